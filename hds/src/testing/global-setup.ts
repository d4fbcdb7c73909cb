import pg from 'pg';
import { DataSource } from 'typeorm';
import type { TestProject } from 'vitest/node';
import { migrations } from '../migrations/migrations.js';
import { dataSourceOptions } from '../platform/database/data-source.js';
import { startPostgres, startRedis } from '../platform/testing/services.js';

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string;
    redisUrl: string;
  }
}

/** One PostgreSQL and one Redis for all spec files; the database `hds` is migrated and serves as the template of each file's own. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
  const template = new DataSource(
    dataSourceOptions(
      { url: `${postgres.url}/hds`, poolSize: 1, statementTimeoutMs: 0, applicationName: 'hds tests' },
      [],
      migrations,
    ),
  );
  await template.initialize();
  await template.runMigrations();
  await template.destroy();
  project.provide('postgresUrl', postgres.url);
  project.provide('redisUrl', redis.url);
  return async () => {
    await Promise.all([postgres.stop(), redis.stop()]);
  };
}

/** A migrated, empty database for one spec file. @returns its address */
export async function newDatabase(postgresUrl: string, name: string): Promise<string> {
  const client = new pg.Client(`${postgresUrl}/postgres`);
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${name} TEMPLATE hds`);
  await client.end();
  return `${postgresUrl}/${name}`;
}
