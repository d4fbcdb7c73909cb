import { Process, Processor } from '@nestjs/bull';
import type { Job } from 'bull';
import sql from 'sql-template-tag';
import { Database } from '../../platform/database/database.js';
import { runMigrations } from '../../platform/database/migrate.js';
import { LiveEvents } from '../../platform/live/live-events.js';
import { log } from '../../platform/logging.js';
import { type OutboxJob, OutboxRunner } from '../../platform/queues/outbox.js';

export const MIGRATIONS_QUEUE = 'Migrations';

/** Runs the migrations that somebody asked for. */
@Processor(MIGRATIONS_QUEUE)
export class MigrationLogProcessor {
  constructor(
    private readonly database: Database,
    private readonly runner: OutboxRunner,
    private readonly live: LiveEvents,
  ) {}

  /** The migrations run outside the runner's transaction, which would hold rows that a migration may have to wait for. */
  @Process()
  async process(job: Job<OutboxJob>): Promise<void> {
    const [asked] = await this.database.query<{ log_id: number }>(
      sql`SELECT (payload ->> 'logId')::bigint AS log_id FROM outbox WHERE id = ${job.data.outboxId} AND done_at IS NULL`,
    );
    if (asked) await this.migrate(asked.log_id);
    await this.runner.run('execute_migrations', job, async () => {});
  }

  private async migrate(logId: number): Promise<void> {
    const started = await this.database.query(sql`
      UPDATE migration_log SET start_time = now(), last_modified = now() WHERE id = ${logId} AND result = 'pending' RETURNING id`);
    if (started.length === 0) return;
    try {
      const names = await runMigrations(this.database.dataSource);
      const output =
        names.length > 0 ? names.map((name) => `migrated ${name}`).join('\n') : 'the database is up to date';
      await this.finish(logId, 'success', output);
    } catch (error) {
      log.error({ logId, error }, 'migrations failed');
      await this.finish(logId, 'failed', error instanceof Error ? error.message : String(error));
    }
  }

  private async finish(logId: number, result: 'success' | 'failed', output: string): Promise<void> {
    await this.database.query(sql`
      UPDATE migration_log SET result = ${result}, output = ${output.replaceAll('\0', '')}, end_time = now(), last_modified = now() WHERE id = ${logId}`);
    this.live.publish([{ name: 'migration', data: { id: logId, result } }]);
  }
}
