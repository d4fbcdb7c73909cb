import { writeFileSync } from 'node:fs';
import { afterAll } from 'vitest';
import { test as base } from '../fixtures.js';
import { NOT_OURS } from '../hub.js';
import { Random } from '../random.js';
import { faults } from './faults.js';
import { Ground, type Result } from './ground.js';
import { readOptions } from './options.js';

const { isLong, seed, only, json } = readOptions(process.env);
const MINUTE_MS = 60_000;
const results: Result[] = [];

const test = base.extend<{ ground: Ground | undefined }>({
  ground: [
    async ({ hub }, use) => {
      const { own, queueUrl } = hub;
      const ground = own && queueUrl ? await Ground.open(hub, own, queueUrl, new Random(seed), isLong) : undefined;
      await use(ground);
      await ground?.close();
    },
    { scope: 'file' },
  ],
});

const chosen = faults.filter(({ number }) => only.length === 0 || only.includes(number));

test.for(chosen)('$number $name', { timeout: (isLong ? 40 : 5) * MINUTE_MS }, async (fault, { ground, skip }) => {
  if (!ground) return skip(NOT_OURS);
  if (fault.onlyLong && !isLong) return skip(fault.onlyLong);
  const result = await ground.suffer(fault);
  results.push(result);
  console.log(`${JSON.stringify(result)} (seed ${seed})`);
});

afterAll(() => {
  if (json)
    writeFileSync(json, `${JSON.stringify({ at: new Date().toISOString(), seed, isLong, results }, null, 2)}\n`);
});
