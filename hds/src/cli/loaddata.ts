import type { DataSource } from 'typeorm';
import { readEnv } from '../config/env.js';
import { withDatabase } from './connection.js';
import { DumpFile } from './legacy/dump-file.js';
import { type LoadOptions, loadDumps } from './legacy/load-dumps.js';
import type { LoadSummary } from './legacy/load-summary.js';

export interface LoaddataFlags {
  /** Refuse to leave anything out. */
  strict?: boolean;
  /** Load password hashes and tokens also where the profile is not `local`. */
  keepCredentials?: boolean;
}

/**
 * `hds loaddata FILE…`: fixtures or a whole `manage.py dumpdata` of the legacy system, in any order. All of it is loaded,
 * or nothing.
 *
 * @throws NotADump, LoadRefused
 */
export async function loaddata(paths: string[], flags: LoaddataFlags = {}): Promise<void> {
  const env = readEnv();
  const withCredentials = env.HDS_PROFILE === 'local' || flags.keepCredentials === true;
  await withDatabase(async (dataSource) => {
    const summary = await loadFiles(dataSource, paths, { strict: flags.strict === true, withCredentials });
    for (const line of summaryLines(summary)) console.log(line);
    if (!withCredentials)
      console.log('passwords and tokens: left out (--keep-credentials loads them); new users cannot sign in yet');
  });
}

/** Loads dump files in one transaction. */
export async function loadFiles(dataSource: DataSource, paths: string[], options: LoadOptions): Promise<LoadSummary> {
  const files: DumpFile[] = [];
  try {
    for (const path of paths) files.push(await DumpFile.open(path));
    return await dataSource.transaction((manager) => loadDumps(manager, files, options));
  } finally {
    for (const file of files) file.close();
  }
}

/** What a load did, for the person who asked for it. */
export function summaryLines(summary: LoadSummary): string[] {
  const { loaded, linked, begunHistories, skipped, unknownFields, renumbered, loose, remarks } = summary;
  const lines = loaded.map(
    ({ model, added, updated, unchanged }) => `${model}: ${added} added, ${updated} updated, ${unchanged} unchanged`,
  );
  if (linked > 0) lines.push(`${linked} tags, links between events and recipients of rules were added or taken away`);
  if (begunHistories > 0) lines.push(`${begunHistories} harvesters without history got their first entry`);
  for (const [model, count] of renumbered)
    lines.push(`${model}: ${count} got another id than in the file; what points to them follows`);
  for (const [model, count] of skipped) lines.push(`${model}: ${count} skipped`);
  for (const [field, count] of unknownFields)
    lines.push(`${field}: left out in ${count} objects, the hub does not know the field`);
  if (loose.count > 0)
    lines.push(
      `${loose.count} references lead nowhere and were left empty:`,
      ...loose.lines.map((line) => `  ${line}`),
    );
  if (remarks.count > 0)
    lines.push(`${remarks.count} objects need a look:`, ...remarks.lines.map((line) => `  ${line}`));
  if (lines.length === 0) return ['nothing to load: the files are empty'];
  return hasChanged(summary) ? lines : [...lines, 'nothing was changed: the hub has it all as the files do'];
}

function hasChanged({ loaded, linked, begunHistories }: LoadSummary): boolean {
  return linked + begunHistories > 0 || loaded.some(({ added, updated }) => added + updated > 0);
}
