import { SQSClient } from '@aws-sdk/client-sqs';
import { Module, type Provider } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { runsJobs } from '../../../config/role.js';
import { ENV } from '../../../platform/env.js';
import { queueModule } from '../../../platform/queues/queue.module.js';
import { connectToSqs } from '../connection.js';
import { DeadLetterCollector } from './collector.js';
import { DeadLetterController } from './dead-letter.controller.js';
import { DeadLetter } from './dead-letter.entity.js';
import { DeadLetterLedger, REDRIVES } from './ledger.js';
import { LetterMetrics } from './letter-metrics.js';
import { RedriveProcessor } from './redrive.processor.js';

const redriving = queueModule(REDRIVES, RedriveProcessor);
/** What talks to SQS runs in workers only. */
const atWork: Provider[] = runsJobs()
  ? [{ provide: SQSClient, inject: [ENV], useFactory: connectToSqs }, DeadLetterCollector, LetterMetrics]
  : [];

@Module({
  imports: [TypeOrmModule.forFeature([DeadLetter]), ...(redriving.imports ?? [])],
  controllers: [DeadLetterController],
  providers: [DeadLetterLedger, ...atWork, ...(redriving.providers ?? [])],
})
export class DeadLetterModule {}
