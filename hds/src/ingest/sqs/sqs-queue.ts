import { setTimeout as pause } from 'node:timers/promises';
import {
  type BatchResultErrorEntry,
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageBatchCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { Logger } from 'pino';
import { GroupedCalls } from '../../platform/grouped-calls.js';
import type { ClientMetrics } from './metrics.js';

interface Delay {
  receiptHandle: string;
  seconds: number;
}

type Failure = Pick<BatchResultErrorEntry, 'Id' | 'SenderFault'>;
/** One batch request; the entries carry their index as id. */
type Send<Item> = (entries: [number, Item][]) => Promise<{ Failed?: BatchResultErrorEntry[] }>;

/** Of one request, as SQS allows. */
const MAX_ENTRIES = 10;
const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 100;

/** What a client asks of its queue after receiving; entries of many callers travel together, failed ones are tried again. */
export class SqsQueue {
  private readonly deletions = new GroupedCalls<string, boolean>((handles) => this.deleteAll(handles), {
    maxItems: MAX_ENTRIES,
    parallel: 8,
  });
  private readonly delays = new GroupedCalls<Delay, boolean>((delays) => this.delayAll(delays), {
    maxItems: MAX_ENTRIES,
    parallel: 8,
  });

  constructor(
    private readonly sqs: SQSClient,
    readonly url: string,
    private readonly metrics: ClientMetrics,
    private readonly log: Logger,
  ) {}

  /** Deletes a message; false when SQS could not be moved to do so: the message will come back. */
  delete(receiptHandle: string): Promise<boolean> {
    return this.deletions.call(receiptHandle);
  }

  /** Hides a message for `seconds` from now; false when SQS did not do so. */
  hide(receiptHandle: string, seconds: number): Promise<boolean> {
    return this.delays.call({ receiptHandle, seconds });
  }

  private async deleteAll(handles: string[]): Promise<boolean[]> {
    const done = await this.insist('delete_message', handles, (entries) =>
      this.metrics.timed('delete', () =>
        this.sqs.send(
          new DeleteMessageBatchCommand({
            QueueUrl: this.url,
            Entries: entries.map(([index, ReceiptHandle]) => ({ Id: String(index), ReceiptHandle })),
          }),
        ),
      ),
    );
    this.metrics.messagesDeleted(done.filter(Boolean).length);
    return done;
  }

  private delayAll(delays: Delay[]): Promise<boolean[]> {
    return this.insist('change_visibility', delays, (entries) =>
      this.sqs.send(
        new ChangeMessageVisibilityBatchCommand({
          QueueUrl: this.url,
          Entries: entries.map(([index, { receiptHandle, seconds }]) => ({
            Id: String(index),
            ReceiptHandle: receiptHandle,
            VisibilityTimeout: seconds,
          })),
        }),
      ),
    );
  }

  /** Sends items until SQS has taken each, or says that it never will (an expired receipt), or patience ends. */
  private async insist<Item>(action: string, items: Item[], send: Send<Item>): Promise<boolean[]> {
    const undone = new Set<number>();
    let entries = [...items.entries()];
    for (let attempt = 1; entries.length > 0; attempt++) {
      const failed = await this.failuresOf(action, entries, send);
      const again = attempt < ATTEMPTS ? failed.filter(({ SenderFault }) => !SenderFault) : [];
      for (const { Id } of failed) if (!again.some((entry) => entry.Id === Id)) undone.add(Number(Id));
      entries = entries.filter(([index]) => again.some(({ Id }) => Number(Id) === index));
      if (entries.length === 0) break;
      this.metrics.retried(action, entries.length);
      await pause(FIRST_PAUSE_MS * 2 ** attempt * Math.random());
    }
    return items.map((_, index) => !undone.has(index));
  }

  private async failuresOf<Item>(action: string, entries: [number, Item][], send: Send<Item>): Promise<Failure[]> {
    try {
      const { Failed = [] } = await send(entries);
      if (Failed.length > 0)
        this.log.debug({ action, failed: Failed.length, code: Failed[0]?.Code }, 'SQS refused entries');
      return Failed;
    } catch (error) {
      // The SDK has tried three times. The messages come back after their visibility timeout, as duplicates.
      this.log.warn({ action, messages: entries.length, err: error }, 'SQS did not answer');
      return entries.map(([index]) => ({ Id: String(index), SenderFault: true }));
    }
  }
}
