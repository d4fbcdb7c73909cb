import sql from 'sql-template-tag';
import { beforeEach, describe, expect } from 'vitest';
import { errorReport, makeFleet } from '../../testing/fleet.js';
import { type TestHds, test } from '../../testing/hds.js';

interface Histogram {
  start: string | null;
  end: string | null;
  interval_seconds: number | null;
  buckets: { start: string; count: number }[];
}

/** Sends a report of each time, in POSIX seconds or ISO 8601, without errors. */
async function reportsAt(hds: TestHds, ...times: string[]): Promise<void> {
  for (const [at, time] of times.entries())
    await hds.post('errorreports', errorReport({}, { timestamp: Date.parse(time) / 1000, uuid: `event-${at}` }), {
      as: 'sqs',
    });
}

describe('the histogram', () => {
  beforeEach<{ hds: TestHds }>(async ({ hds }) => makeFleet(hds));

  const histogram = (hds: TestHds, query: string) =>
    hds.get<Histogram>(`errorreports/histogram/?${query}`, { as: 'beatbox' });

  test('counts the reports of each hour, empty hours too, from the first to the last that match', async ({ hds }) => {
    await reportsAt(hds, '2022-05-02T07:10:00Z', '2022-05-02T07:50:00Z', '2022-05-02T10:00:00Z');

    const found = await histogram(hds, 'buckets=4');

    expect(found).toEqual({
      start: '2022-05-02T07:10:00Z',
      end: '2022-05-02T10:00:00Z',
      interval_seconds: 3600,
      buckets: [
        { start: '2022-05-02T07:00:00Z', count: 2 },
        { start: '2022-05-02T08:00:00Z', count: 0 },
        { start: '2022-05-02T09:00:00Z', count: 0 },
        { start: '2022-05-02T10:00:00Z', count: 1 },
      ],
    });
  });

  test('spans what is asked for, whatever is found there, and counts what the filters find', async ({ hds }) => {
    await reportsAt(hds, '2022-05-02T00:00:05Z', '2022-05-02T00:00:59Z');

    const query = 'start_time=2022-05-02T00:00:00Z&end_time=2022-05-02T00:00:30Z&harv_ids=11&buckets=40';
    const found = await histogram(hds, query);
    const none = await histogram(hds, query.replace('=11', '=12'));

    expect([found.start, found.end, found.interval_seconds]).toEqual([
      '2022-05-02T00:00:00Z',
      '2022-05-02T00:00:30Z',
      1,
    ]);
    expect(found.buckets.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 1, ...Array(25).fill(0)]);
    expect(none.buckets.map(({ count }) => count)).toEqual(Array(31).fill(0));
  });

  test('of nothing is empty', async ({ hds }) => {
    const empty = { start: null, end: null, interval_seconds: null, buckets: [] };

    expect(await histogram(hds, '')).toEqual(empty);
    expect(await histogram(hds, 'start_time=2022-05-02T00:00:00Z')).toEqual({
      ...empty,
      start: '2022-05-02T00:00:00Z',
    });
    expect(await histogram(hds, 'start_time=2022-05-02&end_time=2022-05-01')).toMatchObject({ buckets: [] });
  });

  test('days begin at midnight of the zone, on days with a change of clocks too', async ({ hds }) => {
    // Clocks went forward on 13 March 2022 at 2:00.
    await reportsAt(
      hds,
      '2022-03-13T07:59:59Z',
      '2022-03-13T08:00:00Z',
      '2022-03-14T06:59:59Z',
      '2022-03-14T07:00:00Z',
    );

    const found = await histogram(hds, 'start_time=2022-03-12&end_time=2022-03-14T12:00:00&buckets=3');

    expect(found.interval_seconds).toBe(86_400);
    expect(found.buckets).toEqual([
      { start: '2022-03-12T08:00:00Z', count: 1 },
      { start: '2022-03-13T08:00:00Z', count: 2 },
      { start: '2022-03-14T07:00:00Z', count: 1 },
    ]);
  });

  test.for([
    [
      'start_time=2022-03-12&end_time=2022-03-14T12:00:00&buckets=6',
      ['12T08:00', '12T20:00', '13T08:00', '13T19:00', '14T07:00', '14T19:00'],
    ],
    [
      'start_time=2022-11-05&end_time=2022-11-07T12:00:00&buckets=6',
      ['05T07:00', '05T19:00', '06T07:00', '06T20:00', '07T08:00', '07T20:00'],
    ],
    // The hour from two to three is left out, and is there twice.
    [
      'start_time=2022-03-27&end_time=2022-03-27T05:00:00&buckets=3&tz=Europe/Berlin',
      ['26T23:00', '27T01:00', '27T02:00'],
    ],
    [
      'start_time=2022-10-30&end_time=2022-10-30T05:00:00&buckets=3&tz=Europe/Berlin',
      ['29T22:00', '30T00:00', '30T03:00'],
    ],
    // Each of the two is a bar of its own, where a bar is an hour.
    [
      'start_time=2022-10-30T01:00:00&end_time=2022-10-30T03:00:00&buckets=4&tz=Europe/Berlin',
      ['29T23:00', '30T00:00', '30T01:00', '30T02:00'],
    ],
    // There the clocks change at midnight.
    [
      'start_time=2022-03-12&end_time=2022-03-13T12:00:00&buckets=4&tz=America/Havana',
      ['12T05:00', '12T17:00', '13T05:00', '13T16:00'],
    ],
    [
      'start_time=2022-11-05&end_time=2022-11-06T12:00:00&buckets=4&tz=America/Havana',
      ['05T04:00', '05T16:00', '06T04:00', '06T17:00'],
    ],
  ] as const)('bars of hours follow the clock of the zone when it changes: %s', async ([query, starts], { hds }) => {
    const found = await histogram(hds, query);

    expect(found.buckets.map(({ start }) => start.slice('2022-03-'.length, -':00Z'.length))).toEqual(starts);
  });

  test('what happens in an hour that is there twice is counted both times', async ({ hds }) => {
    await reportsAt(hds, '2022-10-30T00:30:00Z', '2022-10-30T01:30:00Z', '2022-10-30T03:00:00Z');

    const found = await histogram(hds, 'buckets=2&tz=Europe/Berlin');

    expect(found.interval_seconds).toBe(7200);
    expect(found.buckets).toEqual([
      { start: '2022-10-30T00:00:00Z', count: 2 },
      { start: '2022-10-30T03:00:00Z', count: 1 },
    ]);
  });

  test.for([
    ['start_time=2022-05-02T00:00:00Z&end_time=2022-05-02T00:00:59Z', 60, 1, 60],
    ['start_time=2022-05-02T00:00:00Z&end_time=2022-05-02T00:01:00Z', 60, 2, 31],
    ['start_time=2022-05-02&end_time=2022-05-03', 60, 1800, 49],
    ['start_time=2022-05-02&end_time=2022-05-03', 1, 172_800, 1],
    ['start_time=2022-05-01&end_time=2022-05-28', 4, 604_800, 4],
    ['start_time=2022-05-01&end_time=2022-05-28', 1, 28 * 86_400, 1],
    ['start_time=2022-05-01&end_time=2022-05-29', 1, 56 * 86_400, 1],
    ['start_time=1970-01-01&end_time=2100-01-01', 500, 112 * 86_400, 424],
    ['start_time=0001-01-02&end_time=9998-12-31', 7, 28 * 18_632 * 86_400, 7],
  ] as const)('%s in at most %i bars has bars of %i s', async ([query, buckets, seconds, bars], { hds }) => {
    const found = await histogram(hds, `${query}&buckets=${buckets}`);

    expect([found.interval_seconds, found.buckets.length]).toEqual([seconds, bars]);
  });

  test.for([
    ['buckets=0', 'buckets'],
    ['buckets=501', 'buckets'],
    ['buckets=1.5', 'buckets'],
    ['buckets=x', 'buckets'],
    ['tz=Mars/Olympus', 'tz'],
    ['harv_ids=x', 'harv_ids'],
  ] as const)('refuses %s', async ([query, name], { hds }) => {
    const answer = await hds.request('GET', `errorreports/histogram/?${query}`);

    expect([answer.status, answer.body.errors]).toEqual([
      400,
      expect.objectContaining({ detail: { [name]: [expect.any(String)] } }),
    ]);
  });

  test('costs one statement', async ({ hds }) => {
    await reportsAt(hds, '2022-05-02T07:10:00Z');
    await hds.queuesToDrain();

    expect(await hds.countStatements(() => histogram(hds, 'codes=9&start_time=2022-05-01'))).toBe(1);
    expect(await hds.countStatements(() => histogram(hds, ''))).toBe(1);
  });
});

type Facets = Record<string, { value: string; label: string; count: number }[]>;

const error = (code: number, ts: number, handled = false) => ({ ts, code, handled, value: '', traceback: '' });

/** Three reports: of harvester 11 in ranch A with codes 9 and 777 and with code 9, of the emulator in ranch B with code 9. */
async function threeReports(hds: TestHds): Promise<void> {
  await makeFleet(hds);
  const sent = [
    errorReport(
      { 'traychg.0': error(9, 1), 'pick,er.3': error(777, 2, true) },
      { timestamp: 10 },
      { robot_index: '3' },
    ),
    errorReport({ 'traychg.0': error(9, 1, true) }, { timestamp: 20 }),
    errorReport({ 'traychg.0': error(9, 1), 'traychg.1': error(9, 2) }, { timestamp: 30, serial_number: '10000' }),
  ];
  sent[1] = { ...sent[1], data: { ...sent[1]?.data, branch_name: 'feature' } } as (typeof sent)[number];
  for (const report of sent) await hds.post('errorreports', report, { as: 'sqs' });
  await hds.queuesToDrain();
}

describe('facets', () => {
  beforeEach<{ hds: TestHds }>(async ({ hds }) => threeReports(hds));

  const facets = (hds: TestHds, query = '') => hds.get<Facets>(`errorreports/facets/?${query}`, { as: 'jenkins' });

  test('count the reports of each value, most first', async ({ hds }) => {
    expect(await facets(hds)).toEqual({
      code: [
        { value: '9', label: '9 NoTray', count: 3 },
        { value: '777', label: '777', count: 1 },
      ],
      service: [
        { value: 'traychg', label: 'traychg', count: 3 },
        { value: 'pick,er', label: 'pick,er', count: 1 },
      ],
      robot: [
        { value: '0', label: 'Robot 0 (master)', count: 2 },
        { value: '3', label: 'Robot 3', count: 1 },
      ],
      harvester: [
        { value: '11', label: 'Harvester 11', count: 2 },
        { value: '10000', label: 'SB Emulator', count: 1 },
      ],
      ranch: [
        { value: 'Ranch A', label: 'Ranch A', count: 2 },
        { value: 'Ranch B', label: 'Ranch B', count: 1 },
      ],
      fruit: [{ value: 'strawberry', label: 'strawberry', count: 3 }],
      branch: [
        { value: 'main', label: 'main', count: 2 },
        { value: 'feature', label: 'feature', count: 1 },
      ],
      handled: [
        { value: 'false', label: 'Unhandled', count: 2 },
        { value: 'true', label: 'Handled', count: 2 },
      ],
    });
  });

  test('each is counted with all filters but its own', async ({ hds }) => {
    const { harvester, code, ranch } = await facets(hds, 'harv_ids=10000&exclude_codes=777');

    expect(harvester?.map(({ value, count }) => [value, count])).toEqual([
      ['11', 1],
      ['10000', 1],
    ]);
    expect(code).toEqual([{ value: '9', label: '9 NoTray', count: 1 }]);
    expect(ranch).toEqual([{ value: 'Ranch B', label: 'Ranch B', count: 1 }]);
  });

  test('codes are those of primary errors where the list asks for these', async ({ hds }) => {
    expect((await facets(hds, 'primary=true')).code?.map(({ value, count }) => [value, count])).toEqual([['9', 3]]);
  });

  test('show the twenty most frequent', async ({ hds }) => {
    await hds.rows(
      sql`INSERT INTO exception (creator_id, report_id, code_number) SELECT 1, 1, n FROM generate_series(1000, 1030) n`,
    );

    expect((await facets(hds)).code?.map(({ value }) => Number(value))).toEqual([
      9,
      777,
      ...Array.from({ length: 18 }, (_, at) => 1000 + at),
    ]);
  });

  test('cost one statement, whatever is filtered', async ({ hds }) => {
    for (const query of ['', 'harv_ids=11&codes=9&services=a&robots=1&fruits=b&branches=c&locations=d&handled=1'])
      expect(await hds.countStatements(() => facets(hds, query))).toBe(1);
  });

  test('each value can be added to the list and be left out of it', async ({ hds }) => {
    const parameters: Record<string, string> = {
      code: 'codes',
      service: 'services',
      robot: 'robots',
      harvester: 'harv_ids',
      ranch: 'locations',
      fruit: 'fruits',
      branch: 'branches',
    };
    const countOf = async (query: string) => (await hds.get<{ count: number }>(`errorreports/?${query}`)).count;

    for (const [name, values] of Object.entries(await facets(hds)))
      for (const { value, count } of values) {
        const parameter = parameters[name];
        const text = encodeURIComponent(value.replaceAll(',', '\\,'));
        expect([name, value, await countOf(`${parameter ?? name}=${text}`)]).toEqual([name, value, count]);
        if (parameter)
          expect([name, value, await countOf(`exclude_${parameter}=${text}`)]).toEqual([name, value, 3 - count]);
      }
  });
});

describe('leaving out', () => {
  beforeEach<{ hds: TestHds }>(async ({ hds }) => threeReports(hds));

  const idsOf = async (hds: TestHds, list: string, query: string) =>
    (await hds.get<{ results: { id: number }[] }>(`${list}/?ordering=id&${query}`)).results.map(({ id }) => id);

  test('several values leaves out what has any of them', async ({ hds }) => {
    expect(await idsOf(hds, 'errorreports', 'exclude_codes=777,5')).toEqual([2, 3]);
    expect(await idsOf(hds, 'errorreports', 'exclude_services=pick\\,er,other')).toEqual([2, 3]);
    expect(await idsOf(hds, 'errorreports', 'exclude_locations=Ranch A&branches=main,feature')).toEqual([3]);
  });

  test('reports without harvester and ranch stay: they have none of those that are left out', async ({ hds }) => {
    await hds.rows(sql`UPDATE error_report SET harvester_id = NULL, location_id = NULL WHERE id = 2`);

    expect(await idsOf(hds, 'errorreports', 'exclude_harv_ids=11')).toEqual([2, 3]);
    expect(await idsOf(hds, 'errorreports', 'exclude_locations=Ranch A')).toEqual([2, 3]);
    expect(await idsOf(hds, 'errorreports', 'exclude_fruits=strawberry')).toEqual([2]);
  });

  test.for([
    ['services=traychg', ['1 traychg', '2 traychg', '3 traychg', '3 traychg']],
    ['exclude_services=traychg', ['1 pick,er']],
    ['robots=3,1', ['1 pick,er', '1 traychg']],
    ['exclude_robots=3', ['2 traychg', '3 traychg', '3 traychg']],
    ['exclude_codes=9', ['1 pick,er']],
    ['branches=feature', ['2 traychg']],
    ['exclude_branches=feature&handled=true', ['1 pick,er']],
    ['exclude_harv_ids=10000', ['1 pick,er', '1 traychg', '2 traychg']],
    ['exclude_locations=Ranch B', ['1 pick,er', '1 traychg', '2 traychg']],
    ['exclude_fruits=strawberry', []],
  ] as const)('the list of exceptions knows %s', async ([query, expected], { hds }) => {
    const { results } = await hds.get<{ results: { report: number; service: string }[] }>(`exceptions/?${query}`);

    expect(results.map(({ report, service }) => `${report} ${service}`).sort()).toEqual(expected);
  });
});

describe('the pareto', () => {
  beforeEach<{ hds: TestHds }>(async ({ hds }) => {
    await threeReports(hds);
    await hds.rows(
      sql`INSERT INTO exception (creator_id, report_id, code_number) VALUES (1, 2, 777), (1, 2, 5), (1, 2, NULL), (1, 3, 5), (1, 3, 5), (1, 1, 6)`,
    );
  });

  const pareto = (hds: TestHds, query: string) => hds.get<object[]>(`exceptions/pareto/?${query}`);

  test('of the top shows the largest, and all others in one row', async ({ hds }) => {
    expect(await pareto(hds, 'top=2')).toEqual([
      { value: '9', count: 4 },
      { value: '5', count: 3 },
      { value: null, count: 3, others: true },
    ]);
    expect(await pareto(hds, 'top=4')).toHaveLength(4);
    expect(await pareto(hds, 'top=1&aggregate_name=code')).toEqual([
      { count: 4, code: '9' },
      { count: 6, others: true, code: null },
    ]);
  });

  test('can count reports', async ({ hds }) => {
    expect(await pareto(hds, 'count=reports')).toEqual([
      { value: '9', count: 3 },
      { value: '5', count: 2 },
      { value: '777', count: 2 },
      { value: '6', count: 1 },
      { value: null, count: 0 },
    ]);
    // Two reports have one of the others, one of them both.
    expect(await pareto(hds, 'count=reports&top=2')).toEqual([
      { value: '9', count: 3 },
      { value: '5', count: 2 },
      { value: null, count: 2, others: true },
    ]);
  });

  test('without these parameters, or with the words of lists, is what it was', async ({ hds }) => {
    const legacy =
      '{"status":"success","message":"Pareto generated: Exceptions","data":[{"value":"9","count":4},{"value":"5","count":3},{"value":"777","count":2},{"value":"6","count":1},{"value":null,"count":0}]}';

    for (const query of ['', '?count=exceptions', '?count=none', '?top='])
      expect((await hds.request('GET', `exceptions/pareto/${query}`)).text).toBe(legacy);
  });

  test.for(['top=0', 'top=1001', 'top=x', 'count=cats'])('refuses %s', async (query, { hds }) => {
    expect((await hds.request('GET', `exceptions/pareto/?${query}`)).status).toBe(400);
  });
});

test.for([
  'errorreports/histogram/',
  'errorreports/facets/',
  'errorreports/',
  'events/',
  'fleet/',
  'harvesterhistory/',
  'notifications/',
])('%s is written without blanks, as all answers are', async (path, { hds }) => {
  await makeFleet(hds);
  await reportsAt(hds, '2022-05-02T07:10:00Z');
  await hds.queuesToDrain();
  await hds.request('PATCH', 'harvesters/1/', { body: { name: 'Eleven' } });
  await hds.request('POST', 'notifications/?harv_ids=11', { body: { trigger_on: 'ErrorReport', recipients: [1] } });

  const { status, text } = await hds.request('GET', path);

  expect(status).toBe(200);
  // Stored JSON comes as PostgreSQL writes it.
  expect(text.replace(/"criteria":\{.*?\}/g, '')).not.toMatch(/" ?: /);
});
