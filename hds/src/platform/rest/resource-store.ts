import { Inject, Injectable } from '@nestjs/common';
import sql, { join, raw, type Sql } from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { Database, rowsOf } from '../database/database.js';
import { snakeCase } from '../database/naming.js';
import { InvalidFields, NotFound } from '../errors.js';
import type { Caller } from '../http/caller.js';
import { JsonText } from '../http/envelope.js';
import { methodTime } from '../metrics/method-time.js';
import { SignedLinks } from '../storage/signed-links.js';
import { fieldsOf } from './fields.js';
import { limitOf, type Query } from './filters.js';
import { NO_IDS, type PageRow, pageSql, rowsSql } from './list-query.js';
import { neighbours, type Page, pageOf } from './paging.js';
import { refusalOf } from './refusals.js';
import type { Resource } from './resource.js';
import { type Shape, type ShapeContext, shapeSql } from './shape.js';

/** A change to a stored object, told to whoever keeps a record of changes, inside the same transaction. */
export interface Change {
  resource: Resource;
  kind: 'created' | 'updated' | 'deleted';
  id: number;
  caller: Caller;
}

/** Takes part in every change: the audit log, a history. Throwing undoes the change. */
export type ChangeListener = (manager: EntityManager, change: Change) => Promise<void>;

/** What a change stores beside the object's own row, in the same transaction, such as links to other objects. */
type StoreBeside = (manager: EntityManager, id: number) => Promise<void>;
const storeNothing: StoreBeside = async () => {};

/** Name of a provider: the largest page a list gives. */
export const MAX_PAGE_SIZE = Symbol('MAX_PAGE_SIZE');

/** Reads and writes the objects of any resource; a list is two statements, an object one. */
@Injectable()
export class ResourceStore {
  private readonly listeners: ChangeListener[] = [];

  constructor(
    readonly database: Database,
    @Inject(MAX_PAGE_SIZE) private readonly maxPageSize: number,
    private readonly links: SignedLinks,
  ) {}

  onChange(listener: ChangeListener): void {
    this.listeners.push(listener);
  }

  /** The page of a list as the contract's pagination object, in JSON text. */
  async list(resource: Resource, query: Query, address: URL): Promise<JsonText> {
    const page = pageOf(query, resource.maxPageSize ?? this.maxPageSize);
    const stopTimer = methodTime.startTimer({ view: resource.basename, method: 'queryset' });
    const statement = pageSql(resource, query, page);
    stopTimer();
    const [row] = await this.database.queryWithin<PageRow & { [key: string]: unknown }>(
      limitOf(resource.filters, query),
      statement,
    );
    const { count, ids } = row as PageRow;
    const results = await this.rowsOf(resource, ids, { origin: address.origin, ...this.links.context });
    return new JsonText(await this.links.fill(pageText(count, ids === NO_IDS, results, page, address)));
  }

  private async rowsOf(resource: Resource, ids: string, context: ShapeContext): Promise<string> {
    if (ids === NO_IDS) return '[]';
    const [row] = await this.database.queryPlanned<{ results: string }>(rowsSql(resource, ids, context));
    return (row as { results: string }).results;
  }

  /** @param where  what else must hold for the row `t`. @throws NotFound */
  async retrieve(
    resource: Resource,
    id: number,
    context: ShapeContext,
    shape = resource.detail,
    where = sql`true`,
  ): Promise<JsonText> {
    const statement = oneSql(shape, id, { ...context, ...this.links.context }, resource.visible);
    const [row] = await this.database.queryPlanned<{ body: string }>(sql`${statement} AND ${where}`);
    if (!row) throw new NotFound(resource.model);
    return new JsonText(await this.links.fill(row.body));
  }

  /** Inserts a row from a checked body. @throws InvalidFields when a related object does not exist or a unique value is taken */
  async create(
    resource: Resource,
    dto: object,
    caller: Caller,
    context: ShapeContext,
    storeBeside: StoreBeside = storeNothing,
  ): Promise<JsonText> {
    return this.change(resource, async (manager) => {
      const columns = await this.columnsOf(manager, dto);
      columns.set('creator_id', caller.id);
      const names = [...columns.keys()].map((name) => raw(`"${name}"`));
      const [row] = await rowsOf<{ id: number }>(
        manager,
        sql`INSERT INTO ${raw(resource.table)} (${join(names)}) VALUES (${join([...columns.values()])}) RETURNING id`,
      );
      const id = (row as { id: number }).id;
      await storeBeside(manager, id);
      await this.announce(manager, { resource, kind: 'created', id, caller });
      return this.shown(manager, resource.written, id, context);
    });
  }

  /** Changes a row from a checked body; what the body leaves out stays. @throws NotFound, InvalidFields */
  async update(
    resource: Resource,
    id: number,
    dto: object,
    caller: Caller,
    context: ShapeContext,
    storeBeside: StoreBeside = storeNothing,
  ): Promise<JsonText> {
    return this.change(resource, async (manager) => {
      const columns = await this.columnsOf(manager, dto);
      columns.set('modified_by_id', caller.id);
      // The time of the change, not of its transaction: one that had to wait for another comes after it.
      const assignments = [...columns].map(([name, value]) => sql`${raw(`"${name}"`)} = ${value}`);
      const rows = await rowsOf<{ id: number }>(
        manager,
        sql`UPDATE ${raw(resource.table)} SET ${join([...assignments, sql`last_modified = clock_timestamp()`])} WHERE id = ${id} RETURNING id`,
      );
      if (rows.length === 0) throw new NotFound(resource.model);
      await storeBeside(manager, id);
      await this.announce(manager, { resource, kind: 'updated', id, caller });
      return this.shown(manager, resource.written, id, context);
    });
  }

  /** @throws NotFound, BadRequest when other objects still use it */
  async destroy(resource: Resource, id: number, caller: Caller): Promise<void> {
    await this.change(resource, async (manager) => {
      const rows = await rowsOf(manager, sql`SELECT 1 FROM ${raw(resource.table)} WHERE id = ${id} FOR UPDATE`);
      if (rows.length === 0) throw new NotFound(resource.model);
      await this.announce(manager, { resource, kind: 'deleted', id, caller });
      await rowsOf(manager, sql`DELETE FROM ${raw(resource.table)} WHERE id = ${id}`);
    });
  }

  /** Tells the listeners of a change that was made by other means, in its own transaction. */
  async announce(manager: EntityManager, change: Change): Promise<void> {
    for (const listener of this.listeners) await listener(manager, change);
  }

  /** Runs a change in one transaction; a rule of the database that it breaks is told in the words of the resource. */
  async change<T>(resource: Resource, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    try {
      return await this.database.transaction(work);
    } catch (error) {
      throw (await refusalOf(this.database, resource, error)) ?? error;
    }
  }

  private async shown(manager: EntityManager, shape: Shape, id: number, context: ShapeContext): Promise<JsonText> {
    const [row] = await rowsOf<{ body: string }>(manager, oneSql(shape, id, { ...context, ...this.links.context }));
    return new JsonText(await this.links.fill((row as { body: string }).body));
  }

  /** The columns a body sets: its own names in snake_case, `_id` behind a reference. */
  private async columnsOf(manager: EntityManager, dto: object): Promise<Map<string, unknown>> {
    const columns = new Map<string, unknown>();
    const missing: Record<string, string[]> = {};
    for (const [name, { target, kind }] of fieldsOf(dto.constructor as new () => object)) {
      const value = (dto as Record<string, unknown>)[name];
      if (value === undefined) continue;
      if (target && value !== null) {
        const found = await rowsOf(manager, sql`SELECT 1 FROM ${raw(target.table)} WHERE id = ${value} FOR KEY SHARE`);
        if (found.length === 0) missing[name] = [`Invalid pk "${value}" - object does not exist.`];
      }
      columns.set(
        target ? `${snakeCase(name)}_id` : snakeCase(name),
        isJson(kind.schema) ? JSON.stringify(value) : value,
      );
    }
    if (Object.keys(missing).length > 0) throw new InvalidFields(missing);
    return columns;
  }
}

function isJson(schema: { [key: string]: unknown }): boolean {
  return Object.keys(schema).length === 0;
}

function oneSql(shape: Shape, id: number, context: ShapeContext, visible = 'true'): Sql {
  return sql`SELECT ${shapeSql(shape, 't', context)}::text AS body FROM ${raw(shape.table)} t WHERE t.id = ${id} AND ${raw(visible)}`;
}

/** `{"count": …, "next": …, "previous": …, "results": […]}` */
function pageText(count: number | null, isEmpty: boolean, results: string, page: Page, address: URL): string {
  // Without a count there is a next page as long as this one is full.
  const known = count ?? (isEmpty ? page.offset : page.offset + page.limit + 1);
  const { next, previous } = neighbours(address, page, known);
  return `{"count":${count},"next":${JSON.stringify(next)},"previous":${JSON.stringify(previous)},"results":${results}}`;
}
