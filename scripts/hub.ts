/** The commands of start.sh and of the development environment: `start [PORT]`, `stop`, `status`, `logs`, `env`, `exec`, `jobserver`. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readEnvFile, setInEnvFile } from './env-file.ts';
import { faultOf } from './health.ts';
import { type HubRecord, isStarter, pidOfSupervisord, runningHub } from './running.ts';
import { type Places, places, settingsFor, settle, shown } from './settings.ts';
import { startHub } from './start.ts';
import { programStates, sweep, untilGone } from './supervisor.ts';

const say = (text: string) => process.stdout.write(`${text}\n`);

async function start(portArgument?: string): Promise<number> {
  const where = places();
  const running = await runningHub(where);
  return running ? tellThatItRuns(where, running, portArgument) : startHub(where, portArgument);
}

async function stop(): Promise<number> {
  const where = places();
  const running = await runningHub(where);
  if (running && isStarter(running.pid)) {
    process.kill(running.pid, 'SIGTERM');
    await untilGone(running.pid, 150);
  }
  const supervisord = await pidOfSupervisord(where.runDir);
  if (supervisord) {
    process.kill(supervisord, 'SIGTERM');
    await untilGone(supervisord, 120);
  }
  const left = await sweep(where.runDir);
  say(running || left > 0 ? 'HDS has stopped.' : `HDS does not run (data in ${shown(where.dataDir)}).`);
  return 0;
}

async function status(): Promise<number> {
  const where = places();
  const running = await runningHub(where);
  if (!running) {
    say(`HDS does not run (data in ${shown(where.dataDir)}).`);
    return 3; // as init scripts have it: the program is not running
  }
  const hub = settingsFor(where, running.port);
  const states = programStates(hub.environment);
  const faults = await Promise.all(hub.services.map((service) => faultOf(service, hub)));
  for (const [index, service] of hub.services.entries()) {
    const fault = faults[index];
    const columns = [
      service.padEnd(18),
      `:${hub.ports.get(service)}`.padEnd(7),
      fault ? 'NOT HEALTHY' : 'healthy',
      states.get(service),
    ];
    say(columns.join('  ') + (fault ? `  (${fault})` : ''));
  }
  say(`\n${hub.webUrl}   data in ${shown(hub.dataDir)}, settings in ${shown(hub.envFile)}`);
  return faults.some(Boolean) ? 1 : 0;
}

async function logs(...words: string[]): Promise<number> {
  const { logDir } = places();
  const follows = words.some((word) => word === '-f' || word === '--follow');
  const asked = words.filter((word) => !word.startsWith('-'));
  const known = existsSync(logDir)
    ? readdirSync(logDir)
        .filter((name) => name.endsWith('.log'))
        .map((name) => name.slice(0, -4))
    : [];
  if (known.length === 0) throw new Error(`there are no logs in ${shown(logDir)}: the hub has not run yet`);
  const unknown = asked.find((service) => !known.includes(service));
  if (unknown) throw new Error(`there is no log of "${unknown}"; there are ${known.join(', ')}`);

  const files = (asked.length > 0 ? asked : known).map((service) => join(logDir, `${service}.log`));
  return runInTerminal('tail', ['-n', '200', ...(follows ? ['-F'] : []), ...files]);
}

/** Writes `.env` for a port, unless the hub runs and has one. */
async function env(portArgument?: string): Promise<number> {
  const where = places();
  const running = await runningHub(where);
  if (running) return tellThatItRuns(where, running, portArgument);
  const { port, envFile } = await settle(where, portArgument);
  say(`HDS_PORT is ${port} (${shown(envFile)})`);
  return 0;
}

/** Runs a command with the hub's environment: `exec aws s3 ls`. */
function exec(command?: string, ...words: string[]): Promise<number> {
  if (!command) throw new Error('exec wants a command');
  return runInTerminal(command, words, settingsFor(places()).environment);
}

/** Shows or sets where the job server is. */
async function jobserver(address?: string): Promise<number> {
  const { envFile } = places();
  if (address) {
    setInEnvFile(envFile, 'JOB_SERVER_ADDRESS', new URL(address).href);
    say('A hub that runs takes it at its next start.');
  }
  say(`JOB_SERVER_ADDRESS is ${readEnvFile(envFile).JOB_SERVER_ADDRESS ?? 'not set'} (${shown(envFile)})`);
  return 0;
}

async function runInTerminal(
  command: string,
  words: string[],
  environment: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  process.on('SIGINT', () => undefined); // Ctrl-C reaches the command too; we end when it has ended
  const child = spawn(command, words, { stdio: 'inherit', env: environment });
  const [code] = await once(child, 'close');
  return code ?? 1;
}

function tellThatItRuns(where: Places, { port, pid }: HubRecord, portArgument?: string): number {
  say(`HDS runs already on the data in ${shown(where.dataDir)} (pid ${pid}): ${settingsFor(where, port).webUrl}`);
  if (!portArgument || Number(portArgument) === port) return 0;
  say(`To have it on port ${portArgument}, stop it first: ./start.sh stop`);
  return 1;
}

const commands = new Map<string, (...words: string[]) => Promise<number>>(
  Object.entries({ start, stop, status, logs, env, exec, jobserver }),
);
const [word = 'start', ...rest] = process.argv.slice(2);
const command = commands.get(word);
try {
  process.exitCode = command ? await command(...rest) : await start(word);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
