import { beforeEach, expect } from 'vitest';
import { makeFleet } from '../../testing/fleet.js';
import { type TestHds, test } from '../../testing/hds.js';

beforeEach<{ hds: TestHds }>(async ({ hds }) => makeFleet(hds));

interface HistoryItem {
  history_id: number;
  history_type: string;
  history_user: number;
  name: string | null;
  location: { ranch: string };
  fruit: { name: string };
}

test('every change of a harvester leaves a copy, the newest first, also of one that is gone', async ({ hds }) => {
  await hds.request('PATCH', 'harvesters/1/', { as: 'support', body: { location: 2 } });
  await hds.request('PUT', 'harvesters/1/', {
    as: 'developer',
    body: { harv_id: 11, fruit: 1, location: 2, name: 'Renamed' },
  });
  await hds.request('DELETE', 'harvesters/1/', { as: 'developer' });

  const page = await hds.get<{ count: number; results: HistoryItem[] }>('harvesterhistory/?harv_id=11', {
    as: 'support',
  });

  expect(page.results.map(({ history_type, name, location }) => [history_type, name, location.ranch])).toEqual([
    ['-', 'Renamed', 'Ranch B'],
    ['~', 'Renamed', 'Ranch B'],
    ['~', 'Harvester 11', 'Ranch B'],
    ['+', 'Harvester 11', 'Ranch A'],
  ]);
  const [newest] = page.results;
  expect(await hds.get(`harvesterhistory/${newest?.history_id}/`)).toMatchObject({
    id: 1,
    harv_id: 11,
    history_type: '-',
    fruit: { name: 'strawberry' },
    release: null,
  });
});

test('says who changed what, also when the state before is not on the page', async ({ hds }) => {
  await hds.request('PATCH', 'harvesters/1/', { as: 'support', body: { location: 2 } });
  await hds.request('PATCH', 'harvesters/1/', { as: 'developer', body: { harv_id: 12, name: null } });
  await hds.request('PATCH', 'harvesters/2/', { as: 'developer', body: { thingName: 'other' } });

  const { results } = await hds.get<{ results: object[] }>('harvesterhistory/?harvester=1&limit=2');

  expect(results).toMatchObject([
    {
      harv_id: 12,
      changed_by: { username: 'developer' },
      changes: [
        { field: 'harv_id', before: '11', after: '12' },
        { field: 'name', before: 'Harvester 11', after: null },
      ],
    },
    { changed_by: { username: 'support' }, changes: [{ field: 'location', before: 'Ranch A', after: 'Ranch B' }] },
  ]);
  expect(await hds.get('harvesterhistory/1/')).toMatchObject({ history_type: '+', changes: null });
});

test.for(['POST', 'PUT', 'PATCH', 'DELETE'])(
  'history cannot be changed: %s is not allowed',
  async (method, { hds }) => {
    expect(
      (await hds.request(method, method === 'POST' ? 'harvesterhistory/' : 'harvesterhistory/1/', { body: {} })).status,
    ).toBe(405);
  },
);

test('versions are a page, assets a list, and a configuration that was never sent is not found', async ({ hds }) => {
  const versions = await hds.request('GET', 'harvesters/1/versions/', { as: 'support' });
  const assets = await hds.request('GET', 'harvesters/1/assets/', { as: 'support' });
  const config = await hds.request('GET', 'harvesters/1/config/', { as: 'support' });

  expect(versions.body).toEqual({
    status: 'success',
    message: 'Harvester 11 version history',
    data: { count: 0, next: null, previous: null, results: [] },
  });
  expect(assets.body).toEqual({ status: 'success', message: 'Harvester 11 assets retrieved', data: [] });
  expect([config.status, config.body.errors]).toEqual([
    404,
    { exception: 'ConfigReport matching query does not exist.' },
  ]);
  expect((await hds.request('GET', 'harvesters/99/assets/')).status).toBe(404);
});

const swInfo = {
  serial_number: '011',
  version_info: { githash: 'g1', dirty: false, branchname: 'main', deployer: 'bob', deployed_ts: 1675256694.25 },
};

test('software infos are read from what a configuration report says', async ({ hds }) => {
  const answer = await hds.request('POST', 'harvesterswinfo/', {
    as: 'sqs',
    body: { ...swInfo, timestamp: 1, data: {} },
  });

  expect(answer.status).toBe(201);
  expect(answer.body.data).toMatchObject({
    githash: 'g1',
    dirty: false,
    branchname: 'main',
    deployer: 'bob',
    deployed_ts: '2023-02-01T13:04:54.250000Z',
    harvester: 1,
  });
  expect(
    await hds.get(
      'harvesterswinfo/?harv_id=11&dirty=0&githash=g1&deployer=bob&start_time=2023-02-01&end_time=2023-02-02&tz=utc',
    ),
  ).toMatchObject({
    count: 1,
    results: [{ harvester: { harv_id: 11 } }],
  });
  expect(
    (
      await hds.request('PUT', 'harvesterswinfo/1/', {
        body: { ...swInfo, version_info: { ...swInfo.version_info, deployer: null, deployed_ts: null } },
      })
    ).body.data,
  ).toMatchObject({
    deployer: null,
    deployed_ts: null,
  });
  expect((await hds.request('GET', 'harvesterswinfo/?harv_id=abc')).status).toBe(400);
});

test.for([
  ["'version_info'", { serial_number: 11 }],
  ["'serial_number'", { version_info: swInfo.version_info }],
  ["'githash'", { serial_number: 11, version_info: { dirty: true, deployed_ts: 1 } }],
  ['Harvester matching query does not exist.', { ...swInfo, serial_number: 404 }],
] as const)('a message without what is needed is refused with %s', async ([exception, body], { hds }) => {
  const answer = await hds.request('POST', 'harvesterswinfo/', { as: 'sqs', body });

  expect(answer.status).toBe(400);
  expect(answer.body.errors).toMatchObject({ exception });
});
