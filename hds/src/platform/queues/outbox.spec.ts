import { randomUUID } from 'node:crypto';
import Bull, { type Queue } from 'bull';
import sql from 'sql-template-tag';
import { DataSource, type EntityManager } from 'typeorm';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { newDatabase } from '../../testing/global-setup.js';
import { dataSourceOptions } from '../database/data-source.js';
import { Database, rowsOf } from '../database/database.js';
import { RowCounts } from '../database/row-counts.js';
import { RejectedMessage } from '../errors.js';
import { eventually, startRedis, type TestService } from '../testing/services.js';
import { type OutboxGroupJob, OutboxRunner, outboxChannel } from './outbox.js';
import { connectToRedis } from './redis.js';
import { groupJobs, OutboxRelay, QueueRegistry } from './relay.js';
import { Retention } from './retention.js';

const QUEUE = 'Work';
const RETENTION_HOURS = 72;
const JOBS_AT_ONCE = 32;

/** What the work of a job does: by default it writes the number it was given. */
type Work = (manager: EntityManager, payload: { n: number }) => Promise<void>;
const writeDown: Work = async (manager, { n }) => {
  await rowsOf(manager, sql`INSERT INTO work (n) VALUES (${n})`);
};

/** A process of the hub as far as the outbox goes: its own connections, a relay, and a worker when it is told to work. */
class Process {
  readonly queue: Queue<OutboxGroupJob>;
  readonly runner: OutboxRunner;
  private readonly relay: OutboxRelay;

  private constructor(
    readonly database: Database,
    redisUrl: string,
    prefix: string,
  ) {
    this.queue = new Bull(QUEUE, {
      prefix: `${prefix}:bull`,
      createClient: () => connectToRedis(redisUrl),
      settings: { stalledInterval: 500, maxStalledCount: 1000 },
    });
    this.queue.on('error', () => undefined);
    const registry = new QueueRegistry();
    registry.add(this.queue, true);
    this.runner = new OutboxRunner(database);
    const rowCounts = new RowCounts(database);
    this.relay = new OutboxRelay(
      database,
      registry,
      connectToRedis(redisUrl),
      prefix,
      new Retention(database),
      rowCounts,
      {
        OUTBOX_RETENTION_HOURS: RETENTION_HOURS,
        REJECTED_WORK_RETENTION_DAYS: 90,
      },
    );
  }

  static async start(databaseUrl: string, redisUrl: string, prefix: string): Promise<Process> {
    const settings = { url: databaseUrl, poolSize: 4, statementTimeoutMs: 0, applicationName: 'outbox spec' };
    const dataSource = await new DataSource(dataSourceOptions(settings, [])).initialize();
    const started = new Process(new Database(dataSource), redisUrl, prefix);
    started.relay.onApplicationBootstrap();
    return started;
  }

  work(work: Work = writeDown): void {
    const doTogether = this.runner.together<{ n: number }, void>('spec', async (manager, payloads) => {
      for (const payload of payloads) await work(manager, payload);
    });
    this.queue.process(JOBS_AT_ONCE, doTogether).catch(() => undefined);
  }

  stopRelaying(): Promise<void> {
    return this.relay.onApplicationShutdown();
  }

  async stop(): Promise<void> {
    await this.stopRelaying();
    await this.queue.close(true);
    await this.database.dataSource.destroy();
  }
}

let databaseUrl: string;
let prefix: string;
let observer: Database;
let processes: Process[];

beforeEach(async () => {
  prefix = `spec_${randomUUID().slice(0, 8)}`;
  databaseUrl = await newDatabase(inject('postgresUrl'), prefix);
  const settings = { url: databaseUrl, poolSize: 2, statementTimeoutMs: 0, applicationName: 'observer' };
  observer = new Database(await new DataSource(dataSourceOptions(settings, [])).initialize());
  await observer.query(sql`CREATE TABLE work (n int)`);
  processes = [];
});

afterEach(async () => {
  await Promise.all(processes.map((process) => process.stop()));
  await observer.dataSource.destroy();
});

async function startProcess(redisUrl = inject('redisUrl')): Promise<Process> {
  const started = await Process.start(databaseUrl, redisUrl, prefix);
  processes.push(started);
  return started;
}

/** Commits outbox rows with the numbers, and tells the relay as the hub does. */
async function commit(...numbers: number[]): Promise<void> {
  await observer.query(
    sql`INSERT INTO outbox (queue, payload) SELECT ${QUEUE}, jsonb_build_object('n', n) FROM unnest(${numbers}::int[]) n`,
  );
  // Redis may be away: nobody waits for it.
  processes[0]?.queue.client.publish(outboxChannel(prefix), '1').catch(() => undefined);
}

interface OutboxState {
  [column: string]: unknown;
  isDone: boolean;
  isGiven: boolean;
  failures: number;
  rejected: boolean;
  error: string | null;
}

function outbox(): Promise<OutboxState[]> {
  return observer.query<OutboxState>(sql`
    SELECT done_at IS NOT NULL AS "isDone", enqueued_at IS NOT NULL AS "isGiven", failures, rejected, last_error AS error FROM outbox ORDER BY id`);
}

/** The numbers that work has written, in order. */
async function written(): Promise<number[]> {
  return (await observer.query<{ n: number }>(sql`SELECT n FROM work ORDER BY n`)).map(({ n }) => n);
}

async function allDone(): Promise<void> {
  await eventually(async () => expect((await outbox()).every(({ isDone }) => isDone)).toBe(true));
}

/** The database session that holds the relay's lock. */
async function leader(): Promise<number> {
  return eventually(async () => {
    const rows = await observer.query<{ pid: number }>(
      sql`SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    );
    expect(rows).toHaveLength(1);
    return rows[0]?.pid ?? 0;
  });
}

describe('a job', () => {
  test('commits its work and its mark together', async () => {
    (await startProcess()).work();

    await commit(1);
    await allDone();

    expect(await observer.query(sql`SELECT o.xmin = w.xmin AS together, w.n FROM outbox o, work w`)).toEqual([
      { together: true, n: 1 },
    ]);
  });

  test('that fails leaves nothing but its error, and is tried again', async () => {
    let tries = 0;
    const process = await startProcess();
    process.work(async (manager, payload) => {
      await writeDown(manager, payload);
      if (++tries < 3) throw new Error(`boom ${tries}`);
    });

    await commit(1);
    await eventually(async () =>
      expect(await outbox()).toMatchObject([{ isDone: false, failures: 1, rejected: false, error: 'boom 1' }]),
    );
    expect(await written()).toEqual([]);
    await allDone();

    expect(tries).toBe(3);
    expect(await written()).toEqual([1]);
    expect(await outbox()).toMatchObject([{ isDone: true, failures: 2, error: 'boom 2' }]);
  });

  test('that can never succeed is ended, with the reason, and not tried again', async () => {
    let tries = 0;
    (await startProcess()).work(async (manager, payload) => {
      tries++;
      await writeDown(manager, payload);
      throw new RejectedMessage(QUEUE, '1', 'no such\0 thing');
    });

    await commit(1);
    await allDone();

    expect(await outbox()).toMatchObject([
      { isDone: true, rejected: true, failures: 1, error: 'Work: message 1 rejected: no such thing' },
    ]);
    expect(await written()).toEqual([]);
    expect(tries).toBe(1);
  });

  test('that is delivered twice, even at once, works once', async () => {
    const process = await startProcess();
    await commit(1);
    await eventually(async () => expect(await outbox()).toMatchObject([{ isGiven: true }]));
    await process.queue.addBulk(Array.from({ length: 5 }, () => ({ data: { outboxIds: [1] } })));

    process.work();
    await eventually(async () => expect(await process.queue.getJobCounts()).toMatchObject({ waiting: 0, active: 0 }));

    expect(await written()).toEqual([1]);
    expect(await outbox()).toMatchObject([{ isDone: true, failures: 0 }]);
  });

  test('shares its transaction with those that wait beside it', async () => {
    const process = await startProcess();
    await commit(...Array.from({ length: 60 }, (_, at) => at));
    await eventually(async () => expect((await outbox()).every(({ isGiven }) => isGiven)).toBe(true));

    process.work();
    await allDone();

    const [transactions] = await observer.query<{ count: number }>(sql`SELECT count(DISTINCT xmin::text) FROM work`);
    expect(transactions?.count).toBeLessThan(30);
    expect(await written()).toHaveLength(60);
  });

  test('that fails does not keep those beside it', async () => {
    const process = await startProcess();
    await commit(...Array.from({ length: 40 }, (_, at) => at));
    await eventually(async () => expect((await outbox()).every(({ isGiven }) => isGiven)).toBe(true));

    process.work(async (manager, payload) => {
      await writeDown(manager, payload);
      if (payload.n === 7) throw new RejectedMessage(QUEUE, '7', 'no such thing');
      if (payload.n === 11) await rowsOf(manager, sql`SELECT 1 / 0`);
    });
    await eventually(async () => expect((await outbox()).filter(({ isDone }) => !isDone)).toHaveLength(1));

    const others = Array.from({ length: 40 }, (_, at) => at).filter((n) => n !== 7 && n !== 11);
    expect(await written()).toEqual(others);
    const states = await outbox();
    expect(states[7]).toMatchObject({ isDone: true, rejected: true, failures: 1 });
    expect(states[11]).toMatchObject({ isDone: false, rejected: false, error: 'division by zero' });
    expect(states.filter(({ failures }) => failures > 0)).toHaveLength(2);
  });

  test('of which one row fails is tried again for that row alone', async () => {
    const process = await startProcess();
    await commit(...Array.from({ length: 40 }, (_, at) => at));
    await eventually(async () => expect((await outbox()).every(({ isGiven }) => isGiven)).toBe(true));

    process.work(async (manager, payload) => {
      await writeDown(manager, payload);
      if (payload.n === 11) throw new Error('boom');
    });

    await eventually(async () => expect(await process.queue.getJobs(['delayed'])).toHaveLength(1));
    const [again] = await process.queue.getJobs(['delayed']);
    expect(again?.data).toEqual({ outboxIds: [12] });
    expect(await written()).toHaveLength(39);
  });

  test('whose row is gone does nothing', async () => {
    const process = await startProcess();
    process.work();

    await process.queue.add({ outboxIds: [404] });
    await eventually(async () => expect(await process.queue.getJobCounts()).toMatchObject({ waiting: 0, active: 0 }));

    expect(await written()).toEqual([]);
  });
});

describe('when Redis is lost', () => {
  let redis: TestService & { port: number };
  beforeEach(async () => {
    redis = await startRedis();
  });
  afterEach(() => redis.stop());

  test('between commit and relay, the rows wait in PostgreSQL', async () => {
    const process = await startProcess(redis.url);
    process.work();
    await commit(1);
    await allDone();

    await redis.stop();
    await commit(2, 3);
    redis = await startRedis(redis.port);
    await allDone();

    expect(await written()).toEqual([1, 2, 3]);
  });

  test('between relay and work, the rows are given again', async () => {
    const process = await startProcess(redis.url);
    await commit(1, 2, 3);
    await eventually(async () => expect((await outbox()).every(({ isGiven }) => isGiven)).toBe(true));

    await redis.stop();
    redis = await startRedis(redis.port);
    process.work();
    await allDone();

    expect(await written()).toEqual([1, 2, 3]);
  });
});

test('the relay ends while Redis is away', async () => {
  const redis = await startRedis();
  const process = await startProcess(redis.url);
  await leader();
  await redis.stop();
  await commit(1);

  const before = performance.now();
  await process.stopRelaying();

  expect(performance.now() - before).toBeLessThan(5000);
  expect(await outbox()).toMatchObject([{ isGiven: false }]);
});

describe('the relay', () => {
  test('gives the rows of many commits in their order, each once', async () => {
    const given: number[] = [];
    const process = await startProcess();
    const numbers = Array.from({ length: 1200 }, (_, at) => at);
    await commit(...numbers);
    process.work(async (manager, payload) => {
      given.push(payload.n);
      await writeDown(manager, payload);
    });
    await allDone();

    expect(await written()).toEqual(numbers);
    expect(given).toHaveLength(numbers.length);
  });

  test('gives many rows in few jobs, and the same rows in the same jobs when it gives them again', async () => {
    const process = await startProcess();
    await commit(...Array.from({ length: 200 }, (_, at) => at));
    await eventually(async () => expect((await outbox()).every(({ isGiven }) => isGiven)).toBe(true));
    const jobs = await process.queue.getJobs(['waiting']);

    await observer.query(sql`UPDATE outbox SET enqueued_at = NULL`);
    await eventually(async () => expect((await outbox()).every(({ isGiven }) => isGiven)).toBe(true));

    expect(jobs.flatMap(({ data }) => data.outboxIds)).toHaveLength(200);
    expect(jobs.length).toBeLessThan(20);
    expect((await process.queue.getJobs(['waiting'])).map(({ id }) => id)).toEqual(jobs.map(({ id }) => id));
  });

  test('names jobs after their rows', () => {
    expect(groupJobs([64, 95, 96, 70, 200])).toEqual([
      { name: '2.80000041', data: { outboxIds: [64, 95, 70] } },
      { name: '3.1', data: { outboxIds: [96] } },
      { name: '6.100', data: { outboxIds: [200] } },
    ]);
  });

  test('leaves rows of queues that it does not serve', async () => {
    const process = await startProcess();
    process.work();
    await observer.query(sql`INSERT INTO outbox (queue, payload) VALUES ('Elsewhere', '{}')`);

    await commit(1);
    await eventually(async () => expect(await written()).toEqual([1]));

    expect(await outbox()).toMatchObject([{ isGiven: false, isDone: false }, { isDone: true }]);
  });

  test('is one of two, and the other goes on when the first ends', async () => {
    const first = await startProcess();
    const before = await leader();
    const second = await startProcess();
    for (const process of [first, second]) process.work();
    await commit(1, 2, 3);
    await allDone();
    expect(await leader()).toBe(before);

    processes = [second];
    await first.stop();
    await eventually(async () => expect(await leader()).not.toBe(before));
    await commit(4);
    await allDone();

    expect(await written()).toEqual([1, 2, 3, 4]);
  });

  test('leads again, or another does, when its database connection is killed', async () => {
    for (const process of [await startProcess(), await startProcess()]) process.work();

    for (const n of [1, 2, 3]) {
      const pid = await leader();
      await observer.query(sql`SELECT pg_terminate_backend(${pid})`);
      await commit(n);
      await allDone();
      expect(await leader()).not.toBe(pid);
    }

    expect(await written()).toEqual([1, 2, 3]);
  });

  test('and the work recover when every connection to the database is killed at once', async () => {
    const process = await startProcess();
    process.work();
    await commit(...Array.from({ length: 200 }, (_, at) => at));

    for (let times = 0; times < 3; times++)
      await observer.query(
        sql`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'outbox spec'`,
      );
    await allDone();

    expect(await written()).toEqual(Array.from({ length: 200 }, (_, at) => at));
  });

  test('removes rows that were done long ago, and no others', async () => {
    const row = (done: string | null, rejected = false) =>
      observer.query(
        sql`INSERT INTO outbox (queue, payload, created, done_at, rejected) VALUES ('Old', '{}', now() - interval '1 year', now() - ${done}::interval, ${rejected})`,
      );
    await row('73 hours');
    await row('71 hours');
    await row(null);
    await row('73 hours', true);
    await observer.query(
      sql`INSERT INTO outbox (queue, payload, done_at) SELECT 'Old', '{}', now() - interval '80 hours' FROM generate_series(1, 2500)`,
    );

    await startProcess();

    await eventually(async () => {
      const left = await observer.query<{ id: number }>(sql`SELECT id FROM outbox ORDER BY id`);
      expect(left.map(({ id }) => id)).toEqual([2, 3, 4]);
    });
  });
});
