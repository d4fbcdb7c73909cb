import { BullModule, getQueueToken } from '@nestjs/bull';
import type { ModuleMetadata, Type } from '@nestjs/common';
import type { Queue } from 'bull';
import { runsJobs } from '../../config/role.js';
import { takesGroups } from './outbox.js';
import { QueueRegistry } from './relay.js';

/** A queue and its processor, in processes that run jobs; nothing in others. The relay gives it outbox rows of its name. */
export function queueModule(name: string, processor: Type): ModuleMetadata {
  if (!runsJobs()) return {};
  return {
    imports: [BullModule.registerQueue({ name })],
    providers: [
      processor,
      {
        provide: `${name}:registration`,
        inject: [QueueRegistry, getQueueToken(name)],
        useFactory: (registry: QueueRegistry, queue: Queue) => {
          registry.add(queue, takesGroups(processor));
          return name;
        },
      },
    ],
  };
}
