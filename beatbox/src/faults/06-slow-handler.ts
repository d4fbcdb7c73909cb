import { setTimeout as pause } from 'node:timers/promises';
import { expect, vi } from 'vitest';
import type { Detours } from './detours.js';
import type { Fault, Trial } from './fault.js';

const VISIBILITY_SECONDS = 3;
const SOON = { timeout: 60_000, interval: 50 };
/** Longer than the handler takes: the client must not give up by itself. */
const settings = {
  'sqs-errorreports': {
    SQS_VISIBILITY_TIMEOUT_SECONDS: String(VISIBILITY_SECONDS),
    SQS_CLIENT_POST_TIMEOUT_SECONDS: '60',
  },
};

/** Fewer than the client holds at most: it goes on asking SQS. */
const MESSAGES = 30;
const MESSAGES_LONG = 200;
/** Whether a message comes again before the next heartbeat is a matter of luck. */
const MOST_ABSENCES = 5;

/**
 * Storing takes three times as long as SQS hides a message.
 *
 * @param meanwhile  gets how many messages the client has received
 */
async function slowly(
  trial: Trial,
  meanwhile: (detours: Detours, received: () => Promise<number>) => Promise<void>,
): Promise<{ sent: number; received: number }> {
  const { database, producer, checker, isLong } = trial;
  const detours = await trial.detours(settings);
  const before = await checker.received();
  const received = async () => (await checker.received()) - before;
  const release = await database.hold('LOCK TABLE receipt IN SHARE MODE');

  const { length: sent } = await producer.pour(isLong ? MESSAGES_LONG : MESSAGES);
  await vi.waitFor(async () => expect(await received()).toBeGreaterThanOrEqual(sent), SOON);
  await meanwhile(detours, received);
  await pause(3 * VISIBILITY_SECONDS * 1000);
  await release();

  await checker.untilAtRest();
  return { sent, received: await received() };
}

const slow: Fault = {
  number: 6,
  name: 'handler slower than the visibility timeout',
  isDetoured: true,
  hasOwnSettings: true,
  async run(trial) {
    const count = await slowly(trial, async () => undefined);
    expect(count.received, 'deliveries').toBe(count.sent);
    return { extra: `messages ${count.sent}, deliveries ${count.received}` };
  },
};

/** The heartbeat does not reach SQS, which shows the messages again. */
const withoutHeartbeat: Fault = {
  number: 6,
  name: 'slow handler, and SQS away for a heartbeat',
  isDetoured: true,
  hasOwnSettings: true,
  async run(trial) {
    const count = await slowly(trial, async (detours, received) => {
      const toSqs = detours.between('sqs-errorreports', 'local-cloud');
      const first = await received();
      for (let absences = 0; absences < MOST_ABSENCES && (await received()) === first; absences++) {
        toSqs.stall();
        await pause(1.5 * VISIBILITY_SECONDS * 1000);
        toSqs.heal();
        toSqs.cut();
        await pause(VISIBILITY_SECONDS * 1000);
      }
    });
    expect(count.received, 'deliveries').toBeGreaterThan(count.sent);
    return { extra: `messages ${count.sent}, deliveries ${count.received}` };
  },
};

export const slowHandlers: Fault[] = [slow, withoutHeartbeat];
