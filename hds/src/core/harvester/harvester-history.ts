import { Controller, Injectable, type OnModuleInit } from '@nestjs/common';
import sql, { raw } from 'sql-template-tag';
import { rowsOf } from '../../platform/database/database.js';
import { equalsNumber } from '../../platform/rest/filters.js';
import type { Resource } from '../../platform/rest/resource.js';
import { ReadController } from '../../platform/rest/resource-controller.js';
import { ResourceStore } from '../../platform/rest/resource-store.js';
import { boolean, computed, integer, jsonObject, one, shape, text, time } from '../../platform/rest/shape.js';
import { locationFlat } from '../location/location.resource.js';
import { userRef } from '../user/user.representation.js';
import { fruitShape, harvesters } from './harvester.resource.js';

/** What a state differs in from the one before of the same machine; null where it is the first one, or that is not known. */
const changes = computed(
  {
    type: ['array', 'null'],
    description: 'What differs from the state before; null where there is none.',
    items: {
      type: 'object',
      required: ['field', 'before', 'after'],
      properties: {
        field: { type: 'string', enum: ['harv_id', 'name', 'fruit', 'location', 'is_emulator', 'thingName'] },
        before: { type: ['string', 'null'] },
        after: { type: ['string', 'null'] },
      },
    },
    examples: [[{ field: 'location', before: 'Ranch A', after: 'Ranch B' }]],
  },
  (alias) => {
    const after = raw(alias);
    return sql`(
      SELECT (
        SELECT coalesce(json_agg(${jsonObject({ field: raw('field'), before: raw('before'), after: raw('after') })} ORDER BY place) FILTER (WHERE differs), '[]'::json)
        FROM (VALUES
          (1, 'harv_id', p.harv_id::text, ${after}.harv_id::text, p.harv_id <> ${after}.harv_id),
          (2, 'name', p.name, ${after}.name, p.name IS DISTINCT FROM ${after}.name),
          (3, 'fruit', (SELECT name FROM fruit WHERE id = p.fruit_id), (SELECT name FROM fruit WHERE id = ${after}.fruit_id), p.fruit_id IS DISTINCT FROM ${after}.fruit_id),
          (4, 'location', (SELECT ranch FROM location WHERE id = p.location_id), (SELECT ranch FROM location WHERE id = ${after}.location_id), p.location_id IS DISTINCT FROM ${after}.location_id),
          (5, 'is_emulator', p.is_emulator::text, ${after}.is_emulator::text, p.is_emulator <> ${after}.is_emulator),
          (6, 'thingName', p.thing_name, ${after}.thing_name, p.thing_name IS DISTINCT FROM ${after}.thing_name)
        ) AS fields(place, field, before, after, differs)
      )
      FROM harvester_history p
      WHERE p.harvester_id = ${after}.harvester_id AND (p.history_date, p.id) < (${after}.history_date, ${after}.id)
      ORDER BY p.history_date DESC, p.id DESC LIMIT 1)`;
  },
);

const historyShape = shape('HarvesterHistory', 'harvester_history', {
  history_id: integer('id'),
  fruit: one('fruit_id', fruitShape, { nullable: true }),
  location: one('location_id', locationFlat, { nullable: true }),
  release: computed({ type: 'null' }, () => sql`NULL::json`),
  id: integer('harvester_id'),
  created: time('created', { nullable: true }),
  lastModified: time('last_modified', { nullable: true }),
  harv_id: integer('harv_id', { example: 11 }),
  name: text('name', { nullable: true, example: 'Harvester 11' }),
  is_emulator: boolean('is_emulator'),
  thingName: text('thing_name', { nullable: true, example: 'hv-011' }),
  history_date: time('history_date'),
  history_change_reason: text('history_change_reason', { nullable: true, example: null }),
  history_type: text('history_type', { example: '~' }),
  creator: integer('creator_id', { nullable: true }),
  modifiedBy: integer('modified_by_id', { nullable: true }),
  history_user: integer('history_user_id', { nullable: true }),
  // New keys stand behind those that clients know.
  changed_by: one('history_user_id', userRef, { nullable: true }),
  changes,
});

const history: Resource = {
  path: 'harvesterhistory',
  basename: 'historicalharvester',
  model: 'HarvesterHistory',
  description: 'What became of each harvester: `+` made, `~` changed, `-` deleted. Read only.',
  table: 'harvester_history',
  list: historyShape,
  detail: historyShape,
  written: historyShape,
  filters: {
    harv_id: equalsNumber((value) => sql`t.harv_id = ${value}`),
    // The number of a machine may change, and another machine may then get it.
    harvester: equalsNumber((value) => sql`t.harvester_id = ${value}`),
  },
  defaultOrder: 't.history_date DESC, t.id DESC',
};

/** What became of each harvester. A history that can be edited tells nothing: it is read only. */
@Controller('harvesterhistory')
export class HarvesterHistoryController extends ReadController(history) {}

const TYPES = { created: '+', updated: '~', deleted: '-' };

/** Keeps a copy of a harvester for every change that anybody makes, in the change's own transaction. */
@Injectable()
export class HarvesterHistorian implements OnModuleInit {
  constructor(private readonly store: ResourceStore) {}

  onModuleInit(): void {
    this.store.onChange(async (manager, { resource, kind, id, caller }) => {
      if (resource !== harvesters) return;
      await rowsOf(
        manager,
        sql`INSERT INTO harvester_history (harvester_id, created, last_modified, harv_id, name, is_emulator, thing_name, creator_id, modified_by_id,
              fruit_id, location_id, history_type, history_user_id, history_date)
            SELECT id, created, last_modified, harv_id, name, is_emulator, thing_name, creator_id, modified_by_id, fruit_id, location_id, ${TYPES[kind]}, ${caller.id}, clock_timestamp()
            FROM harvester WHERE id = ${id}`,
      );
    });
  }
}
