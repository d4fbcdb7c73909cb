import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { NotHealthy, untilHealthy } from './health.ts';
import type { Service } from './ports.ts';
import { claim, release } from './running.ts';
import { type Places, root, type Settings, settle, shown } from './settings.ts';
import { isRunning, processesOf, signalAll, startProgram, startSupervisord, sweep, untilGone } from './supervisor.ts';

const say = (text: string) => process.stdout.write(`${text}\n`);
const backends: Service[] = ['postgres', 'redis', 'local-cloud'];

/**
 * Starts the hub and stays until a signal, then stops every process of it. A second signal stops them by force.
 *
 * @returns the exit code: 0 when it was asked to stop
 */
export async function startHub(where: Places, portArgument?: string): Promise<number> {
  if ((await sweep(where.runDir)) > 0) say('Processes that an earlier run left behind are stopped.');
  const hub = await settle(where, portArgument);
  say(`HDS starts on port ${hub.port}; data in ${shown(hub.dataDir)}, settings in ${shown(hub.envFile)}`);
  claim(hub);

  const stop = new AbortController();
  const stopped = once(stop.signal, 'abort');
  let signals = 0;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      signals += 1;
      stop.abort();
      if (signals > 1) signalAll(processesOf(hub.runDir), 'SIGKILL');
    });
  }
  // After a hang-up there is nobody to write to, which must not keep the hub from stopping in order.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

  const supervisord = startSupervisord(hub);
  const ended = new Promise<void>((resolve) => {
    supervisord.once('error', () => resolve()).once('exit', () => resolve());
  });
  ended.then(() => {
    if (stop.signal.aborted) return;
    say(`supervisord has ended, and the hub with it.\n${lastLines(join(hub.logDir, 'supervisord.out'))}`);
    stop.abort();
  });

  let failed = false;
  try {
    await bringUp(hub, stop.signal);
    announce(hub);
    const watch = watchRestarts(hub);
    await stopped;
    watch.kill();
  } catch (error) {
    failed = !stop.signal.aborted;
    if (failed) report(error, hub);
  }

  stop.abort();
  say('\nHDS stops …');
  supervisord.kill('SIGTERM');
  await Promise.race([ended, untilGone(supervisord.pid ?? 0, 120)]);
  await sweep(hub.runDir);
  release(hub);
  say('HDS has stopped.');
  return signals > 0 && !failed ? 0 : 1;
}

/** From nothing to a healthy hub; each step says what it was and how long it took. */
async function bringUp(hub: Settings, signal: AbortSignal): Promise<void> {
  const demoPending = join(hub.dataDir, 'demo-pending');
  const wantsDemo = ['true', '1'].includes(hub.environment.HDS_DEMO ?? '');
  if (wantsDemo && hub.services.includes('postgres') && !existsSync(join(hub.dataDir, 'postgres'))) {
    writeFileSync(demoPending, 'The demo fleet is loaded when the hub runs; then this file is removed.\n');
  }

  const ownBackends = hub.services.filter((service) => backends.includes(service));
  const clients = hub.services.filter((service) => service.startsWith('sqs-'));
  const healthy = (...services: Service[]) => untilHealthy(services, hub, signal);
  const run = (...words: string[]) => runHds(words, hub, signal);
  const startAll = async (services: Service[]) => {
    for (const service of services) await startProgram(hub.runDir, service);
  };

  await step('supervisord', () => untilSupervisordAnswers(hub, signal));
  await startAll(ownBackends);
  await step('PostgreSQL', () => healthy('postgres'));
  await step('database schema', () => run('migrate'));
  await startAll(['web', 'worker']);
  await step('first login, user of the SQS clients', () =>
    Promise.all([run('createsuperuser'), run('create-sqs-user')]),
  );
  await step('Redis, local cloud', () => healthy(...ownBackends));
  await startAll(clients);
  await step(['web', 'worker', ...clients].join(', '), () => healthy('web', 'worker', ...clients));
  if (existsSync(demoPending)) {
    await step('demo fleet', () => run('load-demo'));
    rmSync(demoPending);
  }
}

async function step(what: string, work: () => Promise<unknown>): Promise<void> {
  const began = performance.now();
  await work();
  say(`  ✓ ${what.padEnd(40)} ${((performance.now() - began) / 1000).toFixed(1).padStart(5)} s`);
}

async function untilSupervisordAnswers(hub: Settings, signal: AbortSignal): Promise<void> {
  for (const deadline = Date.now() + 15_000; !(await isRunning(hub.runDir)); ) {
    signal.throwIfAborted();
    if (Date.now() > deadline) throw new Error('supervisord does not answer on its socket');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Runs one `hds` command of the start and keeps what it prints in setup.log. */
async function runHds(words: string[], hub: Settings, signal: AbortSignal): Promise<void> {
  const command = spawn(join(root, '.venv/bin/hds'), words, {
    cwd: root,
    env: hub.environment,
    signal,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [command.stdout, command.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  const [code] = await once(command, 'close');
  appendFileSync(join(hub.logDir, 'setup.log'), `$ hds ${words.join(' ')}\n${printed}`);
  if (code !== 0)
    throw new Error(`"hds ${words.join(' ')}" failed:\n${printed.trimEnd().split('\n').slice(-20).join('\n')}`);
}

function announce(hub: Settings): void {
  const { HDS_ADMIN_USERNAME: user = 'aft', HDS_ADMIN_PASSWORD: password, HDS_PROFILE } = hub.environment;
  const settings = hub.envFile === join(root, '.env') ? '' : `HDS_ENV_FILE=${quoted(hub.envFile)} `;
  say(`
  Open      ${hub.webUrl}
  Login     ${user} / ${HDS_PROFILE === 'local' ? password : 'the password in HDS_ADMIN_PASSWORD'}
  Try it    send an error report as a harvester does, from another terminal:
            ${settings}${quoted(join(root, 'scripts/send-report.sh'))}
  Logs      ./start.sh logs [-f] [${hub.services.join(' | ')}]
  Stop      Ctrl-C here, or ./start.sh stop elsewhere

HDS is ready at ${hub.webUrl}`);
}

/** A path as it can be pasted into a shell. */
function quoted(path: string): string {
  return /^[\w/.,@+-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}

/** Says on the terminal when supervisord starts a process again that had ended. */
function watchRestarts({ logDir }: Settings) {
  const words = ['-n', '0', '-F', `--pid=${process.pid}`, join(logDir, 'supervisord.log')];
  const tail = spawn('tail', words, { stdio: ['ignore', 'pipe', 'ignore'] });
  createInterface({ input: tail.stdout }).on('line', (line) => {
    const [, program, how] = line.match(/exited: (\S+) \(([^;)]*)/) ?? [];
    if (program) say(`  ! ${program} has ended (${how}) and is started again: ./start.sh logs ${program}`);
  });
  return tail;
}

function report(failure: unknown, { logDir }: Settings): void {
  process.stderr.write(`\nHDS could not start: ${failure instanceof Error ? failure.message : String(failure)}\n`);
  if (!(failure instanceof NotHealthy)) return;
  const log = join(logDir, `${failure.service}.log`);
  process.stderr.write(`The end of ${shown(log)}:\n${lastLines(log)}\n`);
}

function lastLines(file: string): string {
  return existsSync(file)
    ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(-20).join('\n')
    : '(nothing was written)';
}
