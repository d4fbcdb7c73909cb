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
/** A small site with every model the hub knows, and the awkward cases of each. */
const SITE = fileURLToPath(new URL('../../../fixtures/legacy', import.meta.url));
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

test('a second load changes nothing, and says so', async () => {
  const files = readdirSync(SITE).map((name) => join(SITE, name));
  await loadFiles(database, files, everything);
  const before = await allRows();

  const again = await loadFiles(database, files, everything);

  expect(await allRows()).toEqual(before);
  expect(again.loaded.map(({ added, updated }) => added + updated)).toEqual(again.loaded.map(() => 0));
  expect(summaryLines(again)).toContain('errorreport.errorreport: 0 added, 0 updated, 4 unchanged');
  expect(summaryLines(again).at(-1)).toBe('nothing was changed: the hub has it all as the files do');
});

test('a load after a change brings back what the dump says, and counts it', async () => {
  const lists = [[...people, apple, dumped('harvester.fruit', 3, { name: 'pear' })]];
  await load(lists);
  await database.query(`UPDATE fruit SET creator_id = 1, last_modified = now() WHERE id = 3`);

  const { loaded } = await load(lists);

  expect(loaded.find(({ model }) => model === 'harvester.fruit')).toEqual({
    model: 'harvester.fruit',
    added: 0,
    updated: 1,
    unchanged: 1,
  });
});

test('numbers in reports stay as they are written', async () => {
  const path = join(folder, 'exact.json');
  const fields = `"creator": 1, "event": 5, "report": {"a": 1.0, "b": 12345678901234567890, "c": 0.10, "d": 24.124207190518508}`;
  writeFileSync(
    path,
    `[${JSON.stringify(people[0])}, ${JSON.stringify(event)}, {"model": "errorreport.errorreport", "pk": 1, "fields": {${fields}}}]`,
  );

  await loadFiles(database, [path], everything);

  expect(await database.query('SELECT report::text FROM error_report')).toEqual([
    { report: '{"a": 1.0, "b": 12345678901234567890, "c": 0.10, "d": 24.124207190518508}' },
  ]);
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
    [1, 2, 3].map((pk) => ({ model: 'harvjobs.job', pk, fields: {} })),
  ];

  await expect(load(lists, { strict: true })).rejects.toThrow('harvjobs.job: 3 would be skipped');
  const summary = await load(lists);

  expect(summary.skipped).toEqual(new Map([['harvjobs.job', 3]]));
  expect(summary.unknownFields).toEqual(new Map([['harvester.fruit.colour', 1]]));
  expect(summaryLines(summary)).toContain('harvjobs.job: 3 skipped');
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

test('finds users that a dump names instead of numbering them, and gives them ids', async () => {
  const { pk: _, ...ada } = user(0, 'ada');
  const lists = [[ada, { ...apple, fields: { ...apple.fields, creator: ['ada'] } }], [user(1, 'aft')]];

  await load(lists);
  const { loaded } = await load(lists);

  expect(await database.query('SELECT creator_id FROM fruit')).toEqual([{ creator_id: 2 }]);
  expect(await database.query('SELECT id, username FROM hds_user ORDER BY id')).toEqual([
    { id: 1, username: 'aft' },
    { id: 2, username: 'ada' },
  ]);
  expect(loaded[0]).toMatchObject({ model: 'auth.user', added: 0, updated: 0, unchanged: 2 });
});

test('names file, model, pk, field, value and expectation of every value that breaks a rule', async () => {
  const twins = [3, 4].map((pk) =>
    dumped('harvester.harvester', pk, { harv_id: pk, name: 'twin', fruit: 2, location: 4, is_emulator: false }),
  );
  const wrong = [
    dumped('harvester.harvester', 5, { harv_id: 'five', fruit: 2, location: 4, is_emulator: 'no' }),
    dumped('harvester.harvester', 6, { fruit: 2, location: 4, thingName: 'x'.repeat(21) }),
    // Says nothing that harvester 6 has not said.
    dumped('event.picksession', 1, { UUID: 'ps', harvester: 6, start_time: 'noon', session_length: 'long' }),
    dumped('errorreport.errorreport', 8, { event: 5, reportTime: '2025-02-30', report: { text: 'a\0b' } }),
    { model: 'common.userprofile', pk: 1, fields: { user: 1, role: 'boss' } },
    dumped('location.distributor', 'one', { name: 'Coast Berries' }),
    dumped('exceptions.aftexceptioncode', 1, { code: 2 ** 31, name: null, team: 'a', cycle: true }),
  ];

  const refused = load([[...people, apple, ...ranch, event], twins, wrong]);

  await expect(refused).rejects.toThrow(
    [
      'Nothing was loaded:',
      '  3.json, common.userprofile 1, role is "boss"; expected one of support, developer, manager, sqs, jenkins, beatbox',
      '  3.json, location.distributor one: its pk is "one"; expected a whole number',
      '  2.json, harvester.harvester 4, name is "twin"; expected one that no other has',
      '  3.json, harvester.harvester 5, harv_id is "five"; expected a whole number from -2147483648 to 2147483647',
      '  3.json, harvester.harvester 5, is_emulator is "no"; expected true or false',
      '  3.json, harvester.harvester 6, harv_id is missing; expected a value',
      '  3.json, harvester.harvester 6, thingName is "xxxxxxxxxxxxxxxxxxxxx"; expected at most 20 characters',
      '  3.json, exceptions.aftexceptioncode 1, code is 2147483648; expected a whole number from -2147483648 to 2147483647',
      '  3.json, exceptions.aftexceptioncode 1, name is null; expected a value',
      '  3.json, event.picksession 1, start_time is "noon"; expected a time such as 2025-06-03T14:05:06.789Z',
      '  3.json, event.picksession 1, session_length is "long"; expected a duration such as 01:02:03.500000',
      '  3.json, errorreport.errorreport 8, reportTime is "2025-02-30"; expected a time such as 2025-06-03T14:05:06.789Z',
      '  3.json, errorreport.errorreport 8, report is {"text":"a\\u0000b"}; expected JSON without NUL characters and broken letters',
    ].join('\n'),
  );
  expect(await database.query('SELECT count(*)::int AS users FROM hds_user')).toEqual([{ users: 0 }]);
});

test('an object may stand in several files; two objects with one pk are refused', async () => {
  const { loaded } = await load([[...people, apple, event], [event], [event, apple]]);

  expect(loaded.map(({ model, added, unchanged }) => [model, added, unchanged])).toEqual([
    ['auth.user', 1, 0],
    ['harvester.fruit', 1, 1],
    ['event.event', 1, 2],
  ]);
  await expect(
    load([[...people, event], [dumped('event.event', 5, { UUID: 'e-other', secondary_events: [] })]]),
  ).rejects.toThrow('2.json, event.event 5: another object of these files has the pk; expected one object for each pk');
});

test('a second emulator of a fruit is refused in words', async () => {
  const emulators = [3, 4].map((pk) =>
    dumped('harvester.harvester', pk, {
      harv_id: pk,
      name: `emulator ${pk}`,
      fruit: 2,
      location: 4,
      is_emulator: true,
    }),
  );

  await expect(load([[...people, apple, ...ranch, ...emulators]])).rejects.toThrow(
    '1.json, harvester.harvester 4, fruit is 2; expected at most one emulator of a fruit',
  );
});

test('history follows a harvester that lives here under another id; one without history gets its first entry', async () => {
  await database.query(`INSERT INTO hds_user (id, username, password) VALUES (1, 'aft', '!')`);
  await load([[...people, apple, ...ranch]]);
  await database.query(
    `INSERT INTO harvester (id, creator_id, harv_id, fruit_id, location_id) VALUES (90, 1, 11, 2, 4), (91, 1, 12, 2, 4)`,
  );
  const past = {
    ...{ id: 3, harv_id: 11, name: 'ten', is_emulator: false, thingName: null, creator: 1, modifiedBy: null },
    ...{ created: AT, lastModified: AT, fruit: 2, location: 4, release: null },
    ...{ history_date: AT, history_change_reason: null, history_type: '+', history_user: 1 },
  };

  const summary = await load([[...people, harvester, { model: 'harvester.historicalharvester', pk: 7, fields: past }]]);

  expect(
    await database.query('SELECT id, harvester_id, name, history_type FROM harvester_history ORDER BY id'),
  ).toEqual([
    { id: 7, harvester_id: 90, name: 'ten', history_type: '+' },
    { id: 8, harvester_id: 91, name: null, history_type: '+' },
  ]);
  expect(summary.begunHistories).toBe(1);
});

test('a rule has the recipients that the dump names, whoever it had', async () => {
  const lists = (recipients: number[]) => [
    [
      ...people,
      user(2, 'ada'),
      dumped('notifications.notification', 4, { trigger_on: 'ErrorReport', criteria: {}, recipients }),
    ],
  ];
  await load(lists([1]));

  const { linked } = await load(lists([2]));

  expect(linked).toBe(2);
  expect(await database.query('SELECT notification_id, user_id FROM notification_recipient')).toEqual([
    { notification_id: 4, user_id: 2 },
  ]);
});

test('tells of rules that will tell nobody, and of passwords that nobody can check', async () => {
  const summary = await load([
    [
      user(1, 'aft', { password: 'bcrypt_sha256$$2b$12$abc' }),
      dumped('notifications.notification', 1, { trigger_on: 'GripReport', criteria: {}, recipients: [1] }),
      dumped('notifications.notification', 2, { trigger_on: 'ErrorReport', criteria: { nothing: 1 }, recipients: [1] }),
      dumped('notifications.notification', 3, {
        trigger_on: 'ErrorReport',
        criteria: { harvester__harv_id__in: ['11'], location__ranch: ['North'] },
        recipients: [1],
      }),
    ],
  ]);

  expect(summary.remarks.lines).toEqual([
    '1.json, auth.user 1: its password is hashed with bcrypt_sha256, which the hub cannot check: give the user a new one',
    '1.json, notifications.notification 1: nothing triggers it: the hub has no reports "GripReport" that people are told of',
    expect.stringMatching(/^1\.json, notifications\.notification 2: it never matches: .*nothing/),
  ]);
});

test('the audit log names what the hub has by its path, and the rest by its model', async () => {
  const entry = (pk: number, contentType: unknown, id: string, flag = 1) => ({
    model: 'admin.logentry',
    pk,
    fields: {
      action_time: AT,
      user: 1,
      content_type: contentType,
      object_id: id,
      object_repr: 'it',
      action_flag: flag,
      change_message: '',
    },
  });
  const types = [{ model: 'contenttypes.contenttype', pk: 8, fields: { app_label: 'harvester', model: 'fruit' } }];
  const entries = [
    entry(1, 8, '2', 3),
    entry(2, ['harvjobs', 'job'], '7', 2),
    entry(3, null, '5'),
    entry(4, 99, '1'),
    entry(5, 8, 'key'),
  ];

  const { skipped } = await load([[...people, ...types, ...entries]]);

  expect(
    await database.query('SELECT id, username, resource, object_id, kind, text FROM audit_entry ORDER BY id'),
  ).toEqual([
    { id: 1, username: 'aft', resource: 'fruits', object_id: 2, kind: 'deleted', text: 'it' },
    { id: 2, username: 'aft', resource: 'harvjobs.job', object_id: 7, kind: 'updated', text: 'it' },
    { id: 3, username: 'aft', resource: 'unknown', object_id: 5, kind: 'created', text: 'it' },
  ]);
  expect(skipped).toEqual(
    new Map([
      ['admin.logentry of contenttypes.contenttype 99', 1],
      ['admin.logentry of harvester.fruit', 1],
    ]),
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
    'harvester.historicalharvester': 5,
    'exceptions.aftexceptioncode': 3,
    'event.event': 21,
    'event.picksession': 2,
    'errorreport.errorreport': 6,
    'exceptions.aftexception': 7,
  });
  expect(summary.skipped).toEqual(new Map());
  // The release of harvester 3, and tags whose names are not in the fixtures.
  expect(summary.loose.count).toBe(9);
});

/** Every table of the hub but those that no dump fills. */
async function allRows(): Promise<Record<string, unknown>> {
  const tables: { name: string }[] = await database.query(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations' ORDER BY 1`,
  );
  const rows: [string, unknown][] = [];
  for (const { name } of tables) rows.push([name, await database.query(`SELECT * FROM ${name} t ORDER BY t::text`)]);
  return Object.fromEntries(rows);
}
