import type { Bench } from '../scenario.ts';
import type { Web } from './bench-hub.ts';
import { fillDatabase } from './large-tables.ts';

/** A database with many reports, and a web process on it. */
export interface Filled {
  database: string;
  rows: number;
  web: Web;
}

const filled = new Map<number, Filled>();

/** The database with so many reports: made when it is first asked for, and shared by all scenarios. */
export async function filledDatabase({ hub, say }: Bench, rows: number): Promise<Filled> {
  const database = `reports_${rows}`;
  const known = filled.get(rows);
  if (known && !known.web.hasEnded) return known;
  if (!known) {
    const seconds = await fillDatabase(hub, database, rows);
    say(`a database with ${rows.toLocaleString('en')} reports made in ${Math.round(seconds)} s`);
  }
  // An export of all rows is allowed, and takes as long as it takes.
  const web = await hub.web(database, { EXPORT_MAX_ROWS: String(rows), EXPORT_STATEMENT_TIMEOUT_MS: '3600000' });
  const made = { database, rows, web };
  filled.set(rows, made);
  return made;
}
