import { DateTime } from 'luxon';
import sql, { join, raw, type Sql } from 'sql-template-tag';
import { BadRequest } from '../errors.js';
import { isZone, parseFilterDate } from './dates.js';
import type { Filter, Query } from './filters.js';

/**
 * A kind of row that lookups can walk, and what may be named of it: `harvester__fruit__name`, `report__data__uuid`.
 * What is not named here cannot be asked for, so that no lookup reaches a secret.
 */
export interface LookupModel {
  table: string;
  fields: Record<string, LookupField>;
}

type ValueKind = 'text' | 'number' | 'boolean' | 'time' | 'json' | 'words';

/** The condition that the value of the row `alias` meets `condition`, where the value is searched for in another place than its column. */
type Search = (alias: string, condition: (value: Sql) => Sql) => Sql;

/** What one part of a lookup path names. */
export type LookupField =
  | { kind: ValueKind; column: string; foundBy?: Search }
  /** The one row that `column` points at. `isSmall`: a table of at most some thousand rows, looked up before the list is. */
  | { kind: 'one'; column: string; isSmall?: boolean; to: () => LookupModel }
  /** The rows whose `column` points back. */
  | { kind: 'many'; column: string; to: () => LookupModel };

/** Lookup path with its operator → the value it is compared with; a list means any of its values. */
export type Criteria = Record<string, unknown>;

const COMPARISONS = { exact: '=', gt: '>', gte: '>=', lt: '<', lte: '<=' } as const;
const TEXT_OPERATORS = [
  'iexact',
  'contains',
  'icontains',
  'startswith',
  'istartswith',
  'endswith',
  'iendswith',
  'regex',
  'iregex',
];
const COMMON_OPERATORS = [...Object.keys(COMPARISONS), 'in', 'range', 'isnull'];
const TIME_PARTS = ['date', 'year', 'month', 'day', 'hour'];
const OPERATORS: Record<ValueKind, string[]> = {
  text: [...COMMON_OPERATORS, ...TEXT_OPERATORS],
  number: [...COMMON_OPERATORS, ...TEXT_OPERATORS],
  boolean: ['exact', 'in', 'isnull'],
  time: [...COMMON_OPERATORS, ...TIME_PARTS],
  json: [...COMMON_OPERATORS, ...TEXT_OPERATORS, 'has_key'],
  words: [...COMMON_OPERATORS, ...TEXT_OPERATORS],
};

const MAX_ITEMS = 20;
const MAX_PATH_LENGTH = 500;
const MAX_PATTERN_LENGTH = 200;
const MAX_REPETITIONS = 100;
/** How long a statement may run whose time a caller's regular expression decides, in milliseconds. */
const REGEX_LIMIT_MS = 1000;

/** A lookup that is not understood or not allowed; `errors.detail.generic` says what is. */
class BadLookup extends BadRequest {
  constructor(exception: string, hint: string) {
    super(exception, { generic: [hint] });
  }
}

/**
 * The criteria of a `generic` text: `harvester__harv_id=11, report__data__uuid__startswith=6f61`. Blanks around keys and
 * values do not count; `\,` is a comma within a value; only the first `=` of an item divides it.
 * @throws BadLookup
 */
export function criteriaOf(text: string): Record<string, string> {
  if (text.includes('\0')) throw new BadLookup('null character', 'Null characters are not allowed.');
  const items = text.split(/(?<!\\),/).map((item) => item.replaceAll('\\,', ','));
  if (items.length > MAX_ITEMS) throw new BadLookup('too many lookups', `At most ${MAX_ITEMS} lookups at a time.`);
  const pairs = items.map((item): [string, string] => {
    const divider = item.indexOf('=');
    const path = item.slice(0, Math.max(divider, 0)).trim();
    if (!path) {
      throw new BadLookup(
        `no lookup: '${item.slice(0, 100)}'`,
        'Write path=value, several divided by commas; a comma within a value is written \\,.',
      );
    }
    return [path, item.slice(divider + 1).trim()];
  });
  return Object.fromEntries(pairs);
}

/**
 * The condition that all criteria hold for the row `alias`. Criteria on the same rows of a `many` relation speak of one row.
 *
 * @param zone  IANA name; for times without offset
 * @throws BadLookup  when a path or operator is unknown, or a value does not fit
 */
export function criteriaSql(model: LookupModel, alias: string, criteria: Criteria, zone = 'UTC'): Sql {
  const root = newNode();
  for (const [path, value] of Object.entries(criteria)) addLookup(root, resolve(model, path), value, zone);
  return nodeSql(root, alias, 1);
}

/** How long a statement with the criteria may run, in milliseconds; undefined when nothing in them can make it slow. */
export function timeLimitOf(criteria: Criteria): number | undefined {
  return Object.keys(criteria).some((path) => /__i?regex$/.test(path)) ? REGEX_LIMIT_MS : undefined;
}

/**
 * The query parameter `generic` over a model.
 * @param wrap  makes the condition on the list's row `t` from the condition on the model's row; the same row when left out
 */
export function genericFilter(
  model: () => LookupModel,
  wrap: (condition: (alias: string) => Sql) => Sql = (condition) => condition('t'),
): Filter {
  return {
    description:
      'Comma-separated `path=value`, all of which hold. Paths walk relations and stored JSON with `__` and may end in an operator such as `__gte`.',
    schema: { type: 'string' },
    condition: (text, query) => wrap((alias) => criteriaSql(model(), alias, criteriaOf(text), zoneOf(query))),
    limitMs: (text) => timeLimitOf(criteriaOf(text)),
  };
}

function zoneOf({ tz }: Query): string {
  return tz && isZone(tz) ? tz : 'UTC';
}

/** The conditions on one row, and those on the rows it is related to. */
interface Node {
  conditions: ((alias: string) => Sql)[];
  related: Map<string, { field: Relation; node: Node }>;
  /** Each holds when it does not hold: for `isnull`, which is also true where the way to the value ends early. */
  absent: Node[];
}

type Relation = Extract<LookupField, { to: unknown }>;

const newNode = (): Node => ({ conditions: [], related: new Map(), absent: [] });

function nodeSql(node: Node, alias: string, depth: number): Sql {
  const parts = node.conditions.map((condition) => condition(alias));
  for (const { field, node: inner } of node.related.values()) {
    const { table } = field.to();
    const row = `lookup${depth}`;
    const condition = nodeSql(inner, row, depth + 1);
    const own = raw(`${alias}.${field.kind === 'one' ? `"${field.column}"` : 'id'}`);
    const other = raw(`${row}.${field.kind === 'one' ? 'id' : `"${field.column}"`}`);
    const from = raw(`"${table}" ${row}`);
    parts.push(
      field.kind === 'one' && field.isSmall
        ? sql`${own} = ANY(ARRAY(SELECT ${other} FROM ${from} WHERE ${condition}))`
        : sql`EXISTS (SELECT 1 FROM ${from} WHERE ${other} = ${own} AND ${condition})`,
    );
  }
  parts.push(...node.absent.map((inner) => sql`NOT coalesce(${nodeSql(inner, alias, depth)}, false)`));
  return parts.length > 0 ? sql`(${join(parts, ' AND ')})` : sql`true`;
}

/** A lookup path, taken apart. */
interface Lookup {
  path: string;
  relations: { name: string; field: Relation }[];
  kind: ValueKind;
  column: string;
  foundBy?: Search | undefined;
  /** For JSON: the way to the value within the column. */
  keys: string[];
  operator: string;
  /** For times: the part that is compared, such as `year`. */
  part: string | null;
}

function resolve(model: LookupModel, path: string): Lookup {
  if (path.length > MAX_PATH_LENGTH)
    throw new BadLookup('path too long', `A path has at most ${MAX_PATH_LENGTH} characters.`);
  const names = path.split('__').map((name) => name.trim());
  const relations: Lookup['relations'] = [];
  let at = model;
  for (const [position, name] of names.entries()) {
    const field = Object.hasOwn(at.fields, name) ? at.fields[name] : undefined;
    if (field && 'to' in field) {
      relations.push({ name, field });
      at = field.to();
    } else if (field) {
      const { column, foundBy } = field;
      return { path, relations, column, foundBy, ...ending(path, field.kind, names.slice(position + 1)) };
    } else if (relations.length > 0 && position === names.length - 1 && OPERATORS.number.includes(name)) {
      return ofRelation(path, relations, name);
    } else {
      const choices = Object.keys(at.fields).sort().join(', ');
      throw new BadLookup(
        `Cannot resolve keyword '${name.slice(0, 100)}' into field. Choices are: ${choices}`,
        `"${path.slice(0, 200)}": ${position === 0 ? 'a path' : `"${names.slice(0, position).join('__')}"`} may go on with ${choices}.`,
      );
    }
  }
  return ofRelation(path, relations, 'exact');
}

/** A path that ends at a relation speaks of the row's id. */
function ofRelation(path: string, relations: Lookup['relations'], operator: string): Lookup {
  const last = relations.at(-1)?.field;
  const isReference = last?.kind === 'one';
  return {
    path,
    relations: isReference ? relations.slice(0, -1) : relations,
    kind: 'number',
    column: isReference ? last.column : 'id',
    keys: [],
    operator,
    part: null,
  };
}

/** What stands behind the name of a value: keys within JSON, a part of a time, an operator. */
function ending(path: string, kind: ValueKind, rest: string[]): Pick<Lookup, 'kind' | 'keys' | 'operator' | 'part'> {
  const last = rest.at(-1) ?? '';
  if (kind === 'json') {
    const hasOperator = OPERATORS.json.includes(last);
    return { kind, keys: hasOperator ? rest.slice(0, -1) : rest, operator: hasOperator ? last : 'exact', part: null };
  }
  const [first, ...more] = kind === 'words' && rest[0] === 'name' ? rest.slice(1) : rest;
  if (first === undefined) return { kind, keys: [], operator: 'exact', part: null };
  if (kind === 'time' && TIME_PARTS.includes(first) && more.length <= 1 && (more[0] ?? 'exact') in COMPARISONS)
    return { kind, keys: [], operator: more[0] ?? 'exact', part: first };
  if (more.length > 0 || !OPERATORS[kind].includes(first)) {
    throw new BadLookup(
      `Unsupported lookup '${last.slice(0, 100)}' for ${kind} or join on the field not permitted.`,
      `"${path.slice(0, 200)}": here a path may end in ${OPERATORS[kind].map((name) => `__${name}`).join(', ')}.`,
    );
  }
  return { kind, keys: [], operator: first, part: null };
}

function addLookup(root: Node, lookup: Lookup, value: unknown, zone: string): void {
  const isAbsence = lookup.operator === 'isnull' && booleanOf(lookup, textOf(value));
  // Behind a `many` relation it is one of its rows that has no value.
  const fixed = lookup.relations.findLastIndex(({ field }) => field.kind === 'many') + 1;
  const base = isAbsence ? lookup.relations.slice(0, fixed) : lookup.relations;
  const node = nodeAt(root, base);
  if (!isAbsence) {
    node.conditions.push((alias) => valueSql(lookup, alias, value, zone));
    return;
  }
  const [only] = lookup.relations;
  if (lookup.column === 'id' && lookup.relations.length === 1 && only?.field.kind === 'many') {
    // `exceptions__isnull=true`: no such row at all.
    const none = newNode();
    nodeAt(none, lookup.relations);
    root.absent.push(none);
    return;
  }
  const present = newNode();
  nodeAt(present, lookup.relations.slice(fixed)).conditions.push((alias) => sql`${ownSql(lookup, alias)} IS NOT NULL`);
  node.absent.push(present);
}

function nodeAt(root: Node, relations: Lookup['relations']): Node {
  return relations.reduce((node, { name, field }) => {
    const known = node.related.get(name) ?? { field, node: newNode() };
    node.related.set(name, known);
    return known.node;
  }, root);
}

function ownSql({ column, kind, keys }: Lookup, alias: string): Sql {
  const own = raw(`${alias}."${column}"`);
  return kind === 'json' && keys.length > 0 ? sql`(${own} #> ${keys}::text[])` : own;
}

function valueSql(lookup: Lookup, alias: string, value: unknown, zone: string): Sql {
  const own = ownSql(lookup, alias);
  const { operator, kind, foundBy } = lookup;
  if (operator === 'isnull') return sql`${own} IS NOT NULL`;
  if (kind === 'words') {
    const texts = listOf(value);
    if (operator === 'exact' || operator === 'in') return sql`${own} && ${texts}::text[]`;
    return sql`EXISTS (SELECT 1 FROM unnest(${own}) word WHERE ${compared({ ...lookup, kind: 'text' }, sql`word`, value, zone)})`;
  }
  if (operator === 'has_key') return sql`${own} ? ${textOf(value)}`;
  if (foundBy) return foundBy(alias, (found) => compared(lookup, found, value, zone));
  return compared(lookup, own, value, zone);
}

function compared(lookup: Lookup, own: Sql, value: unknown, zone: string): Sql {
  const { operator, kind, keys, part } = lookup;
  if (operator === 'in' || (operator === 'exact' && Array.isArray(value))) {
    const exact = { ...lookup, operator: 'exact' };
    const parts = listOf(value).map((one) => compared(exact, own, one, zone));
    return parts.length > 0 ? sql`(${join(parts, ' OR ')})` : sql`false`;
  }
  if (operator === 'range') {
    const [from, to, ...more] = listOf(value);
    if (from === undefined || to === undefined || more.length > 0)
      throw new BadLookup('range needs two values', `"${lookup.path}": write first\\,last.`);
    const lower = compared({ ...lookup, operator: 'gte' }, own, from, zone);
    return sql`(${lower} AND ${compared({ ...lookup, operator: 'lte' }, own, to, zone)})`;
  }
  const text = textOf(value);
  if (TEXT_OPERATORS.includes(operator)) {
    const shown =
      kind === 'json'
        ? keys.length > 0
          ? sql`(${own} #>> '{}')`
          : sql`${own}::text`
        : kind === 'text'
          ? own
          : sql`${own}::text`;
    return textSql(lookup, shown, text);
  }
  const sign = raw(COMPARISONS[operator as keyof typeof COMPARISONS]);
  if (part) return partSql(lookup, part, own, text, zone);
  if (kind === 'boolean') return sql`${own} = ${booleanOf(lookup, text)}`;
  if (kind === 'number') return numberSql(lookup, own, text);
  if (kind === 'time') return sql`${own} ${sign} ${timeOf(lookup, text, zone)}::timestamptz`;
  if (kind === 'json') return jsonSql(own, operator, text);
  return sql`${own} ${sign} ${text}`;
}

/** The ways of comparing texts; `%` and `_` of the value mean themselves. */
function textSql({ path, operator }: Lookup, own: Sql, text: string): Sql {
  if (operator === 'regex' || operator === 'iregex') {
    return sql`${own} ${raw(operator === 'regex' ? '~' : '~*')} ${checkedPattern(path, text)}`;
  }
  const ignoresCase = operator.startsWith('i');
  const literal = text.replace(/[\\%_]/g, '\\$&');
  const kind = ignoresCase ? operator.slice(1) : operator;
  const pattern =
    kind === 'contains'
      ? `%${literal}%`
      : kind === 'startswith'
        ? `${literal}%`
        : kind === 'endswith'
          ? `%${literal}`
          : literal;
  return sql`${own} ${raw(ignoresCase ? 'ILIKE' : 'LIKE')} ${pattern}`;
}

/**
 * PostgreSQL matches a pattern without back-references in time that grows with the text; what can still be slow (large
 * counts, long patterns) is refused, and the statement has a time limit besides.
 */
function checkedPattern(path: string, pattern: string): string {
  const counts = [...pattern.matchAll(/\{(\d*),?(\d*)\}/g)].flatMap(([, from, to]) => [Number(from), Number(to)]);
  const fault =
    pattern.length > MAX_PATTERN_LENGTH
      ? `a pattern has at most ${MAX_PATTERN_LENGTH} characters`
      : /(?<!\\)(\\\\)*\\[1-9]/.test(pattern)
        ? 'back-references are not allowed'
        : counts.some((count) => count > MAX_REPETITIONS) || counts.length > 6
          ? `a repetition counts to at most ${MAX_REPETITIONS}`
          : null;
  if (fault) throw new BadLookup(`regular expression refused: ${fault}`, `"${path}": ${fault}.`);
  return pattern;
}

const NUMBER = /^[-+]?(\d{1,30}\.?\d{0,30}|\.\d{1,30})(e[-+]?\d{1,2})?$/i;
const BIGGEST_BIGINT = 9_223_372_036_854_775_807n;

function numberSql({ path, operator }: Lookup, own: Sql, text: string): Sql {
  if (!NUMBER.test(text)) {
    const name = path.split('__').findLast((part) => !OPERATORS.number.includes(part)) ?? path;
    throw new BadLookup(
      `Field '${name}' expected a number but got '${text.slice(0, 100)}'.`,
      `"${path}": give a number.`,
    );
  }
  const sign = raw(COMPARISONS[operator as keyof typeof COMPARISONS]);
  const whole = /^[-+]?\d+(\.0*)?$/.test(text) ? BigInt(text.replace(/^\+|\.0*$/g, '')) : null;
  // Whole numbers of the column's own size can be looked up in an index; others compare as numeric.
  const isIndexable = whole !== null && whole <= BIGGEST_BIGINT && whole >= -BIGGEST_BIGINT;
  return isIndexable ? sql`${own} ${sign} ${String(whole)}::bigint` : sql`${own}::numeric ${sign} ${text}::numeric`;
}

/**
 * JSON compared by type: `111` equals the number 111 and the text "111", `true` the boolean and the text. A number orders
 * among numbers, anything else among texts.
 */
function jsonSql(own: Sql, operator: string, text: string): Sql {
  const word = text.toLowerCase();
  const number = /^-?(0|[1-9]\d{0,29})(\.\d{1,30})?(e[-+]?\d{1,2})?$/i.test(text) ? text : null;
  if (operator === 'exact') {
    const literal = number ?? (['true', 'false', 'null'].includes(word) ? word : null);
    return sql`${own} = ANY(${[JSON.stringify(text), ...(literal === null ? [] : [literal])]}::jsonb[])`;
  }
  const sign = raw(COMPARISONS[operator as keyof typeof COMPARISONS]);
  return number === null
    ? sql`(jsonb_typeof(${own}) = 'string' AND ${own} ${sign} ${JSON.stringify(text)}::jsonb)`
    : sql`(jsonb_typeof(${own}) = 'number' AND ${own} ${sign} ${number}::jsonb)`;
}

/** A day or year as the span it is, so that an index on the time serves; month, day and hour as their number. */
function partSql(lookup: Lookup, part: string, own: Sql, text: string, zone: string): Sql {
  const { operator, path } = lookup;
  if (part !== 'date' && part !== 'year') {
    const clock = sql`extract(${raw(part)} FROM ${own} AT TIME ZONE ${zone})`;
    return numberSql(lookup, clock, text);
  }
  const form = part === 'date' ? 'yyyy-MM-dd' : 'yyyy';
  const start = DateTime.fromFormat(text, form, { zone });
  if (!start.isValid) {
    const example = part === 'date' ? '2022-05-02' : '2022';
    throw new BadLookup(`'${text.slice(0, 100)}' is no ${part}`, `"${path}": write a ${part} such as ${example}.`);
  }
  const from = start.toJSDate();
  const to = start.plus(part === 'date' ? { days: 1 } : { years: 1 }).toJSDate();
  if (operator === 'gt') return sql`${own} >= ${to}`;
  if (operator === 'gte') return sql`${own} >= ${from}`;
  if (operator === 'lt') return sql`${own} < ${from}`;
  if (operator === 'lte') return sql`${own} < ${to}`;
  return sql`(${own} >= ${from} AND ${own} < ${to})`;
}

function timeOf({ path }: Lookup, text: string, zone: string): string {
  const time = parseFilterDate(text, zone);
  if (time) return time;
  throw new BadLookup(
    `'${text.slice(0, 100)}' value has an invalid format. It must be in YYYY-MM-DD HH:MM[:ss[.uuuuuu]][TZ] format.`,
    `"${path}": write a time such as 2022-05-02T21:27:42Z.`,
  );
}

function booleanOf({ path }: Lookup, text: string): boolean {
  const word = text.toLowerCase();
  if (['true', 't', '1', 'yes'].includes(word)) return true;
  if (['false', 'f', '0', 'no'].includes(word)) return false;
  throw new BadLookup(`'${text.slice(0, 100)}' value must be either True or False.`, `"${path}": write true or false.`);
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : (JSON.stringify(value) ?? '');
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(textOf) : textOf(value).split(',');
}
