import { Inject, type OnModuleInit } from '@nestjs/common';
import type { Job } from 'bull';
import sql, { raw, type Sql } from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/database.js';
import { snakeCase } from '../../platform/database/naming.js';
import { LiveEvents } from '../../platform/live/live-events.js';
import { log } from '../../platform/logging.js';
import { countTaskErrors } from '../../platform/metrics/task-errors.js';
import { type OutboxGroupJob, OutboxRunner, OutboxSignal, ProcessGroups } from '../../platform/queues/outbox.js';
import { instanceOf } from './received-report.js';
import type { ReportDto } from './report.dto.js';
import type { ReportBase } from './report.entity.js';
import { reportType } from './report.resource.js';
import { mayBeTold, ReportAnnouncements, type Telling } from './report-announcements.js';
import { uuidRowId } from './report-store.js';
import { tableOf } from './report-type.js';

/** A stored report as the worker sees it. */
export interface StoredReport {
  id: number;
  event_id: number;
  creator_id: number;
  tags: string[];
  report: object;
  is_emulator: boolean;
  harvester_name: string | null;
}

/** A report and its content as the type reads it. */
export interface ReadReport<Dto extends ReportDto> {
  message: Dto;
  report: StoredReport;
}

/** What the outbox carries of a report. A row of an earlier version does not say who may be told. */
interface ExtractionPayload {
  reportId: number;
  telling?: Telling;
}

/** What came of the extraction of some reports. */
interface Extraction {
  reportIds: number[];
  /** Whether others are told of one of them, by rows of the same transaction. */
  areTold: boolean;
}

/** What is written into the row of a report. */
interface Change {
  id: number;
  /** By column name. */
  columns: Record<string, unknown>;
  tags: string[];
}

/** Tag of a report whose extraction ran to its end. */
const EXTRACTED = 'extracted';
/** Tag of a report of which a part could not be extracted. */
export const INCOMPLETE = 'incomplete';
/** Content that is worked on together at most, as PostgreSQL stores it: a worker's memory holds a multiple of it for each group. */
const MAX_STORED_BYTES = 4 * 1024 * 1024;

/** The work on each stored report of a type: links to other events, columns and rows extracted from its content. */
export function ReportProcessor<Entity extends ReportBase, Dto extends ReportDto>(
  entity: new () => Entity,
  dto: new () => Dto,
) {
  const table = tableOf(entity);

  abstract class WithProcess implements OnModuleInit {
    @Inject(OutboxRunner) protected readonly runner: OutboxRunner;
    @Inject(OutboxSignal) protected readonly signal: OutboxSignal;
    @Inject(LiveEvents) protected readonly live: LiveEvents;
    @Inject(ReportAnnouncements) protected readonly announcements: ReportAnnouncements;

    /** Name of the work in metrics and logs. */
    protected readonly task: string = `extract_${table}`;

    /** SQL of the content of the row `t` that comes to the worker. Override to leave out what is large and not read here. */
    protected readonly content: Sql = sql`t.report`;

    private workOn: (job: Job<OutboxGroupJob>) => Promise<void>;

    onModuleInit(): void {
      this.workOn = this.runner.together<ExtractionPayload, Extraction>(
        this.task,
        (manager, payloads) => this.work(manager, payloads),
        (done) => this.tell(done),
      );
    }

    @ProcessGroups()
    async process(job: Job<OutboxGroupJob>): Promise<void> {
      await this.workOn(job);
    }

    private tell({ reportIds, areTold }: Extraction): void {
      const { path } = reportType(entity, dto);
      this.live.publish(reportIds.map((id) => ({ name: 'extracted', data: { type: path, id } })));
      if (areTold) this.signal.send();
    }

    /** The columns that are read from the content. Override for what a type adds. */
    extract(_message: Dto, _report: StoredReport): Partial<Entity> {
      return {};
    }

    /** Writes rows that stand beside the reports. @returns by report, tags to add, such as `incomplete` */
    protected async extractRows(_manager: EntityManager, _reports: ReadReport<Dto>[]): Promise<Map<number, string[]>> {
      return new Map();
    }

    private async work(manager: EntityManager, payloads: ExtractionPayload[]): Promise<Extraction> {
      const tellings = new Map(payloads.map(({ reportId, telling = 'unlessTest' }) => [reportId, telling]));
      const reports = await this.toExtract(manager, [...tellings.keys()]);
      const read = reports.map((report) => ({ message: instanceOf(dto, report.report), report }));
      await this.linkEvents(manager, read);
      await this.writeChanges(manager, await this.extracted(manager, read));
      const told = reports.filter(({ id, is_emulator: isEmulator, harvester_name: name }) =>
        mayBeTold(tellings.get(id) ?? 'nobody', { isEmulator, name }),
      );
      await this.announcements.extracted(
        manager,
        told.map(({ id }) => ({ type: entity.name, id })),
      );
      return { reportIds: reports.map(({ id }) => id), areTold: told.length > 0 };
    }

    /**
     * Those of the reports that are there and not extracted yet, locked.
     * @throws when they are more than fits into memory together
     */
    private async toExtract(manager: EntityManager, ids: number[]): Promise<StoredReport[]> {
      const limit = ids.length === 1 ? null : MAX_STORED_BYTES;
      const reports = await rowsOf<StoredReport>(
        manager,
        sql`
          SELECT t.id, t.event_id, t.creator_id, t.tags, coalesce(h.is_emulator, false) AS is_emulator, h.name AS harvester_name,
            CASE WHEN ${limit}::int IS NULL OR (SELECT sum(pg_column_size(one.report)) FROM ${raw(table)} one WHERE one.id = ANY(${ids}::bigint[])) <= ${limit}::int
              THEN ${this.content} END AS report
          FROM ${raw(table)} t LEFT JOIN harvester h ON h.id = t.harvester_id
          WHERE t.id = ANY(${ids}::bigint[]) AND NOT t.tags @> ARRAY[${EXTRACTED}]
          ORDER BY t.id FOR NO KEY UPDATE OF t`,
      );
      if (reports.some(({ report }) => report === null))
        throw new Error(`${reports.length} reports are more than ${MAX_STORED_BYTES} bytes as they are stored`);
      return reports;
    }

    private async extracted(manager: EntityManager, reports: ReadReport<Dto>[]): Promise<Change[]> {
      try {
        const columns = reports.map(({ message, report }) => columnsOf(this.extract(message, report)));
        const tags = await this.extractRows(manager, reports);
        return reports.map(({ report: { id, tags: known } }, at) => ({
          id,
          columns: columns[at] ?? {},
          tags: [...new Set([...(tags.get(id) ?? []), EXTRACTED])].filter((tag) => !known.includes(tag)),
        }));
      } catch (error) {
        const [only, ...others] = reports;
        // Which one it is shows when each is tried by itself.
        if (!only || others.length > 0 || isOfTheDatabase(error)) throw error;
        // The content is not what the type expects: the raw report stays, marked, and is shown as it is.
        const { id, tags } = only.report;
        countTaskErrors('report_extraction', error instanceof Error ? error.name : 'unknown', entity.name);
        log.warn({ table, reportId: id, error }, 'report could not be extracted');
        return [{ id, columns: {}, tags: tags.includes(INCOMPLETE) ? [] : [INCOMPLETE] }];
      }
    }

    /** One statement for all reports of which the same columns are written, which are all of a type but for the unreadable. */
    private async writeChanges(manager: EntityManager, changes: Change[]): Promise<void> {
      const alike = Map.groupBy(changes, ({ columns }) => Object.keys(columns).join());
      for (const group of alike.values()) {
        const names = Object.keys(group[0]?.columns ?? {});
        const rows = group.map(({ id, columns, tags }) => ({ ...columns, id, tags }));
        const assignments = names.map((name) => `"${name}" = v."${name}", `).join('');
        await rowsOf(
          manager,
          sql`UPDATE ${raw(table)} t SET ${raw(assignments)} tags = t.tags || v.tags
              FROM jsonb_populate_recordset(NULL::${raw(table)}, ${JSON.stringify(rows)}::jsonb) v WHERE t.id = v.id`,
        );
      }
    }

    /** Links the reports' events with those their `aux_uuids` name, in both directions. Events are made in the order of their UUIDs. */
    private async linkEvents(manager: EntityManager, reports: ReadReport<Dto>[]): Promise<void> {
      const named = reports.flatMap(({ message, report }) =>
        message.auxiliaryUuids().map((uuid) => ({ uuid, report })),
      );
      const links: [number, number][] = [];
      for (const [uuid, naming] of [...Map.groupBy(named, (one) => one.uuid)].sort(byUuid)) {
        const otherId = await uuidRowId(manager, 'event', uuid, 'secondary', { id: naming[0]?.report.creator_id ?? 0 });
        for (const { report } of naming) {
          if (otherId !== report.event_id) links.push([report.event_id, otherId], [otherId, report.event_id]);
        }
      }
      if (links.length === 0) return;
      await rowsOf(
        manager,
        sql`INSERT INTO event_link (event_id, other_id) SELECT DISTINCT * FROM unnest(${links.map(([one]) => one)}::bigint[], ${links.map(([, other]) => other)}::bigint[]) ORDER BY 1, 2 ON CONFLICT DO NOTHING`,
      );
    }
  }
  return WithProcess;
}

function byUuid([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}

function columnsOf(extracted: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(extracted).map(([property, value]) => [snakeCase(property), value]));
}

/** A failed statement breaks its transaction: there is nothing to save of it, and another try may succeed. */
function isOfTheDatabase(error: unknown): boolean {
  return (
    error instanceof Error &&
    ('driverError' in error || error.name === 'DatabaseError' || error.name === 'QueryFailedError')
  );
}
