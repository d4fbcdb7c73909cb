import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Redis } from 'ioredis';
import pg from 'pg';

/** A server that a test started and stops. */
export interface TestService {
  url: string;
  stop(): Promise<void>;
}

/** Runs PostgreSQL as start.sh does. */
const POSTGRES = fileURLToPath(new URL('../../../../supervisor/postgres.sh', import.meta.url));
/** What takes longer on the busiest of machines has failed. No test may depend on how long a thing takes within it. */
const PATIENCE_MS = 60_000;
const BETWEEN_TRIES_MS = 50;

/** A port that nothing listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('the system gave no port');
  return address.port;
}

/** A test machine may lose its data. */
const NOT_DURABLE = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=300',
  'shared_buffers=128MB',
];

/**
 * A PostgreSQL of the test's own, in a temporary folder, with an empty database `hds`.
 * @param settings  what differs from supervisor/postgresql.conf
 */
export async function startPostgres(settings = NOT_DURABLE): Promise<TestService> {
  const folder = mkdtempSync(join(tmpdir(), 'hds-postgres-'));
  chmodSync(folder, 0o755); // for root it runs as another user, who has to come in
  const url = `postgres://hds:for-tests@127.0.0.1:${await freePort()}`;
  const env = { ...process.env, HDS_DATA_DIR: folder, DATABASE_URL: `${url}/hds` };
  const server = spawn(POSTGRES, settings, { stdio: 'ignore', cwd: folder, env });
  await eventually(async () => {
    if (server.exitCode !== null)
      throw new Error(`${POSTGRES} ended with ${server.exitCode}; run it by hand to see why`);
    const client = new pg.Client(`${url}/hds`);
    await client.connect();
    await client.end();
  });
  return {
    url,
    stop: async () => {
      await stopped(server, 'SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A Redis of the test's own, which keeps nothing on disk. */
export async function startRedis(port?: number): Promise<TestService & { process: ChildProcess; port: number }> {
  const chosen = port ?? (await freePort());
  const server = spawn(
    'redis-server',
    ['--port', String(chosen), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
    { stdio: 'ignore', cwd: tmpdir() },
  );
  const url = `redis://127.0.0.1:${chosen}`;
  const client = new Redis(url, {
    lazyConnect: true,
    retryStrategy: () => BETWEEN_TRIES_MS,
    maxRetriesPerRequest: PATIENCE_MS / BETWEEN_TRIES_MS,
  });
  // Until it listens, each try is an error that is waited for.
  client.on('error', () => undefined);
  await client.ping();
  client.disconnect();
  return { url, port: chosen, process: server, stop: () => stopped(server, 'SIGTERM') };
}

async function stopped(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill(signal);
  await ended;
}

/** Tries until it works. @throws the last failure, after a minute */
export async function eventually<T>(attempt: () => Promise<T> | T): Promise<T> {
  const giveUpAt = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() >= giveUpAt) throw error;
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES_MS));
    }
  }
}
