import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { pages } from './pages.js';

const docs = resolve(import.meta.dirname, '../../../docs');
const text = readFileSync(join(docs, 'ui.md'), 'utf8');
const LEGACY_ROUTES = 52;

/** A route as people write it: `/errorreports/:id`. */
const written = (route: string) => route.replace('$id', ':id').replace('/$', '*');

test('docs/ui.md has a section and pictures of every page', () => {
  const sections = [...text.matchAll(/^### .+ `(.+)`$/gm)].map(([, route]) => route);

  expect(sections.toSorted()).toEqual(pages.map(({ route }) => written(route)).toSorted());
});

test('docs/ui.md shows every picture that the tests take, and no other', () => {
  const shown = [...text.matchAll(/src="images\/ui\/(.+?)"/g)].map(([, name]) => name);
  const taken = pages.flatMap(({ picture, isTakenNarrow }) =>
    ['light', 'dark', ...(isTakenNarrow ? ['narrow'] : [])].map((look) => `${picture}-${look}.webp`),
  );

  expect(shown.toSorted()).toEqual(taken.toSorted());
  expect(readdirSync(join(docs, 'images/ui')).toSorted()).toEqual(taken.toSorted());
});

test('every file that README and docs/ui.md show is there', () => {
  for (const [file, folder] of [
    ['ui.md', docs],
    ['../README.md', join(docs, '..')],
  ] as const) {
    const named = [...readFileSync(join(docs, file), 'utf8').matchAll(/(?:src="|!\[.*?\]\()(\S+?\.(?:webp|png))/g)];
    for (const [, path = ''] of named) expect(existsSync(join(folder, path)), `${path} of ${file}`).toBe(true);
  }
});

test('docs/ui.md says of every route of the legacy UI where it is, and those that are here are pages', () => {
  const table = /## Where the routes of the legacy UI are\n([\s\S]*?)\n## /.exec(text)?.[1] ?? '';
  const rows = [...table.matchAll(/^\| `(.+?)` \| (.+) \|$/gm)].map(([, route = '', where = '']) => ({ route, where }));
  const here = rows.filter(({ where }) => !where.startsWith('comes with')).map(({ route }) => route);
  const routes = pages.map(({ route }) => written(route));

  expect(rows).toHaveLength(LEGACY_ROUTES);
  expect(here.filter((route) => !routes.includes(route))).toEqual([]);
});
