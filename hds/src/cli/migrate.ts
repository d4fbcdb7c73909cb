import { runMigrations } from '../platform/database/migrate.js';
import { commandDataSource } from './connection.js';

/** Brings the database up to date, and says what ran. */
export async function migrate(): Promise<void> {
  const names = await runMigrations(commandDataSource());
  for (const name of names) console.log(`migrated ${name}`);
  if (names.length === 0) console.log('the database is up to date');
}
