import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Fault, Trial } from './fault.js';
import { type Answered, Load, latencyOf } from './load.js';

/** Clients that wait for each answer: enough to find out what the hub can do. */
const CONNECTIONS = 16;
const TIMES_CAPACITY = 3;
const MOST_LATENCY_RATIO = 2;
const LEAST_GOODPUT = 0.9;
/** When the hub can do so much more before than after, the machine had something else to do: then there is no judging speed. */
const MOST_SPREAD = 1.3;
const MOST_MEMORY_MB = 512;
/** What may be a burst is let in and waits; after that the hub knows better. */
const BURST_MS = 2000;
const REFUSALS = [429, 503];

/** Three times as many requests as the hub can answer. */
const overload: Fault = {
  number: 8,
  name: 'overload at 3 × capacity',
  async run(trial) {
    const { hub, producer, programs, isLong } = trial;
    const seconds = isLong ? 60 : 4;
    const load = new Load(`${hub.url}/api/v1/errorreports/`, {
      authorization: `Token ${trial.api.token}`,
      'content-type': 'application/json',
    });
    const memory = new Memory(await programs.pidOf('web'));

    const before = await capacity(trial, load, isLong ? 10 : 2);
    const offered = Math.round(before.perSecond * TIMES_CAPACITY);
    const reports = producer.reports(offered * seconds);
    const answers = await load.open(
      offered,
      reports.map(({ body }) => body),
    );
    const after = await capacity(trial, load, isLong ? 10 : 2);
    load.close();
    memory.stop();

    producer.acknowledge(reports.filter((_, index) => answers[index]?.status === 201));
    const settled = answers.filter(({ sentAtMs }) => sentAtMs > BURST_MS);
    const accepted = settled.filter(({ status }) => status === 201);
    const refused = answers.filter(({ status }) => status !== 201);
    const goodput = accepted.length / (seconds - BURST_MS / 1000) / mean(before.perSecond, after.perSecond);
    const slower = latencyOf(accepted, 0.5) / mean(before.medianMs, after.medianMs);

    expect(refused.length).toBeGreaterThan(0);
    for (const { status, retryAfter } of refused)
      expect({ isRefusal: REFUSALS.includes(status), retryAfter }, `a ${status}`).toEqual({
        isRefusal: true,
        retryAfter: '1',
      });
    expect(memory.peakMb).toBeLessThan(MOST_MEMORY_MB);
    const isQuiet =
      Math.max(before.perSecond, after.perSecond) < MOST_SPREAD * Math.min(before.perSecond, after.perSecond);
    if (isLong && isQuiet) {
      expect(slower, 'median latency of accepted requests').toBeLessThan(MOST_LATENCY_RATIO);
      expect(goodput, 'accepted of what the hub can do').toBeGreaterThanOrEqual(LEAST_GOODPUT);
    }
    return {
      extra: `capacity ${Math.round(before.perSecond)}/s, offered ${offered}/s; latency × ${slower.toFixed(2)}; goodput ${goodput.toFixed(2)}; refused ${refused.length}; memory of web ≤ ${memory.peakMb} MB${isQuiet ? '' : '; machine too busy to judge speed'}`,
    };
  },
};

/** What the hub answers to clients that wait for each answer. */
async function capacity(
  { producer }: Trial,
  load: Load,
  seconds: number,
): Promise<{ perSecond: number; medianMs: number }> {
  const reports = producer.reports(1500 * seconds);
  const beganAt = performance.now();
  const answers: Answered[] = await load.closed(
    CONNECTIONS,
    reports.map(({ body }) => body),
    seconds,
  );
  const elapsedSeconds = (performance.now() - beganAt) / 1000;
  producer.acknowledge(reports.filter((_, index) => answers[index]?.status === 201));
  return { perSecond: answers.length / elapsedSeconds, medianMs: latencyOf(answers, 0.5) };
}

/** What a process has in memory, looked at four times a second. */
class Memory {
  peakMb = 0;
  private readonly timer = setInterval(() => this.look(), 250);

  constructor(private readonly pid: number) {}

  stop(): void {
    clearInterval(this.timer);
  }

  private look(): void {
    const kilobytes = Number(readFileSync(`/proc/${this.pid}/status`, 'utf8').match(/^VmRSS:\s+(\d+)/m)?.[1] ?? 0);
    this.peakMb = Math.max(this.peakMb, Math.round(kilobytes / 1024));
  }
}

function mean(one: number, other: number): number {
  return (one + other) / 2;
}

export const overloads: Fault[] = [overload];
