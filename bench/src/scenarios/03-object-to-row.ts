import { type Figure, ratioAtLeast } from '../figures.ts';
import type { Web } from '../hub/bench-hub.ts';
import { getObjects, upload } from '../hub/lake.ts';
import { until } from '../hub/waiting.ts';
import { reports, type Size } from '../reports.ts';
import { type Bench, repeat, type Scenario } from '../scenario.ts';

export const objectToRow: Scenario = {
  number: 3,
  name: 'object-to-row',
  subject: 'S3 objects that wait in the queue, until their rows are committed, one client process',
  limit: 'a Node process that only downloads the same objects from the emulator, 16 at a time',
  async measure(bench) {
    await bench.hub.empty();
    const cloud = await bench.hub.localCloud();
    const web = await bench.hub.web();
    const figures: Figure[] = [];
    for (const size of [2, 12] as const) figures.push(await measureSize(bench, web, size));
    await web.stop();
    await cloud.stop();
    return figures;
  },
};

async function measureSize(bench: Bench, web: Web, size: Size): Promise<Figure> {
  const { hub, options } = bench;
  // The objects are in the bucket only until the client has stored them: the limit comes first in each round.
  const rounds = await repeat(options.rounds, async (round) => {
    const objects = await upload(hub, reports(size, options.objects), `${size}kb-${round}`);
    const downloaded = await getObjects(hub, objects);
    return { downloaded, stored: await storedPerSecond(bench, web, options.objects) };
  });
  return {
    what: `${size} kB`,
    unit: 'reports/s',
    subject: rounds.map(({ stored }) => stored),
    limit: rounds.map(({ downloaded }) => downloaded),
    target: ratioAtLeast(0.6),
    conditions: { payloadKb: size, objects: options.objects, clients: 1, worker: 'stopped' },
  };
}

/**
 * Starts a client and waits until everything that waits in the queue is stored.
 * @returns reports a second, from the first receipt to the last
 */
export async function storedPerSecond({ hub }: Bench, web: Web, count: number): Promise<number> {
  const before = await receipts(hub);
  const client = await hub.sqsClient('ERRORREPORTS', web);
  await until(hub, `${count} reports are stored`, '(SELECT count(*) FROM receipt) >= $1', [before.count + count]);
  await client.stop();
  const [row] = await hub.sql<{ seconds: number; first: number }>(
    `SELECT extract(epoch FROM max(created) - min(created))::float8 AS seconds,
       (SELECT count(*) FROM receipt r WHERE r.created = (SELECT min(created) FROM receipt WHERE created > to_timestamp($1)))::int AS first
     FROM receipt WHERE created > to_timestamp($1)`,
    [before.last],
  );
  // Those of the first batch were stored when the clock began to run.
  return (count - (row?.first ?? 0)) / (row?.seconds ?? Number.NaN);
}

async function receipts(hub: Bench['hub']): Promise<{ count: number; last: number }> {
  const [row] = await hub.sql<{ count: number; last: number }>(
    `SELECT count(*)::int AS count, coalesce(extract(epoch FROM max(created)), 0)::float8 AS last FROM receipt`,
  );
  return row ?? { count: 0, last: 0 };
}
