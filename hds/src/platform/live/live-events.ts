import { Inject, Injectable } from '@nestjs/common';
import type { Redis } from 'ioredis';
import { OUTBOX_SIGNAL, REDIS_PREFIX } from '../queues/outbox.js';

/** Something that was committed and that pages show at once: its name, and what is told of it. */
export type LiveEvent =
  /** A report was stored. `type` is its path, `event` the id of its event. */
  | { name: 'report'; data: { type: string; id: number; harv_id: number | null; event: number } }
  /** A report was read, as far as it could be. */
  | { name: 'extracted'; data: { type: string; id: number } }
  /** Migrations were asked for, or came to an end. */
  | { name: 'migration'; data: { id: number; result: string } };

/** Where the events go: every web process with clients listens, whoever committed something calls. */
export const liveChannel = (prefix: string) => `${prefix}:live`;

/** Tells the web processes what was committed. Best effort: without Redis nobody hears it, and pages ask by themselves. */
@Injectable()
export class LiveEvents {
  constructor(
    @Inject(OUTBOX_SIGNAL) private readonly redis: Redis,
    @Inject(REDIS_PREFIX) private readonly prefix: string,
  ) {}

  /** To be called after the commit; all at once what was committed together. */
  publish(events: LiveEvent[]): void {
    if (events.length === 0 || this.redis.status !== 'ready') return;
    this.redis.publish(liveChannel(this.prefix), JSON.stringify(events)).catch(() => undefined);
  }
}
