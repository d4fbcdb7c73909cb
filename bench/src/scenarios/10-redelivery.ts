import { atMost, ratioAtLeast } from '../figures.ts';
import type { BenchHub, Web } from '../hub/bench-hub.ts';
import { announceAgain, type LakeObject, upload } from '../hub/lake.ts';
import { reports } from '../reports.ts';
import { type Bench, repeat, type Scenario } from '../scenario.ts';
import { storedPerSecond } from './03-object-to-row.ts';

export const redelivery: Scenario = {
  number: 10,
  name: 'redelivery',
  subject: 'messages of objects that are stored already, and gone from the bucket, delivered again',
  limit: 'the first delivery of the same objects, as in scenario 3',
  async measure(bench) {
    const { hub, options } = bench;
    await hub.empty();
    const cloud = await hub.localCloud();
    const web = await hub.web();
    const count = options.objects * 2;
    const rounds = await repeat(options.rounds, async (round) => {
      const objects = await upload(hub, reports(2, count), `again-${round}`);
      const first = await storedPerSecond(bench, web, count);
      return { first, ...(await again(bench, web, objects)) };
    });
    await web.stop();
    await cloud.stop();
    const conditions = { payloadKb: 2, objects: count, clients: 1, worker: 'stopped' };
    return [
      {
        what: '2 kB',
        unit: 'messages/s',
        subject: rounds.map(({ perSecond }) => perSecond),
        limit: rounds.map(({ first }) => first),
        target: ratioAtLeast(1.5),
        conditions,
      },
      { what: 'new rows', unit: 'rows', subject: rounds.map(({ newRows }) => newRows), target: atMost(0), conditions },
    ];
  },
};

async function again({ hub }: Bench, web: Web, objects: LakeObject[]): Promise<{ perSecond: number; newRows: number }> {
  const before = await rows(hub);
  await announceAgain(hub, objects);
  const client = await hub.sqsClient('ERRORREPORTS', web);
  const startedAt = performance.now();
  await untilEmpty(hub);
  const perSecond = objects.length / ((performance.now() - startedAt) / 1000);
  await client.stop();
  return { perSecond, newRows: (await rows(hub)) - before };
}

async function rows(hub: BenchHub): Promise<number> {
  const [row] = await hub.sql<{ count: number }>(
    `SELECT ((SELECT count(*) FROM error_report) + (SELECT count(*) FROM receipt) + (SELECT count(*) FROM event) + (SELECT count(*) FROM outbox))::int AS count`,
  );
  return row?.count ?? Number.NaN;
}

/** Waits until every message of the queue was taken and deleted. */
async function untilEmpty(hub: BenchHub): Promise<void> {
  for (;;) {
    const answer = await fetch(hub.cloudUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'AmazonSQS.GetQueueAttributes' },
      body: JSON.stringify({ QueueUrl: hub.queueUrl('ERRORREPORTS'), AttributeNames: ['All'] }),
    });
    if (!answer.ok) throw new Error(`SQS does not tell what waits: ${await answer.text()}`);
    const { Attributes } = (await answer.json()) as { Attributes: Record<string, string> };
    const waiting =
      Number(Attributes.ApproximateNumberOfMessages) + Number(Attributes.ApproximateNumberOfMessagesNotVisible);
    if (waiting === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
