import { Process } from '@nestjs/bull';
import { Inject } from '@nestjs/common';
import type { Job } from 'bull';
import sql, { join, raw } from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { workerConcurrency } from '../../config/env.js';
import { rowsOf } from '../../platform/database/database.js';
import { snakeCase } from '../../platform/database/naming.js';
import { log } from '../../platform/logging.js';
import { type OutboxJob, OutboxRunner, OutboxSignal } from '../../platform/queues/outbox.js';
import { instanceOf } from './received-report.js';
import type { ReportDto } from './report.dto.js';
import type { ReportBase } from './report.entity.js';
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
    @Inject(ReportAnnouncements) protected readonly announcements: ReportAnnouncements;

    @Process({ concurrency: workerConcurrency() })
    async process(job: Job<OutboxJob>): Promise<void> {
      let isTold = false;
      await this.runner.run<ExtractionPayload>(`extract_${table}`, job, async (manager, payload) => {
        isTold = await this.work(manager, payload);
      });
      if (isTold) this.signal.send();
    }

    /** The columns that are read from the content. Override for what a type adds. */
    extract(_message: Dto, _report: StoredReport): Partial<Entity> | Promise<Partial<Entity>> {
      return {};
    }

    /** Writes rows that stand beside the report. @returns tags to add, such as `incomplete` */
    protected async extractRows(_manager: EntityManager, _message: Dto, _report: StoredReport): Promise<string[]> {
      return [];
    }

    /** @returns whether others were told of the report, in this transaction */
    private async work(
      manager: EntityManager,
      { reportId, telling = 'unlessTest' }: ExtractionPayload,
    ): Promise<boolean> {
      const [report] = await rowsOf<StoredReport>(
        manager,
        sql`SELECT t.id, t.event_id, t.creator_id, t.harvester_id, t.tags, t.report, coalesce(h.is_emulator, false) AS is_emulator, h.name AS harvester_name
            FROM ${raw(table)} t LEFT JOIN harvester h ON h.id = t.harvester_id WHERE t.id = ${reportId} FOR NO KEY UPDATE OF t`,
      );
      // Deleted meanwhile, or extracted before.
      if (!report || report.tags.includes(EXTRACTED)) return false;
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
      if (!mayBeTold(telling, { isEmulator: report.is_emulator, name: report.harvester_name })) return false;
      await this.announcements.extracted(manager, { type: entity.name, id: reportId });
      return true;
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
