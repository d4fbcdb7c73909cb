import { describe, expect } from 'vitest';
import { type TestHds, test } from '../../testing/hds.js';

interface UserItem {
  id: number;
  username: string;
  first_name: string;
  is_superuser: boolean;
  profile: { role: string; slack_id: string | null } | null;
}

const idOf = async (hds: TestHds, username: string) =>
  (await hds.get<{ results: UserItem[] }>('users/profiles/?limit=100')).results.find(
    (user) => user.username === username,
  )?.id ?? 0;

describe('users', () => {
  test('a superuser adds a user with a profile, who can sign in', async ({ hds }) => {
    const answer = await hds.request<UserItem>('POST', 'users/profiles/', {
      body: {
        username: 'sue',
        password: 'berries',
        first_name: 'Sue',
        slack_id: 'x',
        mode: 'add',
        profile: { slack_id: 'U1', role: 'developer' },
      },
    });

    expect(answer.status).toBe(201);
    expect(answer.body.data).toMatchObject({
      username: 'sue',
      first_name: 'Sue',
      profile: { role: 'developer', slack_id: 'U1' },
    });
    expect(
      (await hds.request('POST', 'users/login/', { as: 'nobody', body: { username: 'sue', password: 'berries' } }))
        .status,
    ).toBe(200);
  });

  test.for([
    [{ username: 'x y', password: 'berries' }, { username: [expect.stringContaining('Enter a valid username')] }],
    [{ username: 'sue', password: '1234' }, { password: ['Ensure this field has at least 5 characters.'] }],
    [{ username: 'support', password: 'berries' }, { username: [expect.stringContaining('already exists')] }],
    [
      { username: 'sue', password: 'berries', profile: { role: 'king' } },
      { profile: { role: ['"king" is not a valid choice.'] } },
    ],
    [{ username: 'sue', password: 'berries', email: 'no' }, { email: ['Enter a valid email address.'] }],
  ] as const)('%j is refused and leaves no half of a user', async ([body, detail], { hds }) => {
    const before = (await hds.get<{ count: number }>('users/profiles/')).count;

    const answer = await hds.request('POST', 'users/profiles/', { body });

    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject({ detail });
    expect((await hds.get<{ count: number }>('users/profiles/')).count).toBe(before);
  });

  test('a superuser changes what the legacy pages send; password and unknown keys are ignored', async ({ hds }) => {
    const id = await idOf(hds, 'support');

    const answer = await hds.request<UserItem>('PATCH', `users/profiles/${id}/`, {
      body: { first_name: 'Sue', password: 'ignored', objId: 4, profile: { role: 'manager' } },
    });

    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      message: 'user updated successfully',
      data: { first_name: 'Sue', profile: { role: 'manager' } },
    });
  });

  test('everybody changes their own name and Slack id, and nothing that gives rights', async ({ hds }) => {
    const id = await idOf(hds, 'support');
    const body = {
      first_name: 'Sue',
      is_superuser: true,
      username: 'boss',
      profile: { slack_id: 'U7', role: 'manager' },
    };

    const own = await hds.request<UserItem>('PATCH', `users/profiles/${id}/`, { as: 'support', body });
    const other = await hds.request('PATCH', `users/profiles/${await idOf(hds, 'developer')}/`, {
      as: 'support',
      body,
    });

    expect(own.body.data).toMatchObject({
      first_name: 'Sue',
      username: 'support',
      is_superuser: false,
      profile: { slack_id: 'U7', role: 'support' },
    });
    expect(other.status).toBe(403);
  });

  test('a deleted user can no longer sign in, is shown nowhere, and what the user made stays', async ({ hds }) => {
    const id = await idOf(hds, 'developer');
    await hds.post('fruits', { name: 'apple' }, { as: 'developer' });

    expect((await hds.request('DELETE', `users/profiles/${id}/`)).status).toBe(204);

    expect((await hds.request('GET', 'fruits/', { as: 'developer' })).status).toBe(401);
    expect(await hds.get('fruits/')).toMatchObject({ results: [{ name: 'apple', creator: id }] });
    expect((await hds.request('GET', `users/profiles/${id}/`)).status).toBe(404);
    expect(
      (await hds.request('POST', 'users/profiles/', { body: { username: 'developer', password: 'berries' } })).status,
    ).toBe(201);
  });
});

describe('changing the password', () => {
  const signIn = async (hds: TestHds, password: string) =>
    (
      await hds.request<{ data: { token: string } }>('POST', 'users/login/', {
        as: 'nobody',
        body: { username: 'sue', password },
      })
    ).body.data?.data.token;
  const change = (hds: TestHds, token: string | undefined, body: object) =>
    hds.request('POST', 'users/change/password/', { as: 'nobody', body, headers: { authorization: `Token ${token}` } });

  test('ends every other token and keeps the one it was changed with', async ({ hds }) => {
    await hds.post('users/profiles', { username: 'sue', password: 'berries' });
    const [first, second] = [await signIn(hds, 'berries'), await signIn(hds, 'berries')];

    const answer = await change(hds, first, { current_password: 'berries', new_password: 'more berries' });

    expect(answer.body).toMatchObject({
      status: 'success',
      message: 'Password changed successful',
      data: { status: 'success', data: {} },
    });
    expect(
      (await hds.request('GET', 'fruits/', { as: 'nobody', headers: { authorization: `Token ${first}` } })).status,
    ).toBe(200);
    expect(
      (await hds.request('GET', 'fruits/', { as: 'nobody', headers: { authorization: `Token ${second}` } })).status,
    ).toBe(401);
    expect(await signIn(hds, 'more berries')).toBeDefined();
  });

  test.for([
    [{ current_password: 'berries' }, { exception: 'current_password and new_password are required' }],
    [
      { current_password: 'wrong', new_password: 'more berries' },
      { exception: 'could not authenticate with given credentials' },
    ],
    [
      { current_password: 'berries', new_password: '12345678' },
      { detail: { new_password: ['This password is entirely numeric.'] } },
    ],
    [
      { current_password: 'berries', new_password: 'short' },
      { detail: { new_password: ['This password is too short. It must contain at least 8 characters.'] } },
    ],
  ] as const)('%j is refused', async ([body, errors], { hds }) => {
    await hds.post('users/profiles', { username: 'sue', password: 'berries' });

    const answer = await change(hds, await signIn(hds, 'berries'), body);

    expect([answer.status, answer.body.errors]).toEqual([400, errors]);
  });

  test('nobody has no password to change', async ({ hds }) => {
    expect((await hds.request('POST', 'users/change/password/', { as: 'nobody', body: {} })).status).toBe(403);
  });
});

test('the audit log tells who changed what, to managers only', async ({ hds }) => {
  await hds.post('fruits', { name: 'apple' }, { as: 'developer' });
  await hds.request('PUT', 'fruits/1/', { as: 'developer', body: { name: 'pear' } });
  await hds.request('DELETE', 'fruits/1/', { as: 'manager' });

  const { results } = await hds.get<{ results: object[] }>('auditlog/?resource=fruits', { as: 'manager' });

  expect(results).toMatchObject([
    { username: 'manager', kind: 'deleted', object_id: 1, text: 'pear' },
    { username: 'developer', kind: 'updated', text: 'pear' },
    { username: 'developer', kind: 'created', text: 'apple' },
  ]);
  expect((await hds.request('GET', 'auditlog/', { as: 'developer' })).status).toBe(403);
});
