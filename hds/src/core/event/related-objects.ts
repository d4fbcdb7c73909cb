import sql, { join, raw, type Sql } from 'sql-template-tag';

/** A kind of row that belongs to an event or a pick session, and the page that shows it. */
interface RelatedKind {
  /** Its place among the kinds in `related_objects`. */
  rank: number;
  /** Path of the page, such as `errorreports`: `/errorreports/17/`. */
  page: string;
  /** Its name for people, such as `Error Report`. */
  object: string;
  table: string;
  of: ('event' | 'pick_session')[];
}

const kinds: RelatedKind[] = [];

/** Said once by each domain whose rows belong to events: they then stand in the `related_objects` of every event. */
export function registerRelatedObjects(kind: RelatedKind): void {
  if (!kinds.some(({ table }) => table === kind.table)) kinds.push(kind);
  kinds.sort((one, other) => one.rank - other.rank);
}

export const relatedObjectsSchema = {
  type: 'array',
  examples: [[{ url: '/errorreports/1/', object: 'Error Report' }]],
  items: {
    type: 'object',
    required: ['url', 'object'],
    properties: { url: { type: 'string' }, object: { type: 'string' } },
  },
};

/**
 * The `[{url, object}]` of all rows that belong to the owners.
 * @param owners  SQL of `(id, distance)`: the object itself at distance 0, what is linked to it farther away
 */
export function relatedObjectsSql(owner: 'event' | 'pick_session', owners: Sql): Sql {
  const parts = kinds
    .filter(({ of }) => of.includes(owner))
    .map(
      ({ rank, page, object, table }) => sql`
        SELECT owners.distance, ${raw(String(rank))} AS rank, r.id, json_build_object('url', '/' || ${raw(`'${page}'`)} || '/' || r.id || '/', 'object', ${raw(`'${object}'`)}) AS body
        FROM owners JOIN ${raw(table)} r ON r.${raw(`${owner}_id`)} = owners.id`,
    );
  if (parts.length === 0) return sql`'[]'::json`;
  return sql`(WITH owners AS MATERIALIZED (${owners}) SELECT coalesce(json_agg(body ORDER BY distance, rank, id), '[]'::json) FROM (${join(parts, ' UNION ALL ')}) related)`;
}
