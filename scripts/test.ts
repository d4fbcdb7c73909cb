/**
 * `npm test`: sets up what is missing, runs every suite, and ends with one line `N passed, N failed`. The faults, which
 * mostly wait, run while the other suites do, one after the other.
 *
 *     npm test                              all suites
 *     npm test -- --suite hds [WORDS…]      one suite; further words go to Vitest
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Named, SuiteReport } from './test-report.ts';

const SUITE_MINUTES = 25;

const root = resolve(import.meta.dirname, '..');

interface Suite {
  folder: string;
  /** Of Vitest, where it is not the folder's own. */
  config?: string;
  /** Runs while the others run, because it mostly waits; what it says is shown when it has ended. */
  isBeside?: true;
}

const suites: Record<string, Suite> = {
  scripts: { folder: 'scripts' },
  hds: { folder: 'hds' },
  frontend: { folder: 'frontend' },
  bench: { folder: 'bench' },
  beatbox: { folder: 'beatbox' },
  faults: { folder: 'beatbox', config: 'faults.config.ts', isBeside: true },
};

const { values, positionals } = parseArgs({ options: { suite: { type: 'string' } }, allowPositionals: true });
if (values.suite && !Object.hasOwn(suites, values.suite)) {
  console.error(`there is no suite "${values.suite}"; there are ${Object.keys(suites).join(', ')}`);
  process.exit(2);
}

const setUp = spawnSync(join(root, 'setup-venv.sh'), ['--quiet'], { cwd: root, stdio: 'inherit' });
if (setUp.status !== 0) process.exit(setUp.status ?? 1);

// Ctrl-C reaches the suites as well, which end in order; then we end.
let isInterrupted = false;
process.on('SIGINT', () => {
  isInterrupted = true;
});

const folder = mkdtempSync(join(tmpdir(), 'hds-test-'));
const total = nothing();
const chosen = Object.entries(suites).filter(([name]) => values.suite === undefined || values.suite === name);
const [beside, inTurn] = [true, false].map((is) => chosen.filter(([, { isBeside = false }]) => isBeside === is));
const reports = new Map<string, SuiteReport>();
await Promise.all([runInTurn(inTurn ?? []), ...(beside ?? []).map(runBeside)]);
for (const [name] of chosen) {
  const { passed, failed, failures, skipped } = reports.get(name) ?? nothing();
  const ofSuite = (test: Named): Named => ({ name: `${name}/${test.name}`, reason: test.reason });
  total.passed += passed;
  total.failed += failed;
  total.failures.push(...failures.map(ofSuite));
  total.skipped.push(...skipped.map(ofSuite));
}
rmSync(folder, { recursive: true });

if (total.skipped.length > 0) console.log('\nSkipped:');
for (const { name, reason } of total.skipped) console.log(`  ${name}: ${reason}`);
if (total.failures.length > 0) console.log('\nFailed:');
for (const { name, reason } of total.failures) console.log(`  ${name}: ${reason.replaceAll('\n', '\n    ')}`);
if (total.passed + total.failed === 0) console.log('\nNo test ran.');
const skipped = total.skipped.length > 0 ? `, ${total.skipped.length} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

function nothing(): SuiteReport {
  return { passed: 0, failed: 0, failures: [], skipped: [] };
}

async function runInTurn(some: [name: string, Suite][]): Promise<void> {
  for (const [name, suite] of some) {
    if (isInterrupted) return;
    console.log(`\n════ ${name}`);
    reports.set(name, await run(name, suite));
  }
}

async function runBeside([name, suite]: [string, Suite]): Promise<void> {
  if (values.suite === name) return runInTurn([[name, suite]]);
  const beganAt = performance.now();
  const said: Buffer[] = [];
  reports.set(name, await run(name, suite, said));
  const seconds = Math.round((performance.now() - beganAt) / 1000);
  process.stdout.write(`\n════ ${name}, which ran beside the others for ${seconds} s\n${Buffer.concat(said)}\n`);
}

/**
 * Runs one suite. One that crashes, hangs or fails outside its tests counts as one failure more.
 *
 * @param said  gets what the suite prints, instead of the terminal
 */
async function run(name: string, { folder: suiteFolder, config }: Suite, said?: Buffer[]): Promise<SuiteReport> {
  const reportFile = join(folder, `${name}.json`);
  const vitest = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...positionals];
  const reporters = ['--reporter=default', `--reporter=${join(import.meta.dirname, 'test-report.ts')}`];
  const child = spawn(process.execPath, [...vitest, ...(config ? ['--config', config] : []), ...reporters], {
    cwd: join(root, suiteFolder),
    env: { ...process.env, HDS_TEST_REPORT: reportFile },
    stdio: ['ignore', said ? 'pipe' : 'inherit', said ? 'pipe' : 'inherit'],
    timeout: SUITE_MINUTES * 60_000,
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => said?.push(piece));
  const code = await new Promise<number | string>((done) => {
    child.once('error', (error) => done(error.message));
    child.once('close', (exitCode, signal) => done(exitCode ?? signal ?? 'no exit code'));
  });

  const report: SuiteReport = existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, 'utf8')) : nothing();
  if (code !== 0 && report.failed === 0) {
    report.failed = 1;
    report.failures.push({ name: 'the suite', reason: `ended with ${code}, though no test of it failed` });
  }
  return report;
}
