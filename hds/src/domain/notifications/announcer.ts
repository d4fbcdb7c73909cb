import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Counter } from 'prom-client';
import sql, { join, raw, type Sql } from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import type { Env } from '../../config/env.js';
import { notifyingType } from '../../core/report/report.resource.js';
import { type ExtractedReport, ReportAnnouncements } from '../../core/report/report-announcements.js';
import type { ChatMessage, ReportNotice } from '../../core/report/report-notice.js';
import type { NoticesOf, ReportType } from '../../core/report/report-type.js';
import { Database, rowsOf } from '../../platform/database/database.js';
import { databaseFault } from '../../platform/database/faults.js';
import { ENV } from '../../platform/env.js';
import { TooSlow } from '../../platform/errors.js';
import { log } from '../../platform/logging.js';
import { countTaskError } from '../../platform/metrics/task-errors.js';
import { Retention } from '../../platform/queues/retention.js';
import { type Criteria, timeLimitOf } from '../../platform/rest/lookups.js';
import { Slack } from '../../platform/slack/slack.js';
import { conditionsOf } from './criteria.js';
import type { Audience, DeliveryStatus } from './notification.entity.js';

/** Queue of reports whose messages are to be written. */
export const EXTRACTED_REPORTS = 'ExtractedReport';
/** Queue of messages to be sent. */
export const SLACK_MESSAGES = 'SlackMessage';

/** A rule that may be about a report, and the mentions of those it names. */
export interface Rule {
  id: number;
  mentions: string | null;
  criteria: Criteria;
}

/** A rule and the positions of its conditions among those of all rules. */
interface AskedRule {
  rule: Rule;
  conditions: number[];
}

interface ChatLetter {
  audience: Audience;
  notificationId: number | null;
  channel: string;
  message: ChatMessage;
}

interface Letter extends ChatLetter {
  reportType: string;
  reportId: number | null;
}

/** A letter as it stands in the ledger. */
interface WrittenLetter {
  id: number;
  report_id: number | null;
  audience: Audience;
  status: DeliveryStatus;
}

/** What a rule that is tried out says when there is no report to speak of. */
const NO_REPORT = 'No stored report meets the rule yet. Of one that does, its machine, time and errors stand here.';
/** Conditions in one statement; each costs PostgreSQL's planner some tenths of a millisecond. */
const CONDITIONS_A_STATEMENT = 400;
const TASK = 'check_notifications';

const written = new Counter({
  name: 'hds_notifications_total',
  help: 'Messages about reports, by who they are for and what they began as: pending, or skipped without Slack.',
  labelNames: ['audience', 'status'],
});

/** Decides who is told of a report, and writes the messages into the ledger, each with its task to send it. */
@Injectable()
export class Announcer implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly announcements: ReportAnnouncements,
    private readonly slack: Slack,
    private readonly retention: Retention,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** The task to tell of a report commits with its extraction. */
  onModuleInit(): void {
    this.retention.add({
      table: 'notification_delivery',
      isOld: sql`finished < now() - make_interval(days => ${this.env.NOTIFICATION_RETENTION_DAYS}::int)`,
    });
    this.announcements.onExtracted(async (manager, reports) => {
      const told = reports.filter(({ type }) => notifyingType(type)).map((report) => JSON.stringify(report));
      await rowsOf(
        manager,
        sql`INSERT INTO outbox (queue, payload) SELECT ${EXTRACTED_REPORTS}, report FROM unnest(${told}::jsonb[]) report`,
      );
    });
  }

  /**
   * Finds out who is told of reports: one message a rule that matches, one for the harvester's developers and one for its
   * operators. @returns what writes them into the ledger
   */
  async announce(reports: ExtractedReport[]): Promise<(manager: EntityManager) => Promise<void>> {
    const letters: Letter[] = [];
    for (const [name, ofType] of Map.groupBy(reports, ({ type }) => type)) {
      const type = notifyingType(name);
      if (type) letters.push(...(await this.lettersOf(type, [...new Set(ofType.map(({ id }) => id))])));
    }
    return async (manager) => {
      await this.write(manager, letters);
    };
  }

  /** Of a report that was deleted meanwhile there is nothing to tell. */
  private async lettersOf(type: ReportType & { notices: NoticesOf }, ids: number[]): Promise<Letter[]> {
    const notices = await type.notices(this.database, ids);
    const rules = await matchingRules(this.database, type, [...notices.keys()]);
    return [...notices].flatMap(([id, notice]) => this.letters(type, id, notice, rules.get(id) ?? []));
  }

  private frontendUrl(): string {
    return (this.env.FRONTEND_URL ?? this.env.HDS_API_URL).replace(/\/$/, '');
  }

  private letters(type: ReportType, id: number, { harvId, text, operators }: ReportNotice, rules: Rule[]): Letter[] {
    const about = { reportType: type.entity.name, reportId: id };
    const link = `${this.frontendUrl()}/${type.path}/${id}/`;
    const letters = rules.map((rule) => ({ ...about, ...this.ruleLetter('rule', rule, text, link) }));
    if (harvId !== null) {
      const channel = `h${harvId}_dev`;
      const message = { text: `${text}\n${link}` };
      letters.push({ ...about, audience: 'channel', notificationId: null, channel, message });
    }
    if (operators) letters.push({ ...about, audience: 'operators', notificationId: null, ...operators });
    return letters;
  }

  private ruleLetter(audience: Audience, { id, mentions }: Rule, text: string, link: string): ChatLetter {
    return {
      audience,
      notificationId: id,
      channel: this.env.SLACK_NOTIFICATION_CHANNEL,
      message: { text: [text, ...(mentions ? [mentions] : []), link, ''].join('\n') },
    };
  }

  /**
   * The message that a rule sends of a report, for somebody who tries the rule out.
   *
   * @param reportId  null when no report meets the rule: the message then says so
   * @param title     the line above the message, in Slack's mark-up
   * @returns what writes it into the ledger, and tells its id there and what it begins as
   */
  async trial(
    type: ReportType & { notices: NoticesOf },
    rule: Rule,
    reportId: number | null,
    title: string,
  ): Promise<(manager: EntityManager) => Promise<WrittenLetter>> {
    const notice = reportId === null ? undefined : (await type.notices(this.database, [reportId])).get(reportId);
    const about = notice ? reportId : null;
    const text = `${title}\n${notice?.text ?? NO_REPORT}`;
    const link = `${this.frontendUrl()}/${type.path}/${about === null ? '' : `${about}/`}`;
    const letter = { reportType: type.entity.name, reportId: about, ...this.ruleLetter('test', rule, text, link) };
    return async (manager) => {
      const [made] = await this.write(manager, [letter]);
      return made as WrittenLetter;
    };
  }

  /** A letter that the ledger has already, because the report was extracted again, is not written a second time. */
  private async write(manager: EntityManager, letters: Letter[]): Promise<WrittenLetter[]> {
    if (letters.length === 0) return [];
    const canSend = this.slack.isConfigured;
    const rows = await rowsOf<WrittenLetter>(
      manager,
      sql`
        WITH made AS (
          INSERT INTO notification_delivery (client_message_id, report_type, report_id, audience, notification_id, channel, message, status, reason, finished)
          SELECT gen_random_uuid(), l.report_type, l.report_id, l.audience, l.notification_id, l.channel, CASE WHEN ${canSend} THEN l.message END,
            CASE WHEN ${canSend} THEN 'pending' ELSE 'skipped' END, CASE WHEN NOT ${canSend} THEN 'no_token' END, CASE WHEN NOT ${canSend} THEN now() END
          FROM unnest(
            ${letters.map(({ reportType }) => reportType)}::text[], ${letters.map(({ reportId }) => reportId)}::bigint[], ${letters.map(({ audience }) => audience)}::text[], ${letters.map(({ notificationId }) => notificationId)}::bigint[],
            ${letters.map(({ channel }) => channel)}::text[], ${letters.map(({ message }) => JSON.stringify(message))}::jsonb[]
          ) AS l(report_type, report_id, audience, notification_id, channel, message)
          ON CONFLICT DO NOTHING RETURNING id, report_id, audience, status
        ), given AS (
          INSERT INTO outbox (queue, payload) SELECT ${SLACK_MESSAGES}, jsonb_build_object('deliveryId', id) FROM made WHERE status = 'pending'
        )
        SELECT id, report_id, audience, status FROM made`,
    );
    for (const { audience } of rows) written.inc({ audience, status: canSend ? 'pending' : 'skipped' });
    if (!canSend) this.slack.countUnconfigured(rows.length);
    return rows;
  }
}

/** The mentions of those that the rule `n` names. */
const MENTIONS = sql`(
  SELECT string_agg('<@' || p.slack_id || '>', ', ' ORDER BY r.user_id) FROM notification_recipient r
  JOIN hds_user u ON u.id = r.user_id AND u.is_active JOIN user_profile p ON p.user_id = r.user_id AND p.slack_id <> ''
  WHERE r.notification_id = n.id
)`;

/** What a message needs to know of a rule; undefined when there is no such rule. */
export async function ruleWithId(database: Database, id: number): Promise<Rule | undefined> {
  const [rule] = await database.query<Rule & { [column: string]: unknown }>(
    sql`SELECT n.id, n.criteria, ${MENTIONS} AS mentions FROM notification n WHERE n.id = ${id}`,
  );
  return rule;
}

/** The rules that each report meets, by report: one statement asks all of all. */
async function matchingRules(database: Database, type: ReportType, reportIds: number[]): Promise<Map<number, Rule[]>> {
  const rules = await database.query<Rule & { [column: string]: unknown }>(sql`
    SELECT n.id, n.criteria, ${MENTIONS} AS mentions
    FROM notification n WHERE n.trigger_on = ${type.entity.name} AND NOT n.paused ORDER BY n.id`);
  return metBy(database, type, reportIds, rules);
}

/**
 * Those of the rules that each report meets. A condition that many rules share is asked once. A rule that PostgreSQL cannot
 * follow is found by halves, counted and left out: it never silences the others.
 */
async function metBy(
  database: Database,
  type: ReportType,
  reportIds: number[],
  rules: Rule[],
): Promise<Map<number, Rule[]>> {
  const { asked, conditions, isTooMany } = conditionsOfAll(type, rules);
  const understood = asked.map(({ rule }) => rule);
  if (isTooMany) return inHalves(database, type, reportIds, understood);
  if (conditions.length === 0) return new Map(reportIds.map((id) => [id, understood]));
  const limits = rules.flatMap(({ criteria }) => timeLimitOf(criteria) ?? []);
  try {
    const answers = await database.queryWithin<{ id: number; holds: boolean[] }>(
      limits.length > 0 ? Math.min(...limits) : undefined,
      sql`SELECT t.id, ARRAY[${join(conditions)}]::bool[] AS holds FROM ${raw(type.table)} t WHERE t.id = ANY(${reportIds}::bigint[])`,
    );
    return new Map(answers.map(({ id, holds }) => [id, rulesThatHold(asked, holds)]));
  } catch (error) {
    const [only, ...others] = asked;
    if (!only || !isOfTheRule(error)) throw error;
    // A limit of time is for one report, and what a rule cannot follow may stand in one of them.
    if (reportIds.length > 1) return oneByOne(database, type, reportIds, understood);
    if (others.length > 0) return inHalves(database, type, reportIds, understood);
    blame(only.rule, error);
    return new Map();
  }
}

function rulesThatHold(asked: AskedRule[], holds: boolean[]): Rule[] {
  return asked.filter(({ conditions }) => conditions.every((at) => holds[at])).map(({ rule }) => rule);
}

async function oneByOne(
  database: Database,
  type: ReportType,
  reportIds: number[],
  rules: Rule[],
): Promise<Map<number, Rule[]>> {
  const met = new Map<number, Rule[]>();
  for (const id of reportIds) {
    const ofOne = await metBy(database, type, [id], rules);
    met.set(id, ofOne.get(id) ?? []);
  }
  return met;
}

async function inHalves(
  database: Database,
  type: ReportType,
  reportIds: number[],
  rules: Rule[],
): Promise<Map<number, Rule[]>> {
  const middle = Math.ceil(rules.length / 2);
  const first = await metBy(database, type, reportIds, rules.slice(0, middle));
  const second = await metBy(database, type, reportIds, rules.slice(middle));
  return new Map(reportIds.map((id) => [id, [...(first.get(id) ?? []), ...(second.get(id) ?? [])]]));
}

/** The conditions of all rules, each once. Rules that are not understood are counted and left out. */
function conditionsOfAll(
  type: ReportType,
  rules: Rule[],
): { asked: AskedRule[]; conditions: Sql[]; isTooMany: boolean } {
  const positions = new Map<string, number>();
  const conditions: Sql[] = [];
  const asked: AskedRule[] = [];
  for (const rule of rules) {
    try {
      const own = [...conditionsOf(type, rule.criteria)].map(([key, condition]) => {
        const at = positions.get(key) ?? conditions.push(condition) - 1;
        positions.set(key, at);
        return at;
      });
      asked.push({ rule, conditions: own });
    } catch (error) {
      blame(rule, error);
    }
  }
  return { asked, conditions, isTooMany: asked.length > 1 && conditions.length > CONDITIONS_A_STATEMENT };
}

/** Whether a statement failed for what a rule says, and not because the database is away or too busy. */
function isOfTheRule(error: unknown): boolean {
  const fault = error instanceof TooSlow ? error : databaseFault(error);
  return fault !== null && fault.status < 500;
}

function blame(rule: Rule, error: unknown): void {
  countTaskError(TASK, error);
  log.warn({ notification: rule.id, error }, 'a rule cannot be followed');
}
