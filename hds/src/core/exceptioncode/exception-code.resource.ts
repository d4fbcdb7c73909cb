import sql from 'sql-template-tag';
import { bodySchema } from '../../platform/rest/fields.js';
import { anywhereIn, exact, flag } from '../../platform/rest/filters.js';
import type { Resource } from '../../platform/rest/resource.js';
import { boolean, integer, type JsonSchema, json, shape, text, time } from '../../platform/rest/shape.js';
import { CodeFacts } from './code-manifest.js';

const facts = {
  id: integer('id'),
  created: time('created'),
  lastModified: time('last_modified'),
  code: integer('code', { example: 9 }),
  name: text('name', { example: 'NoTray' }),
  msg: text('msg', { example: 'There is no tray.' }),
  team: text('team', { example: 'tray' }),
  cycle: boolean('cycle'),
  operator_msg: text('operator_msg', { example: 'Check the tray' }),
  creator: integer('creator_id'),
  modifiedBy: integer('modified_by_id', { nullable: true }),
  manifest: integer('manifest_id', { nullable: true }),
};

/** A code as exceptions nest it. */
export const codeOfException = shape('AFTExceptionCodeOfException', 'exception_code', facts, { isSmall: true });

const exceptionCodeShape = shape('AFTExceptionCode', 'exception_code', { ...facts, retired: boolean('retired') });

export const exceptionCodes: Resource = {
  path: 'exceptioncodes',
  basename: 'exceptioncode',
  model: 'AFTExceptionCode',
  description: 'The numbers that machines send for what went wrong, and what they mean to people.',
  table: 'exception_code',
  textSql: "t.code || ' ' || t.name",
  list: exceptionCodeShape,
  detail: exceptionCodeShape,
  written: exceptionCodeShape,
  filters: {
    retired: flag((value) => sql`t.retired = ${value}`),
    team: exact('team'),
    search: anywhereIn('t.code, t.name, t.team, t.msg, t.operator_msg'),
  },
  defaultOrder: 't.id',
};

/** What stands in a manifest. */
export const manifestSchema: JsonSchema = { type: 'array', items: bodySchema(CodeFacts) };

const manifestShape = shape('AFTExceptionCodeManifest', 'exception_code_manifest', {
  id: integer('id'),
  created: time('created'),
  lastModified: time('last_modified'),
  version: text('version', { example: '1.0' }),
  manifest: json('manifest', manifestSchema),
  creator: integer('creator_id'),
  modifiedBy: integer('modified_by_id', { nullable: true }),
});

export const codeManifests: Resource = {
  path: 'exceptioncodemanifests',
  basename: 'codemanifest',
  model: 'AFTExceptionCodeManifest',
  description: 'Releases of all exception codes. One is in force: the last that was stored or applied.',
  table: 'exception_code_manifest',
  list: manifestShape,
  detail: manifestShape,
  written: manifestShape,
  filters: {},
  defaultOrder: 't.id',
};
