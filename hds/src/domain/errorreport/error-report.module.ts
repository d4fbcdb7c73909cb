import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { reportModule } from '../../core/report/report.module.js';
import { ErrorReportController } from './error-report.controller.js';
import { ErrorReport } from './error-report.entity.js';
import { ErrorReportProcessor } from './error-report.processor.js';
import { ExceptionController } from './exception.controller.js';
import { Exception } from './exception.entity.js';

const {
  imports = [],
  controllers = [],
  ...wiring
} = reportModule(ErrorReport, ErrorReportController, ErrorReportProcessor);

@Module({
  ...wiring,
  imports: [...imports, TypeOrmModule.forFeature([Exception])],
  controllers: [...controllers, ExceptionController],
})
export class ErrorReportModule {}
