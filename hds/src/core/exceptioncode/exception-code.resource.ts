import sql from 'sql-template-tag';
import { flag } from '../../platform/rest/filters.js';
import type { Resource } from '../../platform/rest/resource.js';
import { boolean, integer, json, shape, text, time } from '../../platform/rest/shape.js';

export const exceptionCodeShape = shape('AFTExceptionCode', 'exception_code', {
  id: integer('id'),
  created: time('created'),
  lastModified: time('last_modified'),
  code: integer('code'),
  name: text('name'),
  msg: text('msg'),
  team: text('team'),
  cycle: boolean('cycle'),
  operator_msg: text('operator_msg'),
  creator: integer('creator_id'),
  modifiedBy: integer('modified_by_id', { nullable: true }),
  manifest: integer('manifest_id', { nullable: true }),
});

export const exceptionCodes: Resource = {
  path: 'exceptioncodes',
  basename: 'exceptioncode',
  model: 'AFTExceptionCode',
  table: 'exception_code',
  textSql: "t.code || ' ' || t.name",
  list: exceptionCodeShape,
  detail: exceptionCodeShape,
  written: exceptionCodeShape,
  filters: { retired: flag((value) => sql`t.retired = ${value}`) },
  defaultOrder: 't.id',
};

const manifestShape = shape('AFTExceptionCodeManifest', 'exception_code_manifest', {
  id: integer('id'),
  created: time('created'),
  lastModified: time('last_modified'),
  version: text('version'),
  manifest: json('manifest', { type: 'array', items: { type: 'object' } }),
  creator: integer('creator_id'),
  modifiedBy: integer('modified_by_id', { nullable: true }),
});

export const codeManifests: Resource = {
  path: 'exceptioncodemanifests',
  basename: 'codemanifest',
  model: 'AFTExceptionCodeManifest',
  table: 'exception_code_manifest',
  list: manifestShape,
  detail: manifestShape,
  written: manifestShape,
  filters: {},
  defaultOrder: 't.id',
};
