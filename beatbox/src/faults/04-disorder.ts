import { expect } from 'vitest';
import type { Report } from '../harvester.js';
import { inParallel } from '../in-parallel.js';
import { s3Event } from '../s3-event.js';
import type { Fault, Trial } from './fault.js';

const TIMES = 5;
const PARALLEL = 8;

interface Version {
  key: string;
  report: Report;
  sequencer: string;
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
      const events = await put(trial, some);
      await deliver(trial, events);
      await checker.untilAtRest();
    }
    const inOrder = await tables(trial);
    await forget(trial);

    const older = await put(trial, versions);
    const newest = await put(trial, newer);
    const isOld = new Set(newer.map(({ key }) => key));
    const first = random.shuffled(
      Array.from({ length: TIMES - 1 }, () => [
        ...older.filter((_, at) => !isOld.has(versions[at]?.key ?? '')),
        ...newest,
      ]).flat(),
    );
    await deliver(trial, first);
    await checker.untilAtRest();
    await deliver(trial, random.shuffled([...newest, ...Array.from({ length: TIMES }, () => older).flat()]));
    await checker.untilAtRest();

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

/** @returns their events */
async function put({ producer, hub }: Trial, versions: Version[]): Promise<string[]> {
  const events: string[] = [];
  await inParallel(PARALLEL, versions, async ({ key, report, sequencer }, index) => {
    events[index] = s3Event(hub.bucket, { key, eTag: await producer.upload(report, key), sequencer });
  });
  return events;
}

function deliver({ queue }: Trial, events: string[]): Promise<void> {
  return inParallel(PARALLEL, events, (event) => queue.send(event));
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
