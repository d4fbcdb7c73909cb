import { createHash } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Counter } from 'prom-client';
import sql, { type Sql } from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { Database, rowsOf } from '../../../platform/database/database.js';
import { BadRequest, NotFound } from '../../../platform/errors.js';
import type { Caller } from '../../../platform/http/caller.js';
import { jsonDepth } from '../../../platform/http/json-body.js';
import { log } from '../../../platform/logging.js';
import { OutboxRunner, OutboxSignal, type RejectedWork } from '../../../platform/queues/outbox.js';
import { ResourceStore } from '../../../platform/rest/resource-store.js';
import type { LetterSource, LetterState } from './dead-letter.entity.js';
import { deadLetters } from './dead-letter.resource.js';
import type { NewLetter } from './letter.js';
import { reasonGroupOf } from './reason-group.js';

/** Name of the Bull queue that takes letters back to SQS. */
export const REDRIVES = 'DeadLetterRedrive';

/** What a task of that queue carries. */
export interface Redrive {
  letterId: number;
}

/** What came of a decision about many letters. */
export interface Decided {
  count: number;
  /** Letters that match still, and are for the next call. */
  left: number;
}

/** Letters of one queue that died of the same. */
export interface LetterGroup {
  queue: string;
  source: LetterSource;
  reason_group: string;
  count: number;
  /** When the ledger got the first and the last of them. */
  first: string;
  last: string;
  /** Id of the last. */
  example: number;
}

/** One transaction does not decide about more. */
export const MOST_LETTERS_A_CALL = 500;
/** More kinds of faults at a time are no overview. */
export const MOST_GROUPS = 500;
/** A deeper body is shown as text: PostgreSQL reads JSON on its stack. */
const DEEPEST_SHOWN_JSON = 100;

const arrived = new Counter({
  name: 'hds_dead_letters_total',
  help: 'Messages and tasks put into the ledger of dead letters.',
  labelNames: ['queue'],
});

/** The ledger of dead letters: keeps them, and carries out what people decide about them. */
@Injectable()
export class DeadLetterLedger implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly store: ResourceStore,
    private readonly runner: OutboxRunner,
    private readonly signal: OutboxSignal,
  ) {}

  /** Work that can never succeed dies in the transaction that ends it. */
  onModuleInit(): void {
    this.runner.onRejected(async (manager, work) => {
      if (await insert((statement) => rowsOf(manager, statement), letterOfWork(work)))
        arrived.inc({ queue: work.queue });
    });
  }

  /** Keeps a letter; one that came before changes nothing. Committed when this resolves. */
  async keep(letter: NewLetter): Promise<void> {
    const id = await insert((statement) => this.database.query(statement), letter);
    if (id === undefined) return;
    arrived.inc({ queue: letter.queue });
    const { queue, messageId, key, status, reason } = letter;
    log.info({ deadLetterId: id, queue, messageId, key, status, reason }, 'a dead letter is in the ledger');
  }

  /**
   * Gives letters back to where they came from, oldest first, and marks them.
   * @param where  over the row `t`
   */
  redrive(where: Sql, caller: Caller): Promise<Decided> {
    return this.decide('redriven', sql`(${where}) AND t.state IN ('waiting', 'discarded')`, null, caller);
  }

  /** Gives letters up; those that wait. @param where  over the row `t` */
  discard(where: Sql, note: string, caller: Caller): Promise<Decided> {
    return this.decide('discarded', sql`(${where}) AND t.state = 'waiting'`, note, caller);
  }

  /** @throws NotFound, BadRequest  when somebody has decided before */
  async redriveOne(id: number, caller: Caller): Promise<void> {
    const { count } = await this.redrive(sql`t.id = ${id}`, caller);
    if (count === 0) await this.refuse(id, 'redriven');
  }

  /** @throws NotFound, BadRequest  when somebody has decided before */
  async discardOne(id: number, note: string, caller: Caller): Promise<void> {
    const { count } = await this.discard(sql`t.id = ${id}`, note, caller);
    if (count === 0) await this.refuse(id, 'discarded');
  }

  /** The letters by queue and kind of reason, the largest groups first. @param where  over the row `t` */
  groups(where: Sql): Promise<LetterGroup[]> {
    return this.database.query<LetterGroup & { [column: string]: unknown }>(sql`
      SELECT queue, min(source) AS source, reason_group, count(*)::int AS count, hds_time(min(received_at)) AS first, hds_time(max(received_at)) AS last, max(id) AS example
      FROM dead_letter t WHERE ${where} GROUP BY queue, reason_group ORDER BY count(*) DESC, max(id) DESC LIMIT ${MOST_GROUPS}`);
  }

  private async decide(
    state: Exclude<LetterState, 'waiting'>,
    where: Sql,
    note: string | null,
    caller: Caller,
  ): Promise<Decided> {
    const decided = await this.database.transaction(async (manager) => {
      const rows = await rowsOf<{ id: number; source: LetterSource }>(
        manager,
        sql`WITH chosen AS (SELECT id FROM dead_letter t WHERE ${where} ORDER BY id LIMIT ${MOST_LETTERS_A_CALL} FOR UPDATE)
            UPDATE dead_letter t SET state = ${state}, decided_by_id = ${caller.id}, decided_at = now(), note = ${note}
            FROM chosen WHERE t.id = chosen.id RETURNING t.id, t.source`,
      );
      const idsOf = (source: LetterSource) => rows.filter((row) => row.source === source).map(({ id }) => id);
      if (state === 'redriven') await giveBack(manager, idsOf('sqs'), idsOf('task'));
      await forgetWork(manager, idsOf('task'));
      for (const { id } of rows)
        await this.store.announce(manager, { resource: deadLetters, kind: 'updated', id, caller });
      const [left] = await rowsOf<{ count: number }>(
        manager,
        sql`SELECT count(*)::int FROM dead_letter t WHERE ${where}`,
      );
      return { count: rows.length, left: left?.count ?? 0 };
    });
    if (state === 'redriven' && decided.count > 0) this.signal.send();
    if (decided.count > 0) log.info({ state, letters: decided.count, by: caller.username }, 'dead letters decided');
    return decided;
  }

  private async refuse(id: number, wanted: LetterState): Promise<never> {
    const [letter] = await this.database.query<{ state: LetterState; username: string | null; at: string }>(sql`
      SELECT t.state, u.username, hds_time(t.decided_at) AS at FROM dead_letter t LEFT JOIN hds_user u ON u.id = t.decided_by_id WHERE t.id = ${id}`);
    if (!letter) throw new NotFound(deadLetters.model);
    const { state, username, at } = letter;
    const next = state === 'redriven' ? 'Should it die again, it comes back as a new letter' : 'It can be redriven';
    throw new BadRequest(
      `Dead letter ${id} cannot be ${wanted}: ${username ?? 'somebody'} has ${state} it at ${at}. ${next}.`,
    );
  }
}

/** @returns the id; undefined when the ledger has it */
async function insert(
  query: (statement: Sql) => Promise<{ id: number }[]>,
  letter: NewLetter,
): Promise<number | undefined> {
  const { source, queue, messageId, status, key, harvId, receiveCount, rejectedAt } = letter;
  const [body = '', reason = ''] = [letter.body, letter.reason].map((text) => text.replaceAll('\0', '\ufffd'));
  const digest = createHash('sha256').update(letter.body).digest();
  const [row] = await query(sql`
    INSERT INTO dead_letter (source, queue, message_id, body, is_json, sha256, reason, reason_group, status, key, harv_id, receive_count, rejected_at, times)
    VALUES (${source}, ${queue}, ${messageId}, ${body}, ${isShownAsJson(body)}, ${digest}, ${reason}, ${reasonGroupOf(reason)}, ${status}, ${key}, ${harvId}, ${receiveCount}, ${rejectedAt}::timestamptz,
      1 + coalesce((SELECT max(times) FROM dead_letter WHERE sha256 = ${digest} AND queue = ${queue}), 0))
    ON CONFLICT (queue, message_id) DO NOTHING RETURNING id`);
  return row?.id;
}

function isShownAsJson(text: string): boolean {
  if (jsonDepth(Buffer.from(text)) > DEEPEST_SHOWN_JSON) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function letterOfWork({ outboxId, queue, payload, reason, failures }: RejectedWork): NewLetter {
  return {
    source: 'task',
    queue,
    messageId: `${outboxId}-${failures}`,
    body: payload,
    reason,
    status: null,
    key: null,
    harvId: null,
    receiveCount: failures,
    rejectedAt: new Date().toISOString(),
  };
}

/** Messages go to SQS by the outbox; tasks are outbox rows themselves. */
async function giveBack(manager: EntityManager, messages: number[], tasks: number[]): Promise<void> {
  await rowsOf(
    manager,
    sql`INSERT INTO outbox (queue, payload)
        SELECT ${REDRIVES}, jsonb_build_object('letterId', id) FROM unnest(${messages}::bigint[]) id ORDER BY id`,
  );
  await rowsOf(
    manager,
    sql`INSERT INTO outbox (queue, payload) SELECT queue, body::jsonb FROM dead_letter WHERE id = ANY(${tasks}::bigint[]) ORDER BY id`,
  );
}

/** The ledger has all that the outbox knew of the tasks. */
async function forgetWork(manager: EntityManager, tasks: number[]): Promise<void> {
  await rowsOf(
    manager,
    sql`DELETE FROM outbox WHERE rejected AND id IN (SELECT split_part(message_id, '-', 1)::bigint FROM dead_letter WHERE id = ANY(${tasks}::bigint[]))`,
  );
}
