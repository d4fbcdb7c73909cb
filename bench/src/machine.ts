import { execFileSync } from 'node:child_process';
import { cpus, loadavg, release, totalmem } from 'node:os';

/** The machine and the programs that figures come from. */
export interface Machine {
  cpu: string;
  cores: number;
  memoryGb: number;
  linux: string;
  versions: Record<string, string>;
  /** Processes that wanted to run in the last minute, before the bench began. Above 0.5: the machine was not quiet. */
  loadBefore: number;
}

/** @param versions  those of servers, which only they can tell */
export function thisMachine(versions: Record<string, string>): Machine {
  return {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    linux: release(),
    versions: {
      node: process.version,
      ...versions,
      pgbench: versionOf('pgbench', '--version'),
      wrk: versionOf('wrk', '-v'),
    },
    loadBefore: Math.round((loadavg()[0] ?? 0) * 100) / 100,
  };
}

function versionOf(program: string, flag: string): string {
  try {
    return execFileSync(program, [flag], { encoding: 'utf8' }).match(/\d+\.[\d.]+\d/)?.[0] ?? 'unknown';
  } catch (error) {
    // wrk tells its version and ends with 1.
    const said = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
    return said.match(/\d+\.[\d.]+\d/)?.[0] ?? 'not installed';
  }
}
