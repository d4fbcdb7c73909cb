import pg from 'pg';
import type { OwnHub } from '../hub.js';

/** The hub's database, looked at from beside the hub. Survives that PostgreSQL goes and comes. */
export class SideDoor {
  private readonly pool: pg.Pool;

  constructor({ databaseUrl }: OwnHub) {
    this.pool = new pg.Pool({ connectionString: databaseUrl, max: 3, connectionTimeoutMillis: 5000 });
    this.pool.on('error', () => undefined); // the next query says it
  }

  /** `bigint` comes as text: cast counts to int. */
  async rows<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.pool.query<Row>(text, values)).rows;
  }

  async count(text: string, values: unknown[] = []): Promise<number> {
    const [row] = await this.rows<{ count: number }>(`SELECT count(*)::int AS count FROM ${text}`, values);
    return row?.count ?? 0;
  }

  /** Takes a lock, such as `LOCK TABLE exception`, that the hub has to wait for. @returns what lets it go */
  async hold(statement: string, values: unknown[] = []): Promise<() => Promise<void>> {
    const client = await this.pool.connect();
    client.on('error', () => undefined);
    await client.query('BEGIN');
    await client.query(statement, values);
    return async () => {
      await client.query('COMMIT').catch(() => undefined);
      client.release();
    };
  }

  /** How many statements of the hub that begin so wait for a lock now. */
  waitingFor(statement: string): Promise<number> {
    const isOurs = `datname = current_database() AND wait_event_type = 'Lock' AND application_name LIKE 'hds %'`;
    return this.count(`pg_stat_activity WHERE ${isOurs} AND ltrim(query, E' \\n') LIKE $1 || '%'`, [statement]);
  }

  /** How many outbox rows since then wait for their work to be done, or were given up; not those for a later time. */
  unfinishedWork(since: Date): Promise<number> {
    const isForLater = 'not_before > now() AND failures = 0';
    const isUnfinished = `rejected OR (done_at IS NULL AND (${isForLater}) IS NOT TRUE)`;
    return this.count(`outbox WHERE (${isUnfinished}) AND created >= $1`, [since]);
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}
