import { setTimeout as pause } from 'node:timers/promises';
import { expect, vi } from 'vitest';
import { CloudProxy, refuseS3 } from './cloud-proxy.js';
import type { Fault, Trial } from './fault.js';
import { SlackServer } from './slack-server.js';

/** A client has noticed, and asks for nothing more. */
const STOP_PULLING_MS = 2000;
const UPLOAD_EVERY_MS = 50;
/** Of a machine that people want to be told of. */
const TOLD_OF = 11;
const PATIENCE = { timeout: 120_000, interval: 100 };

/** Takes a part away and brings it back. */
interface Taking {
  /** The longer absence of the long form. */
  longSeconds: number;
  take: () => Promise<void>;
  bringBack: () => Promise<void>;
}

/** A part that the hub stands on is gone for a while and comes back, while machines go on sending. */
async function missing({ programs, producer, checker, isLong }: Trial, { longSeconds, take, bringBack }: Taking) {
  const seconds = isLong ? longSeconds : 5;
  let isBack = false;
  await producer.pour(20);
  const pouring = producer.pourUntil(() => isBack, UPLOAD_EVERY_MS);
  const look = async () => ({ pulled: await checker.received(), stored: await checker.storedByClient() });

  await take();
  await pause(STOP_PULLING_MS);
  const before = await look();
  await pause(seconds * 1000 - STOP_PULLING_MS);
  const after = await look();
  await bringBack();
  await programs.ready(60);
  isBack = true;
  await pouring;

  const pulled = after.pulled - before.pulled;
  const stored = after.stored - before.stored;
  return { pulled, stored, extra: `away for ${seconds} s; after 2 s of it pulled ${pulled}, stored ${stored}` };
}

function away(program: 'postgres' | 'redis' | 'local-cloud', longSeconds: number): Fault {
  const names = { postgres: 'PostgreSQL', redis: 'Redis', 'local-cloud': 'S3 and SQS' };
  return {
    number: 3,
    name: `${names[program]} away`,
    async run(trial) {
      const { pulled, stored, extra } = await missing(trial, {
        longSeconds,
        take: () => trial.programs.stop(program),
        bringBack: () => trial.programs.start(program),
      });
      // Reports need PostgreSQL; without Redis they are stored all the same, and extracted later.
      if (program === 'redis') expect(stored, 'reports stored while Redis is away').toBeGreaterThan(0);
      else expect(pulled, 'messages pulled meanwhile').toBe(0);
      return { extra };
    },
  };
}

/** SQS gives messages of objects that nobody can fetch: those in hand wait, and no more are taken. */
const s3Away: Fault = {
  number: 3,
  name: 'S3 away while SQS is there',
  isDetoured: true,
  async run(trial) {
    const wire = (await trial.detours()).between('sqs-errorreports', 'local-cloud');
    const sqsOnly = await CloudProxy.before(trial.hub.s3Endpoint ?? '', refuseS3);
    const lead = async (port: number) => {
      wire.target = port;
      wire.cut();
    };
    const { pulled, extra } = await missing(trial, {
      longSeconds: 60,
      take: () => lead(sqsOnly.port),
      bringBack: () => lead(trial.own.ports.get('local-cloud') ?? 0),
    });
    sqsOnly.close();

    expect(sqsOnly.meddledWith, 'objects asked for in vain').toBeGreaterThan(0);
    expect(pulled, 'messages pulled meanwhile').toBe(0);
    return { extra };
  },
};

const slackAway: Fault = {
  number: 3,
  name: 'Slack away',
  isDetoured: true,
  hasOwnSettings: true,
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
    await slack.away();
    return { recoverySeconds, extra: `away for ${seconds} s; messages in Slack afterwards: ${slack.messages.size}` };
  },
};

export const absences: Fault[] = [away('postgres', 300), away('redis', 60), away('local-cloud', 60), s3Away, slackAway];
