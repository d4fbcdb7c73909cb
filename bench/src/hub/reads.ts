import { scriptOf, sqlLoad } from '../load/pgbench.ts';
import { getLoad, type LoadResult } from '../load/wrk.ts';
import { type Bench, interleave } from '../scenario.ts';
import { ask } from './api.ts';
import type { Web } from './bench-hub.ts';
import { capturedSql } from './captured-sql.ts';

/** Something that is asked of the hub, in variants that differ in their values. */
export interface Read {
  what: string;
  /** Below `/api/v1/`. */
  paths: string[];
}

/** pgbench takes no more scripts. */
export const MOST_VARIANTS = 100;

/** The read by HTTP and its own SQL by pgbench, in turn. Undefined when the hub does not know the path. */
export async function compareReads(
  { hub, options: { rounds, seconds } }: Bench,
  { web, database }: { web: Web; database: string },
  { paths }: Read,
  connections: number,
): Promise<{ http: LoadResult[]; sql: LoadResult[] } | undefined> {
  const { status } = await ask(web, hub.token, paths[0] ?? '');
  if (status === 404) return undefined;
  const scripts: string[] = [];
  for (const path of paths) {
    const { text, values } = await capturedSql(hub, async () => {
      const answer = await ask(web, hub.token, path);
      const body = await answer.text();
      if (!answer.ok) throw new Error(`${path} answers ${answer.status}: ${body.slice(0, 300)}`);
    });
    scripts.push(scriptOf(text, values));
  }
  const load = { url: web.url, connections, token: hub.token };
  const all = paths.map((path) => `/api/v1/${path}`);
  await getLoad({ ...load, seconds: 1 }, all);
  const { subjects, limits } = await interleave(
    rounds,
    () => getLoad({ ...load, seconds }, all),
    () => sqlLoad({ databaseUrl: hub.databaseUrl(database), clients: connections, seconds, mode: 'extended' }, scripts),
  );
  return { http: subjects, sql: limits };
}

/** A value for every variant, spread over 1 to `most`; the same in every run. */
export function spreadOver(most: number, variants = MOST_VARIANTS): number[] {
  return Array.from({ length: variants }, (_, at) => 1 + Math.floor((most - 1) * ((at * 0.618034) % 1)));
}
