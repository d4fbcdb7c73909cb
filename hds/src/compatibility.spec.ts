import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** A test as the page names it: `` `core/event/event.spec.ts`: *tags/ names every tag in use once* ``. */
const NAMED_TEST = /`([\w./-]+\.ts)`:\s\*(.+?)\*(?=[\s|;).,])/g;

const page = readFileSync(join(import.meta.dirname, '../../docs/compatibility.md'), 'utf8');
const namedTests = [...page.matchAll(NAMED_TEST)].map(([, file = '', title = '']): [string, string] => [file, title]);

test('docs/compatibility.md names many tests', () => {
  expect(namedTests.length).toBeGreaterThan(60);
  expect(page.match(/\.ts`:/g)?.length).toBe(namedTests.length);
});

test.for(namedTests)('docs/compatibility.md: %s has "%s"', ([file, title]) => {
  expect(readFileSync(join(import.meta.dirname, file), 'utf8').replaceAll("\\'", "'")).toContain(title);
});
