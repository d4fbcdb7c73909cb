import { Injectable } from '@nestjs/common';
import sql, { join, raw, type Sql } from 'sql-template-tag';
import { Database } from '../../platform/database/database.js';
import { JsonText } from '../../platform/http/envelope.js';
import { type Filters, flag, limitOf, type Query, whereOf } from '../../platform/rest/filters.js';
import { type JsonSchema, jsonObject } from '../../platform/rest/shape.js';

const MAX_VALUES = 20;

/** One property that reports can be narrowed by. */
interface Facet {
  name: string;
  /** The filters that name its values; they do not count for the facet itself. */
  own: string[];
  /** SQL of the value and of what people read; `key` is the value as it is counted. */
  label: string;
  /** The value of an exception `x`, or of the reports `f` that have the column `by` in common. Null is no value. */
  key: string;
  /** Reports are counted by this column first, and few rows are looked up; a value of exceptions when left out. */
  by?: string;
  /** The rows that the value of reports is read from besides. */
  from?: string;
  /** Whether its exceptions `x` are those that `primary` asks for, as the filter of its values reads it. */
  isOfPrimary?: true;
}

const HARVESTER = 'JOIN harvester h ON h.id = f.harvester_id';

const facets: Facet[] = [
  {
    name: 'code',
    own: ['codes', 'exclude_codes'],
    key: 'x.code_number',
    label: "concat_ws(' ', key, (SELECT c.name FROM exception_code c WHERE c.code = key))",
    isOfPrimary: true,
  },
  { name: 'service', own: ['services', 'exclude_services'], key: 'x.service', label: 'key' },
  {
    name: 'robot',
    own: ['robots', 'exclude_robots'],
    key: 'x.robot',
    label: "CASE key WHEN 0 THEN 'Robot 0 (master)' ELSE 'Robot ' || key END",
  },
  {
    name: 'harvester',
    own: ['harv_ids', 'exclude_harv_ids'],
    key: 'h.harv_id',
    by: 'harvester_id',
    from: HARVESTER,
    // Legacy data may hold a number twice.
    label: "coalesce((SELECT min(h.name) FROM harvester h WHERE h.harv_id = key), 'Harvester ' || key)",
  },
  {
    name: 'ranch',
    own: ['locations', 'exclude_locations'],
    key: 'l.ranch',
    by: 'location_id',
    from: 'JOIN location l ON l.id = f.location_id',
    label: 'key',
  },
  {
    name: 'fruit',
    own: ['fruits', 'exclude_fruits'],
    key: 'u.name',
    by: 'harvester_id',
    from: `${HARVESTER} JOIN fruit u ON u.id = h.fruit_id`,
    label: 'key',
  },
  { name: 'branch', own: ['branches', 'exclude_branches'], key: 'f.gitbranch', by: 'gitbranch', label: 'key' },
  {
    name: 'handled',
    own: ['handled'],
    key: 'x.handled',
    label: "CASE WHEN key THEN 'Handled' ELSE 'Unhandled' END",
  },
];

const valuesSchema: JsonSchema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['value', 'label', 'count'],
    properties: {
      value: { type: 'string', description: 'As the filter takes it.' },
      label: { type: 'string', description: 'As people read it.' },
      count: { type: 'integer', description: 'Reports.' },
    },
  },
};
const examples: Record<string, { value: string; label: string; count: number }> = {
  code: { value: '9', label: '9 NoTray', count: 12 },
  service: { value: 'traychg', label: 'traychg', count: 12 },
  robot: { value: '3', label: 'Robot 3', count: 7 },
  harvester: { value: '11', label: 'Harvester 11', count: 12 },
  ranch: { value: 'Ranch A', label: 'Ranch A', count: 12 },
  fruit: { value: 'strawberry', label: 'strawberry', count: 12 },
  branch: { value: 'main', label: 'main', count: 12 },
  handled: { value: 'false', label: 'Unhandled', count: 12 },
};

export const facetsSchema: JsonSchema = {
  type: 'object',
  description: `The ${MAX_VALUES} values of each property that most reports have. A report with several counts for each; each property is counted with all filters but its own.`,
  required: facets.map(({ name }) => name),
  properties: Object.fromEntries(facets.map(({ name }) => [name, { ...valuesSchema, examples: [[examples[name]]] }])),
};

/** How many error reports there are of each value of the properties that people narrow them by. */
@Injectable()
export class ReportFacets {
  constructor(private readonly database: Database) {}

  async of(filters: Filters, query: Query): Promise<JsonText> {
    const [row] = await this.database.queryWithin<{ body: string }>(limitOf(filters, query), facetsSql(filters, query));
    return new JsonText((row as { body: string }).body);
  }
}

/** The one statement behind all facets. Those without a filter of their own share the reports and exceptions that are found. */
export function facetsSql(filters: Filters, query: Query): Sql {
  const sets = new Map<string, Sql>();
  const parts = facets.map((facet) => {
    const isFiltered = facet.own.some((name) => query[name]);
    const own = isFiltered
      ? Object.fromEntries(Object.entries(query).filter(([name]) => !facet.own.includes(name)))
      : query;
    const where = whereOf(filters, own);
    // Without filters the tables themselves, whose indexes then serve.
    const [reports, exceptions] =
      where.text === 'true'
        ? ['error_report', 'exception']
        : [`reports_${isFiltered ? facet.name : 'found'}`, `exceptions_${isFiltered ? facet.name : 'found'}`];
    if (where.text !== 'true') {
      sets.set(
        reports,
        sql`SELECT t.id, t.harvester_id, t.location_id, t.gitbranch FROM error_report t WHERE ${where}`,
      );
      if (facet.by === undefined) sets.set(exceptions, exceptionsSql(raw(reports)));
    }
    return [facet.name, valuesSql(facet, raw(facet.by === undefined ? exceptions : reports), query)] as const;
  });
  const found = [...sets].map(([name, rows]) => sql`${raw(name)} AS MATERIALIZED (${rows})`);
  return sql`${found.length > 0 ? sql`WITH ${join(found)}` : sql``} SELECT ${jsonObject(Object.fromEntries(parts))}::text AS body`;
}

/** The exceptions of the reports that are found. Ids rise with time: of a week of reports a short span of the index is read. */
function exceptionsSql(reports: Sql): Sql {
  return sql`
    SELECT x.report_id, x.code_number, x.service, x.robot, x.handled, x."primary" FROM exception x JOIN ${reports} f ON f.id = x.report_id
    WHERE x.report_id >= (SELECT min(id) FROM ${reports}) AND x.report_id <= (SELECT max(id) FROM ${reports})`;
}

function valuesSql(facet: Facet, set: Sql, query: Query): Sql {
  const value = jsonObject({ value: raw('key::text'), label: raw(facet.label), count: raw('count') });
  return sql`(
    SELECT coalesce(json_agg(${value} ORDER BY count DESC, key), '[]'::json) FROM (
      SELECT key, count FROM (${countsSql(facet, set, query)}) counted WHERE key IS NOT NULL ORDER BY 2 DESC, 1 LIMIT ${MAX_VALUES}
    ) most
  )`;
}

/** How many reports of the set there are of each value. */
function countsSql({ key, by, from = '', isOfPrimary }: Facet, set: Sql, query: Query): Sql {
  if (by !== undefined) {
    const counted = sql`SELECT ${raw(by)}, count(*) AS reports FROM ${set} GROUP BY 1`;
    return sql`SELECT ${raw(key)} AS key, sum(f.reports)::bigint AS count FROM (${counted}) f ${raw(from)} GROUP BY 1`;
  }
  const primary = isOfPrimary && query.primary ? flag((value) => sql`x."primary" = ${value}`) : undefined;
  const more = primary?.condition(query.primary ?? '', query) ?? sql`true`;
  const once = sql`SELECT DISTINCT x.report_id, ${raw(key)} AS key FROM ${set} x WHERE x.report_id IS NOT NULL AND ${more}`;
  return sql`SELECT key, count(*) FROM (${once}) of_report GROUP BY key`;
}
