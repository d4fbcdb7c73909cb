import { post } from '../../lib/api/client.js';
import { listOf, oneOf } from '../../lib/api/lists.js';
import type { MigrationLog } from '../../lib/api/types.js';
import type { MigrationSearch } from './search.js';

/** How often a page asks while something is still going on. */
export const WATCH_MS = 2_000;

export const migrations = (search: MigrationSearch) => listOf<MigrationLog>('migrations', search);

export const migration = (id: string) => oneOf<MigrationLog>('migrations', id);

export const queueMigrations = () => post<{ id: number }>('migrations/migrate/', {});
