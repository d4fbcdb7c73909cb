import { type LoadResult, postLoad } from '../load/wrk.ts';
import type { BenchHub, Web } from './bench-hub.ts';

interface Posting {
  /** Below `/api/v1/`. */
  path: string;
  bodies: string[];
  /** Reports in one body. */
  reportsEach: number;
  connections: number;
  seconds: number;
}

/** Posts reports as fast as they are taken. @throws Error  when not every one made a row: the figure would be of something else */
export async function postReports(hub: BenchHub, web: Web, posting: Posting): Promise<LoadResult> {
  const { path, bodies, reportsEach, connections, seconds } = posting;
  const before = await rows(hub);
  const result = await postLoad({ url: `${web.url}/api/v1/${path}`, connections, seconds, token: hub.token }, bodies);
  const stored = (await rows(hub)) - before;
  if (stored < result.count * reportsEach) {
    throw new Error(`${result.count} posts of ${reportsEach} reports made ${stored} rows`);
  }
  return result;
}

async function rows(hub: BenchHub): Promise<number> {
  const [row] = await hub.sql<{ count: number }>('SELECT count(*)::int AS count FROM error_report');
  return row?.count ?? 0;
}
