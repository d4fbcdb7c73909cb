import { BadRequest, HdsError } from '../../platform/errors.js';

/** An object that an S3 event announces. */
export interface AnnouncedObject {
  bucket: string | null;
  /** In plain text: S3 sends it URL-encoded, with `+` for a space. */
  key: string;
  /** Version id or eTag; empty when the event has neither, as those that people write. */
  version: string;
  eTag: string | null;
  /** Hexadecimal; of two events of one key the larger is newer. */
  sequencer: string | null;
  sizeBytes: number | null;
}

/** SNS wraps once, a legacy uploader once; more than both together is nobody we know. */
const MAX_WRAPPINGS = 3;
/** Of a bucket's name; the rule of S3. */
const MAX_BUCKET_LENGTH = 63;

type JsonObject = Record<string, unknown>;

/** The S3 event in a text: plain, or as JSON text in the `Message` of SNS or in the `Body` of a legacy uploader. @throws SyntaxError */
export function eventIn(text: string): unknown {
  let value: unknown = JSON.parse(text);
  for (let wrapping = 0; wrapping < MAX_WRAPPINGS; wrapping++) {
    if (!isObject(value) || 'Records' in value) break;
    const inner = value.Message ?? value.Body;
    if (inner === undefined) break;
    value = typeof inner === 'string' ? JSON.parse(inner) : inner;
  }
  return value;
}

/** Whether it is the greeting that S3 sends when notifications are set up. */
export function isGreeting(event: JsonObject): boolean {
  return event.Event === 's3:TestEvent';
}

/** Whether a record tells of something new: what was removed or restored is not. Events that people write do not say. */
export function isCreation({ eventName }: JsonObject): boolean {
  return typeof eventName !== 'string' || /^(s3:)?ObjectCreated:/.test(eventName);
}

/** `hv+011/caf%C3%A9.txt` → `hv 011/café.txt`; undefined where `%XX` is not UTF-8. */
export function decodeKey(encoded: string): string | undefined {
  try {
    return decodeURIComponent(encoded.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}

/** What an event says of the version of an object; null where it says nothing that can be stored. */
export function versionOf({ eTag, versionId, sequencer, size }: JsonObject) {
  return {
    eTag: textOf(eTag)?.replaceAll('"', '') ?? null,
    versionId: textOf(versionId),
    sequencer: textOf(sequencer),
    sizeBytes: Number.isSafeInteger(size) && Number(size) >= 0 ? Number(size) : null,
  };
}

/** A text inside the body is not JSON; in the words of the parser that old clients know. */
class BodyIsNoJson extends HdsError {
  constructor(text: string, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const [, pos = '0', line = '1', column = '1'] = /position (\d+)(?: \(line (\d+) column (\d+)\))?/.exec(why) ?? [];
    const body = {
      msg: 'Expecting value',
      doc: text.slice(0, 200),
      pos: Number(pos),
      lineno: Number(line),
      colno: Number(column),
      detail: { Body: [`The text is not JSON: ${why.slice(0, 200)}`] },
    };
    super('MALFORMED_BODY', 400, `Body is not JSON: ${why}`, body, { cause });
  }
}

/**
 * The new objects that an SQS message announces: `{"Body": "<the S3 event as JSON text>"}`. SNS and uploaders may have
 * wrapped the event once more. None for the event that S3 sends when notifications are set up, and for removals.
 *
 * @throws BodyIsNoJson, BadRequest  in the words old clients know, with what is wrong
 */
export function announcedObjects(message: unknown): AnnouncedObject[] {
  const event = eventOf(isObject(message) ? message.Body : undefined);
  if (!isObject(event)) throw refused("'Records'", 'Body', 'The text is not an S3 event.');
  if (isGreeting(event)) return [];
  const { Records: records } = event;
  if (!Array.isArray(records)) throw refused("'Records'", 'Records', 'The S3 event has no list "Records".');
  if (records.length === 0) throw refused('list index out of range', 'Records', 'The list is empty.');
  return records.flatMap(objectOf);
}

function eventOf(text: unknown): unknown {
  if (text === undefined) throw refused("'Body'", 'Body', 'The S3 event is required, as JSON text.');
  if (typeof text !== 'string') {
    const type = text === null ? 'NoneType' : Array.isArray(text) ? 'list' : isObject(text) ? 'dict' : typeof text;
    throw refused(
      `the JSON object must be str, bytes or bytearray, not ${type}`,
      'Body',
      'The S3 event is sent as JSON text, not as an object.',
    );
  }
  try {
    return eventIn(text);
  } catch (error) {
    throw new BodyIsNoJson(text, error);
  }
}

function objectOf(record: unknown): AnnouncedObject[] {
  if (!isObject(record) || !isObject(record.s3)) throw refused("'s3'", 'Records', 'A record has no "s3".');
  if (!isCreation(record)) return [];
  const { bucket, object } = record.s3;
  if (!isObject(object)) throw refused("'object'", 'Records', 'A record has no "s3.object".');
  if (typeof object.key !== 'string') throw refused("'key'", 'Records', 'A record has no "s3.object.key".');
  const name = textOf(isObject(bucket) ? bucket.name : undefined);
  if (name !== null && name.length > MAX_BUCKET_LENGTH)
    throw refused(
      'A bucket name is too long.',
      'bucket',
      `Ensure this field has no more than ${MAX_BUCKET_LENGTH} characters.`,
    );
  const key = decodeKey(object.key);
  if (key === undefined) {
    const why = 'The key is not URL-encoded UTF-8, as S3 sends it.';
    throw refused(why, 'key', why);
  }
  const { versionId, ...version } = versionOf(object);
  return [{ bucket: name, key, version: versionId ?? version.eTag ?? '', ...version }];
}

function refused(exception: string, field: string, why: string): BadRequest {
  return new BadRequest(exception, { [field]: [why] });
}

/** A text that can be stored, or null. */
function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' && value.length <= 2048 && isStorable(value) ? value : null;
}

/** Whether PostgreSQL can hold the text: no NUL, no half of a surrogate pair. */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
