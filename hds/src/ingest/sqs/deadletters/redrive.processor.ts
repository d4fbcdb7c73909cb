import { SendMessageCommand, SQSClient, SQSServiceException } from '@aws-sdk/client-sqs';
import { Process, Processor } from '@nestjs/bull';
import { Inject } from '@nestjs/common';
import type { Job } from 'bull';
import sql from 'sql-template-tag';
import { type Env, workerConcurrency } from '../../../config/env.js';
import { queueRoutes } from '../../../config/queues.js';
import { Database } from '../../../platform/database/database.js';
import { ENV } from '../../../platform/env.js';
import { RejectedMessage } from '../../../platform/errors.js';
import { type OutboxJob, OutboxRunner, TryLater } from '../../../platform/queues/outbox.js';
import { REDRIVES, type Redrive } from './ledger.js';

const RETRY_AFTER_SECONDS = 10;
/** Refusals that say nothing about the message: no permission, no such queue yet, too many at a time. */
const NOT_THE_MESSAGE = ['AccessDenied', 'AccessDeniedException', 'QueueDoesNotExist', 'RequestThrottled'];

/**
 * Sends a letter to the queue where it was first. A crash behind the sending sends it twice, which is harmless: the API
 * knows by its receipt what it has stored.
 */
@Processor(REDRIVES)
export class RedriveProcessor {
  constructor(
    private readonly runner: OutboxRunner,
    private readonly database: Database,
    private readonly sqs: SQSClient,
    @Inject(ENV) private readonly env: Env,
  ) {}

  @Process({ concurrency: workerConcurrency() })
  process(job: Job<OutboxJob>): Promise<void> {
    return this.runner.runOutside<Redrive>('redrive_dead_letter_task', job, async ({ letterId }) => {
      const [letter] = await this.database.query<{ queue: string; body: string }>(
        sql`SELECT queue, body FROM dead_letter WHERE id = ${letterId}`,
      );
      if (letter) await this.send(letterId, letter);
      return async () => undefined;
    });
  }

  /** @throws TryLater  when SQS cannot take it now; @throws RejectedMessage  when it never will */
  private async send(letterId: number, { queue, body }: { queue: string; body: string }): Promise<void> {
    const route = queueRoutes.find(({ name }) => name === queue);
    const url = route && this.env.queueUrls.get(route.client);
    if (!url) {
      const need = route ? `${route.urlVariable} is not set` : 'config/queues.json has no such queue';
      throw new RejectedMessage(REDRIVES, String(letterId), `it cannot go back to ${queue}: ${need}`);
    }
    try {
      await this.sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody: body }));
    } catch (error) {
      if (isRefusal(error))
        throw new RejectedMessage(REDRIVES, String(letterId), `SQS refuses it: ${error.message}`, error);
      const why = error instanceof Error ? error.message : String(error);
      throw new TryLater(RETRY_AFTER_SECONDS, `SQS does not take dead letter ${letterId}: ${why}`, { cause: error });
    }
  }
}

function isRefusal(error: unknown): error is SQSServiceException {
  return (
    error instanceof SQSServiceException &&
    error.$metadata.httpStatusCode === 400 &&
    !NOT_THE_MESSAGE.includes(error.name)
  );
}
