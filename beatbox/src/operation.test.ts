import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, vi } from 'vitest';
import type { ErrorReport } from './api.js';
import { test } from './fixtures.js';
import { exceptionsOfReport, inShort } from './harvester.js';
import { NOT_OURS, type OwnHub } from './hub.js';

const PATIENCE = { timeout: 30_000, interval: 50 };
/** Of `stopwaitsecs=30`, after which supervisord kills. */
const STOP_SECONDS = 15;

/** One value of a process's metrics; 0 where it has none yet. */
async function metric(url: string, name: string): Promise<number> {
  const text = await (await fetch(url)).text();
  const line = text.split('\n').find((each) => each.startsWith(`${name} `));
  return Number(line?.slice(name.length) ?? 0);
}

/** Tells supervisord, and waits until it is done. */
async function supervise({ environment }: OwnHub, ...words: string[]): Promise<void> {
  const config = join(import.meta.dirname, '../../supervisor/supervisord.conf');
  await promisify(execFile)('supervisorctl', ['-c', config, ...words], { env: environment });
}

test('web and worker count what they do', async ({ api, harvester, hub: { url, own }, skip }) => {
  if (!own) return skip(NOT_OURS);
  const values = async () => ({
    stored: await metric(`${url}/metrics`, 'hds_reports_total{type="errorreports",outcome="stored"}'),
    posted: await metric(
      `${url}/metrics`,
      'django_http_responses_total_by_status_view_method_total{status="200",view="errorreport-batch",method="POST"}',
    ),
    extracted: await metric(
      own.workerMetricsUrl,
      'hds_async_task_exec_counter_total{task="extract_exceptions_and_notify"}',
    ),
    exceptions: await metric(own.workerMetricsUrl, 'hds_exceptions_extracted_total'),
  });
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
  hub: { own },
  skip,
}) => {
  if (!own) return skip(NOT_OURS);
  await supervise(own, 'stop', 'redis');
  try {
    const report = harvester.report();
    await harvester.upload(report);
    await vi.waitFor(
      async () => expect(await api.list('errorreports', { uuid: report.uuid })).toMatchObject({ count: 1 }),
      PATIENCE,
    );

    const askedAt = performance.now();
    await supervise(own, 'stop', 'worker');
    const seconds = (performance.now() - askedAt) / 1000;
    await supervise(own, 'start', 'redis', 'worker');

    expect(seconds).toBeLessThan(STOP_SECONDS);
    await vi.waitFor(async () => {
      const { results } = await api.list<ErrorReport>('errorreports', { uuid: report.uuid });
      expect(results.map(inShort)).toEqual([exceptionsOfReport]);
    }, PATIENCE);
  } finally {
    // Also when a line above has failed: the tests that follow need both.
    await supervise(own, 'start', 'redis', 'worker').catch(() => undefined);
  }
});
