import sql from 'sql-template-tag';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { eventually } from '../../platform/testing/services.js';
import { TestHds } from '../../testing/hds.js';
import { PASSWORD, signIn } from '../../testing/signing-in.js';
import { Credentials } from './credentials.js';

/** Longer than the test lasts: what is changed through the hub counts at once all the same. */
const LONG = '10000';
const SHORT = '300';

const as = (authorization: string) => ({ as: 'nobody', headers: { authorization } }) as const;
const SUPPORT = as('Token token-of-support');

describe('a hub that remembers callers', () => {
  let hds: TestHds;
  beforeAll(async () => {
    hds = await TestHds.start({ CALLERS_REMEMBERED_MS: LONG });
    return () => hds.stop();
  });
  beforeEach(async () => {
    await hds.reset();
    hds.app.get(Credentials).forgetCallers();
  });

  const status = async (options: Parameters<TestHds['request']>[2]) =>
    (await hds.request('GET', 'fruits/', options)).status;

  test('asks PostgreSQL once who a token is of', async () => {
    expect(await status(SUPPORT)).toBe(200);
    await hds.rows(sql`DELETE FROM api_token`);

    expect(await status(SUPPORT)).toBe(200);
    expect(await status(as('Token another'))).toBe(401);
  });

  test('knows at once that a token was revoked', async () => {
    const { body } = await hds.request<{ id: number; key: string }>('POST', 'users/tokens/', {
      as: 'support',
      body: { name: 'script', expires_in_days: 1 },
    });
    const script = as(`Token ${body.data.key}`);
    expect(await status(script)).toBe(200);

    await hds.request('DELETE', `users/tokens/${body.data.id}/`, { as: 'support' });

    expect(await status(script)).toBe(401);
  });

  test('knows at once that a caller signed out', async () => {
    expect(await status(SUPPORT)).toBe(200);
    const { cookie, csrfToken } = await signIn(hds, 'developer');
    expect(await status({ as: 'nobody', headers: { cookie } })).toBe(200);

    await hds.request('POST', 'users/logout/', { ...SUPPORT, body: { token: 'token-of-support' } });
    await hds.request('POST', 'users/logout/', { as: 'nobody', headers: { cookie, 'x-csrftoken': csrfToken } });

    expect(await status(SUPPORT)).toBe(401);
    expect(await status({ as: 'nobody', headers: { cookie } })).toBe(403);
  });

  test('knows at once that a password was changed, which ends the other sessions', async () => {
    const first = await signIn(hds, 'developer');
    const second = await signIn(hds, 'developer');
    const withFirst = { as: 'nobody', headers: { cookie: first.cookie } } as const;
    expect(await status(withFirst)).toBe(200);

    const answer = await hds.request('POST', 'users/change/password/', {
      as: 'nobody',
      headers: { cookie: second.cookie, 'x-csrftoken': second.csrfToken },
      body: {
        current_password: PASSWORD,
        new_password: 'another correct horse',
      },
    });

    expect(answer.status).toBe(200);
    expect(await status(withFirst)).toBe(403);
  });

  test('knows at once that a role was changed or a user switched off', async () => {
    const retrieved = async () => (await hds.request('GET', 'auditlog/', { as: 'manager' })).status;
    expect(await retrieved()).toBe(200);
    const { results } = await hds.get<{ results: { id: number; username: string }[] }>('users/profiles/?limit=100');
    const id = results.find(({ username }) => username === 'manager')?.id;

    await hds.request('PATCH', `users/profiles/${id}/`, { body: { profile: { role: 'support' } } });
    expect(await retrieved()).toBe(403);
    await hds.request('PATCH', `users/profiles/${id}/`, { body: { is_active: false } });
    expect(await retrieved()).toBe(401);
  });

  test('keeps nothing of an answer that was on its way when something changed', async () => {
    const credentials = hds.app.get(Credentials);
    const asked = credentials.callerOfHeader('Token token-of-support');
    credentials.forgetCallers();
    await asked;
    await hds.rows(sql`DELETE FROM api_token`);

    expect(await status(SUPPORT)).toBe(401);
  });
});

test('what another process changed counts after a moment', async () => {
  const hds = await TestHds.start({ CALLERS_REMEMBERED_MS: SHORT });
  await hds.reset();
  expect((await hds.request('GET', 'fruits/', SUPPORT)).status).toBe(200);

  await hds.rows(sql`DELETE FROM api_token`);

  await eventually(async () => expect((await hds.request('GET', 'fruits/', SUPPORT)).status).toBe(401));
  await hds.stop();
});
