import sql, { raw } from 'sql-template-tag';
import { BadRequest } from '../../platform/errors.js';
import { equalsNumber, exact, exactBy } from '../../platform/rest/filters.js';
import type { Resource } from '../../platform/rest/resource.js';
import { boolean, computed, constant, integer, link, one, shape, text, time } from '../../platform/rest/shape.js';
import { createdFilters } from '../created-filters.js';
import { locationFlat, locationList, locationMin } from '../location/location.resource.js';
import { userRef } from '../user/user.representation.js';

const fruitName = text('name', { example: 'strawberry' });

const fruitMin = shape('FruitMin', 'fruit', { id: integer('id'), url: link('fruits'), name: fruitName });

export const fruitShape = shape('Fruit', 'fruit', {
  id: integer('id'),
  created: time('created'),
  lastModified: time('last_modified'),
  name: fruitName,
  creator: integer('creator_id'),
  modifiedBy: integer('modified_by_id', { nullable: true }),
});

/** A harvester as reports and other objects show theirs. */
export const harvesterMin = shape(
  'HarvesterMin',
  'harvester',
  {
    id: integer('id'),
    url: link('harvesters'),
    harv_id: integer('harv_id', { example: 11 }),
    location: one('location_id', locationMin),
    fruit: one('fruit_id', fruitMin),
    is_emulator: boolean('is_emulator'),
  },
  { isSmall: true },
);

/** Nothing of the kind yet: releases and version reports come with their domain. */
const none = computed({ type: 'null' }, () => sql`NULL::json`);

const links = {
  harvester_history: computed(
    { type: 'string', examples: ['/harvesterhistory/?harv_id=11'] },
    (alias) => sql`'/harvesterhistory/?harv_id=' || ${raw(alias)}.harv_id`,
  ),
  version_history: constant('versions/'),
  assets: constant('assets/'),
  config: constant('config/'),
};

const harvesterFlat = shape('Harvester', 'harvester', {
  id: integer('id'),
  created: time('created'),
  lastModified: time('last_modified'),
  harv_id: integer('harv_id', { example: 11 }),
  name: text('name', { nullable: true, example: 'Harvester 11' }),
  is_emulator: boolean('is_emulator'),
  thingName: text('thing_name', { nullable: true, example: 'hv-011' }),
  creator: integer('creator_id'),
  modifiedBy: integer('modified_by_id', { nullable: true }),
  fruit: integer('fruit_id'),
  location: integer('location_id'),
  release: none,
  ...links,
});

const harvesterList = shape('HarvesterList', 'harvester', {
  id: integer('id'),
  fruit: one('fruit_id', fruitShape),
  location: one('location_id', locationList),
  created: time('created'),
  lastModified: time('last_modified'),
  harv_id: integer('harv_id', { example: 11 }),
  name: text('name', { nullable: true, example: 'Harvester 11' }),
  is_emulator: boolean('is_emulator'),
  thingName: text('thing_name', { nullable: true, example: 'hv-011' }),
  creator: integer('creator_id'),
  modifiedBy: integer('modified_by_id', { nullable: true }),
  release: none,
  ...links,
});

const harvesterDetail = shape('HarvesterDetail', 'harvester', {
  id: integer('id'),
  fruit: one('fruit_id', fruitShape),
  location: one('location_id', locationFlat),
  release: none,
  creator: one('creator_id', userRef, { nullable: true }),
  modifiedBy: one('modified_by_id', userRef, { nullable: true }),
  created: time('created'),
  lastModified: time('last_modified'),
  harv_id: integer('harv_id', { example: 11 }),
  name: text('name', { nullable: true, example: 'Harvester 11' }),
  is_emulator: boolean('is_emulator'),
  thingName: text('thing_name', { nullable: true, example: 'hv-011' }),
  ...links,
  version: none,
});

export const fruits: Resource = {
  path: 'fruits',
  basename: 'fruit',
  model: 'Fruit',
  description: 'What harvesters pick.',
  table: 'fruit',
  textSql: 't.name',
  list: fruitShape,
  detail: fruitShape,
  written: fruitShape,
  filters: createdFilters,
  defaultOrder: 't.id',
};

export const harvesters: Resource = {
  path: 'harvesters',
  basename: 'harvester',
  model: 'Harvester',
  description: 'The machines of the fleet, and emulators of them.',
  table: 'harvester',
  textSql: "coalesce(t.name, 'Harvester ' || t.harv_id)",
  list: harvesterList,
  detail: harvesterDetail,
  written: harvesterFlat,
  filters: {
    harv_id: equalsNumber((value) => sql`t.harv_id = ${value}`),
    name: exact('name'),
    fruit__name: exactBy((name) => sql`t.fruit_id = (SELECT id FROM fruit WHERE name = ${name})`),
    ...createdFilters,
  },
  defaultOrder: 't.id DESC',
  refusals: {
    harvester_one_emulator_per_fruit: async (fruitId, database) => {
      const [fruit] = await database.query<{ name: string }>(sql`SELECT name FROM fruit WHERE id = ${fruitId}`);
      return new BadRequest(`There can only be one ${fruit?.name} emulator`);
    },
  },
};
