/**
 * `npm test`: sets up what is missing, runs every suite, and ends with one line `N passed, N failed`.
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
const suites = ['scripts', 'hds', 'frontend', 'bench', 'beatbox'];

const { values, positionals } = parseArgs({ options: { suite: { type: 'string' } }, allowPositionals: true });
if (values.suite && !suites.includes(values.suite)) {
  console.error(`there is no suite "${values.suite}"; there are ${suites.join(', ')}`);
  process.exit(2);
}

const setUp = spawnSync(join(root, 'setup-venv.sh'), ['--quiet'], { cwd: root, stdio: 'inherit' });
if (setUp.status !== 0) process.exit(setUp.status ?? 1);

// Ctrl-C reaches the suite as well, which ends in order; then we end.
process.on('SIGINT', () => undefined);

const folder = mkdtempSync(join(tmpdir(), 'hds-test-'));
const total: SuiteReport = { passed: 0, failed: 0, failures: [], skipped: [] };
for (const suite of values.suite ? [values.suite] : suites) {
  console.log(`\n════ ${suite}`);
  const { passed, failed, failures, skipped } = await run(suite);
  const ofSuite = ({ name, reason }: Named): Named => ({ name: `${suite}/${name}`, reason });
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

/** Runs one suite. One that crashes, hangs or fails outside its tests counts as one failure more. */
async function run(suite: string): Promise<SuiteReport> {
  const reportFile = join(folder, `${suite}.json`);
  const vitest = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...positionals];
  const reporters = ['--reporter=default', `--reporter=${join(import.meta.dirname, 'test-report.ts')}`];
  const child = spawn(process.execPath, [...vitest, ...reporters], {
    cwd: join(root, suite),
    env: { ...process.env, HDS_TEST_REPORT: reportFile },
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: SUITE_MINUTES * 60_000,
  });
  const code = await new Promise<number | string>((done) => {
    child.once('error', (error) => done(error.message));
    child.once('close', (exitCode, signal) => done(exitCode ?? signal ?? 'no exit code'));
  });

  const report: SuiteReport = existsSync(reportFile)
    ? JSON.parse(readFileSync(reportFile, 'utf8'))
    : { passed: 0, failed: 0, failures: [], skipped: [] };
  if (code !== 0 && report.failed === 0) {
    report.failed = 1;
    report.failures.push({ name: 'the suite', reason: `ended with ${code}, though no test of it failed` });
  }
  return report;
}
