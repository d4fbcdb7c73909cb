import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { queueRoutes } from '../hds/src/config/queues.ts';
import { createEnvFile, moveEnvFile, portLines, readEnvFile, type Values } from './env-file.ts';
import type { Addresses } from './health.ts';
import { obstacleOn } from './listeners.ts';
import { clientProgram, portFrom, portsOf, type Service } from './ports.ts';

export const root = resolve(import.meta.dirname, '..');

const DEFAULT_PORT = 8085;

/** Where a hub keeps its settings and its files. */
export interface Places {
  envFile: string;
  dataDir: string;
  logDir: string;
  /** For sockets and pid files: below the data, or below /tmp when that path is too long for a socket. */
  runDir: string;
}

/** What start.sh knows of the hub before it starts it. */
export interface Settings extends Places, Addresses {
  port: number;
  /** The environment of every process of the hub. */
  environment: Values;
  /** What runs on this machine, in the order of starting: PostgreSQL, Redis and the cloud only where `.env` names no other. */
  services: Service[];
}

export function places(): Places {
  const rootFile = process.env.HDS_ENV_FILE ? resolve(process.env.HDS_ENV_FILE) : join(root, '.env');
  const dataDirOfFile = readEnvFile(rootFile).HDS_DATA_DIR;
  const dataDir = resolve(root, process.env.HDS_DATA_DIR || dataDirOfFile || '.data');
  // A hub on data other than those that .env names must not change the .env of the other hub: it has its own.
  const isSecondHub = !process.env.HDS_ENV_FILE && dataDirOfFile && resolve(root, dataDirOfFile) !== dataDir;
  return {
    envFile: isSecondHub ? join(dataDir, '.env') : rootFile,
    dataDir,
    logDir: join(dataDir, 'logs'),
    runDir: runDirOf(dataDir),
  };
}

export const compileCacheOf = (dataDir: string) => join(dataDir, 'compile-cache');

/** The path of a Unix socket may have 107 bytes, and supervisord's settings separate paths by spaces. */
function runDirOf(dataDir: string): string {
  const natural = join(dataDir, 'run');
  if (Buffer.byteLength(natural) <= 75 && !/\s/.test(natural)) return natural;
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  return `/tmp/hds-${process.getuid?.()}-${hash}`;
}

function makeFolders({ dataDir, logDir, runDir }: Places): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o755 });
  mkdirSync(logDir, { recursive: true, mode: 0o700 });
  mkdirSync(runDir, { recursive: true, mode: 0o700 });
  const found = lstatSync(runDir);
  if (!found.isDirectory() || found.uid !== process.getuid?.()) {
    throw new Error(`${runDir} belongs to somebody else; remove it, or run HDS as the user who made it`);
  }
}

/**
 * Settles the hub's port and writes it into `.env`: the argument, else HDS_PORT, else what `.env` says, else 8085 or the
 * next free one.
 *
 * @throws Error  naming the port that is taken, and by whom, when a port was asked for and cannot be had
 */
export async function settle(where: Places, portArgument?: string): Promise<Settings> {
  makeFolders(where);
  const file = readEnvFile(where.envFile);
  const port = await choosePort(where.envFile, file.HDS_PORT, portArgument);
  if (existsSync(where.envFile)) moveEnvFile(where.envFile, port);
  else createEnvFile(where.envFile, port, givenByEnvironment());
  return settingsFor(where, port);
}

/** The settings of a hub whose `.env` is written. */
export function settingsFor(
  where: Places,
  port = Number(readEnvFile(where.envFile).HDS_PORT ?? DEFAULT_PORT),
): Settings {
  const ports = portsOf(port);
  const environment: Values = { ...environmentOf(where), HDS_LOCAL_CLOUD_PORT: String(ports.get('local-cloud')) };
  const databaseUrl = environment.DATABASE_URL ?? '';
  const webHost = environment.HDS_HOST ?? '127.0.0.1';
  return {
    ...where,
    port,
    ports,
    environment,
    databaseUrl,
    webUrl: `http://${['0.0.0.0', '::', 'localhost'].includes(webHost) ? '127.0.0.1' : webHost}:${port}`,
    services: [
      ...ownBackends(environment, ports),
      'web',
      'worker',
      ...queueRoutes.filter(({ started }) => started).map(({ client }) => clientProgram(client)),
    ],
  };
}

/** The PostgreSQL, Redis and local cloud that belong to this hub, and not to somebody else whom `.env` names. */
function ownBackends(environment: Values, ports: ReadonlyMap<Service, number>): Service[] {
  const backends: [Service, string][] = [
    ['postgres', 'DATABASE_URL'],
    ['redis', 'REDIS_URL'],
    ['local-cloud', 'AWS_ENDPOINT_URL'],
  ];
  return backends
    .filter(([service, name]) =>
      new RegExp(`(@|//)(127\\.0\\.0\\.1|localhost):${ports.get(service)}(?!\\d)`).test(environment[name] ?? ''),
    )
    .map(([service]) => service);
}

/**
 * The caller's environment over `.env`, except for addresses and AWS: there `.env` wins, because a shell may still carry
 * those of another hub, or somebody's real AWS account.
 */
function environmentOf({ envFile, dataDir, runDir }: Places): Values {
  const file = readEnvFile(envFile);
  const caller: Values = {};
  for (const [name, value] of Object.entries(process.env)) {
    const belongsToFile = portLines.has(name) || (file.AWS_ENDPOINT_URL && name.startsWith('AWS_'));
    if (value !== undefined && !belongsToFile) caller[name] = value;
  }
  const merged = { ...file, ...caller };
  return {
    ...merged,
    PATH: `${join(root, '.venv/bin')}:${merged.PATH ?? ''}`,
    HDS_ROOT: root,
    HDS_ENV_FILE: envFile,
    HDS_DATA_DIR: dataDir,
    HDS_RUN_DIR: runDir,
    // What V8 compiled stays for the next start. Node goes without where it cannot write there.
    NODE_COMPILE_CACHE: merged.NODE_COMPILE_CACHE || compileCacheOf(dataDir),
    HDS_RUN_USER: String(process.getuid?.()),
    SQS_TOKEN_FILE: resolve(root, merged.SQS_TOKEN_FILE || join(dataDir, 'sqs.token')),
  };
}

function givenByEnvironment(): Values {
  const given: Values = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (name.startsWith('HDS_') && value) given[name] = value;
  }
  return given;
}

async function choosePort(
  envFile: string,
  portOfFile: string | undefined,
  argument: string | undefined,
): Promise<number> {
  const sources: [string | undefined, string][] = [
    [argument, 'the argument'],
    [process.env.HDS_PORT, 'HDS_PORT'],
    [portOfFile, envFile],
  ];
  for (const [text, source] of sources) {
    if (!text) continue;
    const port = portFrom(text, source);
    const obstacle = await obstacleInBlock(port);
    if (!obstacle) return port;
    throw new Error(`port ${port} (from ${source}) cannot be had: ${obstacle}\nAnother port: ./start.sh ${port + 1}`);
  }
  for (let port = DEFAULT_PORT; port < DEFAULT_PORT + 600; port++) {
    if (!(await obstacleInBlock(port))) return port;
  }
  throw new Error(`no free port between ${DEFAULT_PORT} and ${DEFAULT_PORT + 600}; name one: ./start.sh PORT`);
}

/** The first port of the hub that cannot be used, in words. */
async function obstacleInBlock(webPort: number): Promise<string | undefined> {
  const ports = portsOf(webPort);
  if (new Set(ports.values()).size < ports.size) return 'it lies among the ports that follow from it';
  for (const [service, port] of ports) {
    const obstacle = await obstacleOn(port);
    if (obstacle)
      return service === 'web' ? `it ${obstacle}` : `port ${port}, which follows from it for ${service}, ${obstacle}`;
  }
  return undefined;
}

/** A path as a person in the clone would type it. */
export function shown(path: string): string {
  const fromRoot = relative(root, path);
  return fromRoot.startsWith('..') ? path : fromRoot;
}
