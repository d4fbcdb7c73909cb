import { Injectable } from '@nestjs/common';
import sql, { raw } from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { events, pickSessions } from '../../core/event/event.resource.js';
import { testMachines } from '../../core/harvester/test-machines.js';
import { reportType } from '../../core/report/report.resource.js';
import { Database, rowsOf } from '../../platform/database/database.js';
import type { Caller } from '../../platform/http/caller.js';
import type { Resource } from '../../platform/rest/resource.js';
import { ResourceStore } from '../../platform/rest/resource-store.js';
import { ErrorReportDto } from './error-report.dto.js';
import { ErrorReport } from './error-report.entity.js';

const REPORTS_A_BATCH = 100;

/** What a cleaning has removed. */
export interface Cleaned {
  reports: number;
  events: number;
  pickSessions: number;
}

interface Batch extends Cleaned {
  /** Id of the last report that was looked at; null when there was none. */
  last: number | null;
}

/** Removes what the continuous tests have sent: reports with their exceptions, events and pick sessions. */
@Injectable()
export class BeatboxCleaning {
  constructor(
    private readonly database: Database,
    private readonly store: ResourceStore,
  ) {}

  /**
   * Works in small transactions: one that fails undoes its own batch only, and another run goes on from there. What a
   * real machine's report belongs to as well stays.
   * @param mostReports  an end for one run
   */
  async clean(caller: Caller, mostReports: number): Promise<Cleaned> {
    const cleaned: Cleaned = { reports: 0, events: 0, pickSessions: 0 };
    for (let after = 0; cleaned.reports < mostReports; ) {
      const atMost = Math.min(REPORTS_A_BATCH, mostReports - cleaned.reports);
      const batch = await this.database.transaction((manager) => this.cleanBatch(manager, after, atMost, caller));
      if (batch.last === null) break;
      after = batch.last;
      cleaned.reports += batch.reports;
      cleaned.events += batch.events;
      cleaned.pickSessions += batch.pickSessions;
    }
    return cleaned;
  }

  private async cleanBatch(manager: EntityManager, after: number, atMost: number, caller: Caller): Promise<Batch> {
    const reports = await rowsOf<{ id: number; event_id: number; pick_session_id: number | null }>(
      manager,
      sql`SELECT id, event_id, pick_session_id FROM error_report WHERE id > ${after} AND harvester_id = ANY(ARRAY(${testMachines}))
          ORDER BY id LIMIT ${atMost} FOR UPDATE`,
    );
    const reportIds = reports.map(({ id }) => id);
    const eventIds = await unshared(
      manager,
      'event',
      reports.map(({ event_id: id }) => id),
    );
    const sessionIds = await unshared(
      manager,
      'pick_session',
      reports.flatMap(({ pick_session_id: id }) => id ?? []),
    );
    // A report whose event goes is told of with the event, as when a person deletes one.
    const gone = new Set(eventIds);
    const alone = reports.filter(({ event_id: eventId }) => !gone.has(eventId)).map(({ id }) => id);
    await this.announce(manager, errorReports(), alone, caller);
    await this.announce(manager, events, eventIds, caller);
    await this.announce(manager, pickSessions, sessionIds, caller);
    await rowsOf(manager, sql`DELETE FROM error_report WHERE id = ANY(${reportIds}::bigint[])`);
    await rowsOf(manager, sql`DELETE FROM event WHERE id = ANY(${eventIds}::bigint[])`);
    await rowsOf(manager, sql`DELETE FROM pick_session WHERE id = ANY(${sessionIds}::bigint[])`);
    return {
      last: reportIds.at(-1) ?? null,
      reports: reportIds.length,
      events: eventIds.length,
      pickSessions: sessionIds.length,
    };
  }

  private async announce(manager: EntityManager, resource: Resource, ids: number[], caller: Caller): Promise<void> {
    for (const id of ids) await this.store.announce(manager, { resource, kind: 'deleted', id, caller });
  }
}

const errorReports = () => reportType(ErrorReport, ErrorReportDto).resource;

/** Those of the rows that no report of a real machine belongs to, held until the transaction ends. */
async function unshared(manager: EntityManager, table: 'event' | 'pick_session', ids: number[]): Promise<number[]> {
  const rows = await rowsOf<{ id: number }>(
    manager,
    sql`SELECT t.id FROM ${raw(table)} t WHERE t.id = ANY(${ids}::bigint[]) AND NOT EXISTS (
          SELECT 1 FROM error_report r WHERE r.${raw(table)}_id = t.id AND (r.harvester_id IS NULL OR r.harvester_id <> ALL(ARRAY(${testMachines})))
        ) ORDER BY t.id FOR UPDATE`,
  );
  return rows.map(({ id }) => id);
}
