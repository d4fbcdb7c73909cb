import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { DataSource } from 'typeorm';
import { withDatabase } from './connection.js';
import { dumpedModels, dumpObjects, notDumpable } from './legacy/dump-objects.js';

export interface DumpdataFlags {
  /** The file to write; standard output when left out. */
  output?: string;
}

/** What a dump holds, for the person who asked for it. */
export interface DumpSummary {
  objects: number;
  /** What has no place in a dump → how many. */
  leftOut: Map<string, number>;
}

/**
 * `hds dumpdata [MODEL…]`: everything of the legacy models as one moment saw it, as `manage.py dumpdata` writes it. A file is
 * readable by its owner only, since password hashes are in it, and has its name once it is complete.
 *
 * @param names  models such as `event.event`, or apps such as `event`; all models when empty
 */
export async function dumpdata(names: string[], { output }: DumpdataFlags = {}): Promise<void> {
  const models = modelsOf(names);
  await withDatabase(async (dataSource) => {
    const { objects, leftOut } = await (output === undefined
      ? dumpTo(dataSource, process.stdout, models)
      : dumpToFile(dataSource, output, models));
    // Standard output may be the dump.
    console.error(`${objects} objects`);
    for (const [what, count] of leftOut) console.error(`not in the dump: ${count} ${what}`);
  });
}

/** The models behind names of models and apps. @throws Error  naming what there is */
export function modelsOf(names: string[]): Set<string> {
  if (names.length === 0) return new Set(dumpedModels);
  const chosen = names.flatMap((name) => {
    const wanted = name.toLowerCase();
    if (wanted === 'authtoken' || wanted === 'authtoken.token')
      throw new Error('authtoken.token cannot be dumped: the hub keeps hashes of tokens only');
    const found = dumpedModels.filter((model) => model === wanted || model.startsWith(`${wanted}.`));
    if (found.length === 0) throw new Error(`"${name}" is no model; there are ${dumpedModels.join(', ')}`);
    return found;
  });
  return new Set(chosen);
}

/** Dumps into a file. A dump that fails leaves none. */
export async function dumpToFile(
  dataSource: DataSource,
  path: string,
  models: ReadonlySet<string>,
): Promise<DumpSummary> {
  const part = `${path}.part`;
  await rm(part, { force: true });
  const file = createWriteStream(part, { flags: 'wx', mode: 0o600 });
  try {
    const summary = await dumpTo(dataSource, file, models);
    file.end();
    await finished(file);
    await rename(part, path);
    return summary;
  } catch (error) {
    file.destroy();
    await rm(part, { force: true });
    throw error;
  }
}

async function dumpTo(dataSource: DataSource, stream: Writable, models: ReadonlySet<string>): Promise<DumpSummary> {
  const failed = new Promise<never>((_, reject) => stream.once('error', reject));
  failed.catch(() => undefined);
  return dataSource.transaction('REPEATABLE READ', async (manager) => {
    await manager.query('SET TRANSACTION READ ONLY');
    let objects = 0;
    const write = async (text: string): Promise<void> => {
      if (!stream.write(text)) await Promise.race([once(stream, 'drain'), failed]);
    };
    await write('[');
    for await (const some of dumpObjects(manager, models)) {
      if (some.length === 0) continue;
      await write(`${objects === 0 ? '\n' : ',\n'}${some.join(',\n')}`);
      objects += some.length;
    }
    await write('\n]\n');
    return { objects, leftOut: models.size === dumpedModels.length ? await notDumpable(manager) : new Map() };
  });
}
