import {
  DeleteMessageBatchCommand,
  PurgeQueueCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { test as base, expect } from 'vitest';
import { TestCloud } from '../../platform/testing/test-cloud.js';
import { ToxicProxy } from '../../testing/toxic-proxy.js';
import { ShortWay } from './short-way.js';

const QUEUE = 'short';

interface Line {
  cloud: TestCloud;
  proxy: ToxicProxy;
  sqs: SQSClient;
  shortWay: ShortWay;
  QueueUrl: string;
}

/** A queue with one message, and a client that sees it through a proxy. */
const test = base.extend<{ line: Line }>({
  line: async ({ task: _ }, use) => {
    const cloud = new TestCloud({ queues: [{ name: QUEUE, prefix: 'none/' }] });
    await cloud.start();
    const proxy = new ToxicProxy(cloud.url);
    await proxy.start();
    const credentials = { accessKeyId: 'a', secretAccessKey: 'b' };
    const sqs = new SQSClient({ endpoint: proxy.url, region: 'us-west-2', credentials });
    const QueueUrl = cloud.queueUrl(QUEUE);
    await cloud.sqs.send(new PurgeQueueCommand({ QueueUrl })); // the greeting of S3
    await cloud.sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'größe 🍓' }));
    const shortWay = new ShortWay(sqs, QueueUrl);
    await use({ cloud, proxy, sqs, shortWay, QueueUrl });
    await shortWay.close();
    sqs.destroy();
    await proxy.stop();
    await cloud.close();
  },
});

const receive = ({ sqs, QueueUrl }: Line) =>
  sqs.send(new ReceiveMessageCommand({ QueueUrl, MessageSystemAttributeNames: ['ApproximateReceiveCount'] }));

test('receives and deletes as the SDK does', async ({ line }) => {
  const { Messages: [message] = [] } = await receive(line);
  const Entries = [{ Id: '0', ReceiptHandle: message?.ReceiptHandle }];
  const deletion = await line.sqs.send(new DeleteMessageBatchCommand({ QueueUrl: line.QueueUrl, Entries }));

  expect(message).toMatchObject({ Body: 'größe 🍓', Attributes: { ApproximateReceiveCount: '1' } });
  expect(deletion).toMatchObject({ Successful: [{ Id: '0' }] });
  expect(await line.cloud.countsOf(QUEUE)).toMatchObject({ visible: 0, inFlight: 0 });
});

test('leaves to the SDK what is not answered with success', async ({ line }) => {
  let isDisturbed = false;
  line.proxy.disturb = ({ answer }) => {
    if (!isDisturbed) answer(503);
    isDisturbed = true;
  };

  const { Messages = [] } = await receive(line);

  expect(Messages).toHaveLength(1);
  expect(line.proxy.log).toEqual(['POST AmazonSQS.ReceiveMessage', 'POST AmazonSQS.ReceiveMessage']);
});

test('refuses a message that was damaged on its way', async ({ line }) => {
  line.proxy.disturb = ({ alter }) => alter((body) => Buffer.from(body.toString().replace('gr', 'rg')));

  await expect(receive(line)).rejects.toThrow('MD5');
});

test('ends a long poll when it is told to, and does not ask again', async ({ line }) => {
  await receive(line);
  const waiting = line.sqs.send(new ReceiveMessageCommand({ QueueUrl: line.QueueUrl, WaitTimeSeconds: 20 }));
  const ended = expect(waiting).rejects.toThrow('stopping');
  await expect.poll(() => line.proxy.log).toHaveLength(2);

  await line.shortWay.stopReceiving();

  await ended;
  expect(line.proxy.log).toHaveLength(2);
});
