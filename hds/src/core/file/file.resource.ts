import sql, { type Sql } from 'sql-template-tag';
import { contains, exactBy, type Filters, textList } from '../../platform/rest/filters.js';
import type { Resource } from '../../platform/rest/resource.js';
import { boolean, computed, type Field, integer, one, shape, text, time } from '../../platform/rest/shape.js';
import { createdFilters } from '../created-filters.js';
import { eventShape } from '../event/event.resource.js';
import { userRef } from '../user/user.representation.js';
import { fileUrlSql } from './file-url.js';

const url: Field = {
  ...computed(
    { type: ['string', 'null'], format: 'uri', examples: ['http://127.0.0.1:8085/api/v1/s3files/1/content/'] },
    fileUrlSql,
  ),
  column: 'file',
};

const own = {
  file: url,
  filetype: text('filetype', { example: 'dmesg' }),
  key: text('key', { nullable: true, example: 'hdsfiles/hv-011/dmesg_011_6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11.txt' }),
  deleted: boolean('deleted'),
};
const times = { created: time('created'), lastModified: time('last_modified') };
const people = { creator: integer('creator_id'), modifiedBy: integer('modified_by_id', { nullable: true }) };

const written = shape('S3File', 's3_file', {
  id: integer('id'),
  ...times,
  ...own,
  ...people,
  event: integer('event_id'),
});
const list = shape('S3FileList', 's3_file', {
  id: integer('id'),
  event: one('event_id', eventShape),
  ...times,
  ...own,
  ...people,
});
const detail = shape('S3FileDetail', 's3_file', {
  id: integer('id'),
  event: one('event_id', eventShape),
  creator: one('creator_id', userRef, { nullable: true }),
  modifiedBy: one('modified_by_id', userRef, { nullable: true }),
  ...times,
  ...own,
});

const eventHas = (tags: string[]): Sql =>
  sql`EXISTS (SELECT FROM event e WHERE e.id = t.event_id AND e.tags @> ${tags}::text[])`;

const filters: Filters = {
  key: contains((pattern) => sql`t.key ILIKE ${pattern}`),
  filetype: contains((pattern) => sql`t.filetype ILIKE ${pattern}`),
  tags: { ...textList(eventHas), description: 'Comma-separated tags; the event of the file has every one.' },
  event__tags__name: { ...exactBy((tag) => eventHas([tag])), description: 'The event of the file has the tag.' },
  uuid: textList((uuids) => sql`t.event_id = ANY(ARRAY(SELECT id FROM event WHERE uuid = ANY(${uuids}::text[])))`),
  deleted: {
    always: true,
    description: '`true`, `True` or `1`: the deleted files; anything else: those that are there.',
    schema: { type: 'string' },
    condition: (value) => (['true', 'True', '1'].includes(value) ? sql`t.deleted` : sql`NOT t.deleted`),
  },
  ...createdFilters,
};

/** Files, by the door of plain files. */
export const s3files: Resource = {
  path: 's3files',
  basename: 's3file',
  model: 'S3File',
  description: 'Files in the data lake: logs, pictures, clips. Announced by S3 events, or uploaded.',
  table: 's3_file',
  textSql: 't.key',
  list,
  detail,
  written,
  ownMethodsOnly: true,
  filters,
  counter: { key: 'key = 1 AS deleted', filters: ['deleted'] },
  defaultOrder: 't.created DESC, t.id DESC',
};

/** The same files by the door of session clips: what is posted there is marked as a clip. */
export const sessclips: Resource = {
  ...s3files,
  path: 'sessclip',
  basename: 'sessclip',
  model: 'SessClip',
  description: 'The same files by the door of session clips; what is posted here is marked as a clip.',
};
