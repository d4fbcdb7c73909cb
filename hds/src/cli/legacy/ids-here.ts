import sql, { raw } from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/database.js';
import { isEmpty } from './arrivals.js';
import { legacyModel } from './models.js';

/** Which rows here are the objects of the dumps. */
export class IdsHere {
  /** Ids that differ here: model → id in the dump → id here. */
  private readonly moved = new Map<string, Map<number, number>>();

  constructor(private readonly manager: EntityManager) {}

  /** The object with the pk of a dump is the row with another id here. */
  move(model: string, pk: number, id: number): void {
    const moves = this.moved.get(model) ?? new Map<number, number>();
    this.moved.set(model, moves.set(pk, id));
  }

  /** The id here of an object that has this pk in the dumps, whether there is one or not. */
  idOf(model: string, pk: number): number {
    return this.moved.get(model)?.get(pk) ?? pk;
  }

  /** For each value of a reference, the id of its target here; null when it is empty or there is no such row. */
  async present(model: string, values: unknown[]): Promise<(number | null)[]> {
    const table = legacyModel(model)?.table;
    if (!table) return values.map(() => null);
    const names = model === 'auth.user' ? await this.usersByName(values) : new Map<string, number>();
    const ids = values.map((value) => {
      // `dumpdata --natural-foreign` writes a user as ["name"].
      if (Array.isArray(value)) return names.get(String(value[0])) ?? null;
      const id = isEmpty(value) ? Number.NaN : Number(value);
      return Number.isSafeInteger(id) ? this.idOf(model, id) : null;
    });
    const wanted = [...new Set(ids.filter((id) => id !== null))];
    const rows = await rowsOf<{ id: number }>(
      this.manager,
      sql`SELECT id FROM ${raw(table)} WHERE id = ANY(${wanted}::bigint[])`,
    );
    const found = new Set(rows.map(({ id }) => id));
    return ids.map((id) => (id !== null && found.has(id) ? id : null));
  }

  private async usersByName(values: unknown[]): Promise<Map<string, number>> {
    const names = [...new Set(values.filter((value) => Array.isArray(value)).map(([name]) => String(name)))];
    if (names.length === 0) return new Map();
    const rows = await rowsOf<{ username: string; id: number }>(
      this.manager,
      sql`SELECT username, id FROM hds_user WHERE username = ANY(${names}::text[])`,
    );
    return new Map(rows.map(({ username, id }) => [username, id]));
  }
}
