import { BullModule, getQueueToken } from '@nestjs/bull';
import { type ModuleMetadata, type Type } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Queue } from 'bull';
import { runsJobs } from '../../config/role.js';
import { QueueRegistry } from '../../platform/queues/relay.js';
import type { ReportBase } from './report.entity.js';

/** The wiring of a type of report: its table, its routes, and in a process that runs jobs its queue and processor. */
export function reportModule(entity: new () => ReportBase, controller: Type, processor: Type): ModuleMetadata {
  const imports = [TypeOrmModule.forFeature([entity])];
  if (!runsJobs()) return { imports, controllers: [controller] };
  return {
    imports: [...imports, BullModule.registerQueue({ name: entity.name })],
    controllers: [controller],
    providers: [processor, queueRegistration(entity.name)],
  };
}

/** Adds the queue to those the relay gives work to. */
function queueRegistration(name: string) {
  return {
    provide: `${name}:registration`,
    inject: [QueueRegistry, getQueueToken(name)],
    useFactory: (registry: QueueRegistry, queue: Queue) => {
      registry.add(queue);
      return name;
    },
  };
}
