import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { type Env, readEnv } from '../config/env.js';
import { rowsOf } from '../platform/database/database.js';
import { withDatabase } from './connection.js';
import { type DemoReport, demoReports, demoSessions } from './demo/demo-reports.js';
import { actAsPeople, type DemoApi, filesOf, type StoredReport, spoiltReports, tellOfSessions } from './demo/people.js';
import { DumpFile } from './legacy/dump-file.js';
import { loadFiles } from './loaddata.js';

const FLEET = fileURLToPath(new URL('../../../fixtures/demo/fleet.json', import.meta.url));
const BATCH_REPORTS = 50;
/** The demo is one delivery: loaded again on another day, it must not make other reports. */
const VERSION = 'demo';
const API_WAIT_MS = 30_000;
const API_RETRY_MS = 500;

/** More rows than a list of people or machines of the demo has. */
const ALL = 1000;
/** Those of the fleet who do something; their passwords are their names. */
const people = { manager: 'mona', developer: 'dev', supporter: 'sue' };

const loginAnswer = z.object({ data: z.object({ data: z.object({ token: z.string() }) }) });
const listAnswer = z.object({ data: z.object({ count: z.number() }) });
const storedReport = z.object({ uuid: z.string(), serial_number: z.string(), pick_session_uuid: z.string() });
const batchAnswer = z.object({
  data: z.object({ results: z.array(z.object({ status: z.string(), errors: z.unknown().optional() })) }),
});

/**
 * `hds load-demo`: fills an empty hub with the demo fleet, and sends its last thirty days through the API as the SQS client
 * would. Then its people do what people do: make rules, move a machine, hang files on reports. A second run goes on where
 * the first was stopped; reports that people deleted since stay deleted. A hub that has harvesters of its own is left alone.
 */
export async function loadDemo(): Promise<void> {
  const env = readEnv();
  if (env.HDS_PROFILE !== 'local')
    throw new Error('the demo fleet has development passwords and belongs to the local profile (HDS_PROFILE=local)');
  await withDatabase(async (dataSource) => {
    if (!(await hasFleet(dataSource))) return;
    const now = new Date();
    const all = demoReports(now);
    const apis = await apisOf(env);
    await startSessions(apis, all, now);
    const reports = await missingReports(dataSource, env, all);
    const counts = await send(reports, env);
    const deeds = await goOn(apis, all, env);
    const outcomes = [...counts].map(([status, count]) => `${count} reports ${status}`);
    if (deeds > 0) outcomes.push('its people have been at work');
    console.log(`demo: ${outcomes.join(', ') || 'loaded before, nothing to do'}`);
  });
}

async function apisOf(env: Env) {
  return {
    manager: await apiOf(people.manager, env),
    developer: await apiOf(people.developer, env),
    supporter: await apiOf(people.supporter, env),
    machine: apiWith(await sqsToken(env), env),
  };
}

type Apis = Awaited<ReturnType<typeof apisOf>>;

/** The sessions that reports belong to. A hub that has sessions has had its reports, or has begun with them. */
async function startSessions({ machine, manager }: Apis, reports: readonly DemoReport[], now: Date): Promise<void> {
  if ((await manager.count('picksessions')) > 0) return;
  const named = new Set(reports.map(({ content }) => storedReport.parse(JSON.parse(content)).pick_session_uuid));
  const sessions = demoSessions(now).filter(({ uuid }) => named.has(uuid));
  await tellOfSessions(machine, manager, sessions);
}

/** What came after the reports. @returns how much of it had not been done before */
async function goOn(apis: Apis, reports: readonly DemoReport[], env: Env): Promise<number> {
  const latest = reports.map(({ content, time }): StoredReport => {
    const { uuid, serial_number } = storedReport.parse(JSON.parse(content));
    return { uuid, serialNumber: serial_number, at: time, content };
  });
  const deeds = await actAsPeople(apis, latest);
  // Files and spoilt reports lie in the bucket of the hub; without one of its own, it is somebody else's.
  if (env.AWS_ENDPOINT_URL === undefined) return deeds;
  return deeds + (await hangFiles(apis.supporter, latest)) + (await spoil(apis.manager, latest, env));
}

async function hangFiles(api: PersonApi, latest: readonly StoredReport[]): Promise<number> {
  if ((await api.count('s3files')) > 0) return 0;
  for (const { uuid, filetype, name, content } of filesOf(latest)) {
    const form = new FormData();
    form.set('uuid', uuid);
    form.set('filetype', filetype);
    form.set('file', new Blob([content]), name);
    await api.upload('s3files/upload/', form);
  }
  return 1;
}

/** Uploads what no report can be made of, as a machine with a fault would. */
async function spoil(api: DemoApi, latest: readonly StoredReport[], env: Env): Promise<number> {
  if ((await api.count('deadletters')) > 0) return 0;
  const s3 = new S3Client({ region: env.AWS_REGION, endpoint: env.AWS_ENDPOINT_URL, forcePathStyle: true });
  for (const { key, content } of spoiltReports(latest)) {
    await s3.send(new PutObjectCommand({ Bucket: env.S3_BUCKET, Key: key, Body: content }));
  }
  s3.destroy();
  return 1;
}

interface PersonApi extends DemoApi {
  upload(path: string, form: FormData): Promise<void>;
}

async function apiOf(person: string, env: Env): Promise<PersonApi> {
  const login = { username: person, password: person };
  const { data } = loginAnswer.parse(
    await request(new URL('/api/v1/users/login/', env.HDS_API_URL), 'POST', {}, login),
  );
  return apiWith(data.data.token, env);
}

function apiWith(token: string, env: Env): PersonApi {
  const address = (path: string) => new URL(`/api/v1/${path}`, env.HDS_API_URL);
  const authorization = { authorization: `Token ${token}` };
  return {
    send: async <Data>(method: 'POST' | 'PATCH', path: string, body: object) => {
      const { data } = (await request(address(path), method, authorization, body)) as { data: Data };
      return data;
    },
    rows: async <Row>(list: string) => {
      const { data } = (await request(address(`${list}/?limit=${ALL}`), 'GET', authorization)) as {
        data: { results: Row[] };
      };
      return data.results;
    },
    count: async (list) => {
      const path = list.includes('?') ? `${list}&limit=1` : `${list}/?limit=1`;
      const answer = listAnswer.parse(await request(address(path), 'GET', authorization));
      return answer.data.count;
    },
    upload: async (path, form) => {
      await request(address(path), 'POST', authorization, form);
    },
  };
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
      await request(
        new URL('/api/v1/errorreports/batch/', env.HDS_API_URL),
        'POST',
        { authorization: `Token ${token}` },
        { items },
      ),
    );
    const refused = data.results.find(({ status }) => status === 'rejected' || status === 'failed');
    if (refused)
      throw new Error(`the API did not take a demo report (${refused.status}): ${JSON.stringify(refused.errors)}`);
    for (const { status } of data.results) counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return counts;
}

/** Asks the API and waits, for a bounded time, while it is still starting. */
async function request(url: URL, method: string, headers: Record<string, string>, body?: object): Promise<unknown> {
  const isForm = body instanceof FormData;
  const sent = {
    method,
    headers: { ...headers, ...(body && !isForm && { 'content-type': 'application/json' }), accept: 'application/json' },
    body: isForm ? body : JSON.stringify(body),
  };
  for (const end = Date.now() + API_WAIT_MS; ; await sleep(API_RETRY_MS)) {
    const isLast = Date.now() >= end;
    try {
      const response = await fetch(url, sent);
      if (response.ok) return await response.json();
      const isAway = response.status === 429 || response.status >= 500;
      if (isLast || !isAway)
        throw new RefusedRequest(`${url} answered ${response.status}: ${(await response.text()).slice(0, 500)}`);
      await response.body?.cancel();
    } catch (cause) {
      if (cause instanceof RefusedRequest) throw cause;
      if (isLast) throw new Error(`${url} does not answer; is the hub running (./start.sh status)?`, { cause });
    }
  }
}

class RefusedRequest extends Error {}

async function sqsToken(env: Env): Promise<string> {
  if (env.SQS_TOKEN) return env.SQS_TOKEN;
  const file = env.SQS_TOKEN_FILE ?? `${env.HDS_DATA_DIR}/sqs.token`;
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (cause) {
    throw new Error(`no token of the sqs user in ${file}; \`hds create-sqs-user\` writes it`, { cause });
  }
}
