import sql, { raw } from 'sql-template-tag';
import { after, allTags, before, exact, integerList, textList } from '../../platform/rest/filters.js';
import type { Resource } from '../../platform/rest/resource.js';
import { computed, duration, integer, one, shape, text, time, words } from '../../platform/rest/shape.js';
import { createdFilters } from '../created-filters.js';
import { relatedFiles, relatedImages } from '../file/related-files.js';
import { harvesterMin } from '../harvester/harvester.resource.js';
import { locationMin } from '../location/location.resource.js';
import { userRef } from '../user/user.representation.js';
import { isOfHarvesters, relatedObjectsSchema, relatedObjectsSql } from './related-objects.js';

const uuid = text('uuid', { example: '6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11' });

export const eventShape = shape('Event', 'event', {
  id: integer('id'),
  tags: words('tags', ['ErrorReport', 'S3File']),
  created: time('created'),
  lastModified: time('last_modified'),
  UUID: uuid,
  creator: integer('creator_id'),
  modifiedBy: integer('modified_by_id', { nullable: true }),
  secondary_events: computed(
    { type: 'array', items: { type: 'integer' }, examples: [[2]] },
    (alias) =>
      sql`(SELECT coalesce(json_agg(l.other_id ORDER BY l.other_id), '[]'::json) FROM event_link l WHERE l.event_id = ${raw(alias)}.id)`,
  ),
  // What belongs to a secondary event is shown with the event, after its own.
  related_objects: computed(relatedObjectsSchema, (alias) =>
    relatedObjectsSql(
      'event',
      sql`SELECT ${raw(alias)}.id, 0 AS distance UNION ALL SELECT l.other_id, 1 FROM event_link l WHERE l.event_id = ${raw(alias)}.id`,
    ),
  ),
  related_files: relatedFiles,
  related_images: relatedImages,
});

const relatedToPickSession = computed(relatedObjectsSchema, (alias) =>
  relatedObjectsSql('pick_session', sql`SELECT ${raw(alias)}.id, 0 AS distance`),
);

/** A pick session as reports show theirs. */
export const pickSessionMin = shape('PickSessionMin', 'pick_session', {
  UUID: uuid,
  start_time: time('start_time', { nullable: true }),
  session_length: duration('session_length', { nullable: true }),
  harvester: one('harvester_id', harvesterMin, { nullable: true }),
  location: one('location_id', locationMin, { nullable: true }),
  related_objects: relatedToPickSession,
});

const pickSessionShape = shape('PickSession', 'pick_session', {
  id: integer('id'),
  tags: words('tags'),
  created: time('created'),
  lastModified: time('last_modified'),
  UUID: uuid,
  start_time: time('start_time', { nullable: true }),
  session_length: duration('session_length', { nullable: true }),
  creator: integer('creator_id'),
  modifiedBy: integer('modified_by_id', { nullable: true }),
  harvester: integer('harvester_id', { nullable: true }),
  location: integer('location_id', { nullable: true }),
  related_objects: relatedToPickSession,
});

const pickSessionDetail = shape('PickSessionDetail', 'pick_session', {
  id: integer('id'),
  tags: words('tags'),
  harvester: one('harvester_id', harvesterMin, { nullable: true }),
  location: one('location_id', locationMin, { nullable: true }),
  creator: one('creator_id', userRef, { nullable: true }),
  modifiedBy: one('modified_by_id', userRef, { nullable: true }),
  created: time('created'),
  lastModified: time('last_modified'),
  UUID: uuid,
  start_time: time('start_time', { nullable: true }),
  session_length: duration('session_length', { nullable: true }),
  related_objects: relatedToPickSession,
});

export const events: Resource = {
  path: 'events',
  basename: 'event',
  model: 'Event',
  description: 'What happened on a machine at one moment: the UUID that its reports and files share.',
  table: 'event',
  textSql: 't.uuid',
  list: eventShape,
  detail: eventShape,
  written: eventShape,
  filters: {
    UUID: exact('uuid'),
    tags: allTags('tags'),
    harv_ids: {
      ...integerList(isOfHarvesters),
      description: 'Comma-separated numbers of harvesters; a report of the event is of any of them.',
    },
    ...createdFilters,
  },
  counter: { filters: [] },
  defaultOrder: 't.id DESC',
};

export const pickSessions: Resource = {
  path: 'picksessions',
  basename: 'picksession',
  model: 'PickSession',
  description: 'A span of picking of one harvester, to which reports refer by UUID.',
  table: 'pick_session',
  textSql: 't.uuid',
  list: pickSessionShape,
  detail: pickSessionDetail,
  written: pickSessionShape,
  filters: {
    UUID: exact('uuid'),
    tags: allTags('tags'),
    harv_ids: integerList(
      (ids) => sql`t.harvester_id = ANY(ARRAY(SELECT id FROM harvester WHERE harv_id = ANY(${ids}::int[])))`,
    ),
    locations: textList(
      (ranches) => sql`t.location_id = ANY(ARRAY(SELECT id FROM location WHERE ranch = ANY(${ranches}::text[])))`,
    ),
    start_time: after('start_time'),
    end_time: before('start_time'),
    ...createdFilters,
  },
  defaultOrder: 't.id DESC',
};
