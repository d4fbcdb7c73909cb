import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Counter } from 'prom-client';
import sql, { raw } from 'sql-template-tag';
import { rowsOf } from '../../platform/database/database.js';
import { ResourceStore } from '../../platform/rest/resource-store.js';

const changes = new Counter({
  name: 'admin_crud_counter_total',
  help: 'Changes made through the API; operation 1 added, 2 changed, 3 deleted.',
  labelNames: ['model', 'operation', 'user'],
});
const OPERATIONS = { created: '1', updated: '2', deleted: '3' };

/** Writes a line for every change that somebody makes through the API, in the change's own transaction. */
@Injectable()
export class AuditLog implements OnModuleInit {
  constructor(private readonly store: ResourceStore) {}

  onModuleInit(): void {
    this.store.onChange(async (manager, { resource, kind, id, caller }) => {
      await rowsOf(
        manager,
        sql`INSERT INTO audit_entry (user_id, username, resource, object_id, kind, text)
            SELECT ${caller.id}, ${caller.username}, ${resource.path}, ${id}::bigint, ${kind}, left(coalesce(${raw(resource.textSql ?? 'NULL')}, ${`${resource.model} ${id}`}), 200)
            FROM ${raw(resource.table)} t WHERE t.id = ${id}`,
      );
      changes.inc({ model: resource.model, operation: OPERATIONS[kind], user: caller.username });
    });
  }
}
