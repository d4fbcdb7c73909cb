import type { Message } from '@aws-sdk/client-sqs';
import { parseS3Message, sourceOf } from '../s3-event.js';
import type { LetterSource } from './dead-letter.entity.js';

/** A dead letter as it arrives. */
export interface NewLetter {
  source: LetterSource;
  queue: string;
  messageId: string;
  body: string;
  reason: string;
  status: number | null;
  /** `s3://bucket/key` */
  key: string | null;
  harvId: number | null;
  receiveCount: number;
  /** ISO 8601. */
  rejectedAt: string | null;
}

/** What the client of a queue writes where it has nothing to say. */
const NOTHING = '-';

/**
 * What a message of a dead-letter queue tells. The hub's own client gave it a reason; a message without one was moved by
 * SQS, after more deliveries than its queue allows.
 *
 * @param queue  the queue that the message was sent to first
 */
export function letterOf(queue: string, message: Message): NewLetter {
  const { MessageId = '', Body = '', Attributes = {} } = message;
  const attribute = (name: string) => {
    const text = message.MessageAttributes?.[name]?.StringValue;
    return text === undefined || text === NOTHING ? undefined : text;
  };
  const receiveCount = Number(Attributes.ApproximateReceiveCount ?? 1);
  const status = Number(attribute('HdsStatus'));
  const rejectedAt = new Date(attribute('HdsRejectedAt') ?? '');
  const key = attribute('HdsKey') ?? keyIn(Body);
  return {
    source: 'sqs',
    queue,
    messageId: MessageId,
    body: Body,
    reason:
      attribute('HdsReason') ??
      `SQS put it aside: it was delivered ${receiveCount} times and never finished. The log of the client of ${queue} says why.`,
    status: Number.isInteger(status) && status >= 100 && status <= 599 ? status : null,
    key: key ?? null,
    harvId: harvesterNumberIn(key ?? '', Body),
    receiveCount,
    rejectedAt: Number.isNaN(rejectedAt.getTime()) ? null : rejectedAt.toISOString(),
  };
}

/** The first object that an S3 event names. */
function keyIn(body: string): string | undefined {
  const parsed = parseS3Message(body);
  if (parsed.kind !== 'records') return undefined;
  const found = parsed.records.find((record) => record.kind === 'object');
  return found && sourceOf(found.object);
}

/** `…/hv-011/…` → 11, `…/errorreport_011_<uuid>.json` → 11; else the `serial_number` of a body that is a report itself. */
function harvesterNumberIn(key: string, body: string): number | null {
  const [, inKey] = /\/hv-(\d{3,6})\//.exec(key) ?? /_(\d{3,6})_[^_/]*$/.exec(key) ?? [];
  const number = inKey ?? serialNumberIn(body);
  return number === undefined ? null : Number(number);
}

function serialNumberIn(body: string): string | undefined {
  try {
    const { serial_number: given } = Object(JSON.parse(body)) as { serial_number?: unknown };
    const text = typeof given === 'string' || typeof given === 'number' ? String(given).trim() : '';
    return /^\d{1,9}$/.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}
