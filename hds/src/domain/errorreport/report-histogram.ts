import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';
import { Database } from '../../platform/database/database.js';
import { InvalidFields } from '../../platform/errors.js';
import { JsonText } from '../../platform/http/envelope.js';
import { DEFAULT_ZONE, parseFilterDate } from '../../platform/rest/dates.js';
import { type Filters, knownZone, limitOf, type Query, whereOf } from '../../platform/rest/filters.js';
import { type JsonSchema, jsonObject } from '../../platform/rest/shape.js';

const DEFAULT_BUCKETS = 60;
const MAX_BUCKETS = 500;
const HOUR_SECONDS = 3600;
const DAY_SECONDS = 24 * HOUR_SECONDS;
/** Widths that people read at a glance, in seconds; each below a day divides it. */
const WIDTHS = [
  ...[1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, HOUR_SECONDS, 7200, 10_800, 21_600, 43_200],
  ...[1, 2, 7, 14, 28].map((days) => days * DAY_SECONDS),
];

export const histogramParameters = {
  buckets: {
    description: `The most bars there may be, 1 to ${MAX_BUCKETS}; ${DEFAULT_BUCKETS} when left out.`,
    schema: { type: 'integer', minimum: 1, maximum: MAX_BUCKETS, default: DEFAULT_BUCKETS },
  },
  tz: {
    description: `IANA zone in which days begin and dates without offset are read; ${DEFAULT_ZONE} when left out.`,
    schema: { type: 'string' },
  },
};

export const histogramSchema: JsonSchema = {
  type: 'object',
  required: ['start', 'end', 'interval_seconds', 'buckets'],
  properties: {
    start: {
      type: ['string', 'null'],
      format: 'date-time',
      description: '`start_time`, or the time of the first report that matches. Null when there is neither.',
      examples: ['2022-05-02T07:00:00Z'],
    },
    end: {
      type: ['string', 'null'],
      format: 'date-time',
      description: '`end_time`, or the time of the last report that matches.',
      examples: ['2022-05-02T08:59:59Z'],
    },
    interval_seconds: {
      type: ['integer', 'null'],
      description:
        'Width of a bucket: 1 s to 12 h, or whole days, at most a multiple of 28. Buckets wider than an hour follow the clock of `tz`, so that one with a change of clocks is shorter or longer.',
      examples: [3600],
    },
    buckets: {
      type: 'array',
      description: 'Without gaps, oldest first; the first may begin before `start`.',
      items: {
        type: 'object',
        required: ['start', 'count'],
        properties: { start: { type: 'string', format: 'date-time' }, count: { type: 'integer' } },
      },
      examples: [
        [
          { start: '2022-05-02T07:00:00Z', count: 12 },
          { start: '2022-05-02T08:00:00Z', count: 0 },
        ],
      ],
    },
  },
};

/** How many error reports there are over time. */
@Injectable()
export class ReportHistogram {
  constructor(private readonly database: Database) {}

  /** @throws InvalidFields  when `buckets` is no number from 1 to 500, or a filter is refused */
  async of(filters: Filters, query: Query): Promise<JsonText> {
    const [row] = await this.database.queryWithin<{ body: string }>(
      limitOf(filters, query),
      histogramSql(filters, query),
    );
    return new JsonText((row as { body: string }).body);
  }
}

/** The statement behind a histogram: the span, the smallest width that fits, and one pass over the times. */
export function histogramSql(filters: Filters, query: Query): Sql {
  const zone = knownZone(query.tz || DEFAULT_ZONE);
  const buckets = bucketsOf(query.buckets);
  const where = sql`${whereOf(filters, query)} AND t.report_time IS NOT NULL`;
  const start = query.start_time ? parseFilterDate(query.start_time, zone) : null;
  const end = query.end_time ? parseFilterDate(query.end_time, zone) : null;
  const first = start === null ? sql`min(t.report_time)` : sql`${start}::timestamptz`;
  const last = end === null ? sql`max(t.report_time)` : sql`${end}::timestamptz`;
  const from = start === null || end === null ? sql`FROM error_report t WHERE ${where}` : sql``;
  const bucket = jsonObject({ start: sql`hds_time(bar.start)`, count: sql`coalesce(counted.count, 0)` });
  return sql`
    WITH span AS MATERIALIZED (SELECT ${first} AS first, ${last} AS last ${from}),
    clock AS (
      -- Bars wider than an hour follow the clock of the zone. Narrower ones follow the time that passes: an hour that the clock shows twice is two bars.
      SELECT is_wide, CASE WHEN is_wide THEN ${zone} ELSE 'UTC' END AS zone, date_trunc('day', first, ${zone}) AS midnight, first, last
      FROM span, unnest(ARRAY[false, true]) is_wide
    ),
    day AS (
      SELECT is_wide, zone, CASE WHEN is_wide THEN date_trunc('day', first AT TIME ZONE zone) ELSE midnight AT TIME ZONE zone END AS start, first AT TIME ZONE zone AS first, last AT TIME ZONE zone AS last
      FROM clock
    ),
    width AS (
      SELECT seconds, zone, make_interval(secs => seconds) AS step, start + make_interval(secs => seconds * floor(extract(epoch FROM first - start)::float8 / seconds)) AS first_bar, last,
        floor(extract(epoch FROM last - start) / seconds) - floor(extract(epoch FROM first - start) / seconds) + 1 AS bars
      FROM day, unnest(${WIDTHS}::bigint[] || ${28 * DAY_SECONDS}::bigint * ceil((last::date - first::date + 1) / 28.0 / ${buckets})::bigint) seconds
      WHERE seconds > 0 AND is_wide = (seconds > ${HOUR_SECONDS})
    ),
    chosen AS MATERIALIZED (SELECT * FROM width WHERE bars <= ${buckets} ORDER BY seconds LIMIT 1),
    bar AS MATERIALIZED (
      SELECT start, row_number() OVER (ORDER BY start) AS n FROM (
        -- PostgreSQL reads a time that the clock shows twice as the second; a bar begins with the first.
        SELECT DISTINCT CASE WHEN (later - interval '1 hour') AT TIME ZONE zone = wall THEN later - interval '1 hour' ELSE later END AS start
        FROM chosen, generate_series(first_bar, last, step) AS series(wall), LATERAL (SELECT wall AT TIME ZONE zone AS later) reading
      ) starts
    ),
    counted AS (
      SELECT width_bucket(t.report_time, (SELECT array_agg(bar.start ORDER BY bar.n) FROM bar)) AS n, count(*) FROM error_report t WHERE ${where} GROUP BY 1
    )
    SELECT ${jsonObject({
      start: sql`hds_time(span.first)`,
      end: sql`hds_time(span.last)`,
      interval_seconds: sql`(SELECT seconds FROM chosen)`,
      buckets: sql`coalesce((SELECT json_agg(${bucket} ORDER BY bar.n) FROM bar LEFT JOIN counted USING (n)), '[]'::json)`,
    })}::text AS body FROM span`;
}

function bucketsOf(text: string | undefined): number {
  const buckets = text ? Number(text) : DEFAULT_BUCKETS;
  if (Number.isInteger(buckets) && buckets >= 1 && buckets <= MAX_BUCKETS) return buckets;
  throw new InvalidFields({ buckets: [`Give a whole number from 1 to ${MAX_BUCKETS}.`] });
}
