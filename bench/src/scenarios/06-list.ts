import { atMost, type Figure, limitPlus, ratioAtMost } from '../figures.ts';
import { filledDatabase } from '../hub/large-databases.ts';
import { compareReads, type Read } from '../hub/reads.ts';
import type { LoadResult } from '../load/wrk.ts';
import { SERIAL_NUMBERS } from '../reports.ts';
import type { Bench, Scenario } from '../scenario.ts';

const CONNECTIONS = 2;
const SMALL_ROWS = 10_000;
const DEEP = 100_000;
const HUGE_ROWS = 10_000_000;
const FIRST_PAGE = 'first page';

export const list: Scenario = {
  number: 6,
  name: 'list',
  subject:
    'pages of 10 reports with their exact count: the first, a deep one, and filtered ones, in small and large tables',
  limit: 'the same SQL by pgbench, prepared; for `large / small` the same page of the small table',
  async measure(bench) {
    const small = await measureRows(bench, Math.min(SMALL_ROWS, bench.options.rows));
    const large = await measureRows(bench, bench.options.rows);
    return [
      ...small.flatMap(besideSql),
      ...large.flatMap(besideSql),
      ...large.map((one, at) => besideSmall(one, small[at])),
    ];
  },
};

interface Measured {
  what: string;
  rows: number;
  http: LoadResult[];
  sql: LoadResult[];
}

async function measureRows(bench: Bench, rows: number): Promise<Measured[]> {
  const filled = await filledDatabase(bench, rows);
  const measured: Measured[] = [];
  for (const read of reads(rows)) {
    const result = await compareReads(bench, filled, read, CONNECTIONS);
    if (result) measured.push({ what: read.what, rows, ...result });
  }
  return measured;
}

function reads(rows: number): Read[] {
  const day = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);
  const weeks = Array.from({ length: 20 }, (_, at) => `start_time=${day(20 + at * 14)}&end_time=${day(13 + at * 14)}`);
  const two = SERIAL_NUMBERS.map((number, at) => `${number},${SERIAL_NUMBERS[(at + 3) % SERIAL_NUMBERS.length]}`);
  const page = (query: string) => `errorreports/?limit=10&${query}`;
  const depth = Math.min(DEEP, rows / 2);
  return [
    { what: FIRST_PAGE, paths: [page('offset=0')] },
    { what: `page at depth ${depth}`, paths: [page(`offset=${depth}`)] },
    { what: 'harv_ids', paths: two.map((ids) => page(`harv_ids=${ids}`)) },
    { what: 'codes', paths: [page('codes=9'), page('codes=0,9')] },
    { what: 'a week', paths: weeks.map(page) },
    { what: 'primary', paths: [page('primary=true&codes=9')] },
    {
      what: 'harv_ids, codes, a week, primary',
      paths: weeks.map((week, at) => page(`harv_ids=${two[at % two.length]}&codes=9,0&${week}&primary=true`)),
    },
    {
      what: 'generic on JSON in a week',
      paths: weeks.map((week) => page(`generic=report__data__sysmon_report__fruit%3Dapple&${week}`)),
    },
  ];
}

const p95 = (rounds: LoadResult[]) => rounds.map(({ p95Ms }) => p95Ms);
const conditionsOf = ({ rows }: Measured) => ({ rows, payloadKb: 2, connections: CONNECTIONS });

function besideSql(measured: Measured): Figure[] {
  const { what, rows, http, sql } = measured;
  const figure = {
    what: `${what}, ${rows} rows, p95`,
    unit: 'ms',
    subject: p95(http),
    limit: p95(sql),
    target: limitPlus(15, 'ms'),
    conditions: conditionsOf(measured),
  };
  if (rows < HUGE_ROWS || what !== FIRST_PAGE) return [figure];
  return [figure, { ...figure, what: `${what} with its count, ${rows} rows, p95`, target: atMost(150) }];
}

function besideSmall(large: Measured, small: Measured | undefined): Figure {
  return {
    what: `${large.what}, large / small, p95`,
    unit: 'ms',
    subject: p95(large.http),
    limit: p95(small?.http ?? []),
    target: ratioAtMost(1.5),
    conditions: { ...conditionsOf(large), rowsOfSmall: small?.rows ?? 0 },
  };
}
