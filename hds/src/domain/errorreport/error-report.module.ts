import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { reportModule } from '../../core/report/report.module.js';
import { BeatboxCleaning } from './beatbox-cleaning.js';
import { CodeLinks } from './code-links.js';
import { ErrorReportController } from './error-report.controller.js';
import { ErrorReport } from './error-report.entity.js';
import { ErrorReportProcessor } from './error-report.processor.js';
import { ExceptionController } from './exception.controller.js';
import { Exception } from './exception.entity.js';
import { FleetController } from './fleet.controller.js';
import { Fleet } from './fleet.js';
import { ExceptionPareto } from './pareto.js';
import { ReportFacets } from './report-facets.js';
import { ReportHistogram } from './report-histogram.js';
import { Traceback } from './traceback.entity.js';
import { TracebackBreakdown } from './traceback-breakdown.js';
import { TracebackPost } from './traceback-post.js';

const {
  imports = [],
  controllers = [],
  providers = [],
  ...wiring
} = reportModule(ErrorReport, ErrorReportController, ErrorReportProcessor);

@Module({
  ...wiring,
  imports: [...imports, TypeOrmModule.forFeature([Exception, Traceback])],
  controllers: [...controllers, FleetController, ExceptionController],
  providers: [
    ...providers,
    ExceptionPareto,
    Fleet,
    ReportFacets,
    ReportHistogram,
    TracebackBreakdown,
    TracebackPost,
    BeatboxCleaning,
    CodeLinks,
  ],
})
export class ErrorReportModule {}
