import { decodeKey, eventIn, isCreation, isGreeting, versionOf } from '../../core/file/s3-event.js';

/** A new object in a bucket, as an S3 event announces it. */
export interface S3Object {
  bucket: string;
  /** The key in plain text: S3 sends it URL-encoded, with `+` for a space. */
  key: string;
  /** MD5 of a single upload, `<digest>-<parts>` of a multipart one; without quotes. */
  eTag?: string;
  /** Only in versioned buckets. */
  versionId?: string;
  /** Hexadecimal; of two events of one key the larger is newer. */
  sequencer?: string;
  /** In bytes. */
  size?: number;
}

/** One entry of `Records`: an object to store, one that says nothing new, or one that cannot be understood. */
export type S3Record =
  | { kind: 'object'; object: S3Object }
  | { kind: 'ignored' }
  | { kind: 'malformed'; reason: string };

/** What an SQS body holds. `ignored` is the greeting S3 sends when a notification is set up. */
export type S3Message =
  | { kind: 'records'; records: S3Record[] }
  | { kind: 'ignored' }
  | { kind: 'malformed'; reason: string };

type JsonObject = Record<string, unknown>;

const BUCKET_NAME = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const MAX_KEY_BYTES = 1024;

/** Reads the body of an SQS message. Never throws: what cannot be read is `malformed`, with the reason. */
export function parseS3Message(body: string): S3Message {
  let event: unknown;
  try {
    event = eventIn(body);
  } catch (error) {
    return { kind: 'malformed', reason: `the body is not JSON: ${messageOf(error)}` };
  }
  if (!isObject(event)) return { kind: 'malformed', reason: 'the body is not a JSON object' };
  if (isGreeting(event)) return { kind: 'ignored' };
  if (!Array.isArray(event.Records)) return { kind: 'malformed', reason: "the body has no list 'Records'" };
  if (event.Records.length === 0) return { kind: 'malformed', reason: "the list 'Records' is empty" };
  return { kind: 'records', records: event.Records.map(parseRecord) };
}

/**
 * An S3 event with only some of the records of `body`, for the dead-letter queue: the other records are stored.
 *
 * @param indexes  positions in `Records`, counted as `parseS3Message` returns them
 */
export function eventWithOnly(body: string, indexes: number[]): string {
  const event = eventIn(body);
  const records = isObject(event) && Array.isArray(event.Records) ? event.Records : [];
  return JSON.stringify({ Records: indexes.map((index) => records[index]) });
}

function parseRecord(record: unknown): S3Record {
  if (!isObject(record) || !isObject(record.s3)) return malformed("a record has no 's3'");
  if (!isCreation(record)) return { kind: 'ignored' };

  const { bucket, object } = record.s3;
  if (!isObject(bucket) || typeof bucket.name !== 'string') return malformed("a record has no 's3.bucket.name'");
  if (!BUCKET_NAME.test(bucket.name)) return malformed(`"${bucket.name.slice(0, 80)}" is not the name of a bucket`);
  if (!isObject(object) || typeof object.key !== 'string') return malformed("a record has no 's3.object.key'");
  const key = decodeKey(object.key);
  if (key === undefined) return malformed(`the key "${object.key.slice(0, 200)}" is not URL-encoded UTF-8`);
  if (key === '' || Buffer.byteLength(key) > MAX_KEY_BYTES) return malformed(`a key has 1 to ${MAX_KEY_BYTES} bytes`);

  const { eTag, versionId, sequencer, sizeBytes } = versionOf(object);
  return {
    kind: 'object',
    object: {
      bucket: bucket.name,
      key,
      eTag: eTag ?? undefined,
      versionId: versionId ?? undefined,
      sequencer: sequencer ?? undefined,
      size: sizeBytes ?? undefined,
    },
  };
}

/** The name of an object outside its bucket: `s3://bucket/key`. */
export function sourceOf({ bucket, key }: S3Object): string {
  return `s3://${bucket}/${key}`;
}

function malformed(reason: string): S3Record {
  return { kind: 'malformed', reason };
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
