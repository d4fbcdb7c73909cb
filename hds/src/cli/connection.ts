import { DataSource } from 'typeorm';
import { readEnv } from '../config/env.js';
import { migrations } from '../migrations/migrations.js';
import { dataSourceOptions } from '../platform/database/data-source.js';

const NO_LIMIT_MS = 0;

/** A connection of a command's own, not yet open, without a limit on statements. */
export function commandDataSource(): DataSource {
  const settings = {
    url: readEnv().DATABASE_URL,
    poolSize: 2,
    statementTimeoutMs: NO_LIMIT_MS,
    applicationName: 'hds command',
  };
  return new DataSource(dataSourceOptions(settings, [], migrations));
}

/** Runs `work` on a database connection of a command's own, and closes it. */
export async function withDatabase<T>(work: (dataSource: DataSource) => Promise<T>): Promise<T> {
  const dataSource = commandDataSource();
  await dataSource.initialize();
  try {
    return await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
}
