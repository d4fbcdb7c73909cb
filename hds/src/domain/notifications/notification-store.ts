import { Injectable } from '@nestjs/common';
import sql, { join, raw } from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { notifyingType, notifyingTypes } from '../../core/report/report.resource.js';
import type { NoticesOf, ReportType } from '../../core/report/report-type.js';
import { Database, rowsOf } from '../../platform/database/database.js';
import { Forbidden, InvalidFields, NotFound } from '../../platform/errors.js';
import type { Caller } from '../../platform/http/caller.js';
import { JsonText } from '../../platform/http/envelope.js';
import type { Query } from '../../platform/rest/filters.js';
import type { Criteria } from '../../platform/rest/lookups.js';
import { ResourceStore } from '../../platform/rest/resource-store.js';
import { shapeSql } from '../../platform/rest/shape.js';
import { conditionOf, criteriaFrom } from './criteria.js';
import type { NotificationDto, NotificationEditDto } from './notification.dto.js';
import { notifications, notificationWritten } from './notification.resource.js';

/** Makes, changes and removes rules. */
@Injectable()
export class NotificationStore {
  constructor(
    private readonly database: Database,
    private readonly store: ResourceStore,
  ) {}

  /**
   * @param query  the filters of the list that the rule is made on
   * @throws InvalidFields, BadRequest  when nothing can trigger the rule, a recipient does not exist, or a filter is refused
   */
  async create(
    { trigger_on: triggerOn, recipients, name = null }: NotificationDto,
    query: Query,
    caller: Caller,
  ): Promise<JsonText> {
    const type = triggeringType(triggerOn);
    const criteria = criteriaFrom(type, query);
    return this.database.transaction(async (manager) => {
      await tryOut(manager, type, criteria);
      await requireUsers(manager, recipients);
      const [row] = await rowsOf<{ id: number }>(
        manager,
        sql`WITH made AS (
              INSERT INTO notification (creator_id, trigger_on, criteria, name) VALUES (${caller.id}, ${triggerOn}, ${JSON.stringify(criteria)}::jsonb, ${name}) RETURNING id
            ), named AS (INSERT INTO notification_recipient (notification_id, user_id) SELECT made.id, u.id FROM made, unnest(${recipients}::bigint[]) u(id))
            SELECT id FROM made`,
      );
      const { id } = row as { id: number };
      await this.store.announce(manager, { resource: notifications, kind: 'created', id, caller });
      return shown(manager, id);
    });
  }

  /**
   * Changes what is given of a rule. The next report is judged by it.
   * @throws NotFound, Forbidden, InvalidFields, BadRequest  as `create` and `destroy`
   */
  async edit(
    id: number,
    { criteria_query: filters, recipients, name, paused }: NotificationEditDto,
    caller: Caller,
  ): Promise<JsonText> {
    const { trigger_on: triggerOn } = await this.ownRule(id, caller);
    const type = filters === undefined ? null : triggeringType(triggerOn);
    const criteria = type && filters !== undefined ? criteriaFrom(type, queryOf(filters)) : null;
    return this.database.transaction(async (manager) => {
      if (type && criteria) await tryOut(manager, type, criteria);
      const changes = [
        ...(criteria ? [sql`criteria = ${JSON.stringify(criteria)}::jsonb`] : []),
        ...(name === undefined ? [] : [sql`name = ${name}`]),
        ...(paused === undefined ? [] : [sql`paused = ${paused}`]),
        sql`modified_by_id = ${caller.id}`,
        sql`last_modified = now()`,
      ];
      const rows = await rowsOf(manager, sql`UPDATE notification SET ${join(changes)} WHERE id = ${id} RETURNING id`);
      if (rows.length === 0) throw new NotFound(notifications.model);
      if (recipients) {
        await requireUsers(manager, recipients);
        await rowsOf(manager, sql`DELETE FROM notification_recipient WHERE notification_id = ${id}`);
        await rowsOf(
          manager,
          sql`INSERT INTO notification_recipient (notification_id, user_id) SELECT ${id}::bigint, unnest(${recipients}::bigint[])`,
        );
      }
      await this.store.announce(manager, { resource: notifications, kind: 'updated', id, caller });
      return shown(manager, id);
    });
  }

  /** Removes a rule: its maker may, managers and superusers may remove any. @throws NotFound, Forbidden */
  async destroy(id: number, caller: Caller): Promise<void> {
    await this.ownRule(id, caller);
    await this.store.destroy(notifications, id, caller);
  }

  /** A rule that the caller may change. @throws NotFound, Forbidden */
  async ownRule(id: number, caller: Caller): Promise<{ trigger_on: string; name: string | null }> {
    const [rule] = await this.database.query<{ creator_id: number; trigger_on: string; name: string | null }>(
      sql`SELECT creator_id, trigger_on, name FROM notification WHERE id = ${id}`,
    );
    if (!rule) throw new NotFound(notifications.model);
    if (rule.creator_id !== caller.id && !caller.isSuperuser && caller.role !== 'manager') throw new Forbidden();
    return rule;
  }
}

/** The type of report with the class name. @throws InvalidFields  when nobody can be told of reports of that name */
export function triggeringType(name: string): ReportType & { notices: NoticesOf } {
  const type = notifyingType(name);
  if (type) return type;
  const names = notifyingTypes().map(({ entity }) => entity.name);
  throw new InvalidFields({ trigger_on: [`"${name.slice(0, 100)}" is not a valid choice: ${names.join(', ')}.`] });
}

/** The parameters behind the `?` of an address, the last of each name. */
function queryOf(text: string): Query {
  return Object.fromEntries(new URLSearchParams(text));
}

async function shown(manager: EntityManager, id: number): Promise<JsonText> {
  const [row] = await rowsOf<{ body: string }>(
    manager,
    sql`SELECT ${shapeSql(notificationWritten, 't', { origin: '' })}::text AS body FROM notification t WHERE t.id = ${id}`,
  );
  return new JsonText((row as { body: string }).body);
}

/** Lets PostgreSQL read the condition, on the latest report at most: it refuses here what it would refuse for ever after. */
async function tryOut(manager: EntityManager, type: ReportType, criteria: Criteria): Promise<void> {
  const table = raw(type.table);
  await rowsOf(
    manager,
    sql`SELECT 1 FROM ${table} t WHERE t.id = (SELECT max(id) FROM ${table}) AND ${conditionOf(type, criteria)}`,
  );
}

/** @throws InvalidFields */
async function requireUsers(manager: EntityManager, ids: number[]): Promise<void> {
  const found = await rowsOf<{ id: number }>(
    manager,
    sql`SELECT id FROM hds_user WHERE id = ANY(${ids}::bigint[]) FOR KEY SHARE`,
  );
  const known = new Set(found.map(({ id }) => id));
  const missing = ids.filter((id) => !known.has(id));
  if (missing.length > 0)
    throw new InvalidFields({ recipients: missing.map((id) => `Invalid pk "${id}" - object does not exist.`) });
}
