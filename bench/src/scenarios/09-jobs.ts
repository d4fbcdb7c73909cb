import { randomUUID } from 'node:crypto';
import Bull from 'bull';
import { ratioAtLeast } from '../figures.ts';
import type { BenchHub } from '../hub/bench-hub.ts';
import { untilDrained } from '../hub/waiting.ts';
import { outputOf } from '../load/run.ts';
import { interleave, type Scenario } from '../scenario.ts';

const JOBS_A_SECOND = 500;

export const jobs: Scenario = {
  number: 9,
  name: 'jobs',
  subject:
    'jobs without work through outbox, relay and Bull: rows whose report is gone, from their commit until all are done',
  limit: 'Bull alone on the same Redis, in one process that does nothing in a job, added by 500',
  async measure({ hub, options }) {
    await hub.empty();
    const worker = await hub.worker();
    const count = options.seconds * JOBS_A_SECOND;
    await throughOutbox(hub, Math.min(count, 500));
    const { subjects, limits } = await interleave(
      options.rounds,
      () => throughOutbox(hub, count),
      () => throughBull(hub, count),
    );
    await worker.stop();
    return [
      {
        what: 'jobs without work',
        unit: 'jobs/s',
        subject: subjects,
        limit: limits,
        target: ratioAtLeast(0.6),
        conditions: { jobs: count, concurrency: 4, workers: 1 },
      },
    ];
  },
};

async function throughOutbox(hub: BenchHub, count: number): Promise<number> {
  const startedAt = performance.now();
  await hub.sql(
    `INSERT INTO outbox (queue, payload) SELECT 'ErrorReport', jsonb_build_object('reportId', -g, 'telling', 'unlessTest') FROM generate_series(1, $1::int) g`,
    [count],
  );
  await untilDrained(hub);
  return count / ((performance.now() - startedAt) / 1000);
}

/** In a process of its own, as the worker is. */
async function throughBull(hub: BenchHub, count: number): Promise<number> {
  const output = await outputOf(process.execPath, [import.meta.filename, hub.redis.url, String(count)]);
  return Number(output);
}

async function bareBull(redisUrl: string, count: number): Promise<number> {
  const queue = new Bull(`bench-${randomUUID()}`, redisUrl, { prefix: 'bench' });
  await queue.isReady();
  const startedAt = performance.now();
  const finished = new Promise<void>((resolve) => {
    let left = count;
    queue.process(4, async () => {
      left -= 1;
      if (left === 0) resolve();
    });
  });
  const options = { attempts: 8, removeOnComplete: true, removeOnFail: true };
  for (let at = 0; at < count; at += 500) {
    const batch = Array.from({ length: Math.min(500, count - at) }, (_, one) => ({
      data: { outboxId: at + one },
      opts: options,
    }));
    await queue.addBulk(batch);
  }
  await finished;
  const perSecond = count / ((performance.now() - startedAt) / 1000);
  await queue.close();
  return perSecond;
}

if (process.argv[1] === import.meta.filename) {
  const [, , redisUrl = '', count = '0'] = process.argv;
  console.log(await bareBull(redisUrl, Number(count)));
}
