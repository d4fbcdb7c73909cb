import sql, { raw, type Sql } from 'sql-template-tag';
import { computed, type Field, jsonObject } from '../../platform/rest/shape.js';
import { fileUrlSql } from './file-url.js';

const schema = {
  type: 'array',
  examples: [[{ url: 'http://127.0.0.1:8085/api/v1/s3files/1/download/', filetype: 'dmesg' }]],
  items: {
    type: 'object',
    required: ['url', 'filetype'],
    properties: { url: { type: ['string', 'null'], format: 'uri' }, filetype: { type: 'string' } },
  },
};

/** The `[{url, filetype}]` of an event's files and of those of its secondary events, after its own. Deleted files are left out. */
function filesOf(event: string, url: Sql, condition: Sql): Sql {
  const id = raw(`${event}.id`);
  return sql`(
    SELECT coalesce(json_agg(${jsonObject({ url, filetype: raw('f.filetype') })} ORDER BY owner.distance, f.id), '[]'::json)
    FROM (SELECT ${id}, 0 AS distance UNION ALL SELECT l.other_id, 1 FROM event_link l WHERE l.event_id = ${id}) owner
    JOIN s3_file f ON f.event_id = owner.id WHERE ${condition})`;
}

/** All files, each with the address that downloads it. */
export const relatedFiles: Field = computed(schema, (event, { origin }) =>
  filesOf(event, sql`${`${origin}/api/v1/s3files/`}::text || f.id || '/download/'`, sql`NOT f.deleted`),
);

/** The pictures among them, each with the address of its bytes. */
export const relatedImages: Field = computed(schema, (event, context) =>
  filesOf(event, fileUrlSql('f', context), sql`NOT f.deleted AND f.key ~ '\\.(png|jpe?g)$'`),
);
