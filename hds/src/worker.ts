import { NestFactory } from '@nestjs/core';
import { collectDefaultMetrics } from 'prom-client';
import { readEnv } from './config/env.js';
import { startAs } from './config/role.js';
import { log } from './platform/logging.js';
import { keepHeapSmall } from './platform/memory.js';
import { serveMetrics } from './platform/metrics/metrics-server.js';
import { NestLogger } from './platform/nest-logger.js';
import { closeWorker } from './platform/queues/closing.js';

/** The queue process: the same modules as the web process, no HTTP but its metrics. */
export async function worker(): Promise<void> {
  const startedAt = performance.now();
  keepHeapSmall();
  const env = readEnv();
  startAs('worker');
  collectDefaultMetrics();
  const { AppModule } = await import('./app.module.js');
  const app = await NestFactory.createApplicationContext(AppModule.forEnv(env, 'worker'), {
    logger: new NestLogger(),
    abortOnError: false,
  });
  // A second signal ends the process at once.
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, async () => {
      log.info({ signal }, 'stopping');
      await closeWorker(app, env.SHUTDOWN_SECONDS * 1000);
      process.exit(0);
    });
  await serveMetrics(env.WORKER_METRICS_PORT, () => true);
  log.info(
    { metricsPort: env.WORKER_METRICS_PORT, elapsedMs: Math.round(performance.now() - startedAt) },
    'worker is ready',
  );
}
