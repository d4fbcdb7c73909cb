import { DataSource } from 'typeorm';

/** One migrates at a time: the others wait, then find nothing to do. */
const MIGRATION_LOCK = 4_850_002;

/**
 * Runs the migrations that the database lacks, each in its own transaction, on connections of their own without a limit
 * on statements.
 *
 * @param configured  a data source that knows the migrations; it need not be connected
 * @returns the names of those that ran
 */
export async function runMigrations(configured: DataSource): Promise<string[]> {
  const { extra, ...options } = configured.options as typeof configured.options & { extra?: object };
  const dataSource = new DataSource({
    ...options,
    poolSize: 2,
    entities: [],
    extra: { ...extra, statement_timeout: 0 },
  } as typeof configured.options);
  await dataSource.initialize();
  try {
    const lock = dataSource.createQueryRunner();
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    try {
      const done = await dataSource.runMigrations({ transaction: 'each' });
      return done.map(({ name }) => name);
    } finally {
      await lock.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
      await lock.release();
    }
  } finally {
    await dataSource.destroy();
  }
}
