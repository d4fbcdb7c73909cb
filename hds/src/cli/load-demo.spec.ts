import sql from 'sql-template-tag';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { type TestHds, test } from '../testing/hds.js';
import { loadDemo } from './load-demo.js';

let said: string[];
beforeEach(() => {
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => said.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** Runs the command as `hds load-demo` would run beside this hub. */
function runBeside(hds: TestHds, variables: Record<string, string> = {}): Promise<void> {
  const { DATABASE_URL, REDIS_URL } = hds.env;
  const environment = {
    HDS_PROFILE: 'local',
    DATABASE_URL,
    REDIS_URL,
    HDS_API_URL: hds.origin,
    SQS_TOKEN: 'token-of-sqs',
    ...variables,
  };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  return loadDemo();
}

async function countOf(hds: TestHds, list: string, filter = ''): Promise<number> {
  const { count } = await hds.get<{ count: number }>(`${list}/?limit=1&${filter}`);
  return count;
}

test('fills an empty hub with the fleet and its reports, and every error is read from them', async ({ hds }) => {
  await runBeside(hds);
  // Two hundred reports take their time on a busy machine.
  await hds.queuesToDrain();

  expect(await countOf(hds, 'harvesters')).toBe(12);
  expect(await countOf(hds, 'errorreports')).toBe(200);
  expect(await countOf(hds, 'errorreports', 'tags=extracted')).toBe(200);
  expect(await countOf(hds, 'errorreports', 'tags=incomplete')).toBe(0);
  expect(await countOf(hds, 'errorreports', 'is_emulator=true')).toBeGreaterThan(0);
  expect(await countOf(hds, 'exceptions')).toBeGreaterThan(200);
  expect(said.at(-1)).toBe('demo: 200 reports stored');
});

test('a second run stores nothing, and what was deleted stays deleted', async ({ hds }) => {
  await runBeside(hds);
  await hds.request('DELETE', 'errorreports/17/');

  await runBeside(hds);

  expect(await countOf(hds, 'errorreports')).toBe(199);
  expect(said.at(-1)).toBe('demo: loaded before, nothing to do');
});

test('goes on where it was stopped', async ({ hds }) => {
  await expect(runBeside(hds, { SQS_TOKEN: 'wrong' })).rejects.toThrow('answered 401');
  expect(await countOf(hds, 'harvesters')).toBe(12);

  await runBeside(hds);

  expect(await countOf(hds, 'harvesters')).toBe(12);
  expect(await countOf(hds, 'errorreports')).toBe(200);
});

test('leaves a hub alone that has harvesters of its own', async ({ hds }) => {
  await hds.post('fruits', { name: 'strawberry' });
  await hds.post('distributors', { name: 'Coast Berries' });
  await hds.post('locations', { distributor: 1, ranch: 'North' });
  await hds.post('harvesters', { harv_id: 11, fruit: 1, location: 1, name: 'ours' });

  await runBeside(hds);

  expect(await hds.rows(sql`SELECT name FROM harvester`)).toEqual([{ name: 'ours' }]);
  expect(await countOf(hds, 'errorreports')).toBe(0);
  expect(said).toEqual(['demo: the hub has harvesters of its own; the demo fleet was not loaded']);
});

test('refuses to bring development passwords into a production hub', async ({ hds }) => {
  await expect(runBeside(hds, { HDS_PROFILE: 'production' })).rejects.toThrow('HDS_PROFILE=local');

  expect(await countOf(hds, 'harvesters')).toBe(0);
});
