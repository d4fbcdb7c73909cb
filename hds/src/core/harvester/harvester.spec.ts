import { describe, expect } from 'vitest';
import { errorReport } from '../../testing/fleet.js';
import { type TestHds, test } from '../../testing/hds.js';
import { resourceSuite } from '../../testing/resource-suite.js';

const TOO_LONG = 'x'.repeat(256);
const REQUIRED = ['This field is required.'];
const fruitKeys = ['id', 'created', 'lastModified', 'name', 'creator', 'modifiedBy'];
const links = ['harvester_history', 'version_history', 'assets', 'config'];

resourceSuite({
  path: 'fruits',
  basename: 'fruit',
  model: 'Fruit',
  table: 'fruit',
  body: (n) => ({ name: ['cherry', 'apple', 'banana'][n - 1] ?? `fruit ${n}` }),
  change: { field: 'name', value: 'Ärdbeere 🍓' },
  keys: { list: fruitKeys, detail: fruitKeys, written: fruitKeys },
  refused: [
    [{ name: undefined }, { name: REQUIRED }],
    [{ name: '' }, { name: ['This field may not be blank.'] }],
    [{ name: ' \t\n' }, { name: ['This field may not be blank.'] }],
    [{ name: null }, { name: ['This field may not be null.'] }],
    [{ name: TOO_LONG }, { name: ['Ensure this field has no more than 255 characters.'] }],
    [{ name: 'a\0b' }, { name: ['Null characters are not allowed.'] }],
    [{ name: ['a'] }, { name: ['Not a valid string.'] }],
    [{ name: { a: 1 } }, { name: ['Not a valid string.'] }],
    [{ name: true }, { name: ['Not a valid string.'] }],
  ],
  unique: { name: 'fruit with this name already exists.' },
  defaultOrder: 'id',
  orderings: { name: [2, 3, 1], '-name': [1, 3, 2], 'modifiedBy,-name': [1, 3, 2] },
  hasCreatedFilters: true,
});

resourceSuite({
  path: 'harvesters',
  basename: 'harvester',
  model: 'Harvester',
  table: 'harvester',
  prepare: makePlaces,
  body: (n) => ({
    harv_id: [30, 10, 20][n - 1] ?? 100 + n,
    fruit: n === 2 ? 2 : 1,
    location: 1,
    name: `Harvester ${n}`,
    is_emulator: false,
    thingName: `thing-${n}`,
  }),
  change: { field: 'location', value: 2 },
  keys: {
    list: [
      'id',
      'fruit',
      'location',
      'created',
      'lastModified',
      'harv_id',
      'name',
      'is_emulator',
      'thingName',
      'creator',
      'modifiedBy',
      'release',
      ...links,
    ],
    detail: [
      'id',
      'fruit',
      'location',
      'release',
      'creator',
      'modifiedBy',
      'created',
      'lastModified',
      'harv_id',
      'name',
      'is_emulator',
      'thingName',
      ...links,
      'version',
    ],
    written: [
      'id',
      'created',
      'lastModified',
      'harv_id',
      'name',
      'is_emulator',
      'thingName',
      'creator',
      'modifiedBy',
      'fruit',
      'location',
      'release',
      ...links,
    ],
  },
  refused: [
    [
      { harv_id: undefined, fruit: undefined, location: undefined },
      { harv_id: REQUIRED, fruit: REQUIRED, location: REQUIRED },
    ],
    [{ harv_id: 'abc' }, { harv_id: ['A valid integer is required.'] }],
    [{ harv_id: 1.5 }, { harv_id: ['A valid integer is required.'] }],
    [{ harv_id: true }, { harv_id: ['A valid integer is required.'] }],
    [{ harv_id: [11] }, { harv_id: ['A valid integer is required.'] }],
    [{ harv_id: 3_000_000_000 }, { harv_id: ['Ensure this value is less than or equal to 2147483647.'] }],
    [{ harv_id: null }, { harv_id: ['This field may not be null.'] }],
    [
      { fruit: 99, location: 98 },
      { fruit: ['Invalid pk "99" - object does not exist.'], location: ['Invalid pk "98" - object does not exist.'] },
    ],
    [{ fruit: 'x' }, { fruit: ['Incorrect type. Expected pk value, received str.'] }],
    [{ fruit: [1] }, { fruit: ['Incorrect type. Expected pk value, received list.'] }],
    [{ fruit: { id: 1 } }, { fruit: ['Incorrect type. Expected pk value, received dict.'] }],
    [{ fruit: true }, { fruit: ['Incorrect type. Expected pk value, received bool.'] }],
    [{ fruit: 1.5 }, { fruit: ['Incorrect type. Expected pk value, received float.'] }],
    [{ fruit: null }, { fruit: ['This field may not be null.'] }],
    [{ name: TOO_LONG }, { name: ['Ensure this field has no more than 255 characters.'] }],
    [{ is_emulator: 'maybe' }, { is_emulator: ['Must be a valid boolean.'] }],
    [{ is_emulator: null }, { is_emulator: ['This field may not be null.'] }],
    [{ thingName: 'x'.repeat(21) }, { thingName: ['Ensure this field has no more than 20 characters.'] }],
  ],
  unique: { name: 'harvester with this name already exists.' },
  defaultOrder: '-id',
  orderings: {
    harv_id: [2, 3, 1],
    '-harv_id': [1, 3, 2],
    'fruit,-id': [3, 1, 2],
    'is_emulator,harv_id': [2, 3, 1],
    harvester_history: [3, 2, 1],
  },
  hasCreatedFilters: true,
});

async function makePlaces(hds: TestHds): Promise<void> {
  await hds.post('fruits', { name: 'strawberry' });
  await hds.post('fruits', { name: 'apple' });
  await hds.post('distributors', { name: 'Coast Berries' });
  await hds.post('locations', { distributor: 1, ranch: 'Ranch A', region: 'CA' });
  await hds.post('locations', { distributor: 1, ranch: 'Ranch B' });
}

describe('a harvester', () => {
  test('shows its fruit and location whole, each shape in its own way', async ({ hds }) => {
    await makePlaces(hds);
    await hds.post('harvesters', { harv_id: 11, fruit: 1, location: 1 });

    const { results } = await hds.get<{ results: Record<string, object>[] }>('harvesters/');
    const detail = await hds.get<Record<string, object>>('harvesters/1/');

    expect(results[0]).toMatchObject({
      fruit: { id: 1, name: 'strawberry', creator: 7 },
      location: {
        id: 1,
        ranch: 'Ranch A',
        distributor: { id: 1, name: 'Coast Berries', creator: 7 },
        creator: { id: 7, username: 'superuser' },
        modifiedBy: null,
      },
      creator: 7,
      name: null,
      is_emulator: false,
      thingName: null,
      release: null,
      harvester_history: '/harvesterhistory/?harv_id=11',
      version_history: 'versions/',
      assets: 'assets/',
      config: 'config/',
    });
    expect(detail).toMatchObject({
      fruit: { id: 1, name: 'strawberry' },
      location: {
        id: 1,
        region: 'CA',
        distributor: 1,
        creator: 7,
        modifiedBy: null,
        site_channel: 'harvs-dev',
        country: null,
      },
      creator: { id: 7, username: 'superuser' },
      modifiedBy: null,
      version: null,
      release: null,
    });
    expect(Object.keys(detail.location ?? {})).toEqual([
      'id',
      'created',
      'lastModified',
      'ranch',
      'country',
      'region',
      'site_channel',
      'creator',
      'modifiedBy',
      'distributor',
    ]);
  });

  test('many harvesters may be without a name', async ({ hds }) => {
    await makePlaces(hds);
    for (const harv_id of [1, 2, 3])
      expect(await hds.post('harvesters', { harv_id, fruit: 1, location: 1 })).toMatchObject({ name: null });
  });

  test('a boolean missing in a form means false, in JSON it means the default or what was', async ({ hds }) => {
    await makePlaces(hds);
    await hds.post('harvesters', { harv_id: 1, fruit: 1, location: 1, is_emulator: true });
    const form = new URLSearchParams({ harv_id: '1', fruit: '1', location: '1' });
    const isEmulator = async (method: string, body: unknown) =>
      (await hds.request<{ is_emulator: boolean }>(method, 'harvesters/1/', { body })).body.data.is_emulator;

    expect(await isEmulator('PUT', { harv_id: 1, fruit: 1, location: 1 })).toBe(true);
    expect(await isEmulator('PATCH', new URLSearchParams({ harv_id: '2' }))).toBe(true);
    expect(await isEmulator('PUT', form)).toBe(false);
    for (const word of ['true', 'True', '1', 'yes', 't', 'on'])
      expect([word, await isEmulator('PATCH', { is_emulator: word })]).toEqual([word, true]);
    for (const word of ['false', 'False', '0', 'no', 'f', 'off'])
      expect([word, await isEmulator('PATCH', { is_emulator: word })]).toEqual([word, false]);
    expect(await isEmulator('PATCH', { is_emulator: 1 })).toBe(true);
    expect(await isEmulator('PATCH', { is_emulator: 0 })).toBe(false);
  });

  test.for([
    ['harv_id=11', [1]],
    ['harv_id=11.0', [1]],
    ['harv_id=11.5', []],
    ['harv_id=99999999999999999999', []],
    ['name=Alpha', [1]],
    ['name=alpha', []],
    ['fruit__name=apple', [2]],
    ['fruit__name=strawberry&name=Alpha', [1]],
    ['fruit__name=apple&name=Alpha', []],
    ['name=&harv_id=', [2, 1]],
  ] as const)('%s finds %j', async ([query, ids], { hds }) => {
    await makePlaces(hds);
    await hds.post('harvesters', { harv_id: 11, fruit: 1, location: 1, name: 'Alpha' });
    await hds.post('harvesters', { harv_id: 12, fruit: 2, location: 1, name: 'Beta' });

    const { results } = await hds.get<{ results: { id: number }[] }>(`harvesters/?${query}`);

    expect(results.map(({ id }) => id)).toEqual(ids);
  });

  test.for(['abc', '1,2', '0x10', '--1', 'NaN', 'Infinity', '1e400'])(
    'harv_id=%s is refused',
    async (value, { application: hds }) => {
      const answer = await hds.request('GET', `harvesters/?harv_id=${value}`);

      expect([answer.status, answer.body]).toEqual([
        400,
        { status: 'error', errors: { detail: { harv_id: ['Enter a number.'] } } },
      ]);
    },
  );
});

describe('emulators', () => {
  const ONE_ONLY = { status: 'error', errors: { exception: 'There can only be one strawberry emulator' } };
  const emulator = (harv_id: number, fruit = 1) => ({ harv_id, fruit, location: 1, is_emulator: true });

  test('there is one a fruit, whether created or changed', async ({ hds }) => {
    await makePlaces(hds);
    await hds.post('harvesters', emulator(1));
    await hds.post('harvesters', emulator(2, 2));
    await hds.post('harvesters', { ...emulator(3), is_emulator: false });

    const second = await hds.request('POST', 'harvesters/', { body: emulator(4) });
    const turned = await hds.request('PATCH', 'harvesters/3/', { body: { is_emulator: true } });
    const moved = await hds.request('PATCH', 'harvesters/2/', { body: { fruit: 1 } });

    for (const answer of [second, turned, moved]) expect([answer.status, answer.body]).toEqual([400, ONE_ONLY]);
    expect(await hds.get('harvesters/')).toMatchObject({ count: 3 });
    expect((await hds.request('PATCH', 'harvesters/1/', { body: { is_emulator: true } })).status).toBe(200);
  });

  test('of ten made at once one is stored', async ({ hds }) => {
    await makePlaces(hds);

    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, at) => hds.request('POST', 'harvesters/', { body: emulator(at) })),
    );

    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    for (const answer of answers.filter(({ status }) => status !== 201))
      expect([answer.status, answer.body]).toEqual([400, ONE_ONLY]);
  });
});

describe('deleting', () => {
  test('a fruit that harvesters still use is refused, and the answer says how many and what to do', async ({ hds }) => {
    await makePlaces(hds);
    await hds.post('harvesters', { harv_id: 1, fruit: 1, location: 1 });
    await hds.post('harvesters', { harv_id: 2, fruit: 1, location: 1 });

    const refused = await hds.request('DELETE', 'fruits/1/');
    await hds.request('DELETE', 'harvesters/2/');
    const still = await hds.request('DELETE', 'fruits/1/');
    await hds.request('PATCH', 'harvesters/1/', { body: { fruit: 2 } });

    expect([refused.status, refused.body]).toEqual([
      400,
      {
        status: 'error',
        errors: { exception: 'This fruit cannot be deleted: 2 harvesters still use it. Change or delete them first.' },
      },
    ]);
    expect(still.body.errors).toEqual({
      exception: 'This fruit cannot be deleted: 1 harvester still uses it. Change or delete it first.',
    });
    expect((await hds.request('DELETE', 'fruits/1/')).status).toBe(204);
  });

  test('a harvester takes its reports and pick sessions with it, and leaves their events', async ({ hds }) => {
    await makePlaces(hds);
    await hds.post('harvesters', { harv_id: 11, fruit: 1, location: 1 });
    await hds.post('errorreports', errorReport(), { as: 'sqs' });
    await hds.queuesToDrain();

    expect((await hds.request('DELETE', 'harvesters/1/')).status).toBe(204);

    for (const [path, count] of [
      ['errorreports', 0],
      ['exceptions', 0],
      ['picksessions', 0],
      ['events', 1],
    ])
      expect([path, await hds.get(`${path}/`)]).toMatchObject([path, { count }]);
  });

  test('reports keep the location they came from when the harvester moves, and lose it when that location goes', async ({
    hds,
  }) => {
    await makePlaces(hds);
    await hds.post('harvesters', { harv_id: 11, fruit: 1, location: 1 });
    await hds.post('errorreports', errorReport(), { as: 'sqs' });
    await hds.request('PATCH', 'harvesters/1/', { body: { location: 2 } });
    expect(await hds.get('errorreports/1/')).toMatchObject({ location: { ranch: 'Ranch A' } });

    expect((await hds.request('DELETE', 'locations/1/')).status).toBe(204);

    expect(await hds.get('errorreports/1/')).toMatchObject({
      location: null,
      harvester: { location: { ranch: 'Ranch B' } },
    });
  });
});
