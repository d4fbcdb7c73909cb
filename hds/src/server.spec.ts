import type { FastifyInstance } from 'fastify';
import sql from 'sql-template-tag';
import { afterEach, describe, expect } from 'vitest';
import { permissions } from './core/user/permissions.js';
import { ROLES } from './core/user/user.entity.js';
import { knownRoutes } from './platform/http/known-routes.js';
import { createServer } from './server.js';
import { type Actor, type TestHds, test } from './testing/hds.js';
import { signIn } from './testing/signing-in.js';

/**
 * Who may use each route, in the letters of the API's contract: S support, D developer, M manager and each above them,
 * su superuser, Q sqs, J jenkins, B beatbox, `signed in`, `anyone`. Kept by hand, apart from the table the guard reads.
 */
const contract: Record<string, string> = {
  'GET errorreports': 'S J B',
  'GET errorreports/export': 'S', // new: all rows as a file
  'GET errorreports/:id': 'S J B',
  'GET errorreports/histogram': 'S J B', // new
  'GET errorreports/facets': 'S J B', // new
  'GET fleet': 'S J B', // new
  'GET live': 'S J B', // new: what happens, told at once
  'GET errorreports/getschema': 'S J Q',
  'POST errorreports': 'su Q',
  'POST errorreports/batch': 'su Q',
  'PUT errorreports/:id': 'su',
  'PATCH errorreports/:id': 'su',
  'DELETE errorreports/:id': 'su',
  'GET events': 'S J B',
  'GET events/export': 'S', // new
  'GET events/:id': 'S J B',
  'GET events/tags': 'S J',
  'POST events': 'su Q',
  'PUT events/:id': 'su',
  'PATCH events/:id': 'su',
  'DELETE events/:id': 'su B',
  'GET picksessions': 'S J B',
  'GET picksessions/export': 'S', // new
  'GET picksessions/:id': 'S J B',
  'GET picksessions/tags': 'S J',
  'POST picksessions': 'su Q',
  'PUT picksessions/:id': 'su',
  'PATCH picksessions/:id': 'su',
  'DELETE picksessions/:id': 'su B',
  'GET exceptions': 'S J B',
  'GET exceptions/export': 'S', // new
  'GET exceptions/:id': 'S J B',
  'GET exceptioncodes': 'S J B',
  'GET exceptioncodes/export': 'S', // new
  'GET exceptioncodes/:id': 'S J B',
  'POST exceptioncodes': 'su Q',
  'PUT exceptioncodes/:id': 'su',
  'PATCH exceptioncodes/:id': 'su',
  'DELETE exceptioncodes/:id': 'su',
  'GET fruits': 'S J B',
  'GET fruits/export': 'S', // new
  'GET fruits/:id': 'S J B',
  'POST fruits': 'D Q',
  'PUT fruits/:id': 'D',
  'PATCH fruits/:id': 'D', // legacy: su; whoever may replace an object may change a part of it
  'DELETE fruits/:id': 'M',
  'GET locations': 'S J B',
  'GET locations/export': 'S', // new
  'GET locations/:id': 'S J B',
  'POST locations': 'D Q',
  'PUT locations/:id': 'D',
  'PATCH locations/:id': 'D', // legacy: su
  'DELETE locations/:id': 'M',
  'GET distributors': 'S J B',
  'GET distributors/export': 'S', // new
  'GET distributors/:id': 'S J B',
  'POST distributors': 'D Q',
  'PUT distributors/:id': 'D',
  'PATCH distributors/:id': 'D', // legacy: su
  'DELETE distributors/:id': 'M',
  'GET harvesters': 'S J B',
  'GET harvesters/export': 'S', // new
  'GET harvesters/:id': 'S J B',
  'POST harvesters': 'D Q',
  'PUT harvesters/:id': 'S',
  'PATCH harvesters/:id': 'S',
  'DELETE harvesters/:id': 'D',
  'POST exceptions': 'su Q',
  'PUT exceptions/:id': 'su',
  'PATCH exceptions/:id': 'su',
  'DELETE exceptions/:id': 'su',
  'GET exceptions/pareto': 'S',
  'GET exceptions/tracebackBreakdown': 'S',
  'GET exceptioncodemanifests': 'S J B',
  'GET exceptioncodemanifests/export': 'S', // new
  'GET exceptioncodemanifests/:id': 'S J B',
  'POST exceptioncodemanifests': 'su Q J',
  'PUT exceptioncodemanifests/:id': 'su',
  'PATCH exceptioncodemanifests/:id': 'su',
  'DELETE exceptioncodemanifests/:id': 'su',
  'POST exceptioncodemanifests/:id/apply': 'su J', // new: back to an earlier manifest
  'GET s3files': 'S J B',
  'GET s3files/export': 'S', // new
  'GET s3files/:id': 'S J B',
  'POST s3files': 'su Q',
  'POST s3files/upload': 'S Q', // new: a file from a browser
  'DELETE s3files/:id': 'D',
  'GET s3files/:id/download': 'S',
  'GET s3files/:id/content': 'S', // new: the bytes themselves
  'GET sessclip': 'S J B',
  'GET sessclip/export': 'S', // new
  'GET sessclip/:id': 'S J B',
  'POST sessclip': 'su Q',
  'DELETE sessclip/:id': 'D',
  'GET sessclip/:id/download': 'S',
  'GET sessclip/:id/content': 'S', // new
  'GET notifications': 'S J B',
  'GET notifications/export': 'S', // new
  'GET notifications/:id': 'S J B',
  'POST notifications': 'D Q',
  'DELETE notifications/:id': 'D',
  'POST notifications/preview': 'D', // new
  'POST notifications/:id/edit': 'D', // new: PUT and PATCH stay refused
  'POST notifications/:id/test': 'D', // new
  'GET notifications/:id/deliveries': 'S', // new: what became of a rule's messages
  'GET harvesters/:id/versions': 'S',
  'GET harvesters/:id/assets': 'S',
  'GET harvesters/:id/config': 'S',
  'GET harvesterhistory': 'S J B',
  'GET harvesterhistory/export': 'S', // new
  'GET harvesterhistory/:id': 'S J B',
  'GET harvesterswinfo': 'S J B',
  'GET harvesterswinfo/export': 'S', // new
  'GET harvesterswinfo/:id': 'S J B',
  'POST harvesterswinfo': 'su Q',
  'PUT harvesterswinfo/:id': 'su',
  'PATCH harvesterswinfo/:id': 'su',
  'DELETE harvesterswinfo/:id': 'su',
  'GET migrations': 'S J B',
  'GET migrations/export': 'S', // new
  'GET migrations/:id': 'S J B',
  'GET migrations/migrate': 'M',
  'POST migrations/migrate': 'M', // new: the only form a browser session may use
  'GET deadletters': 'S B', // new, and all below it
  'GET deadletters/:id': 'S B',
  'GET deadletters/export': 'S',
  'GET deadletters/groups': 'S',
  'POST deadletters/redrive': 'M',
  'POST deadletters/:id/redrive': 'M',
  'POST deadletters/discard': 'M',
  'POST deadletters/:id/discard': 'M',
  'GET views': 'signed in', // new: own ones and those that are shared
  'GET views/export': 'signed in',
  'GET views/:id': 'signed in',
  'POST views': 'signed in',
  'PUT views/:id': 'signed in',
  'PATCH views/:id': 'signed in',
  'DELETE views/:id': 'signed in',
  'GET users/tokens': 'signed in', // new: own ones; of others superusers only
  'POST users/tokens': 'signed in',
  'DELETE users/tokens/:id': 'signed in',
  'GET auditlog': 'M', // new
  'GET auditlog/export': 'M', // new
  'GET auditlog/:id': 'M', // new
  'GET users/profiles': 'S J B',
  'GET users/profiles/export': 'S', // new
  'GET users/profiles/:id': 'S J B',
  'POST users/profiles': 'su',
  'PUT users/profiles/:id': 'su', // and everybody themselves: their own name, address and Slack id
  'PATCH users/profiles/:id': 'su', // the same
  'DELETE users/profiles/:id': 'su',
  'POST users/change/password': 'signed in',
  'POST users/check/password': 'signed in', // new
  'POST users/login': 'anyone',
  'POST users/logout': 'anyone',
  'POST users/github/oauth': 'anyone',
  'GET users/csrf': 'anyone',
  'POST users/csrf': 'anyone',
  'GET users/me': 'signed in',
  'GET healthcheck': 'anyone',
  'GET openapi': 'anyone',
  'GET docs': 'anyone',
  'GET docs/start.js': 'anyone',
  'GET docs/swagger-ui.css': 'anyone',
  'GET docs/swagger-ui-bundle.js': 'anyone',
};

const lettersOf: Record<Actor, string[]> = {
  superuser: ['su', 'M', 'D', 'S', 'signed in', 'anyone'],
  manager: ['M', 'D', 'S', 'signed in', 'anyone'],
  developer: ['D', 'S', 'signed in', 'anyone'],
  support: ['S', 'signed in', 'anyone'],
  sqs: ['Q', 'signed in', 'anyone'],
  jenkins: ['J', 'signed in', 'anyone'],
  beatbox: ['B', 'signed in', 'anyone'],
  nobody: ['anyone'],
};
const actors: Actor[] = ['superuser', ...ROLES, 'nobody'];

/** Whether one of the route's letters is one of the actor's. */
function mayUse(actor: Actor, letters: string): boolean {
  const needed = letters === 'signed in' ? [letters] : letters.split(' ');
  return needed.some((letter) => lettersOf[actor].includes(letter));
}

/** The routes of the API as the running server registered them, such as `GET fruits/:id`. */
function routesOf(hds: TestHds): string[] {
  const server = hds.app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  return knownRoutes(server)
    .filter(({ url }) => url.startsWith('/api/v1/'))
    .map(({ method, url }) => `${method} ${url.replace('/api/v1/', '').replace(/\/$/, '')}`);
}

/** A request to the route that changes nothing: an object that does not exist, no body. */
function call(hds: TestHds, route: string, as: Actor, headers: Record<string, string> = {}) {
  const [method = '', path = ''] = route.split(' ');
  return hds.request(method, `${path.replace(':id', '999999999')}/`, { as, headers });
}

/** Whoever asks: it answers so to every login that fails. */
const SAYS_401_ITSELF = 'POST users/github/oauth';

const FORBIDDEN = { status: 'error', errors: { exception: 'Permission denied for user.' } };

test('every route of the API stands in the contract, and every one of the contract is a route', ({ application }) => {
  expect(routesOf(application).sort()).toEqual(Object.keys(contract).sort());
});

test.for(actors)('%s may use what the contract allows and nothing else', async (actor, { hds }) => {
  for (const route of routesOf(hds)) {
    const { status, body } = await call(hds, route, actor);

    const isRefused = status === 403 || (status === 401 && route !== SAYS_401_ITSELF);
    expect([route, isRefused ? 'refused' : 'allowed']).toEqual([
      route,
      mayUse(actor, contract[route] ?? '') ? 'allowed' : 'refused',
    ]);
    expect(status, route).toBeLessThan(500);
    if (isRefused) expect([route, status, body]).toEqual([route, 403, FORBIDDEN]);
  }
});

test('a wrong token is refused by every route, public ones too, without a top-level message', async ({ hds }) => {
  for (const route of routesOf(hds)) {
    const { status, body, headers } = await call(hds, route, 'nobody', { authorization: 'Token 0000' });

    expect([route, status]).toEqual([route, 401]);
    expect(body).toEqual({ status: 'error', errors: { detail: 'Invalid token.', auth_header: 'Token' } });
    expect(headers.has('www-authenticate')).toBe(false);
  }
});

test('a browser session without CSRF token is refused wherever something is changed', async ({ hds }) => {
  const { cookie } = await signIn(hds, 'superuser');

  for (const route of routesOf(hds).filter((route) => !route.startsWith('GET'))) {
    const { status, body } = await call(hds, route, 'nobody', { cookie });

    expect([route, status]).toEqual([route, 403]);
    expect(body).toMatchObject({ status: 'error', errors: { detail: expect.stringMatching(/^CSRF Failed: /) } });
  }
  expect((await call(hds, 'GET fruits', 'nobody', { cookie })).status).toBe(200);
});

test('a method that a path does not have is 405 for everybody, a path that does not exist 404', async ({ hds }) => {
  for (const as of ['superuser', 'support', 'nobody'] as const) {
    expect(await hds.request('PUT', 'fruits/', { as, body: {} })).toMatchObject({
      status: 405,
      body: { status: 'error', errors: { detail: 'Method "PUT" not allowed.' } },
    });
    for (const path of ['bogus/', '/api/v1/', '/api/', 'users/', 'fruits/1/2/'])
      expect(await hds.request('GET', path, { as })).toMatchObject({ status: 404, body: { status: 'error' } });
  }
});

/** Views that answer the methods they name and no other. */
const withoutHead = ['s3files', 'sessclip', 'notifications', 'migrations'];
/** Newer than the clients that know 405. */
const newReads = /\/(content|deliveries)$/;

test('HEAD is answered as GET without a body, and 405 where clients know it so', async ({ hds }) => {
  for (const route of routesOf(hds).filter((each) => each.startsWith('GET'))) {
    const [, path = ''] = route.split(' ');
    const isRefused = withoutHead.includes(path.split('/')[0] ?? '') && !newReads.test(path);
    for (const actor of ['superuser', 'nobody'] as const) {
      const head = await call(hds, `HEAD ${path}`, actor);

      const expected = isRefused ? 405 : (await call(hds, route, actor)).status;
      expect([route, actor, head.status, head.text]).toEqual([route, actor, expected, '']);
    }
  }
  expect(await hds.rows(sql`SELECT 1 AS n FROM migration_log`)).toEqual([]);
});

test('OPTIONS tells anybody the methods of a path and nothing of its fields', async ({ hds }) => {
  for (const route of routesOf(hds)) {
    const [, path = ''] = route.split(' ');
    const { status, body, headers, text } = await call(hds, `OPTIONS ${path}`, 'nobody');

    if (withoutHead.includes(path.split('/')[0] ?? '') && status === 405) {
      expect(body).toEqual({ status: 'error', errors: { detail: 'Method "OPTIONS" not allowed.' } });
      continue;
    }
    expect([route, status, body.message]).toEqual([
      route,
      200,
      expect.stringMatching(/OPTIONS completed successfully$/),
    ]);
    expect(headers.get('allow')?.split(', ')).toContain(route.split(' ')[0]);
    expect(text).not.toMatch(/required|max_length|actions/);
  }
  expect(await call(hds, 'OPTIONS fruits', 'nobody')).toMatchObject({
    body: {
      status: 'success',
      message: 'fruit OPTIONS completed successfully',
      data: {
        name: 'fruit',
        renders: ['application/json'],
        parses: ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data'],
      },
    },
  });
  for (const path of [...withoutHead, 's3files/:id', 'migrations/migrate'])
    expect([path, (await call(hds, `OPTIONS ${path}`, 'nobody')).status]).toEqual([path, 405]);
  expect(await call(hds, 'OPTIONS bogus', 'nobody')).toMatchObject({ status: 404, body: { status: 'error' } });
  expect(await call(hds, 'OPTIONS fruits', 'nobody', { authorization: 'Token 0000' })).toMatchObject({
    status: 401,
    body: { status: 'error', errors: { detail: 'Invalid token.', auth_header: 'Token' } },
  });
});

test('the question of a browser whether it may ask is answered everywhere, before anybody signs in', async ({
  hds,
}) => {
  for (const path of ['fruits/', 's3files/1/', 'migrations/migrate/', 'bogus/']) {
    const answer = await hds.request('OPTIONS', path, {
      as: 'nobody',
      headers: {
        origin: 'http://elsewhere.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type,x-csrftoken',
      },
    });

    expect([path, answer.status, answer.text]).toEqual([path, 200, '']);
    expect(answer.headers.get('access-control-allow-methods')).toBe('DELETE, GET, OPTIONS, PATCH, POST, PUT');
    // None is configured.
    expect(answer.headers.has('access-control-allow-origin')).toBe(false);
  }
});

describe('a route that the table of permissions does not know', () => {
  const { list } = permissions.fruits ?? {};
  afterEach(() => {
    Object.assign(permissions.fruits ?? {}, { list });
  });

  test('stops the process at start and says what to declare', async ({ application: { env } }) => {
    delete permissions.fruits?.list;

    await expect(createServer(env)).rejects.toThrow(
      'GET /api/v1/fruits: nobody may use it; declare the action "list" of "fruits" in core/user/permissions.ts',
    );
  });
});
