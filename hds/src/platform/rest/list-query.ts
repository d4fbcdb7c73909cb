import sql, { raw, type Sql } from 'sql-template-tag';
import { countedRows } from '../database/row-counts.js';
import { type Condition, conditionsOf, type Query, whereOf } from './filters.js';
import type { Page } from './paging.js';
import type { Resource } from './resource.js';
import { type ShapeContext, shapeSql } from './shape.js';

/** What a page holds, as PostgreSQL tells it. */
export interface PageRow {
  /** Rows over all pages; null when not counted. */
  count: number | null;
  /** The ids in their order, as a PostgreSQL array: `{7,5,3}`. */
  ids: string;
}

/** No rows, as a PostgreSQL array. */
export const NO_IDS = '{}';

/**
 * The first of the two statements behind a list: which rows the page holds, from an index, and how many there are. It is
 * short, and planned anew for each request, since the values of filters decide how rows are found best.
 */
export function pageSql(resource: Resource, query: Query, { limit, offset }: Page): Sql {
  const table = raw(resource.table);
  const where = whereOfList(resource, query);
  const order = raw(orderOf(resource, query.ordering));
  return sql`
    WITH page AS MATERIALIZED (
      SELECT ARRAY(SELECT t.id FROM ${table} t WHERE ${where} ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}) AS ids
    )
    SELECT ${countSql(resource, query, where, { limit, offset })} AS count, ids::text FROM page`;
}

/**
 * The second: the rows made into JSON, in the order of the ids `$1`. It is long and always the same, so a connection plans it
 * once; whatever the rows nest is found by its id. A row that was deleted since the page was read is left out.
 */
export function rowsSql(resource: Resource, ids: string, context: ShapeContext): Sql {
  return sql`
    SELECT '[' || coalesce(string_agg(${shapeSql(resource.list, 't', context)}::text, ',' ORDER BY page.position), '') || ']' AS results
    FROM unnest(${ids}::bigint[]) WITH ORDINALITY AS page(id, position) JOIN ${raw(resource.table)} t USING (id)`;
}

/** A page that is not full is the last, and says itself how many rows there are. */
function countSql(resource: Resource, query: Query, where: Sql, { limit, offset }: Page): Sql {
  if (query.count === 'none') return sql`NULL::bigint`;
  const counted = countOfAll(resource, query, where);
  return sql`
    CASE WHEN cardinality(ids) < ${limit}::bigint AND (cardinality(ids) > 0 OR ${offset}::bigint = 0) THEN ${offset}::bigint + cardinality(ids) ELSE ${counted} END`;
}

/** What counters know, they know exactly, and as fast as any estimate. */
function countOfAll(resource: Resource, query: Query, where: Sql): Sql {
  const { table, counter, filters, visible } = resource;
  const conditions = conditionsOf(filters, query);
  if (counter && Object.keys(conditions).every((name) => counter.filters.includes(name)))
    return countedRows(table, counter, where);
  if (query.count === 'estimated') return estimate(raw(table), where);
  const [only, ...others] = visible ? [] : Object.values(conditions);
  if (only?.count && others.length === 0) return only.count;
  // From an array that is read first the planner takes ten values for granted, and may then read a table to its end.
  const joined = whereOfList(resource, query, (condition) => condition.joined ?? condition);
  return sql`(SELECT count(*) FROM ${raw(table)} t WHERE ${joined})`;
}

/** The rows of a list: those that exist as far as the API is concerned, and that the filters find. */
export function whereOfList({ filters, visible }: Resource, query: Query, said?: (condition: Condition) => Sql): Sql {
  const filtered = whereOf(filters, query, said);
  return visible ? sql`${raw(visible)} AND ${filtered}` : filtered;
}

/** Counting stops here where an estimate will do. */
const COUNTED_AT_MOST = 10_000;

/** Of a whole table what its statistics say; of a filtered list an exact number up to 10,000, and one more for all beyond. */
function estimate(table: Sql, where: Sql): Sql {
  return where.text === 'true'
    ? sql`(SELECT greatest(reltuples, 0)::bigint FROM pg_class WHERE oid = ${table.text}::regclass)`
    : sql`(SELECT count(*) FROM (SELECT 1 FROM ${table} t WHERE ${where} LIMIT ${COUNTED_AT_MOST + 1}) counted)`;
}

/** `ORDER BY` for `ordering=a,-b`; names that the list does not show are dropped, and the id decides between equals. */
export function orderOf(resource: Resource, ordering: string | undefined): string {
  const terms: string[] = [];
  for (const word of (ordering ?? '').split(',')) {
    const descending = word.trim().startsWith('-');
    const name = word.trim().replace(/^-/, '');
    const own = resource.orders && Object.hasOwn(resource.orders, name) ? resource.orders[name] : undefined;
    const shown = Object.hasOwn(resource.list.fields, name) ? resource.list.fields[name] : undefined;
    const column = own ?? (shown?.column === undefined ? undefined : `t."${shown.column}"`);
    if (column) terms.push(...column.split(', ').map((part) => `${part}${descending ? ' DESC' : ''}`));
  }
  return terms.length > 0
    ? `${terms.join(', ')}, t.id${terms.at(-1)?.includes(' DESC') ? ' DESC' : ''}`
    : resource.defaultOrder;
}
