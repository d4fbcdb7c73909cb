import { getQueueToken } from '@nestjs/bull';
import type { Queue } from 'bull';
import { Redis } from 'ioredis';
import sql from 'sql-template-tag';
import { expect, test } from 'vitest';
import { ErrorReport } from './domain/errorreport/error-report.entity.js';
import { closeWorker } from './platform/queues/closing.js';
import { eventually, startRedis } from './platform/testing/services.js';
import { errorReport, makeFleet } from './testing/fleet.js';
import { TestHds } from './testing/hds.js';

const WITHIN_MS = 20_000;

test('a worker whose Redis is away ends within seconds, and what it left is done by the next', async () => {
  const redis = await startRedis();
  const first = await TestHds.start({ REDIS_URL: redis.url });
  await first.reset();
  await makeFleet(first);
  await first.app.get<Queue>(getQueueToken(ErrorReport.name)).pause();
  const { id } = await first.post('errorreports', errorReport());
  await eventually(async () =>
    expect(await first.rows(sql`SELECT 1 FROM outbox WHERE enqueued_at IS NOT NULL AND done_at IS NULL`)).toHaveLength(
      1,
    ),
  );

  await redis.stop();
  const askedAt = performance.now();
  const isInOrder = await closeWorker(first.app, WITHIN_MS);
  const elapsedMs = performance.now() - askedAt;

  expect(isInOrder).toBe(false);
  expect(elapsedMs).toBeLessThan(5000);

  const next = await startRedis(redis.port);
  const second = await TestHds.start({ REDIS_URL: next.url, DATABASE_URL: first.env.DATABASE_URL });
  await second.queuesToDrain();
  expect(await second.get(`errorreports/${id}`)).toMatchObject({ tags: ['extracted'], exceptions: { length: 1 } });
  await Promise.all([second.stop(), first.stop()]);
  await next.stop();
});

test('a worker finishes the job it has in hand before it ends', async () => {
  const hds = await TestHds.start();
  await hds.reset();
  await makeFleet(hds);
  const holder = await hds.database.connect();
  await holder.query('BEGIN; LOCK TABLE exception IN ACCESS EXCLUSIVE MODE');
  await hds.post('errorreports', errorReport());
  await eventually(async () =>
    expect(
      await hds.rows(
        sql`SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      ),
    ).not.toEqual([]),
  );

  const closing = closeWorker(hds.app, WITHIN_MS);
  await holder.query('COMMIT');
  holder.release();

  expect(await closing).toBe(true);
});

test('a worker that ends in the middle of many jobs leaves none half done', async () => {
  const hds = await TestHds.start();
  await hds.reset();
  await makeFleet(hds);
  const content = (uuid: number) => JSON.stringify(errorReport(undefined, { uuid: `u${uuid}`, timestamp: uuid }));
  await hds.post('errorreports/batch', { items: Array.from({ length: 100 }, (_, n) => ({ content: content(n) })) });
  await eventually(async () =>
    expect(await hds.rows(sql`SELECT 1 FROM outbox WHERE done_at IS NOT NULL`)).not.toEqual([]),
  );

  expect(await closeWorker(hds.app, WITHIN_MS)).toBe(true);

  const redis = new Redis(hds.env.REDIS_URL);
  const lists = await redis.keys(`${hds.env.REDIS_PREFIX}:bull:*:active`);
  const inHand = await Promise.all(lists.map((list) => redis.lrange(list, 0, -1)));
  expect(inHand.flat()).toEqual([]);
  redis.disconnect();
});
