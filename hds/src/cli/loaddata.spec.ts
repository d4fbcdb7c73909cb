import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DataSource } from 'typeorm';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { dataSourceOptions } from '../platform/database/data-source.js';
import { newDatabase } from '../testing/global-setup.js';
import type { LoadOptions } from './legacy/load-dumps.js';
import { loadFiles, summaryLines } from './loaddata.js';

const FLEET = fileURLToPath(new URL('../../../fixtures/demo/fleet.json', import.meta.url));
/** Fixtures of the legacy system, beside a developer's checkout. */
const LEGACY = fileURLToPath(new URL('../../../../shared/data/hub/fixtures', import.meta.url));

const AT = '2025-06-03T14:05:06.789Z';
const everything: LoadOptions = { strict: false, withCredentials: true };

let database: DataSource;
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hds-loaddata-'));
  const url = await newDatabase(inject('postgresUrl'), 'loaddata_spec');
  const settings = { url, poolSize: 1, statementTimeoutMs: 0, applicationName: 'loaddata.spec' };
  database = await new DataSource(dataSourceOptions(settings, [])).initialize();
});
afterEach(async () => {
  await database.destroy();
  rmSync(folder, { recursive: true });
});

/** An object of a dump; what every stored object has is added. */
function dumped(model: string, pk: number | string, fields: object) {
  return { model, pk, fields: { creator: 1, modifiedBy: null, created: AT, lastModified: AT, ...fields } };
}

function user(pk: number, username: string, fields: object = {}) {
  const password = `pbkdf2_sha256$150000$salt$hash-of-${username}`;
  return { model: 'auth.user', pk, fields: { username, password, groups: [], user_permissions: [], ...fields } };
}

/** Writes each list of objects into a file of its own: `1.json`, `2.json`, … */
function dumpFiles(...lists: object[][]): string[] {
  return lists.map((objects, index) => {
    const path = join(folder, `${index + 1}.json`);
    writeFileSync(path, JSON.stringify(objects));
    return path;
  });
}

function load(lists: object[][], options: Partial<LoadOptions> = {}) {
  return loadFiles(database, dumpFiles(...lists), { ...everything, ...options });
}

const people = [user(1, 'aft')];
const apple = dumped('harvester.fruit', 2, { name: 'apple' });
const ranch = [
  dumped('location.distributor', 1, { name: 'Orchard Partners' }),
  dumped('location.location', 4, { distributor: 1, ranch: 'North', country: null, region: null }),
];
const harvester = dumped('harvester.harvester', 3, {
  harv_id: 11,
  name: 'eleven',
  fruit: 2,
  location: 4,
  is_emulator: false,
  release: null,
});
const event = dumped('event.event', 5, { UUID: 'e-5', secondary_events: [] });
const report = dumped('errorreport.errorreport', 8, {
  reportTime: AT,
  report: { timestamp: 1748959506.789, data: { deep: ['é', null, 1.5] } },
  event: 5,
  location: 4,
  harvester: 3,
});
const code = dumped('exceptions.aftexceptioncode', 6, { code: 9, name: 'NoTrayError', team: 'tray', cycle: false });
const exception = dumped('exceptions.aftexception', 7, {
  code: 6,
  report: 8,
  service: 'traychg',
  node: 0,
  robot: 0,
  timestamp: AT,
  handled: true,
});

test('loads objects whatever the order of objects and files, with their ids, times and references', async () => {
  await load([
    [exception, report],
    [harvester, event, code],
    [...ranch, apple, ...people],
  ]);

  const [row] = await database.query(`
    SELECT e.id, e.handled, e.primary, e.code_number, c.code, c.operator_msg, r.id AS report, r.report -> 'data' AS data, r.githash,
           r.created, ev.uuid, h.harv_id, l.ranch, l.site_channel, f.name AS fruit, u.username AS creator
    FROM exception e JOIN exception_code c ON c.id = e.code_id JOIN error_report r ON r.id = e.report_id
    JOIN event ev ON ev.id = r.event_id JOIN harvester h ON h.id = r.harvester_id JOIN location l ON l.id = h.location_id
    JOIN fruit f ON f.id = h.fruit_id JOIN hds_user u ON u.id = e.creator_id`);
  expect(row).toEqual({
    id: 7,
    handled: true,
    primary: null,
    code_number: 9,
    code: 9,
    // What the dump leaves out has the value the contract gives it.
    operator_msg: 'Please cycle the harvester',
    report: 8,
    data: { deep: ['é', null, 1.5] },
    githash: 'unknown',
    created: new Date(AT),
    uuid: 'e-5',
    harv_id: 11,
    ranch: 'North',
    site_channel: 'harvs-dev',
    fruit: 'apple',
    creator: 'aft',
  });
});

test('a second load changes nothing', async () => {
  const lists = [
    [...people, apple, ...ranch, harvester],
    [event, code, report, exception],
  ];
  await load(lists);
  const before = await allRows();

  const again = await load(lists);

  expect(await allRows()).toEqual(before);
  expect(again.loaded.map(({ added }) => added)).toEqual(again.loaded.map(() => 0));
});

test('what is stored after a load gets an id beyond those that were loaded', async () => {
  await load([[...people, dumped('harvester.fruit', 41, { name: 'pear' })]]);

  const [row] = await database.query(`INSERT INTO fruit (name, creator_id) VALUES ('plum', 1) RETURNING id`);
  expect(row.id).toBe(42);
});

test('a user that is here keeps id and password, and what the dump says of him follows', async () => {
  await database.query(
    `INSERT INTO hds_user (id, username, password) VALUES (1, 'sqs', 'argon2-sqs'), (2, 'aft', 'argon2-aft')`,
  );

  const summary = await load([
    [
      user(1, 'aft', { email: 'aft@example.com' }),
      user(2, 'sue'),
      { ...apple, fields: { ...apple.fields, creator: 1, modifiedBy: 2 } },
    ],
  ]);

  const users = await database.query('SELECT username, id, password, email FROM hds_user ORDER BY id');
  expect(users).toEqual([
    { username: 'sqs', id: 1, password: 'argon2-sqs', email: '' },
    { username: 'aft', id: 2, password: 'argon2-aft', email: 'aft@example.com' },
    { username: 'sue', id: 3, password: 'pbkdf2_sha256$150000$salt$hash-of-sue', email: '' },
  ]);
  expect(await database.query('SELECT creator_id, modified_by_id FROM fruit')).toEqual([
    { creator_id: 2, modified_by_id: 3 },
  ]);
  expect(summary.renumbered).toEqual(new Map([['auth.user', 2]]));
});

test('an id that something else has here is not taken from it', async () => {
  await load([[...people, event]]);

  await load([
    [
      dumped('event.event', 5, { UUID: 'e-other', secondary_events: [] }),
      dumped('event.event', 6, { UUID: 'e-6', secondary_events: [5] }),
    ],
  ]);

  expect(await database.query('SELECT id, uuid FROM event ORDER BY id')).toEqual([
    { id: 5, uuid: 'e-5' },
    { id: 6, uuid: 'e-6' },
    { id: 7, uuid: 'e-other' },
  ]);
  expect(await database.query('SELECT event_id, other_id FROM event_link ORDER BY event_id')).toEqual([
    { event_id: 6, other_id: 7 },
    { event_id: 7, other_id: 6 },
  ]);
});

test('refuses everything when a row would point to nothing, and names each place', async () => {
  const nowhere = dumped('harvester.harvester', 9, { harv_id: 12, fruit: 77, location: 4, is_emulator: false });
  const orphan = dumped('errorreport.errorreport', 2, { reportTime: AT, report: {}, event: null });

  await expect(
    load([
      [...people, apple, ...ranch],
      [harvester, nowhere, orphan],
    ]),
  ).rejects.toThrow(
    'Nothing was loaded:\n  2.json, harvester.harvester 9, fruit → harvester.fruit 77\n  2.json, errorreport.errorreport 2, event → no event.event',
  );

  expect(await database.query('SELECT count(*)::int AS users FROM hds_user')).toEqual([{ users: 0 }]);
});

test('leaves a reference empty that may be, tells so, and refuses it with --strict', async () => {
  const lost = [
    { ...harvester, fields: { ...harvester.fields, release: 4 } },
    { ...exception, fields: { ...exception.fields, code: 99, report: null } },
  ];
  const lists = [[...people, apple, ...ranch, ...lost]];

  await expect(load(lists, { strict: true })).rejects.toThrow(
    'harvester.harvester 3, release → harvdeploy.coderelease 4',
  );
  const { loose } = await load(lists);

  expect(loose.lines).toEqual([
    '1.json, harvester.harvester 3, release → harvdeploy.coderelease 4',
    '1.json, exceptions.aftexception 7, code → exceptions.aftexceptioncode 99',
  ]);
  expect(await database.query('SELECT code_id FROM exception')).toEqual([{ code_id: null }]);
});

test('skips models and fields it does not know, counts them by name, and refuses them with --strict', async () => {
  const lists = [
    [...people, { ...apple, fields: { ...apple.fields, colour: 'red' } }],
    [1, 2, 3].map((pk) => ({ model: 'notifications.notification', pk, fields: {} })),
  ];

  await expect(load(lists, { strict: true })).rejects.toThrow('notifications.notification: 3 would be skipped');
  const summary = await load(lists);

  expect(summary.skipped).toEqual(new Map([['notifications.notification', 3]]));
  expect(summary.unknownFields).toEqual(new Map([['harvester.fruit.colour', 1]]));
  expect(summaryLines(summary)).toContain('notifications.notification: 3 skipped');
});

test('gives events, pick sessions and reports the tags that the dump links to them', async () => {
  const session = dumped('event.picksession', 3, {
    UUID: 'ps-3',
    harvester: null,
    location: null,
    start_time: null,
    session_length: 'P0DT01H02M03.500000S',
  });
  const tags = ['ErrorReport', 'PickSession', 'extracted'].map((name, index) => ({
    model: 'taggit.tag',
    pk: index + 1,
    fields: { name, slug: name.toLowerCase() },
  }));
  const links = [
    { model: 'event.eventtag', pk: 1, fields: { tag: 1, content_object: 5 } },
    { model: 'event.picksessiontag', pk: 1, fields: { tag: 2, content_object: 3 } },
    { model: 'taggit.taggeditem', pk: 1, fields: { tag: 3, content_type: 30, object_id: 8 } },
    {
      model: 'taggit.taggeditem',
      pk: 2,
      fields: { tag: 1, content_type: ['errorreport', 'errorreport'], object_id: 8 },
    },
    { model: 'contenttypes.contenttype', pk: 30, fields: { app_label: 'errorreport', model: 'errorreport' } },
  ];
  const lists = [links, [...people, apple, ...ranch, harvester, event, session, report], tags];

  await load(lists);
  await load(lists);

  expect(await database.query('SELECT tags FROM event')).toEqual([{ tags: ['ErrorReport'] }]);
  expect(await database.query('SELECT tags, session_length::text FROM pick_session')).toEqual([
    { tags: ['PickSession'], session_length: '01:02:03.5' },
  ]);
  expect((await database.query('SELECT tags FROM error_report'))[0].tags.toSorted()).toEqual([
    'ErrorReport',
    'extracted',
  ]);
});

test('loads files and session clips; a deleted file has no object', async () => {
  const file = dumped('s3file.s3file', 9, {
    event: 5,
    file: 'a/b_e-5.zip',
    key: 'a/b_e-5.zip',
    filetype: 'b',
    deleted: false,
  });
  const gone = dumped('s3file.s3file', 10, { event: 5, file: '', key: 'a/c_e-5.txt', filetype: 'c', deleted: true });
  const clip = { model: 's3file.sessclip', pk: 4, fields: { file: 9 } };

  await load([[clip, gone, file], [event], people]);
  await load([[clip, gone, file], [event], people]);

  expect(await database.query('SELECT id, event_id, file, key, filetype, deleted FROM s3_file ORDER BY id')).toEqual([
    { id: 9, event_id: 5, file: 'a/b_e-5.zip', key: 'a/b_e-5.zip', filetype: 'b', deleted: false },
    { id: 10, event_id: 5, file: null, key: 'a/c_e-5.txt', filetype: 'c', deleted: true },
  ]);
  expect(await database.query('SELECT id, file_id FROM sess_clip')).toEqual([{ id: 4, file_id: 9 }]);
});

test('keeps of a token only its SHA-256', async () => {
  await load([[...people, { model: 'authtoken.token', pk: 'abc', fields: { user: 1, created: AT } }]]);

  // printf abc | sha256sum
  const hash = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(await database.query(`SELECT encode(key_hash, 'hex') AS hash, user_id FROM api_token`)).toEqual([
    { hash, user_id: 1 },
  ]);
});

test('without credentials nobody can sign in by what the dump says; with them, later, everybody can', async () => {
  const lists = [[...people, { model: 'authtoken.token', pk: 'abc', fields: { user: 1, created: AT } }]];
  const signIns = () =>
    database.query('SELECT password, (SELECT count(*)::int FROM api_token) AS tokens FROM hds_user');

  const summary = await load(lists, { withCredentials: false });
  expect(await signIns()).toEqual([{ password: '!', tokens: 0 }]);
  expect(summary.skipped).toEqual(new Map([['authtoken.token', 1]]));

  await load(lists);
  expect(await signIns()).toEqual([{ password: 'pbkdf2_sha256$150000$salt$hash-of-aft', tokens: 1 }]);
});

test('finds users that a dump names instead of numbering them', async () => {
  await load([[...people, { ...apple, fields: { ...apple.fields, creator: ['aft'] } }]]);

  expect(await database.query('SELECT creator_id FROM fruit')).toEqual([{ creator_id: 1 }]);
});

test('says which model breaks a rule of the database', async () => {
  const twins = [3, 4].map((pk) =>
    dumped('harvester.harvester', pk, { harv_id: pk, name: 'twin', fruit: 2, location: 4, is_emulator: false }),
  );

  await expect(load([[...people, apple, ...ranch, ...twins]])).rejects.toThrow(
    /^harvester\.harvester: .*\(Key \(name\)=\(twin\) already exists\.\); nothing was loaded$/,
  );
});

test('the demo fleet loads without anything left out', async () => {
  const summary = await loadFiles(database, [FLEET], { strict: true, withCredentials: true });

  expect(summary.loaded.find(({ model }) => model === 'harvester.harvester')?.added).toBe(12);
  const known = await database.query('SELECT id, harv_id, is_emulator FROM harvester WHERE id <= 5 ORDER BY id');
  expect(known.map(Object.values)).toEqual([
    [1, 100, false],
    [2, 200, false],
    [3, 11, false],
    [4, 1, false],
    [5, 10000, true],
  ]);
});

test.skipIf(!existsSync(LEGACY))('the fixtures of the legacy system load (skipped without ../shared)', async () => {
  const files = readdirSync(LEGACY).map((name) => join(LEGACY, name));

  const summary = await loadFiles(database, files, everything);

  expect(Object.fromEntries(summary.loaded.map(({ model, added }) => [model, added]))).toEqual({
    'auth.user': 3,
    'common.userprofile': 3,
    'authtoken.token': 1,
    'harvester.fruit': 2,
    'location.distributor': 1,
    'location.location': 2,
    'harvester.harvester': 5,
    'exceptions.aftexceptioncode': 3,
    'event.event': 21,
    'event.picksession': 2,
    'errorreport.errorreport': 6,
    'exceptions.aftexception': 7,
  });
  expect(summary.skipped).toEqual(new Map([['harvester.historicalharvester', 5]]));
  // The release of harvester 3, and tags whose names are not in the fixtures.
  expect(summary.loose.count).toBe(9);
});

const TABLES = [
  'hds_user',
  'user_profile',
  'fruit',
  'distributor',
  'location',
  'harvester',
  'exception_code',
  'event',
  'error_report',
  'exception',
];

async function allRows(): Promise<Record<string, unknown>> {
  const rows: [string, unknown][] = [];
  for (const table of TABLES) rows.push([table, await database.query(`SELECT * FROM ${table} ORDER BY id`)]);
  return Object.fromEntries(rows);
}
