/** `npm run check`: everything that a change needs besides tests. Runs all checks side by side, then shows what the failed ones said. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';

interface Check {
  name: string;
  command: string[];
  /** What to do when it fails, where its own words do not say. */
  remedy?: string;
}

interface Result extends Check {
  passed: boolean;
  output: string;
}

const root = resolve(import.meta.dirname, '..');

const typed = ['hds', 'frontend', 'beatbox', 'bench', 'scripts'].filter((folder) =>
  existsSync(join(root, folder, 'tsconfig.json')),
);
const sources = ['hds/src', 'frontend/src', 'beatbox/src', 'bench/src', 'scripts'].filter((folder) =>
  existsSync(join(root, folder)),
);

// The slowest come first, so that they do not wait for a place.
const checks: Check[] = [
  ...typed.map((folder) => ({
    name: `types of ${folder}`,
    command: [
      'tsc',
      '-p',
      folder,
      '--noEmit',
      '--incremental',
      '--tsBuildInfoFile',
      `node_modules/.cache/hds/${folder}.tsbuildinfo`,
    ],
  })),
  { name: 'unused code (knip)', command: ['knip', '--no-progress', '--no-config-hints'] },
  {
    name: 'arrows between folders',
    command: ['depcruise', '--config', '.dependency-cruiser.js', '--output-type', 'err-long', ...sources],
  },
  {
    name: 'package-lock.json',
    command: ['npm', 'ci', '--dry-run', '--ignore-scripts', '--no-audit', '--loglevel=error'],
    remedy: 'npm install; when packages for other machines are missing: node scripts/complete-lock.ts',
  },
  {
    name: 'format and lint',
    command: ['biome', 'ci', '--colors=off', '--error-on-warnings', '.'],
    remedy: 'npm run format',
  },
];

async function run(check: Check): Promise<Result> {
  const began = performance.now();
  const [program = '', ...words] = check.command;
  const PATH = `${join(root, 'node_modules/.bin')}:${join(root, '.venv/bin')}:${process.env.PATH}`;
  const child = spawn(program, words, { cwd: root, env: { ...process.env, PATH }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const passed = await new Promise<boolean>((done) => {
    child.once('error', (error) => {
      output += error.message;
      done(false);
    });
    child.once('close', (code) => done(code === 0));
  });
  console.log(
    `  ${passed ? '✓' : '✗'} ${check.name.padEnd(24)} ${((performance.now() - began) / 1000).toFixed(1).padStart(5)} s`,
  );
  return { ...check, passed, output };
}

/** One after the other, from a list that others take from too. */
async function runFrom(waiting: Check[], results: Result[]): Promise<void> {
  for (let check = waiting.shift(); check; check = waiting.shift()) results.push(await run(check));
}

const results: Result[] = [];
const waiting = [...checks];
await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, () => runFrom(waiting, results)));

const failed = results.filter(({ passed }) => !passed);
for (const { name, output, remedy } of failed) {
  console.log(`\n──── ${name}\n${output.trim()}${remedy ? `\n→ ${remedy}` : ''}`);
}
console.log(failed.length === 0 ? 'all checks hold' : `\n${failed.length} of ${checks.length} checks failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
