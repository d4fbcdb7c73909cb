import { Processor } from '@nestjs/bull';
import { Counter } from 'prom-client';
import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { INCOMPLETE, ReportProcessor, type StoredReport } from '../../core/report/report.processor.js';
import { rowsOf } from '../../platform/database/database.js';
import { countTaskErrors } from '../../platform/metrics/task-errors.js';
import { linkLateCodes } from './code-links.js';
import { ErrorReportDto } from './error-report.dto.js';
import { ErrorReport } from './error-report.entity.js';
import { primaryOf, type ReadingFault, reportedErrors } from './reported-errors.js';

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

  protected override async extractRows(
    manager: EntityManager,
    message: ErrorReportDto,
    report: StoredReport,
  ): Promise<string[]> {
    const { errors, faults } = reportedErrors(message.sysmonReport(), message.timestamp);
    faults.forEach(countFault);
    const primary = primaryOf(errors);
    if (errors.length === 0) return faults.length === 0 ? [] : [INCOMPLETE];
    const rows = await rowsOf<{ code_id: number | null }>(
      manager,
      sql`
        INSERT INTO exception (creator_id, report_id, code_id, code_number, service, robot, node, "timestamp", traceback, info, handled, "primary")
        SELECT ${report.creator_id}, ${report.id}, c.id, e.code, e.service, e.robot, e.node, to_timestamp(e.posix_time), e.traceback, e.info, e.handled, e.is_primary
        FROM unnest(
          ${errors.map(({ code }) => code)}::int[], ${errors.map(({ service }) => service)}::text[], ${errors.map(({ robot }) => robot)}::int[],
          ${errors.map(({ node }) => node)}::int[], ${errors.map(({ timestamp }) => timestamp)}::float8[], ${errors.map(({ traceback }) => traceback)}::text[],
          ${errors.map(({ info }) => info)}::text[], ${errors.map(({ handled }) => handled)}::bool[], ${errors.map((_, at) => at === primary)}::bool[]
        ) WITH ORDINALITY AS e(code, service, robot, node, posix_time, traceback, info, handled, is_primary, position)
        LEFT JOIN exception_code c ON c.code = e.code
        ORDER BY e.position
        RETURNING code_id`,
    );
    extracted.inc(rows.length);
    // An error of a code that the hub does not know is kept with its number.
    const unknown = rows.every(({ code_id }) => code_id !== null) ? 0 : await linkLateCodes(manager, report.id);
    const unreadable = errors.filter(({ code }) => code === null).length;
    countTaskErrors(EXTRACTION, 'DoesNotExist', ErrorReport.name, unknown - unreadable);
    return faults.length + unknown === 0 ? [] : [INCOMPLETE];
  }
}
