import { withDatabase } from './connection.js';

/** One migrates at a time: the others wait, then find nothing to do. */
const MIGRATION_LOCK = 4_850_002;

/** Runs the migrations that the database lacks, each in its own transaction. */
export async function migrate(): Promise<void> {
  await withDatabase(async (dataSource) => {
    const lock = dataSource.createQueryRunner();
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    try {
      const done = await dataSource.runMigrations({ transaction: 'each' });
      for (const { name } of done) console.log(`migrated ${name}`);
      if (done.length === 0) console.log('the database is up to date');
    } finally {
      await lock.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
      await lock.release();
    }
  });
}
