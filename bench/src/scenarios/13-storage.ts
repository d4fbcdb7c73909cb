import { atMost, type Figure } from '../figures.ts';
import { ask, atOnce } from '../hub/api.ts';
import type { Web } from '../hub/bench-hub.ts';
import { untilDrained } from '../hub/waiting.ts';
import { batchOf, reports, type Size } from '../reports.ts';
import type { Bench, Scenario } from '../scenario.ts';

const BATCH = 100;
const REPORTS = 5000;
/** Everything that stays of a report. Outbox rows go after OUTBOX_RETENTION_HOURS. */
const KEPT = ['error_report', 'exception', 'traceback', 'receipt', 'event', 'event_link', 'pick_session'];

export const storage: Scenario = {
  number: 13,
  name: 'storage',
  subject: 'bytes on disk for each byte that was sent, all tables of a report, extracted and vacuumed',
  limit: '–',
  async measure(bench) {
    const { hub } = bench;
    const web = await hub.web();
    const worker = await hub.worker();
    const figures: Figure[] = [];
    for (const size of [2, 12] as const) figures.push(...(await measureSize(bench, web, size)));
    await worker.stop();
    await web.stop();
    return figures;
  },
};

async function measureSize({ hub, options }: Bench, web: Web, size: Size): Promise<Figure[]> {
  await hub.empty();
  const count = Math.min(REPORTS, options.objects);
  const contents = reports(size, count);
  const bodies = Array.from({ length: Math.ceil(count / BATCH) }, (_, at) =>
    batchOf(contents.slice(at * BATCH, (at + 1) * BATCH)),
  );
  await atOnce(2, bodies, async (body) => {
    const answer = await ask(web, hub.token, 'errorreports/batch/', body);
    if (!answer.ok) throw new Error(`a batch is refused: ${await answer.text()}`);
    await answer.body?.cancel();
  });
  await untilDrained(hub);
  await hub.sql(`VACUUM ${KEPT.join(', ')}`);
  const [bytes] = await hub.sql<{ tables: number; indexes: number; raw: number }>(
    `SELECT sum(pg_table_size(t))::float8 AS tables, sum(pg_indexes_size(t))::float8 AS indexes FROM unnest($1::regclass[]) t`,
    [KEPT],
  );
  const raw = contents.reduce((sum, content) => sum + Buffer.byteLength(content), 0);
  const { tables = Number.NaN, indexes = Number.NaN } = bytes ?? {};
  const conditions = { payloadKb: size, reports: count, rawBytes: raw };
  const figure = (what: string, value: number, target?: Figure['target']): Figure => ({
    what: `${size} kB, ${what}`,
    unit: 'bytes/byte',
    subject: [value / raw],
    conditions,
    ...(target ? { target } : {}),
  });
  return [
    figure('tables', tables),
    figure('indexes', indexes, atMost(0.35)),
    figure('total', tables + indexes, atMost(1)),
  ];
}
