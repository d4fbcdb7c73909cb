import sql, { raw, type Sql } from 'sql-template-tag';
import { beforeAll, describe, expect, test as plainTest } from 'vitest';
import { events, pickSessions } from './core/event/event.resource.js';
import { exceptionCodes } from './core/exceptioncode/exception-code.resource.js';
import { harvesters } from './core/harvester/harvester.resource.js';
import { reportType } from './core/report/report.resource.js';
// Declares the type: `reportType` below only finds it.
import './domain/errorreport/error-report.controller.js';
import { ErrorReportDto } from './domain/errorreport/error-report.dto.js';
import { ErrorReport } from './domain/errorreport/error-report.entity.js';
import { exceptions } from './domain/errorreport/exception.resource.js';
import { whereOf } from './platform/rest/filters.js';
import { listSql } from './platform/rest/list-query.js';
import type { Resource } from './platform/rest/resource.js';
import { TestHds } from './testing/hds.js';

const ROWS = 100_000;
/** Bytes of a report as machines send it. */
const REPORT_BYTES = 12_000;
/** Tables that grow with every report. Others hold what people write, some thousand rows at most, and are read whole where that is quickest. */
const LARGE = ['error_report', 'exception', 'event', 'pick_session'];

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
  Plans?: PlanNode[];
}

/** The large tables that the statement reads from end to end, by the plan PostgreSQL chooses. */
async function tablesReadWhole(statement: Sql): Promise<string[]> {
  const explained = await hds.database.dataSource.query<{ 'QUERY PLAN': { Plan: PlanNode }[] }[]>(
    `EXPLAIN (FORMAT JSON) ${statement.text}`,
    statement.values as unknown[],
  );
  const found = new Set<string>();
  const visit = (node: PlanNode) => {
    const table = node['Relation Name'] ?? '';
    if (node['Node Type'] === 'Seq Scan' && LARGE.includes(table)) found.add(table);
    node.Plans?.forEach(visit);
  };
  for (const { Plan } of explained[0]?.['QUERY PLAN'] ?? []) visit(Plan);
  return [...found];
}

const listOf = (resource: Resource, query: Record<string, string>) =>
  listSql(resource, query, { limit: 10, offset: 0 }, { origin: 'http://host' });

const { resource: errorReports } = reportType(ErrorReport, ErrorReportDto);

/**
 * A value for every filter of every large list; a filter without one fails the test that counts them. Values that most rows
 * have, and texts shorter than the three letters of a trigram, are quicker found by reading on than by any index. A value
 * within a stored report has none: an index of all values would be as large as the reports; give a time with it.
 */
const filterValues: [Resource, Record<string, string>][] = [
  [
    errorReports,
    {
      start_time: '2023-03-30',
      end_time: '2023-01-02',
      start_hour: '20:00',
      end_hour: '02:00',
      harv_ids: '11,12',
      fruits: 'fruit 1',
      is_emulator: 'true',
      locations: 'Ranch 5',
      codes: '9',
      handled: 'true',
      primary: 'false',
      traceback: 'unit17.py", line 4',
      tags: 'incomplete',
      uuid: 'event-77,event-78',
      created_after: '2023-03-30',
      created_before: '2023-01-02',
      generic: 'githash=hash7',
    },
  ],
  [
    exceptions,
    {
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
      report__harvester__location__ranch: 'Ranch 5',
      codes: '9,10',
      harv_ids: '11,12',
      fruits: 'fruit 1',
      is_emulator: 'true',
      locations: 'Ranch 5',
      traceback: 'unit17.py", line 4',
      uuid: 'event-77',
      start_time: '2023-03-30',
      end_time: '2023-01-02',
      datetime_range: '2023-02-01,2023-02-02',
      start_hour: '20:00',
      end_hour: '02:00',
      created_after: '2023-03-30',
      created_before: '2023-01-02',
      generic: 'harvester__harv_id=11',
    },
  ],
  [events, { UUID: 'event-77', tags: 'dmesg', created_after: '2023-03-30', created_before: '2023-01-02' }],
  [
    pickSessions,
    {
      UUID: 'session-77',
      tags: 'odd',
      harv_ids: '11',
      locations: 'Ranch 5',
      start_time: '2023-03-30',
      end_time: '2023-01-02',
      created_after: '2023-03-30',
      created_before: '2023-01-02',
    },
  ],
];

/**
 * Orders without an index of their own: nobody pages through them, and each index would cost every write. Long texts and
 * what only an edit by hand changes.
 */
const UNINDEXED_ORDERS: Record<string, string[]> = {
  errorreports: [],
  exceptions: ['traceback', 'info', 'lastModified', 'creator', 'modifiedBy'],
  events: ['lastModified', 'creator', 'modifiedBy'],
  picksessions: ['lastModified', 'creator', 'modifiedBy'],
};

const ordersOf = ({ list, orders = {} }: Resource) => [
  ...new Set([
    ...Object.keys(orders),
    ...Object.entries(list.fields).flatMap(([name, { column }]) => (column ? [name] : [])),
  ]),
];

describe.each(filterValues)('the list $path', (resource, values) => {
  plainTest('has a value here for each of its filters', () => {
    expect(Object.keys(values).sort()).toEqual(Object.keys(resource.filters).sort());
  });

  // The exact count of an unfiltered list is that of the table, which is read in whatever way is quickest.
  plainTest('reads no large table from end to end', async () => {
    expect(await tablesReadWhole(listOf(resource, { count: 'estimated' }))).toEqual([]);
  });

  plainTest.each(Object.entries(values))(
    'filtered by %s=%s reads no large table from end to end',
    async (name, value) => {
      expect(await tablesReadWhole(listOf(resource, { [name]: value }))).toEqual([]);
    },
  );

  plainTest.each(ordersOf(resource).filter((name) => !UNINDEXED_ORDERS[resource.path]?.includes(name)))(
    'ordered by %s reads no large table from end to end',
    async (name) => {
      for (const ordering of [name, `-${name}`]) {
        expect(await tablesReadWhole(listOf(resource, { ordering, count: 'none' }))).toEqual([]);
      }
    },
  );
});

describe('what pages ask together', () => {
  plainTest.each<[string, Resource]>([
    ['harv_ids=11&locations=Ranch 12&start_time=2023-02-01&end_time=2023-02-03&is_emulator=0', errorReports],
    ['codes=9&primary=true&handled=false&is_emulator=0', errorReports],
    ['is_emulator=0&count=estimated', errorReports],
    ['generic=exceptions__code__name=Code 7,location__ranch=Ranch 8', errorReports],
    ['generic=exceptions__traceback__icontains=Value 4242', errorReports],
    ['generic=event__UUID=event-9', errorReports],
    ['generic=reportTime__date=2023-02-01,report__data__number=5', errorReports],
    ['codes=9&start_time=2023-02-01&end_time=2023-02-03&is_emulator=0', exceptions],
    ['harv_ids=11&handled=0&primary=1', exceptions],
  ])('%s', async (query, resource) => {
    expect(await tablesReadWhole(listOf(resource, Object.fromEntries(new URLSearchParams(query))))).toEqual([]);
  });
});

describe('paretos', () => {
  plainTest.each(['t.code_number', 't.service', 't.handled', 't."primary"', 't.robot', 't.node', 't.code_id'])(
    'by %s of a day read an index alone',
    async (value) => {
      const where = whereOf(exceptions.filters, { start_time: '2023-02-01', end_time: '2023-02-02' });
      const statement = sql`SELECT ${raw(value)}, count(*) FROM exception t WHERE ${where} GROUP BY 1`;

      expect(await tablesReadWhole(statement)).toEqual([]);
    },
  );
});

describe('the cost of the indexes', () => {
  plainTest('stays below a third of what machines send', async () => {
    const tables = [...LARGE, 'receipt', 'outbox'];
    const [size] = await hds.rows<{ bytes: number }>(
      sql`SELECT sum(pg_indexes_size(name::regclass))::bigint AS bytes FROM unnest(${tables}::text[]) name`,
    );

    expect(size?.bytes ?? 0).toBeLessThan(0.35 * ROWS * REPORT_BYTES);
  });
});

describe('small tables', () => {
  plainTest.each([harvesters, exceptionCodes])('$path are read whole where that is quickest', async (resource) => {
    expect(await tablesReadWhole(listOf(resource, {}))).toEqual([]);
  });
});
