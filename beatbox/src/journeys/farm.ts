import { randomInt, randomUUID } from 'node:crypto';
import { vi } from 'vitest';
import { type Api, type ErrorReport, type Harvester as HarvesterRow, Refused, type Row } from '../api.js';
import { Harvester, type Report } from '../harvester.js';
import type { Lake } from '../lake.js';

const PATIENCE = { timeout: 60_000, interval: 100 };

/** An error of a service, as a report has it. */
export interface Fault {
  /** With the number of the robot, such as `drivesys.0`. */
  service: string;
  code: number;
  /** What the service says of it. */
  info?: string;
  traceback?: string;
  handled?: boolean;
}

/** Something that went wrong on a machine; the first fault is the primary one. */
export interface Incident {
  at: Date;
  faults: Fault[];
  /** UUID of the event. */
  uuid?: string;
  pickSession?: string;
}

/** A place with machines of its own. All that is made here goes in the end, with whatever the machines have reported. */
export class Farm {
  private readonly machines: Harvester[] = [];
  private readonly ends: (() => Promise<unknown>)[] = [];
  private rows: Promise<{ fruit: number; location: number }> | undefined;
  /** Such as `Ranch B 3f9a12`. */
  readonly ranch: string;
  readonly fruit: string;

  /** @param mark  makes its names differ from those of other runs */
  constructor(
    readonly admin: Api,
    readonly lake: Lake,
    readonly mark: string,
  ) {
    this.ranch = `Ranch B ${mark}`;
    this.fruit = `apple ${mark}`;
  }

  /** A new machine, with a number that no other has. @param name  what people call it, such as `h11` */
  async machine(name: string, { isEmulator = false } = {}): Promise<Harvester> {
    const { fruit, location } = await this.place();
    const { id } = await this.make('harvesters', {
      harv_id: Farm.freeNumber(),
      name: `${name} ${this.mark}`,
      fruit,
      location,
      is_emulator: isEmulator,
    });
    const machine = new Harvester(await this.admin.retrieve<HarvesterRow>('harvesters', id), this.admin, this.lake);
    this.machines.push(machine);
    return machine;
  }

  /** A number that nobody paints on a machine. */
  static freeNumber(): number {
    return randomInt(1_000_000, 2_000_000_000);
  }

  /** Makes an object that goes in the end. */
  async make<Made extends Row>(resource: string, body: object): Promise<Made> {
    const made = await this.admin.create<Made>(resource, body);
    this.ends.unshift(async () => {
      await this.admin.delete(resource, made.id).catch((error) => {
        // A test may delete it too.
        if (!(error instanceof Refused && error.status === 404)) throw error;
      });
    });
    return made;
  }

  /** Row ids of the fruit and the location that stand for the farm. */
  place(): Promise<{ fruit: number; location: number }> {
    this.rows ??= this.makePlace();
    return this.rows;
  }

  /** What is done in the end, before the farm itself goes. */
  onClose(end: () => Promise<unknown>): void {
    this.ends.unshift(end);
  }

  /** Sends incidents of one machine as it sends them itself, and waits until the hub has read them. @returns their reports, in the same order */
  async send(machine: Harvester, incidents: Incident[]): Promise<ErrorReport[]> {
    const reports = incidents.map((incident) => reportOf(machine, incident));
    await machine.uploadAll(reports);
    return Promise.all(reports.map((report) => this.untilRead(report)));
  }

  async close(): Promise<void> {
    for (const machine of this.machines) await machine.cleanUp();
    for (const end of this.ends) await end();
  }

  private async makePlace() {
    const { id: distributor } = await this.make('distributors', { name: `Growers ${this.mark}` });
    const { id: fruit } = await this.make('fruits', { name: this.fruit });
    const { id: location } = await this.make('locations', {
      distributor,
      ranch: this.ranch,
      country: 'United States',
      region: 'Texas',
      site_channel: `site-${this.mark}`,
    });
    return { fruit, location };
  }

  private untilRead({ uuid, timestamp }: Report): Promise<ErrorReport> {
    return vi.waitFor(async () => {
      const { results } = await this.admin.list<ErrorReport>('errorreports', { uuid });
      const report = results.find(({ reportTime }) => Math.abs(Date.parse(reportTime) / 1000 - timestamp) < 0.01);
      if (!report?.tags.includes('extracted')) throw new Error(`the hub has not read the report of event ${uuid}`);
      return report;
    }, PATIENCE);
  }
}

/** A report of exactly these faults, the first at its own time, each other 10 ms after the one before. */
export function reportOf(machine: Harvester, { at, faults, uuid, pickSession }: Incident): Report {
  const seconds = at.getTime() / 1000;
  const report = machine.report({
    timestamp: seconds,
    uuid: uuid ?? randomUUID(),
    ...(pickSession === undefined ? {} : { pick_session_uuid: pickSession }),
  });
  const monitor = report.data.sysmon_report;
  for (const entry of Object.values(monitor)) delete entry?.errors;
  for (const [place, { service, code, info, traceback, handled = false }] of faults.entries()) {
    const entry = monitor[`sysmon.${service.split('.')[1]}`];
    if (!entry) throw new Error(`the machine has no robot for ${service}`);
    entry.errors = {
      ...entry.errors,
      [service]: {
        ts: seconds + place / 100,
        code,
        value: info ?? `${service} failed`,
        traceback: traceback ?? `Traceback (most recent call last):\nRuntimeError: ${service} failed`,
        handled,
      },
    };
  }
  return report;
}
