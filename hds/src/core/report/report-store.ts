import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Counter, Histogram } from 'prom-client';
import sql, { join, raw } from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import type { Env } from '../../config/env.js';
import { Database, rowsOf, withRetries } from '../../platform/database/database.js';
import { isDatabaseAway } from '../../platform/database/faults.js';
import { textArray } from '../../platform/database/text-array.js';
import { ENV } from '../../platform/env.js';
import { AmbiguousHarvester, BadRequest, HdsError, NotFound, UnknownHarvester } from '../../platform/errors.js';
import type { Caller } from '../../platform/http/caller.js';
import { LiveEvents } from '../../platform/live/live-events.js';
import { OutboxSignal } from '../../platform/queues/outbox.js';
import { type HarvesterReference, harvesterOf, textOfReference } from '../harvester/find-harvester.js';
import { type Delivery, deliveryOfContent, isNewer, type ReceivedReport, readReport } from './received-report.js';
import type { Telling } from './report-announcements.js';
import { failureOf, type Outcome } from './report-outcome.js';
import type { ReportType } from './report-type.js';

/** One report to store. Without `delivery` its content is its identity; without `content` it only asks whether the delivery is known. */
export interface Incoming {
  content: string | null;
  delivery: Delivery | null;
}

interface Prepared {
  index: number;
  received: Pick<ReceivedReport, 'text' | 'receivedText'>;
  timestamp: number;
  delivery: Delivery;
  /** Whether the delivery names where the report came from. */
  hasAddress: boolean;
  harvester: HarvesterReference;
  eventUuid: string;
  /** Whether the report names its event. */
  hasEvent: boolean;
  pickSessionUuid: string | null;
  columns: Record<string, unknown>;
  telling: Telling;
}

interface StoredRow {
  [column: string]: unknown;
  index: number;
  matches: number;
  known_id: number | null;
  known_version: string | null;
  known_sequencer: string | null;
  stored_id: number | null;
  harv_id: number | null;
  event_id: number | null;
  created: string | null;
}

const invalid = new Counter({
  name: 'hds_error_counter_total',
  help: 'Reports that do not say what a report must say, by the error, its code, and the type of report.',
  labelNames: ['Exception', 'description', 'raised_by'],
});
const outcomes = new Counter({
  name: 'hds_reports_total',
  help: 'Reports that came in, by type and what became of them.',
  labelNames: ['type', 'outcome'],
});
const storeSeconds = new Histogram({
  name: 'hds_report_store_seconds',
  help: 'Seconds one statement took that stored reports.',
  labelNames: ['type'],
  buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5],
});

/** Stores reports of any type: receipt, event, pick session, row and outbox in one statement for one report or a hundred. */
@Injectable()
export class ReportStore {
  constructor(
    private readonly database: Database,
    private readonly signal: OutboxSignal,
    private readonly live: LiveEvents,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** Stores each report that can be; one bad report never fails its neighbours. Outcomes in the order of `incoming`. */
  async store(type: ReportType, incoming: Incoming[], caller: Caller, telling: Telling): Promise<Outcome[]> {
    const results = new Array<Outcome | undefined>(incoming.length).fill(undefined);
    const prepared: Prepared[] = [];
    for (const [index, { content, delivery }] of incoming.entries()) {
      if (content === null) continue;
      try {
        prepared.push(this.prepare(type, index, content, delivery, telling));
      } catch (error) {
        results[index] = failureOf(error);
      }
    }
    await this.answerQuestions(type, incoming, results);
    await this.storePrepared(type, prepared, caller, results);
    const gone = await this.withoutRow(type, prepared, results);
    if (gone.length > 0) await this.storePrepared(type, gone, caller, results);
    if (results.some((outcome) => outcome?.status === 'stored')) this.signal.send();
    this.live.publish(
      results.flatMap((outcome) =>
        outcome?.status === 'stored' && outcome.place
          ? [{ name: 'report', data: { type: type.path, id: outcome.id, ...outcome.place } }]
          : [],
      ),
    );
    return results.map((outcome) => {
      const known =
        outcome ??
        ({
          status: 'failed',
          error: new HdsError('NOT_STORED', 503, 'another delivery of the same object was stored meanwhile'),
        } as const);
      outcomes.inc({ type: type.path, outcome: known.status });
      return known;
    });
  }

  /** Replaces the content of a stored report; what was extracted from the old one goes, and the worker reads the new one. @throws NotFound */
  async replace(type: ReportType, id: number, content: string, caller: Caller): Promise<void> {
    const prepared = this.prepare(type, 0, content, null, 'nobody');
    await this.database.transaction((manager) => this.replaceRow(manager, type, id, prepared, caller));
    this.signal.send();
  }

  private prepare(
    type: ReportType,
    index: number,
    content: string,
    delivery: Delivery | null,
    telling: Telling,
  ): Prepared {
    const { text, receivedText, dto } = this.read(type, content);
    const eventUuid = dto.eventUuid();
    // Not the DTO: a hundred reports as objects are ten times their text, which every collection of the heap would copy.
    return {
      index,
      received: { text, receivedText },
      timestamp: dto.timestamp,
      delivery: delivery ?? deliveryOfContent(type.path, content),
      hasAddress: delivery !== null,
      harvester: dto.harvesterReference(),
      eventUuid: eventUuid ?? randomUUID(),
      hasEvent: eventUuid !== undefined,
      pickSessionUuid: type.hasPickSession ? (dto.pickSessionUuid() ?? null) : null,
      columns: dto.columns(),
      telling,
    };
  }

  private read(type: ReportType, content: string): ReceivedReport {
    try {
      return readReport(type.dto, content, this.env.MAX_JSON_DEPTH);
    } catch (error) {
      if (error instanceof HdsError)
        invalid.inc({ Exception: error.name, description: error.code, raised_by: type.entity.name });
      throw error;
    }
  }

  /** What became of deliveries that come without content, because their objects are gone. */
  private async answerQuestions(
    type: ReportType,
    incoming: Incoming[],
    results: (Outcome | undefined)[],
  ): Promise<void> {
    const questions = incoming.flatMap(({ content, delivery }, index) =>
      content === null ? [{ index, delivery }] : [],
    );
    if (questions.length === 0) return;
    try {
      const sources = questions.flatMap(({ delivery }) => (delivery ? [delivery.source] : []));
      const receipts = await this.database.query<{ source: string; report_id: number; version: string }>(
        sql`SELECT source, report_id, version FROM receipt WHERE source = ANY(${sources})`,
      );
      const bySource = new Map(receipts.map((receipt) => [receipt.source, receipt]));
      for (const { index, delivery } of questions) {
        const known = delivery ? bySource.get(delivery.source) : undefined;
        results[index] = known
          ? { status: known.version === delivery?.version ? 'duplicate' : 'stale', id: known.report_id }
          : { status: 'rejected', error: neverStored(type, delivery) };
      }
    } catch (error) {
      for (const { index } of questions) results[index] = failureOf(error);
    }
  }

  /**
   * Reports known by their content alone whose row somebody deleted since: they are sent anew on purpose. A delivery with
   * an address is different: it may only be late, and must not bring back what was deleted.
   */
  private async withoutRow(
    type: ReportType,
    prepared: Prepared[],
    results: (Outcome | undefined)[],
  ): Promise<Prepared[]> {
    const duplicates = prepared.filter(
      ({ index, hasAddress }) => !hasAddress && results[index]?.status === 'duplicate',
    );
    if (duplicates.length === 0) return [];
    const sources = duplicates.map(({ delivery }) => delivery.source);
    const freed = await this.database.query<{ source: string }>(sql`
      DELETE FROM receipt r WHERE source = ANY(${sources}) AND NOT EXISTS (SELECT 1 FROM ${raw(type.table)} t WHERE t.id = r.report_id) RETURNING source`);
    const free = new Set(freed.map(({ source }) => source));
    return duplicates.filter(({ delivery }) => free.has(delivery.source));
  }

  private async storePrepared(
    type: ReportType,
    prepared: Prepared[],
    caller: Caller,
    results: (Outcome | undefined)[],
  ): Promise<void> {
    // Two versions of one source in one call: one at a time, oldest first.
    const [first, rest] = firstOfEachSource(prepared);
    if (first.length === 0) return;
    try {
      await this.storeAtOnce(type, first, caller, results);
    } catch (error) {
      if (first.length === 1 || isDatabaseAway(error)) for (const one of first) results[one.index] = failureOf(error);
      else for (const one of first) await this.storePrepared(type, [one], caller, results);
    }
    await this.storePrepared(type, rest, caller, results);
  }

  private async storeAtOnce(
    type: ReportType,
    prepared: Prepared[],
    caller: Caller,
    results: (Outcome | undefined)[],
  ): Promise<void> {
    const stopTimer = storeSeconds.startTimer({ type: type.path });
    // A receipt that another process commits meanwhile is seen by the second try.
    let waiting = prepared;
    for (let attempt = 0; waiting.length > 0 && attempt < 3; attempt++) {
      const rows = await withRetries(() =>
        this.database.prepared<StoredRow>(
          `store_${type.table}`,
          type.storeStatement,
          parametersOf(type, waiting, caller),
        ),
      );
      const byIndex = new Map(rows.map((row) => [row.index, row]));
      const undecided: Prepared[] = [];
      for (const one of waiting) {
        const outcome = await this.outcomeOf(type, one, byIndex.get(one.index), caller);
        if (outcome) results[one.index] = outcome;
        else undecided.push(one);
      }
      waiting = undecided;
    }
    stopTimer();
  }

  private async outcomeOf(
    type: ReportType,
    one: Prepared,
    row: StoredRow | undefined,
    caller: Caller,
  ): Promise<Outcome | undefined> {
    if (!row) return undefined;
    if (row.stored_id !== null) {
      const place = { harv_id: row.harv_id, event: row.event_id ?? 0 };
      return { status: 'stored', id: row.stored_id, created: row.created ?? '{}', place };
    }
    if (row.known_id !== null) {
      if (row.known_version === one.delivery.version) return { status: 'duplicate', id: row.known_id };
      if (!isNewer(one.delivery.sequencer, row.known_sequencer)) return { status: 'stale', id: row.known_id };
      return this.supersede(type, one, caller);
    }
    const reference = textOfReference(one.harvester);
    if (row.matches === 0) return { status: 'rejected', error: new UnknownHarvester(reference) };
    if (row.matches > 1) return { status: 'rejected', error: new AmbiguousHarvester(reference, row.matches) };
    return undefined;
  }

  /** A newer version of a stored source: its row takes the new content. */
  private async supersede(type: ReportType, one: Prepared, caller: Caller): Promise<Outcome> {
    return this.database.transaction(async (manager) => {
      const [receipt] = await rowsOf<{ report_id: number; sequencer: string | null }>(
        manager,
        sql`SELECT report_id, sequencer FROM receipt WHERE source = ${one.delivery.source} FOR UPDATE`,
      );
      if (!receipt || !isNewer(one.delivery.sequencer, receipt.sequencer))
        return { status: 'stale', id: receipt?.report_id ?? 0 };
      await rowsOf(
        manager,
        sql`UPDATE receipt SET version = ${one.delivery.version}, sequencer = ${one.delivery.sequencer} WHERE source = ${one.delivery.source}`,
      );
      try {
        await this.replaceRow(manager, type, receipt.report_id, one, caller);
      } catch (error) {
        // The row was deleted by somebody who wanted it gone.
        if (error instanceof NotFound) return { status: 'stale', id: receipt.report_id };
        throw error;
      }
      return { status: 'stored', id: receipt.report_id, created: '{}' };
    });
  }

  private async replaceRow(
    manager: EntityManager,
    type: ReportType,
    id: number,
    one: Prepared,
    caller: Caller,
  ): Promise<void> {
    const harvester = await harvesterOf(manager, one.harvester);
    const { text, receivedText } = one.received;
    const assignments = Object.entries(one.columns).map(([name, value]) => sql`${raw(`"${name}"`)} = ${value},`);
    const eventId = one.hasEvent ? await uuidRowId(manager, 'event', one.eventUuid, type.entity.name, caller) : null;
    const pickSessionId =
      one.pickSessionUuid === null
        ? null
        : await uuidRowId(manager, 'pick_session', one.pickSessionUuid, 'PickSession', caller);
    const rows = await rowsOf(
      manager,
      sql`UPDATE ${raw(type.table)} SET ${join([...assignments, sql``], ' ')}
            report = ${text}::jsonb, received_bytes = ${receivedText === null ? null : Buffer.from(receivedText)}, tags = '{}',
            report_time = to_timestamp(${one.timestamp}), harvester_id = ${harvester.id}, location_id = ${harvester.location_id},
            event_id = coalesce(${eventId}, event_id), ${type.hasPickSession ? sql`pick_session_id = coalesce(${pickSessionId}, pick_session_id),` : sql``}
            modified_by_id = ${caller.id}, last_modified = now()
          WHERE id = ${id} RETURNING id`,
    );
    if (rows.length === 0) throw new NotFound(type.entity.name);
    await type.forget(manager, id);
    await rowsOf(
      manager,
      sql`INSERT INTO outbox (queue, payload) VALUES (${type.entity.name}, jsonb_build_object('reportId', ${id}::bigint, 'telling', ${one.telling}::text))`,
    );
  }
}

function neverStored(type: ReportType, delivery: Delivery | null): BadRequest {
  const source = delivery?.source ?? 'without an address';
  return new BadRequest(`The object ${source} is gone and was never stored as one of ${type.path}.`);
}

function firstOfEachSource(prepared: Prepared[]): [Prepared[], Prepared[]] {
  const sources = new Set<string>();
  const first: Prepared[] = [];
  const rest: Prepared[] = [];
  const inOrder =
    prepared.length > 1
      ? [...prepared].sort((one, other) => ((one.delivery.sequencer ?? '') < (other.delivery.sequencer ?? '') ? -1 : 1))
      : prepared;
  for (const one of inOrder) {
    (sources.has(one.delivery.source) ? rest : first).push(one);
    sources.add(one.delivery.source);
  }
  return [first, rest];
}

/** One array a column: the parameters of the type's statement, see `storeStatement`. */
function parametersOf(type: ReportType, prepared: Prepared[], caller: Caller): unknown[] {
  return [
    caller.id,
    prepared.map(({ index }) => index),
    prepared.map(({ delivery }) => delivery.source),
    prepared.map(({ delivery }) => delivery.version),
    prepared.map(({ delivery }) => delivery.sequencer),
    prepared.map(({ harvester }) => ('serialNumber' in harvester ? harvester.serialNumber : null)),
    prepared.map(({ harvester }) => ('emulatorOf' in harvester ? harvester.emulatorOf : null)),
    prepared.map(({ timestamp }) => timestamp),
    prepared.map(({ eventUuid }) => eventUuid),
    prepared.map(({ pickSessionUuid }) => pickSessionUuid),
    textArray(prepared.map(({ received }) => received.text)),
    prepared.map(({ received }) => (received.receivedText === null ? null : Buffer.from(received.receivedText))),
    prepared[0]?.telling,
    ...type.syncColumns.map(({ name }) => prepared.map(({ columns }) => columns[name] ?? null)),
  ];
}

/** The id of the event or pick session with the UUID, which is made when it is new, and tagged. */
export async function uuidRowId(
  manager: EntityManager,
  table: 'event' | 'pick_session',
  uuid: string,
  tag: string,
  caller: Pick<Caller, 'id'>,
): Promise<number> {
  const [row] = await rowsOf<{ id: number }>(
    manager,
    sql`INSERT INTO ${raw(table)} AS e (uuid, tags, creator_id) VALUES (${uuid}, ARRAY[${tag}]::text[], ${caller.id})
        ON CONFLICT (uuid) DO UPDATE SET tags = CASE WHEN e.tags @> excluded.tags THEN e.tags ELSE e.tags || excluded.tags END RETURNING id`,
  );
  return (row as { id: number }).id;
}
