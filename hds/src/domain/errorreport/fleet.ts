import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';
import { Database } from '../../platform/database/database.js';
import { DEFAULT_ZONE } from '../../platform/rest/dates.js';
import { knownZone, type Query } from '../../platform/rest/filters.js';
import type { JsonSchema } from '../../platform/rest/shape.js';

/** How far back a machine's usual behaviour is looked for. */
const USUAL_DAYS = 28;
/** So many times the usual number of reports is unusual, from so many reports on: one more than none says little. */
const UNUSUAL_FACTOR = 3;
const UNUSUAL_FROM_REPORTS = 5;
/** Below these nobody would call a machine silent: so many reports make a habit, so many hours a silence. */
const HABIT_FROM_REPORTS = 10;
const SILENT_FROM_HOURS = 4;

/** 0 nothing, 1 silent for longer than ever, 2 far more errors than usual, 3 unhandled errors just now. */
type Attention = 0 | 1 | 2 | 3;

/** What is known of a harvester. */
interface FleetFacts {
  id: number;
  harv_id: number;
  name: string | null;
  ranch: string | null;
  fruit: string;
  is_emulator: boolean;
  last_report: string | null;
  reports_today: number;
  usual_by_now: number;
  unhandled_today: number;
  open_pick_sessions: number;
  hourly: number[];
}

/** What the attention it needs is judged by. */
interface Signs {
  unhandled_last_hour: number;
  silent_hours: number | null;
  is_unusually_silent: boolean;
  generated_at: string;
}

/** One harvester of the overview. */
interface FleetMember extends FleetFacts {
  attention: Attention;
  attention_reasons: string[];
}

export const fleetParameters = {
  tz: {
    description: `IANA zone that says when today began; ${DEFAULT_ZONE} when left out.`,
    schema: { type: 'string' },
  },
};

const of = (type: string | string[], description: string, example: unknown, more: JsonSchema = {}): JsonSchema => ({
  type,
  description,
  examples: [example],
  ...more,
});
const memberProperties: Record<string, JsonSchema> = {
  id: of('integer', 'Id of the harvester.', 1),
  harv_id: of('integer', 'Number of the harvester.', 11),
  name: of(['string', 'null'], 'Its name.', 'Harvester 11'),
  ranch: of(['string', 'null'], 'Where it works.', 'Ranch A'),
  fruit: of('string', 'What it picks.', 'strawberry'),
  is_emulator: of('boolean', 'Emulators never need attention.', false),
  last_report: of(['string', 'null'], 'Time of its latest error report.', '2022-05-02T21:27:42.789323Z', {
    format: 'date-time',
  }),
  reports_today: of('integer', 'Error reports since midnight in `tz`.', 12),
  usual_by_now: of('number', `Mean of the same hours of the previous ${USUAL_DAYS} days.`, 4.1),
  unhandled_today: of('integer', 'Those of today with an error that the machine could not handle.', 2),
  open_pick_sessions: of('integer', 'Pick sessions that began within 24 hours and have no length yet.', 1),
  hourly: of('array', 'Error reports of each of the last 24 hours, oldest first.', Array(24).fill(0), {
    items: { type: 'integer' },
    minItems: 24,
    maxItems: 24,
  }),
  attention: of(
    'integer',
    `3: a report of the last hour has an unhandled error. 2: at least ${UNUSUAL_FACTOR} times the usual number of reports, and at least ${UNUSUAL_FROM_REPORTS}. 1: silent for longer than ever in the ${USUAL_DAYS} days before its last report, which has at least ${HABIT_FROM_REPORTS} reports, and for at least ${SILENT_FROM_HOURS} hours and at most ${USUAL_DAYS} days. 0: nothing.`,
    2,
    { enum: [0, 1, 2, 3] },
  ),
  attention_reasons: of('array', 'All that holds, the gravest first.', ['12 reports today, usually 4 by now'], {
    items: { type: 'string' },
  }),
};

export const fleetSchema: JsonSchema = {
  type: 'object',
  required: ['harvesters', 'generated_at'],
  properties: {
    harvesters: {
      type: 'array',
      description: 'What needs attention first; then by unhandled errors, by reports, and by number.',
      items: { type: 'object', required: Object.keys(memberProperties), properties: memberProperties },
    },
    generated_at: of('string', 'When this was counted.', '2022-05-02T21:30:00Z', { format: 'date-time' }),
  },
};

/** All harvesters with what their error reports say of them today. */
@Injectable()
export class Fleet {
  constructor(private readonly database: Database) {}

  /** @throws InvalidFields  when `tz` is no zone */
  async overview({ tz }: Query): Promise<{ harvesters: FleetMember[]; generated_at: string }> {
    const rows = await this.database.query<FleetFacts & Signs & { [column: string]: unknown }>(
      fleetSql(knownZone(tz || DEFAULT_ZONE)),
    );
    return {
      harvesters: rows.map(memberOf).sort(byAttention),
      generated_at: rows[0]?.generated_at ?? new Date().toISOString(),
    };
  }
}

/** The one statement behind the overview. Every count reads a short span of an index, machine by machine. */
export function fleetSql(zone: string): Sql {
  return sql`
    WITH clock AS MATERIALIZED (
      SELECT now() AS now, now() - interval '1 hour' AS an_hour_ago, now() - interval '24 hours' AS a_day_ago, date_trunc('day', now(), ${zone}) AS midnight, now() AT TIME ZONE ${zone} AS wall
    ),
    usual_day AS MATERIALIZED (
      SELECT (date_trunc('day', wall) - make_interval(days => n)) AT TIME ZONE ${zone} AS midnight, (wall - make_interval(days => n)) AT TIME ZONE ${zone} AS by_now
      FROM clock, generate_series(1, ${USUAL_DAYS}::int) n
    ),
    open_session AS (
      SELECT harvester_id, count(*) FROM pick_session, clock
      WHERE start_time > a_day_ago AND start_time <= now AND session_length IS NULL GROUP BY harvester_id
    )
    SELECT h.id, h.harv_id, h.name, l.ranch, f.name AS fruit, h.is_emulator, hds_time(latest.report_time) AS last_report,
      today.reports AS reports_today, usual.by_now AS usual_by_now, today.unhandled AS unhandled_today, today.unhandled_last_hour,
      coalesce(open_session.count, 0) AS open_pick_sessions, hours.counts AS hourly,
      extract(epoch FROM silence.span)::float8 / 3600 AS silent_hours, coalesce(habit.is_unusual, false) AS is_unusually_silent, hds_time(clock.now) AS generated_at
    FROM clock, harvester h
    JOIN location l ON l.id = h.location_id
    JOIN fruit f ON f.id = h.fruit_id
    LEFT JOIN open_session ON open_session.harvester_id = h.id
    LEFT JOIN LATERAL (SELECT max(r.report_time) AS report_time FROM error_report r WHERE r.harvester_id = h.id) latest ON true
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE report_time >= clock.midnight) AS reports, count(*) FILTER (WHERE report_time >= clock.midnight AND unhandled) AS unhandled,
        count(*) FILTER (WHERE report_time >= clock.an_hour_ago AND unhandled) AS unhandled_last_hour
      FROM (
        SELECT r.report_time, EXISTS (SELECT 1 FROM exception x WHERE x.report_id = r.id AND NOT x.handled) AS unhandled
        FROM error_report r WHERE r.harvester_id = h.id AND r.report_time >= least(clock.midnight, clock.an_hour_ago) AND r.report_time <= clock.now
        OFFSET 0 -- asks for the exceptions of a report once
      ) recent
    ) today
    CROSS JOIN LATERAL (
      SELECT round(count(*)::numeric / ${USUAL_DAYS}, 1)::float8 AS by_now
      FROM usual_day d JOIN error_report r ON r.harvester_id = h.id AND r.report_time >= d.midnight AND r.report_time < d.by_now
    ) usual
    CROSS JOIN LATERAL (
      SELECT json_agg(coalesce(counted.count, 0) ORDER BY hour) AS counts FROM generate_series(0, 23) AS hour LEFT JOIN (
        SELECT least(floor(extract(epoch FROM r.report_time - clock.a_day_ago) / 3600), 23)::int AS hour, count(*)
        FROM error_report r WHERE r.harvester_id = h.id AND r.report_time > clock.a_day_ago AND r.report_time <= clock.now GROUP BY 1
      ) counted USING (hour)
    ) hours
    CROSS JOIN LATERAL (
      SELECT clock.now - latest.report_time AS span, latest.report_time - make_interval(days => ${USUAL_DAYS}) AS since,
        latest.report_time < clock.now - make_interval(hours => ${SILENT_FROM_HOURS}) AND latest.report_time > clock.now - make_interval(days => ${USUAL_DAYS}) AS counts
    ) silence
    LEFT JOIN LATERAL (
      -- From report to report in hops of at most the present silence: where none follows within a hop, it was silent for longer.
      WITH RECURSIVE hop(at) AS (
        SELECT (SELECT min(r.report_time) FROM error_report r WHERE r.harvester_id = h.id AND r.report_time > silence.since) WHERE silence.counts
        UNION ALL
        SELECT (SELECT max(r.report_time) FROM error_report r WHERE r.harvester_id = h.id AND r.report_time > at AND r.report_time <= at + silence.span)
        FROM hop WHERE at < latest.report_time
      )
      SELECT NOT bool_or(at IS NULL) AND ${HABIT_FROM_REPORTS} = (
        SELECT count(*) FROM (SELECT 1 FROM error_report r WHERE r.harvester_id = h.id AND r.report_time > silence.since LIMIT ${HABIT_FROM_REPORTS}) reports
      ) AS is_unusual FROM hop
    ) habit ON true`;
}

function memberOf({
  unhandled_last_hour: unhandled,
  silent_hours: silent,
  is_unusually_silent: isUnusuallySilent,
  generated_at: _,
  ...facts
}: FleetFacts & Signs): FleetMember {
  const found: [Attention, string][] = [];
  if (unhandled > 0) found.push([3, `${plural(unhandled, 'report')} with unhandled errors in the last hour`]);
  const { reports_today: today, usual_by_now: usual } = facts;
  if (today >= UNUSUAL_FROM_REPORTS && today >= UNUSUAL_FACTOR * usual)
    found.push([2, `${plural(today, 'report')} today, usually ${usual} by now`]);
  if (isUnusuallySilent && silent !== null)
    found.push([1, `silent for ${spanOf(silent)}, longer than ever in ${USUAL_DAYS} days of work`]);
  const reasons = facts.is_emulator ? [] : found;
  return { ...facts, attention: reasons[0]?.[0] ?? 0, attention_reasons: reasons.map(([, reason]) => reason) };
}

function byAttention(one: FleetMember, other: FleetMember): number {
  return (
    other.attention - one.attention ||
    Number(one.is_emulator) - Number(other.is_emulator) ||
    other.unhandled_today - one.unhandled_today ||
    other.reports_today - one.reports_today ||
    one.harv_id - other.harv_id
  );
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** `26 h`, `3 days` */
function spanOf(hours: number): string {
  return hours < 72 ? `${Math.round(hours)} h` : `${Math.round(hours / 24)} days`;
}
