import pg from 'pg';

/**
 * A connection that keeps statements back until the one before is done. TypeORM's schema builder asks several at once, and
 * pg will refuse that (https://node-postgres.com/apis/client, `client.query`).
 */
export class OneAtATime extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config);
    const query = this.query.bind(this) as (text: string, values?: unknown[]) => Promise<unknown>;
    let before: Promise<unknown> = Promise.resolve();
    const queued = (text: string, values?: unknown[]) => {
      const result = before.then(() => query(text, values));
      before = result.catch(() => undefined);
      return result;
    };
    Object.assign(this, { query: queued });
  }
}
