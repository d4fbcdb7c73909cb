import type { Counters } from './counters.js';

/** What the hub's processes have counted, beside what the database says. */
export interface Account {
  web: Counters;
  client: Counters;
  worker: Counters;
  /** Reports that went to the worker: one outbox row for each that was stored, or took the place of an older version. */
  stored: number;
  receipts: number;
  exceptions: number;
  letters: number;
}

/** Figures by name; equal when counting was right. */
export interface Balance {
  counted: Record<string, number>;
  expected: Record<string, number>;
}

const QUEUE = 'errorreport-queue';
const OF_REPORTS = { type: 'errorreports' };
/** Why the client gives a message back. */
const GIVEN_BACK = ['damaged_download', 's3_refused', 'failed', 'dead_letter', 'fault', 'released'];

/** What the metrics of processes that have lived through a run must say, by what the database says. */
export function balanceOf(before: Account, after: Account): Balance {
  const counted: Record<string, number> = {};
  const expected: Record<string, number> = {};
  const lives = (name: 'web' | 'client' | 'worker') => before[name].bornAt === after[name].bornAt;
  const since =
    (name: 'web' | 'client' | 'worker') =>
    (metric: string, labels: Record<string, string> = {}) =>
      after[name].sum(metric, labels) - before[name].sum(metric, labels);
  if (lives('web')) {
    const outcome = (name: string) => since('web')('hds_reports_total', { ...OF_REPORTS, outcome: name });
    const rows = after.stored - before.stored;
    // A row whose answer PostgreSQL could not give any more was counted as failed; its sender has come again, and it was a duplicate.
    const cutOff = Math.min(outcome('failed'), outcome('duplicate'));
    counted.stored = outcome('stored');
    expected.stored = Math.min(rows, Math.max(rows - cutOff, counted.stored));
  }
  if (lives('client')) {
    const of = since('client');
    counted.received = of('hds_sqs_messages_received_total');
    expected.received =
      of('hds_sqs_records_total') -
      of('hds_sqs_records_total', { outcome: 'failed' }) + // it is given back, see below
      GIVEN_BACK.reduce((sum, reason) => sum + of('hds_sqs_retries_total', { reason }), 0) +
      after.client.sum('hds_sqs_in_flight');
  }
  if (lives('worker')) {
    counted.letters = since('worker')('hds_dead_letters_total', { queue: QUEUE });
    expected.letters = after.letters - before.letters;
  }
  return { counted, expected };
}
