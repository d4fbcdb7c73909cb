import type { Resource } from '../../platform/rest/resource.js';
import { boolean, integer, shape, text, time } from '../../platform/rest/shape.js';

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
  list: exceptionCodeShape,
  detail: exceptionCodeShape,
  written: exceptionCodeShape,
  filters: {},
  defaultOrder: 't.id',
};
