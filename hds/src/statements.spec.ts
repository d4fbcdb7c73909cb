import { expect } from 'vitest';
import { makeObject, test } from './testing/files.js';
import type { TestHds } from './testing/hds.js';
import { addressOf, operationsOf, wholeQueryOf } from './testing/operations.js';
import { makeWorld } from './testing/world.js';

/** SQL statements of each route that reads, however many rows it shows. A list with rows has two, all else one, where nothing is said. */
const statements: Record<string, number> = {
  'errorreports/getschema/': 0,
  // Tells only what happens from now on.
  'live/': 0,
  'users/csrf/': 0,
  // The rule first, for one that does not exist has no deliveries either.
  'notifications/{id}/deliveries/': 3,
};

/** Changes something, though it is asked with GET. */
const NO_READ = 'migrations/migrate/';

/** Opened once, then read piece by piece: the rows of a whole list are never in memory. */
const isExport = (path: string) => path.endsWith('/export/');
const MOST_OF_AN_EXPORT = 5;

/** Which rows the page holds, and the rows. */
const OF_A_LIST = 2;

interface Cost {
  statements: number;
  isList: boolean;
}

async function costs(hds: TestHds): Promise<Record<string, Cost>> {
  const found: Record<string, Cost> = {};
  for (const operation of (await operationsOf(hds)).filter(({ method }) => method === 'GET')) {
    const { path } = operation;
    if (path === NO_READ) continue;
    const address = `${addressOf(operation)}?${wholeQueryOf(operation)}`;
    // The first request may find caches cold.
    await hds.request('GET', address);
    let status = 0;
    let isList = false;
    const count = await hds.countStatements(async () => {
      const answer = await hds.request<{ results?: unknown[] } | null>('GET', address);
      status = answer.status;
      isList = (answer.body?.data?.results?.length ?? 0) > 0;
    });
    found[path] = { statements: count, isList };
    expect([path, status]).toEqual([path, path === 'harvesters/{id}/config/' ? 404 : 200]);
  }
  return found;
}

test('a list or an object costs the same few statements, however many rows it shows', async ({ hds, cloud }) => {
  await makeObject(cloud, 'hdsfiles/dmesg1_event-1.txt', 'text');
  await makeWorld(hds, 3);
  const few = await costs(hds);
  await hds.reset();
  await makeWorld(hds, 30);
  const many = await costs(hds);

  for (const found of [few, many]) {
    for (const [path, { statements: count, isList }] of Object.entries(found)) {
      if (isExport(path)) expect(count, path).toBeLessThanOrEqual(MOST_OF_AN_EXPORT);
      else expect([path, count]).toEqual([path, statements[path] ?? (isList ? OF_A_LIST : 1)]);
    }
  }
});
