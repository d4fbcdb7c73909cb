import sql from 'sql-template-tag';
import { beforeEach, describe, expect } from 'vitest';
import { errorReport, makeFleet } from '../../testing/fleet.js';
import { type TestHds, test } from '../../testing/hds.js';

beforeEach<{ hds: TestHds }>(async ({ hds }) => {
  await makeFleet(hds);
});

/** Report 1 of harvester 11 on Ranch A with two exceptions, report 2 of the emulator on Ranch B with one and the tag `seen`. */
async function storeReports(hds: TestHds): Promise<void> {
  await hds.post(
    'errorreports',
    errorReport({
      'arm.0': { ts: 1_700_000_000.25, code: 9, handled: true, traceback: 'ValueError: no tray' },
      'driver.1': { ts: 1_700_000_001, code: 0, traceback: 'KeyError: wheel' },
    }),
    { as: 'sqs' },
  );
  // One after the other, so that ids are known.
  await hds.queuesToDrain();
  const emulated = errorReport(
    { 'arm.2': { ts: 1_700_100_000, code: 9, traceback: 'ValueError: no tray' } },
    { timestamp: 1_700_100_000, uuid: 'event-2' },
  );
  Object.assign(emulated.data.sysmon_report, {
    is_emulator: true,
    fruit: 'strawberry',
    emu_info: { agent_label: 'box-7' },
  });
  await hds.post('errorreports', emulated, { as: 'sqs' });
  await hds.queuesToDrain();
  await hds.rows(sql`UPDATE error_report SET tags = tags || '{seen}' WHERE id = 2`);
}

const body = {
  code: 9,
  service: 'picker',
  node: 1,
  robot: 2,
  traceback: 'Traceback',
  info: 'by hand',
  timestamp: '2022-05-02T21:27:40.5Z',
  handled: true,
  primary: false,
};

describe('an exception written by a client', () => {
  test('names its code by number and answers with the id of the code’s row', async ({ hds }) => {
    const answer = await hds.request<Record<string, unknown>>('POST', 'exceptions/', { as: 'sqs', body });

    expect(answer.status).toBe(201);
    expect(answer.body.message).toBe('exception created successfully');
    expect(Object.keys(answer.body.data)).toEqual([
      'id',
      'created',
      'lastModified',
      'service',
      'node',
      'robot',
      'traceback',
      'info',
      'timestamp',
      'handled',
      'primary',
      'creator',
      'modifiedBy',
      'code',
      'report',
    ]);
    expect(answer.body.data).toMatchObject({
      ...body,
      code: 2,
      timestamp: '2022-05-02T21:27:40.500000Z',
      report: null,
    });
    expect(await hds.get('exceptions/?codes=9')).toMatchObject({ count: 1 });
  });

  test('may come as a form, where a missing boolean is false', async ({ hds }) => {
    const form = new URLSearchParams({ code: '9', service: 'picker', node: '1' });

    const answer = await hds.request('POST', 'exceptions/', { body: form });

    expect(answer.status).toBe(201);
    expect(answer.body.data).toMatchObject({ code: 2, service: 'picker', node: 1, robot: null, handled: false });
  });

  test('without report has no harvester key, with report it has', async ({ hds }) => {
    await storeReports(hds);
    const { id: alone } = await hds.post<{ id: number }>('exceptions', { code: 9 });
    const { id: reported } = await hds.post<{ id: number }>('exceptions', { code: 9, report: 1 });

    expect(Object.keys(await hds.get(`exceptions/${alone}`))).toEqual([
      'id',
      'code',
      'creator',
      'modifiedBy',
      'created',
      'lastModified',
      'service',
      'node',
      'robot',
      'traceback',
      'info',
      'timestamp',
      'handled',
      'primary',
      'report',
    ]);
    expect(await hds.get(`exceptions/${reported}`)).toMatchObject({ harvester: { harv_id: 11 }, report: 1 });
    const page = await hds.get<{ results: object[] }>('exceptions/?ordering=-id');
    expect(page.results.map((one) => 'harvester' in one)).toEqual([true, false, true, true, true]);
  });

  test('changes in part without naming its code, as a whole only with it', async ({ hds }) => {
    await hds.post('exceptions', body);

    const part = await hds.request('PATCH', 'exceptions/1/', { body: { handled: false } });
    const whole = await hds.request('PUT', 'exceptions/1/', { body: { code: 0, service: 'driver' } });
    const noCode = await hds.request('PUT', 'exceptions/1/', { body: { service: 'driver' } });

    expect(part.body.data).toMatchObject({ handled: false, code: 2, service: 'picker' });
    expect(whole.body.data).toMatchObject({ code: 1, service: 'driver' });
    expect(noCode.status).toBe(400);
    expect(noCode.body.errors).toEqual({ exception: "'code'", detail: { code: ['This field is required.'] } });
    expect(await hds.get('exceptions/?codes=0')).toMatchObject({ count: 1 });
    expect(await hds.get('exceptions/?codes=9')).toMatchObject({ count: 0 });
  });

  test.for([
    [{ code: 777 }, { exception: 'AFTExceptionCode matching query does not exist.' }],
    [{ code: 'x' }, { detail: { code: ['A valid integer is required.'] } }],
    [{ code: 9, report: 99 }, { detail: { report: ['Invalid pk "99" - object does not exist.'] } }],
    [
      { code: 9, service: 'x'.repeat(21) },
      { detail: { service: ['Ensure this field has no more than 20 characters.'] } },
    ],
    [{ code: 9, node: 'left' }, { detail: { node: ['A valid integer is required.'] } }],
  ])('%o is refused', async ([sent, errors], { hds }) => {
    const answer = await hds.request('POST', 'exceptions/', { body: sent });

    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject(errors as object);
  });

  test('is deleted, and its report stays', async ({ hds }) => {
    await storeReports(hds);

    expect((await hds.request('DELETE', 'exceptions/1/')).status).toBe(204);

    expect(await hds.get('errorreports/1')).toMatchObject({ exceptions: [{ id: 2 }] });
  });
});

describe('filters', () => {
  beforeEach<{ hds: TestHds }>(({ hds }) => storeReports(hds));

  test.for([
    ['', [3, 2, 1]], // latest first
    ['primary=true', [3, 1]],
    ['handled=1', [1]],
    ['handled=perhaps', [3, 2, 1]],
    ['code__cycle=true', [3, 1]], // NoTray may cycle
    ['code__code=9.0', [3, 1]],
    ['code__name=NoTray', [3, 1]],
    ['code__team=aft', [2]],
    ['codes=0,9', [3, 2, 1]],
    ['node=0', [3, 2, 1]],
    ['robot=0.5', []],
    ['service=driver', [2]],
    ['service=Driver', []],
    ['harv_ids=11', [2, 1]],
    ['report__harvester__harv_id=10000', [3]],
    ['report__harvester__location__ranch=Ranch B', [3]],
    ['locations=Ranch A,Ranch X', [2, 1]],
    ['fruits=strawberry', [3, 2, 1]],
    ['is_emulator=true', [3]],
    ['traceback=VALUEerror', [3, 1]],
    ['uuid=event-2,event-9', [3]],
    ['tags=seen', [3]],
    ['tags=seen,extracted', [3]],
    ['tags=seen,incomplete', []],
    // 22:13:20.25 UTC on November 14 is 14:13:20.25 in US/Pacific.
    ['start_time=20231114T141320.25&end_time=20231114T141320.25', [1]],
    ['datetime_range=20231114T141320.25,20231114T141321', [2, 1]],
    ['datetime_range=2023-11-15,&tz=utc', [3]],
    ['datetime_range=,2023-11-15&tz=utc', [2, 1]],
    ['datetime_range=2023-11-15', [3, 2, 1]], // not a range: ignored
    ['datetime_range=a,b,c', [3, 2, 1]],
    ['start_hour=22:13:21&end_hour=2214', [2]],
    ['generic=harvester__harv_id=11, location__ranch=Ranch A', [2, 1]], // a blank after the comma
    ['generic=exceptions__service=driver', [2, 1]], // exceptions of reports that have one of driver
    ['ordering=timestamp', [1, 2, 3]],
    ['ordering=service,-robot', [3, 1, 2]],
    ['created_after=2020', [3, 2, 1]],
    ['created_before=2020-01', []],
  ] as const)('%s finds %o', async ([query, ids], { hds }) => {
    const page = await hds.get<{ count: number; results: { id: number }[] }>(`exceptions/?${query}`, { as: 'support' });

    expect(page.results.map(({ id }) => id)).toEqual(ids);
    expect(page.count).toBe(ids.length);
  });

  test.for([
    ['node=left', { detail: { node: ['Enter a number.'] } }],
    ['codes=9,x', { exception: "invalid literal for int() with base 10: 'x'" }],
    ['datetime_range=garbage,2022', { exception: 'Unknown string format: garbage' }],
    ['datetime_range=2022,2023&tz=Mars/Olympus', { detail: { tz: [expect.stringContaining('Mars/Olympus')] } }],
    ['generic=bogus=1', { exception: expect.stringContaining("Cannot resolve keyword 'bogus' into field.") }],
  ] as const)('%s is refused', async ([query, errors], { hds }) => {
    const answer = await hds.request('GET', `exceptions/?${query}`);

    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject(errors);
  });

  test('a list costs one statement, whatever its length', async ({ hds }) => {
    expect(await hds.countStatements(() => hds.get('exceptions/?limit=1'))).toBe(2);
    expect(await hds.countStatements(() => hds.get('exceptions/?limit=100'))).toBe(2);
    expect(await hds.countStatements(() => hds.get('exceptions/1'))).toBe(1);
  });
});

describe('a pareto', () => {
  beforeEach<{ hds: TestHds }>(({ hds }) => storeReports(hds));

  // Two exceptions of harvester 11 (picker 9 handled, driver 0), one of the emulator (picker 9); all by hand.
  test.for([
    [
      '',
      [
        ['9', 2],
        ['0', 1],
      ],
    ],
    [
      'aggregate_query=code__code',
      [
        ['9', 2],
        ['0', 1],
      ],
    ],
    [
      'aggregate_query=code__name',
      [
        ['NoTray', 2],
        ['AFTBaseException', 1],
      ],
    ],
    [
      'aggregate_query=code__team',
      [
        ['tray', 2],
        ['aft', 1],
      ],
    ],
    [
      'aggregate_query=service',
      [
        ['arm', 2],
        ['driver', 1],
      ],
    ],
    ['aggregate_query=robot', [['0', 3]]],
    ['aggregate_query=node', [['0', 3]]],
    [
      'aggregate_query=handled',
      [
        ['False', 2],
        ['True', 1],
      ],
    ],
    [
      'aggregate_query=primary',
      [
        ['True', 2],
        ['False', 1],
      ],
    ],
    [
      'aggregate_query=report__harvester__name',
      [
        ['Harvester 11', 2],
        ['SB Emulator', 1],
      ],
    ],
    [
      'aggregate_query=report__harvester__harv_id',
      [
        ['11', 2],
        ['10000', 1],
      ],
    ],
    [
      'aggregate_query=report__harvester__is_emulator',
      [
        ['False', 2],
        ['True', 1],
      ],
    ],
    ['aggregate_query=report__harvester__fruit__name', [['strawberry', 3]]],
    [
      'aggregate_query=report__harvester__location__ranch',
      [
        ['Ranch A', 2],
        ['Ranch B', 1],
      ],
    ],
    [
      'aggregate_query=report__location__ranch',
      [
        ['Ranch A', 2],
        ['Ranch B', 1],
      ],
    ],
    ['aggregate_query=report__location__distributor__name', [['Coast Berries', 3]]],
    ['aggregate_query=report__gitbranch', [['main', 3]]],
    ['aggregate_query=report__githash', [['abc123', 3]]],
    ['aggregate_query=report__pick_session__UUID', [['session-1', 3]]],
    [
      'aggregate_query=service&is_emulator=0',
      [
        ['arm', 1],
        ['driver', 1],
      ],
    ],
    ['aggregate_query=service&generic=harvester__harv_id=10000', [['arm', 1]]],
    [
      'aggregate_query=service&limit=1&offset=5&group_by=service',
      [
        ['arm', 2],
        ['driver', 1],
      ],
    ],
    ['aggregate_query=service&codes=777', []],
    ['aggregate_query=service&tags=seen', [['arm', 1]]],
  ] as const)('%s counts %o', async ([query, groups], { hds }) => {
    const answer = await hds.request('GET', `exceptions/pareto/?${query}`, { as: 'support' });

    expect(answer.body).toEqual({
      status: 'success',
      message: 'Pareto generated: Exceptions',
      data: groups.map(([value, count]) => ({ value, count })),
    });
    expect(answer.headers.get('cache-control')).toBeNull();
  });

  test('renames the value and says so', async ({ hds }) => {
    const answer = await hds.request('GET', 'exceptions/pareto/?aggregate_query=service&aggregate_name=service');

    expect(answer.text).toBe(
      '{"status":"success","message":"Pareto generated: service","data":[{"count":2,"service":"arm"},{"count":1,"service":"driver"}]}',
    );
  });

  test('counts rows without a value as none, and new rows at once', async ({ hds }) => {
    await hds.post('exceptions', { code: 9 });
    await hds.post('exceptions', { code: 9 });

    const rows = await hds.get('exceptions/pareto/?aggregate_query=report__harvester__name');

    expect(rows).toContainEqual({ value: null, count: 0 });
    expect(await hds.get('exceptions/pareto/')).toEqual([
      { value: '9', count: 4 },
      { value: '0', count: 1 },
    ]);
  });

  test.for(['creator__password', 'creator__auth_token__key', 'code', 'constructor', 'report__report__data'])(
    'by %s is refused with what is allowed',
    async (path, { hds }) => {
      const answer = await hds.request('GET', `exceptions/pareto/?aggregate_query=${path}`);

      expect(answer.status).toBe(400);
      expect(answer.body.errors).toMatchObject({
        exception: expect.stringContaining(`Cannot resolve keyword '${path}' into field. Choices are: code__code, `),
        detail: { aggregate_query: [expect.stringContaining('report__harvester__name')] },
      });
    },
  );

  test('is timed under the name that dashboards know', async ({ hds }) => {
    await hds.get('exceptions/pareto/');
    await hds.get('errorreports/');

    const { text } = await hds.request('GET', '/metrics');
    expect(text).toMatch(/^hds_method_time_count\{view="exceptions",method="pareto"\} [1-9]/m);
    expect(text).toMatch(/^hds_method_time_count\{view="errorreport",method="queryset"\} [1-9]/m);
  });

  test('is for support and above', async ({ hds }) => {
    expect((await hds.request('GET', 'exceptions/pareto/', { as: 'jenkins' })).status).toBe(403);
    expect((await hds.request('GET', 'exceptions/pareto/', { as: 'nobody' })).status).toBe(403);
  });
});

describe('a traceback breakdown', () => {
  const span = 'start_time=20230101&end_time=20240101';

  beforeEach<{ hds: TestHds }>(({ hds }) => storeReports(hds));

  test('groups like tracebacks, the largest group first', async ({ hds }) => {
    await hds.post('exceptions', { code: 9, timestamp: '2023-11-14T00:00:00Z', traceback: 'ValueError: no tray!' });
    await hds.post('exceptions', { code: 9, timestamp: '2023-11-14T00:00:00Z', traceback: 'Segmentation fault' });

    const answer = await hds.request('GET', `exceptions/tracebackBreakdown/?codes=9&${span}`, { as: 'support' });

    expect(answer.body).toEqual({
      status: 'success',
      message: 'Traceback Breakdown',
      data: {
        breakdown: {
          1: {
            count: 3,
            example: 'ValueError: no tray',
            instances: [
              { id: 1, ts: '2023-11-14 22:13:20.250000+00:00', hostname: null },
              { id: 3, ts: '2023-11-16 02:00:00+00:00', hostname: 'box-7' },
              { id: 4, ts: '2023-11-14 00:00:00+00:00', hostname: null },
            ],
          },
          2: {
            count: 1,
            example: 'Segmentation fault',
            instances: [{ id: 5, ts: '2023-11-14 00:00:00+00:00', hostname: null }],
          },
        },
        num_clusters: 2,
        params: { codes: '9', start_time: '20230101', end_time: '20240101' },
      },
    });
  });

  test('of one row is one group, of none is empty', async ({ hds }) => {
    expect(await hds.get(`exceptions/tracebackBreakdown/?codes=0&${span}`)).toMatchObject({
      num_clusters: 1,
      breakdown: { 1: { count: 1, example: 'KeyError: wheel' } },
    });
    expect(await hds.get(`exceptions/tracebackBreakdown/?codes=777&${span}`)).toMatchObject({
      num_clusters: 0,
      breakdown: {},
    });
  });

  test('calls a missing traceback by its name', async ({ hds }) => {
    await hds.post('exceptions', { code: 0, timestamp: '2023-05-01T00:00:00Z' });
    await hds.post('exceptions', { code: 0, timestamp: '2023-05-01T00:00:00Z', traceback: '' });

    const { breakdown } = await hds.get<{ breakdown: object }>(
      `exceptions/tracebackBreakdown/?codes=0&start_time=20230501&end_time=20230502&tz=utc`,
    );

    expect(breakdown).toMatchObject({ 1: { count: 2, example: 'No Traceback' } });
  });

  test.for([
    [span, 'No codes provided. Please restrict query'],
    [`codes=&${span}`, 'No codes provided. Please restrict query'],
    [`codes=0,9&${span}`, 'Only one code can be provided at this time'],
    ['codes=0&start_time=20230101', 'Start and end dates must be provided'],
    ['codes=0&end_time=20230101', 'Start and end dates must be provided'],
  ])('%s is refused in plain words', async ([query, text], { hds }) => {
    const answer = await hds.request('GET', `exceptions/tracebackBreakdown/?${query}`);

    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({ status: 'error', errors: text });
  });

  test('takes five thousand exceptions and not one more', async ({ hds }) => {
    const add = (rows: number) =>
      hds.rows(
        sql`INSERT INTO exception (creator_id, code_number, "timestamp", traceback) SELECT 1, 5, '2023-06-01', 'text ' || n FROM generate_series(1, ${rows}::int) n`,
      );
    await add(5000);

    expect(await hds.get(`exceptions/tracebackBreakdown/?codes=5&${span}`)).toMatchObject({
      num_clusters: 1,
      breakdown: { 1: { count: 5000 } },
    });
    await add(1);
    const answer = await hds.request('GET', `exceptions/tracebackBreakdown/?codes=5&${span}`);
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toBe('Too many exceptions to process. Please restrict query');
  });
});
