import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import {
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  type OnModuleDestroy,
} from '@nestjs/common';
import type { JobOptions, Queue } from 'bull';
import type { Redis } from 'ioredis';
import type { PoolClient } from 'pg';
import { Counter, Gauge } from 'prom-client';
import sql from 'sql-template-tag';
import type { Env } from '../../config/env.js';
import { Database } from '../database/database.js';
import { RowCounts } from '../database/row-counts.js';
import { ENV } from '../env.js';
import { log } from '../logging.js';
import { MAX_GROUP, type OutboxGroupJob, type OutboxJob, outboxChannel, REDIS_PREFIX } from './outbox.js';
import { Retention } from './retention.js';

/** Name of a provider: a connection of the relay's own, to listen on. */
export const RELAY_LISTENER = Symbol('RELAY_LISTENER');

/** The queues that work can be put on, by name. Report modules add theirs. */
@Injectable()
export class QueueRegistry implements OnModuleDestroy {
  readonly queues = new Map<string, Queue>();
  private readonly grouped = new Set<string>();

  /** @param takesGroups  whether its jobs are `OutboxGroupJob`s */
  add(queue: Queue, takesGroups: boolean): void {
    this.queues.set(queue.name, queue);
    if (takesGroups) this.grouped.add(queue.name);
  }

  takesGroups(name: string): boolean {
    return this.grouped.has(name);
  }

  /**
   * Bull takes half a second to close a queue, and Nest would close one after the other. The first that closes ends the
   * connection that all share: so every job in hand is put away before.
   */
  async onModuleDestroy(): Promise<void> {
    const queues = [...this.queues.values()];
    await Promise.all(queues.map((queue) => queue.pause(true)));
    await Promise.all(queues.map(giveBack));
    await Promise.all(queues.map((queue) => queue.close()));
  }
}

const BATCH_ROWS = 500;
/** How long a row waits at most whose signal was lost. */
const POLL_MS = 100;
/** A row that Bull was given this long ago and that is not done is given again; Bull ignores it while it still has the job. */
const GIVE_AGAIN_AFTER_SECONDS = 120;
const LEADER_LOCK = 4_850_001;
const REPAIR_EVERY_MS = 10_000;
const STOP_WITHIN_MS = 2000;

const jobOptions: JobOptions = {
  attempts: 8,
  backoff: { type: 'exponential', delay: 500 },
  removeOnComplete: true,
  removeOnFail: true,
};

const relayed = new Counter({
  name: 'hds_outbox_relayed_total',
  help: 'Outbox rows given to Bull.',
  labelNames: ['queue'],
});
const waiting = new Gauge({ name: 'hds_outbox_waiting', help: 'Outbox rows that are not done.' });
const oldest = new Gauge({ name: 'hds_outbox_oldest_seconds', help: 'Age of the oldest outbox row that is not done.' });

/**
 * Gives committed outbox rows to Bull, in order; a job's id says which rows it stands for. One relay works at a time: a session
 * lock of PostgreSQL decides which, and passes to another process when the holder goes. When Redis comes back empty, a mark
 * that the relay keeps there is missing, and every row that is not done is given again.
 *
 * The mark is a part of every job's id. A command about a job may reach Redis only after it came back empty, and leaves
 * half a job there that no worker ever takes: Bull would ignore another one with its id.
 */
@Injectable()
export class OutboxRelay implements OnApplicationBootstrap, OnApplicationShutdown {
  /** Where Redis keeps the mark. */
  private readonly markKey: string;
  private mark = '';
  private isStopping = false;
  private wake: () => void = () => undefined;
  private isWoken = false;
  private leader: PoolClient | null = null;
  private finished: Promise<void> = Promise.resolve();
  private lastRepairAt = 0;

  constructor(
    private readonly database: Database,
    private readonly registry: QueueRegistry,
    @Inject(RELAY_LISTENER) private readonly listener: Redis,
    @Inject(REDIS_PREFIX) private readonly prefix: string,
    private readonly retention: Retention,
    private readonly rowCounts: RowCounts,
    @Inject(ENV) env: Pick<Env, 'OUTBOX_RETENTION_HOURS' | 'REJECTED_WORK_RETENTION_DAYS'>,
  ) {
    this.markKey = `${prefix}:outbox:generation`;
    retention.add({
      table: 'outbox',
      isOld: sql`done_at < now() - make_interval(hours => ${env.OUTBOX_RETENTION_HOURS}::int) AND NOT rejected`,
    });
    // Rejected work stays longer, for somebody to look at.
    retention.add({
      table: 'outbox',
      isOld: sql`done_at < now() - make_interval(days => ${env.REJECTED_WORK_RETENTION_DAYS}::int) AND rejected`,
    });
  }

  onApplicationBootstrap(): void {
    this.listener.on('message', () => this.nudge());
    // ioredis subscribes again by itself after a reconnect.
    this.listener
      .subscribe(outboxChannel(this.prefix))
      .catch((error: unknown) => log.warn({ error }, 'the relay only polls'));
    this.finished = this.loop();
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    this.nudge();
    // A command to a Redis that is away waits until it is back; the end of the process does not.
    await Promise.race([this.finished, wait(STOP_WITHIN_MS, undefined, { ref: false })]);
    this.resign();
    this.listener.disconnect();
  }

  /** Looks for rows now instead of at the next poll. */
  nudge(): void {
    this.isWoken = true;
    this.wake();
  }

  private async loop(): Promise<void> {
    while (!this.isStopping) {
      this.isWoken = false;
      try {
        if (await this.leads()) {
          await this.repair();
          while (!this.isStopping && (await this.relayBatch()) === BATCH_ROWS);
        }
      } catch (error) {
        if (!this.isStopping) log.warn({ error }, 'the relay could not work; trying again');
        this.resign(error instanceof Error ? error : new Error(String(error)));
        await this.pause(POLL_MS);
      }
      if (!this.isWoken) await this.pause(POLL_MS);
    }
    this.resign();
  }

  private pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private async leads(): Promise<boolean> {
    if (this.leader) return true;
    const client = await this.database.connect();
    // A connection that breaks while it is ours would otherwise end the process.
    const ignore = () => undefined;
    client.on('error', ignore);
    try {
      const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1) AS held', [LEADER_LOCK]);
      if (rows[0]?.held) {
        this.leader = client;
        client.once('end', () => {
          if (this.leader === client) this.resign();
        });
        log.info('this process relays the outbox');
        return true;
      }
    } catch (error) {
      client.release(true);
      throw error;
    }
    client.off('error', ignore);
    client.release();
    return false;
  }

  private resign(error?: Error): void {
    // Destroying the connection ends its session and with it the lock.
    this.leader?.release(error ?? true);
    this.leader = null;
  }

  /** Finds rows that Redis has lost: all of them when Redis came back empty, old ones otherwise. */
  private async repair(): Promise<void> {
    const [queue] = this.registry.queues.values();
    if (!queue) return;
    const found = await queue.client.get(this.markKey);
    this.mark = found ?? randomUUID();
    if (found === null) {
      await this.database.query(
        sql`UPDATE outbox SET enqueued_at = NULL WHERE done_at IS NULL AND enqueued_at IS NOT NULL`,
      );
      await queue.client.set(this.markKey, this.mark);
      log.info('Redis was empty: rows that are not done are given again');
    }
    await this.rowCounts.fold(() => this.isStopping);
    const now = Date.now();
    if (now - this.lastRepairAt < REPAIR_EVERY_MS) return;
    this.lastRepairAt = now;
    await this.database.query(
      sql`UPDATE outbox SET enqueued_at = NULL WHERE done_at IS NULL AND enqueued_at < now() - make_interval(secs => ${GIVE_AGAIN_AFTER_SECONDS})`,
    );
    const [lag] = await this.database.query<{ waiting: number; oldest: number }>(
      sql`SELECT count(*) AS waiting, coalesce(extract(epoch FROM now() - min(greatest(created, not_before))), 0)::float8 AS oldest
          FROM outbox WHERE done_at IS NULL AND coalesce(not_before, '-infinity') <= now()`,
    );
    waiting.set(lag?.waiting ?? 0);
    oldest.set(lag?.oldest ?? 0);
    await this.retention.removeSome(() => this.isStopping);
  }

  /** Gives the oldest rows to Bull, then marks them given: a crash in between gives them twice, and Bull knows the ids. */
  private async relayBatch(): Promise<number> {
    const rows = await this.database.prepared<{ id: number; queue: string }>(
      'outbox_next',
      `SELECT id, queue FROM outbox
       WHERE enqueued_at IS NULL AND done_at IS NULL AND coalesce(not_before, '-infinity') <= now() AND queue = ANY($2)
       ORDER BY coalesce(not_before, '-infinity'), id LIMIT $1`,
      [BATCH_ROWS, [...this.registry.queues.keys()]],
    );
    for (const [name, ids] of idsByQueue(rows)) {
      const queue = this.registry.queues.get(name) as Queue;
      const jobs = this.registry.takesGroups(name) ? groupJobs(ids) : ids.map(soleJob);
      await queue.addBulk(
        jobs.map(({ name: row, data }) => ({ data, opts: { ...jobOptions, jobId: `${row}-${this.mark}` } })),
      );
      relayed.inc({ queue: name }, ids.length);
    }
    if (rows.length > 0) {
      // A job may have run and been put off before this statement: then Bull no longer has it.
      await this.database.prepared(
        'outbox_given',
        'UPDATE outbox SET enqueued_at = now() WHERE id = ANY($1) AND done_at IS NULL AND (not_before IS NULL OR not_before <= now())',
        [rows.map(({ id }) => id)],
      );
    }
    return rows.length;
  }
}

/** What Bull's own types leave out: the mark under which a process holds jobs. */
type HeldQueue = Queue & { token: string };

/** With the end of a job Bull fetches the next, also when the queue pauses; nobody would look at that until its lock ends. */
async function giveBack(queue: Queue): Promise<void> {
  const { token, client } = queue as HeldQueue;
  for (const job of await queue.getActive()) {
    if ((await client.get(job.lockKey())) !== token) continue;
    const id = String(job.id);
    await client.multi().lrem(queue.toKey('active'), 0, id).rpush(queue.toKey('wait'), id).del(job.lockKey()).exec();
  }
}

/** A job before it is given to Bull: its name tells which rows it stands for, and no other job of the queue has it. */
interface NamedJob {
  name: string;
  data: OutboxJob | OutboxGroupJob;
}

function soleJob(outboxId: number): NamedJob {
  return { name: String(outboxId), data: { outboxId } };
}

/**
 * Rows whose ids follow each other share a job. Where a group ends depends on the ids alone, so that rows which are given
 * again, after a crash or because they wait long, are mostly in the same jobs, which Bull knows.
 */
export function groupJobs(ids: number[]): NamedJob[] {
  return [...Map.groupBy(ids, (id) => Math.floor(id / MAX_GROUP))].map(([block, outboxIds]) => {
    const members = outboxIds.reduce((bits, id) => bits | (1 << (id % MAX_GROUP)), 0) >>> 0;
    return { name: `${block}.${members.toString(16)}`, data: { outboxIds } };
  });
}

function idsByQueue(rows: { id: number; queue: string }[]): Map<string, number[]> {
  const ids = new Map<string, number[]>();
  for (const { id, queue } of rows) {
    const known = ids.get(queue);
    if (known) known.push(id);
    else ids.set(queue, [id]);
  }
  return ids;
}
