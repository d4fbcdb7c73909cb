import { beforeEach, expect } from 'vitest';
import { makeFleet } from '../testing/fleet.js';
import { type TestHds, test } from '../testing/hds.js';

beforeEach<{ hds: TestHds }>(async ({ hds }) => {
  await makeFleet(hds);
  await hds.post('harvesters', { harv_id: 77, fruit: 1, location: 2, name: 'CI BeatBox' });
});

test.for<[path: string, query: string, key: string, expected: unknown[]]>([
  ['harvesters', 'search=11', 'harv_id', [11]],
  ['harvesters', 'search=EMUL%20straw', 'harv_id', [10_000]],
  ['harvesters', 'search=100%25', 'harv_id', []],
  ['harvesters', 'search=%20', 'harv_id', [77, 10_000, 11]],
  ['harvesters', 'is_emulator=1', 'harv_id', [10_000]],
  ['harvesters', 'is_beatbox=1', 'harv_id', [77]],
  ['harvesters', 'is_beatbox=0', 'harv_id', [10_000, 11]],
  ['locations', 'search=coast%20ranch', 'ranch', ['Ranch A', 'Ranch B']],
  ['locations', 'search=nowhere', 'ranch', []],
  ['distributors', 'search=berries', 'name', ['Coast Berries']],
  ['fruits', 'search=apple', 'name', []],
  ['exceptioncodes', 'search=notray', 'code', [9]],
  ['exceptioncodes', 'team=tray', 'code', [9]],
  ['users/profiles', 'search=SUPP', 'username', ['support']],
  ['users/profiles', 'username=manager', 'username', ['manager']],
  ['users/profiles', 'is_active=false', 'username', []],
])('%s?%s', async ([path, query, key, expected], { hds }) => {
  const { results } = await hds.get<{ results: Record<string, unknown>[] }>(`${path}/?${query}`);

  expect(results.map((row) => row[key])).toEqual(expected);
});
