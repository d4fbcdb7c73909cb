/** Runs the Postman collection in `postman/` with newman, Postman's own runtime for scripts. Called by newman.sh. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import newman from 'newman';
import { readEnvFile } from './env-file.ts';
import { places, root } from './settings.ts';

const HELP = `scripts/newman.sh [URL] [options]

Runs postman/hds.postman_collection.json against the hub at URL (http://127.0.0.1:8085, or the port in .env). It makes
what it needs under names of its own and deletes it again; history and audit log keep its traces.

  --user NAME       superuser to sign in as; HDS_ADMIN_USERNAME of the environment or of .env when left out
  --folder NAME     only this folder, after "users", which signs in; may be given more than once
  --report FILE     writes what was asked and what failed, as JSON
  --quiet           prints nothing but failures

The password is HDS_ADMIN_PASSWORD of the environment or of .env. Ends with 1 when a check failed.`;

interface Failure {
  request: string;
  check: string;
  why: string;
  /** What the hub answered, or the beginning of it. */
  answer: string;
}

/** What `--report` writes. */
interface NewmanReport {
  requests: { name: string; method: string; path: string; status: number }[];
  checks: number;
  failures: Failure[];
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    user: { type: 'string' },
    folder: { type: 'string', multiple: true },
    report: { type: 'string' },
    quiet: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (options.help) {
  console.log(HELP);
  process.exit(0);
}

const file = readEnvFile(places().envFile);
const setting = (name: string) => process.env[name] || file[name];
const username = options.user ?? setting('HDS_ADMIN_USERNAME') ?? 'aft';
const password = setting('HDS_ADMIN_PASSWORD');
const url = positionals[0] ?? `http://127.0.0.1:${setting('HDS_PORT') ?? 8085}`;
if (!password) {
  console.error(
    `There is no password of ${username}: set HDS_ADMIN_PASSWORD, or start the hub here, which writes .env.`,
  );
  process.exit(2);
}
if (!URL.canParse(url)) {
  console.error(`"${url}" is no address; write it as http://127.0.0.1:8085`);
  process.exit(2);
}

const read = (name: string) => JSON.parse(readFileSync(join(root, 'postman', name), 'utf8')) as object;

newman.run(
  {
    collection: read('hds.postman_collection.json'),
    environment: read('hds.postman_environment.json'),
    envVar: [
      { key: 'domain', value: `${url.replace(/\/$/, '')}/api/v1` },
      { key: 'admin_user', value: username },
      { key: 'admin_password', value: password },
    ],
    ...(options.folder ? { folder: ['users', ...options.folder] } : {}),
    reporters: options.quiet ? [] : ['cli'],
    reporter: { cli: { noSummary: true } },
    timeoutRequest: 30_000,
  },
  (error, summary) => {
    if (error) throw error;
    const report = reportOf(summary.run);
    if (report.requests.every(({ status }) => status === 0)) {
      console.error(`Nothing answers at ${url}. Is the hub running? ./start.sh status tells.`);
      process.exitCode = 1;
      return;
    }
    if (options.report) writeFileSync(options.report, JSON.stringify(report, null, 2));
    for (const { request, check, why, answer } of report.failures)
      console.error(`✗ ${request}: ${check}: ${why}\n  ${answer}`);
    console.log(`${report.requests.length} requests, ${report.checks} checks, ${report.failures.length} failed`);
    process.exitCode = report.failures.length === 0 && report.requests.length > 0 ? 0 : 1;
  },
);

function reportOf({ executions, failures }: newman.NewmanRunSummary['run']): NewmanReport {
  return {
    requests: executions.map(({ item, request, response }) => ({
      name: item.name,
      method: request.method,
      path: request.url.getPath(),
      status: response?.code ?? 0,
    })),
    checks: executions.reduce((sum, { assertions }) => sum + (assertions?.length ?? 0), 0),
    failures: failures.map(({ source, error }) => ({
      request: source?.name ?? '',
      check: error.test ?? error.name,
      why: error.message,
      answer: answerTo(executions.find(({ item }) => item.id === source?.id)).slice(0, 300),
    })),
  };
}

function answerTo(execution: newman.NewmanRunExecution | undefined): string {
  return execution?.response?.stream?.toString() ?? 'no answer';
}
