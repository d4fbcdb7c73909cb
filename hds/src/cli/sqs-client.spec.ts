import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterEach, expect, vi } from 'vitest';
import { freePort } from '../platform/testing/services.js';
import { BUCKET, test } from '../platform/testing/test-cloud.js';
import { HubDouble } from '../testing/hub-double.js';
import { sqsClient } from './sqs-client.js';

const WAIT = { timeout: 60_000 };

const METRICS = [
  'hds_sqs_messages_received_total{queue="errorreport-queue"} 2', // the greeting of S3 comes first
  'hds_sqs_records_total{queue="errorreport-queue",outcome="stored"} 1',
  'hds_sqs_records_total{queue="errorreport-queue",outcome="ignored"} 1',
  'hds_sqs_stage_seconds_count{queue="errorreport-queue",stage="receive"}',
  'hds_sqs_stage_seconds_count{queue="errorreport-queue",stage="download"} 1',
  'hds_sqs_stage_seconds_count{queue="errorreport-queue",stage="post"} 1',
  'hds_sqs_stage_seconds_count{queue="errorreport-queue",stage="delete"}',
  'hds_sqs_oldest_message_age_seconds{queue="errorreport-queue"} 0',
  'hds_sqs_in_flight{queue="errorreport-queue"} 0',
  'sqs_fetched_messages_total 2',
  'sqs_deleted_messages_total 2',
  'dest_delivered_messages_total 1',
  's3_deleted_files_total 1',
  'process_resident_memory_bytes',
];

afterEach(() => {
  vi.unstubAllEnvs();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.removeAllListeners(signal);
});

test('serves a queue from the environment until SIGTERM', async ({ cloud }) => {
  const folder = mkdtempSync(join(tmpdir(), 'hds-sqs-client-'));
  const hub = new HubDouble();
  await hub.start();
  const metricsPort = await freePort();
  const ask = (path: string) => fetch(`http://127.0.0.1:${metricsPort}${path}`);
  const environment = {
    HDS_PROFILE: 'local',
    HDS_API_URL: hub.url,
    DATABASE_URL: 'postgres://hds@127.0.0.1/hds',
    REDIS_URL: 'redis://127.0.0.1',
    AWS_ENDPOINT_URL: cloud.url,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    SQS_TOKEN_FILE: join(folder, 'sqs.token'),
    ERRORREPORTS_QUEUE_URL: cloud.queueUrl('reports'),
  };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);

  const ended = sqsClient({ client: 'errorreports', metricsPort });
  await vi.waitFor(async () => expect((await ask('/healthz')).status).toBe(503), WAIT);
  writeFileSync(environment.SQS_TOKEN_FILE, `${hub.token}\n`);
  await vi.waitFor(async () => expect((await ask('/healthz')).status).toBe(200), WAIT);
  await cloud.s3.send(new PutObjectCommand({ Bucket: BUCKET, Key: 'reports/one', Body: '{"serial_number":11}' }));
  await vi.waitFor(async () => {
    const lines = await (await ask('/metrics')).text();
    for (const metric of METRICS) expect(lines).toContain(`\n${metric}`);
  }, WAIT);

  process.emit('SIGTERM');

  await ended;
  expect(hub.contents()).toEqual(['{"serial_number":11}']);
  await expect(ask('/healthz')).rejects.toThrow();
  await hub.stop();
  rmSync(folder, { recursive: true });
});

test('refuses to start for a queue that it does not know, or whose URL is not set', async () => {
  vi.stubEnv('DATABASE_URL', 'postgres://hds@127.0.0.1/hds');
  vi.stubEnv('REDIS_URL', 'redis://127.0.0.1');
  vi.stubEnv('HDS_PROFILE', 'local');
  vi.stubEnv('ERRORREPORTS_QUEUE_URL', '');

  await expect(sqsClient({ client: 'NOSUCH', metricsPort: 0 })).rejects.toThrow('no queue has the client "NOSUCH"');
  await expect(sqsClient({ client: 'ERRORREPORTS', metricsPort: 0 })).rejects.toThrow(
    'ERRORREPORTS_QUEUE_URL is not set',
  );
});
