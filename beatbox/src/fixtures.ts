import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, inject } from 'vitest';
import { Api } from './api.js';
import { Harvester } from './harvester.js';
import type { Hub, OwnHub } from './hub.js';
import { Lake } from './lake.js';
import { Queue } from './queue.js';

interface Fixtures {
  hub: Hub;
  api: Api;
  lake: Lake;
  harvester: Harvester;
  /** Undefined where the queues of the hub cannot be seen. */
  queue: Queue | undefined;
  logs: undefined;
}

/** A test against the hub. When it fails, it shows what the hub's processes have written since it began. */
export const test = base.extend<Fixtures>({
  hub: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the fixtures a fixture needs from its first parameter.
    async ({}, use) => use(inject('hub')),
    { scope: 'file' },
  ],
  api: [async ({ hub }, use) => use(await Api.logIn(hub.url, hub.machine)), { scope: 'file' }],
  lake: [
    async ({ hub }, use) => {
      const lake = new Lake(hub);
      await use(lake);
      lake.close();
    },
    { scope: 'file' },
  ],
  queue: [
    async ({ hub }, use) => {
      const queue = hub.queueUrl ? new Queue(hub.queueUrl, hub) : undefined;
      await use(queue);
      queue?.close();
    },
    { scope: 'file' },
  ],
  harvester: async ({ api, lake }, use) => {
    const harvester = await Harvester.find(api, lake);
    await use(harvester);
    await harvester.cleanUp();
  },
  logs: [
    async ({ hub: { own }, onTestFailed }, use) => {
      const before = own && sizesOfLogs(own);
      onTestFailed(() => {
        if (own && before) console.log(writtenSince(before, own));
      });
      await use(undefined);
    },
    { auto: true },
  ],
});

const LINES_SHOWN = 25;

function sizesOfLogs({ logDir }: OwnHub): Map<string, number> {
  const names = existsSync(logDir) ? readdirSync(logDir).filter((name) => name.endsWith('.log')) : [];
  return new Map(names.map((name) => [name, statSync(join(logDir, name)).size]));
}

/** The last lines that each process has written since its log had the size in `before`. */
function writtenSince(before: Map<string, number>, own: OwnHub): string {
  const parts = [...sizesOfLogs(own).keys()].map((name) => {
    const text = readFileSync(join(own.logDir, name))
      .subarray(before.get(name) ?? 0)
      .toString()
      .trimEnd();
    return text && `── ${name}\n${text.split('\n').slice(-LINES_SHOWN).join('\n')}`;
  });
  return parts.filter(Boolean).join('\n') || 'The processes of the hub have logged nothing since the test began.';
}
