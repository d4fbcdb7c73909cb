import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join, resolve } from 'node:path';
import { readEnvFile } from '../../scripts/env-file.js';
import { obstacleOn } from '../../scripts/listeners.js';
import { PORTS_IN_BLOCK, portsOf } from '../../scripts/ports.js';
import { processesOf } from '../../scripts/supervisor.js';
import type { Hub } from './hub.js';
import { mountSmallDisk, unmount } from './small-disk.js';

export interface StartedHub {
  hub: Hub;
  /** @throws Error  when a process of the hub is left, or the hub did not end in order */
  stop(options: { keepFiles: boolean }): Promise<void>;
}

const root = resolve(import.meta.dirname, '../..');
/** Web ports to choose from: none that a person would give to a hub. */
const FIRST_PORT = 8100;
const LAST_PORT = 8680;
const TRIES = 20;
/** What start.sh gets of our environment. A shell may carry the settings of another hub, or somebody's AWS account. */
const HANDED_ON = /^(PATH|HOME|USER|LANG|TMPDIR|NODE_EXTRA_CA_CERTS|.*_proxy|npm_config_.*)$/i;
/** The first start of a clone installs and builds. */
const START_SECONDS = 900;

export interface OwnHubOptions {
  /** The Slack that it posts to. */
  slackUrl: string;
  /** Settings that differ from those of every hub of the tests. */
  settings?: Record<string, string>;
  /** Its data lie on a disk of their own, of so many MB in memory. Needs root. */
  smallDiskMb?: number;
}

/**
 * Starts a hub with `./start.sh`, on free ports and with all its files in a temporary folder.
 *
 * @throws Error  when it does not become ready, or may not have a disk of its own
 */
export async function startOwnHub({ slackUrl, settings = {}, smallDiskMb }: OwnHubOptions): Promise<StartedHub> {
  const folder = mkdtempSync('/tmp/hds-beatbox-'); // not TMPDIR: the path of a socket must be short
  chmodSync(folder, 0o755); // PostgreSQL runs as another user when root starts the hub
  const dataDir = join(folder, 'data');
  const removeFiles = () => {
    if (smallDiskMb !== undefined) unmount(dataDir);
    rmSync(folder, { recursive: true, force: true });
  };
  const { port, claim } = await freePort();
  let script: ChildProcess | undefined;
  try {
    mkdirSync(dataDir);
    if (smallDiskMb !== undefined) mountSmallDisk(dataDir, smallDiskMb);
    script = startScript(port, folder, { SLACK_API_URL: slackUrl, ...settings });
    await untilReady(script);
    const started = script;
    return {
      hub: hubIn(folder, slackUrl),
      stop: async ({ keepFiles }) => {
        try {
          await stop(started, folder, keepFiles ? undefined : removeFiles);
        } finally {
          claim.close();
        }
      },
    };
  } catch (error) {
    if (script) await ended(script);
    removeFiles();
    claim.close();
    throw error;
  }
}

/**
 * A web port such that it and all ports that follow from it are free. Of two runs that start at the same moment one gets it:
 * whoever listens on the last port of the block, which no process of a hub uses, has the block.
 */
async function freePort(): Promise<{ port: number; claim: Server }> {
  for (let tries = 0; tries < TRIES; tries++) {
    const port = FIRST_PORT + Math.floor(Math.random() * (LAST_PORT - FIRST_PORT));
    const ports = portsOf(port);
    const claim = await listening((ports.get('postgres') ?? 0) + PORTS_IN_BLOCK - 1);
    if (!claim) continue;
    const obstacles = await Promise.all([...ports.values()].map(obstacleOn));
    if (obstacles.every((obstacle) => obstacle === undefined)) return { port, claim };
    claim.close();
  }
  throw new Error(`no free block of ports after ${TRIES} tries between ${FIRST_PORT} and ${LAST_PORT}`);
}

/** Undefined when somebody else listens there. */
function listening(port: number): Promise<Server | undefined> {
  return new Promise((resolve) => {
    const server = createServer((socket) => socket.destroy());
    server
      .once('error', () => resolve(undefined))
      .listen({ port, host: '127.0.0.1', exclusive: true }, () => resolve(server.unref()));
  });
}

function startScript(port: number, folder: string, settings: Record<string, string>): ChildProcess {
  const env = {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => HANDED_ON.test(name))),
    HDS_ENV_FILE: join(folder, '.env'),
    HDS_DATA_DIR: join(folder, 'data'),
    HDS_DEMO: 'true',
    // What a killed client held comes back after this; a minute would make each such test a minute longer.
    SQS_VISIBILITY_TIMEOUT_SECONDS: '10',
    SQS_CLIENT_POST_TIMEOUT_SECONDS: '8',
    SLACK_TOKEN: 'xoxb-of-the-tests',
    ...settings,
  };
  // Should this process be killed, the kernel tells the hub to stop. In a session of its own, so that Ctrl-C reaches only us.
  return spawn('setpriv', ['--pdeathsig', 'TERM', './start.sh', String(port)], {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** @throws Error  with all that start.sh has said, when it ends or the time is over */
async function untilReady(script: ChildProcess): Promise<void> {
  let said = '';
  const ready = new Promise<boolean>((found) => {
    for (const stream of [script.stdout, script.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (said.includes('HDS is ready at')) found(true);
      });
    }
    script.once('exit', () => found(false)).once('error', () => found(false));
  });
  const isReady = await Promise.race([ready, elapsed(START_SECONDS)]);
  if (!isReady) throw new Error(`./start.sh did not become ready. It said:\n${said}`);
}

function elapsed(seconds: number): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), seconds * 1000).unref());
}

function hubIn(folder: string, slackUrl: string): Hub {
  const dataDir = join(folder, 'data');
  const env = readEnvFile(join(folder, '.env'));
  const value = (name: string): string => {
    const found = env[name];
    if (!found) throw new Error(`start.sh has written no ${name} into ${folder}/.env`);
    return found;
  };
  return {
    url: value('HDS_API_URL'),
    // A user of the demo fleet.
    machine: { username: 'beatbox', password: 'beatbox' },
    person: { username: value('HDS_ADMIN_USERNAME'), password: value('HDS_ADMIN_PASSWORD') },
    bucket: value('S3_BUCKET'),
    s3Endpoint: value('AWS_ENDPOINT_URL'),
    region: value('AWS_REGION'),
    awsCredentials: { accessKeyId: value('AWS_ACCESS_KEY_ID'), secretAccessKey: value('AWS_SECRET_ACCESS_KEY') },
    queueUrl: value('ERRORREPORTS_QUEUE_URL'),
    fileQueueUrls: { s3files: value('S3FILES_QUEUE_URL'), sessclip: value('SESSCLIP_QUEUE_URL') },
    own: {
      folder,
      slackUrl,
      logDir: join(dataDir, 'logs'),
      databaseUrl: value('DATABASE_URL'),
      redisUrl: value('REDIS_URL'),
      ports: portsOf(Number(value('HDS_PORT'))),
      environment: {
        PATH: process.env.PATH ?? '',
        HDS_ROOT: root,
        HDS_DATA_DIR: dataDir,
        HDS_RUN_DIR: join(dataDir, 'run'),
        HDS_RUN_USER: String(process.getuid?.()),
      },
    },
  };
}

async function stop(script: ChildProcess, folder: string, removeFiles: (() => void) | undefined): Promise<void> {
  const runDir = join(folder, 'data/run');
  await ended(script);
  const left = processesOf(runDir);
  if (removeFiles) removeFiles();
  else console.log(`The files of the hub stay for a look: ${folder} (logs in data/logs)`);
  if (left.length > 0) throw new Error(`the hub has stopped, but left ${left.map(commandOf).join(' and ')}`);
  if (script.exitCode !== 0)
    throw new Error(`./start.sh ended with ${script.exitCode ?? script.signalCode} when asked to stop`);
}

/** Asks start.sh to stop, and waits until it has. */
async function ended(script: ChildProcess): Promise<void> {
  if (script.exitCode !== null || script.signalCode !== null || script.pid === undefined) return;
  const exit = once(script, 'exit');
  script.kill('SIGTERM');
  await exit;
}

function commandOf(pid: number): string {
  return `"${readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()}" (pid ${pid})`;
}
