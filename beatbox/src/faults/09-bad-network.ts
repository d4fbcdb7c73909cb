import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import { CloudProxy, halveReports } from './cloud-proxy.js';
import type { Fault } from './fault.js';
import type { Wire } from './wire.js';

const UPLOAD_EVERY_MS = 50;
const DELAY_MS = 100;
const CUT_EVERY_MS = 300;
/** In the middle of the body of a report. */
const CUT_AFTER_BYTES = 8000;

type Toxin = 'slow' | 'cut' | 'stalled';
const toxins: Toxin[] = ['slow', 'cut', 'stalled'];

async function poison(wire: Wire, toxin: Toxin, seconds: number): Promise<void> {
  if (toxin === 'slow') wire.delayMs = DELAY_MS;
  if (toxin === 'stalled') wire.stall();
  for (const end = performance.now() + seconds * 1000; performance.now() < end; ) {
    if (toxin === 'cut') wire.cut();
    await pause(CUT_EVERY_MS);
  }
  wire.heal();
}

/** Connections that are slow, break off or stand still. In the short form all pairs suffer at once, each from another toxin a round. */
const badNetwork: Fault = {
  number: 9,
  name: 'slow, cut and stalled connections between every pair',
  isDetoured: true,
  async run({ detours, producer, isLong }) {
    const { all } = await detours();
    const wires = [...all.values()];
    let isOver = false;
    const pouring = producer.pourUntil(() => isOver, UPLOAD_EVERY_MS);
    if (isLong) {
      for (const wire of wires) for (const toxin of toxins) await poison(wire, toxin, 10);
    } else {
      for (const round of toxins.keys())
        await Promise.all(wires.map((wire, at) => poison(wire, toxins[(at + round) % toxins.length] ?? 'cut', 2)));
    }
    isOver = true;
    await pouring;
    return { extra: `pairs ${wires.length} × toxins ${toxins.length}` };
  },
};

/** Bodies that break off in the middle, and bodies that are only half there although every header says that they are whole. */
const truncated: Fault = {
  number: 9,
  name: 'truncated bodies from S3',
  isDetoured: true,
  async run({ detours, producer, checker, hub, own, isLong }) {
    const wire = (await detours()).between('sqs-errorreports', 'local-cloud');
    const damaged = async () => (await checker.client()).sum('hds_sqs_retries_total', { reason: 'damaged_download' });
    const before = await damaged();
    const reports = isLong ? 500 : 30;

    wire.cutAnswersAfter(CUT_AFTER_BYTES);
    await producer.pour(reports, { everyMs: UPLOAD_EVERY_MS });
    wire.heal();
    const store = await CloudProxy.before(hub.s3Endpoint ?? '', halveReports);
    wire.target = store.port;
    wire.cut();
    await producer.pour(reports, { everyMs: UPLOAD_EVERY_MS });
    await expect.poll(() => store.meddledWith, { timeout: 60_000 }).toBeGreaterThan(0);
    wire.target = own.ports.get('local-cloud') ?? 0;
    wire.cut();
    store.close();

    await checker.untilAtRest();
    const found = (await damaged()) - before;
    expect(found).toBeGreaterThanOrEqual(store.meddledWith);
    return { extra: `halves that pretended to be whole: ${store.meddledWith}; damaged downloads found: ${found}` };
  },
};

export const badNetworks: Fault[] = [badNetwork, truncated];
