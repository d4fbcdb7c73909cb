import { Processor } from '@nestjs/bull';
import { Counter } from 'prom-client';
import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { INCOMPLETE, type ReadReport, ReportProcessor, type StoredReport } from '../../core/report/report.processor.js';
import { rowsOf } from '../../platform/database/database.js';
import { countTaskErrors } from '../../platform/metrics/task-errors.js';
import { linkLateCodes } from './code-links.js';
import { ErrorReportDto } from './error-report.dto.js';
import { ErrorReport } from './error-report.entity.js';
import { primaryOf, type ReadingFault, type ReportedErrors, reportedErrors } from './reported-errors.js';

interface FoundErrors extends ReportedErrors {
  report: StoredReport;
}

const extracted = new Counter({
  name: 'hds_exceptions_extracted_total',
  help: 'Exceptions extracted from error reports.',
});

/** How the former hub counted what it could not extract; the words are those of its language. */
const EXTRACTION = 'report_extraction';
const exceptionOfFault: Record<Exclude<ReadingFault, 'key'>, string> = {
  errors: 'AttributeError',
  error: 'AttributeError',
  code: 'ValueError',
  ts: 'KeyError',
};

function countFault(fault: ReadingFault): void {
  if (fault === 'key')
    countTaskErrors('_extract_exception_data', 'ValueError', 'Failed to split into service and index');
  else countTaskErrors(EXTRACTION, exceptionOfFault[fault], ErrorReport.name);
}

/** Turns the errors in a report's system monitor into exceptions. */
@Processor(ErrorReport.name)
export class ErrorReportProcessor extends ReportProcessor(ErrorReport, ErrorReportDto) {
  protected override readonly task = 'extract_exceptions_and_notify';

  /** Without the services and clocks of each computer: they are most of a report, and no error is in them. */
  protected override readonly content = sql`(
    SELECT CASE WHEN jsonb_typeof(whole #> '{data,sysmon_report}') = 'object' THEN jsonb_set(whole, '{data,sysmon_report}', (
      SELECT coalesce(jsonb_object_agg(key, CASE jsonb_typeof(value) WHEN 'object' THEN value - '{services,chrony_info}'::text[] ELSE value END), '{}')
      FROM jsonb_each(whole #> '{data,sysmon_report}')
    )) ELSE whole END
    -- As it is, but unpacked once for all that is asked of it.
    FROM (SELECT '{}'::jsonb || t.report AS whole OFFSET 0) unpacked
  )`;

  protected override async extractRows(
    manager: EntityManager,
    reports: ReadReport<ErrorReportDto>[],
  ): Promise<Map<number, string[]>> {
    const found = reports.map(({ message, report }) => ({
      report,
      ...reportedErrors(message.sysmonReport(), message.timestamp),
    }));
    const unknown = await this.insertExceptions(manager, found);
    const tags = new Map<number, string[]>();
    for (const { report, errors, faults } of found) {
      faults.forEach(countFault);
      const unreadable = errors.filter(({ code }) => code === null).length;
      const withoutCode = unknown.get(report.id) ?? 0;
      countTaskErrors(EXTRACTION, 'DoesNotExist', ErrorReport.name, withoutCode - unreadable);
      if (faults.length + withoutCode > 0) tags.set(report.id, [INCOMPLETE]);
    }
    return tags;
  }

  /** @returns by report, how many of its exceptions are of no code that the hub knows */
  private async insertExceptions(manager: EntityManager, found: FoundErrors[]): Promise<Map<number, number>> {
    const rows = found.flatMap(({ report, errors }) => {
      const primary = primaryOf(errors);
      return errors.map((error, at) => ({ ...error, report, isPrimary: at === primary }));
    });
    if (rows.length === 0) return new Map();
    const written = await rowsOf<{ report_id: number; code_id: number | null }>(
      manager,
      sql`
        INSERT INTO exception (creator_id, report_id, code_id, code_number, service, robot, node, "timestamp", traceback, info, handled, "primary")
        SELECT e.creator_id, e.report_id, c.id, e.code, e.service, e.robot, e.node, to_timestamp(e.posix_time), e.traceback, e.info, e.handled, e.is_primary
        FROM unnest(
          ${rows.map(({ report }) => report.creator_id)}::bigint[], ${rows.map(({ report }) => report.id)}::bigint[],
          ${rows.map(({ code }) => code)}::int[], ${rows.map(({ service }) => service)}::text[], ${rows.map(({ robot }) => robot)}::int[],
          ${rows.map(({ node }) => node)}::int[], ${rows.map(({ timestamp }) => timestamp)}::float8[], ${rows.map(({ traceback }) => traceback)}::text[],
          ${rows.map(({ info }) => info)}::text[], ${rows.map(({ handled }) => handled)}::bool[], ${rows.map(({ isPrimary }) => isPrimary)}::bool[]
        ) WITH ORDINALITY AS e(creator_id, report_id, code, service, robot, node, posix_time, traceback, info, handled, is_primary, position)
        LEFT JOIN exception_code c ON c.code = e.code
        ORDER BY e.position
        RETURNING report_id, code_id`,
    );
    extracted.inc(written.length);
    // An error of a code that the hub does not know is kept with its number.
    const late = new Set(written.filter(({ code_id: code }) => code === null).map(({ report_id: id }) => id));
    return late.size === 0 ? new Map() : linkLateCodes(manager, [...late]);
  }
}
