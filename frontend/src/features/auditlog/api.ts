import { listOf } from '../../lib/api/lists.js';
import type { AuditEntry } from '../../lib/api/types.js';
import type { AuditSearch } from './search.js';

/** One page of the log. The zone goes along always: the hub must read typed times in the zone they were typed in. */
export const auditLog = (search: AuditSearch, zone: string) => listOf<AuditEntry>('auditlog', { ...search, tz: zone });
