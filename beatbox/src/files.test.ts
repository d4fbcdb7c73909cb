import { randomUUID } from 'node:crypto';
import { expect, vi } from 'vitest';
import type { Api, Row } from './api.js';
import { test as base } from './fixtures.js';
import type { Lake } from './lake.js';
import { Queue } from './queue.js';

const PATIENCE = { timeout: 60_000, interval: 25 };
const NO_FILE_QUEUES = 'the queues of files belong to the hub of TEST_HOSTNAME and cannot be seen';

interface FileRow extends Row {
  key: string;
  filetype: string;
  deleted: boolean;
  event: Row & { UUID: string; tags: string[] };
}

type Door = 's3files' | 'sessclip';

/** Keys of objects of one event, which are gone with it in the end. */
interface Uploads {
  uuid: string;
  put(key: string): Promise<void>;
}

const test = base.extend<{ uploads: Uploads; queueOf: (door: Door) => Queue | undefined }>({
  uploads: async ({ api, lake }, use) => {
    const uuid = randomUUID();
    const keys: string[] = [];
    await use({
      uuid,
      put: async (key) => {
        keys.push(key);
        await lake.put(key, `the bytes of ${key}`);
      },
    });
    await Promise.all(keys.map((key) => lake.remove(key)));
    const { results } = await api.list<Row>('events', { UUID: uuid });
    for (const { id } of results) await api.delete('events', id);
  },
  queueOf: async ({ hub }, use) => {
    const open: Queue[] = [];
    await use((door) => {
      const queue = hub.fileQueueUrls && new Queue(hub.fileQueueUrls[door], hub);
      if (queue) open.push(queue);
      return queue;
    });
    for (const queue of open) queue.close();
  },
});

/** The files of an event, once there are so many. */
function untilStored(api: Api, uuid: string, count: number): Promise<FileRow[]> {
  return vi.waitFor(async () => {
    const { results } = await api.list<FileRow>('s3files', { uuid, limit: 100 });
    expect(results, 'files of the event').toHaveLength(count);
    return results;
  }, PATIENCE);
}

const untilEmpty = (queue: Queue) =>
  vi.waitFor(async () => expect(await queue.length(), 'messages in the queue').toBe(0), PATIENCE);

/** An S3 event of new objects, in the bucket's own encoding. */
function eventOf(lake: Lake, keys: string[]): { Records: unknown[] } {
  return {
    Records: keys.map((key) => ({
      eventVersion: '2.1',
      eventSource: 'aws:s3',
      eventName: 'ObjectCreated:Put',
      s3: {
        bucket: { name: lake.bucket },
        object: {
          key: encodeURIComponent(key).replaceAll('%2F', '/').replaceAll('%20', '+'),
          eTag: 'e1',
          sequencer: '01',
        },
      },
    })),
  };
}

test.for([
  ['s3files', 'hdsfiles/', []],
  ['sessclip', 'sessclip/', ['sessclip']],
] as const)(
  'an object put under the prefix of %s becomes a file of its event',
  async ([, prefix, tags], { api, lake, uploads }) => {
    const keys = ['plain', 'field 7, Äpfel + 報告'].map((name) => `${prefix}${name}_${uploads.uuid}.txt`);

    for (const key of keys) await uploads.put(key);
    const stored = await untilStored(api, uploads.uuid, 2);

    expect(stored.map(({ key }) => key).sort()).toEqual(keys.sort());
    for (const { deleted, event } of stored) {
      expect(deleted).toBe(false);
      expect(event.UUID).toBe(uploads.uuid);
      expect(event.tags).toEqual(expect.arrayContaining(['S3File', ...tags]));
    }
    for (const key of keys) expect(await lake.has(key), 'the object stays').toBe(true);
  },
);

test.for(['s3files', 'sessclip'] as const)(
  'every record of an event at %s is stored, once, however often the event comes',
  async (door, { api, lake, queueOf, skip, uploads }) => {
    const queue = queueOf(door);
    if (!queue) return skip(NO_FILE_QUEUES);
    // Under a prefix that is announced on no queue: the events are ours alone.
    const keys = Array.from({ length: 12 }, (_, n) => `beatbox/many ${n}_${uploads.uuid}.txt`);
    const event = JSON.stringify(eventOf(lake, keys));

    await Promise.all([queue.send(event), queue.send(event), queue.send(event)]);
    await untilStored(api, uploads.uuid, 12);
    await queue.send(event);
    await untilEmpty(queue);

    expect((await untilStored(api, uploads.uuid, 12)).map(({ key }) => key).sort()).toEqual(keys.sort());
    expect(await queue.deadLetters()).toBe(0);
  },
);

test('what can never be stored is put aside with the reason, its neighbours are stored, greetings are dropped', async ({
  api,
  lake,
  queueOf,
  skip,
  uploads,
}) => {
  const queue = queueOf('s3files');
  if (!queue) return skip(NO_FILE_QUEUES);
  const good = `beatbox/good_${uploads.uuid}.txt`;
  // A kind of file has at most 255 characters.
  const bad = `beatbox/${'kind'.repeat(80)}_${uploads.uuid}.txt`;

  await queue.send(JSON.stringify({ Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: lake.bucket }));
  await queue.send(JSON.stringify(eventOf(lake, [bad, good])));
  const stored = await untilStored(api, uploads.uuid, 1);
  await untilEmpty(queue);

  expect(stored[0]?.key).toBe(good);
  const letter = await queue.takeDeadLetter(`s3://${lake.bucket}/${bad}`);
  expect(letter).toMatchObject({ status: '400', reason: expect.stringContaining('255') });
  expect(JSON.parse(letter?.body ?? '{}').Records).toHaveLength(1);
  expect(await queue.deadLetters()).toBe(0);
});
