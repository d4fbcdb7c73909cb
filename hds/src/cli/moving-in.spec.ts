import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DumpAnswers, type DumpedResource } from '../testing/dump-answers.js';
import { TestHds } from '../testing/hds.js';
import { loadFiles } from './loaddata.js';

const OWN = fileURLToPath(new URL('../../../fixtures/legacy', import.meta.url));
/** Dumps of the former system, beside a developer's checkout. */
const SHARED = fileURLToPath(new URL('../../../../shared/data/hub/fixtures', import.meta.url));

const everything = { strict: false, withCredentials: true };

function filesOf(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

describe.each([
  ['fixtures/legacy', OWN],
  ['../shared/data/hub/fixtures (skipped where there are none)', SHARED],
])('a hub that %s was loaded into', (_, folder) => {
  const files = filesOf(folder);
  // The address is that of the hub, which is not running when the tests are named.
  const { resources } = new DumpAnswers(files, '');
  let hds: TestHds;
  let answers: DumpAnswers;

  beforeAll(async () => {
    if (files.length === 0) return;
    hds = await TestHds.start();
    answers = new DumpAnswers(files, hds.origin);
    await loadFiles(hds.database.dataSource, files, everything);
  });
  afterAll(async () => {
    await hds?.stop();
  });

  /** Reads with a token of the dump. */
  function read<Data>(path: string): Promise<Data> {
    const [token] = answers.adminTokens;
    return hds.get<Data>(path, { headers: { authorization: `Token ${token}` } });
  }

  const address = ({ path, query = '' }: DumpedResource, id = '') => `${path}/${id}?${query}`;
  const named = resources.map((resource) => [address(resource), resource.model, resource] as const);

  describe.skipIf(files.length === 0).each(named)('%s', (_path, model, { path, query }) => {
    const resourceOf = () =>
      answers.resources.find((one) => one.path === path && one.query === query) as DumpedResource;

    test(`lists every ${model} of the dump and nothing else`, async () => {
      const resource = resourceOf();
      const ids = answers.idsIn(resource);

      const { count, results } = await read<{ count: number; results: Record<string, unknown>[] }>(
        `${address(resource)}&limit=1000`,
      );

      const ofDump = results.filter((item) => ids.includes(idOf(item)));
      expect(ofDump.sort((one, other) => idOf(one) - idOf(other))).toEqual(
        ids.toSorted((one, other) => one - other).map((id) => resource.list(id)),
      );
      // A harvester that came without history has its first entry.
      const begun = path === 'harvesterhistory' ? answers.harvestersWithoutHistory.length : 0;
      expect(count).toBe(ids.length + begun);
    });

    test(`shows each ${model} of the dump by its id`, async () => {
      const resource = resourceOf();
      for (const id of answers.idsIn(resource)) {
        expect(await read(address(resource, `${id}/`))).toEqual((resource.detail ?? resource.list)(id));
      }
    });
  });
});

test('the dumps of this project hold every model that the hub has', () => {
  const answers = new DumpAnswers(filesOf(OWN), '');

  expect(answers.resources.filter((resource) => answers.idsIn(resource).length === 0)).toEqual([]);
});

function idOf(item: Record<string, unknown>): number {
  return Number(item.history_id ?? item.id);
}
