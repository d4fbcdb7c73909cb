import sql, { join, raw, type Sql } from 'sql-template-tag';
import { BadRequest, InvalidFields } from '../errors.js';
import { DEFAULT_ZONE, isZone, parseFilterDate, parseTimeOfDay } from './dates.js';
import type { JsonSchema } from './shape.js';

/** The query of a request, last value of a repeated parameter. */
export type Query = Record<string, string | undefined>;

/** What a filter asks of the row `t`. */
export interface Condition extends Sql {
  /** SQL of how many rows of the table meet it, where that takes less than looking at each of them. */
  count?: Sql;
  /** The same, said for counting: pages are best found with what is asked for read first, counts by joining it. */
  joined?: Sql;
}

/** Rows whose column has one of the selected values. */
export const isAmong = (column: Sql, selected: Sql): Condition =>
  Object.assign(sql`${column} = ANY(ARRAY(${selected}))`, { joined: sql`${column} IN (${selected})` });

/** One query parameter of a list: what it means in SQL for the row `t`, and what the documents say of it. */
export interface Filter {
  description: string;
  schema: JsonSchema;
  /** @returns null when the value means "no filter" */
  condition(value: string, query: Query): Condition | null;
  /** The condition holds without the parameter too; its value is then empty. */
  always?: true;
  /** How long a statement with the condition may run, in milliseconds, where the value decides how long it takes. */
  limitMs?(value: string): number | undefined;
}

export type Filters = Record<string, Filter>;

/**
 * All conditions of a query joined by AND; `true` when there are none. Parameters that no filter knows are ignored, as old
 * clients send many.
 * @param said  which SQL of a condition is taken; that which finds pages, when left out
 */
export function whereOf(filters: Filters, query: Query, said = (condition: Condition): Sql => condition): Sql {
  const conditions = Object.values(conditionsOf(filters, query)).map(said);
  return conditions.length > 0 ? join(conditions, ' AND ') : sql`true`;
}

/** The conditions of a query by the names of their filters, without those that every row meets. */
export function conditionsOf(filters: Filters, query: Query): Record<string, Condition> {
  const conditions: Record<string, Condition> = {};
  for (const [name, filter] of Object.entries(filters)) {
    const value = query[name] ?? '';
    if (value === '' && !filter.always) continue;
    const condition = withParameterName(name, () => filter.condition(value, query));
    if (condition && condition.text !== 'true') conditions[name] = condition;
  }
  return conditions;
}

/**
 * As `whereOf`, for a request that changes whatever matches: what would be ignored in a list is refused, for without it
 * more would match than was meant.
 * @throws InvalidFields
 */
export function strictWhereOf(filters: Filters, query: Query): Sql {
  const faults = Object.entries(query).flatMap(([name, value]): [string, string[]][] => {
    if (name === 'tz') return [];
    const filter = Object.hasOwn(filters, name) ? filters[name] : undefined;
    if (!filter) return [[name, [`There is no such filter; known: ${Object.keys(filters).join(', ')}.`]]];
    const isRead = value && withParameterName(name, () => filter.condition(value, query)) !== null;
    return isRead ? [] : [[name, [`"${value?.slice(0, 100)}" cannot be read, and would match everything.`]]];
  });
  if (faults.length > 0) throw new InvalidFields(Object.fromEntries(faults));
  return whereOf(filters, query);
}

/** How long a statement with the conditions of a query may run, in milliseconds; undefined when nothing in them can make it slow. */
export function limitOf(filters: Filters, query: Query): number | undefined {
  const limits = Object.entries(filters).flatMap(
    ([name, { limitMs }]) => (query[name] && limitMs?.(query[name])) || [],
  );
  return limits.length > 0 ? Math.min(...limits) : undefined;
}

/** Names the parameter in the answer when its value is refused. */
function withParameterName<T>(name: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof BadValue) throw error.forParameter(name);
    throw error;
  }
}

class BadValue extends Error {
  constructor(
    readonly detail: string,
    readonly exception?: string,
  ) {
    super(detail);
  }

  forParameter(name: string): Error {
    return this.exception === undefined
      ? new InvalidFields({ [name]: [this.detail] })
      : new BadRequest(this.exception, { [name]: [this.detail] });
  }
}

const BIGGEST_INTEGER = 2_147_483_647;

const column = (name: string) => raw(name.includes('.') ? name : `t."${name}"`);

/** Case-sensitive equality. */
export const exact = (name: string): Filter => ({
  description: 'Equal, case-sensitive.',
  schema: { type: 'string' },
  condition: (value) => sql`${column(name)} = ${noNul(value)}`,
});

/** Case-sensitive equality of something that is not a column of the list's own table. */
export const exactBy = (condition: (value: string) => Sql): Filter => ({
  description: 'Equal, case-sensitive.',
  schema: { type: 'string' },
  condition: (value) => condition(noNul(value)),
});

/** Equality with a number; a decimal equals no whole number. */
export const equalsNumber = (condition: (value: number) => Sql): Filter => ({
  description: 'Equal to the number.',
  schema: { type: 'number' },
  condition: (text) => {
    const value = Number(text.trim());
    if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d{1,3})?$/i.test(text.trim()) || !Number.isFinite(value))
      throw new BadValue('Enter a number.');
    return Number.isInteger(value) && Math.abs(value) <= BIGGEST_INTEGER ? condition(value) : sql`false`;
  },
});

/** Comma-separated whole numbers, any of which matches. */
export const integerList = (condition: (values: number[]) => Sql): Filter => ({
  description: 'Comma-separated whole numbers; any of them matches.',
  schema: { type: 'string', pattern: '^ *[-+]?\\d+ *(, *[-+]?\\d+ *)*$' },
  condition: (text) =>
    condition([...new Set(text.split(',').map(wholeNumber))].filter((value) => Math.abs(value) <= BIGGEST_INTEGER)),
});

function wholeNumber(text: string): number {
  if (!/^[-+]?\d+$/.test(text.trim())) {
    throw new BadValue(
      'Enter whole numbers separated by commas.',
      `invalid literal for int() with base 10: '${text.slice(0, 100)}'`,
    );
  }
  return Number(text.trim());
}

/** Comma-separated texts, any of which matches, case-sensitive. */
export const textList = (condition: (values: string[]) => Sql): Filter => ({
  description: 'Comma-separated texts; any of them matches, case-sensitive. A comma within a text is written `\\,`.',
  schema: { type: 'string' },
  condition: (value) => condition([...new Set(texts(value))]),
});

/**
 * The rows that another filter does not find, those without a value among them.
 * @param negate  how its condition is turned round; where it never is null, `without` is quicker
 */
export const excluding = (filter: Filter, negate = (condition: Sql) => sql`(${condition}) IS NOT TRUE`): Filter => ({
  ...filter,
  description: `Leaves out the rows that match. ${filter.description}`,
  condition: (value, query) => {
    const condition = filter.condition(value, query);
    return condition && negate(condition);
  },
});

/** Turns round a condition that is an EXISTS, so that PostgreSQL can join instead of asking row by row. */
export const without = (condition: Sql) => sql`NOT ${condition}`;

function texts(value: string): string[] {
  return noNul(value)
    .split(/(?<!\\),/)
    .map((text) => text.replaceAll('\\,', ','));
}

/** `true`/`false` in any case, `1`/`0`; any other word is no filter. */
export const flag = (condition: (value: boolean) => Sql): Filter => ({
  description: '`true` or `1`, `false` or `0`; any other word is ignored.',
  schema: { type: 'string' },
  condition: (text) => {
    const word = text.trim().toLowerCase();
    if (word === 'true' || word === '1') return condition(true);
    if (word === 'false' || word === '0') return condition(false);
    return null;
  },
});

/** Case-insensitive substring; `%` and `_` mean themselves. */
export const contains = (condition: (pattern: string) => Sql): Filter => ({
  description: 'Contains the text, in any case.',
  schema: { type: 'string' },
  condition: (value) => condition(`%${noNul(value).replace(/[\\%_]/g, '\\$&')}%`),
});

const MAX_WORDS = 10;

/**
 * Every word of the text stands somewhere in what people know a row by, in any case. For small tables: it reads all rows.
 * @param texts  SQL of the texts, divided by commas
 */
export const anywhereIn = (texts: string): Filter => ({
  description: `Words, of which each stands somewhere in what people know a row by, in any case; at most ${MAX_WORDS} count.`,
  schema: { type: 'string' },
  condition: (value, query) => {
    const words = value.split(/\s+/).filter(Boolean).slice(0, MAX_WORDS);
    if (words.length === 0) return null;
    const one = contains((pattern) => sql`concat_ws(' ', ${raw(texts)}) ILIKE ${pattern}`);
    return join(
      words.map((word) => one.condition(word, query) ?? sql`true`),
      ' AND ',
    );
  },
});

/** Comma-separated tags, all of which the row must have. */
export const allTags = (name: string): Filter => allTagsBy((tags) => sql`${column(name)} @> ${tags}::text[]`);

/** As {@link allTags}, by a condition of its own. */
export const allTagsBy = (condition: (tags: string[]) => Sql): Filter => ({
  description: 'Comma-separated tags; the object has every one, case-sensitive.',
  schema: { type: 'string' },
  condition: (value) => condition(texts(value)),
});

/** At or after a date, read in the query's `tz`. A date that cannot be read is no filter. */
export const after = (name: string): Filter =>
  dateBound('At or after the date', (date) => sql`${column(name)} >= ${date}::timestamptz`);

/** At or before a date, read in the query's `tz`. A date that cannot be read is no filter. */
export const before = (name: string): Filter =>
  dateBound('At or before the date', (date) => sql`${column(name)} <= ${date}::timestamptz`);

function dateBound(description: string, condition: (date: string) => Sql): Filter {
  return {
    description: `${description}; without offset it is read in \`tz\`. A text that is no date is ignored.`,
    schema: { type: 'string' },
    condition: (value, query) => {
      const date = parseFilterDate(value, query.tz || DEFAULT_ZONE);
      return date === null ? null : condition(date);
    },
  };
}

/** `start,end` on a time column, both ends inclusive; a side that is empty is open. A text without exactly one comma is no filter. */
export const dateRange = (name: string): Filter => ({
  description: '`start,end`, both inclusive; a side may be empty. Without offset the dates are read in `tz`.',
  schema: { type: 'string' },
  condition: (value, query) => {
    const [start = '', end = '', ...more] = value.split(',').map((text) => text.trim());
    if (!value.includes(',') || more.length > 0) return null;
    const bounds = [
      ...(start ? [sql`${column(name)} >= ${dateOf(start, query)}::timestamptz`] : []),
      ...(end ? [sql`${column(name)} <= ${dateOf(end, query)}::timestamptz`] : []),
    ];
    return bounds.length > 0 ? join(bounds, ' AND ') : null;
  },
});

function dateOf(text: string, query: Query): string {
  const zone = knownZone(query.tz || DEFAULT_ZONE);
  const date = parseFilterDate(text, zone);
  if (date === null)
    throw new BadValue(
      'Give dates such as 20220502T142742 or 2022-05-02.',
      `Unknown string format: ${text.slice(0, 100)}`,
    );
  return date;
}

/** @throws InvalidFields  when there is no such zone */
export function knownZone(zone: string): string {
  if (isZone(zone)) return zone;
  throw new InvalidFields(
    { tz: [`"${zone.slice(0, 100)}" is not a time zone; use an IANA name such as US/Pacific.`] },
    `'${zone.slice(0, 100)}'`,
  );
}

/**
 * The window of the day between `start_hour` and `end_hour` on a time column, in `tz` when it is given, in UTC otherwise.
 * A window whose end is before its start spans midnight.
 */
export const timeOfDayWindow = (name: string): Filters => ({
  start_hour: {
    description:
      'Start of a time-of-day window, `HH:MM[:SS]` or `HHMM`, in `tz` when given, else UTC; may span midnight.',
    schema: { type: 'string' },
    condition: (value, query) => {
      const start = timeOfDay(value);
      const end = query.end_hour ? timeOfDay(query.end_hour, 'end_hour') : '23:59:59.999999';
      const clock = clockSql(name, query);
      return start <= end
        ? sql`${clock} BETWEEN ${start}::time AND ${end}::time`
        : sql`(${clock} >= ${start}::time OR ${clock} <= ${end}::time)`;
    },
  },
  end_hour: {
    description: 'End of the time-of-day window.',
    schema: { type: 'string' },
    condition: (value, query) => (query.start_hour ? null : sql`${clockSql(name, query)} <= ${timeOfDay(value)}::time`),
  },
});

function timeOfDay(text: string, parameter = ''): string {
  const time = parseTimeOfDay(text);
  if (time) return time;
  const bad = new BadValue(
    'Give a time of day such as 20:00 or 2000.',
    'hour must be in 0..23, minute and second in 0..59',
  );
  throw parameter ? bad.forParameter(parameter) : bad;
}

function clockSql(name: string, query: Query): Sql {
  const zone = knownZone(query.tz || 'UTC');
  return sql`(${column(name)} AT TIME ZONE ${zone})::time`;
}

/** PostgreSQL's text holds no NUL; a filter with one matches nothing, and that is said. */
function noNul(value: string): string {
  if (value.includes('\0')) throw new BadValue('Null characters are not allowed.');
  return value;
}
