import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { queueRoutes } from '../hds/src/config/queues.ts';
import { clientProgram } from './ports.ts';
import { root, type Settings } from './settings.ts';

const configFile = join(root, 'supervisor/supervisord.conf');
const socketOf = (runDir: string) => join(runDir, 'supervisor.sock');

/** Starts supervisord in a session of its own, so that Ctrl-C and a closed terminal reach only the one who started it. */
export function startSupervisord({ environment, logDir, runDir, ports }: Settings): ChildProcess {
  const template = readFileSync(join(root, 'supervisor/sqs-client.template.conf'), 'utf8');
  const programs = queueRoutes
    .filter(({ started }) => started)
    .map(({ client }) => {
      const program = clientProgram(client);
      const values: Record<string, string> = { program, client, port: String(ports.get(program)) };
      return template.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
    });
  writeFileSync(join(runDir, 'sqs-clients.conf'), programs.join('\n'));

  const supervisord = spawn('supervisord', ['--configuration', configFile], {
    cwd: root,
    env: environment,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // Through us, and not straight into the file: supervisord ends when it cannot say that a log cannot be written.
  const out = join(logDir, 'supervisord.out');
  writeFileSync(out, '');
  for (const stream of [supervisord.stdout, supervisord.stderr]) stream?.on('data', (text: Buffer) => keep(out, text));
  return supervisord;
}

function keep(file: string, text: Buffer): void {
  try {
    appendFileSync(file, text);
  } catch {
    // The disk is full, which the processes of the hub say too.
  }
}

/** Whether a supervisord of this hub answers. */
export function isRunning(runDir: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(socketOf(runDir), () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

/** Tells supervisord to start a program; does not wait until it runs. */
export async function startProgram(runDir: string, program: string): Promise<void> {
  await callSupervisord(runDir, 'supervisor.startProcess', program, false);
}

/**
 * Calls a method of supervisord, http://supervisord.org/api.html.
 *
 * @returns its answer, as XML
 * @throws Error  with what supervisord says, when it refuses
 */
export async function callSupervisord(
  runDir: string,
  method: string,
  ...values: (string | boolean)[]
): Promise<string> {
  const params = values.map((value) =>
    typeof value === 'string' ? `<string>${value}</string>` : `<boolean>${Number(value)}</boolean>`,
  );
  const call = `<?xml version="1.0"?><methodCall><methodName>${method}</methodName><params>${params
    .map((param) => `<param><value>${param}</value></param>`)
    .join('')}</params></methodCall>`;
  const answer = await new Promise<string>((resolve, reject) => {
    const post = request({ socketPath: socketOf(runDir), path: '/RPC2', method: 'POST' }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve(text));
    });
    post.once('error', reject);
    post.setHeader('content-type', 'text/xml').end(call);
  });
  const fault = answer.match(/<name>faultString<\/name>\s*<value><string>([^<]*)/)?.[1];
  if (fault) throw new Error(`supervisord refuses ${method}(${values.join(', ')}): ${fault}`);
  return answer;
}

/** What supervisord says of each program, such as `web → "RUNNING   pid 812, uptime 0:01:12"`. */
export function programStates(environment: Record<string, string>): Map<string, string> {
  const { stdout } = spawnSync('supervisorctl', ['-c', configFile, 'status'], { env: environment, encoding: 'utf8' });
  const states = new Map<string, string>();
  for (const line of stdout.split('\n')) {
    const [, program, state] = line.match(/^(\S+)\s+(\S.*)$/) ?? [];
    if (program && state) states.set(program, state);
  }
  return states;
}

/** Every process that was started for this hub and still runs, whoever its parent is now: they inherited HDS_RUN_DIR. */
export function processesOf(runDir: string): number[] {
  const mark = `HDS_RUN_DIR=${runDir}`;
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && pid !== process.pid && environmentOf(pid).includes(mark));
}

function environmentOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
  } catch {
    return []; // it ended meanwhile, or belongs to another user
  }
}

/** Ends what is left of a hub, the stubborn by force, and waits until its ports are free. @returns how many processes there were */
export async function sweep(runDir: string): Promise<number> {
  const left = processesOf(runDir);
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    signalAll(
      left.filter((pid) => !hasEnded(pid)),
      signal,
    );
    for (const deadline = Date.now() + 5000; !left.every(hasEnded) && Date.now() < deadline; ) await sleep(100);
  }
  return left.length;
}

/** Whether a process has let go of its sockets: it is gone, or waits as a zombie (Z) to be noticed by its parent. */
function hasEnded(pid: number): boolean {
  try {
    return /\) [ZX]/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true;
  }
}

export function signalAll(pids: number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // it ended meanwhile
    }
  }
}

/** Waits until a process has ended. @returns whether it has, when the time is over */
export async function untilGone(pid: number, seconds: number): Promise<boolean> {
  for (const deadline = Date.now() + seconds * 1000; !hasEnded(pid) && Date.now() < deadline; ) await sleep(100);
  return hasEnded(pid);
}
