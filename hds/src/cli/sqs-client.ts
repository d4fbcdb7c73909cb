import { join } from 'node:path';
import type { SQSClient } from '@aws-sdk/client-sqs';
import { type Env, readEnv } from '../config/env.js';
import { queueRouteOf } from '../config/queues.js';
import { connectToSqs } from '../ingest/sqs/connection.js';
import { HubApi } from '../ingest/sqs/hub-api.js';
import { S3Objects } from '../ingest/sqs/s3-objects.js';
import { SqsClient, type SqsClientLimits } from '../ingest/sqs/sqs-client.js';
import { SqsToken } from '../ingest/sqs/sqs-token.js';
import { log } from '../platform/logging.js';
import { collectProcessMetrics, serveMetrics } from '../platform/metrics/metrics-server.js';

/** Larger batches save nothing more, and hold the API's connection longer. */
const MOST_USEFUL_BATCH = 100;

/**
 * `hds sqs-client <QUEUE> --metrics-port <port>`: serves one queue until SIGTERM or SIGINT. The first signal lets it
 * finish what it holds, a second one ends it at once.
 *
 * @param client  the word of the queue in `config/queues.json`, such as `ERRORREPORTS`
 */
export async function sqsClient({ client, metricsPort }: { client: string; metricsPort: number }): Promise<void> {
  const env = readEnv();
  const route = queueRouteOf(client);
  const queueUrl = env.queueUrls.get(route.client);
  if (!queueUrl) throw new Error(`${route.urlVariable} is not set; it holds the URL of ${route.name}`);

  const stopping = stopSignal();
  let running: SqsClient | undefined;
  collectProcessMetrics();
  const metrics = await serveMetrics(metricsPort, () => running?.isHealthy ?? false);
  const token = await SqsToken.find({ token: env.SQS_TOKEN, file: tokenFile(env) }, log, stopping);
  if (token) {
    const sqs = connectToSqs(env);
    const objects = s3ObjectsOf(env, sqs);
    const api = new HubApi(
      `${env.HDS_API_URL}/api/v1/${route.endpoint}/`,
      token,
      env.SQS_CLIENT_POST_TIMEOUT_SECONDS * 1000,
    );
    running = new SqsClient({ route, queueUrl, sqs, objects, api, limits: limitsOf(env), log });
    running.start();
    if (!stopping.aborted) await new Promise((resolve) => stopping.addEventListener('abort', resolve, { once: true }));
    await running.stop(env.SHUTDOWN_SECONDS);
    for (const connections of [api, objects]) connections.close();
    sqs.destroy();
  }
  metrics.close();
  metrics.closeAllConnections();
}

/** Aborted by the first SIGTERM or SIGINT; the second one leaves no time. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  const stop = (signal: NodeJS.Signals): void => {
    if (controller.signal.aborted) {
      log.warn({ signal }, 'second signal: leaving at once');
      process.exit(1);
    }
    controller.abort();
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);
  return controller.signal;
}

function tokenFile(env: Env): string {
  return env.SQS_TOKEN_FILE ?? join(env.HDS_DATA_DIR, 'sqs.token');
}

function s3ObjectsOf(
  { AWS_REGION: region, AWS_ENDPOINT_URL: endpoint, MAX_BODY_BYTES: maxBytes }: Env,
  sqs: SQSClient,
): S3Objects {
  return new S3Objects({ sqs, region, endpoint, maxBytes });
}

function limitsOf(env: Env): SqsClientLimits {
  return {
    visibilitySeconds: env.SQS_VISIBILITY_TIMEOUT_SECONDS,
    maxMessages: env.SQS_CLIENT_MAX_MESSAGES,
    maxReceivers: env.SQS_CLIENT_RECEIVERS,
    concurrency: env.SQS_CLIENT_CONCURRENCY,
    maxBatchBytes: env.SQS_CLIENT_MAX_BATCH_BYTES,
    maxBatchItems: Math.min(env.MAX_BATCH_ITEMS, MOST_USEFUL_BATCH),
    maxObjectBytes: env.MAX_BODY_BYTES,
  };
}
