import { readFileSync } from 'node:fs';
import { type Metric, register } from 'prom-client';
import { describe, expect } from 'vitest';
// Declares the metrics of the SQS clients; all others come with the application.
import './ingest/sqs/metrics.js';
import { boundedLabel } from './platform/metrics/bounded-label.js';
import { serveMetrics } from './platform/metrics/metrics-server.js';
import { freePort } from './platform/testing/services.js';
import { errorReport, makeFleet } from './testing/fleet.js';
import { type TestHds, test } from './testing/hds.js';

/** Prometheus text as `name{label="value"}` → number. */
function read(text: string): Map<string, number> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
  );
}

/** What the web process shows. */
async function ofWeb(hds: TestHds): Promise<Map<string, number>> {
  return read((await hds.request('GET', '/metrics')).text);
}

/** What the worker shows, on a port of its own. */
async function ofWorker(): Promise<Map<string, number>> {
  const port = await freePort();
  const server = await serveMetrics(port, () => true);
  try {
    return read(await (await fetch(`http://127.0.0.1:${port}/metrics`)).text());
  } finally {
    server.close();
  }
}

const unreadable = { nodot: { ts: 1 }, 'a.0': { ts: 1, code: 'nine' }, 'b.0': { code: 9 } };
const good = { 'tray.0': { ts: 1_700_000_000, code: 9 }, 'arm.1': { ts: 1_700_000_001, code: 77 } };

describe('after known requests and reports', () => {
  test('web and worker count them exactly, under the names and labels that dashboards know', async ({ hds }) => {
    await makeFleet(hds);
    await hds.queuesToDrain();
    register.resetMetrics();

    await hds.get('events');
    await hds.get('events/?limit=1');
    await hds.get('exceptions/pareto');
    await hds.request('GET', 'events/77');
    await hds.request('GET', 'nothing');
    await hds.post('errorreports', errorReport({ ...good, ...unreadable }));
    await hds.request('POST', 'errorreports/', { body: { ...errorReport(), timestamp: 'soon' } });
    await hds.request('POST', 'errorreports/', { body: '{' });
    await hds.request('PATCH', 'fruits/1/', { body: { name: 'raspberry' } });
    await hds.queuesToDrain();
    const web = await ofWeb(hds);
    const worker = await ofWorker();

    expect(Object.fromEntries(Object.keys(expectedOfWeb).map((name) => [name, web.get(name)]))).toEqual(expectedOfWeb);
    expect(Object.fromEntries(Object.keys(expectedOfWorker).map((name) => [name, worker.get(name)]))).toEqual(
      expectedOfWorker,
    );
    const errors = [...worker].filter(([name, value]) => name.startsWith('hds_async_error_total') && value > 0);
    expect(errors.map(([name]) => name).sort()).toEqual(
      Object.keys(expectedOfWorker)
        .filter((name) => name.startsWith('hds_async_error_total'))
        .sort(),
    );
  });
});

const expectedOfWeb = {
  'django_http_requests_total_by_method_total{method="GET"}': 5,
  'django_http_requests_total_by_method_total{method="POST"}': 3,
  'django_http_requests_total_by_method_total{method="PATCH"}': 1,
  'django_http_requests_total_by_view_transport_method_total{view="event-list",transport="http",method="GET"}': 2,
  'django_http_requests_total_by_view_transport_method_total{view="event-detail",transport="http",method="GET"}': 1,
  'django_http_requests_total_by_view_transport_method_total{view="exception-pareto",transport="http",method="GET"}': 1,
  'django_http_requests_total_by_view_transport_method_total{view="errorreport-list",transport="http",method="POST"}': 3,
  'django_http_requests_total_by_view_transport_method_total{view="fruit-detail",transport="http",method="PATCH"}': 1,
  'django_http_requests_total_by_view_transport_method_total{view="<unnamed view>",transport="http",method="GET"}': 1,
  'django_http_responses_total_by_status_total{status="200"}': 4,
  'django_http_responses_total_by_status_total{status="201"}': 1,
  'django_http_responses_total_by_status_total{status="400"}': 2,
  'django_http_responses_total_by_status_total{status="404"}': 2,
  'django_http_responses_total_by_status_view_method_total{status="400",view="errorreport-list",method="POST"}': 2,
  'django_http_responses_total_by_status_view_method_total{status="404",view="event-detail",method="GET"}': 1,
  'django_http_requests_latency_seconds_by_view_method_count{view="event-list",method="GET"}': 2,
  'django_http_requests_latency_seconds_by_view_method_bucket{le="30",view="event-list",method="GET"}': 2,
  django_http_requests_latency_including_middlewares_seconds_count: 9,
  'hds_http_request_seconds_count{method="GET",route="/api/v1/events",status="200"}': 2,
  'hds_total_error_total{exception="NOT_FOUND",basename="event"}': 1,
  'hds_total_error_total{exception="NOT_FOUND",basename=""}': 1,
  'hds_total_error_total{exception="MALFORMED_BODY",basename="errorreport"}': 1,
  'hds_error_counter_total{Exception="MalformedBody",description="MALFORMED_BODY",raised_by="ErrorReport"}': 1,
  'hds_method_time_count{view="event",method="queryset"}': 2,
  'hds_method_time_count{view="exceptions",method="pareto"}': 1,
  'hds_reports_total{type="errorreports",outcome="stored"}': 1,
  'hds_reports_total{type="errorreports",outcome="rejected"}': 2,
  'admin_crud_counter_total{model="Fruit",operation="2",user="superuser"}': 1,
};

const expectedOfWorker = {
  'hds_async_task_exec_counter_total{task="extract_exceptions_and_notify"}': 1,
  'hds_async_task_timer_count{task="extract_exceptions_and_notify"}': 1,
  'hds_async_task_exec_counter_total{task="check_notifications"}': 1,
  'hds_async_error_total{task="_extract_exception_data",exception="ValueError",desc="Failed to split into service and index"}': 1,
  'hds_async_error_total{task="report_extraction",exception="ValueError",desc="ErrorReport"}': 1,
  'hds_async_error_total{task="report_extraction",exception="KeyError",desc="ErrorReport"}': 1,
  'hds_async_error_total{task="report_extraction",exception="DoesNotExist",desc="ErrorReport"}': 1,
  'hds_async_error_total{task="post_to_slack",exception="none",desc="no_token"}': 2,
  hds_exceptions_extracted_total: 4,
  'hds_outbox_relayed_total{queue="ErrorReport"}': 1,
  'hds_outbox_relayed_total{queue="ExtractedReport"}': 1,
};

describe('docs/metrics.md', () => {
  /** `name`, `type` and `labels` of each line of its tables. */
  const documented = readFileSync(new URL('../../docs/metrics.md', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
    .map(([, name = '', type = '', labels = '']) => `${name} ${type} ${labels}`);

  test('lists every family of every process, with its type and labels', async ({ application: _ }) => {
    const metrics = register.getMetricsAsArray() as unknown as (Metric & { name: string; labelNames: string[] })[];
    const declared = metrics.map(
      (metric) => `${metric.name} ${metric.constructor.name.toLowerCase()} ${metric.labelNames.join(', ')}`,
    );

    expect(documented.toSorted()).toEqual(declared.toSorted());
  });
});

describe('a bounded label', () => {
  test('keeps the first values it gets, and calls the others "other"', () => {
    const label = boundedLabel(2);

    expect(['ann', 'bob', 'ann', 'cy', 'bob', 'other'].map(label)).toEqual([
      'ann',
      'bob',
      'ann',
      'other',
      'bob',
      'other',
    ]);
  });
});
