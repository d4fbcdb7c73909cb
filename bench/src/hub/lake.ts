import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { outputOf } from '../load/run.ts';
import { atOnce } from './api.ts';
import type { BenchHub } from './bench-hub.ts';

/** An object in the bucket. */
export interface LakeObject {
  key: string;
  size: number;
  etag: string;
}

const GET_LOOP = join(import.meta.dirname, '../load/get-loop.ts');
const UPLOADS_AT_ONCE = 16;
const agent = new Agent({ keepAlive: true });

/** Uploads reports as harvesters do, each under a key of its own. */
export async function upload(hub: BenchHub, contents: string[], folder: string): Promise<LakeObject[]> {
  const objects: LakeObject[] = [];
  await atOnce(UPLOADS_AT_ONCE, contents, async (content, at) => {
    const key = `errorreport/${folder}/${at}.json`;
    objects.push({
      key,
      size: Buffer.byteLength(content),
      etag: await put(`${hub.cloudUrl}/${hub.bucket}/${key}`, content),
    });
  });
  return objects;
}

/** Downloads each object once, sixteen at a time, in a process that does nothing else. @returns objects a second */
export async function getObjects(hub: BenchHub, objects: LakeObject[]): Promise<number> {
  const urls = objects.map(({ key }) => `${hub.cloudUrl}/${hub.bucket}/${key}`);
  return Number(await outputOf(process.execPath, [GET_LOOP], { input: urls.join('\n') }));
}

/** Puts the messages on the queue again that S3 sent when the objects were written. */
export async function announceAgain(hub: BenchHub, objects: LakeObject[]): Promise<void> {
  const batches = Array.from({ length: Math.ceil(objects.length / 10) }, (_, at) =>
    objects.slice(at * 10, at * 10 + 10),
  );
  await atOnce(UPLOADS_AT_ONCE, batches, async (batch) => {
    const answer = await fetch(hub.cloudUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'AmazonSQS.SendMessageBatch' },
      body: JSON.stringify({
        QueueUrl: hub.queueUrl('ERRORREPORTS'),
        Entries: batch.map((object, at) => ({ Id: String(at), MessageBody: eventOf(hub, object) })),
      }),
    });
    if (!answer.ok) throw new Error(`SQS does not take messages: ${await answer.text()}`);
  });
}

function eventOf({ bucket }: BenchHub, { key, size, etag }: LakeObject): string {
  const s3 = { bucket: { name: bucket }, object: { key, size, eTag: etag, sequencer: '0055AED6DCD90281E5' } };
  return JSON.stringify({ Records: [{ eventSource: 'aws:s3', eventName: 'ObjectCreated:Put', s3 }] });
}

/** @returns the entity tag, without quotes */
function put(url: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const upload = request(url, { method: 'PUT', agent, headers: { 'content-length': Buffer.byteLength(body) } });
    upload.once('error', reject);
    upload.once('response', (answer) => {
      answer.resume().once('end', () => {
        if (answer.statusCode === 200) resolve(String(answer.headers.etag).replaceAll('"', ''));
        else reject(new Error(`${url} answers ${answer.statusCode}`));
      });
    });
    upload.end(body);
  });
}
