import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sql, { join as joined, raw } from 'sql-template-tag';
import { expect } from 'vitest';
import { isEndless, postmanFiles } from './cli/postman/collection.js';
import { openApiDocument } from './openapi.js';
import { test } from './testing/files.js';
import type { TestHds } from './testing/hds.js';
import { givePassword, PASSWORD } from './testing/signing-in.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What `scripts/newman.ts` reports. */
interface Report {
  requests: { name: string; method: string; path: string; status: number }[];
  checks: number;
  failures: { request: string; check: string; why: string }[];
}

/** Runs the committed collection as people do, with `scripts/newman.sh`. */
async function runCollection(hds: TestHds): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'hds-newman-'));
  const report = join(folder, 'report.json');
  const env = { ...process.env, HDS_ADMIN_USERNAME: 'superuser', HDS_ADMIN_PASSWORD: PASSWORD };
  const script = [
    '--disable-warning=DEP0176',
    join(ROOT, 'scripts/newman.ts'),
    hds.origin,
    '--quiet',
    '--report',
    report,
  ];
  try {
    // It ends with 1 when a check failed; its report says which.
    await new Promise<void>((done) =>
      execFile(process.execPath, script, { env }, (_error, _output, errors) => {
        if (errors) console.error(errors);
        done();
      }),
    );
    return JSON.parse(await readFile(report, 'utf8')) as Report;
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('the committed collection is what the generator writes now', async ({ application: hds }) => {
  const files = Object.entries(postmanFiles(openApiDocument(hds.app)));
  expect(files.length).toBe(2);

  for (const [name, text] of files) {
    const committed = await readFile(join(ROOT, 'postman', name), 'utf8');

    expect(committed === text, `postman/${name} is out of date: npm run build && .venv/bin/hds postman`).toBe(true);
    expect(committed).not.toMatch(/\b[0-9a-f]{40}\b/);
  }
});

test('the collection runs on an empty hub and again on one with a fleet, and leaves nothing but history', {
  timeout: 180_000,
}, async ({ hds, cloud: _ }) => {
  await givePassword(hds, 'superuser');

  const first = await runCollection(hds);

  expect(first.failures).toEqual([]);
  expect(uncalled(hds, first)).toEqual([]);
  // Status, envelope and form at least, of nearly every request.
  expect(first.checks).toBeGreaterThan(3 * first.requests.length);
  expect(await rowsLeft(hds)).toEqual([]);

  const { id: fruit } = await hds.post('fruits', { name: 'strawberry' });
  const { id: distributor } = await hds.post('distributors', { name: 'Coast Berries' });
  const { id: location } = await hds.post('locations', { distributor, ranch: 'Ranch A' });
  await hds.post('harvesters', { harv_id: 11, fruit, location });
  await hds.post('exceptioncodes', { code: 9, name: 'NoTray', team: 'tray', cycle: true });
  const manifest = [{ code: 14, name: 'NoArm', msg: '', team: 'arm', cycle: true, operator_msg: 'Look' }];
  await hds.post('exceptioncodemanifests', { version: '1', manifest });
  const before = await fleetOf(hds);

  const second = await runCollection(hds);

  expect(second.failures).toEqual([]);
  expect(second.requests.length).toBe(first.requests.length);
  expect(await fleetOf(hds)).toBe(before);
});

/** Tables that hold objects of the API, of which a run has left some. */
async function rowsLeft(hds: TestHds): Promise<string[]> {
  const tables = [
    'fruit',
    'distributor',
    'location',
    'harvester',
    'harvester_sw_info',
    'event',
    'pick_session',
    's3_file',
    'error_report',
    'exception',
    'exception_code',
    'exception_code_manifest',
    'notification',
  ];
  const counts = await hds.rows<{ name: string; count: number }>(
    joined(
      tables.map((name) => sql`SELECT ${name}::text AS name, count(*) FROM ${raw(name)}`),
      ' UNION ALL ',
    ),
  );
  return counts.filter(({ count }) => count > 0).map(({ name, count }) => `${count} ${name}`);
}

/** What stands in the lists that a run writes to, but for who changed it last. */
async function fleetOf(hds: TestHds): Promise<string> {
  const paths = ['harvesters', 'locations', 'exceptioncodes', 'exceptioncodemanifests'];
  const pages = await Promise.all(paths.map((path) => hds.get(`${path}/`)));
  return JSON.stringify(pages, (key, value: unknown) =>
    key.startsWith('modifiedBy') || key === 'lastModified' ? null : value,
  );
}

/** Operations of the description that a run did not call, each as `GET /api/v1/fruits/`. Those that never end cannot be. */
function uncalled(hds: TestHds, { requests }: Report): string[] {
  const called = requests.map(({ method, path }) => `${method} ${path.replace(/\/?$/, '/')}`);
  return Object.entries(openApiDocument(hds.app).paths).flatMap(([path, operations]) =>
    Object.entries(operations)
      .filter(([, operation]) => !isEndless(operation))
      .map(([method]) => `${method.toUpperCase()} ${path}`)
      .filter((operation) => {
        const pattern = new RegExp(`^${operation.replaceAll(/\{\w+\}/g, '\\d+')}$`);
        return !called.some((call) => pattern.test(call));
      }),
  );
}
