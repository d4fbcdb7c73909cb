import { documentedComponents, referTo } from './documented.js';
import type { JsonSchema, Shape } from './shape.js';

/** One column of a table made of objects: where its value stands in the object. */
interface CsvColumn {
  /** The keys that lead to the value, or to a list. */
  path: string[];
  /** The keys that lead on from each element of the list; null when the column is no list. */
  ofEach: string[] | null;
  /** Whether its values may be any JSON, and numbers in them longer than JavaScript can hold. */
  isFree: boolean;
}

/** Nested objects that are this deep stay JSON: no representation is, unless it nests itself. */
const MAX_DEPTH = 8;
/** What stands between the elements of a list, within a comma-separated line. */
const BETWEEN_ELEMENTS = '; ';
/**
 * What a row has when a number in it may lose digits in JavaScript, which keeps fifteen and no zero at the end of a decimal:
 * ten digits in a row, seven behind a point, or that zero. Few rows have; a function for each value makes parsing slow.
 */
const LONG_NUMBER = /\d{10}|\.(?:\d{7}|\d*0[,}\]])/;

/** The columns of a representation: one a plain value, in its order; nested objects under dotted names. */
export function csvColumns(shape: Shape): CsvColumn[] {
  return columnsOf(referTo(shape), [], null);
}

/** The first line. */
export function csvHeader(columns: CsvColumn[]): string {
  return columns.map(({ path, ofEach }) => [...path, ...(ofEach ?? [])].join('.')).join(',');
}

/** One line of a row, from its JSON. */
export function csvLine(columns: CsvColumn[], row: string): string {
  const hasLongNumber = columns.some(({ isFree }) => isFree) && LONG_NUMBER.test(row);
  const object: unknown = hasLongNumber ? JSON.parse(row, withItsDigits) : JSON.parse(row);
  return columns.map((column) => cellOf(cellText(object, column))).join(',');
}

/** A number as PostgreSQL wrote it, where JavaScript would write another. */
class Numeral {
  constructor(readonly digits: string) {}
}

function withItsDigits(_key: string, value: unknown, context?: { source?: string }): unknown {
  const digits = context?.source;
  return typeof value === 'number' && digits !== undefined && digits !== String(value) ? new Numeral(digits) : value;
}

function columnsOf(schema: JsonSchema, path: string[], ofEach: string[] | null): CsvColumn[] {
  const { properties, items, type } = resolved(schema);
  const depth = path.length + (ofEach?.length ?? 0);
  if (properties && depth < MAX_DEPTH) {
    return Object.entries(properties as Record<string, JsonSchema>).flatMap(([key, value]) =>
      ofEach ? columnsOf(value, path, [...ofEach, key]) : columnsOf(value, [...path, key], null),
    );
  }
  // A list within a list stays JSON.
  if (type === 'array' && items && ofEach === null) return columnsOf(items as JsonSchema, path, []);
  const isFree = type === undefined || [type].flat().some((one) => one === 'object' || one === 'array');
  return [{ path, ofEach, isFree }];
}

/** The schema that a reference means; of several the one that is not null. */
function resolved(schema: JsonSchema): JsonSchema {
  const { $ref, anyOf } = schema;
  if (typeof $ref === 'string') return documentedComponents()[$ref.slice('#/components/schemas/'.length)] ?? {};
  const [choice] = (anyOf ?? []) as JsonSchema[];
  return choice ? resolved(choice) : schema;
}

/** The text of a column; null when there is none. */
function cellText(object: unknown, { path, ofEach }: CsvColumn): string | null {
  const value = at(object, path);
  if (ofEach === null) return textOf(value);
  if (!Array.isArray(value) || value.length === 0) return null;
  return value.map((element) => textOf(at(element, ofEach)) ?? '').join(BETWEEN_ELEMENTS);
}

function at(object: unknown, path: string[]): unknown {
  let value = object;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return null;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/** Free JSON stays JSON. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return value === null || value === undefined ? null : jsonText(value);
}

/** As PostgreSQL writes it: `{"a": [1, 2]}`. */
function jsonText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (value instanceof Numeral) return value.digits;
  if (Array.isArray(value)) return `[${value.map(jsonText).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, inner]) => `${JSON.stringify(key)}: ${jsonText(inner)}`)
    .join(', ')}}`;
}

/**
 * A value as RFC 4180 has it. A text that a spreadsheet would take for a formula gets a quote in front; a number that is
 * negative is none. https://owasp.org/www-community/attacks/CSV_Injection
 */
function cellOf(text: string | null): string {
  if (text === null || text === '') return '';
  if (/^[=+\-@\t\r]/.test(text) && !/^[-+]?\d+(\.\d+)?(e[-+]?\d+)?$/.test(text))
    return `"'${text.replaceAll('"', '""')}"`;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
