import sql, { raw, type Sql } from 'sql-template-tag';
import { type Query, whereOf } from './filters.js';
import type { Page } from './paging.js';
import type { Resource } from './resource.js';
import { type ShapeContext, shapeSql } from './shape.js';

/** One row: `count` (null when not counted) and `results`, the JSON text of the page. */
export interface ListRow {
  count: number | null;
  results: string;
}

/**
 * The one statement behind a list: the ids of the page first, from an index, and only those rows made into JSON.
 * Costs the same whatever the rows nest.
 */
export function listSql(resource: Resource, query: Query, page: Page, context: ShapeContext): Sql {
  const table = raw(resource.table);
  const where = whereOfList(resource, query);
  const order = raw(orderOf(resource, query.ordering));
  const count =
    query.count === 'none'
      ? sql`NULL::bigint`
      : query.count === 'estimated'
        ? estimate(table, where)
        : sql`(SELECT count(*) FROM ${table} t WHERE ${where})`;
  return sql`
    WITH page AS MATERIALIZED (
      SELECT t.id, row_number() OVER (ORDER BY ${order}) AS position FROM ${table} t WHERE ${where} ORDER BY ${order} LIMIT ${page.limit} OFFSET ${page.offset}
    )
    SELECT ${count} AS count, (
      SELECT '[' || coalesce(string_agg(${shapeSql(resource.list, 't', context)}::text, ',' ORDER BY page.position), '') || ']'
      FROM page JOIN ${table} t USING (id)
    ) AS results`;
}

/** The rows of a list: those that exist as far as the API is concerned, and that the filters find. */
export function whereOfList({ filters, visible }: Resource, query: Query): Sql {
  const filtered = whereOf(filters, query);
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
