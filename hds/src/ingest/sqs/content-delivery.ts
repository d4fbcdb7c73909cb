import { isUtf8 } from 'node:buffer';
import type { Logger } from 'pino';
import { GroupedCalls } from '../../platform/grouped-calls.js';
import { type Availability, Away } from './availability.js';
import { type HubApi, Refused, reasonOf, type Verdict } from './hub-api.js';
import type { ClientMetrics } from './metrics.js';
import { type Outcome, TryLater } from './outcome.js';
import { type S3Object, sourceOf } from './s3-event.js';
import type { Found, S3Objects } from './s3-objects.js';
import { Semaphore } from './semaphore.js';

interface ContentDeliveryOptions {
  api: HubApi;
  apiAvailability: Availability;
  objects: S3Objects;
  s3Availability: Availability;
  metrics: ClientMetrics;
  log: Logger;
  /** Room for downloads. */
  slots: Semaphore;
  /** Content held at a time, and in one batch. */
  maxBatchBytes: number;
  /** Reports in one batch. */
  maxBatchItems: number;
  /** The largest object that the API takes. */
  maxObjectBytes: number;
}

interface Prepared {
  /** The JSON of one item of a batch. */
  item: Buffer;
  /** Whether the object was in the bucket. */
  isThere: boolean;
}

/** Batches under way: one that the API works on, and one that comes in behind it. */
const PARALLEL_POSTS = 2;
/** How long a report waits for company while others are being downloaded. */
const LINGER_MS = 10;
/** Of a text, what is made JSON at a time. */
const PIECE_BYTES = 64 * 1024;
const QUOTE = Buffer.from('"');
const NULL = Buffer.from('null');
const END = Buffer.from('}');

/** Brings objects to the API by content: downloads many at a time, posts what is there in batches. */
export class ContentDelivery {
  private readonly room: Semaphore;
  private readonly batches: GroupedCalls<Buffer, Verdict>;
  private downloads = 0;

  constructor(private readonly options: ContentDeliveryOptions) {
    this.room = new Semaphore(options.maxBatchBytes);
    this.batches = new GroupedCalls((items) => this.post(items), {
      maxItems: options.maxBatchItems,
      maxWeight: options.maxBatchBytes,
      weigh: (item) => item.length,
      parallel: PARALLEL_POSTS,
      lingerMs: LINGER_MS,
      expectsMore: () => this.downloads > 0,
    });
  }

  /** @throws Stopping  when the client stops while a service is away */
  async deliver(object: S3Object): Promise<Outcome> {
    const { maxObjectBytes } = this.options;
    if (object.size !== undefined && object.size > maxObjectBytes) {
      return rejected(object, 413, `the object has ${object.size} bytes, the API takes ${maxObjectBytes}`);
    }
    // S3 always tells the size. An event that does not gets all the room, as its object may be as large as any.
    const leave = await this.room.enter(object.size ?? maxObjectBytes);
    try {
      const prepared = await this.prepare(object);
      if ('kind' in prepared) return prepared;
      return outcomeOf(await this.batches.call(prepared.item), object, prepared.isThere);
    } catch (error) {
      if (error instanceof TryLater) return { kind: 'failed', fault: error };
      throw error;
    } finally {
      leave();
    }
  }

  /** The item to post, or what is known without asking the API. Not part of `deliver`, which would keep the content while it waits. */
  private async prepare(object: S3Object): Promise<Outcome | Prepared> {
    const found = await this.download(object);
    if (found === 'overwritten') return { kind: 'superseded' };
    if (found === 'gone') return { item: batchItem(object, null), isThere: false };
    if (!isUtf8(found)) return rejected(object, 400, 'the object is not a text in UTF-8');
    return { item: batchItem(object, found), isThere: true };
  }

  private async download(object: S3Object): Promise<Found> {
    const { s3Availability, objects, metrics, slots } = this.options;
    const leave = await slots.enter();
    this.downloads += 1;
    try {
      return await s3Availability.use(() => metrics.timed('download', () => objects.read(object)));
    } finally {
      this.downloads -= 1;
      leave();
      if (this.downloads === 0) this.batches.schedule();
    }
  }

  /** One batch; where the batch itself may be what the API stumbles over, in halves, down to the item that is at fault. */
  private async post(items: Buffer[]): Promise<Verdict[]> {
    const { api, apiAvailability, metrics, log } = this.options;
    try {
      const startedAt = performance.now();
      const verdicts = await apiAvailability.use(() => metrics.timed('post', () => api.postBatch(items)));
      log.debug({ items: items.length, elapsedMs: Math.round(performance.now() - startedAt) }, 'batch posted');
      return verdicts;
    } catch (error) {
      const alone = verdictAlone(error);
      if (!alone) throw error;
      if (items.length === 1) return [alone];
      const half = Math.ceil(items.length / 2);
      return [...(await this.post(items.slice(0, half))), ...(await this.post(items.slice(half)))];
    }
  }
}

/** What an error of a whole batch says of its only item; undefined when it says nothing of items. */
function verdictAlone(error: unknown): Verdict | undefined {
  if (error instanceof Refused) return { status: 'rejected', errors: error.reason, httpStatus: error.status };
  if (error instanceof Away) return { status: 'failed', errors: error.message };
  return undefined;
}

function outcomeOf({ status, errors, httpStatus = 400 }: Verdict, object: S3Object, isThere: boolean): Outcome {
  if (status === 'rejected') return rejected(object, httpStatus, reasonOf(errors));
  if (status === 'failed') {
    return { kind: 'failed', fault: new TryLater('failed', `the API could not store it: ${reasonOf(errors)}`) };
  }
  return { kind: status, ...(isThere && { leftover: object }) };
}

function rejected(object: S3Object, status: number, reason: string): Outcome {
  return { kind: 'rejected', status, reason, source: sourceOf(object) };
}

/**
 * One item of a batch as the bytes to be sent.
 *
 * @param content  UTF-8, sent as the JSON string of the very same text; null asks whether the API knows a delivery whose
 *   object is gone
 */
function batchItem(object: S3Object, content: Buffer | null): Buffer {
  const { versionId, eTag, sequencer } = object;
  const rest = JSON.stringify({ source: sourceOf(object), version: versionId ?? eTag, sequencer });
  const start = Buffer.from(`${rest.slice(0, -1)},"content":`);
  return Buffer.concat([start, ...(content ? jsonString(content) : [NULL]), END]);
}

/** A text as a JSON string, in pieces, so that a large one never stands in the heap as a whole. */
function jsonString(text: Buffer): Buffer[] {
  const pieces = [QUOTE];
  for (let start = 0; start < text.length; ) {
    let end = Math.min(start + PIECE_BYTES, text.length);
    while (end < text.length && isInsideCharacter(text.readUInt8(end))) end -= 1;
    pieces.push(Buffer.from(JSON.stringify(text.toString('utf8', start, end)).slice(1, -1)));
    start = end;
  }
  return [...pieces, QUOTE];
}

/** Whether a byte of UTF-8 is not the first of its character. */
function isInsideCharacter(byte: number): boolean {
  return (byte & 0b1100_0000) === 0b1000_0000;
}
