import { Initial1795321000000 } from './1795321000000-initial.js';
import { FunctionsAndIndexes1795321001000 } from './1795321001000-functions-and-indexes.js';

/** All migrations, oldest first. */
export const migrations = [Initial1795321000000, FunctionsAndIndexes1795321001000];
