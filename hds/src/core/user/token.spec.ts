import sql from 'sql-template-tag';
import { describe, expect } from 'vitest';
import { eventually } from '../../platform/testing/services.js';
import { type Actor, type TestHds, test } from '../../testing/hds.js';
import { signIn } from '../../testing/signing-in.js';
import { sha256 } from './credentials.js';

interface Token {
  id: number;
  name: string | null;
  user: number;
  created: string;
  last_used: string | null;
  expires: string | null;
  current: boolean;
  key?: string;
}

const make = (hds: TestHds, as: Actor, name = 'nightly export', days: unknown = 30) =>
  hds.request<Token>('POST', 'users/tokens/', { as, body: { name, expires_in_days: days } });

async function listed(hds: TestHds, as: Actor, query = ''): Promise<Token[]> {
  return (await hds.get<{ results: Token[] }>(`users/tokens/?${query}`, { as })).results;
}

const listWith = (hds: TestHds, key: string) =>
  hds.request<{ results: Token[] }>('GET', 'users/tokens/', {
    as: 'nobody',
    headers: { authorization: `Token ${key}` },
  });

const DAY_MS = 24 * 3600 * 1000;

test('a token that somebody makes works until its end, and tells its key once', async ({ hds }) => {
  const { status, body } = await make(hds, 'developer');
  const { key = '', ...made } = body.data;

  expect([status, body.message]).toEqual([201, 'token created successfully']);
  expect(key).toMatch(/^[\da-f]{40}$/);
  expect(made).toMatchObject({ name: 'nightly export', user: 2, last_used: null, current: false });
  expect(Math.abs(Date.parse(made.expires ?? '') - Date.now() - 30 * DAY_MS)).toBeLessThan(60_000);
  const answer = await listWith(hds, key);
  expect(answer.body.data.results).toMatchObject([
    { id: made.id, current: true },
    { name: null, expires: null },
  ]);
  for (const secret of [key, sha256(key).toString('hex'), sha256(key).toString('base64')])
    expect(answer.text).not.toContain(secret);

  await hds.rows(sql`UPDATE api_token SET expires = now() - interval '1 second' WHERE id = ${made.id}`);
  expect((await listWith(hds, key)).status).toBe(401);
  expect((await listed(hds, 'developer')).map(({ id }) => id)).not.toContain(made.id);
});

test('the list marks the token that asks; a browser session has none', async ({ hds }) => {
  expect(await listed(hds, 'support')).toMatchObject([{ user: 1, current: true }]);

  const { cookie } = await signIn(hds, 'support');
  const { body } = await hds.request<{ results: Token[] }>('GET', 'users/tokens/', {
    as: 'nobody',
    headers: { cookie },
  });
  expect(body.data.results).toMatchObject([{ current: false }]);
});

test('the day of its last use is noted, once a day', async ({ hds }) => {
  const id = 4711;
  const key = 'a'.repeat(40);
  await hds.rows(
    sql`INSERT INTO api_token (id, key_hash, user_id, last_used) OVERRIDING SYSTEM VALUE VALUES (${id}, ${sha256(key)}, 1, '2020-02-02')`,
  );
  const states = () =>
    hds.rows<{ is_today: boolean; version: string }>(
      sql`SELECT last_used = (now() AT TIME ZONE 'utc')::date AS is_today, xmin::text AS version FROM api_token WHERE id = ${id}`,
    );

  await listWith(hds, key);
  const noted = await eventually(async () => {
    const state = await states();
    expect(state).toMatchObject([{ is_today: true }]);
    return state;
  });
  await Promise.all(Array.from({ length: 10 }, () => listWith(hds, key)));

  expect(await states()).toEqual(noted);
});

describe('of others', () => {
  test('only superusers see the tokens', async ({ hds }) => {
    await make(hds, 'developer');

    expect((await listed(hds, 'superuser', 'user=2')).map(({ name, current }) => [name, current])).toEqual([
      ['nightly export', false],
      [null, false],
    ]);
    expect(await listed(hds, 'superuser', 'user=999')).toEqual([]);
    for (const as of ['manager', 'support'] as const)
      expect((await hds.request('GET', 'users/tokens/?user=2', { as })).status).toBe(403);
    expect((await listed(hds, 'developer', 'user=2')).length).toBe(2);
    expect(await hds.request('GET', 'users/tokens/?user=x')).toMatchObject({
      status: 400,
      body: { errors: { detail: { user: ['Enter a number.'] } } },
    });
  });

  test('only superusers delete the tokens; for the rest they are not there', async ({ hds }) => {
    const { data } = (await make(hds, 'developer')).body;
    const remove = (as: Actor) => hds.request('DELETE', `users/tokens/${data.id}/`, { as });

    expect((await remove('manager')).status).toBe(404);
    expect((await listWith(hds, data.key ?? '')).status).toBe(200);
    expect((await remove('superuser')).status).toBe(204);
    expect((await listWith(hds, data.key ?? '')).status).toBe(401);
    expect((await remove('superuser')).status).toBe(404);
  });
});

test('making and deleting one is in the audit log, without the key', async ({ hds }) => {
  const { id, key = '' } = (await make(hds, 'support', 'script')).body.data;
  expect((await hds.request('DELETE', `users/tokens/${id}/`, { as: 'support' })).status).toBe(204);

  const answer = await hds.request<{ results: object[] }>('GET', 'auditlog/?resource=users/tokens');
  expect(answer.body.data.results).toMatchObject([
    { username: 'support', kind: 'deleted', text: 'support: script' },
    { username: 'support', kind: 'created', text: 'support: script' },
  ]);
  expect(answer.text).not.toContain(key);
});

test.for([
  ['', 30, { name: ['This field may not be blank.'] }],
  ['x'.repeat(101), 30, { name: ['Ensure this field has no more than 100 characters.'] }],
  ['n', 0, { expires_in_days: ['Give 1 to 366 days (TOKEN_MAX_DAYS).'] }],
  ['n', 367, { expires_in_days: ['Give 1 to 366 days (TOKEN_MAX_DAYS).'] }],
  ['n', 'never', { expires_in_days: ['A valid integer is required.'] }],
  ['n', null, { expires_in_days: ['This field may not be null.'] }],
] as const)('a token of %j for %j days is refused with the reason', async ([name, days, detail], { hds }) => {
  const { status, body } = await make(hds, 'support', name, days);

  expect([status, body.errors]).toEqual([400, { detail }]);
});

test('a user makes as many as the setting says; those that have ended do not count', async ({ hds }) => {
  await hds.rows(sql`
    INSERT INTO api_token (key_hash, user_id, name, expires) SELECT sha256(n::text::bytea), 1, 'token ' || n, now() + interval '1 day' FROM generate_series(1, 49) n`);

  const answers = await Promise.all([make(hds, 'support'), make(hds, 'support'), make(hds, 'support')]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400]);
  expect(answers.find(({ status }) => status === 400)?.body.errors).toEqual({
    exception: 'A user may have 50 tokens (MAX_TOKENS_PER_USER). Delete one first.',
  });

  await hds.rows(sql`UPDATE api_token SET expires = now() - interval '1 day' WHERE name = 'token 7'`);
  expect((await make(hds, 'support')).status).toBe(201);
});
