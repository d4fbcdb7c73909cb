import pg from 'pg';
import type { DataSourceOptions } from 'typeorm';
import { SnakeNaming } from './naming.js';

// Row ids are bigint in the database and stay far below 2^53, so they are numbers here.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

export interface DatabaseSettings {
  url: string;
  poolSize: number;
  statementTimeoutMs: number;
  /** What `pg_stat_activity` shows: `hds web`, `hds worker`. */
  applicationName: string;
}

const CONNECT_TIMEOUT_MS = 3000;
const IDLE_TIMEOUT_MS = 30_000;

/** TypeORM's options for the hub's database: no schema changes of its own, UTC sessions. */
export function dataSourceOptions(
  settings: DatabaseSettings,
  entities: DataSourceOptions['entities'],
  migrations: DataSourceOptions['migrations'] = [],
) {
  return {
    type: 'postgres',
    url: settings.url,
    poolSize: settings.poolSize,
    entities,
    migrations,
    migrationsTransactionMode: 'each',
    synchronize: false,
    namingStrategy: new SnakeNaming(),
    applicationName: settings.applicationName,
    extra: {
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      idleTimeoutMillis: IDLE_TIMEOUT_MS,
      statement_timeout: settings.statementTimeoutMs,
      options: '-c timezone=UTC',
      keepAlive: true,
    },
  } satisfies DataSourceOptions;
}
