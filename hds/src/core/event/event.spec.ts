import { describe, expect } from 'vitest';
import { errorReport, makeFleet } from '../../testing/fleet.js';
import { type TestHds, test } from '../../testing/hds.js';
import { resourceSuite } from '../../testing/resource-suite.js';

const REQUIRED = ['This field is required.'];
const eventKeys = [
  'id',
  'tags',
  'created',
  'lastModified',
  'UUID',
  'creator',
  'modifiedBy',
  'secondary_events',
  'related_objects',
  'related_files',
  'related_images',
];
const pickSessionKeys = [
  'id',
  'tags',
  'created',
  'lastModified',
  'UUID',
  'start_time',
  'session_length',
  'creator',
  'modifiedBy',
  'harvester',
  'location',
  'related_objects',
];
const WRONG_TIME = [
  'Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z].',
];
const WRONG_SPAN = ['Duration has wrong format. Use one of these formats instead: [DD] [HH:[MM:]]ss[.uuuuuu].'];

resourceSuite({
  path: 'events',
  basename: 'event',
  model: 'Event',
  table: 'event',
  body: (n) => ({ UUID: `${['c', 'a', 'b'][n - 1] ?? 'z'}-${n}` }),
  shown: { UUID: 'c-1', tags: [], secondary_events: [], related_objects: [], related_files: [], related_images: [] },
  change: { field: 'UUID', value: 'any text of at most 40 characters' },
  keys: { list: eventKeys, detail: eventKeys, written: eventKeys },
  refused: [
    [{ UUID: undefined }, { UUID: REQUIRED }],
    [{ UUID: null }, { UUID: ['This field may not be null.'] }],
    [{ UUID: '' }, { UUID: ['This field may not be blank.'] }],
    [{ UUID: 'u'.repeat(41) }, { UUID: ['Ensure this field has no more than 40 characters.'] }],
    [{ UUID: ['u'] }, { UUID: ['Not a valid string.'] }],
    [{ secondary_events: [99] }, { secondary_events: ['Invalid pk "99" - object does not exist.'] }],
    [
      { secondary_events: [99, '98', 99] },
      {
        secondary_events: ['Invalid pk "99" - object does not exist.', 'Invalid pk "98" - object does not exist.'],
      },
    ],
    [{ secondary_events: ['x'] }, { secondary_events: ['Incorrect type. Expected pk value, received str.'] }],
    [{ secondary_events: [1.5] }, { secondary_events: ['Incorrect type. Expected pk value, received float.'] }],
    [{ secondary_events: null }, { secondary_events: ['This field may not be null.'] }],
    [{ secondary_events: {} }, { secondary_events: ['Expected a list of items but got type "dict".'] }],
    [{ secondary_events: 'x' }, { secondary_events: ['Expected a list of items but got type "str".'] }],
  ],
  unique: { UUID: 'event with this UUID already exists.' },
  defaultOrder: '-id',
  orderings: { UUID: [2, 3, 1], '-UUID': [1, 3, 2], related_objects: [3, 2, 1] },
  hasCreatedFilters: true,
});

resourceSuite({
  path: 'picksessions',
  basename: 'picksession',
  model: 'PickSession',
  table: 'pick_session',
  prepare: makeFleet,
  body: (n) => ({
    UUID: `session-${n}`,
    harvester: n === 2 ? 1 : 2,
    location: 1,
    start_time: ['2022-05-02T21:27:42.789323Z', '2022-05-03T00:00:00+02:00', '2020-01-01T00:00:00Z'][n - 1] ?? null,
    session_length: '01:02:03.500000',
  }),
  change: { field: 'session_length', value: '3 00:00:10' },
  keys: {
    list: pickSessionKeys,
    detail: [
      'id',
      'tags',
      'harvester',
      'location',
      'creator',
      'modifiedBy',
      'created',
      'lastModified',
      'UUID',
      'start_time',
      'session_length',
      'related_objects',
    ],
    written: pickSessionKeys,
  },
  refused: [
    [{ UUID: undefined }, { UUID: REQUIRED }],
    [{ UUID: 'u'.repeat(41) }, { UUID: ['Ensure this field has no more than 40 characters.'] }],
    [
      { harvester: 99, location: 99 },
      {
        harvester: ['Invalid pk "99" - object does not exist.'],
        location: ['Invalid pk "99" - object does not exist.'],
      },
    ],
    [{ harvester: 'x' }, { harvester: ['Incorrect type. Expected pk value, received str.'] }],
    [{ start_time: 'yesterday' }, { start_time: WRONG_TIME }],
    [{ start_time: '2022-02-30T00:00:00Z' }, { start_time: WRONG_TIME }],
    [{ start_time: '2022-05-02' }, { start_time: WRONG_TIME }],
    [{ start_time: 1651526862 }, { start_time: WRONG_TIME }],
    [{ session_length: 'long' }, { session_length: WRONG_SPAN }],
    [{ session_length: '1:2:3:4' }, { session_length: WRONG_SPAN }],
    [{ session_length: { seconds: 1 } }, { session_length: WRONG_SPAN }],
  ],
  unique: { UUID: 'pick session with this UUID already exists.' },
  defaultOrder: '-id',
  orderings: { start_time: [3, 1, 2], 'harvester,-UUID': [2, 3, 1] },
  hasCreatedFilters: true,
});

interface PickSession {
  start_time: string | null;
  session_length: string | null;
}

describe('a pick session', () => {
  test.for([
    ['3600', '01:00:00'],
    [3600, '01:00:00'],
    ['10:30', '00:10:30'],
    ['00:00:00.000001', '00:00:00.000001'],
    ['3 00:00:10', '3 00:00:10'],
    ['25:00:00', '1 01:00:00'],
    ['0', '00:00:00'],
    [null, null],
  ] as const)('a length of %j is shown as %j', async ([sent, shown], { hds }) => {
    const { session_length } = await hds.post<PickSession>('picksessions', { UUID: 'u', session_length: sent });

    expect(session_length).toBe(shown);
  });

  test.for([
    ['2022-05-02T21:27:42.789323Z', '2022-05-02T21:27:42.789323Z'],
    ['2022-05-02T21:27:42.100Z', '2022-05-02T21:27:42.100000Z'],
    ['2022-05-02T14:27-07:00', '2022-05-02T21:27:00Z'],
    ['2022-05-02 21:27:42', '2022-05-02T21:27:42Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00Z'],
    [null, null],
  ] as const)('a start of %j is shown as %j', async ([sent, shown], { hds }) => {
    const { start_time } = await hds.post<PickSession>('picksessions', { UUID: 'u', start_time: sent });

    expect(start_time).toBe(shown);
  });

  test('shows harvester and location whole in its detail', async ({ hds }) => {
    await makeFleet(hds);
    await hds.post('picksessions', { UUID: 'u', harvester: 1, location: 2 });

    expect(await hds.get('picksessions/1/')).toMatchObject({
      harvester: {
        id: 1,
        url: `${hds.origin}/api/v1/harvesters/1/`,
        harv_id: 11,
        location: {
          ranch: 'Ranch A',
          url: `${hds.origin}/api/v1/locations/1/`,
          distributor: { id: 1, url: `${hds.origin}/api/v1/distributors/1/`, name: 'Coast Berries' },
        },
        fruit: { id: 1, url: `${hds.origin}/api/v1/fruits/1/`, name: 'strawberry' },
        is_emulator: false,
      },
      location: { ranch: 'Ranch B' },
      creator: { id: 7, username: 'superuser' },
      modifiedBy: null,
    });
  });
});

describe('events that belong together', () => {
  interface Event {
    id: number;
    secondary_events: number[];
  }
  const linksOf = async (hds: TestHds) =>
    Object.fromEntries(
      (await hds.get<{ results: Event[] }>('events/?ordering=id')).results.map((event) => [
        event.id,
        event.secondary_events,
      ]),
    );

  test('are linked by a create, and each shows the other', async ({ hds }) => {
    for (const UUID of ['a', 'b']) await hds.post('events', { UUID });

    const made = await hds.post<Event>('events', { UUID: 'c', secondary_events: [2, 1, 2] });

    expect(made.secondary_events).toEqual([1, 2]);
    expect(await linksOf(hds)).toEqual({ 1: [3], 2: [3], 3: [1, 2] });
  });

  test.for(['PUT', 'PATCH'])('are what %s says, and stay when it says nothing', async (method, { hds }) => {
    for (const UUID of ['a', 'b', 'c', 'd']) await hds.post('events', { UUID });
    const change = async (body: object) => {
      const answer = await hds.request<Event>(method, 'events/1/', { body: { UUID: 'a', ...body } });
      return [answer.status, answer.body.data.secondary_events];
    };

    expect(await change({ secondary_events: [2, 3] })).toEqual([200, [2, 3]]);
    expect(await change({ secondary_events: [3, 4] })).toEqual([200, [3, 4]]);
    expect(await change({})).toEqual([200, [3, 4]]);
    expect(await linksOf(hds)).toEqual({ 1: [3, 4], 2: [], 3: [1], 4: [1] });
    expect(await change({ secondary_events: [] })).toEqual([200, []]);
    expect(await linksOf(hds)).toEqual({ 1: [], 2: [], 3: [], 4: [] });
  });

  test('stay as they are when one that is named does not exist', async ({ hds }) => {
    await hds.post('events', { UUID: 'a' });
    await hds.post('events', { UUID: 'b', secondary_events: [1] });

    const answer = await hds.request('PATCH', 'events/2/', { body: { UUID: 'other', secondary_events: [99] } });

    expect([answer.status, answer.body.errors]).toEqual([
      400,
      { detail: { secondary_events: ['Invalid pk "99" - object does not exist.'] } },
    ]);
    expect(await hds.get('events/2/')).toMatchObject({ UUID: 'b', secondary_events: [1] });
  });

  test('do not include the event itself, and end with one of them', async ({ hds }) => {
    for (const UUID of ['a', 'b']) await hds.post('events', { UUID });

    await hds.request('PATCH', 'events/1/', { body: { secondary_events: [1, 2] } });
    expect(await linksOf(hds)).toEqual({ 1: [2], 2: [1] });
    await hds.request('DELETE', 'events/1/');

    expect(await linksOf(hds)).toEqual({ 2: [] });
  });

  test.for(['urlencoded', 'multipart'] as const)('can be named in a %s form', async (kind, { hds }) => {
    for (const UUID of ['a', 'b']) await hds.post('events', { UUID });
    const formOf = (pairs: [string, string][]) => {
      if (kind === 'urlencoded') return new URLSearchParams(pairs);
      const form = new FormData();
      for (const [name, value] of pairs) form.append(name, value);
      return form;
    };

    const two: [string, string][] = ['1', '2'].map((id) => ['secondary_events', id]);
    const withTwo = await hds.request<Event>('POST', 'events/', { body: formOf([['UUID', 'c'], ...two]) });
    const withOne = await hds.request<Event>('PATCH', 'events/3/', { body: formOf([['secondary_events', '2']]) });

    expect(withTwo.body.data.secondary_events).toEqual([1, 2]);
    expect(withOne.body.data.secondary_events).toEqual([2]);
    const last = formOf([
      ['UUID', 'first'],
      ['UUID', 'last'],
    ]);
    expect(await hds.request('POST', 'events/', { body: last })).toMatchObject({ body: { data: { UUID: 'last' } } });
  });

  test('cost one statement, however many they are', async ({ hds }) => {
    for (let n = 1; n <= 31; n++) await hds.post('events', { UUID: `event-${n}` });
    const costOf = (ids: number[]) =>
      hds.countStatements(() => hds.request('PATCH', 'events/1/', { body: { secondary_events: ids } }));

    const [one, thirty] = [await costOf([2]), await costOf(Array.from({ length: 30 }, (_, at) => at + 2))];

    expect(thirty).toBe(one);
  });

  test('survive being linked with each other from all sides at once', async ({ hds }) => {
    for (let n = 1; n <= 6; n++) await hds.post('events', { UUID: `event-${n}` });
    const all = [1, 2, 3, 4, 5, 6];

    const answers = await Promise.all(
      [...all, ...all].map((id) =>
        hds.request('PATCH', `events/${id}/`, { body: { secondary_events: all.toReversed() } }),
      ),
    );

    expect(answers.map(({ status }) => status)).toEqual(Array(12).fill(200));
    expect(await linksOf(hds)).toEqual(Object.fromEntries(all.map((id) => [id, all.filter((one) => one !== id)])));
  });
});

describe('what reports leave behind', () => {
  async function twoReports(hds: TestHds): Promise<void> {
    await makeFleet(hds);
    await hds.post('errorreports', errorReport({}, { uuid: 'one', pick_session_uuid: 's', aux_uuids: ['two'] }), {
      as: 'sqs',
    });
    await hds.post('errorreports', errorReport({}, { uuid: 'two', pick_session_uuid: 's' }), { as: 'sqs' });
    await hds.queuesToDrain();
  }

  test('an event shows its own reports, then those of the events it is linked with', async ({ hds }) => {
    await twoReports(hds);

    const { results } = await hds.get<{ results: { related_objects: unknown }[] }>('events/?ordering=UUID');

    expect(results).toMatchObject([
      {
        UUID: 'one',
        secondary_events: [2],
        related_objects: [
          { url: '/errorreports/1/', object: 'Error Report' },
          { url: '/errorreports/2/', object: 'Error Report' },
        ],
      },
      {
        UUID: 'two',
        secondary_events: [1],
        related_objects: [{ url: '/errorreports/2/' }, { url: '/errorreports/1/' }],
      },
    ]);
    expect((await hds.request('DELETE', 'events/2/')).status).toBe(204);
    expect(await hds.get('events/1/')).toMatchObject({
      secondary_events: [],
      related_objects: [{ url: '/errorreports/1/' }],
    });
  });

  test.for([
    ['events/?UUID=one', 1],
    ['events/?UUID=ONE', 0],
    ['events/?uuid=one', 2], // lower case is no filter here
    ['events/?tags=ErrorReport', 2],
    ['events/?tags=ErrorReport,secondary', 1],
    ['events/?tags=errorreport', 0],
    ['picksessions/?UUID=s', 1],
    ['picksessions/?tags=PickSession', 1],
    ['picksessions/?harv_ids=11,12', 1],
    ['picksessions/?harv_ids=10000', 0],
    ['picksessions/?locations=Ranch A', 1],
    ['picksessions/?locations=Ranch B', 0],
    ['picksessions/?start_time=2020-01-01', 0], // error reports tell no start of their session
  ] as const)('%s finds %i', async ([path, count], { hds }) => {
    await twoReports(hds);

    expect(await hds.get(path)).toMatchObject({ count });
  });

  test('events are found by the harvesters of their own reports', async ({ hds }) => {
    await twoReports(hds);
    const ofEmulator = errorReport({}, { uuid: 'three', serial_number: '10000', aux_uuids: ['one'] });
    await hds.post('errorreports', ofEmulator, { as: 'sqs' });
    await hds.queuesToDrain();
    await hds.post('events', { UUID: 'bare', secondary_events: [1] });

    const found = async (harvIds: string) =>
      (await hds.get<{ results: { UUID: string }[] }>(`events/?harv_ids=${harvIds}&ordering=id`)).results.map(
        ({ UUID }) => UUID,
      );

    expect(await found('11')).toEqual(['one', 'two']);
    expect(await found('10000')).toEqual(['three']);
    expect(await found('12,10000,11')).toEqual(['one', 'two', 'three']);
    expect(await found('12')).toEqual([]);
  });

  test('pick sessions are found by their start, both ends included', async ({ hds }) => {
    await hds.post('picksessions', { UUID: 'u', start_time: '2022-05-01T07:00:00Z' });

    for (const [query, count] of [
      ['start_time=2022-05-01T00:00:00', 1],
      ['start_time=2022-05-01T00:00:00.001', 0],
      ['end_time=20220501070000&tz=utc', 1],
      ['end_time=20220501065959&tz=UTC', 0],
    ])
      expect([query, await hds.get(`picksessions/?${query}`)]).toMatchObject([query, { count }]);
  });

  test('tags/ names every tag in use once', async ({ hds }) => {
    await twoReports(hds);

    for (const [path, tags] of [
      ['events/tags/', ['ErrorReport', 'secondary']],
      ['picksessions/tags', ['PickSession']],
    ] as const) {
      const answer = await hds.request('GET', path, { as: 'jenkins' });
      expect(answer.body).toEqual({ status: 'success', message: 'Event tags', data: { tags } });
    }
  });

  test('deleting a pick session takes its reports and leaves their events', async ({ hds }) => {
    await twoReports(hds);

    expect((await hds.request('DELETE', 'picksessions/1/')).status).toBe(204);

    expect(await hds.get('errorreports/')).toMatchObject({ count: 0 });
    expect(await hds.get('events/')).toMatchObject({ count: 2 });
  });
});
