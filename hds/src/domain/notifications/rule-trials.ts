import { Injectable } from '@nestjs/common';
import sql, { raw } from 'sql-template-tag';
import { escapedForChat } from '../../core/report/report-notice.js';
import type { ReportType } from '../../core/report/report-type.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors.js';
import type { Caller } from '../../platform/http/caller.js';
import { JsonText } from '../../platform/http/envelope.js';
import { OutboxSignal } from '../../platform/queues/outbox.js';
import type { Query } from '../../platform/rest/filters.js';
import { type Criteria, timeLimitOf } from '../../platform/rest/lookups.js';
import { type JsonSchema, jsonObject } from '../../platform/rest/shape.js';
import { Announcer, ruleWithId } from './announcer.js';
import { conditionOf, criteriaFrom } from './criteria.js';
import { notifications } from './notification.resource.js';
import { NotificationStore, triggeringType } from './notification-store.js';

const DEFAULT_TYPE = 'ErrorReport';
const PREVIEW_DAYS = 7;
const MAX_EXAMPLES = 5;

export const previewSchema: JsonSchema = {
  type: 'object',
  required: ['matches_7_days', 'examples'],
  properties: {
    matches_7_days: {
      type: 'integer',
      description: `Reports of the last ${PREVIEW_DAYS} days, by their own time, that meet the criteria. Those of emulators and tests count too, though the hub tells of them only when they come outside the queues.`,
      examples: [12],
    },
    examples: {
      type: 'array',
      description: 'The newest of them.',
      maxItems: MAX_EXAMPLES,
      items: {
        type: 'object',
        required: ['id', 'reportTime', 'harv_id'],
        properties: {
          id: { type: 'integer' },
          reportTime: { type: 'string', format: 'date-time' },
          harv_id: { type: ['integer', 'null'] },
        },
      },
      examples: [[{ id: 7, reportTime: '2022-05-02T21:27:42.789323Z', harv_id: 11 }]],
    },
  },
};

export const triggerParameter = {
  trigger_on: {
    description: `Class name of the type of report; ${DEFAULT_TYPE} when left out.`,
    schema: { type: 'string', default: DEFAULT_TYPE },
  },
};

export const testSchema: JsonSchema = {
  type: 'object',
  required: ['delivery', 'report', 'status'],
  properties: {
    delivery: { type: 'integer', description: 'Id of the message in the ledger.', examples: [3] },
    report: {
      type: ['integer', 'null'],
      description: 'The newest report that meets the rule; null when none does, and the message says so.',
      examples: [7],
    },
    status: { type: 'string', description: '`skipped` where the hub has no Slack.', enum: ['pending', 'skipped'] },
  },
};

/** What rules would do, for the people who make them. */
@Injectable()
export class RuleTrials {
  constructor(
    private readonly database: Database,
    private readonly rules: NotificationStore,
    private readonly announcer: Announcer,
    private readonly signal: OutboxSignal,
  ) {}

  /** The reports of the last days that a rule made of the filters would have told of. @throws InvalidFields, BadRequest, TooSlow */
  async preview({ trigger_on: triggerOn, ...filters }: Query): Promise<JsonText> {
    const type = triggeringType(triggerOn || DEFAULT_TYPE);
    const criteria = criteriaFrom(type, filters);
    const example = jsonObject({
      id: raw('n.id'),
      reportTime: raw('hds_time(n.report_time)'),
      harv_id: raw('h.harv_id'),
    });
    const [row] = await this.database.queryWithin<{ body: string }>(
      timeLimitOf(criteria),
      sql`
        WITH found AS MATERIALIZED (
          SELECT t.id, t.report_time, t.harvester_id FROM ${raw(type.table)} t
          WHERE t.report_time > now() - make_interval(days => ${PREVIEW_DAYS}) AND ${conditionOf(type, criteria)}
        )
        SELECT ${jsonObject({
          matches_7_days: sql`(SELECT count(*) FROM found)`,
          examples: sql`coalesce((
            SELECT json_agg(${example} ORDER BY n.report_time DESC, n.id DESC)
            FROM (SELECT * FROM found ORDER BY report_time DESC, id DESC LIMIT ${MAX_EXAMPLES}) n LEFT JOIN harvester h ON h.id = n.harvester_id
          ), '[]'::json)`,
        })}::text AS body`,
    );
    return new JsonText((row as { body: string }).body);
  }

  /** Sends what the rule says of the newest report that meets it, whether it is paused or not. @throws NotFound, Forbidden */
  async test(id: number, caller: Caller): Promise<{ delivery: number; report: number | null; status: string }> {
    const { trigger_on: triggerOn, name } = await this.rules.ownRule(id, caller);
    const type = triggeringType(triggerOn);
    const rule = await ruleWithId(this.database, id);
    if (!rule) throw new NotFound(notifications.model);
    const newest = await this.newestMatch(type, rule.criteria);
    const title = `:test_tube: *Test of the rule ${escapedForChat(name ?? String(id))}* by ${escapedForChat(caller.username)}`;
    const write = await this.announcer.trial(type, rule, newest, title);
    const { id: delivery, report_id: report, status } = await this.database.transaction(write);
    this.signal.send();
    return { delivery, report, status };
  }

  private async newestMatch(type: ReportType, criteria: Criteria): Promise<number | null> {
    const [report] = await this.database.queryWithin<{ id: number }>(
      timeLimitOf(criteria),
      sql`SELECT t.id FROM ${raw(type.table)} t WHERE t.report_time IS NOT NULL AND ${conditionOf(type, criteria)} ORDER BY t.report_time DESC, t.id DESC LIMIT 1`,
    );
    return report?.id ?? null;
  }
}
