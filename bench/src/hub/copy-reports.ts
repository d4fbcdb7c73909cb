import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reports, SERIAL_NUMBERS, type Size, sessionOf } from '../reports.ts';
import type { BenchHub } from './bench-hub.ts';

/** The queue of copied outbox rows: nobody works for it. */
export const NO_QUEUE = 'Bench';

/** Reports of one transaction. */
const AT_ONCE = 2000;
const AT_MOST_SECONDS = 2;

/**
 * Stores reports with one COPY a table: the rows that the hub makes of them, with the indexes and the foreign keys of the
 * hub. Transaction after transaction, until that took so long, or two seconds. @returns reports a second
 */
export async function copyReports(hub: BenchHub, size: Size, seconds: number): Promise<number> {
  let copied = 0;
  let elapsed = 0;
  for (; elapsed < Math.min(seconds, AT_MOST_SECONDS); copied += AT_ONCE)
    elapsed += await copyOnce(hub, reports(size, AT_ONCE));
  return copied / elapsed;
}

/** @returns the seconds from BEGIN to COMMIT */
async function copyOnce(hub: BenchHub, contents: string[]): Promise<number> {
  const rows = await rowsOf(hub, contents);
  const files = Object.entries(rows).map(([table, lines]) => {
    const file = join(hub.folder, `copy-${table}`);
    writeFileSync(file, lines.map((line) => `${line.map(copyText).join('\t')}\n`).join(''));
    chmodSync(file, 0o644);
    return [table, file] as const;
  });
  const startedAt = performance.now();
  await hub.sql('BEGIN');
  for (const [table, file] of files) await hub.sql(`COPY ${table} (${columns[table]}) FROM '${file}'`);
  await hub.sql('COMMIT');
  const seconds = (performance.now() - startedAt) / 1000;
  for (const [, file] of files) rmSync(file);
  return seconds;
}

const columns: Record<string, string> = {
  receipt: 'source, version, sequencer, report_type, report_id',
  event: 'id, uuid, tags, creator_id',
  error_report:
    'id, creator_id, event_id, harvester_id, location_id, report_time, report, pick_session_id, githash, gitbranch',
  outbox: 'queue, payload',
};

type Line = (string | number)[];

async function rowsOf(hub: BenchHub, contents: string[]): Promise<Record<string, Line[]>> {
  // Rows of earlier copies, and of the hub, are not met.
  const [next] = await hub.sql<{ id: number }>(
    `SELECT greatest((SELECT max(id) FROM event), (SELECT max(id) FROM error_report), 1000000000)::float8 + 1 AS id`,
  );
  const places = await machines(hub);
  const lines: Record<string, Line[]> = { receipt: [], event: [], error_report: [], outbox: [] };
  for (const [at, content] of contents.entries()) {
    const id = (next?.id ?? 1) + at;
    const uuid = `copied-${id}`;
    const { harvester, location, session } = places[at % places.length] as Machine;
    lines.receipt?.push([`s3://hds-data-lake/errorreport/${uuid}.json`, '1', '0055AED6DCD90281E5', 'errorreports', id]);
    lines.event?.push([id, uuid, '{ErrorReport}', 1]);
    lines.error_report?.push([
      id,
      1,
      id,
      harvester,
      location,
      '2026-03-02 16:01:02.789323+00',
      content,
      session,
      'unknown',
      'unknown',
    ]);
    lines.outbox?.push([NO_QUEUE, JSON.stringify({ reportId: id, telling: 'unlessTest' })]);
  }
  return lines;
}

interface Machine {
  [column: string]: number;
  harvester: number;
  location: number;
  session: number;
}

/** The machines that reports come from, with their pick sessions, which are made when they are new. */
async function machines(hub: BenchHub): Promise<Machine[]> {
  await hub.sql(
    `INSERT INTO pick_session (uuid, tags, creator_id) SELECT unnest($1::text[]), '{PickSession}', 1 ON CONFLICT (uuid) DO NOTHING`,
    [SERIAL_NUMBERS.map(sessionOf)],
  );
  return hub.sql<Machine>(
    `SELECT h.id::int AS harvester, h.location_id::int AS location, s.id::int AS session
     FROM unnest($1::int[], $2::text[]) AS m(harv_id, uuid) JOIN harvester h USING (harv_id) JOIN pick_session s USING (uuid)`,
    [SERIAL_NUMBERS, SERIAL_NUMBERS.map(sessionOf)],
  );
}

/** A value in the text format of COPY. */
function copyText(value: string | number): string {
  return String(value).replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n');
}
