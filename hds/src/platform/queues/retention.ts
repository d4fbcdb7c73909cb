import { Injectable } from '@nestjs/common';
import { Counter } from 'prom-client';
import sql, { raw, type Sql } from 'sql-template-tag';
import { Database } from '../database/database.js';

/** Rows of a table that nobody needs any more. */
export interface RetentionRule {
  table: string;
  /** SQL over the table: true of rows that go. Of a large table an index finds them. */
  isOld: Sql;
}

/** Old rows go in small pieces, so that no statement holds up the others. */
const PIECE_ROWS = 1000;
const PIECES_A_ROUND = 10;
/** Nothing is as urgent as that it must be looked for more often. */
const LOOK_EVERY_MS = 60_000;

const removedRows = new Counter({
  name: 'hds_retention_removed_rows_total',
  help: 'Rows removed because they were kept as long as a setting says.',
  labelNames: ['table'],
});

/** Keeps tables from growing for ever. Whoever owns such a table says here which of its rows are old. */
@Injectable()
export class Retention {
  private readonly rules: RetentionRule[] = [];
  private looksAgainAt = 0;

  constructor(private readonly database: Database) {}

  add(rule: RetentionRule): void {
    this.rules.push(rule);
  }

  /** Removes some old rows when it is time to look; the rest in later calls. @param isStopping  ends a round early */
  async removeSome(isStopping: () => boolean): Promise<void> {
    if (Date.now() < this.looksAgainAt) return;
    let isMore = false;
    for (const rule of this.rules) if (await this.removePieces(rule, isStopping)) isMore = true;
    if (!isMore) this.looksAgainAt = Date.now() + LOOK_EVERY_MS;
  }

  /** @returns whether more are left */
  private async removePieces({ table, isOld }: RetentionRule, isStopping: () => boolean): Promise<boolean> {
    for (let piece = 0; piece < PIECES_A_ROUND; piece++) {
      if (isStopping()) return true;
      const name = raw(table);
      const removed = await this.database.query(sql`
        DELETE FROM ${name} WHERE id IN (SELECT id FROM ${name} WHERE ${isOld} LIMIT ${PIECE_ROWS} FOR UPDATE SKIP LOCKED) RETURNING id`);
      removedRows.inc({ table }, removed.length);
      if (removed.length < PIECE_ROWS) return false;
    }
    return true;
  }
}
