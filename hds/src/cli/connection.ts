import { DataSource } from 'typeorm';
import { readEnv } from '../config/env.js';
import { migrations } from '../migrations/migrations.js';
import { dataSourceOptions } from '../platform/database/data-source.js';

const NO_LIMIT_MS = 0;

/** Runs `work` on a database connection of a command's own, without a limit on statements, and closes it. */
export async function withDatabase<T>(work: (dataSource: DataSource) => Promise<T>): Promise<T> {
  const env = readEnv();
  const dataSource = new DataSource(
    dataSourceOptions(
      { url: env.DATABASE_URL, poolSize: 2, statementTimeoutMs: NO_LIMIT_MS, applicationName: 'hds command' },
      [],
      migrations,
    ),
  );
  await dataSource.initialize();
  try {
    return await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
}
