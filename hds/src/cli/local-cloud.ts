import { readEnv } from '../config/env.js';
import { MAX_RECEIVE_COUNT, queueRoutes } from '../config/queues.js';
import { startLocalCloud } from '../platform/localcloud/local-cloud.js';
import { log } from '../platform/logging.js';

/** Runs the local cloud until SIGTERM or SIGINT. */
export async function localCloud(options: { port: number; dataDir: string; host?: string }): Promise<void> {
  const env = readEnv();
  const cloud = await startLocalCloud({
    ...options,
    region: env.AWS_REGION,
    bucket: env.S3_BUCKET,
    queues: queueRoutes,
    maxReceiveCount: MAX_RECEIVE_COUNT,
    visibilityTimeoutSeconds: env.SQS_VISIBILITY_TIMEOUT_SECONDS,
    leastFreeMb: env.LEAST_FREE_MB,
    onBroken: (cause) => {
      log.fatal({ err: cause, dataDir: options.dataDir }, 'the local cloud cannot write; is the disk full?');
      process.exit(1);
    },
  });
  log.info({ url: cloud.url, bucket: env.S3_BUCKET, dataDir: options.dataDir }, 'local cloud ready');

  const stop = async (signal: string): Promise<void> => {
    await cloud.stop();
    log.info({ signal }, 'local cloud stopped');
    process.exit(0);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
