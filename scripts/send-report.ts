/** Uploads an error report to S3 as a harvester does, and waits until the hub shows it. Called by send-report.sh, with the hub's environment. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

const WAIT_SECONDS = 20;

const { HDS_API_URL = 'http://127.0.0.1:8085', HDS_ADMIN_USERNAME, HDS_ADMIN_PASSWORD, S3_BUCKET } = process.env;
const file = process.argv[2] ?? join(import.meta.dirname, '../fixtures/errorreport.json');

const report = JSON.parse(readFileSync(file, 'utf8'));
report.uuid = randomUUID();
report.timestamp = Date.now() / 1000;
const key = `errorreport/${report.serial_number}_${report.uuid}.json`;

try {
  process.exitCode = (await sendAndSee()) ? 0 : 1;
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\nIs the hub running? ./start.sh status tells.`);
  process.exitCode = 1;
}

async function sendAndSee(): Promise<boolean> {
  const s3 = new S3Client({ forcePathStyle: true, maxAttempts: 1 });
  await s3.send(new PutObjectCommand({ Bucket: S3_BUCKET, Key: key, Body: JSON.stringify(report) }));
  const uploaded = performance.now();
  console.log(`uploaded s3://${S3_BUCKET}/${key}`);

  const { data } = await api<{ data: { token: string } }>('users/login/', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: HDS_ADMIN_USERNAME, password: HDS_ADMIN_PASSWORD }),
  });
  const id = await untilStored(data.token);
  console.log(
    id === undefined
      ? `the hub does not show it after ${WAIT_SECONDS} s; ./start.sh logs sqs-errorreports tells why`
      : `the hub has it after ${((performance.now() - uploaded) / 1000).toFixed(1)} s: ${HDS_API_URL}/errorreports/${id}`,
  );
  return id !== undefined;
}

async function untilStored(token: string): Promise<number | undefined> {
  for (const deadline = Date.now() + WAIT_SECONDS * 1000; Date.now() < deadline; await sleep(100)) {
    const page = await api<{ results: { id: number }[] }>(`errorreports/?uuid=${report.uuid}`, {
      headers: { authorization: `Token ${token}` },
    });
    if (page.results[0]) return page.results[0].id;
  }
  return undefined;
}

/** Calls the API. @returns the `data` of its envelope */
async function api<Data>(path: string, request: RequestInit): Promise<Data> {
  const response = await fetch(`${HDS_API_URL}/api/v1/${path}`, request);
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}: ${await response.text()}`);
  const envelope = (await response.json()) as { data: Data };
  return envelope.data;
}
