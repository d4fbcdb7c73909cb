import { setTimeout as pause } from 'node:timers/promises';
import { queueRoutes } from '../../../hds/src/config/queues.ts';
import { atMost, type Figure, median, slope } from '../figures.ts';
import { upload } from '../hub/lake.ts';
import type { BenchProcess } from '../hub/processes.ts';
import { untilDrained } from '../hub/waiting.ts';
import { reports } from '../reports.ts';
import type { Bench, Scenario } from '../scenario.ts';

const MB = 2 ** 20;
const SHORT_SECONDS = 30;
const LONG_SECONDS = 600;
const SAMPLE_EVERY_MS = 1000;
/** Uploads that measure what the machine can take. */
const FULL_LOAD_REPORTS = 1000;
/** MB an hour that a process may grow by within the ten minutes: less than garbage collection makes it swing. */
const FLAT = 60;

/** A process and its memory over time. */
interface Watched {
  process: BenchProcess;
  samples: { at: number; value: number }[];
}

export const memory: Scenario = {
  number: 11,
  name: 'memory',
  subject:
    'memory (Pss) of every Node process of the hub while 12 kB reports come through S3 at half of what the machine takes',
  limit: '–',
  async measure(bench) {
    const { hub, options } = bench;
    await hub.empty();
    const cloud = await hub.localCloud();
    const web = await hub.web();
    const worker = await hub.worker();
    const clients: BenchProcess[] = [];
    for (const { client } of queueRoutes.filter(({ started }) => started))
      clients.push(await hub.sqsClient(client, web));
    const processes = [web, worker, ...clients, cloud];
    const perSecond = (await fullLoad(bench)) / 2;
    const seconds = options.long ? LONG_SECONDS : Math.min(SHORT_SECONDS, options.seconds * 6);
    const watched = await watchUnderLoad(bench, processes, perSecond, seconds);
    for (const one of [...clients, worker, web, cloud]) await one.stop();
    return figuresOf(watched, { payloadKb: 12, reportsASecond: Math.round(perSecond), seconds }, options.long);
  },
};

/** Reports a second from upload to done, with all processes at work. */
async function fullLoad({ hub, options }: Bench): Promise<number> {
  const count = Math.min(FULL_LOAD_REPORTS, options.objects);
  const startedAt = performance.now();
  await upload(hub, reports(12, count), 'full-load');
  await untilStored(hub, count);
  return count / ((performance.now() - startedAt) / 1000);
}

async function untilStored(hub: Bench['hub'], count: number): Promise<void> {
  for (;;) {
    const [row] = await hub.sql<{ stored: boolean }>('SELECT count(*) >= $1 AS stored FROM receipt', [count]);
    if (row?.stored) return untilDrained(hub);
    await pause(50);
  }
}

async function watchUnderLoad(
  { hub }: Bench,
  processes: BenchProcess[],
  perSecond: number,
  seconds: number,
): Promise<Watched[]> {
  const watched: Watched[] = processes.map((process) => ({ process, samples: [] }));
  const startedAt = performance.now();
  const elapsed = () => (performance.now() - startedAt) / 1000;
  for (let sent = 0; elapsed() < seconds; ) {
    const due = Math.floor(elapsed() * perSecond) - sent;
    if (due > 0) await upload(hub, reports(12, due), `load-${sent}`);
    sent += Math.max(due, 0);
    for (const { process, samples } of watched) samples.push({ at: elapsed(), value: process.memory() / MB });
    await pause(SAMPLE_EVERY_MS);
  }
  return watched;
}

function figuresOf(watched: Watched[], conditions: Figure['conditions'], isLong: boolean): Figure[] {
  const values = ({ samples }: Watched) => samples.map(({ value }) => value);
  const most = (one: Watched) => Math.max(...values(one));
  const isClient = ({ process: { name } }: Watched) => name.startsWith('sqs-');
  const hub = watched.filter(({ process: { name } }) => name !== 'local-cloud');
  const total = watched[0]?.samples.map((_, at) => sum(watched.map((one) => values(one)[at] ?? 0))) ?? [];
  const figure = (what: string, subject: number[], target?: Figure['target'], unit = 'MB'): Figure => ({
    what,
    unit,
    subject,
    conditions,
    ...(target ? { target } : {}),
  });
  return [
    ...hub.map((one) => figure(`${one.process.name}, most`, [most(one)], atMost(isClient(one) ? 80 : 200))),
    ...watched.filter((one) => !hub.includes(one)).map((one) => figure(`${one.process.name}, most`, [most(one)])),
    figure('all Node processes, most', [Math.max(...total)], atMost(1024)),
    ...hub.map((one) => {
      const growth = figure(`${one.process.name}, growth`, [growthOf(one)], isLong ? atMost(FLAT) : undefined, 'MB/h');
      return isLong ? growth : { ...growth, note: 'judged over ten minutes only (--long)' };
    }),
  ];
}

/** MB an hour over the second half, when all that is loaded once is loaded. */
function growthOf({ samples }: Watched): number {
  const middle = median(samples.map(({ at }) => at)) ?? 0;
  return slope(samples.filter(({ at }) => at >= middle)) * 3600;
}

const sum = (values: number[]) => values.reduce((all, value) => all + value, 0);
