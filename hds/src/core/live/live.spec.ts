import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { Redis } from 'ioredis';
import sql from 'sql-template-tag';
import { afterEach, beforeEach, describe, expect, vi } from 'vitest';
import { liveChannel } from '../../platform/live/live-events.js';
import { eventually } from '../../platform/testing/services.js';
import { errorReport, makeFleet } from '../../testing/fleet.js';
import { type Actor, TestHds, test } from '../../testing/hds.js';
import { signIn } from '../../testing/signing-in.js';

/** A browser that listens. */
class Listener {
  private text = '';
  private hasEnded = false;

  private constructor(readonly response: IncomingMessage) {
    void this.read();
  }

  /** On a connection of its own, as a browser's. */
  static async start(hds: TestHds, headers: Record<string, string>): Promise<Listener> {
    const request = get(`${hds.origin}/api/v1/live/`, { headers, agent: false });
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    return new Listener(response);
  }

  static as(hds: TestHds, actor: Actor): Promise<Listener> {
    return Listener.start(hds, { authorization: `Token token-of-${actor}` });
  }

  /** The events so far, each with its data. */
  get events(): [name: string, data: Record<string, unknown>][] {
    return [...this.text.matchAll(/^event: (.*)\ndata: (.*)\n\n/gm)].map(([, name = '', data = '']) => [
      name,
      JSON.parse(data) as Record<string, unknown>,
    ]);
  }

  get heard(): string {
    return this.text;
  }

  get isOver(): boolean {
    return this.hasEnded;
  }

  leave(): void {
    this.response.destroy();
  }

  private async read(): Promise<void> {
    const decoder = new TextDecoder();
    try {
      for await (const bytes of this.response) this.text += decoder.decode(bytes as Buffer, { stream: true });
    } catch {
      // The connection was closed, from this side or the other.
    }
    this.hasEnded = true;
  }
}

const listeners: Listener[] = [];
const listen = async (starting: Promise<Listener>): Promise<Listener> => {
  const listener = await starting;
  listeners.push(listener);
  await eventually(() => expect(listener.heard).toContain('retry: 5000\n\n'));
  return listener;
};

/** What a listener heard of one kind: Redis may bring late what the test before has caused. */
const named = (name: string, { events }: Listener) => events.filter(([one]) => one === name);

/** Those who listen to the hub's channel in Redis. */
async function subscribers(hds: TestHds): Promise<unknown> {
  const redis = new Redis(hds.env.REDIS_URL);
  const [, count] = (await redis.pubsub('NUMSUB', liveChannel(hds.env.REDIS_PREFIX))) as [string, number];
  redis.disconnect();
  return count;
}

beforeEach<{ hds: TestHds }>(async ({ hds }) => makeFleet(hds));

afterEach(() => {
  for (const listener of listeners.splice(0)) listener.leave();
});

test('tells of reports when they are stored and when they are extracted', async ({ hds }) => {
  const listener = await listen(Listener.as(hds, 'support'));
  await eventually(async () => expect(await subscribers(hds)).toBe(1));

  await hds.post('errorreports', errorReport(), { as: 'sqs' });
  await hds.queuesToDrain();

  const type = 'errorreports';
  await eventually(() =>
    expect(listener.events).toEqual([
      ['report', { type, id: 1, harv_id: 11, event: 1 }],
      ['extracted', { type, id: 1 }],
    ]),
  );
  expect(listener.response.headers['content-type']).toBe('text/event-stream; charset=utf-8');
  expect(listener.response.headers['cache-control']).toBe('no-store');
  expect(listener.response.headers['x-accel-buffering']).toBe('no');
});

test('a batch is one message in Redis, and tells of what is new in it', async ({ hds }) => {
  const redis = new Redis(hds.env.REDIS_URL);
  const messages: { name: string; data: { id: number; harv_id: number } }[][] = [];
  redis.on('message', (_channel, text) => messages.push(JSON.parse(text) as (typeof messages)[number]));
  await redis.subscribe(liveChannel(hds.env.REDIS_PREFIX));
  const items = [1, 2, 2, 3].map((timestamp) => ({
    content: JSON.stringify(errorReport({}, { timestamp, ...(timestamp === 3 ? { serial_number: '10000' } : {}) })),
  }));

  await hds.post('errorreports/batch', { items: [...items, { content: '{}' }] }, { as: 'sqs' });
  await hds.queuesToDrain();

  const ofReports = () => messages.filter(([first]) => first?.name === 'report');
  await eventually(() => expect(messages.flat().filter(({ name }) => name === 'extracted')).toHaveLength(3));
  expect(ofReports()).toHaveLength(1);
  expect(
    ofReports()[0]
      ?.map(({ data }) => data.harv_id)
      .sort(),
  ).toEqual([10000, 11, 11]);
  redis.disconnect();
});

test('tells of migrations', async ({ hds }) => {
  const listener = await listen(Listener.as(hds, 'manager'));
  await eventually(async () => expect(await subscribers(hds)).toBe(1));

  await hds.request('POST', 'migrations/migrate/', { as: 'manager' });
  await hds.queuesToDrain();

  // The worker may have looked by itself, and tell of the end first: whoever hears of either asks how things are.
  await eventually(() => expect(named('migration', listener)).toHaveLength(2));
  expect(named('migration', listener)).toEqual(
    expect.arrayContaining([
      ['migration', { id: 1, result: 'pending' }],
      ['migration', { id: 1, result: 'success' }],
    ]),
  );
});

test('many hear the same, and whoever left costs nothing', async ({ hds }) => {
  const [first, second, gone] = await Promise.all([1, 2, 3].map(() => listen(Listener.as(hds, 'support'))));
  await eventually(async () => expect(await subscribers(hds)).toBe(1));
  gone?.leave();

  await hds.post('errorreports', errorReport({}), { as: 'sqs' });

  for (const listener of [first, second])
    await eventually(() =>
      expect(listener && named('report', listener)[0]).toEqual(['report', expect.objectContaining({ id: 1 })]),
    );
  expect(gone && named('report', gone)).toEqual([]);
  await eventually(async () =>
    expect((await hds.request('GET', '/metrics', { as: 'nobody' })).text).toMatch(/^hds_live_clients 2$/m),
  );
});

test('costs no statement of the database, however many listen', async ({ hds }) => {
  await Promise.all([1, 2, 3, 4].map(() => listen(Listener.as(hds, 'support'))));
  await eventually(async () => expect(await subscribers(hds)).toBe(1));
  const alone = () => hds.post('errorreports', errorReport({}, { timestamp: Math.random() }), { as: 'sqs' });

  // The one that stores the report is not counted here.
  expect(await hds.countStatements(alone)).toBe(0);
  await hds.queuesToDrain();
});

test('is for those who may list reports', async ({ hds }) => {
  for (const as of ['sqs', 'nobody'] as const) expect((await hds.request('GET', 'live/', { as })).status).toBe(403);
  expect((await hds.request('HEAD', 'live/')).status).toBe(200);
});

// Linux may hold 36 MiB for a connection before its writer notices.
test('a client that does not read is let go', async ({ hds }) => {
  const socket = connect(Number(new URL(hds.origin).port), '127.0.0.1');
  socket.on('error', () => undefined);
  socket.pause();
  socket.write('GET /api/v1/live/ HTTP/1.1\r\nHost: hds\r\nAuthorization: Token token-of-support\r\n\r\n');
  const reader = await listen(Listener.as(hds, 'support'));
  await eventually(async () => expect(await subscribers(hds)).toBe(1));
  const redis = new Redis(hds.env.REDIS_URL);
  const event = { name: 'extracted', data: { type: 'x'.repeat(1_000_000), id: 1 } };
  const dropped = async () =>
    /^hds_live_dropped_total\{reason="slow"\} (\d+)$/m.exec((await hds.request('GET', '/metrics')).text)?.[1];
  const before = Number((await dropped()) ?? 0);

  // Some megabytes, until what the kernel holds for the two ends is full.
  for (let sent = 1; Number((await dropped()) ?? 0) === before; sent++) {
    await redis.publish(liveChannel(hds.env.REDIS_PREFIX), JSON.stringify([event]));
    await eventually(() => expect(reader.heard.length).toBeGreaterThan(sent * event.data.type.length));
  }

  expect(reader.isOver).toBe(false);
  redis.disconnect();
  socket.destroy();
});

describe('with a clock that a test moves', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** A hub of its own: its timers begin with its first listener. */
  async function withHub(work: (hds: TestHds) => Promise<void>, overrides = {}): Promise<void> {
    const hds = await TestHds.start(overrides);
    try {
      await hds.reset();
      await work(hds);
    } finally {
      for (const listener of listeners.splice(0)) listener.leave();
      await hds.stop();
    }
  }

  test('a comment every 15 seconds keeps the connection open', () =>
    withHub(async (hds) => {
      const listener = await listen(Listener.as(hds, 'support'));

      await vi.advanceTimersByTimeAsync(15_000);

      await eventually(() => expect(listener.heard).toBe('retry: 5000\n\n: still here\n\n'));
    }));

  test('ends within a minute after the token, the session or the role is gone, for nobody else', () =>
    withHub(async (hds) => {
      const browser = await signIn(hds, 'support');
      const ofToken = await listen(Listener.as(hds, 'developer'));
      const ofSession = await listen(Listener.start(hds, { cookie: browser.cookie }));
      const ofRole = await listen(Listener.as(hds, 'jenkins'));
      const other = await listen(Listener.as(hds, 'support'));
      await vi.advanceTimersByTimeAsync(20_000);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect([ofToken, ofSession, ofRole, other].map(({ isOver }) => isOver)).toEqual([false, false, false, false]);

      await hds.rows(sql`DELETE FROM api_token WHERE user_id = (SELECT id FROM hds_user WHERE username = 'developer')`);
      await hds.rows(sql`DELETE FROM browser_session`);
      await hds.rows(
        sql`UPDATE user_profile SET role = 'sqs' WHERE user_id = (SELECT id FROM hds_user WHERE username = 'jenkins')`,
      );
      await vi.advanceTimersByTimeAsync(20_000);

      await eventually(() =>
        expect([ofToken, ofSession, ofRole].map(({ isOver }) => isOver)).toEqual([true, true, true]),
      );
      expect(other.isOver).toBe(false);
    }));

  test('no more may listen than the setting says', () =>
    withHub(
      async (hds) => {
        await listen(Listener.as(hds, 'support'));

        const refused = await hds.request('GET', 'live/');

        expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '30']);
      },
      { LIVE_MAX_CLIENTS: '1' },
    ));

  test('a hub that stops lets its listeners go', () =>
    withHub(async (hds) => {
      const listener = await listen(Listener.as(hds, 'support'));

      await hds.app.close();

      await eventually(() => expect(listener.isOver).toBe(true));
    }));
});
