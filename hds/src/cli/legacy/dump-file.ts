import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';

/** One object of a dump, as Django's `dumpdata` writes it. */
export interface DumpedObject {
  /** Such as `harvester.harvester`. */
  model: string;
  /** A number, but for tokens, whose key it is. Null where `dumpdata --natural-primary` left it out. */
  pk: number | string | null;
  fields: Record<string, unknown>;
}

/** Where the objects of one model stand in a file. */
interface ModelIndex {
  /** Offset and length in bytes of each object, one after the other. */
  places: number[];
  highestPk: number;
}

const CHUNK_BYTES = 1024 * 1024;
/** A batch ends with the object that passes this many bytes of JSON. */
const BATCH_BYTES = 4 * 1024 * 1024;
const BATCH_OBJECTS = 1000;

/** A file that cannot be read as a dump. */
class NotADump extends Error {
  constructor(file: string, why: string, options?: ErrorOptions) {
    super(
      `${file}: ${why}; expected a JSON list of {"model", "pk", "fields"} as "manage.py dumpdata" writes it`,
      options,
    );
    this.name = 'NotADump';
  }
}

/**
 * A dump that is never in memory as a whole: one pass notes where each object stands, then the objects are read model by
 * model, a batch at a time.
 */
export class DumpFile {
  private constructor(
    readonly name: string,
    private readonly descriptor: number,
    private readonly index: Map<string, ModelIndex>,
  ) {}

  /** @throws NotADump */
  static async open(path: string): Promise<DumpFile> {
    const name = basename(path);
    const index = new Map<string, ModelIndex>();
    for await (const { start, length, text } of elementsOf(path)) {
      const { model, pk } = parsed(name, text);
      const entry = index.get(model) ?? { places: [], highestPk: 0 };
      index.set(model, entry);
      entry.places.push(start, length);
      if (typeof pk === 'number') entry.highestPk = Math.max(entry.highestPk, pk);
    }
    return new DumpFile(name, openSync(path, 'r'), index);
  }

  get models(): string[] {
    return [...this.index.keys()];
  }

  count(model: string): number {
    return (this.index.get(model)?.places.length ?? 0) / 2;
  }

  highestPk(model: string): number {
    return this.index.get(model)?.highestPk ?? 0;
  }

  /** The objects of one model in the order of the file, with their numbers as they are written. */
  *batches(model: string): Generator<DumpedObject[]> {
    const places = this.index.get(model)?.places ?? [];
    let batch: DumpedObject[] = [];
    let bytes = 0;
    for (let at = 0; at < places.length; at += 2) {
      const [start = 0, length = 0] = places.slice(at, at + 2);
      const buffer = Buffer.allocUnsafe(length);
      readSync(this.descriptor, buffer, 0, length, start);
      batch.push(parsed(this.name, buffer.toString('utf8'), exactNumber));
      bytes += length;
      if (batch.length === BATCH_OBJECTS || bytes > BATCH_BYTES) {
        yield batch;
        batch = [];
        bytes = 0;
      }
    }
    if (batch.length > 0) yield batch;
  }

  close(): void {
    closeSync(this.descriptor);
  }
}

/** Models that `dumpdata --natural-primary` writes without pk; their fields tell which object it is. */
const WITHOUT_PK = new Set(['auth.user', 'contenttypes.contenttype', 'auth.group', 'auth.permission']);

/** A part of ECMAScript 2026 that TypeScript does not declare yet. */
const { rawJSON } = JSON as unknown as { rawJSON(text: string): unknown };

/** Keeps a number as it is written where a JavaScript number would be written otherwise: 1.0, 1e5, 12345678901234567890. */
function exactNumber(_key: string, value: unknown, context?: { source?: string }): unknown {
  return typeof value === 'number' && context?.source !== undefined && String(value) !== context.source
    ? rawJSON(context.source)
    : value;
}

function parsed(file: string, text: string, reviver?: typeof exactNumber): DumpedObject {
  let value: unknown;
  try {
    value = JSON.parse(text, reviver);
  } catch (cause) {
    throw new NotADump(file, `"${text.slice(0, 60)}…" is not JSON`, { cause });
  }
  const { model, pk = null, fields } = value as Partial<DumpedObject>;
  const isWhole =
    typeof model === 'string' &&
    (Number.isSafeInteger(pk) || typeof pk === 'string' || (pk === null && WITHOUT_PK.has(model))) &&
    typeof fields === 'object' &&
    fields !== null;
  if (!isWhole) throw new NotADump(file, `"${text.slice(0, 60)}…" lacks its model, pk or fields`);
  return { model, pk, fields };
}

interface Element {
  /** Offset in the file, in bytes. */
  start: number;
  /** In bytes. */
  length: number;
  text: string;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
/** Space, tab, line feed, carriage return, and the three bytes of a byte order mark. */
const BLANKS = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]);

/**
 * The elements of the list that a JSON file is, one at a time. Works on bytes: in UTF-8 no byte of a longer character
 * looks like a bracket or a quote.
 */
async function* elementsOf(path: string): AsyncGenerator<Element> {
  const file = basename(path);
  let depth = 0;
  let inString = false;
  let escaped = false;
  let hasEnded = false;
  let start = -1;
  let earlier: Buffer[] = [];
  let offset = 0;

  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>) {
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] ?? 0;
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inString = false;
      } else if (depth === 0) {
        if (byte === OPEN_LIST && !hasEnded) depth = 1;
        else if (!BLANKS.has(byte))
          throw new NotADump(file, `it has something outside of a list, at byte ${offset + at}`);
      } else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
        if (depth === 1) start = offset + at;
        depth++;
      } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
        depth--;
        if (depth === 0) hasEnded = true;
        if (depth === 1) {
          const end = offset + at + 1;
          const last = chunk.subarray(Math.max(0, start - offset), at + 1);
          yield { start, length: end - start, text: Buffer.concat([...earlier, last]).toString('utf8') };
          earlier = [];
          start = -1;
        }
      } else if (byte === QUOTE && depth > 1) {
        inString = true;
      } else if (depth === 1 && byte !== COMMA && !BLANKS.has(byte)) {
        throw new NotADump(file, `its list holds something else than objects, at byte ${offset + at}`);
      }
    }
    if (start >= 0) earlier.push(chunk.subarray(Math.max(0, start - offset)));
    offset += chunk.length;
  }
  if (!hasEnded) throw new NotADump(file, depth > 0 ? 'it ends in the middle' : 'it is empty');
}

/** The objects of a model in all files, a batch at a time. */
export function* batchesOf(files: DumpFile[], model: string): Generator<{ objects: DumpedObject[]; file: string }> {
  for (const file of files) {
    for (const batch of file.batches(model)) yield { objects: batch, file: file.name };
  }
}
