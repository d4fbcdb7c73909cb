import sql from 'sql-template-tag';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { keysIn, makeObject, s3Event, test } from '../testing/files.js';
import type { TestHds } from '../testing/hds.js';
import { auditFiles } from './files.js';

let said: string[];
beforeEach(() => {
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => said.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = undefined;
});

/** Runs the command as `hds files audit` would run beside this hub. */
function runBeside({ env }: TestHds, options: Partial<Parameters<typeof auditFiles>[0]> = {}): Promise<void> {
  const { DATABASE_URL, REDIS_URL, S3_BUCKET, AWS_ENDPOINT_URL = '' } = env;
  const environment = {
    HDS_PROFILE: 'local',
    FILE_REMOVAL_GRACE_HOURS: '0',
    DATABASE_URL,
    REDIS_URL,
    S3_BUCKET,
    AWS_ENDPOINT_URL,
  };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  return auditFiles({ minAgeMinutes: -1, ...options });
}

test('tells what does not agree, changes nothing, and ends with 1', async ({ hds, cloud }) => {
  await makeObject(cloud, 'hdsfiles/new_u1.txt', 'x');
  await hds.post('s3files', s3Event(['hdsfiles/gone_u2.txt', 'elsewhere/c_u3.txt']), { as: 'sqs' });

  await runBeside(hds);

  expect(said).toEqual([
    'row without object\t1\thdsfiles/gone_u2.txt',
    expect.stringMatching(/^object without row\t1\t20\S+Z\tnever stored\thdsfiles\/new_u1\.txt$/),
    '2 orphans under hdsfiles/, sessclip/, media/uploads/; 0 put right',
    '1 files lie elsewhere and were not compared: name their prefix with --prefix',
  ]);
  expect(process.exitCode).toBe(1);
  expect(await hds.rows(sql`SELECT id FROM s3_file WHERE deleted`)).toEqual([]);
});

test('puts right only what --fix names', async ({ hds, cloud }) => {
  await makeObject(cloud, 'hdsfiles/new_u1.txt', 'x');
  await hds.post('s3files', s3Event(['hdsfiles/gone_u2.txt']), { as: 'sqs' });

  await runBeside(hds, { fix: ['objects'] });

  expect(said.at(-1)).toBe('2 orphans under hdsfiles/, sessclip/, media/uploads/; 1 put right');
  expect(await hds.rows(sql`SELECT key, deleted FROM s3_file ORDER BY id`)).toEqual([
    { key: 'hdsfiles/gone_u2.txt', deleted: false },
    { key: 'hdsfiles/new_u1.txt', deleted: false },
  ]);
  expect(await keysIn(cloud)).toEqual(['hdsfiles/new_u1.txt']);
});
