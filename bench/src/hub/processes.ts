import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const READY_WITHIN_MS = 60_000;
const BETWEEN_LOOKS_MS = 5;
/** Longer than SHUTDOWN_SECONDS of the hub. */
const STOP_WITHIN_MS = 30_000;

/** A process of the hub, run as supervisord runs it. */
export class BenchProcess {
  /** From the start of the process until it said that it is ready, in milliseconds. */
  readyAfterMs = 0;

  readonly name: string;
  private readonly child: ChildProcess;
  private readonly logFile: string;

  private constructor(name: string, child: ChildProcess, logFile: string) {
    this.name = name;
    this.child = child;
    this.logFile = logFile;
  }

  /** @param readyUrl  answers 2xx once the process does its work */
  static async start(
    name: string,
    command: string[],
    { env, logFile, readyUrl }: { env: NodeJS.ProcessEnv; logFile: string; readyUrl: string },
  ): Promise<BenchProcess> {
    const startedAt = performance.now();
    const log = openSync(logFile, 'a');
    const child = spawn(process.execPath, command, { env, stdio: ['ignore', log, log] });
    const started = new BenchProcess(name, child, logFile);
    running.add(started);
    child.once('exit', () => running.delete(started));
    await started.untilReady(readyUrl);
    started.readyAfterMs = performance.now() - startedAt;
    return started;
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** Its share of the memory in bytes: its own, and its part of what it shares with other processes (Pss). */
  memory(): number {
    const kilobytes = readFileSync(`/proc/${this.pid}/smaps_rollup`, 'utf8').match(/^Pss:\s+(\d+) kB/m)?.[1];
    return Number(kilobytes) * 1024;
  }

  async stop(): Promise<void> {
    if (this.hasEnded) return;
    const exit = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    const isOver = await Promise.race([exit, pause(STOP_WITHIN_MS, 'still there', { ref: false })]);
    if (isOver !== 'still there') return;
    this.child.kill('SIGKILL');
    await exit;
  }

  /** Ends it at once. */
  kill(): void {
    this.child.kill('SIGKILL');
  }

  get hasEnded(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  private async untilReady(url: string): Promise<void> {
    for (const deadline = Date.now() + READY_WITHIN_MS; Date.now() < deadline; await pause(BETWEEN_LOOKS_MS)) {
      if (this.hasEnded) throw new Error(`${this.name} ended before it was ready:\n${this.lastLines()}`);
      const answer = await fetch(url).catch(() => undefined);
      await answer?.body?.cancel();
      if (answer?.ok) return;
    }
    throw new Error(`${this.name} is not ready after ${READY_WITHIN_MS / 1000} s:\n${this.lastLines()}`);
  }

  private lastLines(): string {
    return readFileSync(this.logFile, 'utf8').trimEnd().split('\n').slice(-15).join('\n');
  }
}

const running = new Set<BenchProcess>();

// However the bench ends, nothing that it started stays.
process.on('exit', () => {
  for (const one of running) one.kill();
});

/** Runs one command of the hub to its end. @throws Error  with all it said, when it fails */
export async function runToEnd(command: string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`hds ${command.slice(1).join(' ')} ended with ${code}:\n${said}`);
}
