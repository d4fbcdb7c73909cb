import { execFile } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { faultOf } from '../../../scripts/health.js';
import type { Service } from '../../../scripts/ports.js';
import { callSupervisord } from '../../../scripts/supervisor.js';
import type { Hub, OwnHub } from '../hub.js';

/** The programs that error reports pass. */
export const ROAD = ['postgres', 'redis', 'local-cloud', 'web', 'worker', 'sqs-errorreports'] as const;
const LOOK_EVERY_MS = 50;

/** The processes of the hub, under supervisord. */
export class Programs {
  private readonly runDir: string;

  constructor(
    private readonly hub: Hub,
    private readonly own: OwnHub,
  ) {
    this.runDir = own.environment.HDS_RUN_DIR ?? '';
  }

  /** @throws Error  when the program does not run now */
  async pidOf(program: Service): Promise<number> {
    const answer = await callSupervisord(this.runDir, 'supervisor.getProcessInfo', program);
    const pid = Number(answer.match(/<name>pid<\/name>\s*<value><int>(\d+)/)?.[1] ?? 0);
    if (pid === 0) throw new Error(`${program} does not run`);
    return pid;
  }

  /** Waits until it has ended. */
  async stop(program: Service): Promise<void> {
    await callSupervisord(this.runDir, 'supervisor.stopProcess', program, true);
  }

  async start(program: Service): Promise<void> {
    await callSupervisord(this.runDir, 'supervisor.startProcess', program, false);
  }

  /**
   * Waits until programs do their work.
   *
   * @returns seconds since the call
   * @throws Error  naming one that does not, when the time is over
   */
  async ready(withinSeconds: number, programs: readonly Service[] = ROAD): Promise<number> {
    const beganAt = performance.now();
    const seconds = () => (performance.now() - beganAt) / 1000;
    for (const program of programs) {
      for (let fault = await this.faultOf(program); fault; fault = await this.faultOf(program)) {
        if (seconds() > withinSeconds) throw new Error(`${program} is not ready after ${withinSeconds} s: ${fault}`);
        await pause(LOOK_EVERY_MS);
      }
    }
    return seconds();
  }

  private faultOf(program: Service): Promise<string | undefined> {
    return faultOf(program, { ports: this.own.ports, databaseUrl: this.own.databaseUrl, webUrl: this.hub.url });
  }
}

/** kill -9 of a program with all that belongs to its process group. The children of PostgreSQL have groups of their own, and learn from its death. */
export function kill(pid: number): void {
  process.kill(-pid, 'SIGKILL');
}

/** Empties Redis, which goes on. */
export async function flushRedis({ redisUrl }: OwnHub): Promise<void> {
  const { stdout } = await promisify(execFile)('redis-cli', ['-u', redisUrl, 'FLUSHALL']);
  if (stdout.trim() !== 'OK') throw new Error(`FLUSHALL answers ${stdout}`);
}
