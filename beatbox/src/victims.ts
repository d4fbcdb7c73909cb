import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import pg from 'pg';
import { programStates } from '../../scripts/supervisor.js';
import type { OwnHub } from './hub.js';

/** The programs of supervisord that a test kills. */
export type Program = 'sqs-errorreports' | 'worker' | 'web' | 'redis' | 'postgres';

/** @throws Error  when the program does not run now */
export function pidOf(program: Program, { environment }: OwnHub): number {
  const state = programStates(environment).get(program);
  const pid = state?.match(/^RUNNING +pid (\d+)/)?.[1];
  if (!pid) throw new Error(`supervisord says of ${program}: ${state ?? 'nothing'}`);
  return Number(pid);
}

/** kill -9 of a program with all that belongs to its process group. The children of PostgreSQL have groups of their own, and learn from its death. */
export function kill(pid: number): void {
  process.kill(-pid, 'SIGKILL');
}

/** Empties Redis, which goes on. */
export async function flushRedis({ redisUrl }: OwnHub): Promise<void> {
  const { stdout } = await promisify(execFile)('redis-cli', ['-u', redisUrl, 'FLUSHALL']);
  if (stdout.trim() !== 'OK') throw new Error(`FLUSHALL answers ${stdout}`);
}

/** How many outbox rows since then wait for their work to be done, or were given up. */
export async function unfinishedWork({ databaseUrl }: OwnHub, since: Date): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined); // the query throws as well
  try {
    await client.connect();
    const { rows } = await client.query(
      'SELECT count(*)::int AS count FROM outbox WHERE (done_at IS NULL OR rejected) AND created >= $1',
      [since],
    );
    return rows[0].count;
  } finally {
    await client.end().catch(() => undefined);
  }
}
