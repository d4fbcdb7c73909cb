import { Initial1795321000000 } from './1795321000000-initial.js';
import { FunctionsAndIndexes1795321001000 } from './1795321001000-functions-and-indexes.js';
import { Files1795322000000 } from './1795322000000-files.js';
import { CodesAndIndexes1795322100000 } from './1795322100000-codes-and-indexes.js';
import { Notifications1795322200000 } from './1795322200000-notifications.js';
import { OutboxPutOff1795322210000 } from './1795322210000-outbox-put-off.js';
import { UsersAndHistory1795322300000 } from './1795322300000-users-and-history.js';
import { MigrationLog1795322400000 } from './1795322400000-migration-log.js';
import { AuditAndLedgerIndexes1795323200000 } from './1795323200000-audit-and-ledger-indexes.js';
import { Insights1795324000000 } from './1795324000000-insights.js';
import { DeadLetters1795325000000 } from './1795325000000-dead-letters.js';
import { SavedViews1795325010000 } from './1795325010000-saved-views.js';
import { NamedTokens1795325020000 } from './1795325020000-named-tokens.js';
import { Tracebacks1795326000000 } from './1795326000000-tracebacks.js';
import { RowCounts1795326010000 } from './1795326010000-row-counts.js';
import { ReportFacts1795326010001 } from './1795326010001-report-facts.js';

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
  AuditAndLedgerIndexes1795323200000,
  Insights1795324000000,
  DeadLetters1795325000000,
  SavedViews1795325010000,
  NamedTokens1795325020000,
  Tracebacks1795326000000,
  RowCounts1795326010000,
  ReportFacts1795326010001,
];
