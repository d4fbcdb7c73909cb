import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrations } from './migrations/migrations.js';
import { dataSourceOptions } from './platform/database/data-source.js';
import { eventually, startPostgres, startRedis, type TestService } from './platform/testing/services.js';
import { errorReport, makeFleet } from './testing/fleet.js';
import { TestHds } from './testing/hds.js';

const ASKED_IN_TIME_MS = 5000;

let hds: TestHds;
let postgres: TestService;
let redis: TestService & { port: number };

// The tests below take one part after the other away, in their order.
beforeAll(async () => {
  [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
  const url = `${postgres.url}/hds`;
  const settings = { url, poolSize: 1, statementTimeoutMs: 0, applicationName: 'health spec' };
  const dataSource = await new DataSource(dataSourceOptions(settings, [], migrations)).initialize();
  await dataSource.runMigrations();
  await dataSource.destroy();
  // Who calls is known without PostgreSQL, so that requests get as far as they can.
  hds = await TestHds.start({ DATABASE_URL: url, REDIS_URL: redis.url, CALLERS_REMEMBERED_MS: '10000' });
  await hds.reset();
  await makeFleet(hds);
});

afterAll(async () => {
  // A hub whose database is gone must still be able to end.
  await hds.stop();
  await Promise.all([postgres.stop(), redis.stop()]);
});

const check = () => hds.request('GET', 'healthcheck/', { as: 'nobody' });

describe('with everything there', () => {
  test('the hub is online, and tells anybody nothing of its inside', async () => {
    const answer = await eventually(async () => {
      const asked = await check();
      expect(asked.body).toMatchObject({ checks: { redis: 'ok' } });
      return asked;
    });

    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      status: 'online',
      debug: false,
      host: {
        cpus: expect.any(Number),
        uptime: expect.any(Number),
        memory: { total: expect.any(Number), free: expect.any(Number) },
      },
      checks: { database: 'ok', redis: 'ok', disk: 'unwatched' },
      dbs: [{ label: 'default', engine: 'postgresql' }],
    });
    expect(answer.text).not.toContain('127.0.0.1');
    expect((await hds.request('HEAD', 'healthcheck', { as: 'nobody' })).status).toBe(200);
  });

  test('/metrics counts requests, without a login', async () => {
    await hds.request('GET', 'fruits/');

    const answer = await hds.request('GET', '/metrics', { as: 'nobody' });

    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(answer.text).toMatch(
      /^hds_http_request_seconds_count\{method="GET",route="\/api\/v1\/fruits",status="200"\} \d+$/m,
    );
    expect(answer.text).toMatch(/^django_http_responses_total_by_status_total\{status="200"\} \d+$/m);
  });
});

describe('without Redis', () => {
  beforeAll(() => redis.stop());

  test('the hub is online and says what is away', async () => {
    await eventually(async () => {
      const answer = await check();
      expect([answer.status, answer.body]).toMatchObject([
        200,
        { status: 'online', checks: { database: 'ok', redis: 'away' } },
      ]);
    });
  });

  test('reports are taken at once, and worked on when it is back', async () => {
    const before = performance.now();

    const answer = await hds.request('POST', 'errorreports/', { as: 'sqs', body: errorReport() });

    expect(answer.status).toBe(201);
    expect(performance.now() - before).toBeLessThan(ASKED_IN_TIME_MS);
    redis = await startRedis(redis.port);
    await hds.queuesToDrain();
    expect(await hds.get('errorreports/1/')).toMatchObject({ tags: ['extracted'] });
  });
});

describe('without PostgreSQL', () => {
  beforeAll(() => postgres.stop());

  test('the hub is offline: 503, in time', async () => {
    const before = performance.now();

    const answer = await check();

    expect([answer.status, answer.body]).toMatchObject([503, { status: 'offline', checks: { database: 'away' } }]);
    expect(performance.now() - before).toBeLessThan(ASKED_IN_TIME_MS);
  });

  test.for([
    ['GET', 'fruits/', 'support'],
    ['POST', 'errorreports/', 'sqs'],
    ['POST', 'errorreports/batch/', 'sqs'],
    ['POST', 'users/login/', 'nobody'],
  ] as const)('%s %s asks to come back later', async ([method, path, as]) => {
    const bodies = {
      'users/login/': { username: 'a', password: 'b' },
      'errorreports/batch/': { items: [{ content: JSON.stringify(errorReport()) }] },
    };
    const body = path in bodies ? bodies[path as keyof typeof bodies] : errorReport();

    const answer = await hds.request(method, path, { as, ...(method === 'POST' ? { body } : {}) });

    expect([answer.status, answer.body]).toEqual([
      503,
      { status: 'error', errors: { detail: 'The database is not available; try again in 2 s' } },
    ]);
    expect(answer.headers.get('retry-after')).toBe('2');
  });

  test('/metrics still answers', async () => {
    expect((await hds.request('GET', '/metrics', { as: 'nobody' })).status).toBe(200);
  });
});
