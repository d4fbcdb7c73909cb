import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Api, ErrorReport, Harvester as HarvesterRow, Row } from './api.js';
import { inParallel } from './in-parallel.js';
import type { Lake } from './lake.js';

interface SysmonEntry {
  errors?: Record<string, { ts: number; [key: string]: unknown }>;
}

/** An error report as a harvester sends it. */
export interface Report {
  timestamp: number;
  uuid: string;
  pick_session_uuid: string;
  serial_number: number;
  data: { sysmon_report: Record<string, SysmonEntry> };
  [key: string]: unknown;
}

const fixture = readFileSync(join(import.meta.dirname, '../../fixtures/errorreport.json'), 'utf8');

/** What the worker reads from the fixture, in the order of the errors' times. */
export const exceptionsOfReport = [
  { service: 'traychg', robot: 0, code: 9, handled: false, primary: true },
  { service: 'picker', robot: 2, code: 14, handled: true, primary: false },
];

/** The exceptions of a stored report, to be compared with those. */
export function inShort({ exceptions }: ErrorReport) {
  return exceptions.map(({ service, robot, code, handled, primary }) => {
    return { service, robot, code: code?.code, handled, primary };
  });
}

/** Uploads and requests at a time: what ten harvesters with a good connection do. */
const PARALLEL = 8;

/** A machine that the tests act as. What it sends is deleted at the end. */
export class Harvester {
  private readonly sent: Report[] = [];
  private readonly keys = new Set<string>();

  constructor(
    readonly row: HarvesterRow,
    private readonly api: Api,
    private readonly lake: Lake,
  ) {}

  /** The machine that every hub has for the tests. @throws Error  when it does not have exactly one of the name */
  static async find(api: Api, lake: Lake): Promise<Harvester> {
    const found = await api.list<HarvesterRow>('harvesters', { fruit__name: 'strawberry', name: 'strawberry-beatbox' });
    const [row] = found.results;
    if (found.count !== 1 || !row)
      throw new Error(
        `the hub has ${found.count} harvesters with the fruit strawberry and the name strawberry-beatbox; the tests need one`,
      );
    return new Harvester(row, api, lake);
  }

  /** A report of this moment, of a new event in a new pick session. */
  report(overrides: Partial<Report> = {}): Report {
    const report: Report = JSON.parse(fixture);
    const now = Date.now() / 1000;
    for (const entry of Object.values(report.data.sysmon_report)) {
      for (const error of Object.values(entry?.errors ?? {})) error.ts += now - report.timestamp;
    }
    // As the legacy CI client has it, which the hub must take although its schema says otherwise.
    delete report.data.sysmon_report.serial_number;
    return {
      ...report,
      timestamp: now,
      uuid: randomUUID(),
      pick_session_uuid: randomUUID(),
      serial_number: this.row.harv_id,
      fruit: this.row.fruit.name,
      is_emulator: this.row.is_emulator,
      aux_uuids: [],
      ...overrides,
    };
  }

  keyOf({ uuid }: Report): string {
    return `errorreport/errorreport_${String(this.row.harv_id).padStart(3, '0')}_${uuid}.json`;
  }

  /** @returns the key */
  async upload(report: Report, key = this.keyOf(report)): Promise<string> {
    this.remember(report, key);
    await this.lake.put(key, JSON.stringify(report));
    return key;
  }

  async uploadInParts(report: Report): Promise<string> {
    const key = this.keyOf(report);
    this.remember(report, key);
    await this.lake.putInParts(key, JSON.stringify(report));
    return key;
  }

  async uploadAll(reports: Report[]): Promise<void> {
    await inParallel(PARALLEL, reports, (report) => this.upload(report));
  }

  /** Makes sure that a report and its object are gone in the end, also when a test stops half-way. */
  remember(report: Report, key: string): void {
    this.sent.push(report);
    this.keys.add(key);
  }

  /** Deletes everything that this machine has sent. */
  async cleanUp(): Promise<void> {
    await inParallel(PARALLEL, [...this.keys], (key) => this.lake.remove(key));
    for (const some of chunksOf(100, this.sent)) {
      const uuid = some.map((report) => report.uuid).join(',');
      const { results } = await this.api.list<ErrorReport>('errorreports', { uuid, limit: some.length });
      await inParallel(PARALLEL, results, ({ event }) => this.api.delete('events', event));
    }
    const sessions = new Set(this.sent.map(({ pick_session_uuid }) => pick_session_uuid));
    await inParallel(PARALLEL, [...sessions], async (UUID) => {
      const { results } = await this.api.list<Row>('picksessions', { UUID });
      for (const { id } of results) await this.api.delete('picksessions', id);
    });
    this.keys.clear();
    this.sent.length = 0;
  }
}

/** Parts of a list of at most `size`: a hundred UUIDs still fit into an address. */
export function chunksOf<Item>(size: number, items: Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
