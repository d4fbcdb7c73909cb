import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { queueModule } from '../../platform/queues/queue.module.js';
import { MigrationLogController } from './migration-log.controller.js';
import { MigrationLog } from './migration-log.entity.js';
import { MIGRATIONS_QUEUE, MigrationLogProcessor } from './migration-log.processor.js';

const jobs = queueModule(MIGRATIONS_QUEUE, MigrationLogProcessor);

@Module({
  ...jobs,
  imports: [...(jobs.imports ?? []), TypeOrmModule.forFeature([MigrationLog])],
  controllers: [MigrationLogController],
})
export class MigrationLogModule {}
