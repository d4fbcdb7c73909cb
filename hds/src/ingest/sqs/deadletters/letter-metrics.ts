import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Gauge } from 'prom-client';
import sql from 'sql-template-tag';
import { Database } from '../../../platform/database/database.js';
import { log } from '../../../platform/logging.js';

/** The database of this process's ledger. */
let shown: Database | undefined;

new Gauge({
  name: 'hds_dead_letters',
  help: 'Dead letters in the ledger, by queue and by what has become of them.',
  labelNames: ['queue', 'state'],
  async collect() {
    if (!shown) return;
    try {
      const rows = await shown.query<{ queue: string; state: string; count: number }>(
        sql`SELECT queue, state, count(*)::int AS count FROM dead_letter GROUP BY queue, state`,
      );
      this.reset();
      for (const { queue, state, count } of rows) this.set({ queue, state }, count);
    } catch (error) {
      // The other metrics of the process tell why.
      log.debug({ error }, 'dead letters could not be counted');
    }
  },
});

/** Counts the ledger whenever metrics are asked for; in workers, so that the sum over processes is not needed. */
@Injectable()
export class LetterMetrics implements OnModuleInit {
  constructor(private readonly database: Database) {}

  onModuleInit(): void {
    shown = this.database;
  }
}
