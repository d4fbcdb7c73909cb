import { getQueueToken } from '@nestjs/bull';
import type { Queue } from 'bull';
import { expect } from 'vitest';
import { ErrorReport } from './domain/errorreport/error-report.entity.js';
import { errorReport, makeFleet } from './testing/fleet.js';
import { type TestHds, test } from './testing/hds.js';

/** The queue of error reports, with nobody at work on it. */
async function pausedQueue(hds: TestHds): Promise<Queue> {
  const queue = hds.app.get<Queue>(getQueueToken(ErrorReport.name));
  await queue.pause();
  return queue;
}

async function untilGiven(queue: Queue): Promise<string> {
  for (;;) {
    const [job] = await queue.getJobs(['waiting', 'paused']);
    if (job) return String(job.id);
  }
}

test('does what Redis has forgotten', async ({ hds }) => {
  await makeFleet(hds);
  const queue = await pausedQueue(hds);
  const { id } = await hds.post('errorreports', errorReport());
  await untilGiven(queue);

  await hds.loseRedis(); // and the pause with it
  await hds.queuesToDrain();

  expect(await hds.get(`errorreports/${id}`)).toMatchObject({ tags: ['extracted'], exceptions: { length: 1 } });
});

test('is not hindered by half a job that a late command leaves in an empty Redis', async ({ hds }) => {
  await makeFleet(hds);
  const queue = await pausedQueue(hds);
  const { id } = await hds.post('errorreports', errorReport());
  const jobId = await untilGiven(queue);

  await hds.loseRedis();
  // What Bull's moveToActive writes, sent for a job of before and received after.
  await queue.client.hset(`${hds.env.REDIS_PREFIX}:bull:${queue.name}:${jobId}`, 'processedOn', Date.now());
  await hds.queuesToDrain();

  expect(await hds.get(`errorreports/${id}`)).toMatchObject({ tags: ['extracted'], exceptions: { length: 1 } });
});
