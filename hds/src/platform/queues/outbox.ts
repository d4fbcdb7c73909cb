import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Job } from 'bull';
import type { Redis } from 'ioredis';
import { Counter, Histogram } from 'prom-client';
import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { workerConcurrency } from '../../config/env.js';
import { Database, rowsOf } from '../database/database.js';
import { isDatabaseAway } from '../database/faults.js';
import { RejectedMessage } from '../errors.js';
import { GroupedCalls } from '../grouped-calls.js';
import { log } from '../logging.js';
import { countTaskError } from '../metrics/task-errors.js';

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

/** Thrown by work that cannot be done now: the relay gives it again after that time, as often as it takes. */
export class TryLater extends Error {
  constructor(
    readonly seconds: number,
    why: string,
    options?: ErrorOptions,
  ) {
    super(why, options);
    this.name = 'TryLater';
  }
}

/** Work that has ended because it can never succeed. */
export interface RejectedWork {
  outboxId: number;
  /** Name of the Bull queue. */
  queue: string;
  /** JSON text. */
  payload: string;
  reason: string;
  /** Tries so far, all of which failed. */
  failures: number;
}

/** Keeps what was rejected, in the transaction that ends it. Throwing undoes the end: the work is given again. */
type RejectionListener = (manager: EntityManager, work: RejectedWork) => Promise<void>;

/** What came of a row; without an error its work is committed. */
interface Ending {
  error?: unknown;
}

/** Rows that one transaction works on: more save little, and more would have to be done again when one fails. */
const MAX_GROUP = 32;

/** Jobs that a worker takes from the queue of a processor which works on many together. */
export const groupedConcurrency = () => workerConcurrency() * MAX_GROUP;

/** Does the work behind an outbox row exactly once: what the work writes and the mark "done" commit together. */
@Injectable()
export class OutboxRunner {
  /** Jobs in hand. */
  running = 0;

  private readonly rejectionListeners: RejectionListener[] = [];

  constructor(private readonly database: Database) {}

  onRejected(listener: RejectionListener): void {
    this.rejectionListeners.push(listener);
  }

  /**
   * @param task  name in metrics and logs
   * @param work  writes through `manager` only; may run again when it fails
   * @throws what the work throws, so that Bull tries again later; a RejectedMessage ends the row for good, a TryLater puts it off
   */
  async run<Payload extends object>(
    task: string,
    job: Job<OutboxJob>,
    work: (manager: EntityManager, payload: Payload) => Promise<void>,
  ): Promise<void> {
    await this.observed(task, job, async ({ outboxId }) => {
      await this.inside<Payload, void>([outboxId], (manager, [payload]) => work(manager, payload as Payload));
    });
  }

  /**
   * As `run`, for work that costs little more for many rows than for one: what jobs ask for at a time is done in one transaction. When
   * that fails, each row gets a transaction of its own, so that none suffers from another.
   *
   * @param committed  told of the outcome when it is safe
   * @returns what does a job
   */
  together<Payload extends object, Outcome>(
    task: string,
    work: (manager: EntityManager, payloads: Payload[]) => Promise<Outcome>,
    committed: (outcome: Outcome) => void = () => undefined,
  ): (job: Job<OutboxJob>) => Promise<void> {
    return this.inGroups(task, async (ids) => {
      const done = await this.inside(ids, work);
      if (done) committed(done.outcome);
    });
  }

  /**
   * As `together`, for work that takes its time or is done at somebody else's system: no transaction is open while it goes
   * on, so that it holds no lock and no connection. A process that dies in the middle leaves the rows, and the work is done again.
   *
   * @param work  @returns what writes down the outcome, in one transaction with the marks "done"
   */
  togetherOutside<Payload extends object>(
    task: string,
    work: (payloads: Payload[]) => Promise<(manager: EntityManager) => Promise<void>>,
    committed: () => void = () => undefined,
  ): (job: Job<OutboxJob>) => Promise<void> {
    return this.inGroups(task, async (ids) => {
      await this.outside<Payload>(ids, work);
      committed();
    });
  }

  /** As `togetherOutside`, for work that is done one by one. */
  async runOutside<Payload extends object>(
    task: string,
    job: Job<OutboxJob>,
    work: (payload: Payload) => Promise<(manager: EntityManager) => Promise<void>>,
  ): Promise<void> {
    await this.observed(task, job, ({ outboxId }) =>
      this.outside<Payload>([outboxId], ([payload]) => work(payload as Payload)),
    );
  }

  /** @returns null when there is nothing to do: done by an earlier delivery of the same job, or gone with what it was about */
  private inside<Payload extends object, Outcome>(
    ids: number[],
    work: (manager: EntityManager, payloads: Payload[]) => Promise<Outcome>,
  ): Promise<{ outcome: Outcome } | null> {
    return this.database.transaction(async (manager) => {
      const rows = await rowsOf<{ payload: Payload }>(
        manager,
        sql`UPDATE outbox SET done_at = now() WHERE id = ANY(${ids}::bigint[]) AND done_at IS NULL RETURNING payload`,
      );
      return rows.length === 0 ? null : { outcome: await work(manager, payloadsOf(rows)) };
    });
  }

  private async outside<Payload extends object>(
    ids: number[],
    work: (payloads: Payload[]) => Promise<(manager: EntityManager) => Promise<void>>,
  ): Promise<void> {
    const rows = await this.database.query<{ id: number; payload: Payload }>(
      sql`SELECT id, payload FROM outbox WHERE id = ANY(${ids}::bigint[]) AND done_at IS NULL`,
    );
    if (rows.length === 0) return;
    const settle = await work(payloadsOf(rows));
    await this.database.transaction(async (manager) => {
      await settle(manager);
      await rowsOf(
        manager,
        sql`UPDATE outbox SET done_at = now() WHERE id = ANY(${rows.map(({ id }) => id)}::bigint[]) AND done_at IS NULL`,
      );
    });
  }

  private inGroups(task: string, go: (ids: number[]) => Promise<void>): (job: Job<OutboxJob>) => Promise<void> {
    const groups = new GroupedCalls<number, Ending>((ids) => oneByOneAtWorst(ids, go), {
      maxItems: MAX_GROUP,
      parallel: workerConcurrency(),
    });
    return (job) =>
      this.observed(task, job, async ({ outboxId }) => {
        const { error } = await groups.call(outboxId);
        if (error !== undefined) throw error;
      });
  }

  /** Counts, times and logs one go at a job, and notes what went wrong. */
  private async observed(task: string, job: Job<OutboxJob>, go: (data: OutboxJob) => Promise<void>): Promise<void> {
    const { outboxId } = job.data;
    const stopTimer = taskSeconds.startTimer({ task });
    taskStarts.inc({ task });
    this.running++;
    try {
      await go(job.data);
    } catch (error) {
      if (error instanceof TryLater) return await this.putOff(task, outboxId, error);
      await this.noteFailure(outboxId, error);
      countTaskError(task, error);
      log.warn({ task, outboxId, attempt: job.attemptsMade + 1, error }, 'task failed');
      if (!(error instanceof RejectedMessage)) throw error;
    } finally {
      this.running--;
      stopTimer();
    }
  }

  private async putOff(task: string, outboxId: number, { seconds, message }: TryLater): Promise<void> {
    log.info({ task, outboxId, seconds, why: message }, 'task put off');
    await this.database.query(sql`
      UPDATE outbox SET failures = failures + 1, last_error = ${message.slice(0, 2000)}, enqueued_at = NULL, not_before = now() + make_interval(secs => ${seconds})
      WHERE id = ${outboxId} AND done_at IS NULL`);
  }

  private async noteFailure(outboxId: number, error: unknown): Promise<void> {
    const text = (error instanceof Error ? error.message : String(error)).slice(0, 2000).replaceAll('\0', '');
    const noted =
      error instanceof RejectedMessage
        ? this.reject(outboxId, text)
        : this.database.query(
            sql`UPDATE outbox SET failures = failures + 1, last_error = ${text} WHERE id = ${outboxId} AND done_at IS NULL`,
          );
    await noted.catch((noteError: unknown) => log.warn({ outboxId, error: noteError }, 'could not note the failure'));
  }

  private async reject(outboxId: number, reason: string): Promise<void> {
    await this.database.transaction(async (manager) => {
      const [ended] = await rowsOf<{ queue: string; payload: string; failures: number }>(
        manager,
        sql`UPDATE outbox SET failures = failures + 1, last_error = ${reason}, rejected = true, done_at = now()
            WHERE id = ${outboxId} AND done_at IS NULL RETURNING queue, payload::text AS payload, failures`,
      );
      if (!ended) return;
      for (const listener of this.rejectionListeners) await listener(manager, { outboxId, reason, ...ended });
    });
  }
}

function payloadsOf<Payload>(rows: { payload: Payload }[]): Payload[] {
  return rows.map(({ payload }) => payload);
}

/** All rows at once; when that fails for another reason than the database's being away, each by itself. */
async function oneByOneAtWorst(ids: number[], go: (ids: number[]) => Promise<void>): Promise<Ending[]> {
  const failure = await failureOf(go(ids));
  if (failure.error === undefined || ids.length === 1 || isDatabaseAway(failure.error)) return ids.map(() => failure);
  const endings: Ending[] = [];
  for (const id of ids) endings.push(await failureOf(go([id])));
  return endings;
}

async function failureOf(work: Promise<void>): Promise<Ending> {
  try {
    await work;
    return {};
  } catch (error) {
    return { error };
  }
}
