import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { envNames, readEnv } from './env.js';

const EXAMPLE = new URL('../../../.env.example', import.meta.url);
const complete = { DATABASE_URL: 'postgres://hds:s3cr3t@127.0.0.1/hds', REDIS_URL: 'redis://127.0.0.1' };

function refusalOf(source: NodeJS.ProcessEnv): string {
  try {
    readEnv(source);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

describe('a complete environment', () => {
  test('needs two addresses; everything else has a default', () => {
    expect(readEnv(complete)).toMatchObject({
      HDS_PROFILE: 'production',
      HDS_HOST: '127.0.0.1',
      HDS_PORT: 8085,
      HDS_DEMO: false,
      MAX_BODY_BYTES: 33_554_432,
      MAX_JSON_DEPTH: 100,
      CORS_ORIGINS: [],
      LOG_LEVEL: 'info',
    });
  });

  test('reads numbers, words for booleans and lists; an empty value counts as absent', () => {
    const env = readEnv({
      ...complete,
      HDS_PORT: '9000',
      HDS_PROFILE: 'local',
      HDS_DEMO: '1',
      CORS_ORIGINS: 'https://a.example,https://b.example',
      LOG_LEVEL: '',
      MAX_BODY_BYTES: '',
    });

    expect(env).toMatchObject({
      HDS_PORT: 9000,
      HDS_DEMO: true,
      CORS_ORIGINS: ['https://a.example', 'https://b.example'],
      LOG_LEVEL: 'info',
      MAX_BODY_BYTES: 33_554_432,
    });
  });

  test('takes the former names of the first login where its own are not set', () => {
    const former = {
      DJANGO_SUPERUSER_USERNAME: 'ada',
      DJANGO_SUPERUSER_PASSWORD: 's3cr3t',
      DJANGO_SUPERUSER_EMAIL: '',
    };

    expect(readEnv({ ...complete, ...former, HDS_ADMIN_PASSWORD: 'n3w' })).toMatchObject({
      HDS_ADMIN_USERNAME: 'ada',
      HDS_ADMIN_PASSWORD: 'n3w',
      HDS_ADMIN_EMAIL: 'admin@example.com',
    });
  });

  test('knows the queues that have an address', () => {
    const { queueUrls } = readEnv({
      ...complete,
      ERRORREPORTS_QUEUE_URL: 'http://127.0.0.1:1/000000000000/errorreport-queue',
      GRIPREPORT_QUEUE_URL: '',
    });

    expect([...queueUrls]).toEqual([['ERRORREPORTS', 'http://127.0.0.1:1/000000000000/errorreport-queue']]);
  });
});

describe('a faulty environment', () => {
  test('is refused with every fault at once', () => {
    const refusal = refusalOf({
      HDS_PORT: 'eighty',
      HDS_PROFILE: 'test',
      MAX_BODY_BYTES: '-1',
      HDS_DEMO: 'maybe',
      LOG_LEVEL: 'loud',
      REDIS_URL: 'nowhere',
    });

    for (const name of [
      'HDS_PORT',
      'HDS_PROFILE',
      'MAX_BODY_BYTES',
      'HDS_DEMO',
      'LOG_LEVEL',
      'REDIS_URL',
      'DATABASE_URL',
    ])
      expect(refusal).toMatch(new RegExp(`^  ${name}: .+`, 'm'));
    expect(refusal).toContain('.env.example');
  });

  test('of a login with GitHub names what is missing', () => {
    const refusal = refusalOf({ ...complete, GITHUB_CLIENT_ID: 'hub', GITHUB_ORG: 'berries' });

    expect(refusal).toContain('  GITHUB_CLIENT_SECRET: is needed to sign in with GitHub; set all of');
    expect(refusal).not.toContain('  GITHUB_ORG:');
    expect(refusalOf({ ...complete, GITHUB_CLIENT_ID: 'a', GITHUB_CLIENT_SECRET: 'b', GITHUB_ORG: 'c' })).toBe('');
  });

  test('never shows a value that may be secret', () => {
    const secrets = {
      DATABASE_URL: 'hunter2-one',
      REDIS_URL: 'hunter2-two',
      AWS_ENDPOINT_URL: 'hunter2-three',
      HDS_ADMIN_PASSWORD: 'hunter2-four',
      SQS_TOKEN: 'hunter2-five',
    };

    expect(refusalOf(secrets)).not.toContain('hunter2');
    expect(refusalOf({ ...secrets, ...complete, HDS_PORT: 'hunter2' })).not.toContain('hunter2');
  });

  test.for([
    ['HDS_PORT', '0'],
    ['HDS_PORT', '65536'],
    ['HDS_PORT', '80.5'],
    ['S3_BUCKET', 'ab'],
    ['HDS_API_URL', '127.0.0.1:8085'],
  ])('%s=%s is refused', ([name = '', value]) => {
    expect(refusalOf({ ...complete, [name]: value })).toContain(`  ${name}: `);
  });
});

describe('the production profile', () => {
  test.for([
    ['HDS_DEMO', { HDS_DEMO: 'true' }],
    ['HDS_ADMIN_PASSWORD', { HDS_ADMIN_PASSWORD: 'aft' }],
    ['HDS_ADMIN_PASSWORD', { HDS_ADMIN_PASSWORD: 'password' }],
    ['HDS_ADMIN_PASSWORD', { DJANGO_SUPERUSER_PASSWORD: 'aft' }],
    ['SQS_USER_PASSWORD', { SQS_USER_PASSWORD: 'test' }],
    ['DATABASE_URL', { DATABASE_URL: 'postgres://hds:hds@db.internal/hds' }],
  ] as const)('refuses %s of development, the local profile takes it', ([name, values]) => {
    expect(refusalOf({ ...complete, ...values })).toMatch(new RegExp(`^  ${name}: `, 'm'));
    expect(refusalOf({ ...complete, ...values, HDS_PROFILE: 'local' })).toBe('');
  });

  test('is refused with every default at once', () => {
    const refusal = refusalOf({
      ...complete,
      HDS_DEMO: 'true',
      HDS_ADMIN_PASSWORD: 'test',
      DATABASE_URL: 'postgres://hds:hds@db/hds',
    });

    for (const name of ['HDS_DEMO', 'HDS_ADMIN_PASSWORD', 'DATABASE_URL']) expect(refusal).toContain(`  ${name}: `);
  });
});

describe.runIf(existsSync(EXAMPLE))('.env.example', () => {
  const listed = new Map(
    [...readFileSync(EXAMPLE, 'utf8').matchAll(/^([A-Z][A-Z0-9_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );

  test('lists what is read, and nothing else', () => {
    const readByAwsClients = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'];

    expect([...listed.keys()].toSorted()).toEqual([...envNames, ...readByAwsClients].toSorted());
  });

  test('gives each its default', () => {
    const defaults: Record<string, unknown> = readEnv(complete);

    for (const [name, value] of listed) if (value !== '') expect([name, String(defaults[name])]).toEqual([name, value]);
  });
});
