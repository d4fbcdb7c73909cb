import type { FastifyInstance } from 'fastify';
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
  'GET errorreports/:id': 'S J B',
  'GET errorreports/getschema': 'S J Q',
  'POST errorreports': 'su Q',
  'POST errorreports/batch': 'su Q',
  'PUT errorreports/:id': 'su',
  'PATCH errorreports/:id': 'su',
  'DELETE errorreports/:id': 'su',
  'GET events': 'S J B',
  'GET events/:id': 'S J B',
  'GET events/tags': 'S J',
  'POST events': 'su Q',
  'PUT events/:id': 'su',
  'PATCH events/:id': 'su',
  'DELETE events/:id': 'su B',
  'GET picksessions': 'S J B',
  'GET picksessions/:id': 'S J B',
  'GET picksessions/tags': 'S J',
  'POST picksessions': 'su Q',
  'PUT picksessions/:id': 'su',
  'PATCH picksessions/:id': 'su',
  'DELETE picksessions/:id': 'su B',
  'GET exceptions': 'S J B',
  'GET exceptions/:id': 'S J B',
  'GET exceptioncodes': 'S J B',
  'GET exceptioncodes/:id': 'S J B',
  'POST exceptioncodes': 'su Q',
  'PUT exceptioncodes/:id': 'su',
  'PATCH exceptioncodes/:id': 'su',
  'DELETE exceptioncodes/:id': 'su',
  'GET fruits': 'S J B',
  'GET fruits/:id': 'S J B',
  'POST fruits': 'D Q',
  'PUT fruits/:id': 'D',
  'PATCH fruits/:id': 'D', // legacy: su; whoever may replace an object may change a part of it
  'DELETE fruits/:id': 'M',
  'GET locations': 'S J B',
  'GET locations/:id': 'S J B',
  'POST locations': 'D Q',
  'PUT locations/:id': 'D',
  'PATCH locations/:id': 'D', // legacy: su
  'DELETE locations/:id': 'M',
  'GET distributors': 'S J B',
  'GET distributors/:id': 'S J B',
  'POST distributors': 'D Q',
  'PUT distributors/:id': 'D',
  'PATCH distributors/:id': 'D', // legacy: su
  'DELETE distributors/:id': 'M',
  'GET harvesters': 'S J B',
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
  'GET exceptioncodemanifests/:id': 'S J B',
  'POST exceptioncodemanifests': 'su Q J',
  'PUT exceptioncodemanifests/:id': 'su',
  'PATCH exceptioncodemanifests/:id': 'su',
  'DELETE exceptioncodemanifests/:id': 'su',
  'POST exceptioncodemanifests/:id/apply': 'su J', // new: back to an earlier manifest
  'GET s3files': 'S J B',
  'GET s3files/:id': 'S J B',
  'POST s3files': 'su Q',
  'POST s3files/upload': 'S Q', // new: a file from a browser
  'DELETE s3files/:id': 'D',
  'GET s3files/:id/download': 'S',
  'GET s3files/:id/content': 'S', // new: the bytes themselves
  'GET sessclip': 'S J B',
  'GET sessclip/:id': 'S J B',
  'POST sessclip': 'su Q',
  'DELETE sessclip/:id': 'D',
  'GET sessclip/:id/download': 'S',
  'GET sessclip/:id/content': 'S', // new
  'GET notifications': 'S J B',
  'GET notifications/:id': 'S J B',
  'POST notifications': 'D Q',
  'DELETE notifications/:id': 'D',
  'GET notifications/:id/deliveries': 'S', // new: what became of a rule's messages
  'GET harvesters/:id/versions': 'S',
  'GET harvesters/:id/assets': 'S',
  'GET harvesters/:id/config': 'S',
  'GET harvesterhistory': 'S J B',
  'GET harvesterhistory/:id': 'S J B',
  'GET harvesterswinfo': 'S J B',
  'GET harvesterswinfo/:id': 'S J B',
  'POST harvesterswinfo': 'su Q',
  'PUT harvesterswinfo/:id': 'su',
  'PATCH harvesterswinfo/:id': 'su',
  'DELETE harvesterswinfo/:id': 'su',
  'GET migrations': 'S J B',
  'GET migrations/:id': 'S J B',
  'GET migrations/migrate': 'M',
  'POST migrations/migrate': 'M', // new: the only form a browser session may use
  'GET auditlog': 'M', // new
  'GET auditlog/:id': 'M', // new
  'GET users/profiles': 'S J B',
  'GET users/profiles/:id': 'S J B',
  'POST users/profiles': 'su',
  'PUT users/profiles/:id': 'su', // and everybody themselves: their own name, address and Slack id
  'PATCH users/profiles/:id': 'su', // the same
  'DELETE users/profiles/:id': 'su',
  'POST users/change/password': 'signed in',
  'POST users/login': 'anyone',
  'POST users/logout': 'anyone',
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

const FORBIDDEN = { status: 'error', errors: { exception: 'Permission denied for user.' } };

test('every route of the API stands in the contract, and every one of the contract is a route', ({ application }) => {
  expect(routesOf(application).sort()).toEqual(Object.keys(contract).sort());
});

test.for(actors)('%s may use what the contract allows and nothing else', async (actor, { hds }) => {
  for (const route of routesOf(hds)) {
    const { status, body } = await call(hds, route, actor);

    const isRefused = status === 403 || status === 401;
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
