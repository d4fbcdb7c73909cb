import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { type Env, readEnv } from '../config/env.js';
import { rowsOf } from '../platform/database/database.js';
import { withDatabase } from './connection.js';
import { type DemoReport, demoReports } from './demo/demo-reports.js';
import { DumpFile } from './legacy/dump-file.js';
import { loadFiles } from './loaddata.js';

const FLEET = fileURLToPath(new URL('../../../fixtures/demo/fleet.json', import.meta.url));
const BATCH_REPORTS = 50;
/** The demo is one delivery: loaded again on another day, it must not make other reports. */
const VERSION = 'demo';
const API_WAIT_MS = 30_000;
const API_RETRY_MS = 500;

const batchAnswer = z.object({
  data: z.object({ results: z.array(z.object({ status: z.string(), errors: z.unknown().optional() })) }),
});

/**
 * `hds load-demo`: fills an empty hub with the demo fleet, and sends its last thirty days through the API as the SQS client
 * would. A second run goes on where the first was stopped; reports that people deleted since stay deleted. A hub that has
 * harvesters of its own is left alone.
 */
export async function loadDemo(): Promise<void> {
  const env = readEnv();
  if (env.HDS_PROFILE !== 'local')
    throw new Error('the demo fleet has development passwords and belongs to the local profile (HDS_PROFILE=local)');
  await withDatabase(async (dataSource) => {
    if (!(await hasFleet(dataSource))) return;
    const reports = await missingReports(dataSource, env, demoReports(new Date()));
    if (reports.length === 0) {
      console.log('demo: loaded before, nothing to do');
      return;
    }
    const counts = await send(reports, env);
    console.log(`demo: ${[...counts].map(([status, count]) => `${count} reports ${status}`).join(', ')}`);
  });
}

/** Loads the fleet into a hub without harvesters. @returns whether the hub's harvesters are those of the demo */
async function hasFleet(dataSource: DataSource): Promise<boolean> {
  const here = await rowsOf<{ harv_id: number }>(dataSource.manager, sql`SELECT harv_id FROM harvester`);
  if (here.length === 0) {
    const { loaded } = await loadFiles(dataSource, [FLEET], { strict: true, withCredentials: true });
    console.log(`demo: the fleet is here (${loaded.map(({ model, added }) => `${added} ${model}`).join(', ')})`);
    return true;
  }
  const harvIds = new Set(here.map(({ harv_id }) => harv_id));
  const isDemo = (await fleetHarvIds()).every((harvId) => harvIds.has(harvId));
  if (!isDemo) console.log('demo: the hub has harvesters of its own; the demo fleet was not loaded');
  return isDemo;
}

async function fleetHarvIds(): Promise<number[]> {
  const file = await DumpFile.open(FLEET);
  try {
    return [...file.batches('harvester.harvester')].flat().map(({ fields }) => Number(fields.harv_id));
  } finally {
    file.close();
  }
}

/** The reports without a receipt: the hub has not seen them yet. */
async function missingReports(dataSource: DataSource, env: Env, reports: DemoReport[]): Promise<DemoReport[]> {
  const sources = reports.map((report) => sourceOf(report, env));
  const receipts = await rowsOf<{ source: string }>(
    dataSource.manager,
    sql`SELECT source FROM receipt WHERE source = ANY(${sources}::text[])`,
  );
  const seen = new Set(receipts.map(({ source }) => source));
  return reports.filter((report) => !seen.has(sourceOf(report, env)));
}

function sourceOf({ key }: DemoReport, env: Env): string {
  return `s3://${env.S3_BUCKET}/${key}`;
}

/** Posts the reports in batches. @returns how many had which outcome */
async function send(reports: DemoReport[], env: Env): Promise<Map<string, number>> {
  const token = await sqsToken(env);
  const counts = new Map<string, number>();
  for (let at = 0; at < reports.length; at += BATCH_REPORTS) {
    const batch = reports.slice(at, at + BATCH_REPORTS);
    const items = batch.map((report) => ({ source: sourceOf(report, env), version: VERSION, content: report.content }));
    const { data } = batchAnswer.parse(
      await post(new URL('/api/v1/errorreports/batch/', env.HDS_API_URL), token, { items }),
    );
    const refused = data.results.find(({ status }) => status === 'rejected' || status === 'failed');
    if (refused)
      throw new Error(`the API did not take a demo report (${refused.status}): ${JSON.stringify(refused.errors)}`);
    for (const { status } of data.results) counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return counts;
}

/** Posts JSON and waits, for a bounded time, while the API is still starting. */
async function post(url: URL, token: string, body: object): Promise<unknown> {
  const request = {
    method: 'POST',
    headers: { authorization: `Token ${token}`, 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
  };
  for (const end = Date.now() + API_WAIT_MS; ; await sleep(API_RETRY_MS)) {
    const isLast = Date.now() >= end;
    try {
      const response = await fetch(url, request);
      if (response.ok) return await response.json();
      const isAway = response.status === 429 || response.status >= 500;
      if (isLast || !isAway)
        throw new RefusedPost(`${url} answered ${response.status}: ${(await response.text()).slice(0, 500)}`);
      await response.body?.cancel();
    } catch (cause) {
      if (cause instanceof RefusedPost) throw cause;
      if (isLast) throw new Error(`${url} does not answer; is the hub running (./start.sh status)?`, { cause });
    }
  }
}

class RefusedPost extends Error {}

async function sqsToken(env: Env): Promise<string> {
  if (env.SQS_TOKEN) return env.SQS_TOKEN;
  const file = env.SQS_TOKEN_FILE ?? `${env.HDS_DATA_DIR}/sqs.token`;
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (cause) {
    throw new Error(`no token of the sqs user in ${file}; \`hds create-sqs-user\` writes it`, { cause });
  }
}
