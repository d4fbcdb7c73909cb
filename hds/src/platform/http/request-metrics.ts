import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Counter, Histogram } from 'prom-client';
import { log } from '../logging.js';

const seconds = new Histogram({
  name: 'hds_http_request_seconds',
  help: 'Seconds from a request to its answer, by route.',
  labelNames: ['method', 'route', 'status'],
  buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30],
});

/** The buckets of the former hub: its dashboards compute quantiles from them. */
const LEGACY_BUCKETS = [0.1, 0.2, 0.5, 0.6, 0.8, 1, 2, 3, 4, 5, 6, 7.5, 9, 12, 15, 20, 30];

/** The names that dashboards of the former hub read. A view is `<basename>-list`, `-detail`, or the last word of the address. */
const legacy = {
  byMethod: new Counter({
    name: 'django_http_requests_total_by_method_total',
    help: 'Requests by method.',
    labelNames: ['method'],
  }),
  byView: new Counter({
    name: 'django_http_requests_total_by_view_transport_method_total',
    help: 'Requests by view, transport and method.',
    labelNames: ['view', 'transport', 'method'],
  }),
  byStatus: new Counter({
    name: 'django_http_responses_total_by_status_total',
    help: 'Answers by status.',
    labelNames: ['status'],
  }),
  byStatusAndView: new Counter({
    name: 'django_http_responses_total_by_status_view_method_total',
    help: 'Answers by status, view and method.',
    labelNames: ['status', 'view', 'method'],
  }),
  secondsByView: new Histogram({
    name: 'django_http_requests_latency_seconds_by_view_method',
    help: 'Seconds from a request to its answer, by view and method.',
    labelNames: ['view', 'method'],
    buckets: LEGACY_BUCKETS,
  }),
  seconds: new Histogram({
    name: 'django_http_requests_latency_including_middlewares_seconds',
    help: 'Seconds from a request to its answer.',
    buckets: LEGACY_BUCKETS,
  }),
};

/** Counts and times every request by its route, and logs it when it is done. */
export function observeRequests(server: FastifyInstance): void {
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    const { method, protocol: transport } = request;
    const status = String(reply.statusCode);
    const elapsedSeconds = reply.elapsedTime / 1000;
    seconds.observe({ method, route, status }, elapsedSeconds);
    const view = viewOf(request);
    legacy.byMethod.inc({ method });
    legacy.byView.inc({ view, transport, method });
    legacy.byStatus.inc({ status });
    legacy.byStatusAndView.inc({ status, view, method });
    legacy.secondsByView.observe({ view, method }, elapsedSeconds);
    legacy.seconds.observe(elapsedSeconds);
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

/** The name that the former hub gave to what answers: `errorreport-list`, `errorreport-detail`, `exception-pareto`. */
function viewOf({ routeOptions: { url, config } }: FastifyRequest): string {
  const { access } = config;
  if (!url) return '<unnamed view>';
  if (!access) return url;
  const last = url.replace(/\/$/, '').split('/').at(-1) ?? '';
  const isList = access.action === 'list' || access.action === 'create';
  return `${access.basename ?? access.resource}-${isList ? 'list' : last === ':id' ? 'detail' : last}`;
}
