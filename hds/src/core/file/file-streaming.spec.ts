import { createHash, randomBytes } from 'node:crypto';
import { type ClientRequest, request } from 'node:http';
import sql from 'sql-template-tag';
import { afterEach, expect, vi } from 'vitest';
import { eventually } from '../../platform/testing/services.js';
import { test as base, keysIn, makeObject, s3Event, settingsFor } from '../../testing/files.js';
import { TestHds } from '../../testing/hds.js';
import { SlowLink } from '../../testing/slow-link.js';

const MEGABYTE = 1024 * 1024;
const KEY = 'hdsfiles/hv-011/video_011_u1.mp4';
const SIZE = 40 * MEGABYTE;
/** What a test stops in the middle; Linux alone may keep 32 MiB in the receive buffer of each of the two connections on the way, and 4 MiB in the send buffer. */
const STOPPED_SIZE = 160 * MEGABYTE;
const BUFFERED_AT_MOST = 100 * MEGABYTE;
const UPLOAD = 'api/v1/s3files/upload/';

// Megabytes take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** A hub that reaches its cloud over a link that can be stopped. */
const test = base.extend<{ link: SlowLink; application: TestHds }>({
  link: [
    async ({ cloudOfFile }, use) => {
      const link = await SlowLink.to(cloudOfFile.url);
      await use(link);
      await link.close();
    },
    { scope: 'file' },
  ],
  application: [
    async ({ cloudOfFile, link }, use) => {
      const hub = await TestHds.start({ ...settingsFor(cloudOfFile), AWS_ENDPOINT_URL: link.url });
      await use(hub);
      await hub.stop();
    },
    { scope: 'file' },
  ],
});

afterEach<{ link: SlowLink }>(({ link }) => link.reset());

test('a download reaches the client while the rest is still in the cloud', async ({ hds, cloud, link }) => {
  await makeObject(cloud, KEY, randomBytes(SIZE));
  await hds.post('s3files', s3Event([KEY]), { as: 'sqs' });
  link.reset();
  link.downLimit = 8 * MEGABYTE;

  const { body } = await fetch(`${hds.origin}/api/v1/s3files/1/content/`, {
    headers: { authorization: 'Token token-of-support' },
  });
  let received = 0;
  for await (const chunk of body ?? []) {
    received += (chunk as Uint8Array).length;
    if (received > 4 * MEGABYTE) link.letGo();
  }

  expect(received).toBe(SIZE);
});

test('a client that does not read makes the hub read no further', async ({ hds, cloud, link }) => {
  await makeObject(cloud, KEY, Buffer.alloc(STOPPED_SIZE));
  await hds.post('s3files', s3Event([KEY]), { as: 'sqs' });
  link.reset();

  const headers = { authorization: 'Token token-of-support' };
  const asking = request(`${hds.origin}/api/v1/s3files/1/content/`, { headers }).end();
  asking.on('error', () => undefined);
  await new Promise((resolve) => asking.once('response', resolve));
  await untilItStops(() => link.bytesDown);

  expect(link.bytesDown).toBeLessThan(BUFFERED_AT_MOST);
  asking.destroy();
});

test('an upload is in the cloud while the client still sends', async ({ hds, cloud, link }) => {
  const bytes = randomBytes(SIZE);
  const form = new Form(hds, 'clip_011_u1.mp4');

  form.send(bytes.subarray(0, 20 * MEGABYTE));
  await eventually(() => expect(link.bytesUp).toBeGreaterThan(8 * MEGABYTE));
  form.send(bytes.subarray(20 * MEGABYTE));
  const { status, body } = await form.end();

  expect([status, body]).toMatchObject([201, { data: { filetype: 'clip' } }]);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  expect(await hds.rows(sql`SELECT sha256, size_bytes FROM s3_file`)).toEqual([{ sha256, size_bytes: SIZE }]);
  expect(await keysIn(cloud)).toHaveLength(1);
});

test('a cloud that does not take more makes the hub take no more of an upload', async ({ hds, link }) => {
  link.upLimit = MEGABYTE;
  const form = new Form(hds, 'clip_011_u1.mp4');

  for (let sent = 0; sent < STOPPED_SIZE; sent += MEGABYTE) form.send(Buffer.alloc(MEGABYTE));
  await untilItStops(() => form.accepted);

  expect(form.accepted).toBeLessThan(BUFFERED_AT_MOST);
  link.letGo();
  expect((await form.end()).status).toBe(201);
});

test('nothing is left of an upload whose client leaves', async ({ hds, cloud, link }) => {
  const form = new Form(hds, 'clip_011_u1.mp4');
  form.send(Buffer.alloc(20 * MEGABYTE));
  await eventually(() => expect(link.bytesUp).toBeGreaterThan(8 * MEGABYTE));

  form.leave();

  await eventually(() => expect(link.requests.at(-1)).toMatch(/^DELETE .*uploadId=/));
  expect(link.requests.filter((request) => /^POST .*uploadId=/.test(request))).toEqual([]);
  expect(await keysIn(cloud)).toEqual([]);
  expect(await hds.rows(sql`SELECT FROM s3_file`)).toEqual([]);
});

test('while the cloud is away files are known but not read, and nothing is lost', async ({ hds, cloud, link }) => {
  await makeObject(cloud, KEY, 'bytes');
  await hds.post('s3files', s3Event([KEY]), { as: 'sqs' });
  link.cut();

  const read = await hds.request('GET', 's3files/1/content/');
  const form = new Form(hds, 'clip_011_u1.mp4');
  form.send(Buffer.alloc(MEGABYTE));
  const written = await form.end();
  const announced = await hds.request('POST', 's3files/', { as: 'sqs', body: s3Event(['hdsfiles/b_u2.txt']) });
  const deleted = await hds.request('DELETE', 's3files/1/');

  expect([read.status, read.headers.get('retry-after')]).toEqual([503, '5']);
  expect(written.status).toBe(503);
  expect([announced.status, deleted.status]).toEqual([201, 200]);
  await eventually(async () => {
    const rows = await hds.rows<{ failures: number }>(sql`SELECT failures FROM outbox`);
    expect(rows[0]?.failures).toBeGreaterThan(0);
  });
  link.reset();
  await hds.queuesToDrain();
  expect(await keysIn(cloud)).toEqual([]);
});

/** Waits until a number has not grown for half a second. */
async function untilItStops(number: () => number): Promise<void> {
  for (let last = -1; last !== number(); ) {
    last = number();
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** A form with one file, sent piece by piece. */
class Form {
  /** Bytes that left this process. */
  accepted = 0;
  private readonly request: ClientRequest;
  private readonly answer: Promise<{ status: number; body: unknown }>;

  constructor(hds: TestHds, fileName: string) {
    this.request = request(`${hds.origin}/${UPLOAD}`, {
      method: 'POST',
      headers: { authorization: 'Token token-of-support', 'content-type': 'multipart/form-data; boundary=xx' },
    });
    this.answer = new Promise((resolve, reject) => {
      this.request.once('error', reject).once('response', async (response) => {
        const text = (await response.toArray()).join('');
        resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) as unknown });
      });
    });
    this.answer.catch(() => undefined);
    this.request.write(`--xx\r\nContent-Disposition: form-data; name="file"; filename="${fileName}"\r\n\r\n`);
  }

  send(bytes: Buffer): void {
    this.request.write(bytes, () => {
      this.accepted += bytes.length;
    });
  }

  end(): Promise<{ status: number; body: unknown }> {
    this.request.end('\r\n--xx--\r\n');
    return this.answer;
  }

  leave(): void {
    this.request.destroy();
  }
}
