import { Initial1795321000000 } from './1795321000000-initial.js';
import { FunctionsAndIndexes1795321001000 } from './1795321001000-functions-and-indexes.js';
import { Files1795322000000 } from './1795322000000-files.js';
import { CodesAndIndexes1795322100000 } from './1795322100000-codes-and-indexes.js';
import { Notifications1795322200000 } from './1795322200000-notifications.js';
import { OutboxPutOff1795322210000 } from './1795322210000-outbox-put-off.js';
import { UsersAndHistory1795322300000 } from './1795322300000-users-and-history.js';
import { MigrationLog1795322400000 } from './1795322400000-migration-log.js';

/** All migrations, oldest first. */
export const migrations = [
  Initial1795321000000,
  FunctionsAndIndexes1795321001000,
  Files1795322000000,
  CodesAndIndexes1795322100000,
  Notifications1795322200000,
  OutboxPutOff1795322210000,

  UsersAndHistory1795322300000,
  MigrationLog1795322400000,
];
