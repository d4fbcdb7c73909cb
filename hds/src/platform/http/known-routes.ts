import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { RouteAccess } from './access.js';

/** A route as the server registered it. */
export interface KnownRoute {
  method: string;
  /** Such as `/api/v1/fruits/:id`. */
  url: string;
  /** Absent where a route forgot to say whose it is. */
  access: RouteAccess | undefined;
  /** Whether HEAD and OPTIONS are refused there. */
  ownMethodOnly: boolean;
  /** What the paths of the route match, with and without a slash at the end. */
  pattern: RegExp;
}

const routesOf = new WeakMap<object, KnownRoute[]>();

/** Remembers the routes of a server as they are registered, so that a wrong method can be told from a wrong path. */
export function rememberRoutes(server: FastifyInstance): void {
  const routes: KnownRoute[] = [];
  routesOf.set(server.server, routes);
  server.addHook('onRoute', ({ url, method, config }) => {
    if (method === 'HEAD' || method === 'OPTIONS' || url.includes('*')) return;
    const segments = url
      .split('/')
      .map((segment) => (segment.startsWith(':') ? '[^/]+' : segment.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
    const pattern = new RegExp(`^${segments.join('/').replace(/\/$/, '')}/?$`);
    routes.push({
      method: String(method),
      url,
      access: config?.access,
      ownMethodOnly: config?.ownMethodOnly ?? false,
      pattern,
    });
  });
}

/** The routes of a server, without those that Fastify adds for HEAD and OPTIONS. */
export function knownRoutes(server: FastifyInstance): KnownRoute[] {
  return routesOf.get(server.server) ?? [];
}

/** The routes that a request's path has, each with a method of its own. */
export function routesOfPath(request: FastifyRequest): KnownRoute[] {
  const path = request.url.split('?', 1)[0] ?? '';
  return knownRoutes(request.server).filter(({ pattern }) => pattern.test(path));
}
