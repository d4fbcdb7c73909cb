/** The hub as a person starts and stops it: ./start.sh with all its processes, on data of its own. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { readEnvFile } from './env-file.ts';
import { obstacleOn } from './listeners.ts';
import { portsOf } from './ports.ts';
import { compileCacheOf } from './settings.ts';
import { processesOf } from './supervisor.ts';

const root = resolve(import.meta.dirname, '..');
/** Against hanging alone: a machine that does other work as well may be slow. */
const READY_SECONDS = 180;

let folder: string;
let runDir: string;
let environment: NodeJS.ProcessEnv;
let port: number;
let hub: ChildProcess | undefined;

beforeAll(async () => {
  folder = mkdtempSync('/tmp/hds-start-'); // not TMPDIR: the path of a socket must be short
  runDir = join(folder, 'data/run');
  chmodSync(folder, 0o755); // PostgreSQL runs as another user when root starts the hub
  const { PATH, HOME } = process.env;
  environment = {
    PATH,
    HOME,
    HDS_ENV_FILE: join(folder, '.env'),
    HDS_DATA_DIR: join(folder, 'data'),
    HDS_DEMO: 'false',
  };
  port = await freePort();
});

afterEach(async () => {
  if (hub?.exitCode === null && hub.signalCode === null) await stopWith('SIGTERM');
});

afterAll(() => rmSync(folder, { recursive: true }));

test('a first start becomes ready, Ctrl-C leaves no process, and the data outlive it', {
  timeout: 600_000,
}, async () => {
  const said = await start(String(port));
  const processes = processesOf(runDir);
  sql('CREATE TABLE keepsake AS SELECT 42 AS answer');
  const code = await stopWith('SIGINT');

  expect(said).toContain(`HDS is ready at http://127.0.0.1:${port}`);
  expect(processes.length).toBeGreaterThanOrEqual(7); // supervisord, PostgreSQL, Redis, cloud, web, worker, a client
  expect(code).toBe(0);
  expect(processesOf(runDir)).toEqual([]);
  const cache = compileCacheOf(join(folder, 'data'));
  expect(readdirSync(cache, { recursive: true }).length, 'modules that need not be compiled again').toBeGreaterThan(
    500,
  );

  // Nothing can be written there any more.
  rmSync(cache, { recursive: true });
  writeFileSync(cache, '');
  await start();

  expect(sql('SELECT answer FROM keepsake')).toContain('42');
  expect(readEnvFile(join(folder, '.env')).HDS_PORT).toBe(String(port));
});

test('other commands find the hub that runs', { timeout: 600_000 }, async () => {
  await start();
  const elsewhere = { HDS_ENV_FILE: join(folder, 'other.env'), HDS_DATA_DIR: join(folder, 'other') };
  const takenBySomebody = new RegExp(`port ${port} .*is taken by .*\\(pid \\d+\\)`);

  expect(startScript([])).toMatchObject({ status: 0, stdout: expect.stringContaining('runs already') });
  expect(startScript([String(port + 1)])).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('stop it first'),
  });
  expect(startScript([String(port)], elsewhere)).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(takenBySomebody),
  });
  expect(startScript(['status'])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^web .* healthy/m) });
  expect(startScript(['logs', 'web'])).toMatchObject({ status: 0, stdout: expect.stringContaining('web is ready') });
  expect(startScript(['stop'])).toMatchObject({ status: 0, stdout: expect.stringContaining('HDS has stopped.') });
  expect(startScript(['status'])).toMatchObject({ status: 3, stdout: expect.stringContaining('does not run') });
  expect(processesOf(runDir)).toEqual([]);
});

test('a killed run is cleared away by the next, and a closed terminal stops that one in order', {
  timeout: 600_000,
}, async () => {
  await start();
  const supervisord = Number(readFileSync(join(runDir, 'supervisord.pid'), 'utf8'));
  const gone = once(hub ?? process, 'exit');
  hub?.kill('SIGKILL');
  process.kill(supervisord, 'SIGKILL');
  await gone;
  const said = await start();
  const code = await stopWith('SIGHUP');

  expect(said).toMatch(/an earlier run left behind[\s\S]*HDS is ready/);
  expect(code).toBe(0);
  expect(processesOf(runDir)).toEqual([]);
});

/** Starts the hub and waits until it says that it is ready, or has ended. @returns what it has said */
async function start(...words: string[]): Promise<string> {
  const script = spawn(join(root, 'start.sh'), words, {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  hub = script;
  let said = '';
  const ready = new Promise<void>((done) => {
    for (const stream of [script.stdout, script.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (said.includes('HDS is ready at')) done();
      });
    }
    script.once('exit', () => done());
  });
  await Promise.race([ready, sleep(READY_SECONDS * 1000, undefined, { ref: false })]);
  return said;
}

async function stopWith(signal: NodeJS.Signals): Promise<number | null> {
  if (!hub) throw new Error('no hub was started');
  const exit = once(hub, 'exit');
  hub.kill(signal);
  const [code] = await exit;
  return code;
}

function startScript(words: string[], settings: NodeJS.ProcessEnv = {}) {
  const env = { ...environment, ...settings };
  return spawnSync(join(root, 'start.sh'), words, { cwd: root, env, encoding: 'utf8' });
}

function sql(statement: string): string {
  const asked = spawnSync(process.execPath, ['scripts/sql.ts', statement], {
    cwd: root,
    env: environment,
    encoding: 'utf8',
  });
  return asked.stdout + asked.stderr;
}

/** None whose block the hub of another suite may choose, which starts at the same time. */
async function freePort(): Promise<number> {
  for (let candidate = 8700 + Math.floor(Math.random() * 80); ; candidate++) {
    const obstacles = await Promise.all([...portsOf(candidate).values()].map(obstacleOn));
    if (obstacles.every((obstacle) => !obstacle)) return candidate;
  }
}
