import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { percentile } from '../figures.ts';
import { outputOf } from './run.ts';
import type { LoadResult } from './wrk.ts';

interface SqlLoad {
  databaseUrl: string;
  clients: number;
  seconds: number;
  /** Values of variables that are texts; they travel to the server with each statement. */
  variables?: Record<string, string>;
}

/** Runs the scripts with pgbench, one chosen at random each time; a connection parses and plans each of them once. */
export async function sqlLoad(load: SqlLoad, scripts: string[]): Promise<LoadResult> {
  const folder = mkdtempSync(join(tmpdir(), 'hds-pgbench-'));
  try {
    const files = scripts.map((script, at) => {
      const file = join(folder, `script-${at}`);
      writeFileSync(file, script);
      return ['--file', file];
    });
    const output = await outputOf('pgbench', [
      ...['--no-vacuum', '--client', String(load.clients), '--jobs', '1', '--time', String(load.seconds)],
      ...['--protocol', 'prepared', '--log', '--log-prefix', join(folder, 'log'), '--random-seed', 'rand'],
      ...Object.entries(load.variables ?? {}).flatMap(([name, value]) => ['--define', `${name}=${value}`]),
      ...files.flat(),
      load.databaseUrl,
    ]);
    const perSecond = Number(output.match(/^tps = ([\d.]+)/m)?.[1]);
    const failed = Number(output.match(/failed transactions: (\d+)/)?.[1] ?? 0);
    if (!perSecond || failed > 0) throw new Error(`pgbench has not measured:\n${output}`);
    const times = timesIn(folder);
    const at = (percent: number) => percentile(times, percent) ?? Number.NaN;
    return { count: times.length, perSecond, p50Ms: at(50), p95Ms: at(95), p99Ms: at(99) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** How long each transaction took, in milliseconds. */
function timesIn(folder: string): number[] {
  const logs = readdirSync(folder).filter((name) => name.startsWith('log'));
  const lines = logs.flatMap((name) => readFileSync(join(folder, name), 'utf8').trimEnd().split('\n'));
  return lines.map((line) => Number(line.split(' ')[2]) / 1000);
}

/**
 * A statement as pgbench reads it: on one line, without comments, and no colon within its texts, where pgbench would see a variable.
 * @param values  what stands for `$1`, `$2`, …
 */
export function scriptOf(statement: string, values: string[]): string {
  const withValues = statement.replaceAll(/\$(\d+)\b/g, (place, number: string) => {
    const value = values[Number(number) - 1];
    if (value === undefined) throw new Error(`the statement has a parameter ${place} that the bench does not know`);
    return value;
  });
  return `${withValues
    .replaceAll(/^ *--.*$/gm, '')
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(/'(?:[^']|'')*'/g, withoutColons)
    .trim()};\n`;
}

function withoutColons(text: string): string {
  if (!text.includes(':')) return text;
  return `E${text.replaceAll('\\', '\\\\').replaceAll(':', '\\x3a')}`;
}
