import { Readable } from 'node:stream';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Redis } from 'ioredis';
import { Counter, Gauge } from 'prom-client';
import type { Env } from '../../config/env.js';
import { ENV } from '../../platform/env.js';
import { Unavailable } from '../../platform/errors.js';
import { type LiveEvent, liveChannel } from '../../platform/live/live-events.js';
import { log } from '../../platform/logging.js';
import { REDIS_PREFIX } from '../../platform/queues/outbox.js';
import { connectToRedis } from '../../platform/queues/redis.js';
import { Credentials } from '../user/credentials.js';
import { isAllowed } from '../user/permissions.js';

/** Proxies close what is silent for a minute. */
const HEARTBEAT_MS = 15_000;
/** Whoever is signed out is not told for longer than a minute; two checks may fail for want of a database. */
const CHECK_EVERY_MS = 20_000;
const MOST_FAILED_CHECKS = 2;
/** What happens within this time is told together. */
const TOGETHER_MS = 100;
/** A client that has so much unread does not read. */
const MAX_UNREAD_BYTES = 256 * 1024;
const RETRY_MS = 5000;
const TRY_AGAIN_SECONDS = 30;

const listening = new Gauge({ name: 'hds_live_clients', help: 'Browsers and programs that are told of what happens.' });
const told = new Counter({
  name: 'hds_live_events_total',
  help: 'Events that were told to clients, each counted once.',
  labelNames: ['event'],
});
const left = new Counter({
  name: 'hds_live_dropped_total',
  help: 'Clients that were let go, by why: slow, or signed out.',
  labelNames: ['reason'],
});

/** One who is told: what is to be sent, and the hash of the token or session that allows it. */
class LiveClient extends Readable {
  constructor(readonly proof: Buffer) {
    super({ highWaterMark: MAX_UNREAD_BYTES });
  }

  override _read(): void {
    // What there is to tell comes by itself.
  }
}

/** Those who are told at once what happens. Redis tells every web process, which tells its own. */
@Injectable()
export class LiveClients implements OnModuleDestroy {
  private readonly clients = new Set<LiveClient>();
  private redis: Redis | null = null;
  private timers: NodeJS.Timeout[] = [];
  private waiting: LiveEvent[] = [];
  private failedChecks = 0;
  private isStopping = false;

  constructor(
    private readonly credentials: Credentials,
    @Inject(ENV) private readonly env: Pick<Env, 'REDIS_URL' | 'LIVE_MAX_CLIENTS'>,
    @Inject(REDIS_PREFIX) private readonly prefix: string,
  ) {}

  /**
   * What the client is to be sent, from now on.
   *
   * @param proof  hash of the token or session that the client showed
   * @throws Unavailable  when the process tells as many as it may, or is stopping
   */
  open(proof: Buffer): Readable {
    if (this.isStopping || this.clients.size >= this.env.LIVE_MAX_CLIENTS)
      throw new Unavailable('A place among those who are told (LIVE_MAX_CLIENTS)', TRY_AGAIN_SECONDS);
    this.start();
    const client = new LiveClient(proof);
    this.clients.add(client);
    listening.set(this.clients.size);
    client.once('close', () => {
      this.clients.delete(client);
      listening.set(this.clients.size);
    });
    client.push(`retry: ${RETRY_MS}\n\n`);
    return client;
  }

  /** The HTTP server waits for those who are connected: they are let go before it closes. */
  onModuleDestroy(): void {
    this.isStopping = true;
    for (const timer of this.timers) clearInterval(timer);
    for (const client of this.clients) client.push(null);
    this.redis?.disconnect();
  }

  /** With the first client; a process without any does not listen. */
  private start(): void {
    if (this.redis) return;
    this.redis = connectToRedis(this.env.REDIS_URL);
    this.redis.on('message', (_channel, text) => this.hear(text));
    // ioredis subscribes again by itself after a reconnect.
    this.redis
      .subscribe(liveChannel(this.prefix))
      .catch((error: unknown) => log.warn({ error }, 'nobody is told of what happens'));
    this.timers = [
      setInterval(() => this.send(': still here\n\n'), HEARTBEAT_MS),
      setInterval(() => void this.check(), CHECK_EVERY_MS),
    ];
    for (const timer of this.timers) timer.unref();
  }

  private hear(text: string): void {
    const isFirst = this.waiting.length === 0;
    this.waiting.push(...(JSON.parse(text) as LiveEvent[]));
    if (isFirst) setTimeout(() => this.tell(), TOGETHER_MS).unref();
  }

  private tell(): void {
    const events = this.waiting;
    this.waiting = [];
    if (this.clients.size === 0) return;
    for (const { name } of events) told.inc({ event: name });
    this.send(events.map(({ name, data }) => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`).join(''));
  }

  private send(text: string): void {
    const bytes = Buffer.from(text);
    for (const client of this.clients) {
      if (client.readableLength > MAX_UNREAD_BYTES) this.letGo(client, 'slow');
      else client.push(bytes);
    }
  }

  /** Lets go those whose token or session is over, or who may no longer be told: one statement for all. */
  private async check(): Promise<void> {
    if (this.clients.size === 0) return;
    try {
      const callers = await this.credentials.callersBehind([...this.clients].map(({ proof }) => proof));
      this.failedChecks = 0;
      for (const client of this.clients)
        if (!isAllowed('live', 'listen', callers.get(client.proof.toString('hex')))) this.letGo(client, 'signed out');
    } catch (error) {
      this.failedChecks++;
      log.warn({ error }, 'could not check who may be told of what happens');
      if (this.failedChecks >= MOST_FAILED_CHECKS) for (const client of this.clients) this.letGo(client, 'signed out');
    }
  }

  private letGo(client: LiveClient, reason: string): void {
    left.inc({ reason });
    client.destroy();
  }
}
