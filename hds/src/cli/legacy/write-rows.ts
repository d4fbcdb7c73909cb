import sql, { join, raw, type Sql } from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/database.js';
import { type LegacyModel, type Row } from './model.js';

/** Whether an object of a dump is here already, and whether its id is free. */
interface Standing {
  /** Its id in the dump; null when the dump does not tell it. */
  wanted: number | null;
  /** Something has that id here. */
  isOccupied: boolean;
  /** What has that id here is the object itself. */
  isSame: boolean;
  /** Where the object is here, if it is. */
  known: number | null;
}

/** How rows of a dump, with the columns of the model's identity or a part of them, stand to those that are here. */
export async function standingsOf(manager: EntityManager, model: LegacyModel, rows: Row[]): Promise<Standing[]> {
  const [first] = rows;
  if (!first) return [];
  const table = raw(model.table);
  const identity = model.identity.filter((column) => column in first);
  const likeRow = (alias: string) =>
    identity.map((column) => sql`${name(alias)}.${name(column)} IS NOT DISTINCT FROM x.${name(column)}`);
  // Plain equality on the first column, so that its index finds the row.
  const [lead] = identity;
  const known = lead
    ? sql`(SELECT min(t.id) FROM ${table} t WHERE t.${name(lead)} = x.${name(lead)} AND ${join(likeRow('t'), ' AND ')})`
    : sql`NULL::bigint`;
  return rowsOf<Standing>(
    manager,
    sql`SELECT x.id AS wanted, o.id IS NOT NULL AS "isOccupied",
               ${join([sql`o.id IS NOT NULL`, ...likeRow('o')], ' AND ')} AS "isSame", ${known} AS known
        FROM json_populate_recordset(NULL::${table}, ${jsonOf(rows, ['id', ...identity])}::json) WITH ORDINALITY x
        LEFT JOIN ${table} o ON o.id = x.id
        ORDER BY x.ordinality`,
  );
}

/**
 * The ids under which rows of a dump live here, in the order of the rows. A row keeps its id, unless the same object is
 * here under another one, or something else has taken it.
 *
 * @param claimed  ids that earlier rows of this load got; those given out here are added
 */
export async function settledIds(
  manager: EntityManager,
  model: LegacyModel,
  rows: Row[],
  claimed: Set<number>,
): Promise<number[]> {
  const ids: number[] = [];
  for (const { wanted, isOccupied, isSame, known } of await standingsOf(manager, model, rows)) {
    const elsewhere = !isSame && known !== null && !claimed.has(known) ? known : null;
    const free = isSame || !isOccupied ? wanted : null;
    const id = elsewhere ?? free ?? (await nextId(manager, model.table));
    claimed.add(id);
    ids.push(id);
  }
  return ids;
}

/** What became of rows. */
export interface Written {
  added: number;
  updated: number;
}

/** Inserts rows that have the same columns, in one statement, and updates those that are here and differ. */
export async function upsert(manager: EntityManager, model: LegacyModel, rows: Row[]): Promise<Written> {
  const columns = Object.keys(rows[0] ?? {});
  const table = raw(model.table);
  const key = model.key ?? 'id';
  const names = join(columns.map(name));
  const news = columns
    .filter((column) => column !== key)
    .map((column) => ({ column, value: updatedValue(model, column) }));
  const differs = news.map(({ column, value }) => sql`${table}.${name(column)} IS DISTINCT FROM ${value}`);
  const [counts] = await rowsOf<{ added: number; updated: number }>(
    manager,
    sql`WITH written AS (
          INSERT INTO ${table} (${names}) OVERRIDING SYSTEM VALUE
          SELECT ${names} FROM json_populate_recordset(NULL::${table}, ${jsonOf(rows, columns)}::json)
          ON CONFLICT (${name(key)}) DO UPDATE SET ${join(news.map(({ column, value }) => sql`${name(column)} = ${value}`))}
          WHERE ${join(differs, ' OR ')}
          -- A row that this statement inserted was deleted by nobody.
          RETURNING xmax = 0 AS is_new
        )
        SELECT count(*) FILTER (WHERE is_new) AS added, count(*) FILTER (WHERE NOT is_new) AS updated FROM written`,
  );
  return { added: Number(counts?.added ?? 0), updated: Number(counts?.updated ?? 0) };
}

/** Moves a table's identity sequence behind the ids that are in use here and in the dumps. */
export async function reserveIds(manager: EntityManager, table: string, highestId: number): Promise<void> {
  const sequence = sql`pg_get_serial_sequence(${table}, 'id')`;
  await rowsOf(
    manager,
    sql`SELECT setval(${sequence}, greatest(${highestId}::bigint, pg_sequence_last_value(${sequence}::regclass), (SELECT max(id) FROM ${raw(table)})))`,
  );
}

/** Runs `work` so that the transaction goes on when it fails. */
export async function inSavepoint<T>(manager: EntityManager, work: () => Promise<T>): Promise<T> {
  await manager.query('SAVEPOINT rows');
  try {
    const result = await work();
    await manager.query('RELEASE SAVEPOINT rows');
    return result;
  } catch (error) {
    await manager.query('ROLLBACK TO SAVEPOINT rows');
    throw error;
  }
}

async function nextId(manager: EntityManager, table: string): Promise<number> {
  const [row] = await rowsOf<{ id: number }>(
    manager,
    sql`SELECT nextval(pg_get_serial_sequence(${table}, 'id')) AS id`,
  );
  return Number(row?.id);
}

function updatedValue(model: LegacyModel, column: string): Sql {
  const none = model.kept?.[column];
  if (none === undefined) return sql`EXCLUDED.${name(column)}`;
  const present = sql`${raw(model.table)}.${name(column)}`;
  return sql`CASE WHEN ${present} IS NOT DISTINCT FROM ${raw(none)} THEN EXCLUDED.${name(column)} ELSE ${present} END`;
}

function jsonOf(rows: Row[], columns: string[]): string {
  return JSON.stringify(rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column]]))));
}

/** A name of ours as SQL; never a name from a dump. */
function name(identifier: string): Sql {
  return raw(`"${identifier}"`);
}
