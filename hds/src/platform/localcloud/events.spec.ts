import { createHash } from 'node:crypto';
import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  PutObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { expect, vi } from 'vitest';
import { BUCKET, type TestCloud, test } from '../testing/test-cloud.js';
import { encodedKey } from './s3-event.js';

interface S3Record {
  eventName: string;
  s3: { object: { key: string; size: number; eTag: string; sequencer: string } };
}

/** The S3 events that wait on a queue, without the test event of its creation. */
async function eventsOn(cloud: TestCloud, queue: string): Promise<S3Record[]> {
  const records: S3Record[] = [];
  for (let messages = await cloud.receive(queue); messages.length > 0; messages = await cloud.receive(queue)) {
    records.push(...messages.flatMap(({ Body = '' }) => JSON.parse(Body).Records ?? []));
  }
  return records;
}

const put = (cloud: TestCloud, Key: string, Body = 'x') =>
  cloud.s3.send(new PutObjectCommand({ Bucket: BUCKET, Key, Body }));

test('sends the test event of S3 once to a new queue', async ({ cloud }) => {
  await cloud.restart();

  const messages = await cloud.receive('reports');

  expect(messages).toHaveLength(1);
  expect(JSON.parse(messages[0]?.Body ?? '')).toEqual({
    Service: 'Amazon S3',
    Event: 's3:TestEvent',
    Time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    Bucket: BUCKET,
    RequestId: expect.stringMatching(/^[0-9A-F]{16}$/),
    HostId: expect.stringMatching(/^[\w+/]{75}=$/),
  });
});

test('tells of a put, field by field as S3 does', async ({ cloud }) => {
  const { $metadata } = await put(cloud, 'reports/a.json', 'hello');

  const messages = await cloud.receive('reports');
  const body = messages.at(-1)?.Body ?? '';
  const [record] = JSON.parse(body).Records;

  const { eventTime } = record;
  const { sequencer } = record.s3.object;
  expect(eventTime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  expect(sequencer).toMatch(/^[0-9A-F]{18}$/);
  expect(body).toBe(
    '{"Records":[{"eventVersion":"2.1","eventSource":"aws:s3","awsRegion":"us-west-2",' +
      `"eventTime":"${eventTime}","eventName":"ObjectCreated:Put","userIdentity":{"principalId":"AWS:A3LOCALCLOUD0"},` +
      '"requestParameters":{"sourceIPAddress":"127.0.0.1"},' +
      `"responseElements":{"x-amz-request-id":"${$metadata.requestId}","x-amz-id-2":"${$metadata.extendedRequestId}"},` +
      '"s3":{"s3SchemaVersion":"1.0","configurationId":"reports","bucket":{"name":"test-lake",' +
      '"ownerIdentity":{"principalId":"A3LOCALCLOUD0"},"arn":"arn:aws:s3:::test-lake"},' +
      '"object":{"key":"reports/a.json","size":5,"eTag":"5d41402abc4b2a76b9719d911017c592",' +
      `"sequencer":"${sequencer}"}}}]}`,
  );
});

test('tells of a copy, a form and a multipart upload, each by its name', async ({ cloud }) => {
  await put(cloud, 'elsewhere/a', 'content');
  await cloud.s3.send(
    new CopyObjectCommand({ Bucket: BUCKET, Key: 'reports/copy', CopySource: `${BUCKET}/elsewhere/a` }),
  );
  const form = new FormData();
  form.set('key', 'reports/form');
  form.set('file', new Blob(['formed']));
  await fetch(`${cloud.url}/${BUCKET}`, { method: 'POST', body: form });
  const parts = [Buffer.alloc(5 * 1024 * 1024, 'a'), Buffer.from('the end')];
  await uploadInParts(cloud, 'reports/parts', parts);

  const events = await eventsOn(cloud, 'reports');

  const md5 = (bytes: Buffer | string) => createHash('md5').update(bytes);
  const etagOfParts = md5(Buffer.concat(parts.map((part) => md5(part).digest()))).digest('hex');
  expect(events.map(({ eventName, s3 }) => [eventName, s3.object.key, s3.object.size, s3.object.eTag])).toEqual([
    ['ObjectCreated:Copy', 'reports/copy', 7, md5('content').digest('hex')],
    ['ObjectCreated:Post', 'reports/form', 6, md5('formed').digest('hex')],
    ['ObjectCreated:CompleteMultipartUpload', 'reports/parts', 5242887, `${etagOfParts}-2`],
  ]);
});

test('takes the queue of the longest prefix, and none for other keys and buckets', async ({ cloud }) => {
  await cloud.s3.send(new CreateBucketCommand({ Bucket: 'another-bucket' }));
  await cloud.s3.send(new PutObjectCommand({ Bucket: 'another-bucket', Key: 'reports/a', Body: 'x' }));
  for (const key of ['reports/urgent/a', 'reports/urgent', 'report/a', 'x/reports/a']) await put(cloud, key);

  const [reports, urgent] = [await eventsOn(cloud, 'reports'), await eventsOn(cloud, 'urgent')];

  expect(reports.map(({ s3 }) => s3.object.key)).toEqual(['reports/urgent']);
  expect(urgent.map(({ s3 }) => s3.object.key)).toEqual(['reports/urgent/a']);
});

test.for<[key: string, spelled: string]>([
  ['red flower.jpg', 'red+flower.jpg'],
  ['1+1=2', '1%2B1%3D2'],
  ['100%', '100%25'],
  ['Grüße/日本/🍓', 'Gr%C3%BC%C3%9Fe/%E6%97%A5%E6%9C%AC/%F0%9F%8D%93'],
  ["a-b_c.d*e~f(g)'h", 'a-b_c.d*e%7Ef%28g%29%27h'],
  ['a:b,c;d@e&f$g?h#i', 'a%3Ab%2Cc%3Bd%40e%26f%24g%3Fh%23i'],
  ['a//b/', 'a//b/'],
])('spells the key "%s" as "%s"', async ([key, spelled], { cloud }) => {
  await put(cloud, `reports/${key}`);

  const [event] = await eventsOn(cloud, 'reports');

  expect(event?.s3.object.key).toBe(`reports/${spelled}`);
  expect(encodedKey(key)).toBe(spelled);
});

test('numbers the writes of a key upward, also after a restart and a clock set back', async ({ cloud }) => {
  for (let i = 0; i < 3; i++) await put(cloud, 'reports/a', `${i}`);
  await cloud.restart();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 3_600_000 });
  await put(cloud, 'reports/a', 'last');
  vi.useRealTimers();

  const sequencers = (await eventsOn(cloud, 'reports')).map(({ s3 }) => s3.object.sequencer);

  expect(sequencers).toHaveLength(4);
  expect(sequencers).toEqual([...new Set(sequencers)].sort());
});

async function uploadInParts(cloud: TestCloud, Key: string, bodies: Buffer[]): Promise<void> {
  const target = { Bucket: BUCKET, Key };
  const { UploadId } = await cloud.s3.send(new CreateMultipartUploadCommand(target));
  const Parts: { PartNumber: number; ETag?: string }[] = [];
  for (const [index, Body] of bodies.entries()) {
    const PartNumber = index + 1;
    const { ETag } = await cloud.s3.send(new UploadPartCommand({ ...target, UploadId, PartNumber, Body }));
    Parts.push({ PartNumber, ETag });
  }
  await cloud.s3.send(new CompleteMultipartUploadCommand({ ...target, UploadId, MultipartUpload: { Parts } }));
}
