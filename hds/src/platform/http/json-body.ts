import { MalformedBody } from '../errors.js';

/** A parsed JSON body together with the text it came as, so that a report can be stored as it was received. */
export interface ReceivedJson {
  body: unknown;
  text: string;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_OBJECT = 0x7b;
const OPEN_LIST = 0x5b;
const CLOSE_OBJECT = 0x7d;
const CLOSE_LIST = 0x5d;

/** How deep objects and lists of a JSON text nest; reads bytes, so a deep text costs no stack. */
export function jsonDepth(text: Uint8Array): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const byte = text[at] as number;
    if (inString) {
      if (byte === BACKSLASH) at++;
      else if (byte === QUOTE) inString = false;
    } else if (byte === QUOTE) inString = true;
    else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
      depth++;
      if (depth > deepest) deepest = depth;
    } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) depth--;
  }
  return deepest;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The value of a JSON body. Keys that would reach an object's prototype are refused.
 * @throws MalformedBody  when it is not UTF-8, not JSON, nested deeper than `maxDepth`, or has a `__proto__` key
 */
export function parseJsonBody(bytes: Uint8Array, maxDepth: number): ReceivedJson {
  if (jsonDepth(bytes) > maxDepth) throw new MalformedBody(`objects and lists nest deeper than ${maxDepth} levels`);
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch (error) {
    throw new MalformedBody('the text is not UTF-8', error);
  }
  return { body: parseJson(text), text };
}

/** @throws MalformedBody  when the text is not JSON or has a `__proto__` key */
export function parseJson(text: string): unknown {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (error) {
    const outOfRange = /(?<![\w"])(-?Infinity|NaN)(?![\w"])/.exec(text);
    throw new MalformedBody(
      outOfRange
        ? `Out of range float values are not JSON compliant: '${outOfRange[1]}'`
        : (error as Error).message.slice(0, 300),
      error,
    );
  }
  // The key may be spelled with escapes, `"__pr\u006fto__"`.
  if (/__proto__|\\u/.test(text) && hasPrototypeKey(body))
    throw new MalformedBody('the key "__proto__" is not allowed');
  return body;
}

function hasPrototypeKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.hasOwn(value, '__proto__') || Object.values(value).some(hasPrototypeKey);
}
