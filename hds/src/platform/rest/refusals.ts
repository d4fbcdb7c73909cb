import sql, { raw } from 'sql-template-tag';
import type { Database } from '../database/database.js';
import { brokenKey, isStillReferenced, isTaken, postgresFault } from '../database/faults.js';
import { BadRequest, type HdsError, InvalidFields } from '../errors.js';
import type { Resource } from './resource.js';

/**
 * The answer to a change that broke a rule of the database, in the words of the resource: a value that is taken, an
 * object that others still use. The database decides, for another process may change it meanwhile.
 * @returns null when the change failed for another reason
 */
export async function refusalOf(database: Database, resource: Resource, thrown: unknown): Promise<HdsError | null> {
  const fault = postgresFault(thrown);
  const key = fault && brokenKey(fault);
  if (!key) return null;
  if (isTaken(fault) && fault.table === resource.table) {
    const own = resource.refusals?.[fault.constraint ?? ''];
    if (own) return own(key.value, database);
    const name = key.columns.map((column) => nameOf(resource, column)).join(', ');
    return new InvalidFields({ [name]: [`${wordsOf(resource.model)} with this ${name} already exists.`] });
  }
  if (isStillReferenced(fault) && fault.table && fault.table !== resource.table) {
    const count = await references(database, fault.table, fault.constraint ?? '', Number(key.value));
    const users = fault.table.replaceAll('_', ' ');
    return new BadRequest(
      `This ${wordsOf(resource.model)} cannot be deleted: ${
        count === 1
          ? `1 ${users} still uses it. Change or delete it first.`
          : `${count} ${users}s still use it. Change or delete them first.`
      }`,
    );
  }
  return null;
}

/** How many rows of `table` point at the row `id` through a foreign key. */
async function references(database: Database, table: string, constraint: string, id: number): Promise<number> {
  const [column] = await database.query<{ name: string }>(sql`
    SELECT quote_ident(a.attname) AS name FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
    WHERE c.conname = ${constraint} AND c.conrelid = ${table}::regclass`);
  if (!column) return 0;
  const [row] = await database.query<{ count: number }>(
    sql`SELECT count(*) FROM ${raw(table)} WHERE ${raw(column.name)} = ${id}`,
  );
  return row?.count ?? 0;
}

/** The key that shows the column. */
function nameOf(resource: Resource, column: string): string {
  const shown = Object.entries(resource.written.fields).find(([, field]) => field.column === column);
  return shown?.[0] ?? column;
}

/** `AFTExceptionCode` → `aft exception code` */
function wordsOf(model: string): string {
  return model
    .replace(/(?<=[a-z])[A-Z]|[A-Z](?![A-Z]|$)/g, ' $&')
    .trim()
    .toLowerCase();
}
