import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Counter } from 'prom-client';
import sql, { raw } from 'sql-template-tag';
import type { Env } from '../../config/env.js';
import { rowsOf } from '../../platform/database/database.js';
import { ENV } from '../../platform/env.js';
import { boundedLabel } from '../../platform/metrics/bounded-label.js';
import { Retention } from '../../platform/queues/retention.js';
import { ResourceStore } from '../../platform/rest/resource-store.js';

const changes = new Counter({
  name: 'admin_crud_counter_total',
  help: 'Changes made through the API; operation 1 added, 2 changed, 3 deleted.',
  labelNames: ['model', 'operation', 'user'],
});
const MOST_USERS = 200;
const userLabel = boundedLabel(MOST_USERS);
const OPERATIONS = { created: '1', updated: '2', deleted: '3' };

/** Writes a line for every change that somebody makes through the API, in the change's own transaction. */
@Injectable()
export class AuditLog implements OnModuleInit {
  constructor(
    private readonly store: ResourceStore,
    private readonly retention: Retention,
    @Inject(ENV) private readonly env: Env,
  ) {}

  onModuleInit(): void {
    this.retention.add({
      table: 'audit_entry',
      isOld: sql`created < now() - make_interval(days => ${this.env.AUDIT_RETENTION_DAYS}::int)`,
    });
    this.store.onChange(async (manager, { resource, kind, id, caller }) => {
      await rowsOf(
        manager,
        sql`INSERT INTO audit_entry (user_id, username, resource, object_id, kind, text)
            SELECT ${caller.id}, ${caller.username}, ${resource.path}, ${id}::bigint, ${kind}, left(coalesce(${raw(resource.textSql ?? 'NULL')}, ${`${resource.model} ${id}`}), 200)
            FROM ${raw(resource.table)} t WHERE t.id = ${id}`,
      );
      changes.inc({ model: resource.model, operation: OPERATIONS[kind], user: userLabel(caller.username) });
    });
  }
}
