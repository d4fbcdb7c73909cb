const MAX_GROUP_CHARACTERS = 300;

const UUID = /\b[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b/gi;
const ADDRESS = /\b(s3|https?):\/\/\S+/g;
/** The piece of a text that `JSON.parse` shows, which may hold quotes itself: `..."a": 1, b"... is not valid JSON`. */
const JSON_EXCERPT = /\.{3}".*?"(\.{3}|(?= is not valid))|".*?"\.{3}/gs;
const QUOTED = /"[^"]*"|`[^`]*`|(?<![\p{L}\p{N}])'[^']*'(?![\p{L}\p{N}])/gu;
/** Hexadecimal digests and numbers, with sign and fraction. */
const NUMBER = /\b(?=[\da-f]*\d)[\da-f]{16,}\b|(?<![\p{L}\p{N}_])[-+]?\d+([.,]\d+)*/giu;

/**
 * What the reasons of one kind have in common: UUIDs, addresses, quoted texts and numbers are taken out of a reason.
 * `Harvester 98765 does not exist` and `Harvester 12 does not exist` are both `Harvester … does not exist`.
 */
export function reasonGroupOf(reason: string): string {
  return asText(reason)
    .replace(UUID, '…')
    .replace(ADDRESS, '…')
    .replace(JSON_EXCERPT, '"…"')
    .replace(QUOTED, '"…"')
    .replace(NUMBER, '…')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_GROUP_CHARACTERS)
    .toWellFormed();
}

/** A reason that is JSON names fields in quotes, which tell kinds apart: `{"detail":{"uuid":["Wrong."]}}` → `detail: uuid: Wrong.` */
function asText(reason: string): string {
  if (!reason.startsWith('{')) return reason;
  try {
    return textOf(JSON.parse(reason));
  } catch {
    // Cut off in the middle: its quotes are gone, and nothing in it is taken for a value.
    return reason.replaceAll('"', '');
  }
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(' ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, inner]) => `${name}: ${textOf(inner)}`)
    .join('; ');
}
