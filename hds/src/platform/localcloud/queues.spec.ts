import { request } from 'node:http';
import {
  ChangeMessageVisibilityBatchCommand,
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  DeleteMessageBatchCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  type Message,
  PurgeQueueCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { test as base, expect } from 'vitest';
import { TestCloud } from '../testing/test-cloud.js';

/** With both queues empty: the test events of their creation are gone. */
const test = base.extend<{ cloud: TestCloud }>({
  cloud: async ({ task: _ }, use) => {
    const cloud = new TestCloud();
    await cloud.start();
    await cloud.sqs.send(new PurgeQueueCommand({ QueueUrl: cloud.queueUrl('reports') }));
    await use(cloud);
    await cloud.close();
  },
});

const send = (cloud: TestCloud, MessageBody: string) =>
  cloud.sqs.send(new SendMessageCommand({ QueueUrl: cloud.queueUrl('reports'), MessageBody }));

const bodies = (messages: Message[]) => messages.map(({ Body }) => Body);
const receiveCount = (message?: Message) => message?.Attributes?.ApproximateReceiveCount;

test('has each queue with its dead-letter queue, as in production', async ({ cloud }) => {
  const attributesOf = async (queue: string) =>
    (await cloud.sqs.send(new GetQueueAttributesCommand({ QueueUrl: cloud.queueUrl(queue), AttributeNames: ['All'] })))
      .Attributes;
  const { QueueUrl } = await cloud.sqs.send(new GetQueueUrlCommand({ QueueName: 'reports' }));

  expect(QueueUrl).toBe(cloud.queueUrl('reports'));
  expect(await attributesOf('reports')).toMatchObject({
    QueueArn: 'arn:aws:sqs:us-west-2:000000000000:reports',
    VisibilityTimeout: '60',
    RedrivePolicy: '{"deadLetterTargetArn":"arn:aws:sqs:us-west-2:000000000000:reports-dlq","maxReceiveCount":3}',
  });
  expect(await attributesOf('reports-dlq')).toMatchObject({ MessageRetentionPeriod: '1209600' });
});

test('carries messages with attributes, in batches, and deletes them', async ({ cloud }) => {
  const QueueUrl = cloud.queueUrl('reports');
  const MessageAttributes = { reason: { DataType: 'String', StringValue: 'not JSON: 🍓' } };
  const Entries = [1, 2, 3].map((n) => ({ Id: `${n}`, MessageBody: `${n}`, MessageAttributes }));
  const sent = await cloud.sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries }));

  const messages = await cloud.receive('reports');

  expect(sent.Successful).toHaveLength(3);
  expect(bodies(messages)).toEqual(['1', '2', '3']);
  expect(messages[0]?.MessageAttributes).toEqual(MessageAttributes);
  expect(receiveCount(messages[0])).toBe('1');
  expect(await cloud.countsOf('reports')).toEqual({ visible: 0, inFlight: 3 });
  const deletion = messages.map(({ ReceiptHandle }, index) => ({ Id: `${index}`, ReceiptHandle }));
  const deleted = await cloud.sqs.send(new DeleteMessageBatchCommand({ QueueUrl, Entries: deletion }));
  expect(deleted.Successful).toHaveLength(3);
  expect(await cloud.countsOf('reports')).toEqual({ visible: 0, inFlight: 0 });
});

test('takes every character of XML in a message', async ({ cloud }) => {
  await send(cloud, 'tab\t, line\n, Grüße, 日本, 🍓');

  expect(bodies(await cloud.receive('reports'))).toEqual(['tab\t, line\n, Grüße, 日本, 🍓']);
  await expect(send(cloud, 'NUL \0')).rejects.toMatchObject({
    name: expect.stringContaining('InvalidMessageContents'),
  });
});

test('wakes a reader that waits', async ({ cloud }) => {
  const waiting = cloud.receive('reports', { WaitTimeSeconds: 20 });
  await send(cloud, 'here');

  expect(bodies(await waiting)).toEqual(['here']);
});

test('shows a message again when its reader says so, at once or later', async ({ cloud }) => {
  const QueueUrl = cloud.queueUrl('reports');
  await send(cloud, 'again');

  const [first] = await cloud.receive('reports');
  await cloud.sqs.send(
    new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle: first?.ReceiptHandle, VisibilityTimeout: 0 }),
  );
  const [second] = await cloud.receive('reports');
  const later = { Id: 'a', ReceiptHandle: second?.ReceiptHandle, VisibilityTimeout: 1 };
  const { Successful } = await cloud.sqs.send(new ChangeMessageVisibilityBatchCommand({ QueueUrl, Entries: [later] }));
  const [third] = await cloud.receive('reports', { WaitTimeSeconds: 5 });

  expect(Successful).toHaveLength(1);
  expect([first, second, third].map(receiveCount)).toEqual(['1', '2', '3']);
});

test('counts a message as visible again when its time has passed, also when nobody reads', async ({ cloud }) => {
  await send(cloud, 'dropped');
  await cloud.receive('reports', { VisibilityTimeout: 1 });

  expect(await cloud.countsOf('reports')).toEqual({ visible: 0, inFlight: 1 });
  await expect.poll(() => cloud.countsOf('reports'), { timeout: 60_000 }).toEqual({ visible: 1, inFlight: 0 });
});

test('has one queue of a name, whatever region a client is set to', async ({ cloud }) => {
  const elsewhere = new SQSClient({
    endpoint: cloud.url,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
  const { QueueUrl } = await elsewhere.send(new CreateQueueCommand({ QueueName: 'reports' }));
  elsewhere.destroy();

  expect(QueueUrl).toBe(cloud.queueUrl('reports'));
});

test('moves a message to the dead-letter queue after its last delivery', async ({ cloud }) => {
  await send(cloud, 'poison');
  for (let i = 0; i < 3; i++)
    expect(bodies(await cloud.receive('reports', { VisibilityTimeout: 0 }))).toEqual(['poison']);

  expect(await cloud.receive('reports')).toEqual([]);

  expect(await cloud.countsOf('reports')).toEqual({ visible: 0, inFlight: 0 });
  expect(bodies(await cloud.receive('reports-dlq'))).toEqual(['poison']);
});

test('does not lose a message to a reader that died while it waited', async ({ cloud }) => {
  const dying = request(cloud.url, {
    method: 'POST',
    headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'AmazonSQS.ReceiveMessage' },
  });
  dying.on('error', () => {});
  dying.end(JSON.stringify({ QueueUrl: cloud.queueUrl('reports'), WaitTimeSeconds: 20 }));
  await fetch(`${cloud.url}/health`);
  dying.destroy();
  await fetch(`${cloud.url}/health`);
  await send(cloud, 'for the living');

  expect(bodies(await cloud.receive('reports', { WaitTimeSeconds: 5 }))).toEqual(['for the living']);
});

/** Asks as SDKs did before SQS had JSON: with a form. */
async function query(
  cloud: TestCloud,
  Action: string,
  input: Record<string, string>,
): Promise<{ status: number; xml: string }> {
  const body = new URLSearchParams({ Action, Version: '2012-11-05', QueueUrl: cloud.queueUrl('reports'), ...input });
  const answer = await fetch(cloud.url, { method: 'POST', body });
  return { status: answer.status, xml: (await answer.text()).replace(/<ResponseMetadata>.*<.ResponseMetadata>/, '') };
}

test('speaks the query protocol too, for clients from before SQS had JSON', async ({ cloud }) => {
  const sent = await query(cloud, 'SendMessageBatch', {
    'SendMessageBatchRequestEntry.1.Id': 'a',
    'SendMessageBatchRequestEntry.1.MessageBody': 'x < y & z',
    'SendMessageBatchRequestEntry.1.DelaySeconds': '0',
    'SendMessageBatchRequestEntry.1.MessageAttribute.1.Name': 'reason',
    'SendMessageBatchRequestEntry.1.MessageAttribute.1.Value.DataType': 'String',
    'SendMessageBatchRequestEntry.1.MessageAttribute.1.Value.StringValue': 'none',
  });
  const [message] = await cloud.receive('reports', { VisibilityTimeout: 0 });
  const received = await query(cloud, 'ReceiveMessage', {
    MaxNumberOfMessages: '10',
    'AttributeName.1': 'ApproximateReceiveCount',
    'MessageAttributeName.1': 'All',
  });
  const counted = await query(cloud, 'GetQueueAttributes', {
    'AttributeName.1': 'ApproximateNumberOfMessagesNotVisible',
  });
  const refused = await query(cloud, 'GetQueueUrl', { QueueName: 'none' });

  expect(sent.xml).toBe(
    `<SendMessageBatchResponse><SendMessageBatchResult><SendMessageBatchResultEntry><Id>a</Id><MessageId>${message?.MessageId}</MessageId>` +
      `<MD5OfMessageBody>${message?.MD5OfBody}</MD5OfMessageBody><MD5OfMessageAttributes>${message?.MD5OfMessageAttributes}</MD5OfMessageAttributes>` +
      '</SendMessageBatchResultEntry></SendMessageBatchResult></SendMessageBatchResponse>',
  );
  expect(message?.MessageAttributes).toEqual({ reason: { DataType: 'String', StringValue: 'none' } });
  expect(received.xml).toContain('<Body>x &lt; y &amp; z</Body>');
  expect(received.xml).toContain('<Attribute><Name>ApproximateReceiveCount</Name><Value>2</Value></Attribute>');
  expect(received.xml).toContain(
    '<MessageAttribute><Name>reason</Name><Value><DataType>String</DataType><StringValue>none</StringValue></Value></MessageAttribute>',
  );
  expect(counted.xml).toContain(
    '<Attribute><Name>ApproximateNumberOfMessagesNotVisible</Name><Value>1</Value></Attribute>',
  );
  expect(refused).toMatchObject({
    status: 400,
    xml: expect.stringContaining('<Code>AWS.SimpleQueueService.NonExistentQueue</Code>'),
  });
});
