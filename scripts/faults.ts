/** `npm run faults`: what the hub survives. docs/reliability.md tells the faults and the method. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const usage = 'npm run faults -- [--long] [--seed 7] [--only 1,5] [--json FILE]';
const root = resolve(import.meta.dirname, '..');

/** One line of the table, as the faults write it. */
interface Result {
  fault: number;
  name: string;
  sent: number;
  stored: number;
  lost: number;
  doubled: number;
  recoverySeconds: number;
  extra: string;
}

const { values } = parseArgs({
  options: {
    long: { type: 'boolean', default: false },
    seed: { type: 'string' },
    only: { type: 'string' },
    json: { type: 'string' },
  },
});
for (const [name, value] of Object.entries({ seed: values.seed, only: values.only })) {
  if (value === undefined || /^\d+(,\d+)*$/.test(value)) continue;
  console.error(`--${name} says "${value}"; it takes numbers\n${usage}`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'hds-faults-'));
const json = values.json ? resolve(values.json) : join(folder, 'faults.json');
const seed = values.seed ?? String(Date.now() % 1_000_000);
console.log(`seed ${seed}`);
const vitest = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--config', 'faults.config.ts'];
const { status } = spawnSync(process.execPath, vitest, {
  cwd: join(root, 'beatbox'),
  env: {
    ...process.env,
    FAULTS_LONG: String(values.long),
    FAULTS_SEED: seed,
    FAULTS_ONLY: values.only ?? '',
    FAULTS_JSON: json,
  },
  stdio: 'inherit',
});

// Without a file no fault has begun, and Vitest has said why.
const { results }: { results: Result[] } = existsSync(json) ? JSON.parse(readFileSync(json, 'utf8')) : { results: [] };
console.log(tableOf(results.toSorted((one, other) => one.fault - other.fault)));
console.log(`\nseed ${seed}${values.long ? ', long form' : ''}`);
rmSync(folder, { recursive: true });
process.exitCode = status ?? 1;

/** Markdown, as it stands in docs/reliability.md. */
function tableOf(rows: Result[]): string {
  const lines = rows.map(({ fault, name, sent, stored, lost, doubled, recoverySeconds, extra }) =>
    [fault, name, sent, stored, lost, doubled, recoverySeconds.toFixed(1), extra].join(' | '),
  );
  const head = 'fault |  | sent | stored | lost | doubled | recovery (s) | ';
  return [head, '--:|---|--:|--:|--:|--:|--:|---', ...lines].map((line) => `| ${line} |`).join('\n');
}
