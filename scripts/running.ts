import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Places, type Settings, settingsFor } from './settings.ts';
import { isRunning } from './supervisor.ts';

/** What a hub that runs leaves in its run folder, for `stop` and for a second start. */
export interface HubRecord {
  /** The process that started it and stays in the foreground; supervisord when that one was killed. */
  pid: number;
  port: number;
}

/** Makes this process the one that runs the hub. @throws Error  when another start was a moment faster */
export function claim({ runDir, port }: Settings): void {
  const file = recordFile(runDir);
  const earlier = readRecord(runDir);
  if (!earlier || !isStarter(earlier.pid)) rmSync(file, { force: true });
  try {
    writeFileSync(file, JSON.stringify({ pid: process.pid, port } satisfies HubRecord), { flag: 'wx' });
  } catch (cause) {
    throw new Error('another ./start.sh is starting this hub right now', { cause });
  }
}

export function release({ runDir }: Settings): void {
  rmSync(recordFile(runDir), { force: true });
}

/** The hub that runs on these data, or that is on its way up or down. */
export async function runningHub(where: Places): Promise<HubRecord | undefined> {
  const record = readRecord(where.runDir);
  if (record && isStarter(record.pid)) return record;
  const pid = await pidOfSupervisord(where.runDir);
  return pid === undefined ? undefined : { pid, port: record?.port ?? settingsFor(where).port };
}

export async function pidOfSupervisord(runDir: string): Promise<number | undefined> {
  return (await isRunning(runDir)) ? Number(readFileSync(join(runDir, 'supervisord.pid'), 'utf8')) : undefined;
}

/** Whether the pid of a record is still the process that wrote it, and not one that got its number later. */
export function isStarter(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('scripts/hub.ts');
  } catch {
    return false;
  }
}

const recordFile = (runDir: string) => join(runDir, 'hub.json');

function readRecord(runDir: string): HubRecord | undefined {
  try {
    return JSON.parse(readFileSync(recordFile(runDir), 'utf8'));
  } catch {
    return undefined;
  }
}
