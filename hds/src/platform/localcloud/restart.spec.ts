import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { DeleteMessageCommand, type Message, SendMessageCommand } from '@aws-sdk/client-sqs';
import { expect } from 'vitest';
import { BUCKET, type TestCloud, test } from '../testing/test-cloud.js';

const put = (cloud: TestCloud, Key: string, Body: string) =>
  cloud.s3.send(new PutObjectCommand({ Bucket: BUCKET, Key, Body, Metadata: { harvester: '11' } }));
const send = (cloud: TestCloud, MessageBody: string) =>
  cloud.sqs.send(new SendMessageCommand({ QueueUrl: cloud.queueUrl('reports-dlq'), MessageBody }));
const remove = (cloud: TestCloud, message?: Message) =>
  cloud.sqs.send(
    new DeleteMessageCommand({ QueueUrl: cloud.queueUrl('reports-dlq'), ReceiptHandle: message?.ReceiptHandle }),
  );
const bodies = (messages: (Message | undefined)[]) => messages.map((message) => message?.Body);

/** What a cloud knows is the same after both ways to end; a kill finds in the files what every answered request wrote. */
const endings = [
  { ending: 'a restart', again: (cloud: TestCloud) => cloud.restart() },
  { ending: 'a kill', again: (cloud: TestCloud) => cloud.killAndRestart() },
];

test.for(endings)('has its objects after $ending', async ({ again }, { cloud }) => {
  await put(cloud, 'kept', 'first');
  await put(cloud, 'kept', 'second');
  await put(cloud, 'deleted', 'x');
  await cloud.s3.send(new DeleteObjectCommand({ Bucket: BUCKET, Key: 'deleted' }));

  await again(cloud);

  const { Contents } = await cloud.s3.send(new ListObjectsV2Command({ Bucket: BUCKET }));
  expect(Contents).toMatchObject([{ Key: 'kept', Size: 6 }]);
  const object = await cloud.s3.send(new GetObjectCommand({ Bucket: BUCKET, Key: 'kept' }));
  expect(await object.Body?.transformToString()).toBe('second');
  expect(object.Metadata).toEqual({ harvester: '11' });
});

test.for(endings)(
  'has its messages after $ending, in their order, and those in flight come back',
  async ({ again }, { cloud }) => {
    for (const body of ['1', '2', '3', '4']) await send(cloud, body);
    const [done] = await cloud.receive('reports-dlq', { MaxNumberOfMessages: 1 });
    await remove(cloud, done);
    const [held] = await cloud.receive('reports-dlq', { MaxNumberOfMessages: 1 });
    const [dropped] = await cloud.receive('reports-dlq', { MaxNumberOfMessages: 1, VisibilityTimeout: 1 });

    await again(cloud);

    expect(bodies([done, held, dropped])).toEqual(['1', '2', '3']);
    expect(bodies(await cloud.receive('reports-dlq', { MaxNumberOfMessages: 1 }))).toEqual(['4']);
    const [back] = await cloud.receive('reports-dlq', { WaitTimeSeconds: 5 });
    expect(back?.Body).toBe('3');
    expect(back?.Attributes?.ApproximateReceiveCount).toBe('2');
    await remove(cloud, held); // its reader outlived the cloud
    expect(await cloud.countsOf('reports-dlq')).toEqual({ visible: 0, inFlight: 2 });
  },
);

test.for(endings)('completes after $ending an upload that was begun before', async ({ again }, { cloud }) => {
  const target = { Bucket: BUCKET, Key: 'reports/parts' };
  const { UploadId } = await cloud.s3.send(new CreateMultipartUploadCommand(target));
  const { ETag } = await cloud.s3.send(
    new UploadPartCommand({ ...target, UploadId, PartNumber: 1, Body: 'the only part' }),
  );

  await again(cloud);
  await cloud.s3.send(
    new CompleteMultipartUploadCommand({ ...target, UploadId, MultipartUpload: { Parts: [{ PartNumber: 1, ETag }] } }),
  );

  const { Body } = await cloud.s3.send(new GetObjectCommand(target));
  expect(await Body?.transformToString()).toBe('the only part');
  expect((await cloud.receive('reports')).at(-1)?.Body).toContain('ObjectCreated:CompleteMultipartUpload');
});
