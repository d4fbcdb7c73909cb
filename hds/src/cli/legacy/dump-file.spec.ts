import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DumpFile } from './dump-file.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hds-dump-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Opens a dump with this text, or these bytes, in it. */
function opened(content: string | Buffer): Promise<DumpFile> {
  const path = join(folder, 'dump.json');
  writeFileSync(path, content);
  return DumpFile.open(path);
}

function fruit(pk: number, name: string): string {
  return JSON.stringify({ model: 'harvester.fruit', pk, fields: { name } });
}

function namesIn(file: DumpFile): unknown[] {
  return [...file.batches('harvester.fruit')].flat().map(({ fields }) => fields.name);
}

test('counts the objects of each model and knows the highest pk', async () => {
  const file = await opened(
    `[${fruit(7, 'pear')}, ${fruit(3, 'plum')}, {"model": "taggit.tag", "pk": 1, "fields": {}}]\n`,
  );

  expect(file.models).toEqual(['harvester.fruit', 'taggit.tag']);
  expect(file.count('harvester.fruit')).toBe(2);
  expect(file.highestPk('harvester.fruit')).toBe(7);
  expect(file.count('harvester.harvester')).toBe(0);
  file.close();
});

test('reads texts that look like JSON, quotes, backslashes and letters of several bytes', async () => {
  const names = ['}, {"pk": 1', 'a "quoted" \\ name\\', '[[', 'Erdbeere – größer', 'いちご'];
  const file = await opened(`[\n${names.map((name, index) => fruit(index, name)).join(',\n')}\n]`);

  expect(namesIn(file)).toEqual(names);
  file.close();
});

test('reads objects that lie across the borders of what is read at once', async () => {
  // Each object is 0.4 MB of letters of three bytes, the file 4 MB.
  const names = Array.from({ length: 10 }, (_, index) => `${index}${'い'.repeat(133_333 + index)}`);
  const file = await opened(`[${names.map((name, index) => fruit(index, name)).join(',')}]`);

  expect(namesIn(file)).toEqual(names);
  file.close();
});

test('gives many objects a batch at a time', async () => {
  const file = await opened(
    `[${Array.from({ length: 2500 }, (_, index) => fruit(index, `fruit ${index}`)).join(',')}]`,
  );

  expect([...file.batches('harvester.fruit')].map((batch) => batch.length)).toEqual([1000, 1000, 500]);
  file.close();
});

test('an empty list is a dump without objects, with a byte order mark or without', async () => {
  for (const content of ['[]', ' [ ]\n', Buffer.from([0xef, 0xbb, 0xbf, 0x5b, 0x5d])]) {
    const file = await opened(content);
    expect(file.models).toEqual([]);
    file.close();
  }
});

test.each([
  ['nothing', '', 'dump.json: it is empty'],
  ['an object', fruit(1, 'pear'), 'it has something outside of a list, at byte 0'],
  ['two lists', '[][]', 'it has something outside of a list, at byte 2'],
  ['a list of numbers', '[1]', 'its list holds something else than objects, at byte 1'],
  ['a list of texts', '["pear"]', 'its list holds something else than objects, at byte 1'],
  ['a file cut short', `[${fruit(1, 'pear')}, {"model": "harv`, 'it ends in the middle'],
  ['broken JSON', '[{"model": }]', '"{"model": }…" is not JSON'],
  ['an object without fields', '[{"model": "harvester.fruit", "pk": 1}]', 'lacks its model, pk or fields'],
  ['an object without pk', '[{"model": "harvester.fruit", "fields": {}}]', 'lacks its model, pk or fields'],
])('refuses %s', async (_, content, why) => {
  await expect(opened(content)).rejects.toThrow(why);
});
