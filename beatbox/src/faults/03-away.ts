import { setTimeout as pause } from 'node:timers/promises';
import { expect, vi } from 'vitest';
import type { Fault } from './fault.js';
import { SlackServer } from './slack-server.js';

/** A client has noticed, and asks for nothing more. */
const STOP_PULLING_MS = 2000;
const UPLOAD_EVERY_MS = 50;
/** Of a machine that people want to be told of. */
const TOLD_OF = 11;
const PATIENCE = { timeout: 120_000, interval: 100 };

/** A part that the hub stands on is gone for a while and comes back, while machines go on sending. */
function away(program: 'postgres' | 'redis' | 'local-cloud', longSeconds: number): Fault {
  const names = { postgres: 'PostgreSQL', redis: 'Redis', 'local-cloud': 'S3 and SQS' };
  return {
    number: 3,
    name: `${names[program]} away`,
    async run({ programs, producer, checker, isLong }) {
      const seconds = isLong ? longSeconds : 5;
      let isBack = false;
      await producer.pour(20);
      const pouring = producer.pourUntil(() => isBack, UPLOAD_EVERY_MS);

      await programs.stop(program);
      await pause(STOP_PULLING_MS);
      const pulled = await checker.received();
      await pause(seconds * 1000 - STOP_PULLING_MS);
      const pulledWhileAway = (await checker.received()) - pulled;
      await programs.start(program);
      await programs.ready(60);
      isBack = true;
      await pouring;

      // Reports need PostgreSQL; without Redis they are stored all the same, and extracted later.
      if (program === 'postgres') expect(pulledWhileAway, 'messages pulled while PostgreSQL is away').toBe(0);
      return { extra: `away for ${seconds} s; pulled meanwhile, after 2 s: ${pulledWhileAway}` };
    },
  };
}

const slackAway: Fault = {
  number: 3,
  name: 'Slack away',
  isDetoured: true,
  async run({ detours, producer, database, isLong }) {
    const reports = isLong ? 200 : 10;
    const seconds = isLong ? 60 : 4;
    const since = new Date();
    const slack = await SlackServer.start();
    await detours({ worker: { SLACK_TOKEN: 'xoxb-of-the-harness', SLACK_API_URL: slack.url } });
    const written = () => database.count('notification_delivery WHERE created >= $1', [since]);
    const sent = () => database.count(`notification_delivery WHERE created >= $1 AND status = 'sent'`, [since]);

    await slack.away();
    for (let count = 0; count < reports; count++) await producer.upload(producer.report({ serial_number: TOLD_OF }));
    await vi.waitFor(async () => expect(await written()).toBeGreaterThanOrEqual(reports), PATIENCE);
    await pause(seconds * 1000);
    const sentMeanwhile = await sent();
    await slack.back();
    const backAt = performance.now();
    await vi.waitFor(async () => expect(await sent()).toBe(await written()), PATIENCE);
    const recoverySeconds = (performance.now() - backAt) / 1000;

    expect(sentMeanwhile).toBe(0);
    expect(slack.messages.size, 'messages that Slack has').toBe(await written());
    expect(
      [...slack.messages.values()].filter((times) => times > 1),
      'messages that Slack has twice',
    ).toEqual([]);
    await detours();
    await slack.away();
    return { recoverySeconds, extra: `away for ${seconds} s; messages in Slack afterwards: ${slack.messages.size}` };
  },
};

export const absences: Fault[] = [away('postgres', 300), away('redis', 60), away('local-cloud', 60), slackAway];
