import { scriptOf, sqlLoad } from '../load/pgbench.ts';
import { getLoad, type LoadResult } from '../load/wrk.ts';
import { type Bench, interleave } from '../scenario.ts';
import { ask } from './api.ts';
import type { Web } from './bench-hub.ts';
import { type CapturedStatement, capturedSql } from './captured-sql.ts';

/** Something that is asked of the hub, in variants that differ in their values. */
export interface Read {
  what: string;
  /** Below `/api/v1/`. */
  paths: string[];
  /** Where only a number differs: its value in the first path, and the largest. The SQL then draws it at random. */
  varying?: { first: number; most: number };
}

const VARIANTS = 100;
/** A slow read has this many on each connection, however short the rounds are. */
const REQUESTS_A_ROUND = 8;

/** The read by HTTP and its own SQL by pgbench, planned once a connection, in turn. Undefined when the hub does not know the path. */
export async function compareReads(
  { hub, options: { rounds, seconds } }: Bench,
  { web, database }: { web: Web; database: string },
  { paths, varying }: Read,
  connections: number,
): Promise<{ http: LoadResult[]; sql: LoadResult[] } | undefined> {
  const { status } = await ask(web, hub.token, paths[0] ?? '');
  if (status === 404) return undefined;
  const scripts: string[] = [];
  let slowestSeconds = 0;
  for (const path of varying ? paths.slice(0, 1) : paths) {
    const sent = await capturedSql(hub, async () => {
      const startedAt = performance.now();
      const answer = await ask(web, hub.token, path);
      const body = await answer.text();
      if (!answer.ok) throw new Error(`${path} answers ${answer.status}: ${body.slice(0, 300)}`);
      slowestSeconds = Math.max(slowestSeconds, (performance.now() - startedAt) / 1000);
    });
    scripts.push(readScript(sent, varying));
  }
  const load = { url: web.url, connections, token: hub.token };
  const duration = Math.max(seconds, Math.ceil(slowestSeconds * REQUESTS_A_ROUND));
  const all = paths.map((path) => `/api/v1/${path}`);
  await getLoad({ ...load, seconds: Math.ceil(slowestSeconds) + 1 }, all);
  const { subjects, limits } = await interleave(
    rounds,
    () => getLoad({ ...load, seconds: duration }, all),
    () => sqlLoad({ databaseUrl: hub.databaseUrl(database), clients: connections, seconds: duration }, scripts),
  );
  return { http: subjects, sql: limits };
}

/** The statements as a script of pgbench. Of two the first finds the ids of a page, and the second shows these rows. */
function readScript([first, second, ...more]: CapturedStatement[], varying: Read['varying']): string {
  if (!first || more.length > 0) throw new Error('a read is one statement, or two');
  const values = varying ? replaced(first.values, `'${varying.first}'`, ':number') : first.values;
  const draw = varying ? `\\set number random(1, ${varying.most})\n` : '';
  const found = scriptOf(first.text, values);
  if (!second) return draw + found;
  const ids = second.values.find((value) => /^'\{\d+(,\d+)*\}'$/.test(value)) ?? '';
  return `${draw}${found.replace(/;\n$/, ' \\gset\n')}${scriptOf(second.text, replaced(second.values, ids, ':ids'))}`;
}

/** @throws Error  when the value is not there: the SQL would always ask for the same */
function replaced(values: string[], value: string, by: string): string[] {
  if (!values.includes(value)) throw new Error(`the statement has no parameter ${value}`);
  return values.map((known) => (known === value ? by : known));
}

/** A value for every variant, spread over 1 to `most`; the same in every run. */
export function spreadOver(most: number, variants = VARIANTS): number[] {
  return Array.from({ length: variants }, (_, at) => 1 + Math.floor((most - 1) * ((at * 0.618034) % 1)));
}
