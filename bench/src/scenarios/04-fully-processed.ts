import { atLeast, type Figure } from '../figures.ts';
import { ask, atOnce, call } from '../hub/api.ts';
import type { Web } from '../hub/bench-hub.ts';
import { copyReports } from '../hub/copy-reports.ts';
import { untilDrained } from '../hub/waiting.ts';
import { batchOf, reports, type Size } from '../reports.ts';
import { type Bench, interleave, type Scenario } from '../scenario.ts';

const BATCH = 100;
const BATCHES_AT_ONCE = 2;
/** Rules that each report is held against, and that none of them meets. */
const RULES = 10;
const CASES = [
  { size: 2, reportsASecond: 400, target: 600 },
  { size: 50, reportsASecond: 150, target: 250 },
] as const;

export const fullyProcessed: Scenario = {
  number: 4,
  name: 'fully-processed',
  subject:
    'reports from the first batch POST until all are extracted, linked, held against rules, and the outbox is empty',
  limit: 'COPY of the rows that are there before the work on them begins',
  async measure(bench) {
    const { hub } = bench;
    await hub.empty();
    const web = await hub.web();
    const worker = await hub.worker();
    await makeRules(bench, web);
    const figures: Figure[] = [];
    for (const one of CASES) figures.push(await measureSize(bench, web, one));
    await worker.stop();
    await web.stop();
    return figures;
  },
};

async function makeRules({ hub }: Bench, web: Web): Promise<void> {
  for (let rule = 0; rule < RULES; rule++) {
    const body = JSON.stringify({ trigger_on: 'ErrorReport', recipients: [1] });
    await call(web, hub.token, `notifications/?harv_ids=${900_000 + rule}&codes=9&handled=false`, body);
  }
}

async function measureSize(
  bench: Bench,
  web: Web,
  { size, reportsASecond, target }: (typeof CASES)[number],
): Promise<Figure> {
  const { hub, options } = bench;
  const count = options.seconds * reportsASecond;
  const process = async (howMany: number) => processedPerSecond(bench, web, size, howMany);
  await process(Math.min(count, 200));
  const { subjects, limits } = await interleave(
    options.rounds,
    () => process(count),
    () => copyReports(hub, size, options.seconds),
  );
  return {
    what: `${size} kB`,
    unit: 'reports/s',
    subject: subjects,
    limit: limits,
    target: atLeast(target),
    conditions: {
      payloadKb: size,
      reports: count,
      batch: BATCH,
      batchesAtOnce: BATCHES_AT_ONCE,
      rules: RULES,
      workers: 1,
    },
  };
}

async function processedPerSecond({ hub }: Bench, web: Web, size: Size, count: number): Promise<number> {
  const contents = reports(size, count);
  const bodies = Array.from({ length: Math.ceil(count / BATCH) }, (_, at) =>
    batchOf(contents.slice(at * BATCH, (at + 1) * BATCH)),
  );
  const startedAt = performance.now();
  await atOnce(BATCHES_AT_ONCE, bodies, async (body) => {
    const answer = await ask(web, hub.token, 'errorreports/batch/', body);
    if (!answer.ok) throw new Error(`a batch is refused: ${await answer.text()}`);
    await answer.body?.cancel();
  });
  await untilDrained(hub);
  return count / ((performance.now() - startedAt) / 1000);
}
