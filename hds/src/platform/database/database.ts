import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Pool, PoolClient, QueryResultRow } from 'pg';
import { Gauge } from 'prom-client';
import type { Sql } from 'sql-template-tag';
import { DataSource, type EntityManager } from 'typeorm';
import { TooSlow } from '../errors.js';
import { isWorthRetrying, postgresFault } from './faults.js';

const ATTEMPTS = 4;
/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const QUERY_CANCELED = '57014';

/** Texts that connections keep plans of, some hundred kilobytes each; all others are planned each time. */
const MOST_PLANNED = 200;
/** A migration changed what the statement answers, or a pooler in between knows nothing of it. */
const PLAN_IS_GONE = new Set(['0A000', '26000']);

/** The database whose pool the gauge shows: the one of this process. */
let shown: Database | undefined;

new Gauge({
  name: 'hds_database_connections',
  help: 'Connections of the pool that are open, those of them that are idle, and requests that wait for one.',
  labelNames: ['state'],
  collect() {
    for (const [state, connections] of Object.entries(shown?.poolUse() ?? {})) this.set({ state }, connections);
  },
});

/** PostgreSQL as the hub uses it: SQL where shape and speed matter, TypeORM's manager for plain rows; one pool for both. */
@Injectable()
export class Database implements OnModuleInit {
  /** Names of the texts that are planned once. */
  private readonly planned = new Map<string, string>();

  constructor(@InjectDataSource() readonly dataSource: DataSource) {}

  onModuleInit(): void {
    shown = this;
  }

  /** TypeORM's own pool. Its driver does not declare the type. */
  private get pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }

  /** The rows of one statement, outside any transaction. */
  async query<Row extends QueryResultRow>(statement: Sql): Promise<Row[]> {
    return (await this.pool.query<Row>(statement.text, statement.values as unknown[])).rows;
  }

  /**
   * As `query`, for a statement whose time the caller's input decides.
   * @throws TooSlow  when it takes longer than `limitMs`
   */
  async queryWithin<Row extends QueryResultRow>(limitMs: number | undefined, statement: Sql): Promise<Row[]> {
    if (limitMs === undefined) return this.query<Row>(statement);
    const client = await this.connect();
    try {
      await client.query(`BEGIN READ ONLY; SET LOCAL statement_timeout = ${Math.ceil(limitMs)}`);
      return (await client.query<Row>(statement.text, statement.values as unknown[])).rows;
    } catch (error) {
      throw postgresFault(error)?.code === QUERY_CANCELED ? new TooSlow(limitMs, error) : error;
    } finally {
      await client.query('ROLLBACK').then(
        () => client.release(),
        (error: Error) => client.release(error),
      );
    }
  }

  /**
   * As `query`, for long texts of which there are few: a connection plans each once, and keeps the plan. Not for
   * statements whose values decide how rows are found best.
   */
  async queryPlanned<Row extends QueryResultRow>(statement: Sql): Promise<Row[]> {
    const { text } = statement;
    const values = statement.values as unknown[];
    const name = this.nameOf(text);
    if (name === undefined) return (await this.pool.query<Row>(text, values)).rows;
    try {
      return await this.prepared<Row>(name, text, values);
    } catch (error) {
      if (!PLAN_IS_GONE.has(postgresFault(error)?.code ?? '')) throw error;
      return (await this.pool.query<Row>(text, values)).rows;
    }
  }

  private nameOf(text: string): string | undefined {
    const known = this.planned.get(text);
    if (known !== undefined || this.planned.size >= MOST_PLANNED) return known;
    const name = `planned_${this.planned.size}`;
    this.planned.set(text, name);
    return name;
  }

  /**
   * Runs one statement under a fixed name, so that a connection parses and plans it once. For texts that do not vary.
   * @param name  at most 63 characters, one for each text
   */
  async prepared<Row extends QueryResultRow>(name: string, text: string, values: unknown[]): Promise<Row[]> {
    return (await this.pool.query<Row>({ name, text, values })).rows;
  }

  /** Runs `work` in one transaction, and again when a deadlock or a row that came or went meanwhile broke it. */
  async transaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return withRetries(() => this.dataSource.transaction(work));
  }

  /** A connection of one's own, for LISTEN or session locks. The caller releases it. */
  async connect(): Promise<PoolClient> {
    return this.pool.connect();
  }

  /** How many connections are open, idle, and waited for. */
  poolUse(): { total: number; idle: number; waiting: number } {
    const { totalCount, idleCount, waitingCount } = this.pool;
    return { total: totalCount, idle: idleCount, waiting: waitingCount };
  }
}

/** Runs `work` up to four times while it fails for a reason that another try may not meet. */
export async function withRetries<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= ATTEMPTS || !isWorthRetrying(error)) throw error;
    }
  }
}

/** The rows of one statement inside a transaction. */
export async function rowsOf<Row>(manager: EntityManager, statement: Sql): Promise<Row[]> {
  const result: unknown = await manager.query(statement.text, statement.values as unknown[]);
  // TypeORM answers UPDATE and DELETE with [rows, count].
  return (Array.isArray(result) && result.length === 2 && Array.isArray(result[0]) ? result[0] : result) as Row[];
}
