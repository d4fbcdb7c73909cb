import sql from 'sql-template-tag';
import { beforeEach, describe, expect } from 'vitest';
import { errorReport, makeFleet, realReport } from '../../testing/fleet.js';
import { test } from '../../testing/hds.js';

interface ExceptionItem {
  code: { code: number; name: string } | null;
  service: string;
  robot: number;
  node: number;
  traceback: string;
  info: string;
  timestamp: string;
  handled: boolean;
  primary: boolean;
}

interface Detail {
  id: number;
  tags: string[];
  exceptions: ExceptionItem[];
  event: {
    id: number;
    UUID: string;
    tags: string[];
    secondary_events: number[];
    related_objects: { url: string; object: string }[];
  };
  pick_session: { UUID: string; harvester: { harv_id: number } } | null;
  harvester: { harv_id: number };
  location: { ranch: string };
  report: Record<string, unknown>;
  reportTime: string;
}

beforeEach<{ hds: import('../../testing/hds.js').TestHds }>(async ({ hds }) => {
  await makeFleet(hds);
});

describe('a stored error report', () => {
  test('answers a post with ids, nothing extracted, and the report as it was sent', async ({ hds }) => {
    const sent = errorReport();

    const answer = await hds.request('POST', 'errorreports/', { as: 'sqs', body: sent });

    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ status: 'success', message: 'errorreport created successfully' });
    expect(Object.keys(answer.body.data as object)).toEqual([
      'id',
      'exceptions',
      'tags',
      'created',
      'lastModified',
      'reportTime',
      'report',
      'githash',
      'gitbranch',
      'creator',
      'modifiedBy',
      'location',
      'harvester',
      'event',
      'pick_session',
    ]);
    expect(answer.body.data).toMatchObject({
      id: 1,
      exceptions: [],
      tags: [],
      reportTime: '2023-11-14T22:13:20.500000Z',
      githash: 'abc123',
      gitbranch: 'main',
      location: 1,
      harvester: 1,
      event: 1,
      pick_session: 1,
      report: sent,
    });
    expect(answer.text).toContain(JSON.stringify(sent));
  });

  test('shows its exceptions, event, pick session and harvester once the worker has read it', async ({ hds }) => {
    await hds.post('errorreports', errorReport(), { as: 'sqs' });
    await hds.queuesToDrain();

    const detail = await hds.get<Detail>('errorreports/1', { as: 'support' });

    expect(detail.tags).toEqual(['extracted']);
    expect(detail.exceptions).toMatchObject([
      {
        code: { code: 9, name: 'NoTray' },
        service: 'traychg',
        robot: 0,
        node: 0,
        traceback: 'Traceback: tray',
        info: 'traychgunit.1 no tray',
        timestamp: '2023-11-14T22:13:20.250000Z',
        handled: false,
        primary: true,
      },
    ]);
    expect(detail.event).toMatchObject({
      UUID: 'event-1',
      tags: ['ErrorReport'],
      related_objects: [{ url: '/errorreports/1/', object: 'Error Report', time: '2023-11-14T22:13:20.500000Z' }],
    });
    expect(detail.pick_session).toMatchObject({ UUID: 'session-1', harvester: { harv_id: 11 } });
    expect(detail.harvester.harv_id).toBe(11);
    expect(detail.location.ranch).toBe('Ranch A');
  });

  test('extracts each error of a real report', async ({ hds }) => {
    const sent = realReport();
    const sysmon = (sent.data as { sysmon_report: Record<string, { errors?: object }> }).sysmon_report;
    const errorsSent = Object.values(sysmon).flatMap((entry) =>
      typeof entry === 'object' && entry?.errors ? Object.keys(entry.errors) : [],
    );

    await hds.post('errorreports', sent, { as: 'sqs' });
    await hds.queuesToDrain();

    const detail = await hds.get<Detail>('errorreports/1');
    expect(detail.exceptions.map(({ service }) => service).sort()).toEqual(
      errorsSent.map((key) => key.split('.')[0]).sort(),
    );
    expect(detail.exceptions.filter(({ primary }) => primary)).toHaveLength(1);
  });

  test('keeps microseconds of its time', async ({ hds }) => {
    await hds.post('errorreports', errorReport({}, { timestamp: 1651526862.789323 }), { as: 'sqs' });

    expect((await hds.get<Detail>('errorreports/1')).reportTime).toBe('2022-05-02T21:27:42.789323Z');
  });
});

describe('extraction', () => {
  test('the earliest error is the primary one, of equals the first', async ({ hds }) => {
    const errors = { 'b.0': { ts: 30, code: 0 }, 'a.0': { ts: 10, code: 9 }, 'c.0': { ts: 10, code: 0 } };

    await hds.post('errorreports', errorReport(errors), { as: 'sqs' });
    await hds.queuesToDrain();

    const { exceptions } = await hds.get<Detail>('errorreports/1');
    expect(exceptions.map(({ service, primary }) => [service, primary])).toEqual([
      ['a', true],
      ['c', false],
      ['b', false],
    ]);
  });

  test('one entry that cannot be read never loses the others', async ({ hds }) => {
    const errors = {
      'good.1': { ts: 20, code: 9, handled: true },
      'unknowncode.0': { ts: 30, code: 777 },
      'notime.0': { code: 0 },
      'no-index': { ts: 5, code: 0 },
      'too.many.dots': { ts: 5, code: 0 },
      'noobject.0': 'text',
    };

    await hds.post('errorreports', errorReport(errors, {}, { index: 5, robot_index: 2 }), { as: 'sqs' });
    await hds.queuesToDrain();

    const { exceptions, tags } = await hds.get<Detail>('errorreports/1');
    expect(tags).toEqual(['incomplete', 'extracted']);
    expect(exceptions.map(({ service, code, primary }) => [service, code?.code ?? null, primary])).toEqual([
      ['good', 9, true],
      ['unknowncode', null, false],
      ['notime', 0, false],
    ]);
    expect(exceptions[0]).toMatchObject({ robot: 2, node: 5, handled: true });
    // Without a time of its own an error has the report's.
    expect(exceptions[2]?.timestamp).toBe('2023-11-14T22:13:20.500000Z');
    expect(await hds.get('errorreports/?codes=777')).toMatchObject({ count: 1 });
  });

  test('reads the errors of whatever has the name of a part that holds none', async ({ hds }) => {
    const report = errorReport({ 'services.1': { ts: 1, code: 9 } });
    const sysmon = report.data.sysmon_report as Record<string, unknown>;
    Object.assign(sysmon, {
      services: { errors: { 'chrony_info.2': { ts: 2, code: 9 } }, services: { errors: { 'none.0': { ts: 3 } } } },
      chrony_info: ['no entry'],
    });
    await hds.post('errorreports', report, { as: 'sqs' });
    await hds.queuesToDrain();

    const detail = await hds.get<Detail & { report: typeof report }>('errorreports/1');

    expect(detail.exceptions.map(({ service, robot }) => [service, robot])).toEqual([
      ['services', expect.any(Number)],
      ['chrony_info', 2],
    ]);
    expect(detail.tags).toEqual(['extracted']);
    expect(detail.report.data.sysmon_report).toEqual(sysmon);
  });

  test('robot and node come from the key when the entry does not say', async ({ hds }) => {
    await hds.post(
      'errorreports',
      errorReport({ 'picker.3': { ts: 1, code: 0 } }, {}, { index: undefined, robot_index: undefined }),
      { as: 'sqs' },
    );
    await hds.queuesToDrain();

    expect((await hds.get<Detail>('errorreports/1')).exceptions[0]).toMatchObject({
      robot: 3,
      node: 3,
      traceback: 'No Traceback Available (HDS)',
      info: 'No Value Available (HDS)',
    });
  });

  test('an `errors` that is no object leaves the report readable and marked', async ({ hds }) => {
    await hds.post('errorreports', errorReport(undefined, {}, { errors: ['x'] }), { as: 'sqs' });
    await hds.queuesToDrain();

    expect(await hds.get<Detail>('errorreports/1')).toMatchObject({
      exceptions: [],
      tags: ['incomplete', 'extracted'],
    });
  });

  test('links the event with the events of aux_uuids in both directions', async ({ hds }) => {
    await hds.post('errorreports', errorReport({}, { aux_uuids: ['other-1', 'event-1', 7] }), { as: 'sqs' });
    await hds.queuesToDrain();

    const { event } = await hds.get<Detail>('errorreports/1');
    const other = await hds.get<{ results: Detail['event'][] }>('events/?UUID=other-1');
    expect(event.secondary_events).toEqual([other.results[0]?.id]);
    expect(other.results[0]).toMatchObject({
      tags: ['secondary'],
      secondary_events: [event.id],
      related_objects: [{ url: '/errorreports/1/' }],
    });
  });
});

describe('an emulator', () => {
  test('is found by its fruit, whatever the serial number', async ({ hds }) => {
    const report = errorReport({}, { serial_number: '999' });
    Object.assign(report.data.sysmon_report, { is_emulator: true, fruit: 'strawberry' });

    await hds.post('errorreports', report, { as: 'sqs' });

    expect((await hds.get<Detail>('errorreports/1')).harvester.harv_id).toBe(10000);
  });

  test('flags at the top level mean nothing', async ({ hds }) => {
    await hds.post('errorreports', errorReport({}, { is_emulator: true, fruit: 'strawberry' }), { as: 'sqs' });

    expect((await hds.get<Detail>('errorreports/1')).harvester.harv_id).toBe(11);
  });
});

describe('filters', () => {
  beforeEach<{ hds: import('../../testing/hds.js').TestHds }>(async ({ hds }) => {
    await hds.post(
      'errorreports',
      errorReport({
        'a.0': { ts: 1, code: 9, handled: true, traceback: 'Deep 100% Trouble' },
        'b.0': { ts: 2, code: 0 },
      }),
      { as: 'sqs' },
    );
    const emulated = errorReport({ 'c.0': { ts: 1, code: 0 } }, { timestamp: 1_700_100_000, uuid: 'event-2' });
    Object.assign(emulated.data.sysmon_report, { is_emulator: true, fruit: 'strawberry' });
    await hds.post('errorreports', emulated, { as: 'sqs' });
    await hds.queuesToDrain();
  });

  test('leaves out what the continuous tests sent, or shows it alone, in reports and exceptions', async ({ hds }) => {
    await hds.post('harvesters', { harv_id: 77, fruit: 1, location: 1, name: 'CI BeatBox 77' });
    await hds.post('errorreports', errorReport(undefined, { serial_number: '077', uuid: 'event-3' }), { as: 'sqs' });
    await hds.queuesToDrain();
    const idsOf = async (list: string) =>
      (await hds.get<{ results: { id: number }[] }>(list)).results.map(({ id }) => id);

    expect(await idsOf('errorreports/?is_beatbox=1')).toEqual([3]);
    expect(await idsOf('errorreports/?is_beatbox=0')).toEqual([2, 1]);
    expect(await idsOf('exceptions/?is_beatbox=1')).toEqual([4]);
    expect((await idsOf('exceptions/?is_beatbox=0')).toSorted()).toEqual([1, 2, 3]);
  });

  test.for([
    ['', [2, 1]],
    ['codes=9', [1]],
    ['codes=0, 9', [2, 1]],
    ['codes=0&handled=true', [1]], // some exception has code 0, another one is handled
    ['codes=0&primary=true', [2]], // one exception that is both
    ['primary=true', [2, 1]],
    ['exclude_codes=9', [2]],
    ['services=a,b', [1]],
    ['exclude_services=b', [2]],
    ['services=a&codes=9', [1]],
    ['handled=false', [2, 1]],
    ['handled=maybe', [2, 1]],
    ['harv_ids=11', [1]],
    ['is_emulator=0', [1]],
    ['is_emulator=TRUE', [2]],
    ['locations=Ranch A', [1]],
    ['locations=ranch a', []],
    ['fruits=strawberry,apple', [2, 1]],
    ['traceback=deep 100%25 t', [1]],
    ['traceback=1_0', []],
    ['uuid=event-2', [2]],
    ['tags=extracted', [2, 1]],
    ['tags=extracted,incomplete', []],
    ['start_time=20231114T141320.5&end_time=20231114T141321', [1]], // 22:13:20.5 UTC is 14:13:20.5 in US/Pacific
    ['start_time=2023-11-15&tz=utc', [2]],
    ['start_time=garbage', [2, 1]],
    ['start_hour=22:00&end_hour=23:00', [1]],
    ['start_hour=14:00&end_hour=15:00&tz=US/Pacific', [1]],
    ['start_hour=21:00&end_hour=01:00', [1]], // over midnight
    ['ordering=reportTime', [1, 2]],
    ['ordering=-id,bogus', [2, 1]],
    ['is_beatbox_request=True&aggregate_query=x', [2, 1]],
  ] as const)('%s finds %o', async ([query, ids], { hds }) => {
    const page = await hds.get<{ count: number; results: { id: number }[] }>(`errorreports/?${query}`, {
      as: 'support',
    });

    // No page says by itself how many there are when it is empty, but for the first.
    const beyond = await hds.get<{ count: number }>(`errorreports/?${query}&limit=1&offset=9`, { as: 'support' });

    expect(page.results.map(({ id }) => id)).toEqual(ids);
    expect([page.count, beyond.count]).toEqual([ids.length, ids.length]);
  });

  test.for([
    ['codes=abc', "invalid literal for int() with base 10: 'abc'"],
    ['harv_ids=11,', "invalid literal for int() with base 10: ''"],
    ['start_hour=25:00', 'hour must be in 0..23, minute and second in 0..59'],
  ] as const)('%s is refused', async ([query, text], { hds }) => {
    const answer = await hds.request('GET', `errorreports/?${query}`);

    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject({ exception: text });
  });
});

describe('deliveries', () => {
  test('the same report posted twice is stored once and answered twice', async ({ hds }) => {
    const first = await hds.request('POST', 'errorreports/', { as: 'sqs', body: errorReport() });
    const second = await hds.request<{ id: number }>('POST', 'errorreports/', { as: 'sqs', body: errorReport() });

    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body.data.id).toBe(1);
    expect(await hds.get('errorreports/')).toMatchObject({ count: 1 });
  });

  test('fifty posts of one event at once end in one event with fifty reports', async ({ hds }) => {
    const posts = Array.from({ length: 50 }, (_, at) =>
      hds.request('POST', 'errorreports/', { as: 'sqs', body: errorReport({}, { timestamp: 1000 + at }) }),
    );

    expect((await Promise.all(posts)).map(({ status }) => status)).toEqual(Array(50).fill(201));
    expect(await hds.get('events/')).toMatchObject({ count: 1 });
    expect(await hds.get('picksessions/')).toMatchObject({ count: 1 });
    expect(await hds.get('errorreports/')).toMatchObject({ count: 50 });
  });

  test('twenty deliveries of one object at once store one report', async ({ hds }) => {
    const item = {
      source: 's3://lake/errorreport/1.json',
      version: 'e1',
      sequencer: '01',
      content: JSON.stringify(errorReport()),
    };
    const posts = Array.from({ length: 20 }, () =>
      hds.post<{ results: { status: string; id: number }[] }>('errorreports/batch', { items: [item] }, { as: 'sqs' }),
    );

    const results = (await Promise.all(posts)).map(({ results }) => results[0]);

    expect(results.filter((result) => result?.status === 'stored')).toHaveLength(1);
    expect(results.filter((result) => result?.status === 'duplicate')).toHaveLength(19);
    expect(new Set(results.map((result) => result?.id)).size).toBe(1);
  });

  test('a delivery is known after its report was deleted and its object is gone', async ({ hds }) => {
    const item = {
      source: 's3://lake/errorreport/1.json',
      version: 'e1',
      sequencer: '01',
      content: JSON.stringify(errorReport()),
    };
    await hds.post('errorreports/batch', { items: [item] }, { as: 'sqs' });
    await hds.request('DELETE', 'errorreports/1/');

    const { results } = await hds.post<{ results: unknown[] }>(
      'errorreports/batch',
      { items: [item, { ...item, content: null }, { ...item, source: 's3://lake/other', content: null }] },
      { as: 'sqs' },
    );

    expect(results).toMatchObject([
      { status: 'duplicate', id: 1 },
      { status: 'duplicate', id: 1 },
      { status: 'rejected', id: null },
    ]);
    expect(await hds.get('errorreports/')).toMatchObject({ count: 0 });
  });

  test('a report deleted through the API can be posted again', async ({ hds }) => {
    await hds.post('errorreports', errorReport(), { as: 'sqs' });
    await hds.request('DELETE', 'errorreports/1/');

    await hds.post('errorreports', errorReport(), { as: 'sqs' });

    expect(await hds.get('errorreports/')).toMatchObject({ count: 1 });
  });

  test('of two versions of one object the newer wins, in whichever order they come', async ({ hds }) => {
    const version = (sequencer: string, code: number) => ({
      source: 's3://lake/k',
      version: `e${sequencer}`,
      sequencer,
      content: JSON.stringify(errorReport({ 'a.0': { ts: 1, code } })),
    });
    const send = (...items: object[]) =>
      hds.post<{ results: { status: string }[] }>('errorreports/batch', { items }, { as: 'sqs' });

    await send(version('02', 0));
    const older = await send(version('01', 9));
    const newer = await send(version('0A', 9), version('03', 0));
    await hds.queuesToDrain();

    expect(older.results).toMatchObject([{ status: 'stale' }]);
    expect(newer.results.map(({ status }) => status).sort()).toEqual(['stored', 'stored']);
    const page = await hds.get<{ count: number; results: Detail[] }>('errorreports/');
    expect(page.count).toBe(1);
    expect(page.results[0]?.exceptions.map(({ code }) => code?.code)).toEqual([9]);
  });

  test('an object whose name holds a newer sequencer of another length is compared by value', async ({ hds }) => {
    const item = (sequencer: string) => ({
      source: 's3://lake/k',
      version: sequencer,
      sequencer,
      content: JSON.stringify(errorReport({}, { timestamp: Number(`0x${sequencer}`) })),
    });
    await hds.post('errorreports/batch', { items: [item('FF')] }, { as: 'sqs' });

    const { results } = await hds.post<{ results: { status: string }[] }>(
      'errorreports/batch',
      { items: [item('100')] },
      { as: 'sqs' },
    );

    expect(results).toMatchObject([{ status: 'stored' }]);
  });
});

describe('a batch', () => {
  test('stores what can be stored and says of each other why not', async ({ hds }) => {
    const content = (report: unknown) => ({ content: JSON.stringify(report) });
    const items = [
      content(errorReport({}, { timestamp: 1 })),
      { content: '{"timestamp": 1' },
      content(errorReport({}, { serial_number: 404 })),
      content({ ...errorReport(), timestamp: 'soon' }),
      { content: JSON.stringify(errorReport({}, { timestamp: 3 })).replace('"traychg', '"x') },
      content([1]),
      content(errorReport({}, { timestamp: 1 })),
      { content: `{"timestamp": 1e999999, "serial_number": 11, "data": {"sysmon_report": {}}}` },
      content(errorReport({}, { timestamp: 4, data: { githash: 'g'.repeat(21), sysmon_report: {} } })),
    ];

    const { results } = await hds.post<{ results: { status: string; errors: { exception?: string } | null }[] }>(
      'errorreports/batch',
      { items },
      { as: 'sqs' },
    );

    expect(results.map(({ status }) => status)).toEqual([
      'stored',
      'rejected',
      'rejected',
      'rejected',
      'stored',
      'rejected',
      'duplicate',
      'rejected',
      'rejected',
    ]);
    expect(results[2]?.errors?.exception).toBe('Harvester matching query does not exist.');
    expect(results[3]?.errors?.exception).toBe("'str' object cannot be interpreted as an integer");
    expect(await hds.get('errorreports/')).toMatchObject({ count: 2 });
  });

  test('of a hundred good reports and one that only PostgreSQL refuses, the hundred are stored', async ({ hds }) => {
    const items = Array.from({ length: 99 }, (_, at) => ({
      content: JSON.stringify(errorReport({}, { timestamp: at, uuid: `e${at}` })),
    }));
    const tooBig = { content: JSON.stringify(errorReport()).replace('"type":"error"', '"type":1e200000') };

    const { results } = await hds.post<{ results: { status: string }[] }>(
      'errorreports/batch',
      { items: [...items, tooBig] },
      { as: 'sqs' },
    );

    expect(results.map(({ status }) => status)).toEqual([...Array(99).fill('stored'), 'rejected']);
  });

  test.for([
    [{}],
    [{ items: [] }],
    [{ items: Array(101).fill({ content: '{}' }) }],
    [{ items: [{ content: 5 }] }],
    [{ items: [null] }],
  ])('%j is refused as a whole', async ([body], { hds }) => {
    expect((await hds.request('POST', 'errorreports/batch/', { as: 'sqs', body })).status).toBe(400);
  });
});

describe('what machines of the field send', () => {
  test('NaN and Infinity are stored as null, with the received bytes beside', async ({ hds }) => {
    const text = JSON.stringify(errorReport()).replace('"services":{}', '"services":{"a":NaN,"b":-Infinity,"c":"NaN"}');

    expect((await hds.request('POST', 'errorreports/', { as: 'sqs', body: text })).status).toBe(201);

    const [row] = await hds.rows<{ services: object; received: Buffer }>(
      sql`SELECT report #> '{data,sysmon_report,sysmon.0,services}' AS services, received_bytes AS received FROM error_report`,
    );
    expect(row?.services).toEqual({ a: null, b: null, c: 'NaN' });
    expect(row?.received.toString()).toBe(text);
  });

  test('NUL and half surrogate pairs are stored as U+FFFD, with the received bytes beside', async ({ hds }) => {
    const text = JSON.stringify(errorReport()).replace('no tray', 'no\\u0000tray\\ud800');

    expect((await hds.request('POST', 'errorreports/', { as: 'sqs', body: text })).status).toBe(201);
    await hds.queuesToDrain();

    expect((await hds.get<Detail>('errorreports/1')).exceptions[0]?.info).toBe('traychgunit.1 no\uFFFDtray\uFFFD');
    const [row] = await hds.rows<{ received: Buffer }>(sql`SELECT received_bytes AS received FROM error_report`);
    expect(row?.received.toString()).toBe(text);
  });

  test('a serial number may be a text with zeros, a number or a fraction, and may stand in data', async ({ hds }) => {
    const numbers = ['011', 11, 11.7, ' 11 '];
    for (const [at, serial_number] of numbers.entries())
      await hds.post('errorreports', errorReport({}, { serial_number, timestamp: at }), { as: 'sqs' });
    const inData = errorReport({}, { serial_number: undefined, timestamp: 9 });
    await hds.post('errorreports', { ...inData, data: { ...inData.data, serial_number: '011' } }, { as: 'sqs' });

    expect(await hds.get('errorreports/?harv_ids=11')).toMatchObject({ count: 5 });
  });

  test('a UUID may stand in data, be null, or be a number', async ({ hds }) => {
    const inData = errorReport({}, { uuid: undefined, timestamp: 1 });
    await hds.post('errorreports', { ...inData, data: { ...inData.data, uuid: 'inside' } }, { as: 'sqs' });
    await hds.post('errorreports', errorReport({}, { uuid: null, pick_session_uuid: null, timestamp: 2 }), {
      as: 'sqs',
    });
    await hds.post('errorreports', errorReport({}, { uuid: 17, timestamp: 3 }), { as: 'sqs' });

    expect(await hds.get('events/?UUID=inside')).toMatchObject({ count: 1 });
    expect(await hds.get('events/?UUID=17')).toMatchObject({ count: 1 });
    // A report that names no pick session belongs to none.
    expect((await hds.get<Detail>('errorreports/2')).pick_session).toBeNull();
  });

  test('a report of the continuous integration is taken although it breaks the published schema', async ({ hds }) => {
    const report = {
      ...errorReport(),
      serial_number: 11,
      is_emulator: false,
      fruit: 'strawberry',
      githash: 'x',
      branch_name: 'y',
      aux_uuids: [],
      data: { sysmon_report: { 'sysmon.0': { errors: {} } } },
    };

    expect(
      (await hds.request('POST', 'errorreports/?is_beatbox_request=True', { as: 'sqs', body: report })).status,
    ).toBe(201);
  });
});

describe('a malformed report', () => {
  test.for([
    ["'timestamp'", { timestamp: undefined }],
    ["'str' object cannot be interpreted as an integer", { timestamp: '1' }],
    ["'data'", { data: undefined }],
    ["'serial_number'", { serial_number: undefined }],
    ["invalid literal for int() with base 10: 'abc'", { serial_number: 'abc' }],
    ["'sysmon_report'", { data: {} }],
    ['Harvester matching query does not exist.', { serial_number: 404 }],
    ['value too long for type character varying(40)', { uuid: 'u'.repeat(41) }],
  ] as const)('is refused with %s, and nothing is stored', async ([exception, overrides], { hds }) => {
    const answer = await hds.request('POST', 'errorreports/', { as: 'sqs', body: errorReport({}, overrides) });

    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ status: 'error', errors: { exception } });
    expect(await hds.get('errorreports/')).toMatchObject({ count: 0 });
    expect(await hds.get('events/')).toMatchObject({ count: 0 });
  });

  test('two harvesters with one number are told apart from none', async ({ hds }) => {
    await hds.post('harvesters', { harv_id: 11, fruit: 1, location: 1, name: 'Twin' });

    const answer = await hds.request('POST', 'errorreports/', { as: 'sqs', body: errorReport() });

    expect(answer.body.errors).toMatchObject({ exception: 'get() returned more than one Harvester -- it returned 2!' });
  });
});

describe('replacing and deleting', () => {
  test('PUT takes a whole report, keeps its event, and extracts again', async ({ hds }) => {
    await hds.post('errorreports', errorReport(), { as: 'sqs' });
    await hds.queuesToDrain();

    const answer = await hds.request('PUT', 'errorreports/1/', {
      body: errorReport({ 'picker.1': { ts: 5, code: 0 } }, { uuid: undefined }),
    });
    await hds.queuesToDrain();

    expect(answer.status).toBe(200);
    const detail = await hds.get<Detail>('errorreports/1');
    expect(detail.exceptions.map(({ service }) => service)).toEqual(['picker']);
    expect(detail.event.UUID).toBe('event-1');
  });

  test('a PATCH of one field is refused, as it always was', async ({ hds }) => {
    await hds.post('errorreports', errorReport(), { as: 'sqs' });

    const answer = await hds.request('PATCH', 'errorreports/1/', { body: { githash: 'x' } });

    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject({ exception: "'timestamp'" });
  });

  test('deleting a report takes its exceptions and leaves event and pick session', async ({ hds }) => {
    await hds.post('errorreports', errorReport(), { as: 'sqs' });
    await hds.queuesToDrain();

    const answer = await hds.request('DELETE', 'errorreports/1/');

    expect([answer.status, answer.text]).toEqual([204, '']);
    expect(await hds.get('exceptions/')).toMatchObject({ count: 0 });
    expect(await hds.get('events/')).toMatchObject({ count: 1 });
    expect(await hds.get('picksessions/')).toMatchObject({ count: 1 });
  });

  test('deleting an event as the continuous integration does takes its reports; the pick session stays to be deleted', async ({
    hds,
  }) => {
    await hds.post('errorreports', errorReport(), { as: 'sqs' });

    expect((await hds.request('DELETE', 'events/1/', { as: 'beatbox' })).status).toBe(204);
    expect(await hds.get('errorreports/')).toMatchObject({ count: 0 });
    expect((await hds.request('DELETE', 'picksessions/1/', { as: 'beatbox' })).status).toBe(204);
  });
});

test('getschema describes what harvesters send', async ({ hds }) => {
  const answer = await hds.request<{ required: string[] }>('GET', 'errorreports/getschema/', { as: 'jenkins' });

  expect(answer.body.message).toBe('error schema retrieved');
  expect(answer.body.data.required).toEqual(['data', 'timestamp', 'serial_number']);
});

test('the work goes on when Redis has lost everything', async ({ hds }) => {
  for (let at = 0; at < 20; at++) {
    await hds.post('errorreports', errorReport(undefined, { timestamp: at, uuid: `e${at}` }), { as: 'sqs' });
    if (at % 5 === 0) await hds.loseRedis();
  }
  await hds.queuesToDrain();

  expect(await hds.get('exceptions/')).toMatchObject({ count: 20 });
});

test.for([
  ['errorreports/?limit=5', 2],
  ['errorreports/1/', 1],
  ['exceptions/?limit=5', 2],
  ['exceptions/1/', 1],
  ['events/', 2],
  ['events/1/', 1],
  ['picksessions/', 2],
  ['picksessions/1/', 1],
  ['harvesters/', 2],
  ['harvesters/1/', 1],
  ['locations/', 2],
  ['distributors/', 2],
  ['fruits/', 2],
  ['exceptioncodes/', 2],
] as const)('%s costs %i statements', async ([path, statements], { hds }) => {
  for (let at = 0; at < 5; at++)
    await hds.post('errorreports', errorReport(undefined, { timestamp: at, uuid: `e${at}` }), { as: 'sqs' });
  await hds.queuesToDrain();

  expect(await hds.countStatements(() => hds.get(path))).toBe(statements);
});
