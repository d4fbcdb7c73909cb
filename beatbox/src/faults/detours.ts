import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Service } from '../../../scripts/ports.js';
import type { Hub, OwnHub } from '../hub.js';
import type { Programs } from './programs.js';
import { Wire } from './wire.js';

const supervisorFolder = join(import.meta.dirname, '../../../supervisor');
/** Who reaches whom, on the road of an error report. */
const PAIRS: [Service, Service][] = [
  ['web', 'postgres'],
  ['web', 'redis'],
  ['worker', 'postgres'],
  ['worker', 'redis'],
  ['worker', 'local-cloud'],
  ['sqs-errorreports', 'local-cloud'],
  ['sqs-errorreports', 'web'],
];
/** The programs whose settings change. */
const PROGRAMS = ['web', 'worker', 'sqs-errorreports', 'local-cloud'] as const;
const READY_SECONDS = 120;

/** Further settings of programs, such as `worker → SLACK_TOKEN`. */
export type Settings = Partial<Record<Service, Record<string, string>>>;

/**
 * Leads every connection between two processes of the hub through a proxy. The programs stay supervisord's: they get other
 * addresses by a configuration that comes after their own.
 */
export class Detours {
  private readonly wires = new Map<string, Wire>();
  private readonly file: string;
  private readonly before: string;
  private current: string;

  private constructor(
    private readonly hub: Hub,
    private readonly own: OwnHub,
    private readonly programs: Programs,
  ) {
    this.file = join(own.environment.HDS_RUN_DIR ?? '', 'sqs-clients.conf');
    this.before = readFileSync(this.file, 'utf8');
    this.current = this.before;
  }

  /** Nobody takes a detour before `set`. */
  static async open(hub: Hub, own: OwnHub, programs: Programs): Promise<Detours> {
    const detours = new Detours(hub, own, programs);
    for (const [from, to] of PAIRS) detours.wires.set(`${from}→${to}`, await Wire.to(own.ports.get(to) ?? 0));
    return detours;
  }

  get all(): Map<string, Wire> {
    return this.wires;
  }

  between(from: Service, to: Service): Wire {
    const wire = this.wires.get(`${from}→${to}`);
    if (!wire) throw new Error(`${from} does not reach ${to} through a proxy`);
    return wire;
  }

  heal(): void {
    for (const wire of this.wires.values()) wire.heal();
  }

  /** Starts the programs again, with the addresses of the wires and these settings; not when they have them already. */
  async set(more: Settings): Promise<void> {
    const concerned = PROGRAMS.filter((program) => program !== 'local-cloud' || more[program]);
    const changed = concerned.map((program) => {
      const settings = { ...this.addressesFor(program), ...more[program] };
      const pairs = Object.entries(settings).map(([name, value]) => `${name}="${value.replaceAll('%', '%%')}"`);
      return `[program:${program}]\nenvironment=${[...this.ownSettingsOf(program), ...pairs].join(',')}\n`;
    });
    await this.apply(`${this.before}\n${changed.join('\n')}`);
  }

  async close(): Promise<void> {
    this.heal();
    await this.apply(this.before);
    for (const wire of this.wires.values()) wire.close();
  }

  private async apply(configuration: string): Promise<void> {
    if (configuration === this.current) return;
    this.current = configuration;
    writeFileSync(this.file, configuration);
    const words = ['-c', join(supervisorFolder, 'supervisord.conf'), 'update'];
    await promisify(execFile)('supervisorctl', words, { env: this.own.environment });
    for (const program of PROGRAMS) await this.programs.start(program).catch(() => undefined); // it may be as it was, and runs
    await this.programs.ready(READY_SECONDS);
  }

  private addressesFor(from: Service): Record<string, string> {
    const { hub, own } = this;
    const to = (service: Service, address = '') => {
      const wire = this.wires.get(`${from}→${service}`);
      return wire ? address.replace(`:${own.ports.get(service)}`, `:${wire.port}`) : address;
    };
    return {
      DATABASE_URL: to('postgres', own.databaseUrl),
      REDIS_URL: to('redis', own.redisUrl),
      AWS_ENDPOINT_URL: to('local-cloud', hub.s3Endpoint),
      ERRORREPORTS_QUEUE_URL: to('local-cloud', hub.queueUrl),
      HDS_API_URL: to('web', hub.url),
    };
  }

  /** What the program's own configuration sets. */
  private ownSettingsOf(program: Service): string[] {
    const section = this.before.split(/^\[program:/m).find((part) => part.startsWith(`${program}]`));
    const text = section ?? readFileSync(join(supervisorFolder, `programs/${program}.conf`), 'utf8');
    return Array.from(text.matchAll(/^environment=(.*)$/gm), ([, settings = '']) => settings);
  }
}
