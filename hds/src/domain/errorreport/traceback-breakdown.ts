import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Database } from '../../platform/database/database.js';
import { PlainRefusal } from '../../platform/errors.js';
import { Answer } from '../../platform/http/envelope.js';
import { limitOf, type Query, whereOf } from '../../platform/rest/filters.js';
import type { JsonSchema } from '../../platform/rest/shape.js';
import { exceptionFilters } from './exception.resource.js';
import { tracebackClusters } from './traceback-clusters.js';

const MAX_EXCEPTIONS = 5000;
/** What counts of a traceback; real ones have some thousand characters. */
const MAX_TEXT_LENGTH = 20_000;

/** All exceptions with one and the same traceback. */
interface TracebackRow {
  [column: string]: unknown;
  traceback: string | null;
  instances: Instance[];
}

interface Instance {
  id: number;
  /** As Python prints it: `2022-05-02 21:27:40.789323+00:00`. */
  ts: string | null;
  /** What the emulator calls the machine it runs on; null on real ones. */
  hostname: unknown;
}

/** Exceptions with like tracebacks. */
export interface TracebackGroup {
  count: number;
  example: string;
  instances: Instance[];
}

export const breakdownSchema: JsonSchema = {
  type: 'object',
  required: ['breakdown', 'num_clusters', 'params'],
  examples: [
    {
      breakdown: {
        1: {
          count: 1,
          example: 'Traceback: tray',
          instances: [{ id: 1, ts: '2022-05-02 21:27:40.789323+00:00', hostname: null }],
        },
      },
      num_clusters: 1,
      params: { codes: '9', start_time: '2022-05-01', end_time: '2022-06-01' },
    },
  ],
  properties: {
    breakdown: {
      type: 'object',
      description: 'The groups by number, from "1", the largest first.',
      additionalProperties: {
        type: 'object',
        required: ['count', 'example', 'instances'],
        properties: {
          count: { type: 'integer' },
          example: { type: 'string' },
          instances: {
            type: 'array',
            items: {
              type: 'object',
              required: ['id', 'ts', 'hostname'],
              properties: { id: { type: 'integer' }, ts: { type: ['string', 'null'] }, hostname: {} },
            },
          },
        },
      },
    },
    num_clusters: { type: 'integer' },
    params: { type: 'object', additionalProperties: { type: 'string' } },
  },
};

/** There are more exceptions than can be compared with each other. */
export class TooManyExceptions extends PlainRefusal {
  constructor() {
    super('Too many exceptions to process. Please restrict query');
  }
}

/** Groups by number, from "1", as the contract shows them. */
export function numbered(groups: TracebackGroup[]): Record<string, TracebackGroup> {
  return Object.fromEntries(groups.map((group, at) => [String(at + 1), group]));
}

/** The exceptions of one code in groups of like tracebacks. */
@Injectable()
export class TracebackBreakdown {
  constructor(private readonly database: Database) {}

  /** @throws PlainRefusal  when the query does not name one code and a span of time, or finds too much */
  async of(query: Query): Promise<Answer> {
    if (!query.codes) throw new PlainRefusal('No codes provided. Please restrict query');
    if (query.codes.includes(',')) throw new PlainRefusal('Only one code can be provided at this time');
    if (!query.start_time || !query.end_time) throw new PlainRefusal('Start and end dates must be provided');
    const groups = await this.groupsOf(query);
    return new Answer('Traceback Breakdown', {
      breakdown: numbered(groups),
      num_clusters: groups.length,
      params: query,
    });
  }

  /**
   * The groups of the exceptions that the filters find, the largest first.
   * @throws TooManyExceptions
   */
  async groupsOf(query: Query): Promise<TracebackGroup[]> {
    return this.groups(await this.tracebacks(query));
  }

  /** One row for each different traceback: of five thousand exceptions most are the same few. */
  private async tracebacks(query: Query): Promise<TracebackRow[]> {
    const rows = await this.database.queryWithin<TracebackRow & { total: number }>(
      limitOf(exceptionFilters, query),
      sql`
        WITH found AS MATERIALIZED (
          SELECT t.id, t."timestamp", t.report_id, left(t.traceback, ${MAX_TEXT_LENGTH}::int) AS traceback
          FROM exception t WHERE ${whereOf(exceptionFilters, query)} LIMIT ${MAX_EXCEPTIONS + 1}
        ),
        allowed AS (SELECT * FROM found WHERE (SELECT count(*) FROM found) <= ${MAX_EXCEPTIONS})
        SELECT (SELECT count(*) FROM found) AS total, a.traceback, json_agg(json_build_object(
          'id', a.id,
          'ts', replace(to_char(a."timestamp", 'YYYY-MM-DD HH24:MI:SS.US+00:00'), '.000000+', '+'),
          'hostname', r.report #> '{data,sysmon_report,emu_info,agent_label}'
        ) ORDER BY a.id) AS instances
        FROM (SELECT) AS always LEFT JOIN allowed a ON true LEFT JOIN error_report r ON r.id = a.report_id
        GROUP BY a.traceback ORDER BY min(a.id)`,
    );
    if ((rows[0]?.total ?? 0) > MAX_EXCEPTIONS) throw new TooManyExceptions();
    return rows[0]?.total ? rows : [];
  }

  private async groups(rows: TracebackRow[]): Promise<TracebackGroup[]> {
    const clusters = await tracebackClusters(
      rows.map(({ traceback, instances }) => ({ text: traceback ?? '', count: instances.length })),
    );
    const groups: TracebackGroup[] = [];
    for (const [at, { traceback, instances }] of rows.entries()) {
      const cluster = clusters[at] ?? 0;
      const group = groups[cluster] ?? { count: 0, example: traceback || 'No Traceback', instances: [] };
      groups[cluster] = group;
      group.count += instances.length;
      group.instances.push(...instances);
    }
    for (const { instances } of groups) instances.sort((one, other) => one.id - other.id);
    return groups.sort((one, other) => other.count - one.count);
  }
}
