import type { Message, SQSClient } from '@aws-sdk/client-sqs';
import type { Logger } from 'pino';
import type { QueueRoute } from '../../config/queues.js';
import { Availability, Stopping } from './availability.js';
import { Condition } from './condition.js';
import { ContentDelivery } from './content-delivery.js';
import { DeadLetters } from './dead-letters.js';
import { EventDelivery } from './event-delivery.js';
import { type HeldMessage, HeldMessages } from './held-messages.js';
import type { HubApi } from './hub-api.js';
import { ClientMetrics } from './metrics.js';
import { type Outcome, type Rejection, TryLater } from './outcome.js';
import { Receivers } from './receivers.js';
import { eventWithOnly, parseS3Message, type S3Object, type S3Record, sourceOf } from './s3-event.js';
import type { S3Objects } from './s3-objects.js';
import { Semaphore } from './semaphore.js';
import { ShortWay } from './short-way.js';
import { SqsQueue } from './sqs-queue.js';

export interface SqsClientLimits {
  /** How long SQS hides a message that we hold; a heartbeat renews it. */
  visibilitySeconds: number;
  /** Messages held at a time; more are not received. */
  maxMessages: number;
  /** Receives at a time when the queue is deep. */
  maxReceivers: number;
  /** Downloads of objects, and single posts, at a time. */
  concurrency: number;
  /** Content held at a time, and in one batch; also what the bodies of held messages may have. */
  maxBatchBytes: number;
  /** Reports in one batch. */
  maxBatchItems: number;
  /** The largest object that the API takes. */
  maxObjectBytes: number;
}

export interface SqsClientOptions {
  route: QueueRoute;
  queueUrl: string;
  sqs: SQSClient;
  objects: S3Objects;
  api: HubApi;
  limits: SqsClientLimits;
  log: Logger;
}

/** Of the time to stop in, what is kept for giving messages back. */
const RELEASE_SECONDS = 3;

/**
 * Brings what one queue announces to the API, and lets a message go once each of its records is stored or put aside.
 * Any step may happen twice: the API knows what it has stored.
 */
export class SqsClient {
  private readonly log: Logger;
  private readonly metrics: ClientMetrics;
  private readonly held: HeldMessages;
  private readonly receivers: Receivers;
  private readonly contents: ContentDelivery;
  private readonly events: EventDelivery;
  private readonly deadLetters: DeadLetters;
  private readonly api: Availability;
  private readonly s3: Availability;
  private readonly shortWay: ShortWay;
  private readonly progress = new Condition();

  constructor(private readonly options: SqsClientOptions) {
    const { route, queueUrl, sqs, objects, api, limits } = options;
    const onChange = () => this.progress.changed();
    this.log = options.log.child({ queue: route.name });
    this.metrics = new ClientMetrics(route.name);
    const slots = new Semaphore(limits.concurrency);
    const { metrics, log } = this;
    this.api = new Availability('api', log, onChange, () => metrics.retried('api_away'));
    this.s3 = new Availability('s3', log, onChange, () => metrics.retried('s3_away'));

    const shared = { ...limits, api, apiAvailability: this.api, s3Availability: this.s3, metrics, log, slots };
    this.contents = new ContentDelivery({ ...shared, objects });
    this.events = new EventDelivery(shared);
    this.deadLetters = new DeadLetters(sqs, queueUrl);

    this.shortWay = new ShortWay(sqs, queueUrl);
    const queue = new SqsQueue(sqs, queueUrl, metrics, log);
    this.held = new HeldMessages(queue, limits.visibilitySeconds, onChange);
    metrics.watch(this.held);
    this.receivers = new Receivers({
      sqs,
      queueUrl,
      visibilitySeconds: limits.visibilitySeconds,
      most: limits.maxReceivers,
      welcome: () => this.progress.until(() => this.wantsMore),
      accept: (messages) => this.accept(messages),
      metrics,
      log,
    });
  }

  start(): void {
    const { queueUrl, route } = this.options;
    this.held.startHeartbeat();
    this.receivers.start();
    this.log.info({ queueUrl, endpoint: route.endpoint }, 'listening');
  }

  /** Whether SQS answers. That the API or S3 is away is no fault of this process. */
  get isHealthy(): boolean {
    return this.receivers.isHealthy;
  }

  /** Stops asking, finishes what it holds as far as `seconds` allow, and gives the rest back to the queue. */
  async stop(seconds: number): Promise<void> {
    this.log.info({ held: this.held.size }, 'stopping');
    const giveUpAfterMs = Math.max(0, seconds - RELEASE_SECONDS) * 1000;
    const giveUpAt = performance.now() + giveUpAfterMs;
    const timer = setTimeout(() => this.progress.changed(), giveUpAfterMs + 1);
    await this.receivers.stop();
    await this.shortWay.stopReceiving();
    await this.progress.until(() => this.held.size === 0 || this.isBlocked || performance.now() >= giveUpAt);
    clearTimeout(timer);
    this.api.stop();
    this.s3.stop();
    this.held.stopHeartbeat();
    const released = await this.held.releaseAll();
    if (released > 0) this.metrics.retried('released', released);
    await this.shortWay.close();
    this.log.info({ released }, 'stopped');
  }

  private get isBlocked(): boolean {
    return this.api.isAway || this.s3.isAway;
  }

  private get wantsMore(): boolean {
    const { maxMessages, maxBatchBytes } = this.options.limits;
    const hasRoom = this.held.size < maxMessages && this.held.length < maxBatchBytes;
    return hasRoom && this.api.isUsable && this.s3.isUsable;
  }

  private accept(messages: Message[]): void {
    for (const message of messages) void this.handle(this.held.take(message));
  }

  /** One message from the queue to its end. Never throws. */
  private async handle(message: HeldMessage): Promise<void> {
    try {
      const outcomes = await this.settle(message);
      for (const { kind } of outcomes) if (kind !== 'rejected') this.metrics.recordSettled(kind);
      for (const outcome of outcomes) if (outcome.kind === 'failed') throw outcome.fault;
      await this.putAside(message, outcomes);
      await this.removeLeftovers(outcomes);
      await this.held.finish(message);
    } catch (error) {
      if (error instanceof Stopping) return; // `stop` gives back what is still held.
      await this.retryLater(message, error);
    }
  }

  /** One outcome a record, in their order; of a body that is no list of records, a single one. */
  private async settle(message: HeldMessage): Promise<Outcome[]> {
    const parsed = parseS3Message(message.body);
    if (parsed.kind === 'ignored') return [{ kind: 'ignored' }];
    if (parsed.kind === 'malformed') return [{ kind: 'rejected', status: 400, reason: parsed.reason }];

    if (this.options.route.posts === 'event') return this.settleEvent(message, parsed.records);
    return Promise.all(parsed.records.map((record) => this.settleRecord(record)));
  }

  /** The endpoint stores all objects of an event or none: of one that it refuses, each object is brought by itself. */
  private async settleEvent(message: HeldMessage, records: S3Record[]): Promise<Outcome[]> {
    if (!records.some(({ kind }) => kind === 'object'))
      return Promise.all(records.map((record) => this.settleRecord(record)));
    const whole = await this.events.deliver(message);
    const isMixed = whole.kind === 'rejected' && records.length > 1;
    const settle = async (record: S3Record, index: number): Promise<Outcome> => {
      if (record.kind !== 'object') return withoutObject(record);
      const alone = { id: message.id, body: isMixed ? eventWithOnly(message.body, [index]) : '' };
      return aboutObject(record.object, isMixed ? await this.events.deliver(alone) : whole);
    };
    return Promise.all(records.map(settle));
  }

  private async settleRecord(record: S3Record): Promise<Outcome> {
    return record.kind === 'object' ? this.contents.deliver(record.object) : withoutObject(record);
  }

  /** Copies rejected records to the dead-letter queue, with the reason; their objects stay. */
  private async putAside(message: HeldMessage, outcomes: Outcome[]): Promise<void> {
    const rejections = outcomes.filter((outcome): outcome is Rejection => outcome.kind === 'rejected');
    const [first] = rejections;
    if (!first) return;
    const isWhole = rejections.length === outcomes.length;
    const indexes = outcomes.flatMap(({ kind }, index) => (kind === 'rejected' ? [index] : []));
    const body = isWhole ? message.body : eventWithOnly(message.body, indexes);
    await this.deadLetters.send(body, first).catch((error: unknown) => {
      throw new TryLater('dead_letter', 'the dead-letter queue did not take it', { cause: error });
    });
    for (const { reason, status, source } of rejections) {
      this.metrics.recordSettled('rejected');
      this.log.warn({ messageId: message.id, source, status, reason }, 'rejected, now in the dead-letter queue');
    }
  }

  /** Deletes stored objects before their message: a crash in between is a redelivery, which the API knows as duplicate. */
  private async removeLeftovers(outcomes: Outcome[]): Promise<void> {
    if (!this.options.route.deleteObject) return;
    const leftovers = outcomes.flatMap((outcome): S3Object[] =>
      'leftover' in outcome && outcome.leftover ? [outcome.leftover] : [],
    );
    await Promise.all(leftovers.map((object) => this.s3.use(() => this.options.objects.remove(object))));
    this.metrics.objectsDeleted(leftovers.length);
  }

  private async retryLater(message: HeldMessage, error: unknown): Promise<void> {
    const { id: messageId, receiveCount } = message;
    if (error instanceof TryLater) {
      this.metrics.retried(error.label);
      this.log.info({ messageId, receiveCount, reason: error.message }, 'to be tried again');
    } else {
      this.metrics.retried('fault');
      this.log.error({ messageId, receiveCount, err: error }, 'to be tried again after a fault of the client');
    }
    await this.held.retryLater(message);
  }
}

function withoutObject(record: Exclude<S3Record, { kind: 'object' }>): Outcome {
  return record.kind === 'ignored' ? record : { kind: 'rejected', status: 400, reason: record.reason };
}

/** The outcome of a message that was posted as it is, told of one of its objects. */
function aboutObject(object: S3Object, outcome: Outcome): Outcome {
  if (outcome.kind === 'stored') return { ...outcome, leftover: object };
  if (outcome.kind === 'rejected') return { ...outcome, source: sourceOf(object) };
  return outcome;
}
