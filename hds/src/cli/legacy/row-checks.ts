import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/database.js';

/** What a column of a table takes. */
export interface Column {
  /** As PostgreSQL names it, such as `int4` or `timestamptz`. */
  type: string;
  /** In characters. */
  maxLength: number | null;
  isNullable: boolean;
  hasDefault: boolean;
}

/** The columns of a table by their names. */
export async function columnsOf(manager: EntityManager, table: string): Promise<Map<string, Column>> {
  const rows = await rowsOf<Column & { name: string }>(
    manager,
    sql`SELECT column_name AS name, udt_name AS type, character_maximum_length AS "maxLength", is_nullable = 'YES' AS "isNullable",
               column_default IS NOT NULL OR is_identity = 'YES' AS "hasDefault"
        FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = ${table}`,
  );
  return new Map(rows.map(({ name, ...column }) => [name, column]));
}

/** What the column expects instead of a value, for people; undefined when the value fits. */
export function expectationOf(column: Column, value: unknown, choices?: readonly unknown[]): string | undefined {
  if (value === null || value === undefined) return column.isNullable ? undefined : 'a value';
  if (choices && !choices.includes(value)) return `one of ${choices.join(', ')}`;
  const takes = TYPES[column.type];
  if (!takes) return undefined;
  if (!takes.fits(value)) return takes.expectation;
  // PostgreSQL counts characters where JavaScript counts UTF-16 units.
  if (column.maxLength !== null && [...String(value)].length > column.maxLength)
    return `at most ${column.maxLength} characters`;
  return undefined;
}

interface ColumnType {
  expectation: string;
  fits(value: unknown): boolean;
}

const MOMENT = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d(:?\d\d)?)?$/;
/** `[D ]HH:MM:SS[.ffffff]` as dumps have it, or ISO 8601 as other JSON of Django does. */
const DURATION = /^(-?\d+ )?-?\d{1,9}:\d\d(:\d\d(\.\d{1,6})?)?$|^P(\d+D)?(T(\d+H)?(\d+M)?(\d+(\.\d{1,6})?S)?)?$/;

const integers = (bits: 16 | 32 | 53): ColumnType => {
  const limit = 2 ** (bits === 53 ? 53 : bits - 1);
  return {
    expectation: `a whole number from ${-limit} to ${limit - 1}`,
    fits: (value) => Number.isInteger(value) && Number(value) >= -limit && Number(value) < limit,
  };
};
const texts: ColumnType = {
  expectation: 'a text without NUL characters and broken letters',
  fits: (value) => typeof value === 'string' && isStorable(value),
};

const TYPES: Record<string, ColumnType> = {
  int2: integers(16),
  int4: integers(32),
  int8: integers(53),
  bool: { expectation: 'true or false', fits: (value) => typeof value === 'boolean' },
  text: texts,
  varchar: texts,
  bpchar: texts,
  timestamptz: {
    expectation: 'a time such as 2025-06-03T14:05:06.789Z',
    fits: (value) => typeof value === 'string' && MOMENT.test(value) && isInCalendar(value),
  },
  interval: {
    expectation: 'a duration such as 01:02:03.500000',
    fits: (value) => typeof value === 'string' && DURATION.test(value),
  },
  jsonb: {
    expectation: 'JSON without NUL characters and broken letters',
    // A `\u0000` is one where an even number of backslashes stands before it.
    fits: (value) => isStorable(unescapedNul(JSON.stringify(value))),
  },
};

/** Whether PostgreSQL can hold the text. */
function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

/** JSON writes a NUL character as `\u0000`, and half a character as `\ud83d`; both as themselves here. */
function unescapedNul(json: string): string {
  return json.replace(/\\(u0000|ud[89a-f][0-9a-f]{2}|.)/g, (whole, code: string) =>
    code === 'u0000' ? '\0' : code.startsWith('ud') ? '\ud800' : whole,
  );
}

/** Date.parse takes 30 February for 2 March. */
function isInCalendar(moment: string): boolean {
  const day = new Date(`${moment.slice(0, 10)}T00:00:00Z`);
  return !Number.isNaN(Date.parse(withOffset(moment))) && day.toISOString().startsWith(moment.slice(0, 10));
}

/** Date.parse takes offsets as `+02:00` only, and one-letter hours not at all. */
function withOffset(moment: string): string {
  return moment
    .replace(' ', 'T')
    .replace(/([+-]\d\d):?(\d\d)?$/, (_, hours: string, minutes = '00') => `${hours}:${minutes}`);
}
