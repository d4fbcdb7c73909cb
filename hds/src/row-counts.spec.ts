import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import sql, { raw, type Sql } from 'sql-template-tag';
import { DataSource, type EntityManager } from 'typeorm';
import { beforeEach, describe, expect, inject } from 'vitest';
import { RowCounts1795326010000 } from './migrations/1795326010000-row-counts.js';
import { migrations } from './migrations/migrations.js';
import { dataSourceOptions } from './platform/database/data-source.js';
import { rowsOf } from './platform/database/database.js';
import { isWorthRetrying } from './platform/database/faults.js';
import { RowCounts } from './platform/database/row-counts.js';
import { pageSql } from './platform/rest/list-query.js';
import { offeredResources } from './platform/rest/resource-controller.js';
import { newDatabase } from './testing/global-setup.js';
import { type TestHds, test } from './testing/hds.js';

const counted = {
  event: 'NULL::bigint',
  error_report: 'harvester_id',
  exception: 'code_number::bigint',
  s3_file: 'deleted::int::bigint',
};

/** One line for each key whose counter says another number than the table has, all of one moment. */
const differences = raw(`
  SELECT relation, key, sum(rows)::int AS missing FROM (
    ${Object.entries(counted)
      .map(([table, key]) => `SELECT '${table}' AS relation, ${key} AS key, count(*) AS rows FROM ${table} GROUP BY 2`)
      .join(' UNION ALL ')}
    UNION ALL SELECT relation, key, -rows FROM row_count
  ) both_sides GROUP BY 1, 2 HAVING sum(rows) <> 0`);

interface Counted {
  [column: string]: unknown;
  relation: string;
  key: number | null;
  rows: number;
}

/** What the counters say, without those that say nothing. */
const counts = (hds: TestHds) =>
  hds.rows<Counted>(
    sql`SELECT relation, key, sum(rows)::int AS rows FROM row_count GROUP BY 1, 2 HAVING sum(rows) <> 0 ORDER BY 1, 2`,
  );

const HARVESTERS = 4;

beforeEach<{ hds: TestHds }>(async ({ hds }) => {
  await hds.rows(sql`INSERT INTO fruit (creator_id, name) VALUES (1, 'apple'), (1, 'pear')`);
  await hds.rows(sql`INSERT INTO distributor (creator_id, name) VALUES (1, 'Coast')`);
  await hds.rows(sql`INSERT INTO location (creator_id, distributor_id, ranch) VALUES (1, 1, 'Ranch')`);
  await hds.rows(sql`
    INSERT INTO harvester (creator_id, harv_id, fruit_id, location_id, name, is_emulator)
    SELECT 1, 10 + n, 1 + n % 2, 1, CASE WHEN n = 4 THEN 'beatbox' ELSE 'Harvester ' || n END, n = 3 FROM generate_series(1, ${HARVESTERS}::int) n`);
});

/** So many reports of the harvester, each with an event, an exception and a file. */
const stored = (rows: number, harvester: number | null): Sql => sql`
  WITH n AS (SELECT gen_random_uuid()::text AS uuid FROM generate_series(1, ${rows}::int)),
    e AS (INSERT INTO event (creator_id, uuid) SELECT 1, uuid FROM n RETURNING id, uuid),
    f AS (INSERT INTO s3_file (creator_id, event_id, filetype) SELECT 1, id, 'log' FROM e),
    r AS (INSERT INTO error_report (creator_id, event_id, harvester_id) SELECT 1, id, ${harvester}::bigint FROM e RETURNING id)
  INSERT INTO exception (creator_id, report_id, code_number) SELECT 1, id, nullif(id % 3, 2) FROM r`;

/** Some rows of a table, as random as their ids. */
const some = (table: string, remainder: number): Sql => sql`SELECT id FROM ${raw(table)} WHERE id % 5 = ${remainder}`;

const harvester = fc.option(fc.integer({ min: 1, max: HARVESTERS }), { freq: 4 });
const remainder = fc.integer({ min: 0, max: 4 });
const table = fc.constantFrom(...Object.keys(counted));

/** One statement that changes counted tables, in any of the ways there are. */
const change: fc.Arbitrary<Sql> = fc.oneof(
  fc.tuple(fc.integer({ min: 0, max: 5 }), harvester).map(([rows, of]) => stored(rows, of)),
  fc.tuple(table, remainder).map(([from, r]) => sql`DELETE FROM ${raw(from)} WHERE id IN (${some(from, r)})`),
  fc.constant(sql`DELETE FROM error_report WHERE false`),
  fc
    .tuple(remainder, harvester)
    .map(([r, to]) => sql`UPDATE error_report SET harvester_id = ${to} WHERE id IN (${some('error_report', r)})`),
  remainder.map((r) => sql`UPDATE exception SET code_number = code_number + 1 WHERE id IN (${some('exception', r)})`),
  remainder.map((r) => sql`UPDATE s3_file SET deleted = NOT deleted WHERE id IN (${some('s3_file', r)})`),
  remainder.map((r) => sql`UPDATE error_report SET tags = '{extracted}' WHERE id IN (${some('error_report', r)})`),
  remainder.map(
    (r) => sql`
      INSERT INTO event (creator_id, uuid) SELECT 1, uuid FROM event WHERE id IN (${some('event', r)}) UNION ALL SELECT 1, gen_random_uuid()::text
      ON CONFLICT (uuid) DO UPDATE SET tags = '{again}'`,
  ),
  fc.tuple(remainder, harvester).map(
    ([r, to]) => sql`
      INSERT INTO error_report (id, creator_id, event_id, harvester_id) SELECT id, 1, event_id, ${to}::bigint FROM error_report WHERE id IN (${some('error_report', r)})
      ON CONFLICT (id) DO UPDATE SET harvester_id = excluded.harvester_id`,
  ),
);

const transaction = fc.record({
  before: fc.array(change, { maxLength: 3 }),
  undone: fc.array(change, { maxLength: 2 }),
  after: fc.array(change, { maxLength: 2 }),
  isRolledBack: fc.boolean(),
});
type Transaction = typeof transaction extends fc.Arbitrary<infer T> ? T : never;

class Unwanted extends Error {}

/** Runs a transaction, and looks from inside it: it sees what it did, and not what others have not committed. */
async function run(hds: TestHds, { before, undone, after, isRolledBack }: Transaction): Promise<void> {
  const look = async (manager: EntityManager) => expect(await rowsOf(manager, differences)).toEqual([]);
  try {
    await hds.database.dataSource.transaction(async (manager) => {
      for (const statement of before) await rowsOf(manager, statement);
      await look(manager);
      await manager.query('SAVEPOINT undone');
      for (const statement of undone) await rowsOf(manager, statement);
      await look(manager);
      await manager.query('ROLLBACK TO undone');
      for (const statement of after) await rowsOf(manager, statement);
      await look(manager);
      if (isRolledBack) throw new Unwanted();
    });
  } catch (error) {
    // Transactions that meet on the same rows may end in a deadlock, which is one more way to be rolled back.
    if (!(error instanceof Unwanted) && !isWorthRetrying(error)) throw error;
  }
}

describe('the counters say what the tables have', () => {
  test('whatever transactions do at once while counts are folded', { timeout: 120_000 }, async ({ hds }) => {
    const rowCounts = new RowCounts(hds.database);

    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(transaction, { maxLength: 3 }), { minLength: 2, maxLength: 4 }),
        async (actors) => {
          let isDone = false;
          const until = async (work: () => Promise<void>) => {
            while (!isDone) await work();
          };
          const others = [
            until(() => rowCounts.foldPiece()),
            until(() => rowCounts.foldPiece()),
            until(async () => expect(await hds.rows(differences)).toEqual([])),
          ];
          const acting = actors.map(async (transactions) => {
            for (const one of transactions) await run(hds, one);
          });
          const acted = await Promise.allSettled(acting);
          isDone = true;
          await Promise.all(others);
          for (const outcome of acted) if (outcome.status === 'rejected') throw outcome.reason;
          expect(await hds.rows(differences)).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );

    const [rows] = await hds.rows<{ rows: number }>(sql`SELECT count(*)::int AS rows FROM event`);
    expect(rows?.rows).toBeGreaterThan(0);
  });

  test('of rows that go with others, down to the third table', async ({ hds }) => {
    await hds.rows(stored(5, 1));
    await hds.rows(stored(7, 2));

    await hds.rows(sql`DELETE FROM harvester WHERE id = 1`);

    expect(await counts(hds)).toEqual([
      { relation: 'error_report', key: 2, rows: 7 },
      { relation: 'event', key: null, rows: 12 },
      { relation: 'exception', key: 0, rows: 3 },
      { relation: 'exception', key: 1, rows: 2 },
      { relation: 'exception', key: null, rows: 2 },
      { relation: 's3_file', key: 0, rows: 12 },
    ]);
    expect(await hds.rows(differences)).toEqual([]);
  });

  test('of COPY and of TRUNCATE, also when that is rolled back', async ({ hds }) => {
    await hds.rows(stored(5, 1));

    await hds.rows(sql`
      DO $$ BEGIN
        EXECUTE format('COPY (SELECT 1, gen_random_uuid() FROM generate_series(1, 40)) TO %L', current_setting('data_directory') || '/events.copy');
        EXECUTE format('COPY event (creator_id, uuid) FROM %L', current_setting('data_directory') || '/events.copy');
      END $$`);
    expect(await counts(hds)).toContainEqual({ relation: 'event', key: null, rows: 45 });
    const beforeTruncate = await counts(hds);

    await hds.database.dataSource
      .transaction(async (manager) => {
        await manager.query('TRUNCATE error_report CASCADE');
        expect(await rowsOf(manager, differences)).toEqual([]);
        throw new Unwanted();
      })
      .catch(() => undefined);
    expect(await counts(hds)).toEqual(beforeTruncate);

    await hds.rows(sql`TRUNCATE event CASCADE`);
    expect(await counts(hds)).toEqual([]);
  });

  test('after a recount, when triggers were switched off', async ({ hds }) => {
    await hds.rows(stored(5, 1));
    await hds.database.transaction(async (manager) => {
      await manager.query('SET LOCAL session_replication_role = replica');
      await rowsOf(manager, stored(3, 2));
    });
    expect(await hds.rows(differences)).not.toEqual([]);

    await hds.rows(sql`CALL recount_rows()`);

    expect(await hds.rows(differences)).toEqual([]);
  });
});

test('differences are folded when they are many, and the rest is as many rows as there are keys', async ({ hds }) => {
  const rowCounts = new RowCounts(hds.database);
  const length = async () =>
    (await hds.rows<{ rows: number }>(sql`SELECT count(*)::int AS rows FROM row_count`))[0]?.rows;
  await hds.rows(
    sql`INSERT INTO row_count (relation, key, rows) SELECT 'spec', n % 3, 1 FROM generate_series(1, 25000) n`,
  );

  await rowCounts.fold(() => false);
  const few = await length();
  await hds.rows(sql`INSERT INTO row_count (relation, key, rows) SELECT 'spec', 0, 1 FROM generate_series(1, 100) n`);
  await rowCounts.fold(() => false);

  expect(few).toBeLessThanOrEqual(9);
  expect(await counts(hds)).toEqual([
    { relation: 'spec', key: 0, rows: 8333 + 100 },
    { relation: 'spec', key: 1, rows: 8334 },
    { relation: 'spec', key: 2, rows: 8333 },
  ]);
});

test('the migration counts the rows that are there, loses none that is stored meanwhile, and can be done again', async () => {
  const url = await newDatabase(inject('postgresUrl'), `count_${randomUUID().slice(0, 8)}`);
  const settings = { url, poolSize: 4, statementTimeoutMs: 0, applicationName: 'row counts spec' };
  const dataSource = await new DataSource(dataSourceOptions(settings, [], migrations)).initialize();
  try {
    while ((await dataSource.query(`SELECT to_regclass('row_count') IS NOT NULL AS found`))[0].found)
      await dataSource.undoLastMigration();
    const store = () => rowsOf(dataSource.manager, stored(20, null));
    await store();

    let isMigrated = false;
    const storing = [1, 2].map(async () => {
      while (!isMigrated) await store();
      await store();
    });
    await dataSource.runMigrations();
    isMigrated = true;
    await Promise.all(storing);

    expect(await rowsOf(dataSource.manager, differences)).toEqual([]);
    await new RowCounts1795326010000().up(dataSource.createQueryRunner());
    expect(await rowsOf(dataSource.manager, differences)).toEqual([]);
    const [counter] = await rowsOf<{ rows: number }>(
      dataSource.manager,
      sql`SELECT sum(rows)::int AS rows FROM row_count WHERE relation = 'error_report'`,
    );
    expect(counter?.rows).toBeGreaterThanOrEqual(60);
  } finally {
    await dataSource.destroy();
  }
});

/** Values for filters that counters know, and one that they do not know. */
const values: Record<string, string[]> = {
  harv_ids: ['11', '11,12', '99'],
  exclude_harv_ids: ['11'],
  fruits: ['apple'],
  exclude_fruits: ['apple', 'plum'],
  is_emulator: ['true', '0', 'perhaps'],
  is_beatbox: ['true', '0'],
  codes: ['0', '0,1,7'],
  exclude_codes: ['1'],
  code__code: ['1', '0.5'],
  deleted: ['', 'true', 'false'],
};

describe('lists', () => {
  beforeEach<{ hds: TestHds }>(async ({ hds }) => {
    for (let n = 0; n <= HARVESTERS; n++) await hds.rows(stored(3 + n, n || null));
    await hds.rows(sql`UPDATE s3_file SET deleted = true WHERE id % 4 = 0`);
  });

  const lists = () => offeredResources().filter(({ counter }) => counter);
  const asked = () =>
    lists().flatMap(({ path, counter }) => [
      [path, {}] as const,
      ...(counter?.filters ?? []).flatMap((name) =>
        (values[name] ?? []).map((value) => [path, { [name]: value }] as const),
      ),
    ]);

  test('of all counted tables have their counter', () => {
    expect(new Set(lists().map(({ table }) => table))).toEqual(new Set(Object.keys(counted)));
    expect(
      lists()
        .flatMap(({ counter }) => counter?.filters ?? [])
        .filter((name) => !values[name]),
    ).toEqual([]);
  });

  test('have the count that there would be without counter', async ({ hds }) => {
    for (const [path, query] of asked()) {
      const resource = lists().find((one) => one.path === path);
      if (!resource) throw new Error(`there is no list ${path}`);
      const { counter, ...uncounted } = resource;
      const page = { limit: 1, offset: 0 };
      const [expected] = await hds.rows<{ count: number }>(pageSql(uncounted, query, page));

      for (const mode of ['exact', 'estimated']) {
        const list = await hds.get<{ count: number }>(
          `${path}/?${new URLSearchParams({ ...query, count: mode, limit: '1' })}`,
        );
        expect([path, query, mode, list.count]).toEqual([path, query, mode, expected?.count]);
      }
      expect(pageSql(resource, query, page).text).toContain('FROM row_count');
    }
  });

  test('know it of filters together, and count anew when one reads something else', async ({ hds }) => {
    const count = async (query: string) => (await hds.get<{ count: number }>(`errorreports/?limit=1&${query}`)).count;

    expect(await count('')).toBe(3 + 4 + 5 + 6 + 7);
    expect(await count('harv_ids=11,12,13&is_emulator=0')).toBe(4 + 5);
    expect(await count('harv_ids=11,12&codes=0')).toBe(3);
    expect(await count('offset=24')).toBe(25);
  });
});
