import sql, { join, raw, type Sql } from 'sql-template-tag';
import { jsonObject } from '../../platform/rest/shape.js';

/** A kind of row that belongs to an event or a pick session, and the page that shows it. */
interface RelatedKind {
  /** Its place among the kinds in `related_objects`. */
  rank: number;
  /** Path of the page, such as `errorreports`: `/errorreports/17/`. */
  page: string;
  /** Its name for people, such as `Error Report`. */
  object: string;
  table: string;
  /** Column with the moment that a row is about. */
  time: string;
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
  examples: [[{ url: '/errorreports/1/', object: 'Error Report', time: '2022-05-02T21:27:42.789323Z' }]],
  items: {
    type: 'object',
    required: ['url', 'object', 'time'],
    properties: {
      url: { type: 'string' },
      object: { type: 'string' },
      time: {
        type: ['string', 'null'],
        format: 'date-time',
        description: 'The moment that it is about; null until that is known.',
      },
    },
  },
};

/**
 * The `[{url, object, time}]` of all rows that belong to the owners.
 * @param owners  SQL of `(id, distance)`: the object itself at distance 0, what is linked to it farther away
 */
export function relatedObjectsSql(owner: 'event' | 'pick_session', owners: Sql): Sql {
  const parts = kinds
    .filter(({ of }) => of.includes(owner))
    .map(
      ({ rank, page, object, table, time }) => sql`
        SELECT owners.distance, ${raw(String(rank))} AS rank, r.id, ${jsonObject({
          url: raw(`'/${page}/' || r.id || '/'`),
          object: raw(`'${object}'`),
          time: raw(`hds_time(r.${time})`),
        })} AS body
        FROM owners JOIN ${raw(table)} r ON r.${raw(`${owner}_id`)} = owners.id`,
    );
  if (parts.length === 0) return sql`'[]'::json`;
  return sql`(WITH owners AS MATERIALIZED (${owners}) SELECT coalesce(json_agg(body ORDER BY distance, rank, id), '[]'::json) FROM (${join(parts, ' UNION ALL ')}) related)`;
}
