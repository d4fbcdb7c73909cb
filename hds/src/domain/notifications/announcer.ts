import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Counter } from 'prom-client';
import sql, { join, raw, type Sql } from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import type { Env } from '../../config/env.js';
import { notifyingType } from '../../core/report/report.resource.js';
import { type ExtractedReport, ReportAnnouncements } from '../../core/report/report-announcements.js';
import type { ChatMessage, ReportNotice } from '../../core/report/report-notice.js';
import type { ReportType } from '../../core/report/report-type.js';
import { Database, rowsOf } from '../../platform/database/database.js';
import { databaseFault } from '../../platform/database/faults.js';
import { ENV } from '../../platform/env.js';
import { TooSlow } from '../../platform/errors.js';
import { log } from '../../platform/logging.js';
import { taskErrors } from '../../platform/queues/outbox.js';
import { type Criteria, timeLimitOf } from '../../platform/rest/lookups.js';
import { Slack } from '../../platform/slack/slack.js';
import { conditionsOf } from './criteria.js';
import type { Audience } from './notification.entity.js';

/** Queue of reports whose messages are to be written. */
export const EXTRACTED_REPORTS = 'ExtractedReport';
/** Queue of messages to be sent. */
export const SLACK_MESSAGES = 'SlackMessage';

/** A rule that may be about a report, and the mentions of those it names. */
interface Rule {
  id: number;
  mentions: string | null;
  criteria: Criteria;
}

/** A rule and the positions of its conditions among those of all rules. */
interface AskedRule {
  rule: Rule;
  conditions: number[];
}

interface Letter {
  audience: Audience;
  notificationId: number | null;
  channel: string;
  message: ChatMessage;
}

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
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** The task to tell of a report commits with its extraction. */
  onModuleInit(): void {
    this.announcements.onExtracted(async (manager, report) => {
      if (!notifyingType(report.type)) return;
      await rowsOf(
        manager,
        sql`INSERT INTO outbox (queue, payload) VALUES (${EXTRACTED_REPORTS}, ${JSON.stringify(report)}::jsonb)`,
      );
    });
  }

  /**
   * Finds out who is told of a report: one message a rule that matches, one for the harvester's developers and one for its
   * operators. @returns what writes them into the ledger
   */
  async announce({ type: name, id }: ExtractedReport): Promise<(manager: EntityManager) => Promise<void>> {
    const type = notifyingType(name);
    const notice = await type?.notice(this.database, id);
    // Deleted meanwhile.
    if (!type || !notice) return async () => undefined;
    const rules = await matchingRules(this.database, type, id);
    const letters = this.letters(notice, `${this.frontendUrl()}/${type.path}/${id}/`, rules);
    return (manager) => this.write(manager, name, id, letters);
  }

  private frontendUrl(): string {
    return (this.env.FRONTEND_URL ?? this.env.HDS_API_URL).replace(/\/$/, '');
  }

  private letters({ harvId, text, operators }: ReportNotice, link: string, rules: Rule[]): Letter[] {
    const letters = rules.map(
      ({ id, mentions }): Letter => ({
        audience: 'rule',
        notificationId: id,
        channel: this.env.SLACK_NOTIFICATION_CHANNEL,
        message: { text: [text, ...(mentions ? [mentions] : []), link, ''].join('\n') },
      }),
    );
    if (harvId !== null) {
      const channel = `h${harvId}_dev`;
      letters.push({ audience: 'channel', notificationId: null, channel, message: { text: `${text}\n${link}` } });
    }
    if (operators) letters.push({ audience: 'operators', notificationId: null, ...operators });
    return letters;
  }

  /** A letter that the ledger has already, because the report was extracted again, is not written a second time. */
  private async write(manager: EntityManager, reportType: string, reportId: number, letters: Letter[]): Promise<void> {
    if (letters.length === 0) return;
    const canSend = this.slack.isConfigured;
    const rows = await rowsOf<{ audience: string }>(
      manager,
      sql`
        WITH made AS (
          INSERT INTO notification_delivery (client_message_id, report_type, report_id, audience, notification_id, channel, message, status, reason, finished)
          SELECT gen_random_uuid(), ${reportType}, ${reportId}::bigint, l.audience, l.notification_id, l.channel, CASE WHEN ${canSend} THEN l.message END,
            CASE WHEN ${canSend} THEN 'pending' ELSE 'skipped' END, CASE WHEN NOT ${canSend} THEN 'no_token' END, CASE WHEN NOT ${canSend} THEN now() END
          FROM unnest(
            ${letters.map(({ audience }) => audience)}::text[], ${letters.map(({ notificationId }) => notificationId)}::bigint[],
            ${letters.map(({ channel }) => channel)}::text[], ${letters.map(({ message }) => JSON.stringify(message))}::jsonb[]
          ) AS l(audience, notification_id, channel, message)
          ON CONFLICT DO NOTHING RETURNING id, audience, status
        ), given AS (
          INSERT INTO outbox (queue, payload) SELECT ${SLACK_MESSAGES}, jsonb_build_object('deliveryId', id) FROM made WHERE status = 'pending'
        )
        SELECT audience FROM made`,
    );
    for (const { audience } of rows) written.inc({ audience, status: canSend ? 'pending' : 'skipped' });
    if (!canSend) this.slack.countUnconfigured(rows.length);
  }
}

/** The rules that a report meets: one statement asks all of them. */
async function matchingRules(database: Database, type: ReportType, reportId: number): Promise<Rule[]> {
  const rules = await database.query<Rule & { [column: string]: unknown }>(sql`
    SELECT n.id, n.criteria, (
      SELECT string_agg('<@' || p.slack_id || '>', ', ' ORDER BY r.user_id) FROM notification_recipient r
      JOIN hds_user u ON u.id = r.user_id AND u.is_active JOIN user_profile p ON p.user_id = r.user_id AND p.slack_id <> ''
      WHERE r.notification_id = n.id
    ) AS mentions
    FROM notification n WHERE n.trigger_on = ${type.entity.name} ORDER BY n.id`);
  return metBy(database, type, reportId, rules);
}

/**
 * Those of the rules that the report meets. A condition that many rules share is asked once. A rule that PostgreSQL cannot
 * follow is found by halves, counted and left out: it never silences the others.
 */
async function metBy(database: Database, type: ReportType, reportId: number, rules: Rule[]): Promise<Rule[]> {
  const { asked, conditions, isTooMany } = conditionsOfAll(type, rules);
  const understood = asked.map(({ rule }) => rule);
  if (isTooMany) return inHalves(database, type, reportId, understood);
  if (conditions.length === 0) return understood;
  const limits = rules.flatMap(({ criteria }) => timeLimitOf(criteria) ?? []);
  try {
    const [met] = await database.queryWithin<{ holds: boolean[] }>(
      limits.length > 0 ? Math.min(...limits) : undefined,
      sql`SELECT ARRAY[${join(conditions)}]::bool[] AS holds FROM ${raw(type.table)} t WHERE t.id = ${reportId}`,
    );
    return met ? asked.filter((one) => one.conditions.every((at) => met.holds[at])).map(({ rule }) => rule) : [];
  } catch (error) {
    const [only, ...others] = asked;
    if (!only || !isOfTheRule(error)) throw error;
    if (others.length > 0) return inHalves(database, type, reportId, understood);
    blame(only.rule, error);
    return [];
  }
}

async function inHalves(database: Database, type: ReportType, reportId: number, rules: Rule[]): Promise<Rule[]> {
  const middle = Math.ceil(rules.length / 2);
  const first = await metBy(database, type, reportId, rules.slice(0, middle));
  return [...first, ...(await metBy(database, type, reportId, rules.slice(middle)))];
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
  taskErrors.inc({ task: TASK, exception: error instanceof Error ? error.name : 'unknown', desc: '' });
  log.warn({ notification: rule.id, error }, 'a rule cannot be followed');
}
