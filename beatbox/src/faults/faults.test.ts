import { writeFileSync } from 'node:fs';
import { afterAll } from 'vitest';
import { test as base } from '../fixtures.js';
import { type Hub, NOT_OURS } from '../hub.js';
import { startOwnHub } from '../own-hub.js';
import { Random } from '../random.js';
import { NO_SMALL_DISK, NotMounted } from '../small-disk.js';
import { faults } from './faults.js';
import { Ground, type Result } from './ground.js';
import { readOptions } from './options.js';

const { isLong, seed, only, json } = readOptions(process.env);
const MINUTE_MS = 60_000;
const SMALL_DISK_MB = 900;
const results: Result[] = [];

const test = base.extend<{ ground: Ground | undefined }>({
  ground: [
    async ({ hub }, use) => {
      const ground = await openGround(hub);
      await use(ground);
      await ground?.close();
    },
    { scope: 'file' },
  ],
});

const chosen = faults.filter(({ number }) => only.length === 0 || only.includes(number));
const [onSmallDisk, others] = [true, false].map((is) =>
  chosen.filter(({ isOfDisk = false }) => (isOfDisk && isLong) === is),
);

test.for(others ?? [])('$number $name', { timeout: (isLong ? 40 : 5) * MINUTE_MS }, async (fault, { ground, skip }) => {
  if (!ground) return skip(NOT_OURS);
  if (fault.onlyLong && !isLong) return skip(fault.onlyLong);
  await suffer(ground, fault);
});

test.for(onSmallDisk ?? [])('$number $name', { timeout: 20 * MINUTE_MS }, async (fault, { hub: { own }, skip }) => {
  if (!own) return skip(NOT_OURS);
  const started = await startOwnHub({ slackUrl: own.slackUrl, smallDiskMb: SMALL_DISK_MB }).catch((error: unknown) => {
    if (error instanceof NotMounted) return undefined;
    throw error;
  });
  if (!started) return skip(NO_SMALL_DISK);
  let keepFiles = true;
  try {
    const ground = await openGround(started.hub);
    if (ground) await suffer(ground, fault);
    await ground?.close();
    keepFiles = false;
  } finally {
    await started.stop({ keepFiles });
  }
});

async function openGround(hub: Hub): Promise<Ground | undefined> {
  const { own, queueUrl } = hub;
  return own && queueUrl ? Ground.open(hub, own, queueUrl, new Random(seed), isLong) : undefined;
}

async function suffer(ground: Ground, fault: (typeof faults)[number]): Promise<void> {
  const result = await ground.suffer(fault);
  results.push(result);
  console.log(`${JSON.stringify(result)} (seed ${seed})`);
}

afterAll(() => {
  if (json)
    writeFileSync(json, `${JSON.stringify({ at: new Date().toISOString(), seed, isLong, results }, null, 2)}\n`);
});
