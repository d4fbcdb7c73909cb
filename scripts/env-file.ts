import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { queueRoutes } from '../hds/src/config/queues.ts';
import { portsOf, type Service } from './ports.ts';

export type Values = Record<string, string>;

/** The values of a `.env` file; none when there is no file. */
export function readEnvFile(file: string): Values {
  if (!existsSync(file)) return {};
  const values: Values = {};
  for (const [name, value] of Object.entries(parseEnv(readFileSync(file, 'utf8')))) {
    if (value !== undefined) values[name] = value;
  }
  return values;
}

/** The lines of `.env` that name a port of the hub, and whose port it is. */
export const portLines: ReadonlyMap<string, Service> = new Map<string, Service>([
  ['HDS_PORT', 'web'],
  ['HDS_API_URL', 'web'],
  ['DATABASE_URL', 'postgres'],
  ['REDIS_URL', 'redis'],
  ['AWS_ENDPOINT_URL', 'local-cloud'],
  ['WORKER_METRICS_PORT', 'worker'],
  ...queueRoutes.map(({ urlVariable }): [string, Service] => [urlVariable, 'local-cloud']),
]);

/**
 * Makes the `.env` of a hub on this machine, readable by its owner only.
 *
 * @param given  values to write in place of the customary ones: what the caller's environment says about HDS
 */
export function createEnvFile(file: string, port: number, given: Values = {}): void {
  const portOf = portsOf(port);
  const cloud = `http://127.0.0.1:${portOf.get('local-cloud')}`;
  const value = (name: string, customary: string | number) => `${name}=${given[name] ?? customary}`;

  write(file, [
    '# The hub on this machine. Written by start.sh, which keeps your changes; .env.example explains every name.',
    '# Shells, Node and plain AWS clients can read it: set -a; . ./.env',
    '',
    value('HDS_PROFILE', 'local'),
    value('HDS_HOST', '127.0.0.1'),
    `HDS_PORT=${port}`,
    value('HDS_DATA_DIR', '.data'),
    value('HDS_DEMO', 'true'),
    '',
    '# The first login.',
    value('HDS_ADMIN_USERNAME', 'aft'),
    value('HDS_ADMIN_PASSWORD', 'aft'),
    '',
    '# Ports follow from HDS_PORT: change them together with ./start.sh PORT.',
    `HDS_API_URL=http://127.0.0.1:${port}`,
    `DATABASE_URL=postgres://hds:${randomBytes(16).toString('hex')}@127.0.0.1:${portOf.get('postgres')}/hds`,
    `REDIS_URL=redis://127.0.0.1:${portOf.get('redis')}/0`,
    `WORKER_METRICS_PORT=${portOf.get('worker')}`,
    '',
    '# The local cloud takes any key; AWS clients want one to be set.',
    `AWS_ENDPOINT_URL=${cloud}`,
    'AWS_REGION=us-west-2',
    'AWS_ACCESS_KEY_ID=hds-local',
    `AWS_SECRET_ACCESS_KEY=${randomBytes(16).toString('hex')}`,
    'S3_BUCKET=hds-data-lake',
    ...queueRoutes.map(({ urlVariable, name }) => `${urlVariable}=${cloud}/000000000000/${name}`),
  ]);
}

/**
 * Moves an existing `.env` to another web port: every port that followed from the old one follows from the new one. Lines
 * that were edited to point elsewhere, and all other lines, stay. Queues that are new in HDS get their line.
 */
export function moveEnvFile(file: string, port: number): void {
  const values = readEnvFile(file);
  const from = portsOf(Number(values.HDS_PORT ?? port));
  const to = portsOf(port);

  const lines = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [name = ''] = line.split('=', 1);
      const service = portLines.get(name.trim());
      const oldPort = service && from.get(service);
      return oldPort ? line.replace(new RegExp(`([=:]["']?)${oldPort}(?!\\d)`), `$1${to.get(service)}`) : line;
    });

  if (!('HDS_PORT' in values)) lines.push(`HDS_PORT=${port}`);
  const cloud = `http://127.0.0.1:${to.get('local-cloud')}`;
  if (lines.some((line) => line === `AWS_ENDPOINT_URL=${cloud}`)) {
    const missing = queueRoutes.filter(({ urlVariable }) => !(urlVariable in values));
    lines.push(...missing.map(({ urlVariable, name }) => `${urlVariable}=${cloud}/000000000000/${name}`));
  }
  write(file, lines);
}

/** Puts one value into `.env`; a line that was there for it goes. */
export function setInEnvFile(file: string, name: string, value: string): void {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
  const others = lines.filter((line) => !line.startsWith(`${name}=`));
  write(file, [...others, `${name}=${value}`]);
}

function write(file: string, lines: string[]): void {
  const text = `${lines.join('\n')}\n`;
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  writeFileSync(`${file}.new`, text, { mode: 0o600 });
  chmodSync(`${file}.new`, 0o600);
  renameSync(`${file}.new`, file);
}
