import { setTimeout as pause } from 'node:timers/promises';
import {
  DeleteMessageBatchCommand,
  type Message,
  ReceiveMessageCommand,
  SQSClient,
  SQSServiceException,
} from '@aws-sdk/client-sqs';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Env } from '../../../config/env.js';
import { queueRoutes } from '../../../config/queues.js';
import { ENV } from '../../../platform/env.js';
import { log } from '../../../platform/logging.js';
import { Retention } from '../../../platform/queues/retention.js';
import { Availability, Away, Stopping } from '../availability.js';
import { deadLetterUrlOf } from '../dead-letters.js';
import { DeadLetterLedger } from './ledger.js';
import { letterOf } from './letter.js';

/** What SQS gives at most in one receive, and all that is in hand of one queue at a time. */
const MESSAGES_A_RECEIVE = 10;
/** How long SQS keeps a receive open on an empty queue; the longest it offers, and the cheapest. */
const LONG_POLL_SECONDS = 20;
/** A letter that cannot be kept shows itself again after its visibility timeout; asking sooner brings nothing. */
const AFTER_FAILURE_MS = 1_000;
const STOP_WITHIN_MS = 3_000;

/**
 * Moves messages from the dead-letter queues into the ledger, where they can be looked at, and stay. A message leaves SQS
 * after its row is committed; one that comes twice makes one row, so that any number of workers may collect.
 */
@Injectable()
export class DeadLetterCollector implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly stopping = new AbortController();
  private readonly availabilities: Availability[] = [];
  private collecting: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly ledger: DeadLetterLedger,
    private readonly sqs: SQSClient,
    retention: Retention,
    @Inject(ENV) private readonly env: Env,
  ) {
    retention.add({
      table: 'dead_letter',
      isOld: sql`state <> 'waiting' AND decided_at < now() - make_interval(days => ${env.DEAD_LETTER_RETENTION_DAYS}::int)`,
    });
  }

  onApplicationBootstrap(): void {
    if (!this.env.DEAD_LETTERS_COLLECT) return;
    const queues = queueRoutes.flatMap(({ name, client, started }) => {
      const url = this.env.queueUrls.get(client);
      return started && url ? [{ name, url }] : [];
    });
    this.collecting = Promise.all(queues.map(({ name, url }) => this.collect(name, url)));
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    for (const availability of this.availabilities) availability.stop();
    await Promise.race([this.collecting, pause(STOP_WITHIN_MS, undefined, { ref: false })]);
  }

  /** Serves the dead-letter queue of one queue until the process stops. Never throws. */
  private async collect(queue: string, queueUrl: string): Promise<void> {
    const availability = new Availability('sqs', log.child({ deadLettersOf: queue }));
    this.availabilities.push(availability);
    let url: string | undefined;
    while (!this.stopping.signal.aborted) {
      try {
        const messages = await availability.use(async () => {
          url ??= await answerOf(() => deadLetterUrlOf(this.sqs, queueUrl));
          return this.receive(url);
        });
        await this.settle(queue, url ?? '', messages);
      } catch (error) {
        if (error instanceof Stopping || this.stopping.signal.aborted) return;
        log.warn({ deadLettersOf: queue, error }, 'could not collect dead letters; they come again');
        await pause(AFTER_FAILURE_MS, undefined, { signal: this.stopping.signal }).catch(() => undefined);
      }
    }
  }

  private async receive(url: string): Promise<Message[]> {
    const { signal } = this.stopping;
    const question = new ReceiveMessageCommand({
      QueueUrl: url,
      MaxNumberOfMessages: MESSAGES_A_RECEIVE,
      VisibilityTimeout: this.env.SQS_VISIBILITY_TIMEOUT_SECONDS,
      WaitTimeSeconds: LONG_POLL_SECONDS,
      MessageSystemAttributeNames: ['ApproximateReceiveCount'],
      MessageAttributeNames: ['All'],
    });
    return answerOf(async () => (await this.sqs.send(question, { abortSignal: signal })).Messages ?? [], signal);
  }

  /** Keeps what it can, and deletes what it has kept. */
  private async settle(queue: string, url: string, messages: Message[]): Promise<void> {
    const kept: Message[] = [];
    let failure: unknown;
    for (const message of messages) {
      try {
        await this.ledger.keep(letterOf(queue, message));
        kept.push(message);
      } catch (error) {
        failure = error;
      }
    }
    if (kept.length > 0) await this.delete(url, kept);
    if (failure) throw failure;
  }

  private async delete(url: string, messages: Message[]): Promise<void> {
    const Entries = messages.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle }));
    const { Failed = [] } = await this.sqs.send(new DeleteMessageBatchCommand({ QueueUrl: url, Entries }));
    if (Failed.length > 0)
      log.warn({ url, failed: Failed.length, code: Failed[0]?.Code }, 'SQS keeps letters; they come again');
  }
}

/** @throws Away  when SQS gives no answer, or refuses; @throws Stopping  when it was not waited for */
async function answerOf<Answer>(ask: () => Promise<Answer>, stopping?: AbortSignal): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    if (stopping?.aborted) throw new Stopping();
    const status = error instanceof SQSServiceException ? (error.$metadata.httpStatusCode ?? 0) : 0;
    throw new Away(
      `SQS does not let us collect: ${error instanceof Error ? `${error.name} (${error.message})` : error}`,
      {
        cause: error,
        needsOperator: status >= 400 && status < 500 && status !== 429,
      },
    );
  }
}
