import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { expect, test } from 'vitest';
import { BUCKET, TestCloud } from '../testing/test-cloud.js';

const object = { Bucket: BUCKET, Key: 'reports/a' };
/** More than any disk has. */
const TOO_MUCH_MB = 1_000_000_000;

test('on a disk that is nearly full S3 refuses what it would have to keep, and all else goes on', async ({
  onTestFinished,
}) => {
  const options = { leastFreeMb: 0 };
  const cloud = new TestCloud(options);
  await cloud.start();
  onTestFinished(() => cloud.close());
  await cloud.s3.send(new PutObjectCommand({ ...object, Body: 'before' }));
  options.leastFreeMb = TOO_MUCH_MB;
  await cloud.restart();

  const refusal = await fetch(`${cloud.url}/${BUCKET}/reports/a`, { method: 'PUT', body: 'after' });

  expect([refusal.status, refusal.headers.get('retry-after')]).toEqual([503, '2']);
  expect(await refusal.text()).toMatch(
    /<Code>ServiceUnavailable<\/Code>\s*<Message>Nothing was stored: the disk of the local cloud has \d+ MB left/,
  );
  const { Body } = await cloud.s3.send(new GetObjectCommand(object));
  expect(await Body?.transformToString()).toBe('before');
  await cloud.sqs.send(new SendMessageCommand({ QueueUrl: cloud.queueUrl('urgent'), MessageBody: 'small' }));
  expect(await cloud.countsOf('urgent')).toMatchObject({ visible: 2 });
});
