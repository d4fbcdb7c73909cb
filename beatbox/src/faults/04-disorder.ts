import { expect } from 'vitest';
import type { Report } from '../harvester.js';
import { inParallel } from '../in-parallel.js';
import { s3Event } from '../s3-event.js';
import type { Fault, Trial } from './fault.js';

const TIMES = 5;
const PARALLEL = 8;

/** What a batch takes at most. */
const MOST_ITEMS = 100;

interface Version {
  key: string;
  report: Report;
  sequencer: string;
}

/** A version that was uploaded. */
interface Uploaded extends Version {
  eTag: string;
}

/**
 * The same objects twice: once in order and each event once; then, on an empty slate, every event five times, shuffled, some
 * of them when the object has long been stored and deleted, and the events of overwritten versions last.
 */
const disorder: Fault = {
  number: 4,
  name: 'every message five times, shuffled, late, older versions last',
  async run(trial) {
    const { producer, checker, random, isLong } = trial;
    const reports = Array.from({ length: isLong ? 500 : 60 }, () => producer.report());
    const linked = reports.map((report, index) => ({
      ...report,
      aux_uuids: index > 0 ? [String(reports[index - 1]?.uuid)] : [],
    }));
    const versions = linked.map((report, index) => ({ key: keyOf(report), report, sequencer: sequencerOf(2 * index) }));
    const newer = versions.filter((_, index) => index % 3 === 0).map(overwritten);

    for (const some of [versions, newer]) {
      await deliver(trial, await upload(trial, some));
      await checker.untilAtRest();
    }
    const inOrder = await tables(trial);
    await forget(trial);

    const overwrittenKeys = new Set(newer.map(({ key }) => key));
    const all = await upload(trial, versions);
    const newest = await upload(trial, newer);
    const old = all.filter(({ key }) => overwrittenKeys.has(key));
    const current = [...all.filter(({ key }) => !overwrittenKeys.has(key)), ...newest];
    await deliver(trial, random.shuffled(times(TIMES - 1, current)));
    await checker.untilAtRest();
    await deliver(trial, random.shuffled([...current, ...times(TIMES, old)]));
    await checker.untilAtRest();

    // A client that had downloaded an old version before it was overwritten, and comes last.
    const { results } = await trial.api.post<{ results: { status: string }[] }>('errorreports/batch', {
      items: random
        .shuffled(old)
        .slice(0, MOST_ITEMS)
        .map((version) => itemOf(version, trial.hub.bucket)),
    });
    expect(new Set(results.map(({ status }) => status))).toEqual(new Set(['stale']));

    const afterwards = await tables(trial);
    expect(afterwards).toEqual(inOrder);
    return { extra: `rows equal: ${Object.values(afterwards).reduce((sum, rows) => sum + rows.length, 0)}` };
  },
};

/** Under a prefix that is announced on no queue: the events are ours alone. */
function keyOf({ uuid }: Report): string {
  return `disorder/${uuid}.json`;
}

function sequencerOf(number: number): string {
  return number.toString(16).padStart(16, '0').toUpperCase();
}

/** A newer version, with other errors. */
function overwritten({ key, report, sequencer }: Version): Version {
  const { sysmon_report, ...data } = report.data;
  const fewer = Object.fromEntries(Object.entries(sysmon_report).filter(([name]) => !name.startsWith('sysmon.0')));
  return {
    key,
    report: { ...report, githash: 'overwritten', data: { ...data, sysmon_report: fewer } },
    sequencer: `${sequencer.slice(0, -1)}F`,
  };
}

async function upload({ producer }: Trial, versions: Version[]): Promise<Uploaded[]> {
  const uploaded: Uploaded[] = [];
  await inParallel(PARALLEL, versions, async (version, index) => {
    uploaded[index] = { ...version, eTag: await producer.upload(version.report, version.key) };
  });
  return uploaded;
}

function deliver({ queue, hub }: Trial, versions: Uploaded[]): Promise<void> {
  return inParallel(PARALLEL, versions, ({ key, eTag, sequencer }) =>
    queue.send(s3Event(hub.bucket, { key, eTag, sequencer })),
  );
}

/** The version as an SQS client posts it. */
function itemOf({ key, eTag, sequencer, report }: Uploaded, bucket: string) {
  return { source: `s3://${bucket}/${key}`, version: eTag, sequencer, content: JSON.stringify(report) };
}

function times<Item>(count: number, items: Item[]): Item[] {
  return Array.from({ length: count }, () => items).flat();
}

/** What of the tables does not tell when and on which way it came. */
async function tables({ database }: Trial): Promise<Record<string, unknown[]>> {
  const isOurs = `r.id IN (SELECT report_id FROM receipt WHERE source LIKE '%/disorder/%')`;
  const reports = `error_report r JOIN event e ON e.id = r.event_id JOIN pick_session p ON p.id = r.pick_session_id WHERE ${isOurs}`;
  return {
    receipts: await database.rows(
      `SELECT source, version, sequencer, report_type FROM receipt WHERE source LIKE '%/disorder/%' ORDER BY 1`,
    ),
    reports: await database.rows(`
      SELECT e.uuid, p.uuid AS session, r.report, r.report_time, r.harvester_id, r.location_id, r.githash, r.gitbranch,
        (SELECT array_agg(tag ORDER BY tag) FROM unnest(r.tags) tag) AS tags,
        (SELECT array_agg(tag ORDER BY tag) FROM unnest(e.tags) tag) AS event_tags FROM ${reports} ORDER BY e.uuid`),
    exceptions: await database.rows(`
      SELECT e.uuid, x.code_id, x.code_number, x.service, x.robot, x.node, x.timestamp, x.traceback, x.info, x.handled, x.primary
      FROM exception x JOIN ${reports.replace('r JOIN', 'r ON r.id = x.report_id JOIN')} ORDER BY e.uuid, x.timestamp, x.service`),
    links: await database.rows(`
      SELECT e.uuid, o.uuid AS other FROM event_link l JOIN event e ON e.id = l.event_id JOIN event o ON o.id = l.other_id
      WHERE e.id IN (SELECT r.event_id FROM error_report r WHERE ${isOurs}) ORDER BY 1, 2`),
  };
}

/** Takes everything away that was stored. */
async function forget({ database }: Trial): Promise<void> {
  await database.rows(
    `DELETE FROM event WHERE id IN (SELECT event_id FROM error_report WHERE id IN (SELECT report_id FROM receipt WHERE source LIKE '%/disorder/%'))`,
  );
  await database.rows(`DELETE FROM receipt WHERE source LIKE '%/disorder/%'`);
}

export const disorders: Fault[] = [disorder];
