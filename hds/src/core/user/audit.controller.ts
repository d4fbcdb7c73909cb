import { Controller } from '@nestjs/common';
import sql from 'sql-template-tag';
import { equalsNumber, exact } from '../../platform/rest/filters.js';
import type { Resource } from '../../platform/rest/resource.js';
import { ReadController } from '../../platform/rest/resource-controller.js';
import { integer, shape, text, time } from '../../platform/rest/shape.js';
import { createdFilters } from '../created-filters.js';

const auditShape = shape('AuditEntry', 'audit_entry', {
  id: integer('id'),
  created: time('created'),
  user: integer('user_id'),
  username: text('username', { example: 'sue' }),
  resource: text('resource', { example: 'fruits' }),
  object_id: integer('object_id'),
  kind: text('kind', { example: 'created' }),
  text: text('text', { example: 'strawberry' }),
});

const audit: Resource = {
  path: 'auditlog',
  basename: 'auditlog',
  model: 'AuditEntry',
  description: 'Who changed what, and when. Read only.',
  table: 'audit_entry',
  list: auditShape,
  detail: auditShape,
  written: auditShape,
  filters: {
    username: exact('username'),
    resource: exact('resource'),
    kind: exact('kind'),
    object_id: equalsNumber((value) => sql`t.object_id = ${value}`),
    ...createdFilters,
  },
  defaultOrder: 't.id DESC',
};

/** Who changed what, and when. Nobody can change it. */
@Controller('auditlog')
export class AuditController extends ReadController(audit) {}
