import { expect, vi } from 'vitest';
import type { Api } from '../api.js';
import { chunksOf, exceptionsOfReport } from '../harvester.js';
import type { OwnHub } from '../hub.js';
import type { Lake } from '../lake.js';
import type { Queue } from '../queue.js';
import type { Account } from './account.js';
import { Counters } from './counters.js';
import type { SideDoor } from './database.js';
import { fingerprint, type History, type Sent } from './history.js';

/** What became of what was sent. */
export interface Verdict {
  sent: number;
  stored: number;
  /** UUIDs that were acknowledged and of which the hub has not everything. */
  lost: string[];
  /** UUIDs of which it has anything twice. */
  doubled: string[];
  /** UUIDs whose content is not what was sent. */
  damaged: string[];
}

/** What the hub has of a report. */
export interface StoredRow {
  uuid: string;
  report: unknown;
  is_extracted: boolean;
  receipts: number;
  exceptions: object[];
}

/** Generous: the machine may be busy, and what a killed worker held is given again after half a minute. */
const AT_REST = { timeout: 180_000, interval: 100 };
/** Such objects the demo fleet leaves in the bucket. */
const OF_DEMO = '_demo.json';

/** Reads database, queues, dead letters, receipts and metrics, and decides. */
export class Checker {
  private since = new Date();

  constructor(
    private readonly own: OwnHub,
    private readonly hubUrl: string,
    private readonly api: Api,
    private readonly lake: Lake,
    private readonly queue: Queue,
    private readonly database: SideDoor,
    private readonly history: History,
  ) {}

  begin(): void {
    this.since = new Date();
  }

  /** Takes away what of the demo fleet's reports can never be stored: only what a fault leaves behind shall be found. */
  async clearDemo(): Promise<void> {
    for (const key of await this.lake.keys('errorreport/')) {
      if (!key.endsWith(OF_DEMO)) continue;
      const source = `s3://${this.lake.bucket}/${key}`;
      await this.takeLetter(source);
      await this.lake.remove(key);
    }
  }

  /** Waits until the ledger has the letter about an object, and gives it up. */
  async takeLetter(source: string): Promise<void> {
    await expect.poll(() => this.queue.takeFromLedger(source), AT_REST).toBeDefined();
  }

  /** Waits until nothing is on its way any more, and nothing was put aside. @returns seconds */
  async untilAtRest(): Promise<number> {
    const beganAt = performance.now();
    const look = async () =>
      expect({
        objects: (await this.lake.keys('errorreport/')).length,
        messages: await this.queue.length(),
        deadLetters: await this.queue.deadLetters(),
        unfinishedWork: await this.unfinishedWork(),
      }).toEqual({ objects: 0, messages: 0, deadLetters: 0, unfinishedWork: 0 });
    await vi.waitFor(look, AT_REST);
    return (performance.now() - beganAt) / 1000;
  }

  /** How many tasks of this run are not done. */
  unfinishedWork(): Promise<number> {
    return this.database.unfinishedWork(this.since);
  }

  async verdict(): Promise<Verdict> {
    const verdict = noVerdict();
    for (const some of chunksOf(500, this.history.entries)) {
      const rows = await this.storedRows(some.map(({ uuid }) => uuid));
      const byUuid = Map.groupBy(rows, ({ uuid }) => uuid);
      for (const sent of some) judge(sent, byUuid.get(sent.uuid) ?? [], verdict);
    }
    return verdict;
  }

  /** How many reports are in the pick session, as the API shows it. */
  async reportsInSession(uuid: string): Promise<number[]> {
    const { results } = await this.api.list<{ id: number; related_objects: object[] }>('picksessions', { UUID: uuid });
    return results.map(({ related_objects }) => related_objects.length);
  }

  async account(): Promise<Account> {
    const [web, client, worker] = await Promise.all([
      Counters.read(`${this.hubUrl}/metrics`),
      this.client(),
      Counters.read(this.metricsOf('worker')),
    ]);
    const stored = await this.database.count(`outbox WHERE queue = 'ErrorReport'`);
    const receipts = await this.database.count('receipt');
    const exceptions = await this.database.count('exception');
    const letters = await this.database.count('dead_letter');
    return { web, client, worker, stored, receipts, exceptions, letters };
  }

  /** What the SQS client has counted since it began. */
  client(): Promise<Counters> {
    return Counters.read(this.metricsOf('sqs-errorreports'));
  }

  /** Messages that SQS has given to the client since it began. */
  async received(): Promise<number> {
    return (await this.client()).sum('hds_sqs_messages_received_total');
  }

  /** Reports that the client has brought into the database since it began. */
  async storedByClient(): Promise<number> {
    return (await this.client()).sum('hds_sqs_records_total', { outcome: 'stored' });
  }

  private metricsOf(program: 'worker' | 'sqs-errorreports'): string {
    return `http://127.0.0.1:${this.own.ports.get(program)}/metrics`;
  }

  private storedRows(uuids: string[]): Promise<StoredRow[]> {
    return this.database.rows<StoredRow>(
      `SELECT e.uuid::text AS uuid, r.report, r.tags @> '{extracted}' AS is_extracted,
         (SELECT count(*)::int FROM receipt c WHERE c.report_id = r.id AND c.report_type = 'errorreports') AS receipts,
         (SELECT coalesce(json_agg(json_build_object('service', x.service, 'robot', x.robot, 'code', x.code_number,
            'handled', x.handled, 'primary', x.primary) ORDER BY x.timestamp, x.id), '[]')
          FROM exception x WHERE x.report_id = r.id) AS exceptions
       FROM event e JOIN error_report r ON r.event_id = e.id WHERE e.uuid::text = ANY($1)`,
      [uuids],
    );
  }
}

export function noVerdict(): Verdict {
  return { sent: 0, stored: 0, lost: [], doubled: [], damaged: [] };
}

/** Decides about one report, and adds that to the verdict. */
export function judge({ uuid, sha256, errors, isAcknowledged }: Sent, rows: StoredRow[], verdict: Verdict): void {
  const [row] = rows;
  verdict.sent += 1;
  verdict.stored += Math.min(1, rows.length);
  const isWhole = row?.is_extracted && row.receipts > 0 && row.exceptions.length >= errors;
  if (isAcknowledged && !isWhole) verdict.lost.push(uuid);
  if (!row) return;
  if (rows.length > 1 || row.receipts > 1 || row.exceptions.length > errors) verdict.doubled.push(uuid);
  const hasItsExceptions =
    errors !== exceptionsOfReport.length || JSON.stringify(row.exceptions) === JSON.stringify(exceptionsOfReport);
  if (fingerprint(row.report) !== sha256 || !hasItsExceptions) verdict.damaged.push(uuid);
}
