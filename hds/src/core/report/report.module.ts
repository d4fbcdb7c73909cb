import type { ModuleMetadata, Type } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { queueModule } from '../../platform/queues/queue.module.js';
import type { ReportBase } from './report.entity.js';

/** The wiring of a type of report: its table, its routes, and in a process that runs jobs its queue and processor. */
export function reportModule(entity: new () => ReportBase, controller: Type, processor: Type): ModuleMetadata {
  const { imports = [], ...jobs } = queueModule(entity.name, processor);
  return { ...jobs, imports: [...imports, TypeOrmModule.forFeature([entity])], controllers: [controller] };
}
