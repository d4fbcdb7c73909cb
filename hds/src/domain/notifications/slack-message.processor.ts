import { Process, Processor } from '@nestjs/bull';
import type { Job } from 'bull';
import { workerConcurrency } from '../../config/env.js';
import { type OutboxJob, OutboxRunner } from '../../platform/queues/outbox.js';
import { SLACK_MESSAGES } from './announcer.js';
import { Postman } from './postman.js';

/** Sends one message. No connection to the database is held while Slack takes its time. */
@Processor(SLACK_MESSAGES)
export class SlackMessageProcessor {
  constructor(
    private readonly runner: OutboxRunner,
    private readonly postman: Postman,
  ) {}

  @Process({ concurrency: workerConcurrency() })
  process(job: Job<OutboxJob>): Promise<void> {
    return this.runner.runOutside<{ deliveryId: number }>('post_to_slack_task', job, ({ deliveryId }) =>
      this.postman.deliver(deliveryId),
    );
  }
}
