import type { Resource } from '../../platform/rest/resource.js';
import { integer, link, one, shape, text, time } from '../../platform/rest/shape.js';
import { createdFilters } from '../created-filters.js';
import { userRef } from '../user/user.representation.js';

const distributorMin = shape('DistributorMin', 'distributor', {
  id: integer('id'),
  url: link('distributors'),
  name: text('name', { example: 'Coast Berries' }),
});

export const locationMin = shape(
  'LocationMin',
  'location',
  {
    id: integer('id'),
    url: link('locations'),
    ranch: text('ranch', { nullable: true, example: 'Ranch A' }),
    distributor: one('distributor_id', distributorMin),
  },
  { isSmall: true },
);

const distributorFlat = shape('Distributor', 'distributor', {
  id: integer('id'),
  created: time('created'),
  lastModified: time('last_modified'),
  name: text('name', { example: 'Coast Berries' }),
  creator: integer('creator_id'),
  modifiedBy: integer('modified_by_id', { nullable: true }),
});

const distributorList = shape('DistributorList', 'distributor', {
  id: integer('id'),
  creator: one('creator_id', userRef, { nullable: true }),
  modifiedBy: one('modified_by_id', userRef, { nullable: true }),
  created: time('created'),
  lastModified: time('last_modified'),
  name: text('name', { example: 'Coast Berries' }),
});

export const locationFlat = shape('Location', 'location', {
  id: integer('id'),
  created: time('created'),
  lastModified: time('last_modified'),
  ranch: text('ranch', { nullable: true, example: 'Ranch A' }),
  country: text('country', { nullable: true, example: 'US' }),
  region: text('region', { nullable: true, example: 'California' }),
  site_channel: text('site_channel', { example: '#ranch-a' }),
  creator: integer('creator_id'),
  modifiedBy: integer('modified_by_id', { nullable: true }),
  distributor: integer('distributor_id'),
});

export const locationList = shape('LocationList', 'location', {
  id: integer('id'),
  distributor: one('distributor_id', distributorFlat),
  creator: one('creator_id', userRef, { nullable: true }),
  modifiedBy: one('modified_by_id', userRef, { nullable: true }),
  created: time('created'),
  lastModified: time('last_modified'),
  ranch: text('ranch', { nullable: true, example: 'Ranch A' }),
  country: text('country', { nullable: true, example: 'US' }),
  region: text('region', { nullable: true, example: 'California' }),
  site_channel: text('site_channel', { example: '#ranch-a' }),
});

export const distributors: Resource = {
  path: 'distributors',
  basename: 'distributor',
  model: 'Distributor',
  description: 'Companies that own locations.',
  table: 'distributor',
  textSql: 't.name',
  list: distributorList,
  detail: distributorList,
  written: distributorFlat,
  filters: createdFilters,
  defaultOrder: 't.id',
};

export const locations: Resource = {
  path: 'locations',
  basename: 'location',
  model: 'Location',
  description: 'Ranches, where harvesters work.',
  table: 'location',
  textSql: 't.ranch',
  list: locationList,
  detail: locationList,
  written: locationFlat,
  filters: createdFilters,
  defaultOrder: 't.id',
};
