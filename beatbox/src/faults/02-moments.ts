import { expect, vi } from 'vitest';
import { type Fault, READY_SECONDS, type Trial } from './fault.js';
import { kill } from './programs.js';

const SOON = { timeout: 60_000, interval: 20 };

/**
 * Between commit and response: PostgreSQL hears the statement that stores the report, and the web process does not hear the
 * answer. The sender sees a broken connection, and sends again.
 */
const webAfterCommit: Fault = {
  number: 2,
  name: 'kill -9 of web between commit and response',
  isDetoured: true,
  async run({ detours, producer, programs, database }) {
    const between = (await detours()).between('web', 'postgres');
    const report = producer.report();
    const pid = await programs.pidOf('web');

    between.muteAfter(report.uuid);
    const posted = producer.post(report);
    await vi.waitFor(
      async () => expect(await database.count('event WHERE uuid::text = $1', [report.uuid])).toBe(1),
      SOON,
    );
    kill(pid);
    between.heal();
    await posted;

    return { extra: 'committed before the kill: 1 of 1' };
  },
};

/** In the middle of a job: its mark is written and its exceptions wait for a lock. */
const workerInJob: Fault = {
  number: 2,
  name: 'kill -9 of the worker in the middle of a job',
  async run({ database, producer, programs }) {
    const release = await database.hold('LOCK TABLE exception IN SHARE MODE');
    await producer.pour(20);
    await untilWaiting(database, 'INSERT INTO exception');

    const inHand = await database.waitingFor('INSERT INTO exception');
    kill(await programs.pidOf('worker'));
    await release();

    const recoverySeconds = await programs.ready(READY_SECONDS, ['worker']);
    return { extra: `jobs in hand: ${inHand}; ready after ${recoverySeconds.toFixed(1)} s` };
  },
};

/** Between Bull and its mark: Redis has the jobs, and the mark that says so waits for the rows. */
const relayBeforeMark: Fault = {
  number: 2,
  name: 'kill -9 of the relay between Bull and its mark',
  async run({ database, producer, programs, checker, isLong }) {
    const reports = isLong ? 400 : 40;
    await programs.stop('worker');
    await producer.pour(reports);
    await vi.waitFor(async () => expect(await checker.unfinishedWork()).toBe(reports), SOON);

    const release = await database.hold('SELECT id FROM outbox WHERE done_at IS NULL FOR UPDATE');
    await programs.start('worker');
    await untilWaiting(database, 'UPDATE outbox SET enqueued_at');
    kill(await programs.pidOf('worker'));
    await release();

    return { extra: `given to Bull without a mark: ${reports}` };
  },
};

function untilWaiting(database: Trial['database'], statement: string): Promise<void> {
  return vi.waitFor(async () => expect(await database.waitingFor(statement)).toBeGreaterThan(0), SOON);
}

export const moments: Fault[] = [webAfterCommit, workerInJob, relayBeforeMark];
