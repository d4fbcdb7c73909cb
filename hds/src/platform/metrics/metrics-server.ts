import type { Server } from 'node:http';
import { collectDefaultMetrics, register } from 'prom-client';

// An `import` of node:http reads all its exports, and with `WebSocket` loads undici: 13 MB that small processes have no use for.
const { createServer } = process.getBuiltinModule('node:http');

/** Starts collecting what Node knows of itself: memory, event-loop lag, garbage collection. Once a process. */
export function collectProcessMetrics(): void {
  collectDefaultMetrics();
}

/** Serves `/metrics` (Prometheus text) and `/healthz` for a process that has no other HTTP port; always on the loopback address unless told otherwise. */
export async function serveMetrics(port: number, isHealthy: () => boolean, host = '127.0.0.1'): Promise<Server> {
  const server = createServer(async (request, response) => {
    if (request.url === '/metrics') {
      response.setHeader('content-type', register.contentType).end(await register.metrics());
    } else if (request.url === '/healthz') {
      response.writeHead(isHealthy() ? 200 : 503).end();
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  return server;
}
