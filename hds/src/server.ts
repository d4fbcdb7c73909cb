import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import cookie from '@fastify/cookie';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { register } from 'prom-client';
import { AppModule } from './app.module.js';
import type { Env } from './config/env.js';
import { Credentials, CSRF_COOKIE, SESSION_COOKIE } from './core/user/credentials.js';
import { isAllowed, isListed } from './core/user/permissions.js';
import { serveDocuments } from './documents.js';
import { Forbidden, MalformedBody, MethodNotAllowed, NoRoom } from './platform/errors.js';
import type { RouteAccess } from './platform/http/access.js';
import { limitRequests } from './platform/http/admission.js';
import { answerBadAddress, answerBrokenRequest } from './platform/http/broken-requests.js';
import { letGoOfConnections } from './platform/http/closing.js';
import { EnvelopeInterceptor } from './platform/http/envelope.js';
import { ErrorFilter } from './platform/http/error-filter.js';
import { readForms } from './platform/http/forms.js';
import { parseJsonBody } from './platform/http/json-body.js';
import { rememberRoutes } from './platform/http/known-routes.js';
import { answerOptions, answerPreflights } from './platform/http/options.js';
import { observeRequests } from './platform/http/request-metrics.js';
import { NestLogger } from './platform/nest-logger.js';
import { FreeSpace } from './platform/storage/free-space.js';

const PREFIX = 'api/v1';
const PAGES = fileURLToPath(new URL('../../frontend/dist/', import.meta.url));
const REQUEST_TIMEOUT_MS = 120_000;

/** The web process's application, ready to listen. */
export async function createServer(env: Env, extra: Type[] = []): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: env.MAX_BODY_BYTES,
    trustProxy: 'loopback',
    requestTimeout: REQUEST_TIMEOUT_MS,
    // Longer than any address can be: an id of any length is looked at, and found to be none.
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 65_536 },
    forceCloseConnections: 'idle',
    // A request that comes while the server closes is answered as any other: its sender would take 503 for an outage.
    return503OnClosing: false,
    frameworkErrors: answerBadAddress,
    clientErrorHandler: answerBrokenRequest,
    genReqId: () => crypto.randomUUID(),
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forEnv(env, 'web', extra), adapter, {
    logger: new NestLogger(),
    bodyParser: false,
    abortOnError: false,
  });
  const server = adapter.getInstance() as unknown as FastifyInstance;
  limitRequests(server.server, env);
  rememberRoutes(server);
  letGoOfConnections(server);
  server.addHook('onRoute', ({ method, url, config }) => checkDeclared(`${method} ${url}`, config?.access));
  readBodies(server, env);
  await server.register(cookie);
  await server.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: CONTENT_SECURITY },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: false,
  });
  await server.register(cors, {
    origin: env.CORS_ORIGINS,
    credentials: true,
    methods: ['DELETE', 'GET', 'OPTIONS', 'PATCH', 'POST', 'PUT'],
    allowedHeaders: ['accept', 'authorization', 'content-type', 'user-agent', 'x-csrftoken', 'x-requested-with'],
    maxAge: 86_400,
    strictPreflight: false,
    preflightContinue: true,
  });
  answerPreflights(server);
  observeRequests(server);
  // Before the body is read: whoever may not do a thing cannot make the hub read megabytes for it.
  const credentials = app.get(Credentials);
  server.addHook('onRequest', async (request, reply) => {
    if (request.method === 'OPTIONS') return answerOptions(request, reply, () => admit(request, credentials));
    return admit(request, credentials);
  });
  const disk = app.get(FreeSpace);
  server.addHook('onRequest', async ({ method, routeOptions }) => {
    if (takesRoom(method, routeOptions.config?.access) && disk.state === 'short')
      throw new NoRoom(disk.freeMb, disk.leastMb);
  });
  // Before the client hears that a user, role, token or session has changed, the hub knows it.
  server.addHook('onSend', async ({ method, routeOptions }) => {
    if (method !== 'GET' && /^users\b/.test(routeOptions.config.access?.resource ?? '')) credentials.forgetCallers();
  });
  app.setGlobalPrefix(PREFIX);
  app.useGlobalFilters(new ErrorFilter(env.MAX_BODY_BYTES));
  app.useGlobalInterceptors(new EnvelopeInterceptor());
  app.enableShutdownHooks();
  await app.init();
  // After Nest has set its error handler: a route keeps the one that it finds.
  server.get('/metrics', async (_request, reply) => reply.type(register.contentType).send(await register.metrics()));
  serveDocuments(app, server);
  await servePages(server);
  return app;
}

// No script and no style comes from elsewhere or from within a page, and no form sends itself.
const CONTENT_SECURITY = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
};

/**
 * A route that the table of permissions does not know would be refused to everybody: a mistake, told at start.
 * @param route  such as `GET /api/v1/fruits`
 */
function checkDeclared(route: string, access: RouteAccess | undefined): void {
  if (!route.includes(` /${PREFIX}/`)) return;
  if (!access) throw new Error(`${route} does not say whose it is: declare it with @Access(resource, action)`);
  if (isListed(access.resource, access.action)) return;
  throw new Error(
    `${route}: nobody may use it; declare the action "${access.action}" of "${access.resource}" in core/user/permissions.ts`,
  );
}

/** Finds out who calls, then whether the table of permissions lets them. @throws BadCredentials, CsrfFailed, MethodNotAllowed, Forbidden */
async function admit(request: FastifyRequest, credentials: Credentials): Promise<void> {
  // The route decides, however its address is spelled: `/%61pi/v1/` and `http://any/api/v1/` lead to the same one.
  const { url: route = '', config } = request.routeOptions;
  const isOfApi = route.startsWith(`/${PREFIX}/`);
  if (!isOfApi && !request.url.startsWith(`/${PREFIX}`)) return;
  const caller =
    (await credentials.callerOfHeader(request.headers.authorization)) ??
    (await credentials.callerOfSession(request.cookies[SESSION_COOKIE], request.method, {
      header: csrfHeader(request),
      cookie: request.cookies[CSRF_COOKIE],
    }));
  if (caller) request.caller = caller;
  // No such route: the answer is 404 or 405, whoever asks.
  if (!isOfApi) return;
  const { access, ownMethodOnly } = config;
  if (ownMethodOnly && request.method === 'HEAD') throw new MethodNotAllowed('HEAD');
  if (!access || !isAllowed(access.resource, access.action, caller)) throw new Forbidden();
}

/** Whether a request brings something to keep. Who signs in to look, or to delete, must get in on a full disk too. */
function takesRoom(method: string, access: RouteAccess | undefined): boolean {
  if (!access || !['POST', 'PUT', 'PATCH'].includes(method)) return false;
  return access.resource !== 'users' && access.action !== 'preview';
}

function csrfHeader(request: FastifyRequest): string | undefined {
  const header = request.headers['x-csrftoken'];
  return Array.isArray(header) ? header[0] : header;
}

/** JSON with bounds, forms and multipart; anything else is 415. */
function readBodies(server: FastifyInstance, env: Env): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser(
    /^application\/([\w.-]+\+)?json\s*(;|$)/i,
    { parseAs: 'buffer' },
    (request: FastifyRequest, bytes: Buffer, done) => {
      try {
        if (request.routeOptions.config.textBody) {
          request.bodyText = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
          done(null, undefined);
        } else {
          done(null, bytes.length === 0 ? undefined : parseJsonBody(bytes, env.MAX_JSON_DEPTH).body);
        }
      } catch (error) {
        done(error instanceof MalformedBody ? error : new MalformedBody('the text is not UTF-8', error));
      }
    },
  );
  readForms(server, env.MAX_BODY_BYTES);
}

/** The pages of the browser, when they are built; every address outside the API opens them. */
async function servePages(server: FastifyInstance): Promise<void> {
  if (!existsSync(PAGES)) return;
  await server.register(fastifyStatic, {
    root: PAGES,
    wildcard: false,
    index: false,
    // The build leaves .br and .gz beside each file.
    preCompressed: true,
    setHeaders: (response, path) => {
      response.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  server.get('/*', (request, reply) => {
    // An asset that is gone is not a page: a browser would read the page's text as a script.
    if (/^\/(api|assets)(\/|$)/.test(request.url)) return reply.callNotFound();
    return reply.sendFile('index.html');
  });
}
