import { setTimeout as pause } from 'node:timers/promises';
import { expect, vi } from 'vitest';
import type { Api, ErrorReport, EventRow } from './api.js';
import { test } from './fixtures.js';
import { chunksOf, exceptionsOfReport, type Harvester, inShort, type Report } from './harvester.js';
import { NOT_OURS, type OwnHub } from './hub.js';
import { inParallel } from './in-parallel.js';
import { Random } from './random.js';
import { flushRedis, kill, type Program, pidOf, unfinishedWork } from './victims.js';

const REPORTS = 500;
/** From one upload to the next: the 500 flow for five seconds, which leaves room to be hit in the middle. */
const UPLOAD_EVERY_MS = 10;
const PARALLEL_UPLOADS = 8;
/** What a killed SQS client held is shown again after 10 s; the jobs of a killed worker go to the next after 30 s. */
const AT_REST = { timeout: 90_000, interval: 250 };

/** What is done to the hub in the middle of the flow. */
interface Blow {
  name: string;
  /** Looks up beforehand what takes time, so that the strike itself takes none. */
  prepare: (own: OwnHub) => () => void | Promise<void>;
}

const killing = (name: string, ...programs: Program[]): Blow => ({
  name: `kill -9 of ${name}`,
  prepare: (own) => {
    const pids = programs.map((program) => pidOf(program, own));
    return () => pids.forEach(kill);
  },
});

const blows: Blow[] = [
  killing('the SQS client', 'sqs-errorreports'),
  killing('the worker', 'worker'),
  killing('the web process', 'web'),
  killing('Redis with its data', 'redis'),
  killing('PostgreSQL', 'postgres'),
  { name: 'FLUSHALL of Redis', prepare: (own) => () => flushRedis(own) },
  killing('all five at once', 'sqs-errorreports', 'worker', 'web', 'redis', 'postgres'),
];

const random = new Random(Number(process.env.BEATBOX_SEED || Date.now() % 1_000_000));
const moments = blows.map((blow) => ({ ...blow, strikeAt: random.between(50, 450) }));

test.for(moments)(
  '$name while 500 reports flow in loses none and doubles none',
  { timeout: 180_000 },
  async (blow, { api, harvester, hub: { own }, lake, queue, skip }) => {
    if (!own || !queue) return skip(NOT_OURS);
    const beganAt = new Date();
    const session = crypto.randomUUID();
    const reports = Array.from({ length: REPORTS }, () => harvester.report({ pick_session_uuid: session }));
    const strike = blow.prepare(own);

    await pourIn(reports, harvester, async (index) => {
      if (index === blow.strikeAt) await strike();
    });
    const uploadedAt = performance.now();
    await vi.waitFor(
      async () =>
        expect({
          objects: (await lake.keys('errorreport/')).length,
          messages: await queue.length(),
          deadLetters: await queue.deadLetters(),
          unfinishedWork: await unfinishedWork(own, beganAt),
        }).toEqual({ objects: 0, messages: 0, deadLetters: 0, unfinishedWork: 0 }),
      AT_REST,
    );
    const seconds = ((performance.now() - uploadedAt) / 1000).toFixed(1);
    console.log(`struck at report ${blow.strikeAt} (BEATBOX_SEED=${random.seed}); at rest ${seconds} s after the last`);

    const stored = await storedReports(api, reports);
    expect(stored, 'error reports').toHaveLength(REPORTS);
    expect(new Set(stored.map(({ event }) => event)), 'events with a report').toHaveLength(REPORTS);
    for (const report of stored) expect(inShort(report), `exceptions of ${report.id}`).toEqual(exceptionsOfReport);
    expect(await api.list<EventRow>('picksessions', { UUID: session })).toMatchObject({
      count: 1,
      results: [{ related_objects: { length: REPORTS } }],
    });
  },
);

/** Uploads reports at a steady pace. @param before  called with the index of each report when its turn has come */
async function pourIn(reports: Report[], harvester: Harvester, before: (index: number) => Promise<void>) {
  const beganAt = performance.now();
  await inParallel(PARALLEL_UPLOADS, reports, async (report, index) => {
    await pause(Math.max(0, beganAt + index * UPLOAD_EVERY_MS - performance.now()));
    await before(index);
    await harvester.upload(report);
  });
}

/** What the API shows of the events that the reports name. */
async function storedReports(api: Api, reports: Report[]): Promise<ErrorReport[]> {
  const stored: ErrorReport[] = [];
  for (const some of chunksOf(100, reports)) {
    const uuid = some.map((report) => report.uuid).join(',');
    const { results } = await api.list<ErrorReport>('errorreports', { uuid, limit: REPORTS });
    stored.push(...results);
  }
  return stored;
}
