import { randomUUID } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outputOf } from './run.ts';

const SCRIPT = join(import.meta.dirname, 'load.lua');
const TIMEOUT_SECONDS = 60;

/** What so many connections achieved that always had one request under way each. */
export interface LoadResult {
  /** Requests that were answered. */
  count: number;
  perSecond: number;
  p50Ms: number;
  p95Ms: number;
  p99Ms: number;
}

export interface Load {
  /** `http://host:port`, and for a post the path. */
  url: string;
  connections: number;
  seconds: number;
  token?: string;
}

/** Asks for the paths in turn. */
export function getLoad(load: Load, paths: string[]): Promise<LoadResult> {
  return runWrk(load, 'GET', paths);
}

/** Posts the bodies in turn; twelve `@` in a body become a number that never comes twice. */
export function postLoad(load: Load, bodies: string[]): Promise<LoadResult> {
  return runWrk(load, 'POST', bodies);
}

async function runWrk(load: Load, method: string, lines: string[]): Promise<LoadResult> {
  const file = join(tmpdir(), `hds-bench-${randomUUID()}`);
  writeFileSync(file, lines.join('\n'));
  const words = [
    ...['--threads', '1', '--connections', String(load.connections), '--duration', `${load.seconds}s`],
    ...['--timeout', `${TIMEOUT_SECONDS}s`, '--script', SCRIPT],
    ...(load.token ? ['--header', `Authorization: Token ${load.token}`] : []),
    ...(method === 'POST' ? ['--header', 'Content-Type: application/json'] : []),
    ...[load.url, '--', method, file],
  ];
  try {
    return resultOf(await outputOf('wrk', words));
  } finally {
    rmSync(file);
  }
}

/** @throws Error  when some request was not answered with success: such a round measures something else */
function resultOf(output: string): LoadResult {
  const json = output.match(/^\{.*\}$/m)?.[0];
  if (!json) throw new Error(`wrk has not measured:\n${output}`);
  const { requests, microseconds, p50, p95, p99, refused, broken, late } = JSON.parse(json) as Record<string, number>;
  if (refused || broken || late) {
    throw new Error(
      `of ${requests} requests ${refused} were refused, ${broken} broken off, ${late} not answered in time`,
    );
  }
  // Without an answer there is no time either: 0 ms would be the best of all figures.
  if (!requests) throw new Error('no request was answered within the round; give it more --seconds');
  return {
    count: requests,
    perSecond: requests / ((microseconds ?? 1) / 1e6),
    p50Ms: (p50 ?? 0) / 1000,
    p95Ms: (p95 ?? 0) / 1000,
    p99Ms: (p99 ?? 0) / 1000,
  };
}
