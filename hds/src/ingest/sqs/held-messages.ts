import type { Message } from '@aws-sdk/client-sqs';
import type { SqsQueue } from './sqs-queue.js';

/** A message that this client has received and not yet finished. */
export interface HeldMessage {
  id: string;
  body: string;
  receiptHandle: string;
  /** How often SQS has delivered it, this time included. */
  receiveCount: number;
  /** When it was sent, in milliseconds since 1970. */
  sentAt: number;
  /** When SQS will show it to others again, in milliseconds on the monotonic clock. */
  visibleAt: number;
}

const LONGEST_DELAY_SECONDS = 300;
/** Fractions of the visibility timeout: what is left when a message is extended, and how often we look. */
const EXTEND_BELOW = 1 / 2;
const LOOK_EVERY = 1 / 6;

/** The messages in hand. A heartbeat keeps them hidden from others for as long as they are held. */
export class HeldMessages {
  private readonly held = new Set<HeldMessage>();
  private bodyLength = 0;
  private heartbeat: NodeJS.Timeout | undefined;
  private readonly visibilityMs: number;

  /** @param onChange  called when messages have left */
  constructor(
    private readonly queue: SqsQueue,
    private readonly visibilitySeconds: number,
    private readonly onChange: () => void,
  ) {
    this.visibilityMs = visibilitySeconds * 1000;
  }

  get size(): number {
    return this.held.size;
  }

  /** Of all bodies together, in characters. */
  get length(): number {
    return this.bodyLength;
  }

  get oldestAgeSeconds(): number {
    let oldest = Date.now();
    for (const { sentAt } of this.held) oldest = Math.min(oldest, sentAt);
    return (Date.now() - oldest) / 1000;
  }

  startHeartbeat(): void {
    this.heartbeat = setInterval(() => this.extend(), this.visibilityMs * LOOK_EVERY);
  }

  stopHeartbeat(): void {
    clearInterval(this.heartbeat);
  }

  take(message: Message): HeldMessage {
    const held = {
      id: message.MessageId ?? '',
      body: message.Body ?? '',
      receiptHandle: message.ReceiptHandle ?? '',
      receiveCount: Number(message.Attributes?.ApproximateReceiveCount ?? 1),
      sentAt: Number(message.Attributes?.SentTimestamp ?? Date.now()),
      visibleAt: performance.now() + this.visibilityMs,
    };
    this.held.add(held);
    this.bodyLength += held.body.length;
    return held;
  }

  /** The message is finished: deletes it from the queue. */
  async finish(message: HeldMessage): Promise<void> {
    await this.queue.delete(message.receiptHandle);
    this.letGo(message);
  }

  /** Gives the message back, to be delivered again after a delay that doubles with each delivery. */
  async retryLater(message: HeldMessage): Promise<void> {
    this.letGo(message);
    await this.queue.hide(message.receiptHandle, retryDelaySeconds(message.receiveCount));
  }

  /** Gives everything back at once; returns how many messages that were. */
  async releaseAll(): Promise<number> {
    const messages = [...this.held];
    for (const message of messages) this.letGo(message);
    await Promise.all(messages.map(({ receiptHandle }) => this.queue.hide(receiptHandle, 0)));
    return messages.length;
  }

  private letGo(message: HeldMessage): void {
    if (!this.held.delete(message)) return;
    this.bodyLength -= message.body.length;
    this.onChange();
  }

  private extend(): void {
    const now = performance.now();
    for (const message of this.held) {
      if (message.visibleAt - now <= this.visibilityMs * EXTEND_BELOW) void this.extendOne(message, now);
    }
  }

  private async extendOne(message: HeldMessage, now: number): Promise<void> {
    const isExtended = await this.queue.hide(message.receiptHandle, this.visibilitySeconds);
    if (isExtended) message.visibleAt = now + this.visibilityMs;
  }
}

/** 1, 2, 4 … 300 s by the number of deliveries, the later half of it at random so that a crowd spreads out. */
export function retryDelaySeconds(receiveCount: number, random = Math.random()): number {
  const ceiling = Math.min(LONGEST_DELAY_SECONDS, 2 ** Math.min(receiveCount - 1, 20));
  return Math.max(1, Math.round(ceiling * (0.5 + random / 2)));
}
