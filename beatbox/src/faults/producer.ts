import { setTimeout as pause } from 'node:timers/promises';
import type { Harvester, Report } from '../harvester.js';
import type { Hub } from '../hub.js';
import { inParallel } from '../in-parallel.js';
import type { Lake } from '../lake.js';
import type { Random } from '../random.js';
import type { History } from './history.js';

const PARALLEL_UPLOADS = 8;
const TRY_AGAIN_MS = 200;

interface Pour {
  /** From one report to the next. Without it as fast as the uploads go. */
  everyMs?: number;
  /** Called with the index of each report when its turn has come. */
  before?: (index: number) => Promise<void> | void;
}

/** A fleet that never gives up: what S3 or the API does not take is sent again until it does. Everything stands in the history. */
export class Producer {
  /** Answers 5xx that posts met. */
  serverErrors = 0;
  private session = '';

  constructor(
    private readonly harvester: Harvester,
    private readonly lake: Lake,
    private readonly hub: Hub,
    private readonly token: string,
    private readonly history: History,
    private readonly random: Random,
  ) {}

  /** From now on reports belong to a new pick session. @returns its UUID */
  newSession(): string {
    this.session = this.random.uuid();
    return this.session;
  }

  report(overrides: Partial<Report> = {}): Report {
    return this.harvester.report({ uuid: this.random.uuid(), pick_session_uuid: this.session, ...overrides });
  }

  keyOf(report: Report): string {
    return this.harvester.keyOf(report);
  }

  /** Uploads new reports at a steady pace, as many at a time as ten harvesters do. */
  async pour(count: number, { everyMs = 0, before }: Pour = {}): Promise<Report[]> {
    const reports = Array.from({ length: count }, () => this.report());
    const beganAt = performance.now();
    await inParallel(PARALLEL_UPLOADS, reports, async (report, index) => {
      await pause(Math.max(0, beganAt + index * everyMs - performance.now()));
      await before?.(index);
      await this.upload(report);
    });
    return reports;
  }

  /** Uploads new reports, one after the other, until `isOver`. */
  async pourUntil(isOver: () => boolean, everyMs: number): Promise<void> {
    while (!isOver()) await Promise.all([this.upload(this.report()), pause(everyMs)]);
  }

  /** Posts new reports to the API, one after the other, until `isOver`. */
  async postUntil(isOver: () => boolean, everyMs: number): Promise<void> {
    while (!isOver()) await Promise.all([this.post(this.report()), pause(everyMs)]);
  }

  /** @returns the entity tag */
  async upload(report: Report, key = this.keyOf(report)): Promise<string> {
    this.history.sent(report);
    const eTag = await insist(() => this.lake.put(key, JSON.stringify(report)));
    this.history.acknowledged(report);
    return eTag;
  }

  /** Reports that the caller sends by its own means, and tells us of with `acknowledge`. */
  reports(count: number): { report: Report; body: Buffer }[] {
    return Array.from({ length: count }, () => {
      const report = this.report();
      return { report, body: Buffer.from(JSON.stringify(report)) };
    });
  }

  acknowledge(sent: { report: Report }[]): void {
    for (const { report } of sent) {
      this.history.sent(report);
      this.history.acknowledged(report);
    }
  }

  /** Posts a report to the API, and again when the connection breaks or the answer is 5xx, which counts. */
  async post(report: Report): Promise<void> {
    this.history.sent(report);
    const body = JSON.stringify(report);
    const headers = { authorization: `Token ${this.token}`, 'content-type': 'application/json' };
    await insist(async () => {
      const answer = await fetch(`${this.hub.url}/api/v1/errorreports/`, { method: 'POST', headers, body });
      await answer.text();
      if (answer.status >= 500) this.serverErrors += 1;
      if (!answer.ok) throw new Error(`the API answers ${answer.status}`);
    });
    this.history.acknowledged(report);
  }
}

/** Tries until it succeeds. The test's own time limit ends what never does. */
async function insist<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await attempt();
    } catch {
      await pause(TRY_AGAIN_MS);
    }
  }
}
