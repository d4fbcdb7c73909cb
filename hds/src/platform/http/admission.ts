import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { Counter } from 'prom-client';
import type { Env } from '../../config/env.js';
import { errorText } from './error-filter.js';

/** A line that lasts longer than this is no burst: more comes than the hub can do. */
const BURST_MS = 1000;

/** What of a request and its answer tells how far they are. */
type Exchange = { request: Pick<IncomingMessage, 'complete'>; response: Pick<ServerResponse, 'headersSent'> };

/**
 * The requests that the hub has in hand: they are here as a whole, and their answer has not begun. Slow senders and slow
 * readers do not count, for the hub waits for them and not they for the hub.
 */
export class Line {
  private readonly exchanges = new Set<Exchange>();
  /** When the line became long, and when it was last seen so. */
  private longSince = Number.NEGATIVE_INFINITY;
  private longAt = Number.NEGATIVE_INFINITY;
  /** What the database works on, and as much behind it: with fewer it might wait for a request. */
  private readonly needed: number;

  constructor(private readonly env: Pick<Env, 'DATABASE_POOL_SIZE' | 'MAX_REQUESTS_IN_HAND'>) {
    this.needed = Math.min(2 * env.DATABASE_POOL_SIZE, env.MAX_REQUESTS_IN_HAND);
  }

  /**
   * Takes in an exchange, unless there are too many. A burst may be as long as the setting says. A line that does not end is
   * held as short as it can be: whoever is let in is answered soon, and the others learn at once to come later.
   */
  join(exchange: Exchange): boolean {
    let length = 0;
    for (const { request, response } of this.exchanges) if (request.complete && !response.headersSent) length += 1;
    const now = performance.now();
    if (length >= this.env.DATABASE_POOL_SIZE) {
      // A short moment of calm does not make a new burst of what goes on.
      if (now - this.longAt > BURST_MS) this.longSince = now;
      this.longAt = now;
    }
    const isBurst = now - this.longAt > BURST_MS || now - this.longSince < BURST_MS;
    if (length >= (isBurst ? this.env.MAX_REQUESTS_IN_HAND : this.needed)) return false;
    this.exchanges.add(exchange);
    return true;
  }

  leave(exchange: Exchange): void {
    this.exchanges.delete(exchange);
  }
}

const refused = new Counter({
  name: 'hds_http_refused_total',
  help: 'Requests answered 503 because more came than the hub can do.',
});

const PREFIX = '/api/v1/';
const HEALTH = '/api/v1/healthcheck';
const RETRY_AFTER_SECONDS = 1;
const BODY = errorText({ detail: `The hub is busy with other requests; try again in ${RETRY_AFTER_SECONDS} s.` });
const HEADERS = {
  'content-type': 'application/json; charset=utf-8',
  'content-length': Buffer.byteLength(BODY),
  'retry-after': String(RETRY_AFTER_SECONDS),
  'x-content-type-options': 'nosniff',
};

/**
 * Answers 503 with `Retry-After` to requests of the API that the line has no room for; the health check always gets in.
 * Before Fastify sees them: refusing must cost next to nothing, or it takes the time of those that are let in.
 */
export function limitRequests(server: Server, env: Env): void {
  const line = new Line(env);
  const handlers = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const { url = '' } = request;
    const exchange = { request, response };
    if (url.startsWith(PREFIX) && !url.startsWith(HEALTH)) {
      if (!line.join(exchange)) {
        refused.inc();
        response.writeHead(503, HEADERS).end(BODY);
        return;
      }
      response.once('close', () => line.leave(exchange));
    }
    for (const handler of handlers) handler(request, response);
  });
}
