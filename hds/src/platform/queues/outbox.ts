import { Process } from '@nestjs/bull';
import { Inject, Injectable, type OnModuleDestroy, type Type } from '@nestjs/common';
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

/** What a Bull job carries in a queue whose processor works on many rows together: all that it stands for. */
export interface OutboxGroupJob {
  outboxIds: number[];
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

interface FailedRow {
  id: number;
  error: unknown;
}

/** Rows of one Bull job, and those that one transaction works on: more save little, and more would have to be done again when one fails. */
export const MAX_GROUP = 32;
/** So many small jobs share a transaction at least, where rows come one by one. More would be too much to finish when the worker stops. */
const JOBS_A_TRANSACTION = 8;

/** Jobs that a worker takes from the queue of a processor which works on many rows together. */
const groupedConcurrency = () => workerConcurrency() * JOBS_A_TRANSACTION;

const TAKES_GROUPS = Symbol('TAKES_GROUPS');

/** Like `@Process`, for a method that works on `OutboxGroupJob`s: what `together` and `togetherOutside` return. */
export function ProcessGroups(): MethodDecorator {
  return (prototype, name, descriptor) => {
    Reflect.defineMetadata(TAKES_GROUPS, true, prototype);
    Process({ concurrency: groupedConcurrency() })(prototype, name, descriptor);
  };
}

/** Whether the processor has a method with `@ProcessGroups`. */
export function takesGroups(processor: Type): boolean {
  return Reflect.hasMetadata(TAKES_GROUPS, processor.prototype);
}

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
    await this.one(task, job, (ids) =>
      this.inside<Payload, void>(ids, (manager, [payload]) => work(manager, payload as Payload)),
    );
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
  ): (job: Job<OutboxGroupJob>) => Promise<void> {
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
  ): (job: Job<OutboxGroupJob>) => Promise<void> {
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
    await this.one(task, job, (ids) => this.outside<Payload>(ids, ([payload]) => work(payload as Payload)));
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

  private one(task: string, job: Job<OutboxJob>, go: (ids: number[]) => Promise<unknown>): Promise<void> {
    const ids = [job.data.outboxId];
    return this.observed(task, job, ids, async () => [await failureOf(go(ids))]);
  }

  private inGroups(task: string, go: (ids: number[]) => Promise<void>): (job: Job<OutboxGroupJob>) => Promise<void> {
    const groups = new GroupedCalls<number, Ending>((ids) => oneByOneAtWorst(ids, go), {
      maxItems: MAX_GROUP,
      parallel: workerConcurrency(),
    });
    return (job) => {
      const { outboxIds } = job.data;
      return this.observed(task, job, outboxIds, () => Promise.all(outboxIds.map((id) => groups.call(id))));
    };
  }

  /**
   * Counts, times and logs one go at the rows of a job, and notes what went wrong with each.
   * @throws what went wrong, when rows are to be tried again: the job then stands for those alone
   */
  private async observed(task: string, job: Job, ids: number[], go: () => Promise<Ending[]>): Promise<void> {
    const startedAt = performance.now();
    taskStarts.inc({ task }, ids.length);
    this.running++;
    let again: FailedRow[];
    try {
      again = await this.noteEndings(task, job, ids, await go());
    } finally {
      this.running--;
      const seconds = (performance.now() - startedAt) / 1000;
      for (const _ of ids) taskSeconds.observe({ task }, seconds);
    }
    const [first] = again;
    if (!first) return;
    if (again.length < ids.length) await job.update({ outboxIds: again.map(({ id }) => id) });
    throw first.error;
  }

  /** @returns the rows that Bull is to try again */
  private async noteEndings(task: string, job: Job, ids: number[], endings: Ending[]): Promise<FailedRow[]> {
    const failed = ids.flatMap((id, at) => {
      const error = endings[at]?.error;
      return error === undefined ? [] : [{ id, error }];
    });
    const again: FailedRow[] = [];
    // Rows that fail together, as when the database is away, have one error.
    for (const [error, rows] of Map.groupBy(failed, (row) => row.error)) {
      const outboxIds = rows.map(({ id }) => id);
      if (error instanceof TryLater) {
        await this.putOff(task, outboxIds, error);
        continue;
      }
      await this.noteFailure(outboxIds, error);
      countTaskError(task, error, rows.length);
      log.warn({ task, outboxIds, attempt: job.attemptsMade + 1, error }, 'task failed');
      if (!(error instanceof RejectedMessage)) again.push(...rows);
    }
    return again;
  }

  private async putOff(task: string, outboxIds: number[], { seconds, message }: TryLater): Promise<void> {
    log.info({ task, outboxIds, seconds, why: message }, 'task put off');
    await this.database.query(sql`
      UPDATE outbox SET failures = failures + 1, last_error = ${message.slice(0, 2000)}, enqueued_at = NULL, not_before = now() + make_interval(secs => ${seconds})
      WHERE id = ANY(${outboxIds}::bigint[]) AND done_at IS NULL`);
  }

  private async noteFailure(outboxIds: number[], error: unknown): Promise<void> {
    const text = (error instanceof Error ? error.message : String(error)).slice(0, 2000).replaceAll('\0', '');
    const noted =
      error instanceof RejectedMessage
        ? Promise.all(outboxIds.map((id) => this.reject(id, text)))
        : this.database.query(
            sql`UPDATE outbox SET failures = failures + 1, last_error = ${text} WHERE id = ANY(${outboxIds}::bigint[]) AND done_at IS NULL`,
          );
    await noted.catch((noteError: unknown) => log.warn({ outboxIds, error: noteError }, 'could not note the failure'));
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

async function failureOf(work: Promise<unknown>): Promise<Ending> {
  try {
    await work;
    return {};
  } catch (error) {
    return { error };
  }
}
