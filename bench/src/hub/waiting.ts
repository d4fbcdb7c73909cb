import { setTimeout as pause } from 'node:timers/promises';
import type { BenchHub } from './bench-hub.ts';
import { NO_QUEUE } from './copy-reports.ts';

const GIVE_UP_MS = 300_000;
const BETWEEN_LOOKS_MS = 50;

/** Waits until the statement answers true. @throws Error  after five minutes */
export async function until(hub: BenchHub, what: string, statement: string, values: unknown[] = []): Promise<void> {
  for (const deadline = Date.now() + GIVE_UP_MS; Date.now() < deadline; await pause(BETWEEN_LOOKS_MS)) {
    const [row] = await hub.sql<{ holds: boolean }>(`SELECT ${statement} AS holds`, values);
    if (row?.holds) return;
  }
  throw new Error(`${what}: not after ${GIVE_UP_MS / 1000} s`);
}

/** Waits until no work is left, neither that of reports nor what follows from it. */
export function untilDrained(hub: BenchHub): Promise<void> {
  return until(hub, 'the outbox is drained', 'NOT EXISTS (SELECT FROM outbox WHERE done_at IS NULL AND queue <> $1)', [
    NO_QUEUE,
  ]);
}

/** PostgreSQL's clock, as POSIX seconds. */
export async function databaseTime(hub: BenchHub): Promise<number> {
  const [row] = await hub.sql<{ now: number }>('SELECT extract(epoch FROM clock_timestamp())::float8 AS now');
  return row?.now ?? Number.NaN;
}
