import sql from 'sql-template-tag';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { type TestHds, test } from '../testing/hds.js';
import { discardDeadLetters, listDeadLetters, redriveDeadLetters, showDeadLetter } from './dead-letters.js';

let said: string[];
let complained: string[];
beforeEach<{ hds: TestHds }>(async ({ hds }) => {
  said = [];
  complained = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => said.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => complained.push(line));
  const { DATABASE_URL, REDIS_URL, REDIS_PREFIX } = hds.env;
  const environment = { HDS_PROFILE: 'local', DATABASE_URL, REDIS_URL, REDIS_PREFIX, HDS_ADMIN_USERNAME: 'superuser' };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  await hds.rows(sql`
    INSERT INTO dead_letter (source, queue, message_id, body, is_json, sha256, reason, reason_group, status, times, receive_count)
    SELECT 'sqs', CASE WHEN n <= 700 THEN 'flooded-queue' ELSE 'errorreport-queue' END, n::text, '{"n": 1}', true, '\\x00', 'No' || chr(10) || ' tray', 'No tray', 400, 1, 1 FROM generate_series(1, 703) n`);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = undefined;
});

const states = (hds: TestHds) =>
  hds.rows(sql`
    SELECT queue, state, u.username AS by, count(*)::int FROM dead_letter t LEFT JOIN hds_user u ON u.id = t.decided_by_id
    GROUP BY queue, state, u.username ORDER BY queue, state`);

test('list shows a line each, show all of one', async ({ hds: _ }) => {
  await listDeadLetters({ queue: 'errorreport-queue', limit: '2' });
  await showDeadLetter(703);

  expect(said.slice(0, 3)).toEqual([
    expect.stringMatching(/^703\t20\S+Z\terrorreport-queue\twaiting\t400\t1x\tNo tray$/),
    expect.stringMatching(/^702\t/),
    '2 of 3 dead letters',
  ]);
  expect(JSON.parse(said[3] ?? '')).toMatchObject({ id: 703, reason: 'No\n tray', body: { n: 1 } });
});

test('discard takes ids, and goes on when one cannot be', async ({ hds }) => {
  await discardDeadLetters({ ids: [701, 9999, 702], reason: 'old', as: 'manager' });

  expect(said).toEqual(['2 dead letters discarded']);
  expect(complained).toEqual(['9999: No DeadLetter matches the given query.']);
  expect(process.exitCode).toBe(1);
  expect(await states(hds)).toContainEqual({ queue: 'errorreport-queue', state: 'discarded', by: 'manager', count: 2 });
});

test('redrive takes all of a queue, in as many steps as that needs', async ({ hds }) => {
  await redriveDeadLetters({ ids: [], queue: 'flooded-queue', all: true, as: 'superuser' });

  expect(said).toEqual(['700 dead letters redriven']);
  expect(await states(hds)).toContainEqual({ queue: 'flooded-queue', state: 'redriven', by: 'superuser', count: 700 });
  expect((await states(hds)).filter(({ queue }) => queue === 'errorreport-queue')).toMatchObject([{ count: 3 }]);
});

test.for([
  { ids: [] },
  { ids: [], all: true },
  { ids: [], queue: 'errorreport-queue' },
  { ids: [701], queue: 'errorreport-queue', all: true },
])('redrive of %o is refused: nobody says so clearly what is meant', async (chosen, { hds }) => {
  await expect(redriveDeadLetters(chosen)).rejects.toThrow(/name letters by their ids, or all of one queue/);

  expect((await states(hds)).every(({ state }) => state === 'waiting')).toBe(true);
});

test('a user who is not there is named', async ({ hds: _ }) => {
  await expect(redriveDeadLetters({ ids: [701], as: 'nobody' })).rejects.toThrow('there is no user "nobody"');
});
