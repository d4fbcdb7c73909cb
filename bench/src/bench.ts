/** `npm run bench`: how fast the hub is, beside what the machine can do, measured in the same run. docs/performance.md tells the method. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { judge } from './figures.ts';
import { BenchHub } from './hub/bench-hub.ts';
import { thisMachine } from './machine.ts';
import { FEWEST_ROUNDS, type Options, readOptions, usage } from './options.ts';
import { machineText, type ScenarioResult, tableOf } from './print.ts';
import type { Bench, Scenario } from './scenario.ts';
import { scenarios } from './scenarios.ts';

const TOOLS = ['pgbench', 'psql', 'wrk', 'redis-server'];

const say = (text: string) => console.error(text);
let hub: BenchHub | undefined;

// Ctrl-C: end what was started, and remove its files.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    say('stopping');
    await hub?.stop();
    process.exit(1);
  });
}

try {
  process.exitCode = await main(readOptions(process.argv.slice(2)));
} catch (error) {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
} finally {
  await hub?.stop();
}

async function main(options: Options): Promise<number> {
  if (options.list) {
    for (const { number, name, subject, limit } of scenarios) console.log(`${number}\t${name}\t${subject}\t[${limit}]`);
    return 0;
  }
  const chosen = chosenFrom(options.only);
  const missing = TOOLS.filter((tool) => spawnSync(tool, ['--version']).error);
  if (missing.length > 0) {
    throw new Error(
      `${missing.join(', ')} missing; as root: apt-get install --no-install-recommends postgresql wrk redis-server`,
    );
  }
  if (options.rounds < FEWEST_ROUNDS)
    say(`--rounds ${options.rounds}: good for a look; figures to rely on want ${FEWEST_ROUNDS}`);

  const machine = thisMachine({});
  hub = await BenchHub.start();
  Object.assign(machine.versions, await hub.versions());
  say(machineText(machine));
  const bench = { hub, options, say: (text: string) => say(`    ${text}`) };
  const results: ScenarioResult[] = [];
  let broken = 0;
  for (const scenario of chosen) {
    const result = await run(bench, scenario);
    if (result) results.push(result);
    else broken += 1;
    const text = { machine, options, at: new Date().toISOString(), scenarios: results };
    if (options.json) writeFileSync(options.json, `${JSON.stringify(text, null, 2)}\n`);
  }
  console.log(`${tableOf(results)}\n\n${machineText(machine)}`);
  return broken === 0 ? 0 : 1;
}

/** @throws Error  naming a number that no scenario has */
function chosenFrom(only: number[]): Scenario[] {
  const unknown = only.find((number) => !scenarios.some((scenario) => scenario.number === number));
  if (unknown !== undefined) throw new Error(`there is no scenario ${unknown}; --list shows them\n${usage}`);
  return scenarios.filter(({ number }) => only.length === 0 || only.includes(number));
}

/** A scenario that breaks off costs its own figures, not those of the others. */
async function run(
  bench: Bench,
  { number, name, subject, limit, measure }: Scenario,
): Promise<ScenarioResult | undefined> {
  const startedAt = performance.now();
  say(`${number} ${name}`);
  try {
    const figures = (await measure(bench)).map(judge);
    const elapsedSeconds = Math.round((performance.now() - startedAt) / 1000);
    const result = { number, name, subject, limit, elapsedSeconds, figures };
    say(`${tableOf([result])}\n    ${elapsedSeconds} s`);
    return result;
  } catch (error) {
    say(`${name} broke off: ${error instanceof Error ? error.stack : error}`);
    await bench.hub.stopProcesses();
    return undefined;
  }
}
