import sql from 'sql-template-tag';
import { describe, expect } from 'vitest';
import { type Actor, type TestHds, test } from '../../testing/hds.js';
import { givePassword, PASSWORD, signIn } from '../../testing/signing-in.js';
import { sha256 } from './credentials.js';

interface User {
  id: number;
  username: string;
  last_login: string | null;
  profile: { role: string } | null;
}

/** The doubly nested answer of a login. */
interface Login {
  status: string;
  data: { token: string | null; csrftoken?: string; user: User };
}

const error = (errors: unknown) => ({ status: 'error', errors });
const FORBIDDEN = error({ exception: 'Permission denied for user.' });
const badToken = (detail: string) => error({ detail, auth_header: 'Token' });

function login(hds: TestHds, body: unknown) {
  return hds.request<Login>('POST', 'users/login/', { as: 'nobody', body });
}

async function tokenOf(hds: TestHds, actor: Actor): Promise<string> {
  await givePassword(hds, actor);
  return (await login(hds, { username: actor, password: PASSWORD })).body.data.data.token ?? '';
}

/** A list asked for with a header as it stands. */
function listWith(hds: TestHds, authorization: string) {
  return hds.request('GET', 'fruits/', { as: 'nobody', headers: { authorization } });
}

describe('signing in', () => {
  test.for(['json', 'form'] as const)(
    'with a %s body answers, doubly nested, with a token and the user',
    async (kind, { hds }) => {
      await givePassword(hds, 'jenkins');
      const credentials = { username: 'jenkins', password: PASSWORD };

      const answer = await login(hds, kind === 'json' ? credentials : new URLSearchParams(credentials));

      expect(answer.status).toBe(200);
      expect(Object.keys(answer.body)).toEqual(['status', 'message', 'data']);
      expect(answer.body).toMatchObject({
        status: 'success',
        message: 'Login successful',
        data: { status: 'success' },
      });
      const { token, user } = answer.body.data.data;
      expect(token).toMatch(/^[0-9a-f]{40}$/);
      expect(Object.keys(user)).toEqual([
        'id',
        'first_name',
        'last_name',
        'username',
        'email',
        'is_active',
        'is_staff',
        'is_superuser',
        'last_login',
        'profile',
      ]);
      expect(Object.keys(user.profile ?? {})).toEqual(['id', 'slack_id', 'role', 'avatar_url', 'user']);
      expect(user).toMatchObject({
        id: 5,
        username: 'jenkins',
        first_name: '',
        email: '',
        is_active: true,
        is_superuser: false,
        last_login: expect.stringMatching(/^20\d\d-.*Z$/),
        profile: { slack_id: null, role: 'jenkins', avatar_url: null, user: 5 },
      });
      expect(answer.text).not.toContain('argon2');
    },
  );

  test.for([
    [{ username: 'support', password: 'wrong' }, 'invalid username or password'],
    [{ username: 'SUPPORT', password: PASSWORD }, 'invalid username or password'],
    [{ username: 'unknown', password: PASSWORD }, 'invalid username or password'],
    [{ username: 'manager', password: '!' }, 'invalid username or password'], // the hash of a user without password
    [{ username: 'support\0', password: PASSWORD }, 'invalid username or password'],
    [{ username: 'u'.repeat(10_000), password: PASSWORD }, 'invalid username or password'],
    [{ username: 'support', password: 'p'.repeat(1_000_000) }, 'invalid username or password'],
    [{ username: 'support' }, 'username and password are required'],
    [{ password: PASSWORD }, 'username and password are required'],
    [{ username: '', password: '' }, 'username and password are required'],
    [{ username: ['support'], password: { $ne: '' } }, 'username and password are required'],
    [[], 'username and password are required'],
    [['username', 'password'], 'username and password are required'],
    [null, 'username and password are required'],
    [17, 'username and password are required'],
    ['"text"', 'username and password are required'],
  ] as const)('with %.80j is refused with 400, never 401', async ([body, exception], { hds }) => {
    await givePassword(hds, 'support');

    const answer = await login(hds, body);

    expect([answer.status, answer.body]).toEqual([400, error({ exception })]);
  });

  test('an inactive user is refused like a wrong password', async ({ hds }) => {
    await givePassword(hds, 'support');
    await hds.rows(sql`UPDATE hds_user SET is_active = false WHERE username = 'support'`);

    const answer = await login(hds, { username: 'support', password: PASSWORD });

    expect([answer.status, answer.body]).toEqual([400, error({ exception: 'invalid username or password' })]);
  });

  test('an imported password opens, and its hash is replaced by a better one', async ({ hds }) => {
    const imported = 'pbkdf2_sha256$260000$Sa1tOfAnOldUser$fgMWFm2YiaICR5WxeE/zV9MkEiPyWcqgJ0OoXtozq6Q=';
    await hds.rows(sql`UPDATE hds_user SET password = ${imported} WHERE username = 'beatbox'`);

    const statuses = [];
    for (let times = 0; times < 2; times++)
      statuses.push((await login(hds, { username: 'beatbox', password: 'testingpwd' })).status);

    expect(statuses).toEqual([200, 200]);
    const [row] = await hds.rows<{ password: string }>(sql`SELECT password FROM hds_user WHERE username = 'beatbox'`);
    expect(row?.password).toMatch(/^\$argon2id\$/);
  });

  test('a user without profile signs in and may do nothing; a superuser without profile everything', async ({
    hds,
  }) => {
    await hds.rows(sql`DELETE FROM user_profile`);
    await givePassword(hds, 'support');

    expect((await login(hds, { username: 'support', password: PASSWORD })).body.data.data.user.profile).toBeNull();
    const refused = await hds.request('GET', 'fruits/', { as: 'support' });
    expect([refused.status, refused.body]).toEqual([403, FORBIDDEN]);
    expect((await hds.request('GET', 'users/me/', { as: 'support' })).status).toBe(200);
    expect((await hds.request('GET', 'fruits/', { as: 'superuser' })).status).toBe(200);
    expect((await hds.request('POST', 'fruits/', { as: 'superuser', body: { name: 'kiwi' } })).status).toBe(201);
  });
});

test('a hub without GitHub says so, with the status of every refusal of that way to sign in', async ({ hds }) => {
  const answer = await hds.request('POST', 'users/github/oauth/', { as: 'nobody', body: { code: 'any' } });

  expect([answer.status, answer.body]).toEqual([
    401,
    badToken('Signing in with GitHub is switched off at this hub: use a user name and password.'),
  ]);
});

test('asks for a password again without signing in anew', async ({ hds }) => {
  await givePassword(hds, 'support');
  const check = (body: object) => hds.request('POST', 'users/check/password/', { as: 'support', body });
  const keys = () => hds.rows(sql`SELECT 1 FROM api_token UNION ALL SELECT 2 FROM browser_session`);
  const before = (await keys()).length;

  expect((await check({ password: PASSWORD })).status).toBe(200);
  expect(await check({ password: 'wrong' })).toMatchObject({
    status: 400,
    body: { errors: { exception: 'could not authenticate with given credentials' } },
  });
  expect((await check({})).status).toBe(400);
  expect((await hds.request('POST', 'users/check/password/', { as: 'nobody', body: {} })).status).toBe(403);
  expect((await keys()).length).toBe(before);
});

describe('guessing passwords', () => {
  test('ends after ten wrong ones: 429 with the seconds to wait, for that user name only', async ({ hds }) => {
    await givePassword(hds, 'support');
    await givePassword(hds, 'manager');
    for (let wrong = 0; wrong < 10; wrong++)
      expect((await login(hds, { username: 'support', password: 'wrong' })).status).toBe(400);

    const right = await login(hds, { username: 'support', password: PASSWORD });

    expect(right.status).toBe(429);
    const seconds = Number(right.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(290);
    expect(seconds).toBeLessThanOrEqual(300);
    expect(right.body).toEqual(
      error({ detail: `Too many failed logins for this user name; try again in ${seconds} s.` }),
    );
    expect((await login(hds, { username: 'manager', password: PASSWORD })).status).toBe(200);

    const asked = await hds.request('POST', 'users/check/password/', { as: 'support', body: { password: PASSWORD } });
    expect(asked.status).toBe(429);

    await hds.rows(sql`UPDATE login_failure SET created = created - interval '301 seconds'`);
    expect((await login(hds, { username: 'support', password: PASSWORD })).status).toBe(200);
  });
});

describe('a token', () => {
  test('opens the API, whatever the case of its scheme, and is stored only as a hash', async ({ hds }) => {
    const token = await tokenOf(hds, 'support');

    for (const scheme of ['Token', 'token', 'TOKEN'])
      expect((await listWith(hds, `${scheme} ${token}`)).status).toBe(200);
    const [row] = await hds.rows<{ dump: string }>(sql`SELECT string_agg(t::text, ' ') AS dump FROM api_token t`);
    expect(row?.dump).not.toContain(token);
    expect(row?.dump).toContain(sha256(token).toString('hex'));
  });

  test('needs no CSRF token, and a needless one does no harm', async ({ hds }) => {
    const authorization = `Token ${await tokenOf(hds, 'developer')}`;
    const headers = { authorization, 'x-csrftoken': 'whatever' };

    expect((await hds.request('POST', 'fruits/', { as: 'nobody', headers, body: { name: 'kiwi' } })).status).toBe(201);
  });

  test.for([
    ['Token', 'Invalid token header. No credentials provided.'],
    ['Token ', 'Invalid token header. No credentials provided.'],
    ['Token a b', 'Invalid token header. Token string should not contain spaces.'],
    ['Token 0123456789012345678901234567890123456789', 'Invalid token.'],
    [`Token ${'f'.repeat(8000)}`, 'Invalid token.'],
  ] as const)('"%.50s" is refused with 401 on public routes too', async ([authorization, detail], { hds }) => {
    for (const path of ['fruits/', 'healthcheck/', 'users/csrf/', 'openapi']) {
      const answer = await hds.request('GET', path, { as: 'nobody', headers: { authorization } });

      expect([path, answer.status, answer.body]).toEqual([path, 401, badToken(detail)]);
    }
  });

  test('that is past its end, or of an inactive user, is refused', async ({ hds }) => {
    const authorization = `Token ${await tokenOf(hds, 'support')}`;

    await hds.rows(sql`UPDATE hds_user SET is_active = false WHERE username = 'support'`);
    expect((await listWith(hds, authorization)).body).toEqual(badToken('User inactive or deleted.'));
    await hds.rows(sql`UPDATE hds_user SET is_active = true`);
    await hds.rows(sql`UPDATE api_token SET expires = now() - interval '1 second'`);
    expect((await listWith(hds, authorization)).body).toEqual(badToken('Invalid token.'));
  });

  test('of a login ends some day', async ({ hds }) => {
    await tokenOf(hds, 'support');

    const [token] = await hds.rows(
      sql`SELECT expires - created BETWEEN interval '89 days' AND interval '91 days' AS ends FROM api_token ORDER BY id DESC LIMIT 1`,
    );
    expect(token).toEqual({ ends: true });
  });

  test.for(['Bearer token-of-superuser', 'Basic c3VwZXJ1c2VyOng=', 'Tokens token-of-superuser', 'token-of-superuser'])(
    '"%s" is another scheme: the caller is nobody',
    async (authorization, { hds }) => {
      const answer = await listWith(hds, authorization);

      expect([answer.status, answer.body]).toEqual([403, FORBIDDEN]);
      expect((await hds.request('GET', 'healthcheck/', { as: 'nobody', headers: { authorization } })).status).toBe(200);
    },
  );
});

describe('signing out', () => {
  test('with a token ends that one and no other, and is refused the second time', async ({ hds }) => {
    const token = await tokenOf(hds, 'support');
    const ofAnotherDevice = await tokenOf(hds, 'support');
    const form = new URLSearchParams({ token });

    const answer = await hds.request('POST', 'users/logout/', { as: 'nobody', body: form });
    const again = await hds.request('POST', 'users/logout/', { as: 'nobody', body: form });

    expect([answer.status, answer.text]).toEqual([204, '']);
    expect((await listWith(hds, `Token ${token}`)).status).toBe(401);
    expect((await listWith(hds, `Token ${ofAnotherDevice}`)).status).toBe(200);
    expect([again.status, again.body]).toEqual([400, error({ exception: 'invalid token' })]);
  });

  test('with an imported token ends it', async ({ hds }) => {
    const token = '435b18abedef452f64e7f4ed2e68e98ac8babf5e';
    await hds.rows(sql`INSERT INTO api_token (key_hash, user_id) VALUES (${sha256(token)}, 1)`);

    expect((await listWith(hds, `Token ${token}`)).status).toBe(200);
    expect((await hds.request('POST', 'users/logout/', { as: 'nobody', body: { token } })).status).toBe(204);

    expect((await listWith(hds, `Token ${token}`)).status).toBe(401);
  });

  test('with a token from a browser that has a session too ends both', async ({ hds }) => {
    const token = await tokenOf(hds, 'support');
    const { cookie, csrfToken } = await signIn(hds, 'support');
    const here = { cookie, 'x-csrftoken': csrfToken };

    const refused = await hds.request('POST', 'users/logout/', { as: 'nobody', headers: { cookie }, body: { token } });
    const wrong = await hds.request('POST', 'users/logout/', { as: 'nobody', headers: here, body: { token: 'x' } });
    const right = await hds.request('POST', 'users/logout/', { as: 'nobody', headers: here, body: { token } });

    expect([refused.status, wrong.status, right.status]).toEqual([403, 400, 204]);
    expect((await listWith(hds, `Token ${token}`)).status).toBe(401);
    expect((await hds.request('GET', 'fruits/', { as: 'nobody', headers: { cookie } })).status).toBe(403);
    expect(right.headers.getSetCookie()).toHaveLength(2);
  });

  test.for([
    [{}, 'token is required'],
    [{ token: '' }, 'token is required'],
    [{ token: null }, 'token is required'],
    [{ token: 17 }, 'token is required'],
    [[], 'token is required'],
    [{ token: 'unknown' }, 'invalid token'],
    [{ token: 'nul\0' }, 'invalid token'],
  ] as const)('with %j is refused', async ([body, exception], { hds }) => {
    const answer = await hds.request('POST', 'users/logout/', { as: 'nobody', body });

    expect([answer.status, answer.body]).toEqual([400, error({ exception })]);
  });

  test('of a browser ends its session and takes its cookies', async ({ hds }) => {
    const { cookie, csrfToken } = await signIn(hds, 'support');
    const headers = { cookie, 'x-csrftoken': csrfToken };

    const answer = await hds.request('POST', 'users/logout/', { as: 'nobody', headers });

    expect(answer.status).toBe(204);
    expect(answer.headers.getSetCookie().map((line) => line.replace(/Expires=[^;]*/, 'Expires='))).toEqual([
      expect.stringMatching(/^hds_session=;.*Expires=/),
      expect.stringMatching(/^csrftoken=;.*Expires=/),
    ]);
    expect((await hds.request('GET', 'fruits/', { as: 'nobody', headers: { cookie } })).status).toBe(403);
  });
});

describe('a browser session', () => {
  test('lives in a cookie that scripts cannot read; the page gets no token', async ({ hds }) => {
    await givePassword(hds, 'support');

    const { headers, body } = await login(hds, { username: 'support', password: PASSWORD, session: true });

    const [session, csrf] = headers.getSetCookie();
    expect(session).toMatch(/^hds_session=[0-9a-f]{64}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(csrf).toMatch(/^csrftoken=[0-9a-f]{64}; Max-Age=43200; Path=\/; SameSite=Lax$/);
    expect(body.data.data.token).toBeNull();
    expect(csrf).toContain(body.data.data.csrftoken);
    expect(
      await hds.rows(
        sql`SELECT 1 AS n FROM browser_session WHERE secret_hash = ${sha256(/=(\w+)/.exec(session ?? '')?.[1] ?? '')}`,
      ),
    ).toHaveLength(1);
  });

  test('may read, and change what its role allows when it repeats its CSRF token', async ({ hds }) => {
    const { cookie, csrfToken } = await signIn(hds, 'developer');
    const post = (headers: Record<string, string>) =>
      hds.request('POST', 'fruits/', { as: 'nobody', headers: { cookie, ...headers }, body: { name: 'kiwi' } });

    const missing = await post({});
    const withoutCookie = await post({ cookie: cookie.replace(/; csrftoken=.*$/, '') });
    const wrong = await post({ 'x-csrftoken': csrfToken.replace(/.$/, (last) => (last === '0' ? '1' : '0')) });
    const right = await post({ 'x-csrftoken': csrfToken });
    const notAllowed = await hds.request('DELETE', 'fruits/1/', {
      as: 'nobody',
      headers: { cookie, 'x-csrftoken': csrfToken },
    });

    expect([missing.status, missing.body]).toEqual([403, error({ detail: 'CSRF Failed: CSRF token missing.' })]);
    expect(withoutCookie.body).toEqual(error({ detail: 'CSRF Failed: CSRF cookie not set.' }));
    expect([wrong.status, wrong.body]).toEqual([403, error({ detail: 'CSRF Failed: CSRF token incorrect.' })]);
    expect(right.status).toBe(201);
    expect([notAllowed.status, notAllowed.body]).toEqual([403, FORBIDDEN]);
    expect((await hds.request('GET', 'fruits/', { as: 'nobody', headers: { cookie } })).status).toBe(200);
  });

  test('gives way to a token, a bad one included', async ({ hds }) => {
    const { cookie } = await signIn(hds, 'support');

    const asDeveloper = await hds.request('POST', 'fruits/', {
      as: 'developer',
      headers: { cookie },
      body: { name: 'kiwi' },
    });
    const bad = await hds.request('GET', 'fruits/', { as: 'nobody', headers: { cookie, authorization: 'Token bad' } });

    expect([asDeveloper.status, bad.status]).toEqual([201, 401]);
  });

  test.for([
    ['over', sql`UPDATE browser_session SET expires = now() - interval '1 second'`],
    ['of an inactive user', sql`UPDATE hds_user SET is_active = false WHERE username = 'support'`],
    ['deleted', sql`DELETE FROM browser_session`],
  ] as const)('that is %s is nobody', async ([, statement], { hds }) => {
    const { cookie } = await signIn(hds, 'support');
    await hds.rows(statement);

    const answer = await hds.request('GET', 'fruits/', { as: 'nobody', headers: { cookie } });

    expect([answer.status, answer.body]).toEqual([403, FORBIDDEN]);
  });

  test('csrf/ gives the token of the session, and tells whether one is right', async ({ hds }) => {
    const { cookie, csrfToken } = await signIn(hds, 'support');

    const given = await hds.request('GET', 'users/csrf/', { as: 'nobody', headers: { cookie } });
    const checked = await hds.request('POST', 'users/csrf/', {
      as: 'nobody',
      headers: { cookie, 'x-csrftoken': csrfToken },
    });
    const visitor = await hds.request<{ data: { csrftoken: string } }>('GET', 'users/csrf/', { as: 'nobody' });

    expect(given.body).toEqual({
      status: 'success',
      message: 'CSRF successful',
      data: { status: 'success', data: { csrftoken: csrfToken } },
    });
    expect(checked.body).toEqual({
      status: 'success',
      message: 'result successful',
      data: { status: 'success', data: { result: 'ok' } },
    });
    expect(visitor.body.data.data.csrftoken).toMatch(/^[0-9a-f]{64}$/);
    expect(visitor.headers.getSetCookie()).toEqual([
      expect.stringContaining(`csrftoken=${visitor.body.data.data.csrftoken}`),
    ]);
  });
});

describe('users/me', () => {
  test('tells who is signed in and what they may do', async ({ hds }) => {
    const answer = await hds.request<{ user: User; permissions: Record<string, string[]> }>('GET', 'users/me/', {
      as: 'support',
    });

    expect(answer.body.message).toBe('user retrieved successfully');
    expect(answer.body.data.user).toMatchObject({ id: 1, username: 'support', profile: { role: 'support' } });
    expect(answer.body.data.permissions).toMatchObject({
      errorreports: expect.arrayContaining(['list', 'retrieve', 'getSchema', 'export']),
      harvesters: expect.arrayContaining(['list', 'retrieve', 'update', 'partialUpdate', 'latestConfig']),
      fruits: ['list', 'export', 'retrieve'],
    });
  });

  test('is refused to nobody', async ({ hds }) => {
    expect(await hds.request('GET', 'users/me/', { as: 'nobody' })).toMatchObject({ status: 403, body: FORBIDDEN });
  });
});
