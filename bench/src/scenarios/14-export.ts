import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { atMost, type Figure, ratioAtLeast } from '../figures.ts';
import { ask } from '../hub/api.ts';
import { type Filled, filledDatabase } from '../hub/large-databases.ts';
import { type Bench, interleave, type Scenario } from '../scenario.ts';

const FORMATS = ['csv', 'json'] as const;
type Format = (typeof FORMATS)[number];

/** MB that the web process may grow by while it sends an export, however long that is. */
const FLAT = 50;
const MB = 2 ** 20;
const SAMPLE_EVERY_MS = 200;

/** What an export shows of each report, without what hangs on it. */
const COPIED =
  'SELECT id, report_time, harvester_id, location_id, githash, gitbranch, event_id, tags FROM error_report';
const COPIES: Record<Format, string> = {
  csv: `COPY (${COPIED}) TO STDOUT (FORMAT csv)`,
  json: `COPY (SELECT row_to_json(r) FROM (${COPIED}) r) TO STDOUT`,
};

export const exports: Scenario = {
  number: 14,
  name: 'export',
  subject: 'export of all reports of the large table, as CSV and as JSON',
  limit: 'COPY TO STDOUT of the columns of the reports, in the same format, read by psql',
  async measure(bench) {
    const filled = await filledDatabase(bench, bench.options.rows);
    const figures: Figure[] = [];
    for (const format of FORMATS) figures.push(...(await measureFormat(bench, filled, format)));
    return figures;
  },
};

async function measureFormat(bench: Bench, filled: Filled, format: Format): Promise<Figure[]> {
  const { hub, options } = bench;
  const conditions = { rows: filled.rows, connections: 1 };
  const figure = { what: format, unit: 'rows/s', target: ratioAtLeast(0.3), conditions };
  const path = `errorreports/export/?format=${format}`;
  const first = await ask(filled.web, hub.token, `${path}&limit=1&harv_ids=0`);
  await first.body?.cancel();
  if (first.status === 404) return [{ ...figure, subject: [], note: `GET ${path} answers 404` }];
  const { subjects, limits } = await interleave(
    options.rounds,
    () => exported(bench, filled, path),
    () => copied(bench, filled, format),
  );
  const copiedBytes = await copiedRowBytes(bench, filled, format);
  const growth = subjects.map(({ growthMb }) => growthMb);
  return [
    { ...figure, subject: subjects.map(({ perSecond }) => perSecond), limit: limits },
    {
      what: `${format}, bytes`,
      unit: 'MB/s',
      subject: subjects.map(({ mbPerSecond }) => mbPerSecond),
      limit: limits.map((perSecond) => (perSecond * copiedBytes) / MB),
      conditions,
    },
    { what: `${format}, growth of the web process`, unit: 'MB', subject: growth, target: atMost(FLAT), conditions },
  ];
}

async function exported(
  { hub }: Bench,
  { web, rows }: Filled,
  path: string,
): Promise<{ perSecond: number; mbPerSecond: number; growthMb: number }> {
  const before = web.memory();
  let most = before;
  const sampling = setInterval(() => {
    most = Math.max(most, web.memory());
  }, SAMPLE_EVERY_MS);
  const startedAt = performance.now();
  const answer = await ask(web, hub.token, path);
  if (!answer.ok || !answer.body) throw new Error(`${path} answers ${answer.status}: ${await answer.text()}`);
  let bytes = 0;
  for await (const piece of answer.body) bytes += piece.length;
  clearInterval(sampling);
  if (bytes < rows * 20) throw new Error(`${path} sent ${bytes} bytes for ${rows} rows`);
  const seconds = (performance.now() - startedAt) / 1000;
  return { perSecond: rows / seconds, mbPerSecond: bytes / MB / seconds, growthMb: (most - before) / MB };
}

/** How long a row of the copy is: what the limit moves a second can be compared with what an export moves. */
async function copiedRowBytes({ hub }: Bench, { database }: Filled, format: Format): Promise<number> {
  const sample = COPIES[format].replace('FROM error_report', 'FROM error_report WHERE id <= 1000');
  const words = ['--no-psqlrc', '--command', sample, hub.databaseUrl(database)];
  const { stdout } = await promisify(execFile)('psql', words);
  return Buffer.byteLength(stdout) / stdout.trimEnd().split('\n').length;
}

/** The copy goes where nobody reads it. */
async function copied({ hub }: Bench, { database, rows }: Filled, format: Format): Promise<number> {
  const startedAt = performance.now();
  const words = ['--no-psqlrc', '--command', COPIES[format], hub.databaseUrl(database)];
  const psql = spawn('psql', words, { stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = (await once(psql, 'close')) as [number | null];
  if (code !== 0) throw new Error(`psql ended with ${code}`);
  return rows / ((performance.now() - startedAt) / 1000);
}
