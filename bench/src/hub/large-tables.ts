import { reports } from '../reports.ts';
import type { BenchHub } from './bench-hub.ts';

/** Different contents of reports in a large table. */
const CONTENTS = 20;
/** Rows that PostgreSQL sorts at a time: more would take the disk twice. */
const PIECE_ROWS = 1_000_000;
const TABLES = ['error_report', 'exception', 'traceback', 'event', 'pick_session'];

/**
 * A database with so many reports of 2 kB over a year, and one exception of each: made by PostgreSQL itself, indexes last.
 * @returns seconds it took
 */
export async function fillDatabase(hub: BenchHub, name: string, rows: number): Promise<number> {
  const startedAt = performance.now();
  await hub.createDatabase(name);
  const run = (text: string, values?: unknown[]) => hub.sql(text, values, name);
  await run(`SET session_replication_role = replica`); // what is made here fits together: no foreign key is checked
  await run(`SET synchronous_commit = off`);
  await run(`SET maintenance_work_mem = '512MB'`);
  await run(`SET max_parallel_maintenance_workers = 2`);
  const indexes = await hub.sql<{ name: string; definition: string }>(
    `SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition FROM pg_index i
     WHERE i.indrelid = ANY($1::regclass[]) AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.indexrelid)`,
    [TABLES],
    name,
  );
  for (const index of indexes) await run(`DROP INDEX ${index.name}`);
  // Compressed once here, as the padding makes the rows long enough for that, and copied as they are.
  await run(`CREATE TEMP TABLE content (n int PRIMARY KEY, report jsonb, padding text)`);
  await run(
    `INSERT INTO content SELECT n - 1, report::jsonb, repeat('x', 1000) FROM unnest($1::text[]) WITH ORDINALITY AS c(report, n)`,
    [reports(2, CONTENTS)],
  );
  for (const statement of preparations(rows)) await run(statement);
  for (let from = 1; from <= rows; from += PIECE_ROWS) {
    const to = Math.min(rows, from + PIECE_ROWS - 1);
    for (const statement of statements(rows, from, to)) await run(statement);
  }
  // What the trigger on exceptions does where one runs.
  await run(
    `INSERT INTO traceback (hash, text) SELECT DISTINCT hashtextextended(traceback, 0), traceback FROM exception`,
  );
  for (const table of TABLES)
    await run(`SELECT setval(pg_get_serial_sequence('${table}', 'id'), (SELECT max(id) FROM ${table}))`);
  for (const { definition } of indexes) await run(definition);
  await run('CALL recount_rows()');
  await run(`VACUUM (ANALYZE) ${TABLES.join(', ')}`);
  await hub.sql('CHECKPOINT');
  return (performance.now() - startedAt) / 1000;
}

function preparations(rows: number): string[] {
  return [
    `CREATE TEMP TABLE machine AS SELECT row_number() OVER (ORDER BY id) - 1 AS n, id, location_id FROM harvester`,
    `CREATE TEMP TABLE code AS SELECT row_number() OVER (ORDER BY id) - 1 AS n, id, code FROM exception_code`,
    `INSERT INTO pick_session (id, uuid, tags, creator_id, start_time) SELECT g, 'session-' || g, '{PickSession}', 1, now() FROM generate_series(1, ${rows} / 500 + 1) g`,
  ];
}

/** The rows from one number to another. Twelve machines over a year; sessions of 500 reports; the codes of the fleet, a few of them much more often than others. */
function statements(rows: number, from: number, to: number): string[] {
  const time = `now() - interval '365 days' * (1 - g / ${rows}::float8)`;
  return [
    `INSERT INTO event (id, uuid, tags, creator_id) SELECT g, 'event-' || g, '{ErrorReport}', 1 FROM generate_series(${from}, ${to}) g`,
    `INSERT INTO error_report (id, creator_id, created, last_modified, harvester_id, location_id, report_time, report, tags, event_id, pick_session_id, githash, gitbranch)
     SELECT g, 1, ${time}, ${time}, m.id, m.location_id, ${time}, c.report, '{extracted}', g, g / 500 + 1, 'hash-' || g % 40, 'release/' || g % 10
     FROM generate_series(${from}, ${to}) g JOIN machine m ON m.n = (g * 7919::bigint) % (SELECT count(*) FROM machine) JOIN content c ON c.n = g % ${CONTENTS} ORDER BY g`,
    `INSERT INTO exception (id, creator_id, created, last_modified, code_id, code_number, service, node, robot, traceback, info, "timestamp", report_id, handled, "primary")
     SELECT g, 1, ${time}, ${time}, c.id, c.code, (ARRAY['traychg', 'picker', 'drivesys', 'stereo', 'gripper'])[1 + g % 5], g % 9, g % 5,
       'harv.errors: code ' || c.code || ' at ' || g % 1000, 'no tray after 3 attempts', ${time}, g, g % 3 = 0, true
     FROM generate_series(${from}, ${to}) g JOIN code c ON c.n = floor((SELECT count(*) FROM code) * power((g * 7919::bigint % 1000) / 1000.0, 3)) ORDER BY g`,
  ];
}
