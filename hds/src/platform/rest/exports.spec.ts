import { connect } from 'node:net';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, beforeEach, describe, expect } from 'vitest';
import { errorReport, makeFleet } from '../../testing/fleet.js';
import { TestHds, test } from '../../testing/hds.js';
import { eventually } from '../testing/services.js';

/** The fields of each line, as RFC 4180 reads them. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, field = '', end = ''] of text.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n|$)/g)) {
    rows.at(-1)?.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
}

/** Each line as an object. */
function csvObjects(text: string): Record<string, string>[] {
  const [header = [], ...rows] = csvRows(text);
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? 'no field'])));
}

const lists = [
  'errorreports',
  'exceptions',
  'exceptioncodes',
  'exceptioncodemanifests',
  'events',
  'picksessions',
  'fruits',
  'distributors',
  'locations',
  'harvesters',
  'harvesterhistory',
  'harvesterswinfo',
  's3files',
  'sessclip',
  'notifications',
  'migrations',
  'auditlog',
  'users/profiles',
];

describe('an export', () => {
  beforeEach<{ hds: TestHds }>(async ({ hds }) => makeFleet(hds));

  test.for(lists)('of %s has the rows of the list, as JSON and as CSV', async (path, { hds }) => {
    await hds.post('errorreports', errorReport(), { as: 'sqs' });
    await hds.post('picksessions', { UUID: 'bare' });
    await hds.queuesToDrain();
    await hds.request('POST', 'notifications/?codes=9', { body: { trigger_on: 'ErrorReport', recipients: [1] } });
    const { results } = await hds.get<{ results: { id: number }[] }>(`${path}/?limit=100&ordering=-id`);

    const json = await hds.request('GET', `${path}/export/?format=json&ordering=-id`, { as: 'manager' });
    const csv = await hds.request('GET', `${path}/export/?ordering=-id`, { as: 'manager' });

    expect(JSON.parse(json.text)).toEqual(results);
    expect(csvObjects(csv.text).map(({ id }) => Number(id))).toEqual(results.map(({ id }) => id));
    expect(json.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    const name = path.replace('/', '-');
    expect(csv.headers.get('content-disposition')).toMatch(
      new RegExp(`^attachment; filename="${name}-\\d{8}T\\d{6}Z\\.csv"$`),
    );
    expect(json.headers.get('content-disposition')).toMatch(/\.json"$/);
    expect(csv.headers.get('cache-control')).toBe('no-store');
  });

  test('has nested values under dotted names, and lists joined', async ({ hds }) => {
    const error = (code: number, ts: number) => ({
      ts,
      code,
      value: `a "${code}"`,
      traceback: 'one\ntwo',
      handled: true,
    });
    await hds.post('errorreports', errorReport({ 'a.0': error(9, 1), 'b.0': error(777, 2) }), { as: 'sqs' });
    await hds.queuesToDrain();

    const [report] = csvObjects((await hds.request('GET', 'errorreports/export/')).text);

    expect(report).toMatchObject({
      id: '1',
      reportTime: '2023-11-14T22:13:20.500000Z',
      'harvester.harv_id': '11',
      'harvester.location.distributor.name': 'Coast Berries',
      'location.ranch': 'Ranch A',
      'exceptions.service': 'a; b',
      // The hub knows nothing of the second code.
      'exceptions.code.name': 'NoTray; ',
      'exceptions.handled': 'true; true',
      'exceptions.info': 'a "9"; a "777"',
      'exceptions.traceback': 'one\ntwo; one\ntwo',
      gitbranch: 'main',
    });
    expect(report?.tags?.split('; ').sort()).toEqual(['extracted', 'incomplete']);
  });

  test('keeps free JSON as it is, and leaves empty what is null', async ({ hds }) => {
    await hds.post('exceptioncodemanifests', {
      version: 1,
      manifest: [{ code: 14, name: 'NoArm', msg: '', team: 'arm', cycle: true, operator_msg: 'Look' }],
    });
    await hds.request('POST', 'notifications/?codes=9', { body: { trigger_on: 'ErrorReport', recipients: [1, 2] } });
    await hds.post('picksessions', { UUID: 'bare' });

    const [rule] = csvObjects((await hds.request('GET', 'notifications/export/')).text);
    const [session] = csvObjects((await hds.request('GET', 'picksessions/export/')).text);

    expect(rule).toMatchObject({ 'recipients.username': 'support; developer', name: '', paused: 'false' });
    expect(JSON.parse(rule?.criteria ?? '')).toEqual({ exceptions__code__code__in: ['9'] });
    expect(session).toMatchObject({ UUID: 'bare', start_time: '', harvester: '' });
  });

  test.for([
    '12345678901234567890',
    '-9007199254740993',
    '0.1234567890123456789',
    '123456789.0123456789',
    '9999999999.999999',
    '1.50',
    '0.0000001',
    `1${'0'.repeat(400)}`,
    '12.5',
    '-0.25',
    '9007199254740991',
  ])('keeps the digits of the number %s within free JSON', async (digits, { hds }) => {
    await hds.request('POST', 'notifications/?codes=9', { body: { trigger_on: 'ErrorReport', recipients: [1] } });
    for (const json of [
      `{"a": ${digits}}`,
      `{"a": [${digits}, {"b": ${digits}}], "c": "1.50, 12345678901234567890"}`,
    ]) {
      await hds.rows(sql`UPDATE notification SET criteria = ${json}::jsonb`);

      const [rule] = csvObjects((await hds.request('GET', 'notifications/export/')).text);

      expect(rule?.criteria).toBe(json);
    }
  });

  test('finds, orders and refuses as the list does', async ({ hds }) => {
    for (const name of ['kiwi', 'apple']) await hds.post('fruits', { name });

    const names = async (query: string) =>
      csvObjects((await hds.request('GET', `fruits/export/?${query}`)).text).map(({ name }) => name);

    expect(await names('ordering=name')).toEqual(['apple', 'kiwi', 'strawberry']);
    expect(await names('ordering=-name')).toEqual(['strawberry', 'kiwi', 'apple']);
    expect(await names('created_after=2100-01-01')).toEqual([]);
    expect((await hds.request('GET', 'fruits/export/?format=json&created_after=2100-01-01')).text).toBe('[]\n');
    // Limits are of pages.
    expect(await names('limit=1&offset=1')).toHaveLength(3);
    for (const query of ['exceptions/export/?codes=x', 'fruits/export/?format=xml']) {
      const answer = await hds.request('GET', query);
      expect([answer.status, answer.headers.get('content-disposition')]).toEqual([400, null]);
      expect(answer.body.errors).toMatchObject({ detail: expect.anything() });
    }
    const mine = await hds.request('GET', 'notifications/export/?category=created&format=json', { as: 'support' });
    expect(mine.text).toBe('[]\n');
  });

  test.for([
    ['=1+2', "'=1+2"],
    ['+1 555', "'+1 555"],
    ['-a', "'-a"],
    ['@sum(a1)', "'@sum(a1)"],
    ['-12.5', '-12.5'],
    ['a,b', 'a,b'],
    ['"quoted"', '"quoted"'],
    ['=1,"2"', `'=1,"2"`],
    ['a=b', 'a=b'],
    ['Äpfel 🍎', 'Äpfel 🍎'],
  ])('writes the text %s as %s, which no spreadsheet runs', async ([text, shown], { hds }) => {
    await hds.post('fruits', { name: text });

    expect(csvObjects((await hds.request('GET', 'fruits/export/?ordering=id')).text)[1]?.name).toBe(shown);
  });

  test('is not for machines, and HEAD tells what it is without making it', async ({ hds }) => {
    for (const as of ['jenkins', 'beatbox', 'sqs', 'nobody'] as const)
      expect((await hds.request('GET', 'fruits/export/', { as })).status).toBe(403);
    expect((await hds.request('GET', 'auditlog/export/', { as: 'developer' })).status).toBe(403);

    const head = await hds.request('HEAD', 'fruits/export/');
    expect([head.status, head.text, head.headers.get('content-type')]).toEqual([
      200,
      '',
      'text/csv; charset=utf-8; header=present',
    ]);
  });
});

/** A hub of little patience, with some ten megabytes of events. */
describe('a large export', () => {
  const ROWS = 20_000;
  let hds: TestHds;

  beforeAll(async () => {
    hds = await TestHds.start({ EXPORT_MAX_ROWS: String(ROWS), EXPORT_IDLE_SECONDS: '1', EXPORTS_AT_A_TIME: '1' });
    await hds.reset();
    await hds.rows(
      sql`INSERT INTO event (creator_id, uuid, tags) SELECT 1, 'event-' || n, ARRAY[repeat('tag ', 60)] FROM generate_series(1, ${ROWS}::int) n`,
    );
    return () => hds.stop();
  });
  afterAll(async () => {
    expect(await open()).toEqual([]);
  });

  /** What the connections of exports are doing. */
  const open = () =>
    hds.rows<{ state: string }>(
      sql`SELECT state FROM pg_stat_activity WHERE datname = current_database() AND xact_start IS NOT NULL AND query ~ 'FETCH|export' AND pid <> pg_backend_pid()`,
    );

  /** Asks for the export and does not read. @returns what lets the connection go */
  async function askAndWait(): Promise<() => void> {
    const socket = connect(Number(new URL(hds.origin).port), '127.0.0.1');
    socket.on('error', () => undefined);
    socket.pause();
    socket.write('GET /api/v1/events/export/ HTTP/1.1\r\nHost: hds\r\nAuthorization: Token token-of-superuser\r\n\r\n');
    await eventually(async () => expect(await open()).toEqual([{ state: 'idle in transaction' }]));
    return () => socket.destroy();
  }

  test('comes whole, in pieces', async () => {
    const { text } = await hds.request('GET', 'events/export/?ordering=id');

    const rows = csvObjects(text);
    expect(rows.length).toBe(ROWS);
    expect([rows[0]?.UUID, rows.at(-1)?.UUID]).toEqual(['event-1', `event-${ROWS}`]);
    expect(JSON.parse((await hds.request('GET', 'events/export/?format=json')).text)).toHaveLength(ROWS);
  });

  test('is refused when more rows match than may be', async () => {
    await hds.post('events', { UUID: 'one more' });

    const answer = await hds.request('GET', 'events/export/');

    expect([answer.status, answer.body.errors]).toEqual([
      400,
      expect.objectContaining({
        exception: `More than ${ROWS} rows match, the most that an export may have (EXPORT_MAX_ROWS).`,
      }),
    ]);
    await hds.rows(sql`DELETE FROM event WHERE uuid = 'one more'`);
  });

  test('waits for a client that does not read, and ends when the client leaves', async () => {
    const leave = await askAndWait();
    expect((await hds.request('GET', 'events/export/')).status).toBe(429);

    leave();

    await eventually(async () => expect(await open()).toEqual([]));
    await eventually(async () =>
      expect((await hds.request('GET', 'events/export/?created_after=2100-01-01')).status).toBe(200),
    );
  });

  test('does not wait for ever', async () => {
    const leave = await askAndWait();

    await eventually(async () => expect(await open()).toEqual([]));

    leave();
  });
});

describe('an export whose rows take long to find', () => {
  let hds: TestHds;

  beforeAll(async () => {
    hds = await TestHds.start({ EXPORT_STATEMENT_TIMEOUT_MS: '300' });
    await hds.reset();
    await hds.post('fruits', { name: 'kiwi' });
    await hds.rows(sql`ALTER TABLE fruit RENAME TO quick_fruit`);
    await hds.rows(sql`CREATE VIEW fruit AS SELECT quick_fruit.* FROM quick_fruit, pg_sleep(60)`);
    return () => hds.stop();
  });

  test('is given up after its own time', async () => {
    const answer = await hds.request('GET', 'fruits/export/');

    expect([answer.status, answer.body.errors]).toEqual([
      400,
      { exception: expect.stringContaining('took longer than 300 ms') },
    ]);
  });
});
