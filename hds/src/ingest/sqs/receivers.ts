import type { Message, SQSClient } from '@aws-sdk/client-sqs';
import type { Logger } from 'pino';
import { Consumer, type ConsumerOptions } from 'sqs-consumer';
import { Availability, Away } from './availability.js';
import { Condition } from './condition.js';
import type { ClientMetrics } from './metrics.js';

/** What SQS gives at most in one receive. */
const MESSAGES_A_RECEIVE = 10;
/** How long SQS keeps a receive open on an empty queue; the longest it offers, and the cheapest. */
const LONG_POLL_SECONDS = 20;
/** The shortest poll: a helper waits no longer for more before it leaves, and a knock no longer for an answer. */
const SHORT_POLL_SECONDS = 1;
/** On stopping, running receives may end by themselves for this long: an aborted one may have taken messages along. */
const ABORT_AFTER_MS = 300;

export interface Receiving {
  sqs: SQSClient;
  queueUrl: string;
  visibilitySeconds: number;
  /** How many receives may run at a time when the queue is deep. */
  most: number;
  /** Resolves when more messages are welcome. */
  welcome: () => Promise<void>;
  /** Takes what came. */
  accept: (messages: Message[]) => void;
  metrics: ClientMetrics;
  log: Logger;
}

/**
 * Receives from a queue: with one receiver while it is shallow, with helpers as soon as a receive comes back full.
 *
 * Each receiver is one sqs-consumer. Left to itself it would not ask again before its ten messages are handled, and it
 * deletes, extends and gives up by receive, where we decide by message. So its handler only hands over, `welcome` holds
 * it back, and what happens to a message afterwards is `HeldMessages`'.
 */
export class Receivers {
  private readonly consumers = new Set<Consumer>();
  private readonly availability: Availability;
  /** Receives that SQS has not answered. */
  private open = 0;
  private readonly progress = new Condition();
  private isStopping = false;

  constructor(private readonly receiving: Receiving) {
    const { log, metrics } = receiving;
    this.availability = new Availability('sqs', log, undefined, () => metrics.retried('sqs_away'));
  }

  start(): void {
    this.add(LONG_POLL_SECONDS);
  }

  /** Whether SQS answers. */
  get isHealthy(): boolean {
    return !this.availability.isAway;
  }

  /** Asks for nothing more. What receives still bring comes to `accept` before this resolves. */
  async stop(): Promise<void> {
    this.isStopping = true;
    const stopsAt = performance.now() + ABORT_AFTER_MS;
    const timer = setTimeout(() => this.progress.changed(), ABORT_AFTER_MS + 1);
    await this.progress.until(() => this.open === 0 || performance.now() >= stopsAt);
    clearTimeout(timer);
    for (const consumer of this.consumers) consumer.stop({ abort: true });
    this.availability.stop();
  }

  private add(waitTimeSeconds: number): void {
    if (this.isStopping || this.consumers.size >= this.receiving.most) return;
    const isHelper = this.consumers.size > 0;
    let ticket = 0;
    let openedAt: number | undefined;
    const close = () => {
      if (openedAt !== undefined) this.open -= 1;
      openedAt = undefined;
      this.progress.changed();
    };

    const consumer = Consumer.create({
      ...this.options(),
      waitTimeSeconds,
      preReceiveMessageCallback: async () => {
        await this.receiving.welcome();
        ticket = await this.availability.turn();
        if (this.isStopping) await never();
        openedAt = performance.now();
        this.open += 1;
      },
      postReceiveMessageCallback: async () => {
        this.availability.answered();
        consumer.updateOption('waitTimeSeconds', waitTimeSeconds);
      },
      handleMessageBatch: async (messages) => {
        this.receiving.metrics.received(messages.length, performance.now() - (openedAt ?? 0));
        this.receiving.accept(messages);
        close();
        if (messages.length === MESSAGES_A_RECEIVE) this.add(SHORT_POLL_SECONDS);
        return undefined;
      },
    });
    consumer.on('empty', () => {
      close();
      if (!isHelper) return;
      consumer.stop();
      this.consumers.delete(consumer);
    });
    consumer.on('error', (error) => {
      close();
      // A long poll of an empty queue would tell only at its end that SQS is back.
      consumer.updateOption('waitTimeSeconds', SHORT_POLL_SECONDS);
      if (!this.isStopping) this.availability.missed(awayBecause(error), ticket);
    });
    this.consumers.add(consumer);
    consumer.start();
  }

  private options(): Omit<ConsumerOptions, 'handleMessageBatch'> {
    return {
      sqs: this.receiving.sqs,
      queueUrl: this.receiving.queueUrl,
      batchSize: MESSAGES_A_RECEIVE,
      visibilityTimeout: this.receiving.visibilitySeconds,
      messageSystemAttributeNames: ['ApproximateReceiveCount', 'SentTimestamp'],
      shouldDeleteMessages: false,
      authenticationErrorTimeout: 0, // The back-off of `availability` comes before each receive.
    };
  }
}

function awayBecause(error: Error): Away {
  const code = 'code' in error ? String(error.code) : error.name;
  const status = 'statusCode' in error ? Number(error.statusCode) : 0;
  return new Away(`SQS does not let us receive: ${code} (${error.message})`, {
    cause: error,
    needsOperator: status >= 400 && status < 500 && status !== 429,
  });
}

/** A receiver that shall not ask again sleeps here until it is thrown away. */
function never(): Promise<never> {
  return new Promise(() => {});
}
