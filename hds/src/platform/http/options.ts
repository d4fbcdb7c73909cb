import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { HdsError, MethodNotAllowed, NotFound } from '../errors.js';
import { errorText } from './error-filter.js';
import { type KnownRoute, routesOfPath } from './known-routes.js';

const BODY_TYPES = ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data'];

/** Answers a browser that asks whether a page of another origin may make a request; the headers are set already. */
export function answerPreflights(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => {
    if (!isPreflight(request)) return;
    // Safari waits for a body unless it is told that there is none.
    return reply.code(200).header('content-length', '0').send();
  });
}

/**
 * Answers OPTIONS of people and programs: which methods a path has. Fields are not told, as they once were to anybody;
 * they stand in the OpenAPI document.
 *
 * @param admit  refuses a caller whose credential is wrong
 */
export async function answerOptions(
  request: FastifyRequest,
  reply: FastifyReply,
  admit: () => Promise<void>,
): Promise<FastifyReply> {
  reply.header('content-type', 'application/json; charset=utf-8');
  try {
    await admit();
    const routes = routesOfPath(request);
    return reply.code(200).header('allow', methodsOf(routes).join(', ')).send(descriptionOf(routes));
  } catch (error) {
    // The error filter stands behind the routes of the API, and this request is for none of them.
    if (error instanceof HdsError) return reply.code(error.status).send(errorText(error.body));
    throw error;
  }
}

/** @throws MethodNotAllowed, NotFound */
function descriptionOf(routes: KnownRoute[]): string {
  const [first] = routes;
  if (!first) throw new NotFound('route');
  if (routes.some(({ ownMethodOnly }) => ownMethodOnly)) throw new MethodNotAllowed('OPTIONS');
  const name = first.access?.basename ?? '';
  return JSON.stringify({
    status: 'success',
    message: `${name} OPTIONS completed successfully`,
    data: { name, renders: ['application/json'], parses: BODY_TYPES },
  });
}

function isPreflight({ method, headers }: FastifyRequest): boolean {
  return method === 'OPTIONS' && headers.origin !== undefined && headers['access-control-request-method'] !== undefined;
}

function methodsOf(routes: KnownRoute[]): string[] {
  const methods = routes.map(({ method }) => method);
  return [...new Set([...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'])].sort();
}
