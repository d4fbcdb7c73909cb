import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DataSource } from 'typeorm';
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { hashPassword, isPassword } from '../core/user/passwords.js';
import { dataSourceOptions } from '../platform/database/data-source.js';
import { newDatabase } from '../testing/global-setup.js';
import { type DumpSummary, dumpdata, dumpToFile, modelsOf } from './dumpdata.js';
import { loadFiles } from './loaddata.js';

const OWN = fileURLToPath(new URL('../../../fixtures/legacy', import.meta.url));
/** Dumps of the former system, beside a developer's checkout. */
const SHARED = fileURLToPath(new URL('../../../../shared/data/hub/fixtures', import.meta.url));

const everything = { strict: false, withCredentials: true };
const AT = '2025-06-03T14:05:06.789Z';

interface Dumped {
  model: string;
  pk: number | string;
  fields: Record<string, unknown>;
}

let folder: string;
let database: DataSource;
let opened: DataSource[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hds-dumpdata-'));
  opened = [];
  database = await emptyDatabase('dumpdata_spec');
});
afterEach(async () => {
  for (const one of opened) await one.destroy();
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

async function emptyDatabase(name: string): Promise<DataSource> {
  const url = await newDatabase(inject('postgresUrl'), name);
  const settings = { url, poolSize: 1, statementTimeoutMs: 0, applicationName: 'dumpdata.spec' };
  const dataSource = await new DataSource(dataSourceOptions(settings, [])).initialize();
  opened.push(dataSource);
  return dataSource;
}

function filesOf(site: string): string[] {
  return existsSync(site) ? readdirSync(site).map((name) => join(site, name)) : [];
}

async function dumpedTo(
  name: string,
  models: string[] = [],
  from = database,
): Promise<DumpSummary & { path: string; text: string; all: Dumped[] }> {
  const path = join(folder, name);
  const summary = await dumpToFile(from, path, modelsOf(models));
  const text = readFileSync(path, 'utf8');
  return { ...summary, path, text, all: JSON.parse(text) as Dumped[] };
}

describe.each([
  ['fixtures/legacy', OWN],
  ['../shared/data/hub/fixtures (skipped where there are none)', SHARED],
])('%s', (_, site) => {
  test.skipIf(!existsSync(site))('what is dumped and loaded elsewhere is dumped there byte for byte', async () => {
    await loadFiles(database, filesOf(site), everything);
    const first = await dumpedTo('first.json');

    const elsewhere = await emptyDatabase('dumpdata_elsewhere');
    await loadFiles(elsewhere, [first.path], { strict: true, withCredentials: true });
    const second = await dumpedTo('second.json', [], elsewhere);

    expect(first.objects).toBeGreaterThan(50);
    expect(second.text).toBe(first.text);
  });
});

test('says of every object what the dump said that it came from', async () => {
  await loadFiles(database, filesOf(OWN), everything);
  const came = filesOf(OWN).flatMap((path) => JSON.parse(readFileSync(path, 'utf8')) as Dumped[]);

  const { all } = await dumpedTo('dump.json');

  // Tags have other numbers here, and are compared by their words below; the others have no table here.
  const elsewhere = /^(taggit|contenttypes|authtoken|auth\.group|harvjobs|sessions)\b|tag$/;
  for (const { model, pk, fields } of came) {
    if (elsewhere.test(model) || fields.object_id === tokenOfSqs) continue;
    const dumped = all.find((one) => one.model === model && one.pk === pk);
    expect({ model, pk, ...dumped?.fields }).toEqual({ model, pk, ...expectedOf(fields) });
  }
  expect(tagsOf(all)).toEqual(tagsOf(came));
});

const tokenOfSqs = '5f1d7a84db00d2fce00b31a7fc73224f20afe2ac';

/** The fields as this hub dumps them: what it does not keep is empty. */
function expectedOf(fields: Dumped['fields']): Dumped['fields'] {
  const changed: Dumped['fields'] = { ...fields };
  if ('groups' in fields) changed.groups = [];
  if ('release' in fields) changed.release = null;
  for (const [name, value] of Object.entries(fields))
    if (typeof value === 'string') changed[name] = value.replace(/:(\d\d)\.000Z$/, ':$1Z');
  if ('change_message' in fields) {
    const word = ['', 'Created', 'Updated', 'Deleted'][Number(fields.action_flag)];
    changed.change_message = `${word} ${String(fields.object_repr)}`;
    const types: Record<number, string[]> = { 12: ['harvester', 'harvester'], 41: ['harvjobs', 'job'] };
    changed.content_type = types[Number(fields.content_type)] ?? fields.content_type;
  }
  return changed;
}

/** The words of all tags, by what they are given to. */
function tagsOf(all: Dumped[]): string[] {
  const words = new Map(all.filter(({ model }) => model === 'taggit.tag').map(({ pk, fields }) => [pk, fields.name]));
  return all
    .filter(({ model }) => /tag$|taggeditem$/.test(model) && model !== 'taggit.tag')
    .map(
      ({ model, fields }) => `${model} ${fields.content_object ?? fields.object_id}: ${words.get(Number(fields.tag))}`,
    )
    .sort();
}

test('writes values as Django does, and microseconds where there are any', async () => {
  await database.query(
    `INSERT INTO hds_user (id, username, password, date_joined) VALUES (1, 'ada', '!', '2025-06-03T14:05:06Z')`,
  );
  await database.query(
    `INSERT INTO pick_session (id, creator_id, created, last_modified, uuid, start_time, session_length, tags)
     VALUES (3, 1, '2025-06-03T16:05:06.789+02:00', '2025-06-03T14:05:06.789123Z', 'größer "5"', '2025-06-03T14:05:06Z', '-10 seconds', '{b,a,b c,B-c}')`,
  );

  const { text } = await dumpedTo('dump.json', ['event.picksession', 'taggit', 'event.picksessiontag']);

  expect(text).toBe(
    [
      '[',
      '{"model": "event.picksession", "pk": 3, "fields": {"creator": 1, "modifiedBy": null, "created": "2025-06-03T14:05:06.789Z", "lastModified": "2025-06-03T14:05:06.789123Z", "UUID": "größer \\"5\\"", "harvester": null, "location": null, "start_time": "2025-06-03T14:05:06Z", "session_length": "-1 23:59:50"}},',
      '{"model": "taggit.tag", "pk": 1, "fields": {"name": "B-c", "slug": "b-c"}},',
      '{"model": "taggit.tag", "pk": 2, "fields": {"name": "a", "slug": "a"}},',
      '{"model": "taggit.tag", "pk": 3, "fields": {"name": "b", "slug": "b"}},',
      '{"model": "taggit.tag", "pk": 4, "fields": {"name": "b c", "slug": "b-c_1"}},',
      '{"model": "event.picksessiontag", "pk": 1, "fields": {"tag": 3, "content_object": 3}},',
      '{"model": "event.picksessiontag", "pk": 2, "fields": {"tag": 2, "content_object": 3}},',
      '{"model": "event.picksessiontag", "pk": 3, "fields": {"tag": 4, "content_object": 3}},',
      '{"model": "event.picksessiontag", "pk": 4, "fields": {"tag": 1, "content_object": 3}}',
      ']',
      '',
    ].join('\n'),
  );
});

test('passwords of both systems go through both ways', async () => {
  await loadFiles(database, filesOf(OWN), everything);
  await database.query('UPDATE hds_user SET password = $1 WHERE id = 6', [await hashPassword('of this hub')]);
  const { all, path } = await dumpedTo('dump.json', ['auth']);

  const elsewhere = await emptyDatabase('dumpdata_elsewhere');
  await loadFiles(elsewhere, [path], everything);

  expect(all.find(({ pk }) => pk === 6)?.fields.password).toMatch(/^argon2\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  const users: { password: string }[] = await elsewhere.query('SELECT password FROM hds_user ORDER BY id');
  const passwords = ['orchard-ada', 'orchard-ben', '', 'of this hub'];
  const fit = await Promise.all(users.map(({ password }, index) => isPassword(passwords[index] ?? '', password)));
  expect(fit).toEqual([true, true, false, true]);
});

test('a deleted user stays deleted elsewhere', async () => {
  await database.query(
    `INSERT INTO hds_user (id, username, password, is_active, deleted_at) VALUES (7, 'deleted-7', '!', false, now()), (8, 'deleted-7b', '!', true, NULL)`,
  );
  const { path } = await dumpedTo('dump.json');

  const elsewhere = await emptyDatabase('dumpdata_elsewhere');
  await loadFiles(elsewhere, [path], everything);
  const { loaded } = await loadFiles(elsewhere, [path], everything);

  expect(await elsewhere.query('SELECT id, deleted_at IS NOT NULL AS gone FROM hds_user ORDER BY id')).toEqual([
    { id: 7, gone: true },
    { id: 8, gone: false },
  ]);
  expect(loaded).toEqual([{ model: 'auth.user', added: 0, updated: 0, unchanged: 2 }]);
});

test('many rows come in their order, and none twice', async () => {
  await database.query(`INSERT INTO hds_user (id, username, password) VALUES (1, 'ada', '!')`);
  await database.query(
    `INSERT INTO event (creator_id, uuid, tags) SELECT 1, repeat('x', 20) || n, ARRAY['many'] FROM generate_series(1, 9000) n`,
  );

  const { all } = await dumpedTo('dump.json', ['event']);

  const pksOf = (model: string) => all.filter((one) => one.model === model).map(({ pk }) => pk);
  const numbers = Array.from({ length: 9000 }, (_, index) => index + 1);
  expect(pksOf('event.event')).toEqual(numbers);
  expect(pksOf('event.eventtag')).toEqual(numbers);
});

test('dumps the models or apps that are named', () => {
  expect([...modelsOf(['auth.User', 'taggit'])]).toEqual(['auth.user', 'taggit.tag', 'taggit.taggeditem']);
  expect([...modelsOf(['event'])]).toEqual([
    'event.event',
    'event.picksession',
    'event.eventtag',
    'event.picksessiontag',
  ]);
  expect(() => modelsOf(['events'])).toThrow('"events" is no model; there are auth.user, common.userprofile,');
  expect(() => modelsOf(['authtoken'])).toThrow('the hub keeps hashes of tokens only');
});

test('an empty hub is an empty list', async () => {
  const { text, objects } = await dumpedTo('dump.json');

  expect([text, objects]).toEqual(['[\n]\n', 0]);
});

test('the command writes a file for its owner only, and says what is not in it', async () => {
  await database.query(`INSERT INTO hds_user (id, username, password) VALUES (1, 'ada', '!')`);
  await database.query(`INSERT INTO api_token (key_hash, user_id) VALUES ('\\x00', 1)`);
  await database.query(`INSERT INTO exception (creator_id, code_number, created) VALUES (1, 77, '${AT}')`);
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { url } = database.options as { url: string };
  for (const [name, value] of Object.entries({
    HDS_PROFILE: 'local',
    DATABASE_URL: url,
    REDIS_URL: inject('redisUrl'),
  }))
    vi.stubEnv(name, value);
  const output = join(folder, 'site.json');
  writeFileSync(output, 'an older dump');

  await dumpdata([], { output });

  expect(statSync(output).mode & 0o777).toBe(0o600);
  expect((JSON.parse(readFileSync(output, 'utf8')) as Dumped[]).map(({ model }) => model)).toEqual([
    'auth.user',
    'exceptions.aftexception',
  ]);
  expect(said.mock.calls.flat()).toEqual([
    '2 objects',
    'not in the dump: 1 API tokens, of which the hub keeps hashes only',
    'not in the dump: 1 numbers of exceptions whose code the hub does not know',
  ]);
});

test('a dump that fails leaves the older file as it is', async () => {
  const path = join(folder, 'site.json');
  writeFileSync(path, 'an older dump');
  await database.query('ALTER TABLE exception RENAME TO gone');

  await expect(dumpToFile(database, path, modelsOf([]))).rejects.toThrow();

  expect(readFileSync(path, 'utf8')).toBe('an older dump');
  expect(readdirSync(folder)).toEqual(['site.json']);
});
