import { type Figure, ratioAtLeast } from '../figures.ts';
import type { Web } from '../hub/bench-hub.ts';
import { copyReports } from '../hub/copy-reports.ts';
import { postReports } from '../hub/post-reports.ts';
import { batchOf, reportTemplates, type Size } from '../reports.ts';
import { type Bench, interleave, type Scenario } from '../scenario.ts';

const BATCH = 100;
/** As many as an SQS client has under way. */
const CONNECTIONS = 2;
const SINGLE_CONNECTIONS = 8;

export const postBatch: Scenario = {
  number: 2,
  name: 'post-batch',
  subject: 'batch POST of 100 reports, as the SQS client sends them',
  limit: 'COPY of the same rows into the same tables; for the last figure a POST of single reports of the same size',
  async measure(bench) {
    await bench.hub.empty();
    const web = await bench.hub.web();
    const figures: Figure[] = [];
    for (const size of [2, 12] as const) figures.push(await besideCopy(bench, web, size));
    figures.push(await besideSingle(bench, web));
    await web.stop();
    return figures;
  },
};

/** The reports of a batch come from all machines; a run has several such bodies. */
function bodies(size: Size): string[] {
  const templates = reportTemplates(size);
  return [batchOf(Array.from({ length: BATCH }, (_, at) => templates[at % templates.length] ?? ''))];
}

async function batches({ hub }: Bench, web: Web, size: Size, seconds: number): Promise<number> {
  const path = 'errorreports/batch/';
  const posting = { path, bodies: bodies(size), reportsEach: BATCH, connections: CONNECTIONS, seconds };
  return (await postReports(hub, web, posting)).perSecond * BATCH;
}

async function besideCopy(bench: Bench, web: Web, size: Size): Promise<Figure> {
  const { rounds, seconds } = bench.options;
  await batches(bench, web, size, 1);
  const { subjects, limits } = await interleave(
    rounds,
    () => batches(bench, web, size, seconds),
    () => copyReports(bench.hub, size, seconds),
  );
  return {
    what: `${size} kB, batches of ${BATCH}`,
    unit: 'reports/s',
    subject: subjects,
    limit: limits,
    target: ratioAtLeast(0.25),
    conditions: { payloadKb: size, connections: CONNECTIONS, worker: 'stopped' },
  };
}

async function besideSingle(bench: Bench, web: Web): Promise<Figure> {
  const { rounds, seconds } = bench.options;
  const single = { path: 'errorreports/', reportsEach: 1, connections: SINGLE_CONNECTIONS, seconds };
  const { subjects, limits } = await interleave(
    rounds,
    () => batches(bench, web, 2, seconds),
    async () => (await postReports(bench.hub, web, { ...single, bodies: reportTemplates(2) })).perSecond,
  );
  return {
    what: '2 kB, beside single posts',
    unit: 'reports/s',
    subject: subjects,
    limit: limits,
    target: ratioAtLeast(4),
    conditions: {
      payloadKb: 2,
      connections: CONNECTIONS,
      connectionsOfSinglePosts: SINGLE_CONNECTIONS,
      worker: 'stopped',
    },
  };
}
