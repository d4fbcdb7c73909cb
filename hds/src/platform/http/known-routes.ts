import type { FastifyInstance, FastifyRequest } from 'fastify';

const patternsOf = new WeakMap<object, RegExp[]>();

/** Remembers the paths of a server as they are registered, so that a wrong method can be told from a wrong path. */
export function rememberRoutes(server: FastifyInstance): void {
  const patterns: RegExp[] = [];
  patternsOf.set(server.server, patterns);
  server.addHook('onRoute', ({ url, method }) => {
    if (method === 'HEAD' || method === 'OPTIONS' || url.includes('*')) return;
    const segments = url
      .split('/')
      .map((segment) => (segment.startsWith(':') ? '[^/]+' : segment.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
    patterns.push(new RegExp(`^${segments.join('/').replace(/\/$/, '')}/?$`));
  });
}

/** Whether the path exists with another method. */
export function allowsAnotherMethod(request: FastifyRequest): boolean {
  const path = request.url.split('?', 1)[0] ?? '';
  return (patternsOf.get(request.server.server) ?? []).some((pattern) => pattern.test(path));
}
