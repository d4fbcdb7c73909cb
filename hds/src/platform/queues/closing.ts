import { setTimeout as wait } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { log } from '../logging.js';
import { OutboxRunner } from './outbox.js';

/** Bull gets so long to put away in Redis what is done; with Redis away it would wait until Redis is back. */
const PUT_AWAY_MS = 3000;
const LOOK_EVERY_MS = 50;

/**
 * Closes a process that runs jobs: it takes no more, and finishes those in hand. Redis may be away: a job is done when
 * PostgreSQL says so, so that what cannot be put away there is put away by whoever finds it next.
 *
 * @param withinMs  jobs that take longer are left; their transactions are undone, and another process does them
 * @returns whether everything was closed in order
 */
export async function closeWorker(app: INestApplicationContext, withinMs: number): Promise<boolean> {
  const runner = app.get(OutboxRunner);
  const startedAt = performance.now();
  let idleSince = startedAt;
  let isClosed = false;
  const closing = app.close().then(() => {
    isClosed = true;
  });
  closing.catch((error: unknown) => log.warn({ error }, 'could not close everything'));
  while (!isClosed) {
    await Promise.race([closing.catch(() => undefined), wait(LOOK_EVERY_MS)]);
    const now = performance.now();
    if (runner.running > 0) idleSince = now;
    if (now - idleSince > PUT_AWAY_MS || now - startedAt > withinMs) break;
  }
  if (!isClosed) log.warn({ jobs: runner.running }, 'leaving without Redis; what is left is done by another process');
  return isClosed;
}
