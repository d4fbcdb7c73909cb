import { Injectable } from '@nestjs/common';
import sql, { raw, type Sql } from 'sql-template-tag';
import { Database } from './database.js';

/** A list whose rows are counted as they come and go, by triggers on its table that a migration made. */
export interface RowCounter {
  /** The column that the table's rows are counted by, as SQL of the counter's number `key`, such as `key AS harvester_id`. */
  key?: string;
  /** Filters that read no other column: how many rows they find is known without reading the rows. */
  filters: string[];
}

/** SQL of how many rows of the table meet a condition over the row `t` that reads the counter's column alone. */
export function countedRows(table: string, { key }: RowCounter, where: Sql): Sql {
  const columns = raw(key === undefined ? 'rows' : `rows, ${key}`);
  return sql`(SELECT coalesce(sum(t.rows), 0)::bigint FROM (SELECT ${columns} FROM row_count WHERE relation = ${table}) t WHERE ${where})`;
}

const FOLD_EVERY_MS = 1000;
/** So many differences more than there are keys are summed in a tenth of a millisecond. */
const WORTH_FOLDING = 500;
const PIECE_ROWS = 10_000;

/**
 * Keeps `row_count` short. It holds differences: a transaction that stores or deletes rows adds a row for each key, so that
 * the sum in any snapshot is the number of rows in the same snapshot. Folding replaces some differences by their sum in one
 * statement, which no snapshot sees half done; a difference that another process folds meanwhile is left to it.
 */
@Injectable()
export class RowCounts {
  private looksAgainAt = 0;

  constructor(private readonly database: Database) {}

  /** Folds when it is time to look and there is enough to fold. @param isStopping  ends it early */
  async fold(isStopping: () => boolean): Promise<void> {
    if (Date.now() < this.looksAgainAt) return;
    const [found] = await this.database.prepared<{ differences: number; keys: number }>(
      'row_counts_to_fold',
      'SELECT count(*) AS differences, count(DISTINCT (relation, key)) AS keys FROM row_count',
      [],
    );
    const { differences = 0, keys = 0 } = found ?? {};
    for (let left = differences; left > keys + WORTH_FOLDING && !isStopping(); left -= PIECE_ROWS)
      await this.foldPiece();
    this.looksAgainAt = Date.now() + FOLD_EVERY_MS;
  }

  /** Puts sums in the place of some differences, however few there are. */
  async foldPiece(): Promise<void> {
    await this.database.prepared(
      'row_counts_fold',
      `WITH folded AS (
         DELETE FROM row_count WHERE ctid = ANY(ARRAY(SELECT ctid FROM row_count LIMIT $1)) RETURNING relation, key, rows
       )
       INSERT INTO row_count (relation, key, rows) SELECT relation, key, sum(rows) FROM folded GROUP BY 1, 2 HAVING sum(rows) <> 0`,
      [PIECE_ROWS],
    );
  }
}
