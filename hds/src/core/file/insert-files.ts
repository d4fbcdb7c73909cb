import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/database.js';
import type { Caller } from '../../platform/http/caller.js';
import type { Resource } from '../../platform/rest/resource.js';
import { sessclips } from './file.resource.js';
import type { AnnouncedObject } from './s3-event.js';

/** An announced object as it is to be stored. */
export interface Arrival extends AnnouncedObject {
  source: string;
  filetype: string;
  eventUuid: string;
}

/**
 * The rows for objects that no earlier delivery brought: receipt, event, file and clip in one statement. Receipts and
 * events are made in the order of their names, so that two statements never wait for each other.
 * @returns ids by source
 */
export async function insertNew(
  manager: EntityManager,
  door: Resource,
  arrivals: Arrival[],
  caller: Caller,
): Promise<Map<string, number>> {
  const column = <Value>(value: (arrival: Arrival) => Value) => arrivals.map(value);
  const isClip = door === sessclips;
  const tags = isClip ? ['S3File', 'sessclip'] : ['S3File'];
  const rows = await rowsOf<{ source: string; id: number }>(
    manager,
    sql`
      WITH item AS MATERIALIZED (
        SELECT nextval('s3_file_id_seq') AS id, i.* FROM unnest(
          ${column(({ source }) => source)}::text[], ${column(({ version }) => version)}::text[], ${column(({ sequencer }) => sequencer)}::text[],
          ${column(({ bucket }) => bucket)}::text[], ${column(({ key }) => key)}::text[], ${column(({ filetype }) => filetype)}::text[],
          ${column(({ eventUuid }) => eventUuid)}::text[], ${column(({ sizeBytes }) => sizeBytes)}::bigint[], ${column(({ eTag }) => eTag)}::text[]
        ) AS i(source, version, sequencer, bucket, key, filetype, event_uuid, size_bytes, etag)
      ),
      receipted AS (
        INSERT INTO receipt (source, version, sequencer, report_type, report_id)
        SELECT source, version, sequencer, 's3files', id FROM item ORDER BY source ON CONFLICT (source) DO NOTHING RETURNING report_id
      ),
      storing AS MATERIALIZED (SELECT item.* FROM item JOIN receipted ON report_id = item.id),
      wanted AS (
        SELECT event_uuid AS uuid, array_agg(DISTINCT tag) AS tags FROM storing CROSS JOIN LATERAL unnest(${tags}::text[] || filetype) tag GROUP BY event_uuid
      ),
      event_of AS (
        INSERT INTO event AS e (uuid, tags, creator_id) SELECT uuid, tags, ${caller.id}::bigint FROM wanted ORDER BY uuid
        ON CONFLICT (uuid) DO UPDATE SET ${addTags} RETURNING e.id, e.uuid
      ),
      stored AS (
        INSERT INTO s3_file (id, creator_id, event_id, file, key, filetype, bucket, size_bytes, etag)
        SELECT s.id, ${caller.id}, e.id, s.key, s.key, s.filetype, s.bucket, s.size_bytes, s.etag FROM storing s JOIN event_of e ON e.uuid = s.event_uuid
        RETURNING id
      ),
      clipped AS (INSERT INTO sess_clip (file_id) SELECT id FROM stored WHERE ${isClip})
      SELECT item.source, stored.id FROM item JOIN stored USING (id)`,
  );
  return new Map(rows.map(({ source, id }) => [source, id]));
}

/** For `ON CONFLICT (uuid)` on `event AS e`: the tags it lacks are added. */
const addTags = sql`
  tags = e.tags || ARRAY(SELECT unnest(excluded.tags) EXCEPT SELECT unnest(e.tags) ORDER BY 1),
  last_modified = CASE WHEN e.tags @> excluded.tags THEN e.last_modified ELSE now() END`;

/** The id of the event with the UUID, which is made when it is new, and tagged. */
export async function eventIdOf(manager: EntityManager, uuid: string, tags: string[], caller: Caller): Promise<number> {
  const [row] = await rowsOf<{ id: number }>(
    manager,
    sql`INSERT INTO event AS e (uuid, tags, creator_id) VALUES (${uuid}, ${[...new Set(tags)]}::text[], ${caller.id})
        ON CONFLICT (uuid) DO UPDATE SET ${addTags} RETURNING e.id`,
  );
  return (row as { id: number }).id;
}
