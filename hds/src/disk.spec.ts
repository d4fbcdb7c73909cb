import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { errorReport } from './testing/fleet.js';
import { TestHds } from './testing/hds.js';

/** More than any disk has. */
const TOO_MUCH_MB = '1000000000';

let folder: string;
let hds: TestHds;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hds-disk-'));
  mkdirSync(join(folder, 'postgres'));
  hds = await TestHds.start({ HDS_DATA_DIR: folder, LEAST_FREE_MB: TOO_MUCH_MB });
  await hds.reset();
});

afterAll(async () => {
  await hds.stop();
  rmSync(folder, { recursive: true });
});

test.each([
  ['POST', 'errorreports/', errorReport()],
  ['POST', 'errorreports/batch/', { items: [] }],
  ['POST', 'fruits/', { name: 'plum' }],
  ['PATCH', 'fruits/1/', { name: 'plum' }],
])('%s %s is refused before anything is written', async (method, path, body) => {
  const answer = await hds.request(method, path, { body });

  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toBe('2');
  expect(answer.body).toEqual({
    status: 'error',
    errors: { detail: expect.stringMatching(/^Nothing was stored: the disk of the database has \d+ MB left/) },
  });
});

test('reading, deleting and signing in go on', async () => {
  const [fruit] = await hds.rows<{ id: number }>(sql`
    INSERT INTO fruit (name, creator_id) SELECT 'plum', id FROM hds_user LIMIT 1 RETURNING id`);

  const statuses = {
    list: (await hds.request('GET', 'errorreports/')).status,
    destroy: (await hds.request('DELETE', `fruits/${fruit?.id}/`)).status,
    signIn: (await hds.request('POST', 'users/csrf/')).status,
  };

  expect(statuses).toEqual({ list: 200, destroy: 204, signIn: 200 });
});

test('who may not write is told that, and nothing of the disk', async () => {
  expect((await hds.request('POST', 'errorreports/', { as: 'nobody', body: errorReport() })).status).toBe(403);
});

test('health and metrics tell of it', async () => {
  const { status, body } = await hds.request('GET', 'healthcheck/', { as: 'nobody' });
  const { text } = await hds.request('GET', '/metrics', { as: 'nobody' });

  expect(status).toBe(200);
  expect(body).toMatchObject({ status: 'online', checks: { disk: 'short' } });
  expect(text).toMatch(/^hds_disk_free_bytes \d+$/m);
});
