import { readFileSync } from 'node:fs';
import sql, { raw, type Sql } from 'sql-template-tag';
import { beforeAll, describe, expect, test } from 'vitest';
// Declares every list of the hub.
import './app.module.js';
import { reportType } from './core/report/report.resource.js';
import { ErrorReportDto } from './domain/errorreport/error-report.dto.js';
import { ErrorReport } from './domain/errorreport/error-report.entity.js';
import { exceptions } from './domain/errorreport/exception.resource.js';
import { fleetSql } from './domain/errorreport/fleet.js';
import { facetsSql } from './domain/errorreport/report-facets.js';
import { histogramSql } from './domain/errorreport/report-histogram.js';
import { deliveriesOf } from './domain/notifications/notification.resource.js';
import { exportSql } from './platform/rest/exports.js';
import { whereOf } from './platform/rest/filters.js';
import { pageSql } from './platform/rest/list-query.js';
import type { Resource } from './platform/rest/resource.js';
import { offeredResources } from './platform/rest/resource-controller.js';
import { TestHds } from './testing/hds.js';

const ROWS = 100_000;
/** Bytes of a report as machines send it. */
const REPORT_BYTES = 12_000;
/** Tables that grow for as long as machines send and people work. `docs/database.md` names the others. */
const LARGE = [
  'error_report',
  'exception',
  'traceback',
  'event',
  'pick_session',
  's3_file',
  'audit_entry',
  'notification_delivery',
  'dead_letter',
];
/** Rules that the messages of the ledger are of. */
const RULES = 50;

let hds: TestHds;

beforeAll(async () => {
  hds = await TestHds.start();
  await hds.reset();
  await fill(hds);
  return () => hds.stop();
}, 300_000);

/** A hundred thousand reports with one exception each, over a hundred days, of fifty machines on twenty ranches. */
async function fill({ database }: TestHds): Promise<void> {
  const series = sql`generate_series(1, ${ROWS}::int) AS n`;
  const statements: Sql[] = [
    sql`INSERT INTO fruit (creator_id, name) SELECT 1, 'fruit ' || n FROM generate_series(1, 3) n`,
    sql`INSERT INTO distributor (creator_id, name) VALUES (1, 'Coast')`,
    sql`INSERT INTO location (creator_id, distributor_id, ranch) SELECT 1, 1, 'Ranch ' || n FROM generate_series(1, 20) n`,
    sql`INSERT INTO harvester (creator_id, harv_id, fruit_id, location_id, name, is_emulator) SELECT 1, n, 1 + n % 3, 1 + n % 20, 'Harvester ' || n, n <= 2 FROM generate_series(1, 50) n`,
    sql`INSERT INTO exception_code (creator_id, code, name, team, cycle) SELECT 1, n, 'Code ' || n, 'team ' || n % 9, n % 40 = 0 FROM generate_series(0, 99) n`,
    sql`INSERT INTO event (creator_id, uuid, tags, created) SELECT 1, 'event-' || n, CASE WHEN n % 500 = 0 THEN '{ErrorReport,dmesg}'::text[] ELSE '{ErrorReport}' END, timestamptz '2023-01-01' + n * interval '86 seconds' FROM ${series}`,
    sql`INSERT INTO pick_session (creator_id, uuid, tags, harvester_id, location_id, start_time, session_length, created)
        SELECT 1, 'session-' || n, CASE WHEN n % 500 = 0 THEN '{PickSession,odd}'::text[] ELSE '{PickSession}' END, 1 + n % 50, 1 + n % 20, timestamptz '2023-01-01' + n * interval '86 seconds', n % 7000 * interval '1 second', timestamptz '2023-01-01' + n * interval '86 seconds' FROM ${series}`,
    sql`INSERT INTO error_report (creator_id, event_id, pick_session_id, harvester_id, location_id, report_time, created, report, tags, githash, gitbranch)
        SELECT 1, n, n, 1 + n % 50, 1 + n % 20, timestamptz '2023-01-01' + n * interval '86 seconds', timestamptz '2023-01-01' + n * interval '86 seconds',
          jsonb_build_object('timestamp', n, 'data', jsonb_build_object('number', n, 'text', repeat('some text of a report ', 12))),
          CASE WHEN n % 500 = 0 THEN '{incomplete,extracted}'::text[] ELSE '{extracted}' END, 'hash' || n % 90, 'branch' || n % 30 FROM ${series}`,
    sql`INSERT INTO exception (creator_id, report_id, code_id, code_number, service, node, robot, "timestamp", created, traceback, info, handled, "primary")
        SELECT 1, n, 1 + n % 100, n % 100, 'service' || n % 25, n % 5, n % 6, timestamptz '2023-01-01' + n * interval '86 seconds', timestamptz '2023-01-01' + n * interval '86 seconds',
          'Traceback (most recent call last):' || (SELECT string_agg(format(E'\n  File "/home/robot/venv/lib/python3.8/site-packages/aft_%s/unit%s.py", line %s, in _step%s\n    result = yield self._run(motion%s, *args)', n % 7, (n * step) % 89, (n * step) % 991, step, (n + step) % 53), '') FROM generate_series(1, 8) step)
            || E'\nValueError: value ' || n,
          'unit ' || n, n % 4 = 0, n % 5 > 0 FROM ${series}`,
    // No trigger runs here.
    sql`INSERT INTO traceback (hash, text) SELECT DISTINCT hashtextextended(traceback, 0), traceback FROM exception`,
    sql`INSERT INTO s3_file (creator_id, event_id, file, key, filetype, deleted, created, last_modified)
        SELECT 1, n, CASE WHEN n % 50 > 0 THEN 'hdsfiles/unit' || n % 89 || '_' || n END, 'hdsfiles/unit' || n % 89 || '_' || n, 'type' || n % 40, n % 50 = 0, timestamptz '2023-01-01' + n * interval '86 seconds', timestamptz '2023-01-01' + n * interval '86 seconds' FROM ${series}`,
    sql`INSERT INTO audit_entry (created, user_id, username, resource, object_id, kind, text)
        SELECT timestamptz '2023-01-01' + n * interval '86 seconds', n % 40, 'user' || n % 40, 'resource' || n % 20, n % 5000, CASE n % 20 WHEN 0 THEN 'deleted' WHEN 1 THEN 'created' ELSE 'updated' END, 'text ' || n FROM ${series}`,
    // After a bad day: two thousand wait, the others were decided about.
    sql`INSERT INTO dead_letter (source, queue, message_id, body, is_json, sha256, reason, reason_group, harv_id, times, receive_count, received_at, state, decided_at)
        SELECT 'sqs', 'queue' || n % 4, n::text, '{}', true, sha256(n::text::bytea), 'reason ' || n, 'group ' || n % 30, n % 50, 1, 1, timestamptz '2023-01-01' + n * interval '86 seconds',
          CASE WHEN n % 50 = 0 THEN 'waiting' WHEN n % 2 = 0 THEN 'redriven' ELSE 'discarded' END, CASE WHEN n % 50 > 0 THEN now() END FROM ${series}`,
    sql`INSERT INTO notification (creator_id, trigger_on, criteria) SELECT 1, 'ErrorReport', '{}' FROM generate_series(1, ${RULES}::int)`,
    sql`INSERT INTO notification_delivery (client_message_id, report_type, report_id, audience, notification_id, channel, status, created)
        SELECT gen_random_uuid(), 'ErrorReport', n, 'rule', 1 + n % ${RULES}::int, 'hds-test', 'sent', timestamptz '2023-01-01' + n * interval '86 seconds' FROM ${series}`,
  ];
  await database.transaction(async (manager) => {
    await manager.query(
      "SET LOCAL session_replication_role = replica; SET LOCAL statement_timeout = 0; SET LOCAL maintenance_work_mem = '256MB'",
    );
    for (const { text, values } of statements) await manager.query(text, values as unknown[]);
  });
  await database.query(sql`VACUUM ANALYZE`);
}

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows'?: number;
  'Actual Loops'?: number;
  'Rows Removed by Filter'?: number;
  Plans?: PlanNode[];
}

/** The large tables that the statement reads from end to end, by the plan PostgreSQL chooses. */
async function tablesReadWhole(statement: Sql): Promise<string[]> {
  const whole = (await planOf(statement)).filter((node) => node['Node Type'] === 'Seq Scan');
  return LARGE.filter((table) => whole.some((node) => node['Relation Name'] === table));
}

/** How many rows of a table the statement reads while it runs. */
async function rowsRead(statement: Sql, table: string): Promise<number> {
  const nodes = (await planOf(statement, 'ANALYZE')).filter((node) => node['Relation Name'] === table);
  const rowsOf = (node: PlanNode) => (node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0);
  return nodes.reduce((sum, node) => sum + rowsOf(node) * (node['Actual Loops'] ?? 0), 0);
}

/** Every node of the plan that PostgreSQL chooses. */
async function planOf({ text, values }: Sql, option = 'COSTS'): Promise<PlanNode[]> {
  const explained = await hds.database.dataSource.query<{ 'QUERY PLAN': { Plan: PlanNode }[] }[]>(
    `EXPLAIN (FORMAT JSON, ${option}) ${text}`,
    values as unknown[],
  );
  const withThoseBelow = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(withThoseBelow)];
  return (explained[0]?.['QUERY PLAN'] ?? []).flatMap(({ Plan }) => withThoseBelow(Plan));
}

const listOf = (resource: Resource, query: Record<string, string>) =>
  pageSql(resource, query, { limit: 10, offset: 0 });

/** The lines of a table of `docs/database.md`, by the words above its first column. */
function documented(heading: string): string[][] {
  const text = readFileSync(new URL('../../docs/database.md', import.meta.url), 'utf8');
  const [, section = ''] = text.split(`### ${heading}\n`);
  const [, ...lines] = (section.split('\n#')[0] ?? '').split('\n').filter((line) => line.startsWith('| '));
  return lines.slice(1).map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1),
  );
}

const smallTables = documented('Small tables').map(([table = '']) => table.replaceAll('`', ''));
const unindexed = documented('Filters and orders without an index').flatMap(([list = '', names = '']) => {
  const kind = names.startsWith('order') ? 'order' : 'filter';
  return [...names.matchAll(/`(\w+)`/g)].map(([, name]) => `${list.replaceAll('`', '')} ${kind} ${name}`);
});

const { resource: errorReports } = reportType(ErrorReport, ErrorReportDto);

/** Every list over a large table. That of the ledger's messages is asked for one rule at a time. */
const largeLists = [...offeredResources().filter(({ table }) => !smallTables.includes(table)), deliveriesOf(7)];

const created = { created_after: '2023-03-30', created_before: '2023-01-02' };
const ofFiles = {
  key: 'unit17_42',
  filetype: 'type17',
  tags: 'dmesg',
  event__tags__name: 'dmesg',
  uuid: 'event-77,event-78',
  deleted: 'true',
  ...created,
};

/**
 * A value for every filter of every large list; a filter without one fails the test that counts them. Values that most rows
 * have, and texts shorter than the three letters of a trigram, are quicker found by reading on than by any index. A value
 * within a stored report has none: an index of all values would be as large as the reports; give a time with it.
 */
const filterValues: Record<string, Record<string, string>> = {
  errorreports: {
    start_time: '2023-03-30',
    end_time: '2023-01-02',
    start_hour: '20:00',
    end_hour: '02:00',
    harv_ids: '11,12',
    fruits: 'fruit 1',
    is_emulator: 'true',
    is_beatbox: 'true',
    locations: 'Ranch 5',
    codes: '9',
    services: 'service7,service8',
    robots: '2',
    branches: 'branch7',
    handled: 'true',
    primary: 'false',
    traceback: 'unit17.py", line 4',
    tags: 'incomplete',
    uuid: 'event-77,event-78',
    generic: 'githash=hash7',
    ...created,
  },
  exceptions: {
    primary: 'true',
    handled: 'true',
    code__cycle: 'true',
    code__code: '9',
    node: '3',
    robot: '2',
    report__harvester__harv_id: '11',
    code__name: 'Code 7',
    code__team: 'team 3',
    service: 'service7',
    services: 'service7,service8',
    robots: '2',
    branches: 'branch7',
    report__harvester__location__ranch: 'Ranch 5',
    codes: '9,10',
    harv_ids: '11,12',
    fruits: 'fruit 1',
    is_emulator: 'true',
    is_beatbox: 'true',
    locations: 'Ranch 5',
    traceback: 'unit17.py", line 4',
    uuid: 'event-77',
    start_time: '2023-03-30',
    end_time: '2023-01-02',
    datetime_range: '2023-02-01,2023-02-02',
    start_hour: '20:00',
    end_hour: '02:00',
    tags: 'incomplete',
    generic: 'harvester__harv_id=11',
    ...created,
  },
  events: { UUID: 'event-77', tags: 'dmesg', harv_ids: '11', ...created },
  picksessions: {
    UUID: 'session-77',
    tags: 'odd',
    harv_ids: '11',
    locations: 'Ranch 5',
    start_time: '2023-03-30',
    end_time: '2023-01-02',
    ...created,
  },
  s3files: ofFiles,
  sessclip: ofFiles,
  auditlog: { username: 'user7', resource: 'resource7', kind: 'deleted', object_id: '77', ...created },
  deadletters: {
    queue: 'queue3',
    source: 'task',
    reason: 'reason 77',
    reason_group: 'group 7',
    state: 'discarded',
    key: 's3://lake/a',
    harv_id: '11',
    sha256: 'ab'.repeat(32),
    ...created,
  },
  notifications: { status: 'failed', audience: 'operators', report: '77', ...created },
};

const ordersOf = ({ list, orders = {} }: Resource) => [
  ...new Set([
    ...Object.keys(orders),
    ...Object.entries(list.fields).flatMap(([name, { column }]) => (column ? [name] : [])),
  ]),
];

test('a table is either small, with the reason, or filled here', () => {
  const tables = new Set(offeredResources().map(({ table }) => table));

  expect([...tables].filter((table) => !smallTables.includes(table) && !LARGE.includes(table))).toEqual([]);
  expect(smallTables.filter((table) => !tables.has(table) || LARGE.includes(table))).toEqual([]);
});

describe.each(largeLists)('the list $path of $table', (resource) => {
  const values = filterValues[resource.path] ?? {};
  const exceptionsOf = (kind: string, names: string[]) =>
    names.filter((name) => unindexed.includes(`${resource.path} ${kind} ${name}`));
  const filters = Object.keys(resource.filters);
  const orders = ordersOf(resource);

  test('has a value here for each of its filters but those that docs/database.md excepts', () => {
    expect([...Object.keys(values), ...exceptionsOf('filter', filters)].sort()).toEqual(filters.sort());
  });

  // The exact count of an unfiltered list is that of the table, which is read in whatever way is quickest.
  test('reads no large table from end to end', async () => {
    expect(await tablesReadWhole(listOf(resource, { count: 'estimated' }))).toEqual([]);
  });

  test.each(Object.entries(values))('filtered by %s=%s reads no large table from end to end', async (name, value) => {
    expect(await tablesReadWhole(listOf(resource, { [name]: value }))).toEqual([]);
  });

  test.each(exceptionsOf('filter', filters))('excepted: a page filtered by %s reads along its order', async (name) => {
    const value = /harv|code|robot/.test(name) ? '3' : 'none';
    expect(await tablesReadWhole(listOf(resource, { [name]: value, count: 'none' }))).toEqual([]);
  });

  test.each(orders.filter((name) => !exceptionsOf('order', orders).includes(name)))(
    'ordered by %s reads no large table from end to end',
    async (name) => {
      for (const ordering of [name, `-${name}`]) {
        expect(await tablesReadWhole(listOf(resource, { ordering, count: 'none' }))).toEqual([]);
      }
    },
  );
});

test('docs/database.md excepts nothing that is not there', () => {
  const known = largeLists.flatMap((resource) => [
    ...Object.keys(resource.filters).map((name) => `${resource.path} filter ${name}`),
    ...ordersOf(resource).map((name) => `${resource.path} order ${name}`),
  ]);

  expect(unindexed.filter((one) => !known.includes(one))).toEqual([]);
});

describe('what pages ask together', () => {
  test.each<[string, Resource]>([
    ['harv_ids=11&locations=Ranch 12&start_time=2023-02-01&end_time=2023-02-03&is_emulator=0', errorReports],
    ['codes=9&primary=true&handled=false&is_emulator=0', errorReports],
    ['is_emulator=0&is_beatbox=0&count=estimated', errorReports],
    ['generic=exceptions__code__name=Code 7,location__ranch=Ranch 8', errorReports],
    ['generic=exceptions__traceback__icontains=Value 4242', errorReports],
    ['generic=exceptions__traceback__contains=value 4242', errorReports],
    ['generic=exceptions__traceback__endswith=ValueError: value 4242', errorReports],
    ['generic=exceptions__traceback__iregex=valueerror.* 4242$', errorReports],
    ['generic=exceptions__traceback=ValueError: value 4242', errorReports],
    ['generic=exceptions__traceback__icontains=Value 4242', exceptions],
    ['generic=event__UUID=event-9', errorReports],
    ['generic=reportTime__date=2023-02-01,report__data__number=5', errorReports],
    ['codes=9&start_time=2023-02-01&end_time=2023-02-03&is_emulator=0', exceptions],
    ['is_beatbox=0&start_time=2023-02-01&end_time=2023-02-03', exceptions],
    ['harv_ids=11&handled=0&primary=1', exceptions],
  ])('%s', async (query, resource) => {
    expect(await tablesReadWhole(listOf(resource, Object.fromEntries(new URLSearchParams(query))))).toEqual([]);
  });
});

test('counting the reports of two machines in two days looks at the exceptions of no others', async () => {
  const query = {
    harv_ids: '11,12',
    codes: '10,11,12,13,14,60,61,62,63,64',
    start_time: '2023-02-01',
    end_time: '2023-02-03',
    primary: 'true',
  };

  const readForPage = await rowsRead(listOf(errorReports, { ...query, count: 'none' }), 'exception');
  const read = await rowsRead(listOf(errorReports, query), 'exception');

  expect(read).toBeGreaterThan(readForPage);
  expect(read - readForPage).toBeLessThan(100);
});

describe('insights', () => {
  const week = { start_time: '2023-03-01', end_time: '2023-03-08' };

  test.each<Record<string, string>>([
    week,
    { start_time: '2023-03-30', is_emulator: '0', is_beatbox: '0' },
    { ...week, codes: '9', harv_ids: '11', services: 'service7', handled: 'false' },
    { codes: '9' },
    { traceback: 'unit17.py", line 4', primary: 'true' },
  ])('the histogram and the facets of %j read no large table from end to end', async (query) => {
    expect(await tablesReadWhole(histogramSql(errorReports.filters, query))).toEqual([]);
    expect(await tablesReadWhole(facetsSql(errorReports.filters, query))).toEqual([]);
  });

  test('the histogram of everything, and the fleet, read indexes alone', async () => {
    expect(await tablesReadWhole(histogramSql(errorReports.filters, {}))).toEqual([]);
    expect(await tablesReadWhole(fleetSql('US/Pacific'))).toEqual([]);
  });

  test('an export reads what its list reads', async () => {
    const statement = exportSql(errorReports, { harv_ids: '11', ...week }, 1000, { origin: 'http://host' });

    expect(await tablesReadWhole(statement)).toEqual([]);
  });
});

describe('paretos', () => {
  test.each(['t.code_number', 't.service', 't.handled', 't."primary"', 't.robot', 't.node', 't.code_id'])(
    'by %s of a day read an index alone',
    async (value) => {
      const where = whereOf(exceptions.filters, { start_time: '2023-02-01', end_time: '2023-02-02' });
      const statement = sql`SELECT ${raw(value)}, count(*) FROM exception t WHERE ${where} GROUP BY 1`;

      expect(await tablesReadWhole(statement)).toEqual([]);
    },
  );
});

describe('the cost of the indexes', () => {
  test('stays below a third of what machines send', async () => {
    const tables = ['error_report', 'exception', 'traceback', 'event', 'pick_session', 'receipt', 'outbox'];
    const [size] = await hds.rows<{ bytes: number }>(
      sql`SELECT sum(pg_indexes_size(name::regclass))::bigint AS bytes FROM unnest(${tables}::text[]) name`,
    );

    expect(size?.bytes ?? 0).toBeLessThan(0.35 * ROWS * REPORT_BYTES);
  });
});
