import type { INestApplicationContext } from '@nestjs/common';
import sql from 'sql-template-tag';
import { deadLetters } from '../ingest/sqs/deadletters/dead-letter.resource.js';
import { DeadLetterLedger, type Decided } from '../ingest/sqs/deadletters/ledger.js';
import { Database } from '../platform/database/database.js';
import { HdsError } from '../platform/errors.js';
import type { Caller } from '../platform/http/caller.js';
import type { Query } from '../platform/rest/filters.js';
import { ResourceStore } from '../platform/rest/resource-store.js';
import { withApplication } from './application.js';
import { callerOfCommand } from './caller.js';

/** Whom a command means: letters by id, or all that wait of one queue. */
interface Chosen {
  ids: number[];
  queue?: string;
  all?: boolean;
  /** Name of the user who decides. */
  as?: string;
}

interface ShownLetter {
  id: number;
  received_at: string;
  queue: string;
  status: number | null;
  times: number;
  state: string;
  reason: string;
}

/** The address that links in answers begin with; a command shows none. */
const NOWHERE = 'http://localhost';

/** `hds deadletters list`: the letters that match, newest first, one a line. */
export async function listDeadLetters(filters: Query): Promise<void> {
  await withApplication(async (app) => {
    const { text } = await app.get(ResourceStore).list(deadLetters, filters, new URL(NOWHERE));
    const { count, results } = JSON.parse(text) as { count: number; results: ShownLetter[] };
    for (const { id, received_at: at, queue, state, status, times, reason } of results)
      console.log([id, at, queue, state, status ?? '-', `${times}x`, reason.replaceAll(/\s+/g, ' ')].join('\t'));
    console.log(`${results.length} of ${count} dead letters`);
  });
}

/** `hds deadletters show ID`: all that is known of a letter, as JSON. */
export async function showDeadLetter(id: number): Promise<void> {
  await withApplication(async (app) => {
    const { text } = await app.get(ResourceStore).retrieve(deadLetters, id, { origin: NOWHERE });
    console.log(JSON.stringify(JSON.parse(text), null, 2));
  });
}

/** `hds deadletters redrive`: gives letters back to where they came from. */
export async function redriveDeadLetters(chosen: Chosen): Promise<void> {
  await decide(chosen, 'redriven', {
    one: (ledger, id, caller) => ledger.redriveOne(id, caller),
    some: (ledger, where, caller) => ledger.redrive(where, caller),
  });
}

/** `hds deadletters discard`: gives letters up. */
export async function discardDeadLetters({ reason, ...chosen }: Chosen & { reason: string }): Promise<void> {
  await decide(chosen, 'discarded', {
    one: (ledger, id, caller) => ledger.discardOne(id, reason, caller),
    some: (ledger, where, caller) => ledger.discard(where, reason, caller),
  });
}

interface Decision {
  one(ledger: DeadLetterLedger, id: number, caller: Caller): Promise<void>;
  some(ledger: DeadLetterLedger, where: ReturnType<typeof sql>, caller: Caller): Promise<Decided>;
}

async function decide({ ids, queue, all, as }: Chosen, done: string, decision: Decision): Promise<void> {
  const isAll = all === true && queue !== undefined && ids.length === 0;
  const isSome = !all && queue === undefined && ids.length > 0;
  if (!isAll && !isSome) throw new Error('name letters by their ids, or all of one queue with --queue QUEUE --all');
  await withApplication(async (app) => {
    const caller = await callerOfCommand(app.get(Database), as);
    const count = isAll
      ? await decideAll(app, queue, caller, decision)
      : await decideEach(app.get(DeadLetterLedger), ids, caller, decision);
    console.log(`${count} dead letters ${done}`);
  });
}

async function decideEach(
  ledger: DeadLetterLedger,
  ids: number[],
  caller: Caller,
  decision: Decision,
): Promise<number> {
  let count = 0;
  for (const id of ids) {
    try {
      await decision.one(ledger, id, caller);
      count++;
    } catch (error) {
      if (!(error instanceof HdsError)) throw error;
      console.error(`${id}: ${error.message}`);
      process.exitCode = 1;
    }
  }
  return count;
}

async function decideAll(
  app: INestApplicationContext,
  queue: string,
  caller: Caller,
  decision: Decision,
): Promise<number> {
  // What dies again meanwhile is for the next time: this would not end.
  const [last] = await app
    .get(Database)
    .query<{ id: number }>(sql`SELECT coalesce(max(id), 0) AS id FROM dead_letter WHERE queue = ${queue}`);
  const where = sql`t.queue = ${queue} AND t.state = 'waiting' AND t.id <= ${last?.id ?? 0}`;
  let total = 0;
  for (;;) {
    const { count, left } = await decision.some(app.get(DeadLetterLedger), where, caller);
    total += count;
    if (count === 0 || left === 0) return total;
  }
}
