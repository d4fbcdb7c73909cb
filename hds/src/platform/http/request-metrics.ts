import type { FastifyInstance } from 'fastify';
import { Counter, Histogram } from 'prom-client';
import { log } from '../logging.js';

const seconds = new Histogram({
  name: 'hds_http_request_seconds',
  help: 'Seconds from a request to its answer, by route.',
  labelNames: ['method', 'route', 'status'],
  buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30],
});
const byMethod = new Counter({
  name: 'django_http_requests_total_by_method_total',
  help: 'Requests by method.',
  labelNames: ['method'],
});
const byStatus = new Counter({
  name: 'django_http_responses_total_by_status_total',
  help: 'Answers by status.',
  labelNames: ['status'],
});

/** Counts and times every request by its route, and logs it when it is done. */
export function observeRequests(server: FastifyInstance): void {
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    seconds.observe({ method: request.method, route, status: String(reply.statusCode) }, reply.elapsedTime / 1000);
    byMethod.inc({ method: request.method });
    byStatus.inc({ status: String(reply.statusCode) });
    log.debug(
      {
        requestId: request.id,
        method: request.method,
        route,
        status: reply.statusCode,
        user: request.caller?.username,
        elapsedMs: Math.round(reply.elapsedTime),
      },
      'request',
    );
  });
}
