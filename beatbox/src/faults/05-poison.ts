import { expect, vi } from 'vitest';
import type { LetterRow, Page } from '../api.js';
import type { Report } from '../harvester.js';
import { inParallel } from '../in-parallel.js';
import type { Fault, Trial } from './fault.js';

const UNKNOWN_MACHINE = 424_243;
/** Below what the hub takes, so that waiting in line is not what is measured. */
const UPLOAD_EVERY_MS = 20;
const PARALLEL = 8;
/** What poison may add to the 99th percentile of good reports. */
const MOST_P99_RATIO = 1.2;
/** When it differs so much before and after, the machine had something else to do: then there is no judging speed. */
const MOST_SPREAD = 1.3;
const PATIENCE = { timeout: 120_000, interval: 200 };

/** How a payload can be bad for ever, and what a machine in the field does so. */
const causes: Record<string, (report: Report) => string | Buffer> = {
  'not JSON': () => 'Segmentation fault (core dumped)',
  'not UTF-8': (report) => Buffer.from(JSON.stringify({ ...report, note: 'é' }), 'latin1'),
  'of an unknown machine': (report) => JSON.stringify({ ...report, serial_number: UNKNOWN_MACHINE }),
  'without a time': (report) => JSON.stringify({ ...report, timestamp: undefined }),
  'nested too deep': (report) =>
    JSON.stringify({ ...report, deep: 0 }).replace('"deep":0', `"deep":${'['.repeat(200)}${']'.repeat(200)}`),
  'a list': (report) => JSON.stringify([report]),
  empty: () => '',
};

/** 1 % of the messages can never be stored; when their payloads are repaired, they go through. */
const poison: Fault = {
  number: 5,
  name: '1 % poison of 7 causes',
  async run(trial) {
    const { producer, lake, checker, random, isLong } = trial;
    const reports = isLong ? 10_000 : 280;
    const bad = Object.values(causes).flatMap((spoil) =>
      Array.from({ length: isLong ? Math.round(reports / 100 / 7) : 1 }, () => ({ report: producer.report(), spoil })),
    );
    const places = new Map(
      random
        .shuffled(Array.from({ length: reports }, (_, at) => at))
        .slice(0, bad.length)
        .map((at, index) => [at, bad[index]]),
    );

    const before = await p99Of(trial, await producer.pour(reports / 4, { everyMs: UPLOAD_EVERY_MS }));
    const good = await producer.pour(reports, {
      everyMs: UPLOAD_EVERY_MS,
      before: async (index) => {
        const victim = places.get(index);
        if (victim) await lake.put(producer.keyOf(victim.report), victim.spoil(victim.report));
      },
    });
    const amongPoison = await p99Of(trial, good);
    const after = isLong ? await p99Of(trial, await producer.pour(reports / 4, { everyMs: UPLOAD_EVERY_MS })) : before;
    const alone = (before + after) / 2;
    const isQuiet = Math.max(before, after) < MOST_SPREAD * Math.min(before, after);
    const groups = await vi.waitFor(() => letterGroups(trial, bad.length), PATIENCE);
    const inLedger = new Set(await keysOfLetters(trial));
    const keys = bad.map(({ report }) => `s3://${trial.hub.bucket}/${producer.keyOf(report)}`);

    expect(inLedger).toEqual(new Set(keys));
    expect(groups.map(({ count }) => count)).toEqual(Array.from({ length: 7 }, () => bad.length / 7));
    if (isLong && isQuiet) expect(amongPoison / alone, 'p99 of good reports').toBeLessThan(MOST_P99_RATIO);

    await inParallel(PARALLEL, bad, ({ report }) => producer.upload(report));
    await trial.api.post('deadletters/redrive');
    const recoverySeconds = await checker.untilAtRest();
    return {
      recoverySeconds,
      extra: `p99 of good reports ${alone.toFixed(1)} ms alone, ${amongPoison.toFixed(1)} ms among poison; groups: ${groups.length}${isQuiet ? '' : '; machine too busy to judge speed'}`,
    };
  },
};

/** From S3's answer until the row, in milliseconds and their parts: a whole one is a fifth of what is measured. */
async function p99Of({ database, history }: Trial, reports: Report[]): Promise<number> {
  const rows = () =>
    database.rows<{ uuid: string; at: number }>(
      'SELECT e.uuid::text AS uuid, extract(epoch FROM r.created)::float8 * 1000 AS at FROM event e JOIN error_report r ON r.event_id = e.id WHERE e.uuid::text = ANY($1)',
      [reports.map(({ uuid }) => uuid)],
    );
  await vi.waitFor(async () => expect(await rows()).toHaveLength(reports.length), PATIENCE);
  const delays = (await rows()).map(({ uuid, at }) => at - (history.acknowledgedAt(uuid) ?? 0));
  return delays.sort((one, other) => one - other)[Math.ceil(delays.length * 0.99) - 1] ?? 0;
}

async function letterGroups({ api }: Trial, letters: number): Promise<{ reason: string; count: number }[]> {
  const groups = await api.get<{ reason: string; count: number }[]>('deadletters/groups');
  expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(letters);
  return groups;
}

async function keysOfLetters({ api }: Trial): Promise<string[]> {
  const { results }: Page<LetterRow & { key: string }> = await api.list('deadletters', { limit: 1000 });
  return results.map(({ key }) => key);
}

export const poisons: Fault[] = [poison];
