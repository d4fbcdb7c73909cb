import { expect, vi } from 'vitest';
import type { ErrorReport } from './api.js';
import { Counters } from './faults/counters.js';
import { SideDoor } from './faults/database.js';
import { Programs } from './faults/programs.js';
import { test } from './fixtures.js';
import { exceptionsOfReport, inShort } from './harvester.js';
import { NOT_OURS } from './hub.js';

const PATIENCE = { timeout: 120_000, interval: 50 };
/** Of `stopwaitsecs=30`, after which supervisord kills. */
const STOP_SECONDS = 15;

test('web and worker count what they do', async ({ api, harvester, hub: { url, own }, skip }) => {
  if (!own) return skip(NOT_OURS);
  const values = async () => {
    const web = await Counters.read(`${url}/metrics`);
    const worker = await Counters.read(`http://127.0.0.1:${own.ports.get('worker')}/metrics`);
    return {
      stored: web.sum('hds_reports_total', { type: 'errorreports', outcome: 'stored' }),
      posted: web.sum('django_http_responses_total_by_status_view_method_total', {
        status: '200',
        view: 'errorreport-batch',
        method: 'POST',
      }),
      extracted: worker.sum('hds_async_task_exec_counter_total', { task: 'extract_exceptions_and_notify' }),
      exceptions: worker.sum('hds_exceptions_extracted_total'),
    };
  };
  // The worker may still be busy with the demo fleet.
  const database = new SideDoor(own);
  await vi.waitFor(async () => expect(await database.unfinishedWork(new Date(0))).toBe(0), PATIENCE);
  await database.close();
  const before = await values();
  const reports = Array.from({ length: 3 }, () => harvester.report());

  await harvester.uploadAll(reports);
  await vi.waitFor(async () => {
    const uuid = reports.map((report) => report.uuid).join(',');
    const { results } = await api.list<ErrorReport>('errorreports', { uuid });
    expect(results.filter(({ tags }) => tags.includes('extracted'))).toHaveLength(3);
  }, PATIENCE);
  const after = await values();

  expect(after.stored - before.stored).toBe(3);
  expect(after.posted - before.posted).toBeGreaterThanOrEqual(1);
  expect(after.extracted - before.extracted).toBe(3);
  expect(after.exceptions - before.exceptions).toBe(3 * exceptionsOfReport.length);
});

test('the worker ends in time while Redis is away, and its jobs are done afterwards', { timeout: 120_000 }, async ({
  api,
  harvester,
  hub,
  skip,
}) => {
  if (!hub.own) return skip(NOT_OURS);
  const programs = new Programs(hub, hub.own);
  await programs.stop('redis');
  try {
    const report = harvester.report();
    await harvester.upload(report);
    await vi.waitFor(
      async () => expect(await api.list('errorreports', { uuid: report.uuid })).toMatchObject({ count: 1 }),
      PATIENCE,
    );

    const askedAt = performance.now();
    await programs.stop('worker');
    const seconds = (performance.now() - askedAt) / 1000;
    for (const program of ['redis', 'worker'] as const) await programs.start(program);

    expect(seconds).toBeLessThan(STOP_SECONDS);
    await vi.waitFor(async () => {
      const { results } = await api.list<ErrorReport>('errorreports', { uuid: report.uuid });
      expect(results.map(inShort)).toEqual([exceptionsOfReport]);
    }, PATIENCE);
  } finally {
    // Also when a line above has failed: the tests that follow need both.
    for (const program of ['redis', 'worker'] as const) await programs.start(program).catch(() => undefined);
  }
});
