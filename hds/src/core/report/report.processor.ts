import { Process } from '@nestjs/bull';
import { Inject } from '@nestjs/common';
import type { Job } from 'bull';
import sql, { join, raw } from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { workerConcurrency } from '../../config/env.js';
import { rowsOf } from '../../platform/database/database.js';
import { snakeCase } from '../../platform/database/naming.js';
import { LiveEvents } from '../../platform/live/live-events.js';
import { log } from '../../platform/logging.js';
import { countTaskErrors } from '../../platform/metrics/task-errors.js';
import { type OutboxJob, OutboxRunner, OutboxSignal } from '../../platform/queues/outbox.js';
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
  harvester_id: number | null;
  tags: string[];
  report: object;
  is_emulator: boolean;
  harvester_name: string | null;
}

/** What the outbox carries of a report. A row of an earlier version does not say who may be told. */
interface ExtractionPayload {
  reportId: number;
  telling?: Telling;
}

/** What came of an extraction: whether others are told of the report, by rows of the same transaction. */
interface Extraction {
  reportId: number;
  isTold: boolean;
}

/** Tag of a report whose extraction ran to its end. */
const EXTRACTED = 'extracted';
/** Tag of a report of which a part could not be extracted. */
export const INCOMPLETE = 'incomplete';

/** The work on each stored report of a type: links to other events, columns and rows extracted from its content. */
export function ReportProcessor<Entity extends ReportBase, Dto extends ReportDto>(
  entity: new () => Entity,
  dto: new () => Dto,
) {
  const table = tableOf(entity);

  abstract class WithProcess {
    @Inject(OutboxRunner) protected readonly runner: OutboxRunner;
    @Inject(OutboxSignal) protected readonly signal: OutboxSignal;
    @Inject(LiveEvents) protected readonly live: LiveEvents;
    @Inject(ReportAnnouncements) protected readonly announcements: ReportAnnouncements;

    /** Name of the work in metrics and logs. */
    protected readonly task: string = `extract_${table}`;

    @Process({ concurrency: workerConcurrency() })
    async process(job: Job<OutboxJob>): Promise<void> {
      let done: Extraction | null = null;
      await this.runner.run<ExtractionPayload>(this.task, job, async (manager, payload) => {
        done = await this.work(manager, payload);
      });
      this.tell(done);
    }

    /** Only now: what is told is committed. */
    private tell(done: Extraction | null): void {
      if (!done) return;
      this.live.publish([{ name: 'extracted', data: { type: reportType(entity, dto).path, id: done.reportId } }]);
      if (done.isTold) this.signal.send();
    }

    /** The columns that are read from the content. Override for what a type adds. */
    extract(_message: Dto, _report: StoredReport): Partial<Entity> | Promise<Partial<Entity>> {
      return {};
    }

    /** Writes rows that stand beside the report. @returns tags to add, such as `incomplete` */
    protected async extractRows(_manager: EntityManager, _message: Dto, _report: StoredReport): Promise<string[]> {
      return [];
    }

    /** @returns null when there is nothing to extract any more */
    private async work(
      manager: EntityManager,
      { reportId, telling = 'unlessTest' }: ExtractionPayload,
    ): Promise<Extraction | null> {
      const [report] = await rowsOf<StoredReport>(
        manager,
        sql`SELECT t.id, t.event_id, t.creator_id, t.harvester_id, t.tags, t.report, coalesce(h.is_emulator, false) AS is_emulator, h.name AS harvester_name
            FROM ${raw(table)} t LEFT JOIN harvester h ON h.id = t.harvester_id WHERE t.id = ${reportId} FOR NO KEY UPDATE OF t`,
      );
      // Deleted meanwhile, or extracted before.
      if (!report || report.tags.includes(EXTRACTED)) return null;
      const message = instanceOf(dto, report.report);
      await this.linkEvents(manager, message, report);
      const { columns, tags } = await this.extracted(manager, message, report);
      const assignments = Object.entries(columns).map(
        ([property, value]) => sql`${raw(`"${snakeCase(property)}"`)} = ${value},`,
      );
      const added = [...new Set(tags)].filter((tag) => !report.tags.includes(tag));
      await rowsOf(
        manager,
        sql`UPDATE ${raw(table)} SET ${join([...assignments, sql``], ' ')} tags = tags || ${added}::text[] WHERE id = ${reportId}`,
      );
      const isTold = mayBeTold(telling, { isEmulator: report.is_emulator, name: report.harvester_name });
      if (isTold) await this.announcements.extracted(manager, { type: entity.name, id: reportId });
      return { reportId, isTold };
    }

    private async extracted(
      manager: EntityManager,
      message: Dto,
      report: StoredReport,
    ): Promise<{ columns: Partial<Entity>; tags: string[] }> {
      try {
        const columns = await this.extract(message, report);
        const tags = await this.extractRows(manager, message, report);
        return { columns, tags: [...tags, EXTRACTED] };
      } catch (error) {
        if (isOfTheDatabase(error)) throw error;
        // The content is not what the type expects: the raw report stays, marked, and is shown as it is.
        countTaskErrors('report_extraction', error instanceof Error ? error.name : 'unknown', entity.name);
        log.warn({ table, reportId: report.id, error }, 'report could not be extracted');
        return { columns: {}, tags: [INCOMPLETE] };
      }
    }

    /** Links the report's event with those its `aux_uuids` name, in both directions. */
    private async linkEvents(manager: EntityManager, message: Dto, report: StoredReport): Promise<void> {
      for (const uuid of message.auxiliaryUuids().sort()) {
        const otherId = await uuidRowId(manager, 'event', uuid, 'secondary', { id: report.creator_id });
        if (otherId === report.event_id) continue;
        await rowsOf(
          manager,
          sql`INSERT INTO event_link (event_id, other_id) VALUES (${report.event_id}, ${otherId}), (${otherId}, ${report.event_id}) ON CONFLICT DO NOTHING`,
        );
      }
    }
  }
  return WithProcess;
}

/** A failed statement breaks its transaction: there is nothing to save of it, and another try may succeed. */
function isOfTheDatabase(error: unknown): boolean {
  return (
    error instanceof Error &&
    ('driverError' in error || error.name === 'DatabaseError' || error.name === 'QueryFailedError')
  );
}
