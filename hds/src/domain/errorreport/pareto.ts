import { Injectable } from '@nestjs/common';
import sql, { raw, type Sql } from 'sql-template-tag';
import { Database } from '../../platform/database/database.js';
import { BadRequest, InvalidFields } from '../../platform/errors.js';
import { Answer } from '../../platform/http/envelope.js';
import { methodTime } from '../../platform/metrics/method-time.js';
import { limitOf, type Query, whereOf } from '../../platform/rest/filters.js';
import type { JsonSchema } from '../../platform/rest/shape.js';
import { exceptionFilters } from './exception.resource.js';

/** What exceptions can be counted by: a value, and the rows it is read from besides the exception `t`. */
interface Grouping {
  value: string;
  from: string;
}

const CODE = 'LEFT JOIN exception_code c ON c.id = t.code_id';
const REPORT = 'LEFT JOIN error_report r ON r.id = t.report_id';
const HARVESTER = `${REPORT} LEFT JOIN harvester h ON h.id = r.harvester_id`;
const FRUIT = `${HARVESTER} LEFT JOIN fruit f ON f.id = h.fruit_id`;
const LOCATION = `${REPORT} LEFT JOIN location l ON l.id = r.location_id`;
const HARVESTER_LOCATION = `${HARVESTER} LEFT JOIN location l ON l.id = h.location_id`;
const distributorOf = (location: string) => `${location} LEFT JOIN distributor d ON d.id = l.distributor_id`;
const sessionOf = `${REPORT} LEFT JOIN pick_session s ON s.id = r.pick_session_id`;

const by = (value: string, from = ''): Grouping => ({ value: `${value}::text`, from });
/** As old clients know booleans. */
const byFlag = (value: string, from = ''): Grouping => ({
  value: `CASE ${value} WHEN true THEN 'True' WHEN false THEN 'False' END`,
  from,
});

/** The groupings by the path that clients name them with. Nothing else can be asked for, so that no path leads to a secret. */
const groupings: Record<string, Grouping> = {
  // The number as the harvester sent it, so that errors of unknown codes are counted too.
  code__code: by('t.code_number'),
  code__name: by('c.name', CODE),
  code__team: by('c.team', CODE),
  code__cycle: byFlag('c.cycle', CODE),
  code__msg: by('c.msg', CODE),
  code__operator_msg: by('c.operator_msg', CODE),
  service: by('t.service'),
  robot: by('t.robot'),
  node: by('t.node'),
  handled: byFlag('t.handled'),
  primary: byFlag('t."primary"'),
  report__gitbranch: by('r.gitbranch', REPORT),
  report__githash: by('r.githash', REPORT),
  report__harvester__name: by('h.name', HARVESTER),
  report__harvester__harv_id: by('h.harv_id', HARVESTER),
  report__harvester__is_emulator: byFlag('h.is_emulator', HARVESTER),
  report__harvester__fruit__name: by('f.name', FRUIT),
  report__harvester__location__ranch: by('l.ranch', HARVESTER_LOCATION),
  report__harvester__location__distributor__name: by('d.name', distributorOf(HARVESTER_LOCATION)),
  report__location__ranch: by('l.ranch', LOCATION),
  report__location__region: by('l.region', LOCATION),
  report__location__country: by('l.country', LOCATION),
  report__location__distributor__name: by('d.name', distributorOf(LOCATION)),
  report__pick_session__UUID: by('s.uuid', sessionOf),
};

const DEFAULT_GROUPING = 'code__code';
const MAX_NAME_LENGTH = 100;
const MAX_TOP = 1000;
/** What the parameter `count` may say on a list: whoever carries a list's query over to a pareto does not mean it. */
const WORDS_OF_LISTS = ['exact', 'estimated', 'none'];

export const paretoParameters = {
  aggregate_query: {
    description: `What to count by; ${DEFAULT_GROUPING} when left out.`,
    schema: { type: 'string', enum: Object.keys(groupings), default: DEFAULT_GROUPING },
  },
  aggregate_name: {
    description: 'The key of the value in each row, instead of `value`; also named in the message.',
    schema: { type: 'string', maxLength: MAX_NAME_LENGTH },
  },
  top: {
    description: `So many rows at most, 1 to ${MAX_TOP}; what they leave out stands in a last row with \`others: true\` and without a value.`,
    schema: { type: 'integer', minimum: 1, maximum: MAX_TOP },
  },
  count: {
    description: 'What is counted: each exception, or each report that has one. The words that lists know are ignored.',
    schema: { type: 'string', enum: ['exceptions', 'reports', ...WORDS_OF_LISTS], default: 'exceptions' },
  },
};

interface ParetoRow {
  [column: string]: unknown;
  value: string | null;
  count: number;
  /** Whether the row stands for all that `top` leaves out. */
  others?: boolean;
}

export const paretoSchema: JsonSchema = {
  type: 'array',
  examples: [[{ value: '9', count: 17 }]],
  description: 'Largest first. The value stands under `value`, or under the name that `aggregate_name` gives it.',
  items: {
    type: 'object',
    required: ['count'],
    properties: {
      value: { type: ['string', 'null'] },
      count: { type: 'integer' },
      others: {
        type: 'boolean',
        const: true,
        description: 'Only with `top`: the row stands for all values that are left out.',
      },
    },
    additionalProperties: { type: ['string', 'null'] },
  },
};

/** How many exceptions there are of each value of something, always counted anew. */
@Injectable()
export class ExceptionPareto {
  constructor(private readonly database: Database) {}

  /** @throws BadRequest  when the grouping is none of those on the list */
  async of(query: Query): Promise<Answer> {
    const stopTimer = methodTime.startTimer({ view: 'exceptions', method: 'pareto' });
    const { value, from } = groupingOf(query.aggregate_query || DEFAULT_GROUPING);
    const name = nameOf(query.aggregate_name);
    const count = countOf(query.count);
    const top = topOf(query.top);
    const where = whereOf(exceptionFilters, query);
    stopTimer();
    const counted = sql`SELECT ${raw(value)} AS value, t.report_id FROM exception t ${raw(from)} WHERE ${where}`;
    const rows = await this.database.queryWithin<ParetoRow>(
      limitOf(exceptionFilters, query),
      top === null ? paretoSql(counted, count) : topSql(counted, count, top),
    );
    return new Answer(
      `Pareto generated: ${name ?? 'Exceptions'}`,
      name === undefined ? rows.map(shown) : rows.map(({ value: group, ...row }) => ({ ...shown(row), [name]: group })),
    );
  }
}

/** Only values are counted: the rows without one are a group with the count 0, as clients know it. */
function paretoSql(counted: Sql, count: Sql): Sql {
  return sql`SELECT value, ${count} AS count FROM (${counted}) counted GROUP BY value ORDER BY 2 DESC, 1`;
}

/** The groups without a value are none of the largest, and none of the others. */
function topSql(counted: Sql, count: Sql, top: number): Sql {
  return sql`
    WITH counted AS MATERIALIZED (${counted}),
    ranked AS MATERIALIZED (
      SELECT value, ${count} AS count, row_number() OVER (ORDER BY ${count} DESC, value) AS rank FROM counted WHERE value IS NOT NULL GROUP BY value
    )
    SELECT value, count, rank IS NULL AS others FROM (
      SELECT value, count, rank FROM ranked WHERE rank <= ${top}
      UNION ALL SELECT NULL, ${count}, NULL FROM counted JOIN ranked USING (value) WHERE rank > ${top} HAVING count(*) > 0
    ) shown ORDER BY rank NULLS LAST`;
}

/** The row as clients see it: only the last one of a `top` says that it is of others. */
function shown<Row extends { others?: boolean }>({ others, ...row }: Row) {
  return others ? { ...row, others } : row;
}

function countOf(word: string | undefined): Sql {
  if (!word || word === 'exceptions' || WORDS_OF_LISTS.includes(word)) return sql`count(value)`;
  if (word === 'reports') return sql`count(DISTINCT report_id) FILTER (WHERE value IS NOT NULL)`;
  throw new InvalidFields({ count: ['Count exceptions or reports.'] });
}

function topOf(text: string | undefined): number | null {
  if (!text) return null;
  const top = Number(text);
  if (Number.isInteger(top) && top >= 1 && top <= MAX_TOP) return top;
  throw new InvalidFields({ top: [`Give a whole number from 1 to ${MAX_TOP}.`] });
}

function groupingOf(path: string): Grouping {
  const known = Object.hasOwn(groupings, path) ? groupings[path] : undefined;
  if (known) return known;
  const choices = Object.keys(groupings).join(', ');
  throw new BadRequest(`Cannot resolve keyword '${path.slice(0, 100)}' into field. Choices are: ${choices}`, {
    aggregate_query: [`Exceptions can be counted by ${choices}.`],
  });
}

function nameOf(name: string | undefined): string | undefined {
  if (!name) return undefined;
  if (name === 'count' || name.length > MAX_NAME_LENGTH) {
    throw new InvalidFields({
      aggregate_name: [`A name of at most ${MAX_NAME_LENGTH} characters other than "count" is required.`],
    });
  }
  return name;
}
