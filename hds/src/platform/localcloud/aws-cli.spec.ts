import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import { expect } from 'vitest';
import { BUCKET, test as cloudTest, type TestCloud } from '../testing/test-cloud.js';

const AWS = '/usr/bin/aws';

interface Aws {
  /** Runs aws-cli against the cloud, in a folder of its own, and gives what it prints. */
  run: (...words: string[]) => Promise<string>;
  folder: string;
}

const test = cloudTest
  .extend<{ aws: Aws }>({
    aws: async ({ cloud }, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'hds-aws-'));
      await use({ folder, run: (...words) => run(cloud, folder, words) });
      await rm(folder, { recursive: true });
    },
  })
  .skipIf(!existsSync(AWS));

async function run(cloud: TestCloud, cwd: string, words: string[]): Promise<string> {
  const env = {
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_DEFAULT_REGION: 'us-west-2',
    AWS_CONFIG_FILE: '/dev/null',
    PYTHONUTF8: '1',
  };
  const { stdout } = await promisify(execFile)(AWS, ['--endpoint-url', cloud.url, ...words], { cwd, env });
  return stdout;
}

async function keysOf(cloud: TestCloud): Promise<(string | undefined)[]> {
  const { Contents = [] } = await cloud.s3.send(new ListObjectsV2Command({ Bucket: BUCKET }));
  return Contents.map(({ Key }) => Key);
}

// The reason stands in the name, so that a list of skipped tests tells it.
const needs = '(skipped without /usr/bin/aws: apt-get install awscli)';

test(`copies a small file up, down and away ${needs}`, async ({ cloud, aws }) => {
  await writeFile(join(aws.folder, 'a.json'), '{"a": 1}');
  const uri = `s3://${BUCKET}/reports/a report+1 ü%.json`;

  await aws.run('s3', 'cp', '--only-show-errors', 'a.json', uri);

  expect(await aws.run('s3', 'cp', uri, '-')).toBe('{"a": 1}');
  expect((await cloud.receive('reports')).at(-1)?.Body).toContain(
    '"key":"reports/a+report%2B1+%C3%BC%25.json","size":8,',
  );
  await aws.run('s3', 'rm', '--only-show-errors', uri);
  expect(await keysOf(cloud)).toEqual([]);
});

test(`copies 30 MB in parts, from file to cloud, in the cloud and back ${needs}`, async ({ cloud, aws }) => {
  const content = Buffer.alloc(30_000_000, 'a clip of a session ');
  await writeFile(join(aws.folder, 'clip'), content);

  await aws.run('s3', 'cp', '--only-show-errors', 'clip', `s3://${BUCKET}/reports/clip`);
  await aws.run('s3', 'cp', '--only-show-errors', `s3://${BUCKET}/reports/clip`, `s3://${BUCKET}/reports/copy`);
  await aws.run('s3', 'cp', '--only-show-errors', `s3://${BUCKET}/reports/copy`, 'back');

  expect((await readFile(join(aws.folder, 'back'))).equals(content)).toBe(true);
  const events = (await cloud.receive('reports')).flatMap(({ Body = '' }) => JSON.parse(Body).Records ?? []);
  expect(events.map(({ eventName, s3 }) => [eventName, s3.object.key, s3.object.size])).toEqual([
    ['ObjectCreated:CompleteMultipartUpload', 'reports/clip', 30_000_000],
    ['ObjectCreated:CompleteMultipartUpload', 'reports/copy', 30_000_000],
  ]);
});

test(`makes a link that downloads ${needs}`, async ({ cloud, aws }) => {
  await cloud.s3.send(new PutObjectCommand({ Bucket: BUCKET, Key: 'a b', Body: 'content' }));

  const link = (await aws.run('s3', 'presign', `s3://${BUCKET}/a b`)).trim();

  expect(link).toContain('X-Amz-Signature=');
  expect(await (await fetch(link)).text()).toBe('content');
});

test(`sends and receives messages ${needs}`, async ({ cloud, aws }) => {
  const queue = ['--queue-url', cloud.queueUrl('reports-dlq')];
  const reason = { DataType: 'String', StringValue: 'a < b & c' };
  await aws.run(
    'sqs',
    'send-message',
    ...queue,
    '--message-body',
    '<&> "q" 🍓',
    '--message-attributes',
    JSON.stringify({ reason }),
  );

  const printed = await aws.run(
    'sqs',
    'receive-message',
    ...queue,
    '--message-attribute-names',
    'All',
    '--output',
    'json',
  );

  expect(JSON.parse(printed).Messages).toMatchObject([{ Body: '<&> "q" 🍓', MessageAttributes: { reason } }]);
});
