import { createHash } from 'node:crypto';
import { type MessageAttributeValue, PurgeQueueCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { pino } from 'pino';
import { register } from 'prom-client';
import sql from 'sql-template-tag';
import { afterEach, beforeEach, describe, expect, vi } from 'vitest';
import { queueRouteOf } from '../../../config/queues.js';
import { eventually } from '../../../platform/testing/services.js';
import { TestCloud } from '../../../platform/testing/test-cloud.js';
import { makeObject, s3Event, settingsFor, test as withCloud } from '../../../testing/files.js';
import { errorReport, makeFleet } from '../../../testing/fleet.js';
import { TestHds } from '../../../testing/hds.js';
import { ToxicProxy } from '../../../testing/toxic-proxy.js';
import { HubApi } from '../hub-api.js';
import { S3Objects } from '../s3-objects.js';
import { SqsClient } from '../sqs-client.js';
import { SqsToken } from '../sqs-token.js';

const QUEUE = 'errorreport-queue';
const FILES = 'hds-files-queue';
const log = pino({ level: 'silent' });

interface Letter {
  id: number;
  queue: string;
  source: string;
  reason: string;
  reason_group: string;
  status: number | null;
  key: string | null;
  harv_id: number | null;
  times: number;
  receive_count: number;
  state: string;
  body: unknown;
  decided_by: { username: string } | null;
  [key: string]: unknown;
}
interface Page {
  count: number;
  results: Letter[];
}

/** The hub with a collector, which sees SQS through a proxy that a test may disturb. */
const test = withCloud.extend<{ proxy: ToxicProxy; cloudOfFile: TestCloud; application: TestHds }>({
  cloudOfFile: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the fixtures a fixture needs from its first parameter.
    async ({}, use) => {
      const cloud = new TestCloud({
        queues: [
          { name: QUEUE, prefix: 'errorreport/' },
          { name: FILES, prefix: 'hdsfiles/' },
        ],
        maxReceiveCount: 2,
      });
      await cloud.start();
      await use(cloud);
      await cloud.close();
    },
    { scope: 'file' },
  ],
  proxy: [
    async ({ cloudOfFile }, use) => {
      const proxy = new ToxicProxy(cloudOfFile.url);
      await proxy.start();
      await use(proxy);
      await proxy.stop();
    },
    { scope: 'file' },
  ],
  application: [
    async ({ cloudOfFile, proxy }, use) => {
      const application = await TestHds.start({
        ...settingsFor(cloudOfFile),
        AWS_ENDPOINT_URL: proxy.url,
        ERRORREPORTS_QUEUE_URL: cloudOfFile.queueUrl(QUEUE),
        S3FILES_QUEUE_URL: cloudOfFile.queueUrl(FILES),
        // What was seen and not deleted shows itself again after this.
        SQS_VISIBILITY_TIMEOUT_SECONDS: '1',
      });
      await use(application);
      await application.stop();
    },
    { scope: 'file' },
  ],
});

beforeEach<{ cloud: TestCloud }>(async ({ cloud }) => {
  for (const name of [QUEUE, FILES]) await cloud.sqs.send(new PurgeQueueCommand({ QueueUrl: cloud.queueUrl(name) }));
});
afterEach<{ proxy: ToxicProxy }>(({ proxy }) => {
  proxy.disturb = () => {};
});

const text = (StringValue: string): MessageAttributeValue => ({ DataType: 'String', StringValue });

/** Puts a message aside, as the client of a queue does. */
async function putAside(
  cloud: TestCloud,
  body: string,
  { reason = 'boom', status = '400', key = '-', queue = QUEUE } = {},
): Promise<string> {
  const { MessageId = '' } = await cloud.sqs.send(
    new SendMessageCommand({
      QueueUrl: cloud.queueUrl(`${queue}-dlq`),
      MessageBody: body,
      MessageAttributes: {
        HdsReason: text(reason),
        HdsStatus: text(status),
        HdsKey: text(key),
        HdsRejectedAt: text('2026-01-02T03:04:05.678Z'),
      },
    }),
  );
  return MessageId;
}

const letters = (hds: TestHds, query = '') => hds.get<Page>(`deadletters/?${query}`, { as: 'support' });

/** Waits until so many letters match. @returns newest first */
function untilThere(hds: TestHds, count: number, query = ''): Promise<Letter[]> {
  return eventually(async () => {
    const page = await letters(hds, `limit=100&${query}`);
    expect(page.count).toBe(count);
    return page.results;
  });
}

async function untilEmpty(cloud: TestCloud, queue: string): Promise<void> {
  await eventually(async () => expect(await cloud.countsOf(queue)).toEqual({ visible: 0, inFlight: 0 }));
}

/** A letter that was in the ledger before the test; its id is that of the row. */
async function given(hds: TestHds, queue: string, body = '{}', reason = 'boom'): Promise<number> {
  const digest = createHash('sha256').update(body).digest();
  const [row] = await hds.rows<{ id: number }>(sql`
    INSERT INTO dead_letter (source, queue, message_id, body, is_json, sha256, reason, reason_group, times, receive_count)
    VALUES ('sqs', ${queue}, gen_random_uuid()::text, ${body}, true, ${digest}, ${reason}, ${reason}, 1, 1) RETURNING id`);
  return row?.id ?? 0;
}

describe('a message in a dead-letter queue', () => {
  test('comes into the ledger with all that is known of it, and leaves SQS', async ({ hds, cloud }) => {
    const event = s3Event(['errorreport/errorreport_011_u1.json']).Body;
    const key = 's3://test-lake/errorreport/errorreport_011_u1.json';
    const messageId = await putAside(cloud, event, { reason: 'Harvester 98765 does not exist.', key });

    const [letter] = await untilThere(hds, 1);
    await untilEmpty(cloud, `${QUEUE}-dlq`);

    expect(letter).toEqual({
      id: letter?.id,
      source: 'sqs',
      queue: QUEUE,
      message_id: messageId,
      reason: 'Harvester 98765 does not exist.',
      reason_group: 'Harvester … does not exist.',
      status: 400,
      key,
      harv_id: 11,
      times: 1,
      receive_count: 1,
      rejected_at: '2026-01-02T03:04:05.678000Z',
      received_at: expect.stringMatching(/^20.*Z$/),
      state: 'waiting',
      decided_by: null,
      decided_at: null,
      note: null,
      sha256: createHash('sha256').update(event).digest('hex'),
    });
    const detail = await hds.get<Letter>(`deadletters/${letter?.id}/`, { as: 'support' });
    expect(detail).toEqual({ ...letter, body: JSON.parse(event) });
  });

  test('that SQS itself has moved says so, with the object it is about', async ({ hds, cloud }) => {
    const body = s3Event(['hdsfiles/hv-012/dmesg_u1.txt']).Body;
    await cloud.sqs.send(new SendMessageCommand({ QueueUrl: cloud.queueUrl(FILES), MessageBody: body }));
    for (let times = 0; times < 3; times++) await cloud.receive(FILES, { VisibilityTimeout: 0 });

    const [letter] = await untilThere(hds, 1);

    expect(letter).toMatchObject({
      queue: FILES,
      reason: expect.stringMatching(
        /^SQS put it aside: it was delivered \d times and never finished\..* hds-files-queue/,
      ),
      reason_group: expect.stringContaining('delivered … times'),
      status: null,
      key: 's3://test-lake/hdsfiles/hv-012/dmesg_u1.txt',
      harv_id: 12,
      rejected_at: null,
    });
  });

  test.for([
    ['is no JSON', 'no { JSON', 'no { JSON', null],
    ['is a report', '{"serial_number": "0011", "a": 1}', { serial_number: '0011', a: 1 }, 11],
    ['is a number', '17', 17, null],
    ['nests deeper than PostgreSQL reads', '['.repeat(20_000), '['.repeat(20_000), null],
    [
      'nests deeper than is shown',
      `${'['.repeat(200)}${']'.repeat(200)}`,
      `${'['.repeat(200)}${']'.repeat(200)}`,
      null,
    ],
    [
      'has half a surrogate pair and a huge number',
      '{"a":"\\ud800","b":1e999}',
      { a: '\ud800', b: Number.POSITIVE_INFINITY },
      null,
    ],
    ['has all the bytes that SQS allows', 'x'.repeat(250_000), 'x'.repeat(250_000), null],
  ] as const)('whose body %s is kept and shown', async ([, body, shown, harvId], { hds, cloud }) => {
    await putAside(cloud, body, { status: 'odd' });

    const [letter] = await untilThere(hds, 1);

    expect(letter).toMatchObject({ status: null, key: null, harv_id: harvId });
    expect((await hds.get<Letter>(`deadletters/${letter?.id}/`)).body).toEqual(shown);
  });

  test('whose deletion fails makes one row, and is deleted when it comes again', async ({ hds, cloud, proxy }) => {
    let refused = 0;
    proxy.disturb = ({ target, answer }) => {
      if (!target.endsWith('DeleteMessageBatch') || refused > 0) return;
      refused++;
      answer(400, '{"__type":"com.amazonaws.sqs#InvalidAddress"}');
    };

    await putAside(cloud, '{}');
    await untilThere(hds, 1);
    await untilEmpty(cloud, `${QUEUE}-dlq`);

    expect(refused).toBe(1);
    expect((await letters(hds, 'state=all')).count).toBe(1);
  });

  test('waits in SQS while SQS does not answer, and comes when it is back', async ({ hds, cloud, proxy }) => {
    proxy.disturb = ({ answer }) => answer(503);
    // The long poll that is open brings it; whatever follows fails.
    await putAside(cloud, '"before"');
    await untilThere(hds, 1);
    const receives = () => proxy.log.filter((line) => line.endsWith('ReceiveMessage')).length;
    const atFirst = receives();
    await eventually(() => expect(receives()).toBeGreaterThan(atFirst + 3));
    await putAside(cloud, '"while away"');
    expect((await letters(hds)).count).toBe(1);

    proxy.disturb = () => {};

    await untilThere(hds, 2);
    await untilEmpty(cloud, `${QUEUE}-dlq`);
  });
});

/** The client of error reports, as it runs beside the hub. */
async function startClient(hds: TestHds, cloud: TestCloud): Promise<SqsClient> {
  const token = await SqsToken.find({ token: 'token-of-sqs', file: '' }, log, new AbortController().signal);
  if (!token) throw new Error('no token');
  const client = new SqsClient({
    route: queueRouteOf('ERRORREPORTS'),
    queueUrl: cloud.queueUrl(QUEUE),
    sqs: cloud.sqs,
    objects: new S3Objects({ sqs: cloud.sqs, region: 'us-west-2', endpoint: cloud.url, maxBytes: 1024 * 1024 }),
    api: new HubApi(`${hds.origin}/api/v1/errorreports/`, token, 5_000),
    limits: {
      visibilitySeconds: 60,
      maxMessages: 100,
      maxReceivers: 2,
      concurrency: 8,
      maxBatchBytes: 1024 * 1024,
      maxBatchItems: 20,
      maxObjectBytes: 1024 * 1024,
    },
    log,
  });
  client.start();
  return client;
}

describe('with a client at work', () => {
  let client: SqsClient;
  beforeEach<{ hds: TestHds; cloud: TestCloud }>(async ({ hds, cloud }) => {
    await makeFleet(hds);
    client = await startClient(hds, cloud);
  });
  afterEach(() => client.stop(5));

  const report = (n: number, overrides: object = {}) =>
    JSON.stringify(errorReport(undefined, { uuid: `event-${n}`, timestamp: n, ...overrides }));
  const keyOf = (n: number) => `errorreport/errorreport_011_u${n}.json`;

  test('poison of five kinds makes five groups, and goes through once it is repaired', async ({ hds, cloud }) => {
    const kinds: ((n: number) => string | Uint8Array)[] = [
      (n) => report(n).slice(0, -n),
      (n) => report(n, { serial_number: 900 + n }),
      (n) => report(n, { timestamp: undefined }),
      (n) => report(n, { data: JSON.parse(`${'['.repeat(300 + n)}${']'.repeat(300 + n)}`) }),
      (n) => Buffer.concat([Buffer.from(report(n)), Buffer.from([0xff, n])]),
    ];
    const poison = kinds.flatMap((make, kind) => [1, 2].map((n) => ({ n: 10 * kind + n, body: make(10 * kind + n) })));
    for (const { n, body } of poison) await makeObject(cloud, keyOf(n), body);
    await untilThere(hds, 10);

    const groups = await hds.get<{ count: number; queue: string; reason_group: string; example: number }[]>(
      'deadletters/groups/',
      { as: 'support' },
    );
    expect(groups.map(({ count, queue }) => [count, queue])).toEqual(Array(5).fill([2, QUEUE]));
    for (const { reason_group, example } of groups) {
      const ofGroup = await letters(hds, `reason_group=${encodeURIComponent(reason_group)}`);
      expect(ofGroup.results.map(({ id }) => id)).toContain(example);
    }

    for (const { n } of poison) await makeObject(cloud, keyOf(n), report(n));
    const { text: said, body } = await hds.request<{ count: number; left: number }>('POST', 'deadletters/redrive/', {
      as: 'manager',
    });
    expect(body, said).toMatchObject({ message: '10 dead letters redriven', data: { count: 10, left: 0 } });
    await untilEmpty(cloud, QUEUE);

    await hds.queuesToDrain();
    await untilEmpty(cloud, QUEUE);
    expect(await hds.rows(sql`SELECT count(*) FROM error_report`)).toEqual([{ count: 10 }]);
    expect((await letters(hds)).count).toBe(0);
    expect((await letters(hds, 'state=redriven')).count).toBe(10);
    expect((await letters(hds, 'state=all')).count).toBe(10);
  });

  test('a letter that dies again comes back as a new one, which tells how often', async ({ hds, cloud }) => {
    await makeObject(cloud, keyOf(1), report(1, { serial_number: 77 }));
    const [first] = await untilThere(hds, 1);

    await hds.post(`deadletters/${first?.id}/redrive`, {}, { as: 'manager' });
    const [second] = await untilThere(hds, 1, 'state=waiting&created_after=2000-01-01');
    await eventually(async () => expect((await letters(hds)).results[0]?.id).not.toBe(first?.id));

    expect(second).toBeDefined();
    const all = await letters(hds, `state=all&sha256=${first?.sha256}`);
    expect(all.results).toMatchObject([
      { times: 2, state: 'waiting' },
      { id: first?.id, times: 1, state: 'redriven', decided_by: { username: 'manager' } },
    ]);
  });
});

describe('a decision', () => {
  test('to redrive sends the body as it was, marks the letter, and is in the audit log', async ({ hds, cloud }) => {
    const body = ' {"Records" : [] , "é": "🍓" }\n';
    await putAside(cloud, body, { queue: FILES });
    const [letter] = await untilThere(hds, 1);

    const answer = await hds.request<Letter>('POST', `deadletters/${letter?.id}/redrive/`, { as: 'manager' });

    expect([answer.status, answer.body.message]).toEqual([200, 'dead letter redriven']);
    expect(answer.body.data).toMatchObject({
      state: 'redriven',
      decided_by: { username: 'manager' },
      decided_at: expect.stringMatching(/Z$/),
    });
    const [message] = await cloud.receive(FILES, { WaitTimeSeconds: 5 });
    expect(message?.Body).toBe(body);
    const audit = await hds.get<{ results: object[] }>('auditlog/?resource=deadletters');
    expect(audit.results).toMatchObject([
      { username: 'manager', object_id: letter?.id, kind: 'updated', text: `redriven ${FILES}: boom` },
    ]);
  });

  test('to discard needs a reason, and sends nothing', async ({ hds, cloud }) => {
    const id = await given(hds, QUEUE);

    const without = await hds.request('POST', `deadletters/${id}/discard/`, { as: 'manager', body: {} });
    const discarded = await hds.post(`deadletters/${id}/discard`, { reason: 'of a test' }, { as: 'manager' });
    await hds.queuesToDrain();

    expect([without.status, without.body.errors]).toEqual([400, { detail: { reason: ['This field is required.'] } }]);
    expect(discarded).toMatchObject({ state: 'discarded', note: 'of a test', decided_by: { username: 'manager' } });
    expect(await cloud.countsOf(QUEUE)).toEqual({ visible: 0, inFlight: 0 });
    const audit = await hds.get<{ results: object[] }>('auditlog/?resource=deadletters');
    expect(audit.results).toMatchObject([{ text: `discarded (of a test) ${QUEUE}: boom` }]);
  });

  test('stands: the second one is told who was first; what was discarded can still be redriven', async ({ hds }) => {
    const id = await given(hds, QUEUE);
    const discard = () => hds.request('POST', `deadletters/${id}/discard/`, { as: 'manager', body: { reason: 'x' } });
    const redrive = () => hds.request('POST', `deadletters/${id}/redrive/`, { as: 'superuser' });

    expect((await discard()).status).toBe(200);
    expect(await discard()).toMatchObject({
      status: 400,
      body: {
        errors: { exception: expect.stringMatching(/^Dead letter \d+ cannot be discarded: manager has discarded/) },
      },
    });
    expect((await redrive()).status).toBe(200);
    expect(await redrive()).toMatchObject({
      status: 400,
      body: {
        errors: { exception: expect.stringMatching(/superuser has redriven it at .*comes back as a new letter/) },
      },
    });
    expect(await hds.request('POST', 'deadletters/404/redrive/')).toMatchObject({ status: 404 });
  });

  test('of two at once is one', async ({ hds }) => {
    const id = await given(hds, QUEUE);

    const answers = await Promise.all(
      Array.from({ length: 6 }, () => hds.request('POST', `deadletters/${id}/redrive/`, { as: 'manager' })),
    );
    await hds.queuesToDrain();

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400, 400, 400]);
    expect(await hds.rows(sql`SELECT count(*) FROM outbox WHERE queue = 'DeadLetterRedrive'`)).toEqual([{ count: 1 }]);
  });

  test('about all that match takes 500 at a time, and says what is left', async ({ hds }) => {
    await hds.rows(sql`
      INSERT INTO dead_letter (source, queue, message_id, body, is_json, sha256, reason, reason_group, times, receive_count)
      SELECT 'sqs', CASE WHEN n <= 600 THEN ${QUEUE} ELSE ${FILES} END, n::text, '{}', true, '\\x00', 'boom', 'boom', 1, 1 FROM generate_series(1, 603) n`);
    const discard = async () => {
      const path = `deadletters/discard/?queue=${QUEUE}&reason=BOO`;
      return (await hds.request('POST', path, { as: 'manager', body: { reason: 'flood' } })).body.data;
    };

    expect(await discard()).toEqual({ count: 500, left: 100 });
    expect(await discard()).toEqual({ count: 100, left: 0 });
    expect(await discard()).toEqual({ count: 0, left: 0 });

    expect((await letters(hds)).count).toBe(3);
    expect(await hds.rows(sql`SELECT count(*) FROM audit_entry WHERE resource = 'deadletters'`)).toEqual([
      { count: 600 },
    ]);
  });

  test.for([
    ['quue=errorreport-queue', 'quue'],
    ['created_before=someday', 'created_before'],
    ['queue=', 'queue'],
    ['harv_id=eleven', 'harv_id'],
    ['state=lost', 'state'],
    ['sha256=12', 'sha256'],
  ])('about all that match %s is refused: it would select more than is meant', async ([query, field], { hds }) => {
    await given(hds, QUEUE);

    const redrive = await hds.request('POST', `deadletters/redrive/?${query}`, { as: 'manager' });
    const discard = await hds.request('POST', `deadletters/discard/?${query}`, {
      as: 'manager',
      body: { reason: 'x' },
    });

    for (const { status, body } of [redrive, discard])
      expect([status, body.errors]).toEqual([400, { detail: { [field as string]: [expect.any(String)] } }]);
    expect((await letters(hds)).count).toBe(1);
  });
});

test('letters are found by queue, reason, state, harvester and time, and ordered', async ({ hds }) => {
  await given(hds, QUEUE, '"a"', 'No tray');
  await given(hds, FILES, '"b"', 'No 100% file');
  await hds.rows(
    sql`UPDATE dead_letter SET harv_id = 11, key = 's3://lake/a', received_at = '2026-01-05T00:00:00Z' WHERE queue = ${FILES}`,
  );
  const discarded = await given(hds, QUEUE, '"c"', 'No arm');
  await hds.post(`deadletters/${discarded}/discard`, { reason: 'x' });
  const found = async (query: string) => (await letters(hds, query)).results.map(({ reason }) => reason);

  expect(await found('')).toEqual(['No 100% file', 'No tray']);
  expect(await found('state=discarded')).toEqual(['No arm']);
  expect(await found('state=all&ordering=reason')).toEqual(['No 100% file', 'No arm', 'No tray']);
  expect(await found(`queue=${QUEUE}`)).toEqual(['No tray']);
  expect(await found('reason=TRAY')).toEqual(['No tray']);
  expect(await found('reason=0%25')).toEqual(['No 100% file']);
  expect(await found('harv_id=11')).toEqual(['No 100% file']);
  expect(await found('key=s3://lake/a')).toEqual(['No 100% file']);
  expect(await found('created_before=2026-01-06')).toEqual(['No 100% file']);
  expect(await found('created_after=2026-01-06')).toEqual(['No tray']);
  expect(await found('source=task')).toEqual([]);
});

describe('a task that can never be done', () => {
  /** A redrive into a queue that the hub does not know. */
  async function deadTask(hds: TestHds): Promise<{ letter: number; task: Letter }> {
    const letter = await given(hds, 'lost-queue', '"lost"');
    await hds.post(`deadletters/${letter}/redrive`, {});
    const [task] = await untilThere(hds, 1);
    return { letter, task: task as Letter };
  }

  test('is a dead letter, and is given again by a redrive', async ({ hds, cloud }) => {
    const { letter, task } = await deadTask(hds);
    expect(task).toMatchObject({
      source: 'task',
      queue: 'DeadLetterRedrive',
      reason: expect.stringMatching(
        /rejected: it cannot go back to lost-queue: config\/queues\.json has no such queue$/,
      ),
      times: 1,
      receive_count: 1,
    });
    expect(await hds.get(`deadletters/${task.id}/`)).toMatchObject({ body: { letterId: letter } });

    await hds.post(`deadletters/${task.id}/redrive`, {});
    const [again] = await untilThere(hds, 1, 'source=task');
    await eventually(async () => expect((await letters(hds)).results[0]?.times).toBe(2));
    expect(again).toBeDefined();

    await hds.rows(sql`UPDATE dead_letter SET queue = ${FILES} WHERE id = ${letter}`);
    await hds.post('deadletters/redrive', {});
    const [message] = await cloud.receive(FILES, { WaitTimeSeconds: 5 });
    expect(message?.Body).toBe('"lost"');
    await hds.queuesToDrain();
    expect((await letters(hds)).count).toBe(0);
    expect(await hds.rows(sql`SELECT count(*) FROM outbox WHERE rejected`)).toEqual([{ count: 0 }]);
  });

  test('is forgotten by the outbox when it is discarded', async ({ hds }) => {
    const { task } = await deadTask(hds);

    await hds.request('POST', 'deadletters/discard/?source=task', { body: { reason: 'the queue is gone' } });
    await hds.queuesToDrain();

    expect((await letters(hds, 'state=discarded')).results).toMatchObject([{ id: task.id }]);
    expect(await hds.rows(sql`SELECT count(*) FROM outbox WHERE rejected`)).toEqual([{ count: 0 }]);
  });
});

test('metrics tell the letters by queue and state, and those that came', async ({ hds, cloud }) => {
  const came = async () =>
    (await valuesOf('hds_dead_letters_total')).find(({ labels }) => labels.queue === FILES)?.value;
  const before = (await came()) ?? 0;
  await putAside(cloud, '{}', { queue: FILES });
  await untilThere(hds, 1);
  const id = await given(hds, QUEUE);
  await hds.post(`deadletters/${id}/discard`, { reason: 'x' });

  expect(await came()).toBe(before + 1);
  expect((await valuesOf('hds_dead_letters')).map(({ labels, value }) => [labels.queue, labels.state, value])).toEqual(
    expect.arrayContaining([
      [FILES, 'waiting', 1],
      [QUEUE, 'discarded', 1],
    ]),
  );
  expect(await valuesOf('hds_dead_letters')).toHaveLength(2);
});

async function valuesOf(metric: string) {
  return (await register.getSingleMetric(metric)?.get())?.values ?? [];
}

test('reading is for support, deciding for managers', async ({ hds }) => {
  const id = await given(hds, QUEUE);
  const body = { reason: 'x' };

  for (const [method, path] of [
    ['POST', `deadletters/${id}/redrive/`],
    ['POST', 'deadletters/redrive/'],
    ['POST', `deadletters/${id}/discard/`],
    ['POST', 'deadletters/discard/'],
  ] as const)
    expect([path, (await hds.request(method, path, { as: 'developer', body })).status]).toEqual([path, 403]);
  for (const path of ['', 'groups/', `${id}/`])
    expect((await hds.request('GET', `deadletters/${path}`, { as: 'support' })).status).toBe(200);
});

vi.setConfig({ testTimeout: 30_000 });
