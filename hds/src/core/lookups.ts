import type { LookupField, LookupModel } from '../platform/rest/lookups.js';

/*
 * What lookups such as `harvester__fruit__name` may name of the objects every domain stands on. Of users only who they
 * are: never passwords, tokens or addresses.
 */

const id: LookupField = { kind: 'number', column: 'id' };
const user: LookupModel = {
  table: 'hds_user',
  fields: { id, pk: id, username: { kind: 'text', column: 'username' } },
};

/** What lookups may name of every stored object. */
export const storedObjectLookups: Record<string, LookupField> = {
  id,
  pk: id,
  created: { kind: 'time', column: 'created' },
  lastModified: { kind: 'time', column: 'last_modified' },
  creator: { kind: 'one', column: 'creator_id', isSmall: true, to: () => user },
  modifiedBy: { kind: 'one', column: 'modified_by_id', isSmall: true, to: () => user },
};

const fruit: LookupModel = {
  table: 'fruit',
  fields: { ...storedObjectLookups, name: { kind: 'text', column: 'name' } },
};

const distributor: LookupModel = {
  table: 'distributor',
  fields: { ...storedObjectLookups, name: { kind: 'text', column: 'name' } },
};

export const locationLookups: LookupModel = {
  table: 'location',
  fields: {
    ...storedObjectLookups,
    ranch: { kind: 'text', column: 'ranch' },
    country: { kind: 'text', column: 'country' },
    region: { kind: 'text', column: 'region' },
    site_channel: { kind: 'text', column: 'site_channel' },
    distributor: { kind: 'one', column: 'distributor_id', isSmall: true, to: () => distributor },
  },
};

export const harvesterLookups: LookupModel = {
  table: 'harvester',
  fields: {
    ...storedObjectLookups,
    harv_id: { kind: 'number', column: 'harv_id' },
    name: { kind: 'text', column: 'name' },
    is_emulator: { kind: 'boolean', column: 'is_emulator' },
    thingName: { kind: 'text', column: 'thing_name' },
    fruit: { kind: 'one', column: 'fruit_id', isSmall: true, to: () => fruit },
    location: { kind: 'one', column: 'location_id', isSmall: true, to: () => locationLookups },
  },
};

export const eventLookups: LookupModel = {
  table: 'event',
  fields: {
    ...storedObjectLookups,
    UUID: { kind: 'text', column: 'uuid' },
    tags: { kind: 'words', column: 'tags' },
  },
};

export const pickSessionLookups: LookupModel = {
  table: 'pick_session',
  fields: {
    ...storedObjectLookups,
    UUID: { kind: 'text', column: 'uuid' },
    tags: { kind: 'words', column: 'tags' },
    start_time: { kind: 'time', column: 'start_time' },
    harvester: { kind: 'one', column: 'harvester_id', isSmall: true, to: () => harvesterLookups },
    location: { kind: 'one', column: 'location_id', isSmall: true, to: () => locationLookups },
  },
};

export const exceptionCodeLookups: LookupModel = {
  table: 'exception_code',
  fields: {
    ...storedObjectLookups,
    code: { kind: 'number', column: 'code' },
    name: { kind: 'text', column: 'name' },
    msg: { kind: 'text', column: 'msg' },
    team: { kind: 'text', column: 'team' },
    cycle: { kind: 'boolean', column: 'cycle' },
    operator_msg: { kind: 'text', column: 'operator_msg' },
    manifest: { kind: 'one', column: 'manifest_id', isSmall: true, to: () => codeManifest },
  },
};

const codeManifest: LookupModel = {
  table: 'exception_code_manifest',
  fields: { ...storedObjectLookups, version: { kind: 'text', column: 'version' } },
};
