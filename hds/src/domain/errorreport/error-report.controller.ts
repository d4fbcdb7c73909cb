import { Controller, Get, Inject, Query as QueryOf } from '@nestjs/common';
import sql from 'sql-template-tag';
import { registerRelatedObjects } from '../../core/event/related-objects.js';
import { ReportController } from '../../core/report/report.controller.js';
import { reportType } from '../../core/report/report.resource.js';
import { rowsOf } from '../../platform/database/database.js';
import { Access } from '../../platform/http/access.js';
import type { JsonText } from '../../platform/http/envelope.js';
import { documentAction, documentFilters } from '../../platform/rest/documented.js';
import type { Query } from '../../platform/rest/filters.js';
import { LastOfEach } from '../../platform/rest/resource-controller.js';
import { many } from '../../platform/rest/shape.js';
import { ErrorReportDto } from './error-report.dto.js';
import { ErrorReport } from './error-report.entity.js';
import { errorReportFilters } from './error-report.filters.js';
import { errorReportNotices } from './error-report-notice.js';
import { exceptionOfReport } from './exception.resource.js';
import { facetsSchema, ReportFacets } from './report-facets.js';
import { histogramParameters, histogramSchema, ReportHistogram } from './report-histogram.js';

registerRelatedObjects({
  rank: 1,
  page: 'errorreports',
  object: 'Error Report',
  table: 'error_report',
  time: 'report_time',
  harvester: 'harvester_id',
  of: ['event', 'pick_session'],
});

/** The resource as the controller's base declares it. */
const errorReports = () => reportType(ErrorReport, ErrorReportDto).resource;

@Controller('errorreports')
export class ErrorReportController extends ReportController(ErrorReport, ErrorReportDto, {
  description: 'What harvesters send when something went wrong, and the exceptions in it.',
  extracted: { exceptions: many('report_id', () => exceptionOfReport, ['timestamp', 'id']) },
  filters: errorReportFilters,
  isCounted: true,
  notices: errorReportNotices,
  forget: async (manager, reportId) => {
    await rowsOf(manager, sql`DELETE FROM exception WHERE report_id = ${reportId}`);
  },
}) {
  @Inject(ReportHistogram) private readonly histograms: ReportHistogram;
  @Inject(ReportFacets) private readonly allFacets: ReportFacets;

  /** How many reports there are over time, in bars of a width that people read at a glance. */
  @Get('histogram')
  @Access('errorreports', 'histogram', 'errorreport')
  @documentAction(errorReports(), 'histogram', 'Counts of error reports over time.', histogramSchema)
  @documentFilters({ ...errorReports().filters, ...histogramParameters })
  histogram(@QueryOf(LastOfEach) query: Query): Promise<JsonText> {
    return this.histograms.of(errorReports().filters, query);
  }

  /** How many reports there are of each value that a list can be narrowed by. */
  @Get('facets')
  @Access('errorreports', 'facets', 'errorreport')
  @documentAction(errorReports(), 'facets', 'Counts of error reports by what they can be narrowed by.', facetsSchema)
  @documentFilters({ ...errorReports().filters, tz: histogramParameters.tz })
  facets(@QueryOf(LastOfEach) query: Query): Promise<JsonText> {
    return this.allFacets.of(errorReports().filters, query);
  }
}
