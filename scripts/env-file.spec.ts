import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createEnvFile, moveEnvFile, readEnvFile, setInEnvFile } from './env-file.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hds-env-'));
  file = join(folder, '.env');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a new file names the ports that follow from the web port', () => {
  createEnvFile(file, 8085);

  expect(readEnvFile(file)).toMatchObject({
    HDS_PORT: '8085',
    HDS_API_URL: 'http://127.0.0.1:8085',
    DATABASE_URL: expect.stringMatching(/^postgres:\/\/hds:[0-9a-f]{32}@127\.0\.0\.1:12720\/hds$/),
    REDIS_URL: 'redis://127.0.0.1:12721/0',
    AWS_ENDPOINT_URL: 'http://127.0.0.1:12722',
    WORKER_METRICS_PORT: '12723',
    ERRORREPORTS_QUEUE_URL: 'http://127.0.0.1:12722/000000000000/errorreport-queue',
  });
});

test('only its owner may read it', () => {
  createEnvFile(file, 8085);

  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('every new file has secrets of its own', () => {
  createEnvFile(file, 8085);
  const { DATABASE_URL, AWS_SECRET_ACCESS_KEY } = readEnvFile(file);
  createEnvFile(file, 8085);

  expect(readEnvFile(file).DATABASE_URL).not.toBe(DATABASE_URL);
  expect(readEnvFile(file).AWS_SECRET_ACCESS_KEY).not.toBe(AWS_SECRET_ACCESS_KEY);
});

test('values that the caller gives take the place of the customary ones', () => {
  createEnvFile(file, 8085, { HDS_DEMO: 'false', HDS_DATA_DIR: '/var/hds' });

  expect(readEnvFile(file)).toMatchObject({ HDS_DEMO: 'false', HDS_DATA_DIR: '/var/hds' });
});

test('another port moves every port, and keeps secrets and comments', () => {
  createEnvFile(file, 8085);
  const before = readFileSync(file, 'utf8');
  moveEnvFile(file, 8086);
  moveEnvFile(file, 8085);

  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('another port leaves alone what a person has written', () => {
  createEnvFile(file, 8085);
  const edited = readFileSync(file, 'utf8')
    .replace(/^REDIS_URL=.*$/m, 'REDIS_URL=redis://cache.example.com:6379/2')
    .replace(/^HDS_ADMIN_PASSWORD=.*$/m, 'HDS_ADMIN_PASSWORD="with 8085 in it"');
  writeFileSync(file, `${edited}# 12722 is the local cloud\nMAX_PAGE_SIZE=8085\n`);
  moveEnvFile(file, 8086);

  expect(readEnvFile(file)).toMatchObject({
    HDS_PORT: '8086',
    REDIS_URL: 'redis://cache.example.com:6379/2',
    HDS_ADMIN_PASSWORD: 'with 8085 in it',
    MAX_PAGE_SIZE: '8085',
    AWS_ENDPOINT_URL: 'http://127.0.0.1:12754',
  });
  expect(readFileSync(file, 'utf8')).toContain('# 12722 is the local cloud');
});

test('a queue that an older file does not know gets its line', () => {
  createEnvFile(file, 8085);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^GRIPREPORT_QUEUE_URL=.*\n/m, ''));
  moveEnvFile(file, 8085);

  expect(readEnvFile(file).GRIPREPORT_QUEUE_URL).toBe('http://127.0.0.1:12722/000000000000/hds-gripreport-queue');
});

test('a hub on AWS gets no queues of a local cloud', () => {
  writeFileSync(file, 'HDS_PORT=8085\nDATABASE_URL=postgres://hds:x@db.example.com/hds\n');
  moveEnvFile(file, 8086);

  expect(readEnvFile(file)).toEqual({ HDS_PORT: '8086', DATABASE_URL: 'postgres://hds:x@db.example.com/hds' });
});

test('setting one value replaces its line', () => {
  createEnvFile(file, 8085);
  appendFileSync(file, 'JOB_SERVER_ADDRESS=http://one.example.com/\n');
  setInEnvFile(file, 'JOB_SERVER_ADDRESS', 'http://two.example.com/');

  expect(readFileSync(file, 'utf8').match(/^JOB_SERVER_ADDRESS=.*$/gm)).toEqual([
    'JOB_SERVER_ADDRESS=http://two.example.com/',
  ]);
});
