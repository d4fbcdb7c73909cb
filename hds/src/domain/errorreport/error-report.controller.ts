import { Controller } from '@nestjs/common';
import sql from 'sql-template-tag';
import { registerRelatedObjects } from '../../core/event/related-objects.js';
import { ReportController } from '../../core/report/report.controller.js';
import { rowsOf } from '../../platform/database/database.js';
import { contains, type Filters, flag, integerList } from '../../platform/rest/filters.js';
import { genericFilter } from '../../platform/rest/lookups.js';
import { many } from '../../platform/rest/shape.js';
import { ErrorReportDto } from './error-report.dto.js';
import { ErrorReport } from './error-report.entity.js';
import { errorReportLookups } from './error-report.lookups.js';
import { errorReportNotice } from './error-report-notice.js';
import { exceptionOfReport } from './exception.resource.js';

registerRelatedObjects({
  rank: 1,
  page: 'errorreports',
  object: 'Error Report',
  table: 'error_report',
  of: ['event', 'pick_session'],
});

/** Each of these asks for some exception of the report; only `primary` with `codes` asks for one exception that is both. */
const filters: Filters = {
  codes: integerList(
    (codes) =>
      sql`EXISTS (SELECT 1 FROM exception x WHERE x.report_id = t.id AND x.code_number = ANY(${codes}::int[]))`,
  ),
  handled: flag((value) => sql`EXISTS (SELECT 1 FROM exception x WHERE x.report_id = t.id AND x.handled = ${value})`),
  primary: {
    ...flag(() => sql`true`),
    condition: (text, query) =>
      flag((value) => {
        const codes = query.codes
          ? sql`AND ${integerList((numbers) => sql`x.code_number = ANY(${numbers}::int[])`).condition(query.codes, query) ?? sql`true`}`
          : sql``;
        return sql`EXISTS (SELECT 1 FROM exception x WHERE x.report_id = t.id AND x."primary" = ${value} ${codes})`;
      }).condition(text, query),
  },
  traceback: contains(
    (pattern) => sql`EXISTS (SELECT 1 FROM exception x WHERE x.report_id = t.id AND x.traceback ILIKE ${pattern})`,
  ),
  generic: genericFilter(() => errorReportLookups),
};

@Controller('errorreports')
export class ErrorReportController extends ReportController(ErrorReport, ErrorReportDto, {
  extracted: { exceptions: many('report_id', () => exceptionOfReport, ['timestamp', 'id']) },
  filters,
  notice: errorReportNotice,
  forget: async (manager, reportId) => {
    await rowsOf(manager, sql`DELETE FROM exception WHERE report_id = ${reportId}`);
  },
}) {}
