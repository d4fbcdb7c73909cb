import { randomUUID } from 'node:crypto';
import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { Redis } from 'ioredis';
import pg from 'pg';
import sql, { type Sql } from 'sql-template-tag';
import { test as base, inject } from 'vitest';
import { type Env, readEnv } from '../config/env.js';
import { sha256 } from '../core/user/credentials.js';
import { ROLES, type Role } from '../core/user/user.entity.js';
import { Database } from '../platform/database/database.js';
import { eventually } from '../platform/testing/services.js';
import { newDatabase } from './global-setup.js';

/** Who a test acts as: a role, the superuser, or nobody. */
export type Actor = Role | 'superuser' | 'nobody';

/** An answer of the API. */
export interface ApiAnswer<Data = unknown> {
  status: number;
  headers: Headers;
  text: string;
  /** The parsed body, or undefined when it is no JSON. */
  body: { status?: string; message?: string; data: Data; errors?: unknown };
}

/** An answer that is no success, thrown by the short forms. */
class Refused extends Error {
  constructor(
    readonly status: number,
    readonly errors: unknown,
  ) {
    super(`refused with ${status}: ${JSON.stringify(errors)}`);
  }
}

interface RequestOptions {
  as?: Actor;
  body?: unknown;
  headers?: Record<string, string>;
}

const tokenOf = (actor: Actor) => `token-of-${actor}`;

/** The application on a database and a queue prefix of its own, with a user of each role; web and worker in one process. */
export class TestHds {
  readonly origin: string;

  private constructor(
    readonly app: NestFastifyApplication,
    readonly env: Env,
    readonly database: Database,
    private readonly redis: Redis,
    port: number,
  ) {
    this.origin = `http://127.0.0.1:${port}`;
  }

  static async start(
    overrides: Record<string, string> = {},
    extra: () => Promise<Type[]> = async () => [],
  ): Promise<TestHds> {
    const name = `spec_${randomUUID().replaceAll('-', '').slice(0, 12)}`;
    const databaseUrl = await newDatabase(inject('postgresUrl'), name);
    const env = readEnv({
      HDS_PROFILE: 'local',
      DATABASE_URL: databaseUrl,
      REDIS_URL: inject('redisUrl'),
      REDIS_PREFIX: name,
      HDS_PORT: '8085',
      // Tests do many things at once for longer than a burst lasts; what is refused then has a spec of its own.
      DATABASE_POOL_SIZE: '40',
      // Tests change users behind the hub's back.
      CALLERS_REMEMBERED_MS: '0',
      ...overrides,
    });
    const { createServer } = await import('../server.js');
    const app = await createServer(env, await extra());
    await app.listen(0, '127.0.0.1');
    const address = (app.getHttpAdapter().getInstance() as unknown as FastifyInstance).server.address();
    if (typeof address !== 'object' || address === null) throw new Error('the server has no address');
    // Some tests take Redis away.
    const redis = new Redis(env.REDIS_URL).on('error', () => undefined);
    return new TestHds(app, env, app.get(Database), redis, address.port);
  }

  async stop(): Promise<void> {
    await this.app.close();
    this.redis.disconnect();
  }

  /** Empties every table and makes a user of each role again. */
  async reset(): Promise<void> {
    await this.queuesToDrain();
    // TRUNCATE makes a new file for every table and index, which costs ten times as much as deleting a few rows.
    // Outbox ids go on: Bull may still be putting a job away, and would take a second one of its id for the same.
    await this.database.query(sql`
      DO $$ DECLARE name text; BEGIN
        SET LOCAL session_replication_role = replica;
        FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations' LOOP EXECUTE format('DELETE FROM %I', name); END LOOP;
        PERFORM setval(format('%I', sequencename)::regclass, start_value, false) FROM pg_sequences WHERE schemaname = 'public' AND sequencename NOT IN ('outbox_id_seq', 'migrations_id_seq');
      END $$`);
    for (const actor of [...ROLES, 'superuser'] as const) {
      await this.database.query(sql`
        WITH made AS (INSERT INTO hds_user (username, password, is_superuser) VALUES (${actor}, '!', ${actor === 'superuser'}) RETURNING id),
          profile AS (INSERT INTO user_profile (user_id, role) SELECT id, ${actor === 'superuser' ? 'manager' : actor} FROM made)
        INSERT INTO api_token (key_hash, user_id) SELECT ${sha256(tokenOf(actor))}, id FROM made`);
    }
  }

  /** One request, whatever its outcome. `path` is below `/api/v1/`. */
  async request<Data = unknown>(
    method: string,
    path: string,
    { as = 'superuser', body, headers = {} }: RequestOptions = {},
  ): Promise<ApiAnswer<Data>> {
    const isJson =
      body !== undefined &&
      typeof body !== 'string' &&
      !(body instanceof URLSearchParams) &&
      !(body instanceof FormData) &&
      !(body instanceof Uint8Array);
    const response = await fetch(path.startsWith('/') ? `${this.origin}${path}` : `${this.origin}/api/v1/${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(as === 'nobody' ? {} : { authorization: `Token ${tokenOf(as)}` }),
        ...(isJson || typeof body === 'string' ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isJson ? JSON.stringify(body) : (body as RequestInit['body']) }),
    });
    const text = await textOf(response);
    return { status: response.status, headers: response.headers, text, body: parsed(text) as ApiAnswer<Data>['body'] };
  }

  /** The `data` of a GET. @throws Refused */
  get<Data = Record<string, unknown>>(path: string, options?: RequestOptions): Promise<Data> {
    return this.data<Data>('GET', path, options);
  }

  /** The `data` of a POST. @throws Refused */
  post<Data = Record<string, unknown>>(path: string, body: unknown, options?: RequestOptions): Promise<Data> {
    return this.data<Data>('POST', path.endsWith('/') ? path : `${path}/`, { ...options, body });
  }

  private async data<Data>(method: string, path: string, options?: RequestOptions): Promise<Data> {
    const answer = await this.request<Data>(method, path, options);
    if (answer.status >= 400) throw new Refused(answer.status, answer.body?.errors);
    return answer.body.data;
  }

  /** Rows of a statement on the test's own database. */
  rows<Row extends Record<string, unknown>>(statement: Sql): Promise<Row[]> {
    return this.database.query<Row>(statement);
  }

  /** Waits until no outbox row is left to do but those that are put off for longer than a test lasts. */
  async queuesToDrain(): Promise<void> {
    await eventually(async () => {
      const [left] = await this.rows<{ count: number; errors: string | null }>(
        sql`SELECT count(*), string_agg(queue || coalesce(last_error, chr(32)), chr(44)) AS errors FROM outbox WHERE done_at IS NULL AND coalesce(not_before, '-infinity') < now() + interval '1 minute'`,
      );
      if (left?.count) throw new Error(`${left.count} outbox rows are not done; last error: ${left.errors}`);
    });
  }

  /** Takes away everything that this hub keeps in Redis. */
  async loseRedis(): Promise<void> {
    await this.redis.flushall();
  }

  /** How many statements the database gets while `work` runs; the brackets of transactions are not counted. */
  async countStatements(work: () => Promise<unknown>): Promise<number> {
    // What the worker still has to do is not the work's.
    await this.queuesToDrain();
    const client: { query: (...parameters: unknown[]) => unknown } = pg.Client.prototype;
    const { query } = client;
    let statements = 0;
    client.query = function counted(...parameters: unknown[]) {
      const [first] = parameters as [string | { text?: string; name?: string }];
      const text = typeof first === 'string' ? first : `${first.name} ${first.text}`;
      if (!NOT_OF_THE_ROUTE.test(text)) statements++;
      return query.apply(this, parameters);
    };
    try {
      await work();
    } finally {
      client.query = query;
    }
    return statements;
  }
}

/** The body; of a stream of events, which has no end, what comes first. */
async function textOf(response: Response): Promise<string> {
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return response.text();
  const reader = response.body?.getReader();
  const first = await reader?.read();
  await reader?.cancel();
  return new TextDecoder().decode(first?.value);
}

/** The check of the caller, the relay, the folding of counts, and what opens and closes a transaction. */
const NOT_OF_THE_ROUTE =
  /caller_of_|SET last_used|outbox|row_counts_|advisory|^(BEGIN|START TRANSACTION|COMMIT|ROLLBACK|SAVEPOINT|RELEASE)\b/i;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Vitest's `test` with `hds`: one application a file, empty before each test. */
export const test = base.extend<{ hds: TestHds; application: TestHds }>({
  application: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the fixtures a fixture needs from its first parameter.
    async ({}, use) => {
      const application = await TestHds.start();
      await use(application);
      await application.stop();
    },
    { scope: 'file' },
  ],
  hds: async ({ application }, use) => {
    await application.reset();
    await use(application);
  },
});
