import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Job } from 'bull';
import type { Redis } from 'ioredis';
import { Counter, Histogram } from 'prom-client';
import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { Database, rowsOf } from '../database/database.js';
import { RejectedMessage } from '../errors.js';
import { log } from '../logging.js';

/** Name of a provider: the connection that tells the relay of new outbox rows. */
export const OUTBOX_SIGNAL = Symbol('OUTBOX_SIGNAL');

/** Where the outbox's signals go: the relay listens, whoever committed outbox rows calls. */
export const outboxChannel = (prefix: string) => `${prefix}:outbox`;

/** Name of a provider: the prefix of the hub's keys in Redis. */
export const REDIS_PREFIX = Symbol('REDIS_PREFIX');

/** What a Bull job carries: the outbox row it stands for. */
export interface OutboxJob {
  outboxId: number;
}

const taskSeconds = new Histogram({
  name: 'hds_async_task_timer',
  help: 'Seconds a background task took.',
  labelNames: ['task'],
});
const taskStarts = new Counter({
  name: 'hds_async_task_exec_counter_total',
  help: 'Background tasks started.',
  labelNames: ['task'],
});
const taskErrors = new Counter({
  name: 'hds_async_error_total',
  help: 'Background tasks that failed.',
  labelNames: ['task', 'exception', 'desc'],
});

/** Tells the relay that rows were committed. Only a hint for speed: the relay looks by itself as well. */
@Injectable()
export class OutboxSignal implements OnModuleDestroy {
  constructor(
    @Inject(OUTBOX_SIGNAL) private readonly redis: Redis,
    @Inject(REDIS_PREFIX) private readonly prefix: string,
  ) {}

  send(): void {
    // Redis being away must never hurt a request: the rows are safe in PostgreSQL.
    if (this.redis.status === 'ready') this.redis.publish(outboxChannel(this.prefix), '1').catch(() => undefined);
  }

  onModuleDestroy(): void {
    this.redis.disconnect();
  }
}

/** Does the work behind an outbox row exactly once: what the work writes and the mark "done" commit together. */
@Injectable()
export class OutboxRunner {
  constructor(private readonly database: Database) {}

  /**
   * @param task  name in metrics and logs
   * @param work  writes through `manager` only; may run again when it fails
   * @throws what the work throws, so that Bull tries again later; a RejectedMessage ends the row for good
   */
  async run<Payload extends object>(
    task: string,
    job: Job<OutboxJob>,
    work: (manager: EntityManager, payload: Payload) => Promise<void>,
  ): Promise<void> {
    const { outboxId } = job.data;
    const stopTimer = taskSeconds.startTimer({ task });
    taskStarts.inc({ task });
    try {
      await this.database.transaction(async (manager) => {
        const [row] = await rowsOf<{ payload: Payload }>(
          manager,
          sql`UPDATE outbox SET done_at = now() WHERE id = ${outboxId} AND done_at IS NULL RETURNING payload`,
        );
        // Done by an earlier delivery of the same job, or gone with what it was about.
        if (row) await work(manager, row.payload);
      });
    } catch (error) {
      await this.noteFailure(outboxId, error);
      taskErrors.inc({ task, exception: error instanceof Error ? error.name : 'unknown', desc: '' });
      log.warn({ task, outboxId, attempt: job.attemptsMade + 1, error }, 'task failed');
      if (!(error instanceof RejectedMessage)) throw error;
    } finally {
      stopTimer();
    }
  }

  private async noteFailure(outboxId: number, error: unknown): Promise<void> {
    const rejected = error instanceof RejectedMessage;
    const text = (error instanceof Error ? error.message : String(error)).slice(0, 2000).replaceAll('\0', '');
    await this.database
      .query(sql`
        UPDATE outbox SET failures = failures + 1, last_error = ${text}, rejected = ${rejected}, done_at = CASE WHEN ${rejected} THEN now() END
        WHERE id = ${outboxId} AND done_at IS NULL`)
      .catch((noteError: unknown) => log.warn({ outboxId, error: noteError }, 'could not note the failure'));
  }
}
