import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { BenchHub } from './bench-hub.ts';

/** A statement as the hub sent it to PostgreSQL. */
export interface CapturedStatement {
  text: string;
  /** The values of `$1`, `$2`, … as SQL literals. */
  values: string[];
}

interface LogLine {
  application_name?: string;
  message?: string;
  detail?: string;
}

const LOGGED_WITHIN_MS = 5000;

/**
 * The statements behind a request in their order, as PostgreSQL's own log has them; without that which asks who calls.
 * Nothing else may use the hub at that time.
 */
export async function capturedSql(hub: BenchHub, request: () => Promise<void>): Promise<CapturedStatement[]> {
  await logStatements(hub, 'all');
  const from = statSync(logFile(hub)).size;
  await request();
  const lines = await linesSince(hub, from);
  await logStatements(hub, 'none');
  const sent = lines.filter(({ application_name: name }) => name?.startsWith('hds')).flatMap(statementOf);
  if (sent.length === 0) throw new Error('the request sent no statement to PostgreSQL');
  return sent;
}

function statementOf({ message = '', detail = '' }: LogLine): CapturedStatement[] {
  const text = message.match(/^(?:execute (?!caller_of_)[^:]+|statement): (.*)$/s)?.[1];
  if (text === undefined || !/^\s*(SELECT|WITH|INSERT)\b/i.test(text)) return [];
  const values: string[] = [];
  for (const [, number, value = ''] of detail.matchAll(/\$(\d+) = (NULL|'(?:[^']|'')*')/g)) {
    values[Number(number) - 1] = value;
  }
  return [{ text, values }];
}

const logFile = ({ postgresLog }: BenchHub) => join(postgresLog, 'postgres.json');

/** A connection learns of it before its next statement. */
async function logStatements(hub: BenchHub, which: 'all' | 'none'): Promise<void> {
  await hub.sql(`ALTER SYSTEM SET log_statement = '${which}'`);
  await hub.sql('SELECT pg_reload_conf()');
  for (let isSet = false; !isSet; await pause(20)) {
    const [row] = await hub.sql<{ now: string }>(`SELECT current_setting('log_statement') AS now`);
    isSet = row?.now === which;
  }
  await pause(100); // the hub's connections are told a moment later than ours
}

/** What PostgreSQL has logged since the file had that size, complete up to now. */
async function linesSince(hub: BenchHub, from: number): Promise<LogLine[]> {
  const mark = `end of capture ${performance.now()}`;
  await hub.sql(`SELECT '${mark}'`);
  for (const deadline = Date.now() + LOGGED_WITHIN_MS; Date.now() < deadline; await pause(20)) {
    const text = readFileSync(logFile(hub)).subarray(from).toString();
    if (!text.includes(mark)) continue;
    const lines = text.split('\n').filter((line) => line.startsWith('{') && line.endsWith('}'));
    return lines.map((line) => JSON.parse(line) as LogLine);
  }
  throw new Error('PostgreSQL does not log statements');
}
