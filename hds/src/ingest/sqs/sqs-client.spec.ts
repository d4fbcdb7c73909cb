import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import { type Message, PurgeQueueCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { pino } from 'pino';
import { register } from 'prom-client';
import { test as base, expect, vi } from 'vitest';
import type { QueueRoute } from '../../config/queues.js';
import { BUCKET, TestCloud } from '../../platform/testing/test-cloud.js';
import { HubDouble } from '../../testing/hub-double.js';
import { ToxicProxy } from '../../testing/toxic-proxy.js';
import { HubApi } from './hub-api.js';
import { S3Objects } from './s3-objects.js';
import { SqsClient, type SqsClientLimits } from './sqs-client.js';
import { SqsToken } from './sqs-token.js';

const log = pino({ level: process.env.TEST_LOG_LEVEL ?? 'silent' });
const REGION = 'us-west-2';
const WAIT = { timeout: 60_000, interval: 10 };
let queues = 0;

const limits: SqsClientLimits = {
  visibilitySeconds: 60,
  maxMessages: 200,
  maxReceivers: 4,
  concurrency: 16,
  maxBatchBytes: 8 * 1024 * 1024,
  maxBatchItems: 100,
  maxObjectBytes: 32 * 1024 * 1024,
};

/** A queue of its own with a client, between a local cloud that a test can disturb and the double of a hub. */
class Pipe {
  readonly queue = `reports-${++queues}`;
  cloud: TestCloud;
  proxy: ToxicProxy;
  hub: HubDouble;
  private clients: SqsClient[] = [];

  async open(): Promise<void> {
    this.cloud = new TestCloud({ queues: [{ name: this.queue, prefix: '' }], maxReceiveCount: 100 });
    await this.cloud.start();
    await this.purge(); // the greeting of S3
    this.proxy = new ToxicProxy(this.cloud.url);
    await this.proxy.start();
    this.hub = new HubDouble();
    await this.hub.start();
  }

  async close(): Promise<void> {
    await Promise.all(this.clients.map((client) => client.stop(3)));
    await this.hub.stop();
    await this.proxy.stop();
    await this.cloud.close();
  }

  /** Starts a client, which sees SQS and S3 through the proxy. */
  async start(
    options: { route?: Partial<QueueRoute>; limits?: Partial<SqsClientLimits>; token?: SqsToken } = {},
  ): Promise<SqsClient> {
    const endpoint = this.proxy.url;
    const sqs = new SQSClient({ endpoint, region: REGION, credentials: { accessKeyId: 'a', secretAccessKey: 'b' } });
    const client = new SqsClient({
      route: { ...routeOf(this.queue), ...options.route },
      queueUrl: this.cloud.queueUrl(this.queue),
      sqs,
      objects: new S3Objects({ sqs, region: REGION, endpoint, maxBytes: limits.maxObjectBytes }),
      api: new HubApi(
        `${this.hub.url}/api/v1/errorreports/`,
        options.token ?? (await tokenOf({ token: 'secret' })),
        5_000,
      ),
      limits: { ...limits, ...options.limits },
      log,
    });
    this.clients.push(client);
    client.start();
    return client;
  }

  async put(key: string, report: unknown): Promise<void> {
    const Body = typeof report === 'string' || report instanceof Uint8Array ? report : JSON.stringify(report);
    await this.cloud.s3.send(new PutObjectCommand({ Bucket: BUCKET, Key: key, Body }));
  }

  /** Reports that differ. */
  async putMany(count: number): Promise<void> {
    const numbers = Array.from({ length: count }, (_, number) => number);
    await Promise.all(numbers.map((number) => this.put(`many/${number}`, report(11, String(number)))));
  }

  async send(body: unknown): Promise<void> {
    const MessageBody = typeof body === 'string' ? body : JSON.stringify(body);
    await this.cloud.sqs.send(new SendMessageCommand({ QueueUrl: this.cloud.queueUrl(this.queue), MessageBody }));
  }

  /** Throws away what waits in the queue. */
  async purge(): Promise<void> {
    await this.cloud.sqs.send(new PurgeQueueCommand({ QueueUrl: this.cloud.queueUrl(this.queue) }));
  }

  /** The keys in the bucket. */
  async keys(): Promise<string[]> {
    const { Contents = [] } = await this.cloud.s3.send(new ListObjectsV2Command({ Bucket: BUCKET }));
    return Contents.map(({ Key = '' }) => Key);
  }

  /** Waits until no message waits or is held, and the bucket is empty. */
  async drained(): Promise<void> {
    await this.queueEmpty();
    expect(await this.keys()).toEqual([]);
  }

  async queueEmpty(): Promise<void> {
    await vi.waitFor(
      async () => expect(await this.cloud.countsOf(this.queue)).toEqual({ visible: 0, inFlight: 0 }),
      WAIT,
    );
  }

  async stored(count: number): Promise<void> {
    await vi.waitFor(() => expect(this.hub.stored).toHaveLength(count), WAIT);
  }

  async deadLetters(): Promise<Message[]> {
    return this.cloud.receive(`${this.queue}-dlq`);
  }

  /** What the client has counted: outcomes of records. */
  async records(): Promise<Record<string, number>> {
    return this.counted('hds_sqs_records_total', 'outcome');
  }

  async counted(metric: string, label: string): Promise<Record<string, number>> {
    const { values } = (await register.getSingleMetric(metric)?.get()) ?? { values: [] };
    const own = values.filter(({ labels, value }) => labels.queue === this.queue && value > 0);
    return Object.fromEntries(own.map(({ labels, value }) => [String(labels[label]), value]));
  }

  /** Calls that went through the proxy, such as `ReceiveMessage`. */
  calls(what: string): number {
    return this.proxy.log.filter((line) => line.includes(what)).length;
  }
}

const test = base.extend<{ pipe: Pipe }>({
  pipe: async ({ task: _ }, use) => {
    const pipe = new Pipe();
    await pipe.open();
    await use(pipe);
    await pipe.close();
  },
});

function routeOf(name: string): QueueRoute {
  const posts = 'content';
  return {
    name,
    client: 'TEST',
    urlVariable: '',
    prefix: '',
    endpoint: 'errorreports',
    posts,
    deleteObject: true,
    started: true,
  };
}

async function tokenOf(source: { token?: string; file?: string }): Promise<SqsToken> {
  const token = await SqsToken.find({ file: '', ...source }, log, new AbortController().signal);
  if (!token) throw new Error('no token');
  return token;
}

const report = (serialNumber: string | number, text = 'x') => ({
  timestamp: 1.5,
  serial_number: serialNumber,
  data: { text },
});

/** The record of an S3 event for an object with this content, whether it is there or not. */
function recordOf(key: string, content: unknown, sequencer = '0055AED6DCD90281E5') {
  const text = JSON.stringify(content);
  const eTag = createHash('md5').update(text).digest('hex');
  const object = {
    key: encodeURIComponent(key).replaceAll('%2F', '/'),
    size: Buffer.byteLength(text),
    eTag,
    sequencer,
  };
  return { eventName: 'ObjectCreated:Put', s3: { bucket: { name: BUCKET }, object } };
}

test('stores a report, then deletes its object and its message', async ({ pipe }) => {
  await pipe.start();

  await pipe.put('errorreport/hv-011/one.json', report(11));

  await pipe.stored(1);
  await pipe.drained();
  expect(pipe.hub.stored[0]).toEqual({
    id: 1,
    source: `s3://${BUCKET}/errorreport/hv-011/one.json`,
    content: JSON.stringify(report(11)),
  });
  expect(pipe.hub.posts).toMatchObject([{ path: '/api/v1/errorreports/batch/', token: 'Token secret' }]);
  expect(await pipe.records()).toEqual({ stored: 1 });
});

test.concurrent('posts what waits in a deep queue in batches', async ({ pipe }) => {
  await pipe.putMany(120);
  pipe.hub.interfere = async () => {
    await vi.waitFor(() => expect(pipe.calls('GET /')).toBeGreaterThan(100), WAIT);
    return undefined;
  };

  await pipe.start();

  await pipe.stored(120);
  await pipe.drained();
  expect(new Set(pipe.hub.contents()).size).toBe(120);
  expect(Math.max(...pipe.hub.batches)).toBeGreaterThan(50);
});

test.concurrent.for([
  ['odd', ' {"serial_number": 11.70, "a":\n"\\u00e9 é 🍓\u2028", "a": 1e400 }\n'],
  ['large', JSON.stringify({ serial_number: 11, text: '€🍓"\\ \n'.repeat(40_000) })],
] as const)('posts %s content exactly as it was uploaded', async ([, content], { pipe }) => {
  await pipe.start();

  await pipe.put('exact', content);

  await pipe.stored(1);
  expect(pipe.hub.contents()[0] === content).toBe(true);
});

test.concurrent.for([
  'with blank.json',
  'plus+and%2Fpercent%.json',
  "größe/日本/🍓 (1)!*'.json",
  'a//b/../c',
  'tab\tand\u0001control',
])('finds and deletes the object of the key %j', async (key, { pipe }) => {
  await pipe.start();

  await pipe.put(key, report(11));

  await pipe.stored(1);
  expect(pipe.hub.stored[0]?.source).toBe(`s3://${BUCKET}/${key}`);
  await pipe.drained();
});

test.concurrent('makes one row of an event that comes five times', async ({ pipe }) => {
  await pipe.start();
  await pipe.put('five', report(11));
  await pipe.stored(1);
  await pipe.drained();

  for (let times = 0; times < 5; times++) await pipe.send({ Records: [recordOf('five', report(11))] });

  await vi.waitFor(async () => expect(await pipe.records()).toEqual({ stored: 1, duplicate: 5 }), WAIT);
  await pipe.queueEmpty();
  expect(pipe.hub.stored).toHaveLength(1);
  expect(await pipe.deadLetters()).toEqual([]);
});

test.concurrent('stores every record of a message', async ({ pipe }) => {
  await pipe.put('a', report(1));
  await pipe.put('b', report(2));
  await pipe.purge();
  await pipe.send({ Records: [recordOf('a', report(1)), recordOf('b', report(2))] });

  await pipe.start();

  await pipe.stored(2);
  await pipe.drained();
  expect(await pipe.records()).toEqual({ stored: 2 });
});

test.concurrent('puts a rejected report aside with its reason, keeps its object, and stores its neighbours', async ({
  pipe,
}) => {
  await pipe.put('good', report(11));
  await pipe.put('bad', report('unknown'));
  await pipe.put('good too', report(11));

  await pipe.start();

  await pipe.stored(2);
  await pipe.queueEmpty();
  const [letter, ...others] = await pipe.deadLetters();
  expect(others).toEqual([]);
  expect(JSON.parse(letter?.Body ?? '').Records[0].s3.object.key).toBe('bad');
  expect(letter?.MessageAttributes).toMatchObject({
    HdsReason: { StringValue: 'Harvester matching query does not exist.' },
    HdsStatus: { StringValue: '400' },
    HdsKey: { StringValue: `s3://${BUCKET}/bad` },
    HdsRejectedAt: { StringValue: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) },
  });
  expect(await pipe.keys()).toEqual(['bad']);
  expect(await pipe.records()).toEqual({ stored: 2, rejected: 1 });
});

test.concurrent('of several records puts only the rejected ones aside', async ({ pipe }) => {
  await pipe.put('a', report(1));
  await pipe.put('b', report('unknown'));
  await pipe.put('c', report(3));
  await pipe.purge();
  const records = [recordOf('a', report(1)), recordOf('b', report('unknown')), { s3: {} }, recordOf('c', report(3))];
  await pipe.send({ Records: records });

  await pipe.start();

  await pipe.stored(2);
  await pipe.queueEmpty();
  const [letter] = await pipe.deadLetters();
  expect(JSON.parse(letter?.Body ?? '')).toEqual({ Records: [records[1], records[2]] });
  expect(await pipe.keys()).toEqual(['b']);
});

test.concurrent.for([
  ['a text that is no JSON', 'hello', /not JSON/],
  ['an event without records', '{"Records":[]}', /'Records' is empty/],
  ['something else', '{"a":1}', /no list 'Records'/],
] as const)('puts %s aside', async ([, body, reason], { pipe }) => {
  await pipe.start();

  await pipe.send(body);

  await pipe.queueEmpty();
  const [letter] = await pipe.deadLetters();
  expect(letter?.Body).toBe(body);
  expect(letter?.MessageAttributes?.HdsReason?.StringValue).toMatch(reason);
});

test.concurrent('puts an object aside that is not UTF-8', async ({ pipe }) => {
  await pipe.start();

  await pipe.put('latin1', Buffer.from('{"text":"\xe9"}', 'latin1'));

  await pipe.queueEmpty();
  const [letter] = await pipe.deadLetters();
  expect(letter?.MessageAttributes?.HdsReason?.StringValue).toMatch('UTF-8');
  expect(pipe.hub.posts).toEqual([]);
});

test.concurrent('deletes and counts the greeting of S3', async ({ pipe }) => {
  await pipe.start();

  await pipe.send({ Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: BUCKET });

  await vi.waitFor(async () => expect(await pipe.records()).toEqual({ ignored: 1 }), WAIT);
  await pipe.queueEmpty();
  expect(await pipe.deadLetters()).toEqual([]);
});

test.concurrent('asks the API about an object that is gone, and puts it aside when the delivery is unknown', async ({
  pipe,
}) => {
  await pipe.start();

  await pipe.send({ Records: [recordOf('never-there', report(11))] });

  await pipe.queueEmpty();
  expect(JSON.parse(pipe.hub.posts[0]?.body ?? '').items).toMatchObject([
    { content: null, sequencer: '0055AED6DCD90281E5' },
  ]);
  const [letter] = await pipe.deadLetters();
  expect(letter?.MessageAttributes?.HdsReason?.StringValue).toBe('the object is gone and was never delivered');
});

test.concurrent('stores only the newer version of an object that was overwritten before its download', async ({
  pipe,
}) => {
  await pipe.put('twice', report(11, 'old'));
  await pipe.put('twice', report(11, 'new'));

  await pipe.start();

  await pipe.drained();
  expect(pipe.hub.contents()).toEqual([JSON.stringify(report(11, 'new'))]);
  expect(await pipe.records()).toEqual({ stored: 1, superseded: 1 });
});

test.concurrent('does not delete a version that was written after the download', async ({ pipe }) => {
  let isOverwritten = false;
  pipe.proxy.disturb = async ({ method }) => {
    if (method !== 'DELETE' || isOverwritten) return;
    isOverwritten = true;
    await pipe.put('twice', report(11, 'new'));
  };
  await pipe.start();

  await pipe.put('twice', report(11, 'old'));

  await pipe.stored(2);
  await pipe.drained();
  expect(pipe.hub.contents().at(-1)).toBe(JSON.stringify(report(11, 'new')));
});

test.concurrent('deletes many objects in few calls, and none that was overwritten', async ({ pipe }) => {
  const isDeletion = (path: string) => path.endsWith('?delete=');
  await pipe.putMany(60);
  await pipe.put('a & <b>', report(11));
  await pipe.put('bell\u0007', report(11)); // XML has no such character
  pipe.hub.interfere = async () => {
    await vi.waitFor(() => expect(pipe.calls('GET /')).toBeGreaterThan(61), WAIT);
    return undefined;
  };
  let isOverwritten = false;
  pipe.proxy.disturb = async ({ path }) => {
    if (!isDeletion(path) || isOverwritten) return;
    isOverwritten = true;
    await Promise.all(Array.from({ length: 60 }, (_, number) => pipe.put(`many/${number}`, report(11, 'new'))));
  };

  await pipe.start();

  await pipe.stored(122);
  await pipe.drained();
  expect(pipe.calls('?delete=') + pipe.calls('DELETE ')).toBeLessThan(30);
});

test.concurrent.for([
  [503, ''],
  [200, '<DeleteResult><Error><Key>many/0</Key><Code>SlowDown</Code></Error></DeleteResult>'],
] as const)('deletes again what S3 did not delete: %i %s', async ([status, body], { pipe }) => {
  await pipe.putMany(20);
  pipe.hub.interfere = async () => {
    await vi.waitFor(() => expect(pipe.calls('GET /')).toBe(20), WAIT);
    return undefined;
  };
  let isDisturbed = false;
  pipe.proxy.disturb = ({ path, answer }) => {
    if (!path.endsWith('?delete=') || isDisturbed) return;
    isDisturbed = true;
    answer(status, body);
  };

  await pipe.start();

  await pipe.stored(20);
  await pipe.queueEmpty();
  // What S3 says it has deleted is not looked at again.
  expect(await pipe.keys()).not.toContain('many/0');
  expect(pipe.hub.stored).toHaveLength(20);
});

test.concurrent.for([
  ['cut', (body: Buffer) => body.subarray(0, 20)],
  ['damaged', (body: Buffer) => Buffer.from(body.toString().replace('timestamp', 'timestomp'))],
] as const)('never posts a download that was %s', async ([, change], { pipe }) => {
  let isDisturbed = false;
  pipe.proxy.disturb = ({ method, alter }) => {
    if (method !== 'GET' || isDisturbed) return;
    isDisturbed = true;
    alter(change);
  };
  await pipe.start();

  await pipe.put('fragile', report(11));

  await pipe.stored(1);
  expect(pipe.hub.posts).toHaveLength(1);
  expect(pipe.hub.contents()).toEqual([JSON.stringify(report(11))]);
  expect(await pipe.counted('hds_sqs_retries_total', 'reason')).toEqual({ damaged_download: 1 });
});

test.concurrent('while the API answers 503 stops pulling and loses nothing', async ({ pipe }) => {
  pipe.hub.interfere = () => ({ status: 503, headers: { 'retry-after': '0' } });
  await pipe.start();
  await pipe.put('first', report(11));
  await vi.waitFor(() => expect(pipe.hub.posts.length).toBeGreaterThan(0), WAIT);
  await pipe.putMany(30);
  await vi.waitFor(() => expect(pipe.hub.posts.length).toBeGreaterThan(2), WAIT);

  expect((await pipe.cloud.countsOf(pipe.queue)).visible).toBeGreaterThan(15);
  expect(pipe.hub.posts.length).toBeLessThan(10);
  pipe.hub.interfere = () => undefined;

  await pipe.stored(31);
  await pipe.drained();
  expect(await pipe.deadLetters()).toEqual([]);
});

test.concurrent('waits for an API that is not there', async ({ pipe }) => {
  await pipe.hub.stop();
  await pipe.start();
  await pipe.put('early', report(11));
  await vi.waitFor(() => expect(pipe.calls('GET /')).toBe(1), WAIT);

  await pipe.hub.start();

  await pipe.stored(1);
  await pipe.drained();
  expect(pipe.calls('GET /')).toBe(1);
});

test.concurrent('is well as soon as SQS answers again, though its queue is empty', async ({ pipe }) => {
  pipe.proxy.disturb = ({ target, answer }) => {
    if (target.endsWith('ReceiveMessage')) answer(503);
  };
  const client = await pipe.start();
  await vi.waitFor(() => expect(client.isHealthy).toBe(false), WAIT);

  pipe.proxy.disturb = () => {};

  await vi.waitFor(() => expect(client.isHealthy).toBe(true), WAIT);
});

test.concurrent.for([
  [503, 'SlowDown'],
  [403, 'InvalidAccessKeyId'],
] as const)('waits for an S3 that answers %i %s', async ([status, code], { pipe }) => {
  let refusals = 0;
  pipe.proxy.disturb = ({ method, answer }) => {
    if (method === 'GET' && refusals < 2) answer(status, `<Error><Code>${code}</Code></Error>`);
    if (method === 'GET') refusals += 1;
  };
  await pipe.start();

  await pipe.put('slow', report(11));

  await pipe.stored(1);
  await pipe.drained();
  expect(pipe.calls('ReceiveMessage')).toBeLessThan(5);
  expect(await pipe.counted('hds_sqs_retries_total', 'reason')).toEqual({ s3_away: 2 });
});

test.concurrent('gives an object that S3 does not let it read back to the queue', async ({ pipe }) => {
  let isRefused = false;
  pipe.proxy.disturb = ({ method, answer }) => {
    if (method === 'GET' && !isRefused) answer(403, '<Error><Code>AccessDenied</Code></Error>');
    if (method === 'GET') isRefused = true;
  };
  await pipe.start();

  await pipe.put('denied', report(11));

  await pipe.stored(1);
  expect(await pipe.counted('hds_sqs_retries_total', 'reason')).toEqual({ s3_refused: 1 });
});

test.concurrent('gives a report that may succeed later back to the queue', async ({ pipe }) => {
  await pipe.put('failing', report('failing'));
  await pipe.put('fine', report(11));

  await pipe.start();

  await pipe.stored(1);
  await vi.waitFor(async () => expect((await pipe.records()).failed).toBeGreaterThan(1), WAIT);
  expect(pipe.hub.stored).toHaveLength(1);
  expect(await pipe.deadLetters()).toEqual([]);
  expect(await pipe.keys()).toEqual(['failing']);
});

test.concurrent('finds the one report that the API stumbles over, and stores its neighbours', async ({ pipe }) => {
  await pipe.putMany(8);
  await pipe.put('poison', report(11, 'poison'));
  pipe.hub.interfere = ({ body }) => (body.includes('poison') ? { status: 500 } : undefined);

  await pipe.start();

  await pipe.stored(8);
  expect(await pipe.deadLetters()).toEqual([]);
  expect(await pipe.keys()).toContain('poison');
});

test.concurrent('posts reports one by one when the API finds a batch too large', async ({ pipe }) => {
  await pipe.putMany(4);
  await pipe.put('huge', report(11, 'huge'));
  pipe.hub.interfere = ({ body }) =>
    body.includes('huge') || JSON.parse(body).items.length > 1
      ? { status: 413, body: { errors: { detail: 'too large' } } }
      : undefined;

  await pipe.start();

  await pipe.stored(4);
  await pipe.queueEmpty();
  const [letter] = await pipe.deadLetters();
  expect(letter?.MessageAttributes).toMatchObject({
    HdsStatus: { StringValue: '413' },
    HdsReason: { StringValue: 'too large' },
  });
});

test.concurrent('reads the token again when the API does not know it', async ({ pipe }) => {
  const folder = mkdtempSync(join(tmpdir(), 'hds-token-'));
  const file = join(folder, 'sqs.token');
  writeFileSync(file, 'outdated\n');
  const token = await tokenOf({ file });
  await pipe.start({ token });
  await pipe.put('one', report(11));
  await vi.waitFor(() => expect(pipe.hub.posts.length).toBeGreaterThan(0), WAIT);

  writeFileSync(file, 'secret\n');

  await pipe.stored(1);
  await pipe.drained();
  rmSync(folder, { recursive: true });
});

test.concurrent('keeps a message from others for as long as a post takes', async ({ pipe }) => {
  pipe.hub.interfere = async () => {
    await vi.waitFor(() => expect(pipe.calls('ChangeMessageVisibilityBatch')).toBeGreaterThan(2), WAIT);
    return undefined;
  };
  await pipe.start({ limits: { visibilitySeconds: 2 } });
  await pipe.put('slow', report(11));
  await vi.waitFor(() => expect(pipe.calls('ChangeMessageVisibilityBatch')).toBe(2), WAIT);

  expect(await pipe.cloud.receive(pipe.queue)).toEqual([]);

  await pipe.stored(1);
  await pipe.drained();
  expect(pipe.hub.posts).toHaveLength(1);
});

test.concurrent('on stopping finishes what it holds', async ({ pipe }) => {
  let letThrough = (): void => {};
  const isStopping = new Promise<undefined>((resolve) => {
    letThrough = () => resolve(undefined);
  });
  pipe.hub.interfere = () => isStopping;
  const client = await pipe.start();
  await pipe.putMany(5);
  await vi.waitFor(() => expect(pipe.hub.posts.length).toBeGreaterThan(0), WAIT);

  const stopped = client.stop(10);
  letThrough();
  await stopped;

  const { visible, inFlight } = await pipe.cloud.countsOf(pipe.queue);
  expect(pipe.hub.stored.length).toBeGreaterThan(0);
  expect(visible + pipe.hub.stored.length).toBe(5);
  expect(inFlight).toBe(0);
});

test.concurrent('on stopping gives back at once what waits for an API that is away', async ({ pipe }) => {
  await pipe.hub.stop();
  const client = await pipe.start();
  await pipe.put('early', report(11));
  await vi.waitFor(() => expect(pipe.calls('GET /')).toBe(1), WAIT);

  await client.stop(10);

  expect(await pipe.cloud.countsOf(pipe.queue)).toEqual({ visible: 1, inFlight: 0 });
  expect(await pipe.keys()).toEqual(['early']);
});

test.concurrent('posts the message itself where the endpoint takes events', async ({ pipe }) => {
  pipe.hub.interfere = ({ body }) =>
    body.includes('bad.txt') ? { status: 400, body: { errors: { exception: "'s3'" } } } : undefined;
  await pipe.start({ route: { posts: 'event', deleteObject: false } });

  await pipe.put('good file.txt', 'hello');
  await pipe.put('bad.txt', 'hello');

  await pipe.queueEmpty();
  const [post] = pipe.hub.posts.filter(({ body }) => body.includes('good'));
  const { Body, MessageId } = JSON.parse(post?.body ?? '');
  expect(post?.path).toBe('/api/v1/errorreports/');
  expect(MessageId).toMatch(/^[0-9a-f-]{36}$/);
  expect(JSON.parse(Body).Records[0].s3.object.key).toBe('good+file.txt');
  const [letter] = await pipe.deadLetters();
  expect(letter?.MessageAttributes).toMatchObject({
    HdsReason: { StringValue: "'s3'" },
    HdsKey: { StringValue: `s3://${BUCKET}/bad.txt` },
  });
  expect(await pipe.keys()).toEqual(['bad.txt', 'good file.txt']);
});

test.concurrent('stores the good objects of an event that the endpoint refuses as a whole', async ({ pipe }) => {
  pipe.hub.interfere = ({ body }) =>
    /bad|no-s3/.test(body) ? { status: 400, body: { errors: { exception: 'no such file type' } } } : undefined;
  const record = (key: string) => ({
    eventName: 'ObjectCreated:Put',
    s3: { bucket: { name: BUCKET }, object: { key } },
  });
  const removed = { ...record('gone.txt'), eventName: 'ObjectRemoved:Delete' };

  await pipe.send({ Records: [removed, record('one.txt'), record('bad.txt'), { what: 'no-s3' }, record('two.txt')] });
  await pipe.start({ route: { posts: 'event', deleteObject: false } });

  await pipe.queueEmpty();
  const taken = pipe.hub.posts.flatMap(({ body }) => {
    const { Records } = JSON.parse(JSON.parse(body).Body);
    return Records.length === 1 && !/bad|no-s3/.test(body) ? [Records[0].s3.object.key] : [];
  });
  expect(taken.sort()).toEqual(['one.txt', 'two.txt']);
  const letters = await pipe.deadLetters();
  expect(letters.map(({ Body = '' }) => JSON.parse(Body))).toEqual([
    { Records: [record('bad.txt'), { what: 'no-s3' }] },
  ]);
  expect(letters[0]?.MessageAttributes?.HdsReason?.StringValue).toBe('no such file type');
  expect(await pipe.records()).toEqual({ ignored: 1, rejected: 2, stored: 2 });
});
