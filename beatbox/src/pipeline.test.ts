import { expect, vi } from 'vitest';
import type { Api, ErrorReport, EventRow, Row } from './api.js';
import { test } from './fixtures.js';
import { chunksOf, exceptionsOfReport, inShort, type Report } from './harvester.js';
import { NO_QUEUE } from './hub.js';
import type { Lake } from './lake.js';
import type { Queue } from './queue.js';
import { s3Event } from './s3-event.js';

/** A report is seen after a tenth of a second on a quiet machine; so much patience has the test on a busy one. */
const PATIENCE = { timeout: 60_000, interval: 25 };

/** Waits until the API shows a report with its exceptions. */
function untilSeen(api: Api, { uuid }: Report): Promise<ErrorReport> {
  return vi.waitFor(async () => {
    const { count, results } = await api.list<ErrorReport>('errorreports', { uuid });
    expect(count, 'reports of the event').toBe(1);
    expect(results[0]?.exceptions, 'exceptions of the report').not.toHaveLength(0);
    return results[0] as ErrorReport;
  }, PATIENCE);
}

/** Waits until the bucket no longer has an object: the hub deletes it when its rows are committed. */
function untilGone(lake: Lake, key: string): Promise<void> {
  return vi.waitFor(async () => expect(await lake.has(key), `${key} is in the bucket`).toBe(false), PATIENCE);
}

function untilEmpty(queue: Queue): Promise<void> {
  return vi.waitFor(async () => expect(await queue.length(), 'messages in the queue').toBe(0), PATIENCE);
}

test('an uploaded report is seen with event, pick session and exceptions, and both can be deleted', async ({
  api,
  harvester,
  lake,
}) => {
  const report = harvester.report();
  const ofReport = () =>
    Promise.all([
      api.list<EventRow>('events', { UUID: report.uuid }),
      api.list<EventRow>('picksessions', { UUID: report.pick_session_uuid }),
    ]);
  expect(await ofReport()).toMatchObject([{ count: 0 }, { count: 0 }]);

  const uploadedAt = performance.now();
  const key = await harvester.upload(report);
  const seen = await untilSeen(api, report);
  console.log(`from upload to extracted exceptions in the API: ${Math.round(performance.now() - uploadedAt)} ms`);

  expect(inShort(seen)).toEqual(exceptionsOfReport);
  expect(seen.harvester.harv_id).toBe(harvester.row.harv_id);
  const [events, sessions] = await ofReport();
  const link = { url: `/errorreports/${seen.id}/`, object: 'Error Report' };
  expect(events).toMatchObject({ count: 1, results: [{ id: seen.event, related_objects: [link] }] });
  expect(sessions).toMatchObject({ count: 1, results: [{ related_objects: [link] }] });
  await untilGone(lake, key);

  expect(await api.delete('events', seen.event)).toBe(204);
  const [, sessionsLeft] = await ofReport();
  expect(sessionsLeft.count, 'pick sessions after the event was deleted').toBe(1);
  for (const { id } of sessionsLeft.results) expect(await api.delete('picksessions', id)).toBe(204);
  expect(await ofReport()).toMatchObject([{ count: 0 }, { count: 0 }]);
  expect(await api.list<Row>('errorreports', { uuid: report.uuid })).toMatchObject({ count: 0 });
});

test.for([
  ['spaces', 'errorreport/field 7/error report of today'],
  ['plus signs', 'errorreport/a+b/c++d'],
  ['umlauts and Chinese', 'errorreport/Äpfel/報告'],
  ['an emoji', 'errorreport/🍓'],
  ['percent signs', 'errorreport/100%/a%20b%2Fc'],
  ['signs that mean something in an address', 'errorreport/a?b=c&d#e;f'],
])('takes a report whose key has %s', async ([, name], { api, harvester, lake }) => {
  const report = harvester.report();
  const key = `${name}_${report.uuid}.json`;

  await harvester.upload(report, key);

  await untilSeen(api, report);
  await untilGone(lake, key);
});

test('takes a report that comes in parts', async ({ api, harvester, lake }) => {
  const report = harvester.report();
  const megabyte = 'It was a long shift. '.repeat(50_000);
  Object.assign(report.data, { log: Array.from({ length: 6 }, () => megabyte) });

  const key = await harvester.uploadInParts(report);

  await untilSeen(api, report);
  await untilGone(lake, key);
});

test('the same S3 event five times makes one report, and a sixth time when the object is gone', async ({
  api,
  harvester,
  lake,
  queue,
  skip,
}) => {
  if (!queue) return skip(NO_QUEUE);
  const report = harvester.report();
  const body = JSON.stringify(report);
  // Under a prefix that is announced on no queue: the events are ours alone.
  const key = `beatbox/${report.uuid}.json`;
  harvester.remember(report, key);
  const eTag = await lake.put(key, body);
  const event = s3Event(lake.bucket, { key, eTag, size: body.length, sequencer: '0055AED6DCD90281E5' });

  await Promise.all(Array.from({ length: 5 }, () => queue.send(event)));
  const seen = await untilSeen(api, report);
  await untilEmpty(queue);
  await untilGone(lake, key);
  await queue.send(event);
  await untilEmpty(queue);

  expect(await untilSeen(api, report)).toEqual(seen);
  expect(inShort(seen)).toEqual(exceptionsOfReport);
  expect(await queue.takeDeadLetter(`s3://${lake.bucket}/${key}`)).toBeUndefined();
});

const poisons: [what: string, poison: (report: Report) => string, reason: RegExp][] = [
  ['cut off', (report) => JSON.stringify(report).slice(0, 2000), /JSON/],
  [
    'of an unknown harvester',
    (report) => JSON.stringify({ ...report, serial_number: 98_765 }),
    /^Harvester .*does not exist/,
  ],
  ['without a time', ({ timestamp: _, ...report }) => JSON.stringify(report), /timestamp/],
  ['that nests a thousand levels', (report) => nested(report, 1000), /nest|deep|depth/i],
];

test.for(poisons)(
  'puts a report %s aside with the reason, and its neighbours go through',
  async ([, poison, reason], { api, harvester, lake, queue, skip }) => {
    if (!queue) return skip(NO_QUEUE);
    const neighbours = Array.from({ length: 10 }, () => harvester.report());
    const bad = harvester.report();
    const key = harvester.keyOf(bad);
    harvester.remember(bad, key);

    await Promise.all([
      harvester.uploadAll(neighbours.slice(0, 5)),
      lake.put(key, poison(bad)),
      harvester.uploadAll(neighbours.slice(5)),
    ]);

    for (const neighbour of neighbours) expect(inShort(await untilSeen(api, neighbour))).toEqual(exceptionsOfReport);
    const letter = await vi.waitFor(async () => {
      const found = await queue.takeDeadLetter(`s3://${lake.bucket}/${key}`);
      expect(found, 'message in the dead-letter queue').toBeDefined();
      return found;
    }, PATIENCE);
    expect(letter?.reason).toMatch(reason);
    expect(letter?.status).toBe('400');
    expect(JSON.parse(letter?.body ?? '{}')).toMatchObject({ Records: [{ s3: { object: { key } } }] });
    expect(await lake.has(key), 'the object stays where it is').toBe(true);
    expect(await api.list<Row>('events', { UUID: bad.uuid })).toMatchObject({ count: 0 });
    await untilEmpty(queue);
  },
);

test('a burst of 200 reports arrives whole', async ({ api, harvester }) => {
  const session = crypto.randomUUID();
  const reports = Array.from({ length: 200 }, () => harvester.report({ pick_session_uuid: session }));

  const beganAt = performance.now();
  await harvester.uploadAll(reports);
  const uploadedAt = performance.now();
  const last = reports.at(-1) as Report;
  await untilSeen(api, last);
  const seen = await vi.waitFor(async () => {
    const pages = chunksOf(100, reports).map((some) =>
      api.list<ErrorReport>('errorreports', { uuid: some.map(({ uuid }) => uuid).join(','), limit: 200 }),
    );
    const found = (await Promise.all(pages)).flatMap(({ results }) => results);
    expect(found.filter(({ tags }) => tags.includes('extracted'))).toHaveLength(reports.length);
    return found;
  }, PATIENCE);
  const seconds = (from: number) => ((performance.now() - from) / 1000).toFixed(1);
  console.log(
    `200 reports: all seen ${seconds(beganAt)} s after the first upload, ${seconds(uploadedAt)} s after the last`,
  );

  for (const report of seen) expect(inShort(report)).toEqual(exceptionsOfReport);
  expect(await api.list<EventRow>('picksessions', { UUID: session })).toMatchObject({
    results: [{ related_objects: { length: 200 } }],
  });
});

/** A report whose `data` holds lists in lists. */
function nested(report: Report, levels: number): string {
  const text = JSON.stringify({ ...report, deep: 0 });
  return text.replace('"deep":0', `"deep":${'['.repeat(levels)}${']'.repeat(levels)}`);
}
