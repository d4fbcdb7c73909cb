import { atMost, type Figure, ratioAtLeast } from '../figures.ts';
import type { Web } from '../hub/bench-hub.ts';
import { postReports } from '../hub/post-reports.ts';
import { storeLoad } from '../hub/store-statement.ts';
import { reportTemplates } from '../reports.ts';
import { type Bench, interleave, type Scenario } from '../scenario.ts';

const CONNECTIONS = [8, 16];

export const postOne: Scenario = {
  number: 1,
  name: 'post-one',
  subject: 'POST of one error report, the real sample of 12 kB, every one different, until 201',
  limit: 'pgbench with the statement that the hub stores a report with, prepared, each its own transaction',
  async measure(bench) {
    await bench.hub.empty();
    const web = await bench.hub.web();
    const figures: Figure[] = [];
    for (const connections of CONNECTIONS) figures.push(...(await measureWith(bench, web, connections)));
    await web.stop();
    return figures;
  },
};

async function measureWith({ hub, options: { rounds, seconds } }: Bench, web: Web, connections: number) {
  const post = (duration: number) =>
    postReports(hub, web, {
      path: 'errorreports/',
      bodies: reportTemplates(12),
      reportsEach: 1,
      connections,
      seconds: duration,
    });
  await post(Math.min(2, seconds)); // compiles and connects
  const store = await storeLoad(hub, web, 12);
  const { subjects, limits } = await interleave(
    rounds,
    () => post(seconds),
    () => store(connections, seconds),
  );
  const conditions = { payloadBytes: 12_823, connections, worker: 'stopped', webProcesses: 1 };
  return [
    {
      what: `12 kB, ${connections} connections`,
      unit: 'reports/s',
      subject: subjects.map(({ perSecond }) => perSecond),
      limit: limits.map(({ perSecond }) => perSecond),
      target: ratioAtLeast(0.45),
      conditions,
    },
    {
      what: `12 kB, ${connections} connections, p99`,
      unit: 'ms',
      subject: subjects.map(({ p99Ms }) => p99Ms),
      limit: limits.map(({ p99Ms }) => p99Ms),
      target: atMost(60),
      conditions,
    },
  ];
}
