import { setTimeout as pause } from 'node:timers/promises';
import { expect, vi } from 'vitest';
import { s3Event } from '../s3-event.js';
import { type Fault, READY_SECONDS, type Trial } from './fault.js';
import { Filler } from './filler.js';

/** Others write and delete on the same disk meanwhile, by the gigabyte; they shall not decide what is seen. */
const MOST_MARGIN_MB = 3000;
const UPLOAD_EVERY_MS = 50;
/** Objects whose events come while the disk is nearly full. */
const IN_QUEUE = 20;
const SOON = { timeout: 60_000, interval: 50 };
/** What is asked of the hub has been answered by now. */
const SETTLED_MS = 1000;

/** Less is free than shall stay so. */
const nearlyFull: Fault = {
  number: 10,
  name: 'disk nearly full',
  isDetoured: true,
  hasOwnSettings: true,
  isOfDisk: true,
  async run(trial) {
    const { own, producer, checker, database, queue, hub, isLong } = trial;
    const filler = new Filler(own.environment.HDS_DATA_DIR ?? '');
    const freeMb = filler.freeMb();
    const marginMb = Math.min(MOST_MARGIN_MB, Math.floor(freeMb / 4));
    const limit = { LEAST_FREE_MB: String(freeMb - marginMb) };
    await trial.detours({ web: limit, 'local-cloud': limit });
    expect(await roomOf(trial)).toBe('ok');
    // Under a prefix that is announced on no queue: the events are ours.
    const waiting = Array.from({ length: IN_QUEUE }, () => producer.report());
    const keys = waiting.map(({ uuid }) => `full-disk/${uuid}.json`);
    const eTags = [];
    for (const [index, report] of waiting.entries()) eTags.push(await producer.upload(report, keys[index]));
    await checker.untilAtRest();
    let isOver = false;

    try {
      filler.fill(2 * marginMb);
      // Each process looks for itself, and not for every request.
      const noticed = async () => ({ web: await roomOf(trial), s3: (await refusalOfS3(trial)).status });
      await vi.waitFor(async () => expect(await noticed()).toEqual({ web: 'short', s3: 503 }), SOON);
      const pouring = producer.pourUntil(() => isOver, UPLOAD_EVERY_MS);
      const posting = producer.postUntil(() => isOver, UPLOAD_EVERY_MS);
      for (const [index, key] of keys.entries()) {
        await queue.send(s3Event(hub.bucket, { key, eTag: eTags[index] ?? '' }));
      }
      await pause(SETTLED_MS);
      const before = await database.count('receipt');
      const refusals = await Promise.all([refusalOfApi(trial), refusalOfS3(trial)]);
      const read = await trial.api.list('errorreports', { limit: 1 });
      await pause((isLong ? 60 : 3) * 1000);
      const kept = {
        receipts: await database.count('receipt'),
        messages: await queue.length(),
        letters: await queue.deadLetters(),
      };
      filler.remove();
      const cleanAt = performance.now();
      await vi.waitFor(async () => expect(await roomOf(trial)).toBe('ok'), SOON);
      isOver = true;
      await Promise.all([pouring, posting]);
      await checker.untilAtRest();

      expect(refusals, 'refusals').toEqual([
        {
          status: 503,
          retryAfter: '2',
          text: expect.stringMatching(/^Nothing was stored: the disk of the database has/),
        },
        {
          status: 503,
          retryAfter: '2',
          text: expect.stringMatching(/^Nothing was stored: the disk of the local cloud/),
        },
      ]);
      expect(read.count).toBeGreaterThan(0);
      expect(kept, 'while nothing was taken in').toEqual({ receipts: before, messages: IN_QUEUE, letters: 0 });
      return {
        recoverySeconds: (performance.now() - cleanAt) / 1000,
        extra: `refused with ${refusals.map(({ status }) => status).join(' and ')}; messages that waited in SQS: ${kept.messages}`,
      };
    } finally {
      isOver = true;
      filler.remove();
    }
  },
};

/** Nobody looks after the room, and the last byte is taken: PostgreSQL and the local cloud stop in the middle of a write. */
const full: Fault = {
  number: 10,
  name: 'disk full to the last byte',
  isDetoured: true,
  hasOwnSettings: true,
  isOfDisk: true,
  onlyLong: 'it takes a small disk and a minute',
  async run(trial) {
    const { own, producer, programs } = trial;
    const filler = new Filler(own.environment.HDS_DATA_DIR ?? '');
    await trial.detours({ web: { LEAST_FREE_MB: '0' }, 'local-cloud': { LEAST_FREE_MB: '0' } });
    let isOver = false;

    try {
      await producer.pour(50);
      const pouring = producer.pourUntil(() => isOver, UPLOAD_EVERY_MS);
      const posting = producer.postUntil(() => isOver, UPLOAD_EVERY_MS);
      for (let second = 0; second < 20; second++) {
        filler.fillUp();
        await pause(1000);
      }
      filler.remove();
      const readySeconds = await programs.ready(READY_SECONDS);
      isOver = true;
      await Promise.all([pouring, posting]);
      return { extra: `full for 20 s; ready after ${readySeconds.toFixed(1)} s` };
    } finally {
      isOver = true;
      filler.remove();
    }
  },
};

/** What the health check says of the disk. */
async function roomOf({ hub }: Trial): Promise<string> {
  const answer = await fetch(`${hub.url}/api/v1/healthcheck/`);
  const { checks } = (await answer.json()) as { checks: { disk: string } };
  return checks.disk;
}

interface Refusal {
  status: number;
  retryAfter: string | null;
  text: string;
}

async function refusalOfApi({ hub, api, producer }: Trial): Promise<Refusal> {
  const answer = await fetch(`${hub.url}/api/v1/errorreports/`, {
    method: 'POST',
    headers: { authorization: `Token ${api.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(producer.report()),
  });
  const { errors } = (await answer.json()) as { errors: { detail: string } };
  return { status: answer.status, retryAfter: answer.headers.get('retry-after'), text: errors.detail };
}

/** The local cloud checks no signature. */
async function refusalOfS3({ hub }: Trial): Promise<Refusal> {
  const answer = await fetch(`${hub.s3Endpoint}/${hub.bucket}/full-disk/refused.json`, { method: 'PUT', body: '{}' });
  const text = await answer.text();
  const message = text.match(/<Code>ServiceUnavailable<\/Code>\s*<Message>([^<]*)/)?.[1] ?? text;
  return { status: answer.status, retryAfter: answer.headers.get('retry-after'), text: message };
}

export const fullDisks: Fault[] = [nearlyFull, full];
