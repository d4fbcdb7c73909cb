import { DeleteObjectsCommand, ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import { BUCKET, TestCloud } from '../platform/testing/test-cloud.js';
import { test as base, TestHds } from './hds.js';

// The SDK looks for credentials there; the local cloud takes any.
process.env.AWS_ACCESS_KEY_ID = 'local';
process.env.AWS_SECRET_ACCESS_KEY = 'local';

/** The most bytes an upload may have in tests. */
const MAX_UPLOAD_BYTES = 256 * 1024 * 1024;

/** The queue that hears of objects under `hdsfiles/`. */
export const FILES_QUEUE = 'files';

/** Vitest's `test` with `hds` on a `cloud` of its own, whose bucket is empty before each test. Deleted files lose their objects at once. */
export const test = base.extend<{ cloudOfFile: TestCloud; application: TestHds; cloud: TestCloud }>({
  cloudOfFile: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the fixtures a fixture needs from its first parameter.
    async ({}, use) => {
      const cloud = new TestCloud({ queues: [{ name: FILES_QUEUE, prefix: 'hdsfiles/' }] });
      await cloud.start();
      await use(cloud);
      await cloud.close();
    },
    { scope: 'file' },
  ],
  application: [
    async ({ cloudOfFile }, use) => {
      const application = await TestHds.start(settingsFor(cloudOfFile));
      await use(application);
      await application.stop();
    },
    { scope: 'file' },
  ],
  cloud: async ({ cloudOfFile, hds: _ }, use) => {
    await emptyBucket(cloudOfFile);
    await use(cloudOfFile);
  },
});

/** What a hub needs to be told to use the cloud. */
export function settingsFor(cloud: TestCloud): Record<string, string> {
  return {
    AWS_ENDPOINT_URL: cloud.url,
    S3_BUCKET: BUCKET,
    FILE_REMOVAL_GRACE_HOURS: '0',
    MAX_UPLOAD_BYTES: String(MAX_UPLOAD_BYTES),
  };
}

/** What an event says of its objects beside their keys. */
interface EventFacts {
  eventName?: string;
  eTag?: string;
  sequencer?: string;
  size?: number;
}

/** An S3 event as queues bring it, the keys encoded as S3 encodes them. */
export function s3Event(keys: string[], { eventName, ...facts }: EventFacts = {}, bucket = BUCKET): { Body: string } {
  const Records = keys.map((key) => ({
    ...(eventName ? { eventName } : {}),
    s3: {
      bucket: { name: bucket },
      object: { key: encodeURIComponent(key).replaceAll('%20', '+').replaceAll('%2F', '/'), ...facts },
    },
  }));
  return { Body: JSON.stringify({ Records }) };
}

/** An S3 event with a key as it is, however it is encoded. */
export function announced(key: string): { Body: string } {
  return { Body: JSON.stringify({ Records: [{ s3: { bucket: { name: BUCKET }, object: { key } } }] }) };
}

/** Puts an object into the bucket. @returns its eTag, without quotes */
export async function makeObject(cloud: TestCloud, key: string, body: string | Uint8Array): Promise<string> {
  const { ETag } = await cloud.s3.send(new PutObjectCommand({ Bucket: BUCKET, Key: key, Body: Buffer.from(body) }));
  return (ETag ?? '').replaceAll('"', '');
}

/** The keys of all objects in the bucket. */
export async function keysIn(cloud: TestCloud): Promise<string[]> {
  const { Contents = [] } = await cloud.s3.send(new ListObjectsV2Command({ Bucket: BUCKET }));
  return Contents.flatMap(({ Key }) => Key ?? []);
}

async function emptyBucket(cloud: TestCloud): Promise<void> {
  const Objects = (await keysIn(cloud)).map((Key) => ({ Key }));
  if (Objects.length > 0) await cloud.s3.send(new DeleteObjectsCommand({ Bucket: BUCKET, Delete: { Objects } }));
}
