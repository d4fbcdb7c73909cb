import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { reportModule } from '../../core/report/report.module.js';
import { CodeLinks } from './code-links.js';
import { ErrorReportController } from './error-report.controller.js';
import { ErrorReport } from './error-report.entity.js';
import { ErrorReportProcessor } from './error-report.processor.js';
import { ExceptionController } from './exception.controller.js';
import { Exception } from './exception.entity.js';
import { ExceptionPareto } from './pareto.js';
import { TracebackBreakdown } from './traceback-breakdown.js';

const {
  imports = [],
  controllers = [],
  providers = [],
  ...wiring
} = reportModule(ErrorReport, ErrorReportController, ErrorReportProcessor);

@Module({
  ...wiring,
  imports: [...imports, TypeOrmModule.forFeature([Exception])],
  controllers: [...controllers, ExceptionController],
  providers: [...providers, ExceptionPareto, TracebackBreakdown, CodeLinks],
})
export class ErrorReportModule {}
