import { setTimeout as pause } from 'node:timers/promises';
import { atMost, percentile } from '../figures.ts';
import { call } from '../hub/api.ts';
import type { Web } from '../hub/bench-hub.ts';
import { databaseTime, untilDrained } from '../hub/waiting.ts';
import { reports } from '../reports.ts';
import { type Bench, repeat, type Scenario } from '../scenario.ts';

const EVERY_MS = 20;

export const commitToJob: Scenario = {
  number: 8,
  name: 'commit-to-job',
  subject: 'from the commit of a report until its job begins, one POST every 20 ms',
  limit: '–',
  async measure(bench) {
    const { hub, options } = bench;
    await hub.empty();
    const web = await hub.web();
    const worker = await hub.worker();
    await delays(bench, web, 50); // connects and compiles
    const rounds = await repeat(options.rounds, () => delays(bench, web, (options.seconds * 1000) / EVERY_MS));
    await worker.stop();
    await web.stop();
    const at = (percent: number) => rounds.map((round) => percentile(round, percent) ?? Number.NaN);
    const conditions = { payloadKb: 12, postsASecond: 1000 / EVERY_MS, posts: rounds[0]?.length ?? 0 };
    return [
      { what: 'p50', unit: 'ms', subject: at(50), target: atMost(5), conditions },
      { what: 'p99', unit: 'ms', subject: at(99), target: atMost(50), conditions },
    ];
  },
};

/**
 * How long each report waited, in milliseconds, all by PostgreSQL's clock: a receipt knows the time of the commit that
 * stored it, and a job marks its outbox row with the time its transaction began.
 */
async function delays({ hub }: Bench, web: Web, count: number): Promise<number[]> {
  const startedAt = await databaseTime(hub);
  const posts: Promise<unknown>[] = [];
  for (const report of reports(12, count)) {
    posts.push(call(web, hub.token, 'errorreports/', report));
    await pause(EVERY_MS);
  }
  await Promise.all(posts);
  await untilDrained(hub);
  const rows = await hub.sql<{ ms: number }>(
    `SELECT 1000 * extract(epoch FROM o.done_at - pg_xact_commit_timestamp(r.xmin))::float8 AS ms
     FROM outbox o JOIN receipt r ON r.report_id = (o.payload->>'reportId')::bigint WHERE o.queue = 'ErrorReport' AND r.created >= to_timestamp($1)`,
    [startedAt],
  );
  return rows.map(({ ms }) => ms);
}
