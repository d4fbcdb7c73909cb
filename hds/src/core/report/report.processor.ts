import { Process } from '@nestjs/bull';
import { Inject } from '@nestjs/common';
import type { Job } from 'bull';
import sql, { join, raw } from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { workerConcurrency } from '../../config/env.js';
import { rowsOf } from '../../platform/database/database.js';
import { snakeCase } from '../../platform/database/naming.js';
import { log } from '../../platform/logging.js';
import { type OutboxJob, OutboxRunner } from '../../platform/queues/outbox.js';
import { instanceOf } from './received-report.js';
import type { ReportDto } from './report.dto.js';
import type { ReportBase } from './report.entity.js';
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

    @Process({ concurrency: workerConcurrency() })
    process(job: Job<OutboxJob>): Promise<void> {
      return this.runner.run<{ reportId: number }>(`extract_${table}`, job, (manager, { reportId }) =>
        this.work(manager, reportId),
      );
    }

    /** The columns that are read from the content. Override for what a type adds. */
    extract(_message: Dto, _report: StoredReport): Partial<Entity> | Promise<Partial<Entity>> {
      return {};
    }

    /** Writes rows that stand beside the report. @returns tags to add, such as `incomplete` */
    protected async extractRows(_manager: EntityManager, _message: Dto, _report: StoredReport): Promise<string[]> {
      return [];
    }

    private async work(manager: EntityManager, reportId: number): Promise<void> {
      const [report] = await rowsOf<StoredReport>(
        manager,
        sql`SELECT id, event_id, creator_id, harvester_id, tags, report FROM ${raw(table)} WHERE id = ${reportId} FOR NO KEY UPDATE`,
      );
      // Deleted meanwhile, or extracted before.
      if (!report || report.tags.includes(EXTRACTED)) return;
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
