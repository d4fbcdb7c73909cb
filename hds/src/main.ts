import { collectDefaultMetrics } from 'prom-client';
import { readEnv } from './config/env.js';
import { startAs } from './config/role.js';
import { log } from './platform/logging.js';
import { keepHeapSmall } from './platform/memory.js';

/** The HTTP process: the API, its documents and the pages. */
export async function web(): Promise<void> {
  const startedAt = performance.now();
  keepHeapSmall();
  const env = readEnv();
  startAs('web');
  collectDefaultMetrics();
  const { createServer } = await import('./server.js');
  const app = await createServer(env);
  // Nest ends the process when it has closed; without this nobody could tell why it ended.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => log.info({ signal }, 'stopping'));
  await app.listen(env.HDS_PORT, env.HDS_HOST);
  log.info(
    { host: env.HDS_HOST, port: env.HDS_PORT, elapsedMs: Math.round(performance.now() - startedAt) },
    'web is ready',
  );
}
