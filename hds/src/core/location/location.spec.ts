import { describe, expect } from 'vitest';
import { type TestHds, test } from '../../testing/hds.js';
import { resourceSuite } from '../../testing/resource-suite.js';

const TOO_LONG = 'x'.repeat(256);
const REQUIRED = ['This field is required.'];
const NOT_BLANK = ['This field may not be blank.'];
const AT_MOST_255 = ['Ensure this field has no more than 255 characters.'];

resourceSuite({
  path: 'distributors',
  basename: 'distributor',
  model: 'Distributor',
  table: 'distributor',
  body: (n) => ({ name: ['Coast', 'Alpine', 'Bay'][n - 1] ?? `Distributor ${n}` }),
  change: { field: 'name', value: 'Coast' },
  keys: {
    list: ['id', 'creator', 'modifiedBy', 'created', 'lastModified', 'name'],
    detail: ['id', 'creator', 'modifiedBy', 'created', 'lastModified', 'name'],
    written: ['id', 'created', 'lastModified', 'name', 'creator', 'modifiedBy'],
  },
  refused: [
    [{ name: undefined }, { name: REQUIRED }],
    [{ name: '' }, { name: NOT_BLANK }],
    [{ name: null }, { name: ['This field may not be null.'] }],
    [{ name: TOO_LONG }, { name: AT_MOST_255 }],
  ],
  defaultOrder: 'id',
  orderings: { name: [2, 3, 1], '-name,id': [1, 3, 2], creator: [1, 2, 3] },
  hasCreatedFilters: true,
});

resourceSuite({
  path: 'locations',
  basename: 'location',
  model: 'Location',
  table: 'location',
  prepare: makeDistributors,
  body: (n) => ({
    distributor: n === 2 ? 1 : 2,
    ranch: `Ranch ${['C', 'A', 'B'][n - 1] ?? n}`,
    country: 'US',
    region: ['b', 'c', 'a'][n - 1] ?? 'z',
    site_channel: `harvs-${n}`,
  }),
  change: { field: 'ranch', value: null },
  keys: {
    list: [
      'id',
      'distributor',
      'creator',
      'modifiedBy',
      'created',
      'lastModified',
      'ranch',
      'country',
      'region',
      'site_channel',
    ],
    detail: [
      'id',
      'distributor',
      'creator',
      'modifiedBy',
      'created',
      'lastModified',
      'ranch',
      'country',
      'region',
      'site_channel',
    ],
    written: [
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
    ],
  },
  refused: [
    [{ distributor: undefined }, { distributor: REQUIRED }],
    [{ distributor: null }, { distributor: ['This field may not be null.'] }],
    [{ distributor: 99 }, { distributor: ['Invalid pk "99" - object does not exist.'] }],
    [{ distributor: 'Coast' }, { distributor: ['Incorrect type. Expected pk value, received str.'] }],
    [
      { ranch: TOO_LONG, country: TOO_LONG, region: TOO_LONG },
      { ranch: AT_MOST_255, country: AT_MOST_255, region: AT_MOST_255 },
    ],
    [{ site_channel: 'x'.repeat(41) }, { site_channel: ['Ensure this field has no more than 40 characters.'] }],
    [{ site_channel: '' }, { site_channel: NOT_BLANK }],
  ],
  defaultOrder: 'id',
  orderings: { ranch: [2, 3, 1], region: [3, 1, 2], 'distributor,-region': [2, 1, 3], '-site_channel': [3, 2, 1] },
  hasCreatedFilters: true,
});

async function makeDistributors(hds: TestHds): Promise<void> {
  await hds.post('distributors', { name: 'Coast' });
  await hds.post('distributors', { name: 'Alpine' });
}

describe('a location', () => {
  test('needs nothing but its distributor, and can be deleted again', async ({ hds }) => {
    await makeDistributors(hds);

    const made = await hds.post('locations', { distributor: 1, lat: 1.5, lon: 2 });

    expect(made).toMatchObject({ ranch: null, country: null, region: null, site_channel: 'harvs-dev', distributor: 1 });
    expect((await hds.request('DELETE', 'locations/1/')).status).toBe(204);
  });

  test('shows its distributor flat, and its creator by name', async ({ hds }) => {
    await makeDistributors(hds);
    await hds.post('locations', { distributor: 2, ranch: 'North' });
    await hds.request('PATCH', 'locations/1/', { as: 'developer', body: { ranch: 'South' } });

    const { results } = await hds.get<{ results: { distributor: object }[] }>('locations/');

    expect(Object.keys(results[0]?.distributor ?? {})).toEqual([
      'id',
      'created',
      'lastModified',
      'name',
      'creator',
      'modifiedBy',
    ]);
    expect(results).toMatchObject([
      {
        ranch: 'South',
        distributor: { id: 2, name: 'Alpine', creator: 7 },
        creator: { id: 7, username: 'superuser' },
        modifiedBy: { id: 2, username: 'developer' },
      },
    ]);
    expect(await hds.get('locations/1/')).toEqual(results[0]);
  });

  test('with harvesters, or a distributor with locations, is not deleted', async ({ hds }) => {
    await makeDistributors(hds);
    await hds.post('locations', { distributor: 1, ranch: 'North' });
    await hds.post('fruits', { name: 'apple' });
    await hds.post('harvesters', { harv_id: 1, fruit: 1, location: 1 });
    const refusal = async (path: string) => {
      const { status, body } = await hds.request<unknown>('DELETE', path);
      return [status, body?.errors];
    };

    expect(await refusal('locations/1/')).toEqual([
      400,
      { exception: 'This location cannot be deleted: 1 harvester still uses it. Change or delete it first.' },
    ]);
    expect(await refusal('distributors/1/')).toEqual([
      400,
      { exception: 'This distributor cannot be deleted: 1 location still uses it. Change or delete it first.' },
    ]);
    expect(await refusal('distributors/2/')).toEqual([204, undefined]);
  });
});
