import { Processor } from '@nestjs/bull';
import { Controller, Module } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ArrayNotEmpty, IsInt, Min, ValidateNested } from 'class-validator';
import { Column, Entity } from 'typeorm';
import { EventModelMixin } from '../../core/event/event.entity.js';
import { ReportController } from '../../core/report/report.controller.js';
import { ReportDto } from '../../core/report/report.dto.js';
import { ReportBase } from '../../core/report/report.entity.js';
import { reportModule } from '../../core/report/report.module.js';
import { ReportProcessor } from '../../core/report/report.processor.js';

/** The state of a harvester's battery pack: a type of report that says only what is particular to it. */
@Entity()
export class BatteryReport extends EventModelMixin(ReportBase) {
  /** Voltage over the whole pack, in volts. Null until the worker has read the report. */
  @Column('real', { nullable: true })
  packVolts: number | null;

  /** The warmest cell, in degrees Celsius. Null until the worker has read the report. */
  @Column('real', { nullable: true })
  hottestCellCelsius: number | null;
}

class BatteryReading {
  /** Voltage over the whole pack, in millivolts. */
  @IsInt()
  @Min(0)
  pack_mv: number;

  /** One temperature a cell, in tenths of a degree Celsius. */
  @ArrayNotEmpty()
  @IsInt({ each: true })
  cell_decidegrees: number[];
}

/** What is read as more than this has been read wrongly. */
const MOST_MILLIVOLTS = 1_000_000;

class BatteryReportDto extends ReportDto {
  @ValidateNested()
  @Type(() => BatteryReading)
  override data: BatteryReading;
}

@Controller('batteryreports')
class BatteryReportController extends ReportController(BatteryReport, BatteryReportDto) {}

@Processor(BatteryReport.name)
class BatteryReportProcessor extends ReportProcessor(BatteryReport, BatteryReportDto) {
  override extract({ data }: BatteryReportDto) {
    if (data.pack_mv > MOST_MILLIVOLTS) throw new RangeError(`no pack has ${data.pack_mv} mV`);
    return { packVolts: data.pack_mv / 1000, hottestCellCelsius: Math.max(...data.cell_decidegrees) / 10 };
  }
}

@Module(reportModule(BatteryReport, BatteryReportController, BatteryReportProcessor))
export class BatteryReportModule {}
