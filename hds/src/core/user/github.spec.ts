import { inspect } from 'node:util';
import sql from 'sql-template-tag';
import { describe, expect } from 'vitest';
import { HdsError } from '../../platform/errors.js';
import { Github } from '../../platform/github/github.js';
import { CLIENT, GithubDouble } from '../../testing/github-double.js';
import { test as base, TestHds } from '../../testing/hds.js';

interface Login {
  data: {
    token: string | null;
    csrftoken?: string;
    user: { id: number; username: string; profile: { role: string; avatar_url: string | null } | null };
  };
}

const test = base.extend<{ githubOfFile: GithubDouble; application: TestHds; github: GithubDouble }>({
  githubOfFile: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the fixtures a fixture needs from its first parameter.
    async ({}, use) => {
      const github = await GithubDouble.start();
      await use(github);
      await github.stop();
    },
    { scope: 'file' },
  ],
  application: [
    async ({ githubOfFile }, use) => {
      const application = await TestHds.start({
        GITHUB_CLIENT_ID: CLIENT.id,
        GITHUB_CLIENT_SECRET: CLIENT.secret,
        GITHUB_ORG: 'Coast-Berries',
        GITHUB_URL: githubOfFile.url,
        GITHUB_API_URL: `${githubOfFile.url}/`,
      });
      await use(application);
      await application.stop();
    },
    { scope: 'file' },
  ],
  github: async ({ githubOfFile, hds: _ }, use) => {
    githubOfFile.forget();
    await use(githubOfFile);
  },
});

const ada = {
  login: 'ada',
  name: 'Ada Lovelace',
  avatar_url: 'https://avatars.example/ada',
  organizations: ['coast-BERRIES'],
};
const refused = (detail: string) => ({ status: 'error', errors: { detail, auth_header: 'Token' } });

function login(hds: TestHds, body: unknown) {
  return hds.request<Login>('POST', 'users/github/oauth/', { as: 'nobody', body });
}

describe('signing in with GitHub', () => {
  test.for(['json', 'form'] as const)(
    'makes a user without password, and answers a %s body as a login does',
    async (kind, { hds, github }) => {
      const body = { code: github.codeOf(ada) };

      const answer = await login(hds, kind === 'json' ? body : new URLSearchParams(body));

      expect(answer).toMatchObject({
        status: 200,
        body: { status: 'success', message: 'Login successful', data: { status: 'success' } },
      });
      const { token, user } = answer.body.data.data;
      expect(user).toEqual({
        id: 8,
        first_name: 'Ada',
        last_name: 'Lovelace',
        username: 'ada',
        email: '',
        is_active: true,
        is_staff: false,
        is_superuser: false,
        last_login: expect.stringMatching(/Z$/),
        profile: { id: 8, slack_id: null, role: 'support', avatar_url: 'https://avatars.example/ada', user: 8 },
      });
      expect(await hds.rows(sql`SELECT password FROM hds_user WHERE id = 8`)).toEqual([{ password: '!' }]);
      const headers = { authorization: `Token ${token}` };
      expect((await hds.request('GET', 'fruits/', { as: 'nobody', headers })).status).toBe(200);
      expect(await hds.get('auditlog/')).toMatchObject({
        count: 1,
        results: [{ username: 'ada', resource: 'users/profiles', object_id: 8, kind: 'created', text: 'ada' }],
      });
    },
  );

  test('finds the user of the same name again and leaves it as it is', async ({ hds, github }) => {
    await hds.rows(sql`UPDATE user_profile SET role = 'developer' WHERE role = 'support'`);
    const support = { ...ada, login: 'support' };

    const ids = [];
    for (const person of [support, ada, ada])
      ids.push((await login(hds, { code: github.codeOf(person) })).body.data.data.user.id);

    expect(ids).toEqual([1, 8, 8]);
    expect(await hds.get('users/profiles/1/')).toMatchObject({
      first_name: '',
      profile: { role: 'developer', avatar_url: null },
    });
  });

  test('twenty times at once makes one user and twenty tokens that work', async ({ hds, github }) => {
    const codes = Array.from({ length: 20 }, () => github.codeOf(ada));

    const answers = await Promise.all(codes.map((code) => login(hds, { code })));

    const logins = answers.map(({ body }) => body.data.data);
    expect(logins.map(({ user }) => user.id)).toEqual(Array(20).fill(logins[0]?.user.id));
    expect(new Set(logins.map(({ token }) => token)).size).toBe(20);
    expect(await hds.rows(sql`SELECT count(*) FROM user_profile`)).toEqual([{ count: 8 }]);
    for (const { token } of logins) {
      const headers = { authorization: `Token ${token}` };
      expect((await hds.request('GET', 'users/me/', { as: 'nobody', headers })).status).toBe(200);
    }
  });

  test('opens a session for a browser that asks for one', async ({ hds, github }) => {
    const { headers, body } = await login(hds, { code: github.codeOf(ada), session: true });

    expect(body.data.data).toMatchObject({ token: null, csrftoken: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const cookie = headers
      .getSetCookie()
      .map((line) => line.split(';', 1)[0])
      .join('; ');
    expect((await hds.request('GET', 'users/me/', { as: 'nobody', headers: { cookie } })).status).toBe(200);
  });

  test.for([
    [null, '', ''],
    ['Ada', 'Ada', ''],
    ['  Ada   Lovelace ', 'Ada', 'Lovelace'],
    ['Augusta Ada King-Noel', 'Augusta', 'Ada King-Noel'],
    ['Juan Pablo Fernández de Calderón García-Iglesias', 'Juan', 'Pablo Fernández de Calderón García-Iglesias'],
    ['愛 🍓', '愛', '🍓'],
    ['\0\ud800', '\ufffd', ''],
    [`${'x'.repeat(200)} ${'y '.repeat(100)}`, 'x'.repeat(150), 'y '.repeat(75)],
  ] as const)('takes the full name %j of a new user apart', async ([name, firstName, lastName], { hds, github }) => {
    const answer = await login(hds, { code: github.codeOf({ ...ada, name }) });

    expect(answer.body.data.data.user).toMatchObject({ first_name: firstName, last_name: lastName });
  });

  test.for(['', 'no address', `https://avatars.example/${'x'.repeat(500)}`])(
    'leaves out an avatar that is none or too long: %.30s',
    async (avatar_url, { hds, github }) => {
      const answer = await login(hds, { code: github.codeOf({ ...ada, avatar_url }) });

      expect(answer.body.data.data.user.profile).toMatchObject({ avatar_url: null });
    },
  );

  test('is for members who are on a later page of their organizations too', async ({ hds, github }) => {
    const many = Array.from({ length: 250 }, (_, at) => `organization-${at}`);

    const member = await login(hds, { code: github.codeOf({ ...ada, organizations: [...many, 'Coast-Berries'] }) });
    const other = await login(hds, { code: github.codeOf({ ...ada, organizations: many }) });

    expect([member.status, other.status]).toEqual([200, 401]);
  });
});

describe('a login with GitHub is refused with 401', () => {
  test.for([{}, { code: '' }, { code: null }, { code: 17 }, { code: ['x'] }, [], null, '"text"'])(
    'for %j: the code is missing',
    async (body, { hds }) => {
      const answer = await login(hds, body);

      expect([answer.status, answer.body]).toEqual([401, refused('code is required for login')]);
      expect(answer.headers.has('www-authenticate')).toBe(false);
    },
  );

  test.for(['unknown', 'x'.repeat(100_000), 'a\0b', '\ud800'])(
    'for the bad code %.20j',
    async (code, { hds, github }) => {
      const answer = await login(hds, { code });

      expect([answer.status, answer.body]).toEqual([401, refused('Token is invalid or has expired')]);
      expect(github.calls.filter((path) => path !== '/login/oauth/access_token')).toEqual([]);
    },
  );

  test('for a code that was used', async ({ hds, github }) => {
    const code = github.codeOf(ada);

    expect([(await login(hds, { code })).status, (await login(hds, { code })).status]).toEqual([200, 401]);
  });

  test.for([
    ['nowhere', []],
    ['elsewhere', ['coast-berries-2', 'coast']],
  ] as const)('for somebody who belongs %s, who leaves no user behind', async ([, organizations], { hds, github }) => {
    const answer = await login(hds, { code: github.codeOf({ ...ada, organizations: [...organizations] }) });

    expect([answer.status, answer.body]).toEqual([
      401,
      refused('Only members of the organization (Coast-Berries) allowed'),
    ]);
    expect(await hds.get('users/profiles/')).toMatchObject({ count: 7 });
  });

  test('when the application may not see where somebody belongs', async ({ hds, github }) => {
    github.fail('/user/orgs', { status: 403, body: '{"message":"Resource not accessible"}' });

    expect((await login(hds, { code: github.codeOf(ada) })).body).toEqual(
      refused('Only members of the organization (Coast-Berries) allowed'),
    );
  });

  test('for users who are inactive or deleted', async ({ hds, github }) => {
    await hds.rows(sql`UPDATE hds_user SET is_active = false WHERE username = 'support'`);

    const answer = await login(hds, { code: github.codeOf({ ...ada, login: 'support' }) });

    expect([answer.status, answer.body]).toEqual([401, refused('User inactive or deleted.')]);
  });

  test('after ten failures from one address: then 429 with the seconds to wait, for GitHub only', async ({
    hds,
    github,
  }) => {
    for (let wrong = 0; wrong < 10; wrong++) await login(hds, { code: 'wrong' });

    const right = await login(hds, { code: github.codeOf(ada) });

    expect(right.status).toBe(429);
    expect(right.body.errors).toEqual({
      detail: `Too many failed logins from this address; try again in ${right.headers.get('retry-after')} s.`,
    });
    expect(github.calls).toHaveLength(10);
    const byPassword = { username: 'address 127.0.0.1', password: 'x' };
    expect((await hds.request('POST', 'users/login/', { as: 'nobody', body: byPassword })).status).toBe(400);
  });
});

describe('GitHub that does not help', () => {
  const UNAVAILABLE = { status: 'error', errors: { detail: 'GitHub is not available; try again in 30 s' } };
  const paths = ['/login/oauth/access_token', '/user', '/user/orgs'];

  test.for([
    ['hangs up', 'hangUp'],
    ['is broken', { status: 502, body: '<html>Unicorn!</html>' }],
    ['answers no JSON', { status: 200, body: 'OK' }],
    ['answers something else', { status: 200, body: '{"login":["ada"]}' }],
    ['answers without end', { status: 200, body: ' '.repeat(2 * 1024 * 1024) }],
    ['has had enough', { status: 403, headers: { 'x-ratelimit-remaining': '0' } }],
    ['has had enough of everybody', { status: 429 }],
    ['sends elsewhere', { status: 302, headers: { location: 'http://127.0.0.1:1/' } }],
  ] as const)('because it %s is answered with 503, and nobody is made', async ([, fault], { hds, github }) => {
    for (const path of paths) {
      github.forget();
      github.fail(path, fault);

      const answer = await login(hds, { code: github.codeOf(ada) });

      expect([path, answer.status, answer.body]).toEqual([path, 503, UNAVAILABLE]);
      expect(answer.headers.get('retry-after')).toBe('30');
    }
    expect(await hds.get('users/profiles/')).toMatchObject({ count: 7 });
    expect(await hds.rows(sql`SELECT 1 AS n FROM login_failure`)).toEqual([]);
  });

  test('because it is silent holds nobody up for longer than the setting says', async ({ hds, github }) => {
    const env = hds.env as { GITHUB_TIMEOUT_SECONDS: number };
    const settingSeconds = env.GITHUB_TIMEOUT_SECONDS;
    env.GITHUB_TIMEOUT_SECONDS = 0.2;
    github.fail('/user/orgs', 'silence');

    const answer = await login(hds, { code: github.codeOf(ada) }).finally(() => {
      env.GITHUB_TIMEOUT_SECONDS = settingSeconds;
    });

    // The double is silent for ever: that there is an answer is the proof.
    expect([answer.status, answer.body]).toEqual([503, UNAVAILABLE]);
  });

  test('leaves no secret in what is logged of it', async ({ hds, github }) => {
    const client = new Github(hds.env);
    for (const path of paths)
      for (const fault of ['hangUp', { status: 500 }, { status: 200, body: 'OK' }] as const) {
        github.forget();
        github.fail(path, fault);
        const code = github.codeOf(ada);

        const error: unknown = await client.memberBehind(code).catch((thrown: unknown) => thrown);

        expect(error).toBeInstanceOf(HdsError);
        const told = inspect(error, { depth: 20, showHidden: true });
        for (const secret of [CLIENT.secret, code, ...github.tokens]) expect(told).not.toContain(secret);
      }
  });
});
