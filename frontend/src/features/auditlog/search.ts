import * as z from 'zod/mini';
import { integer, listPosition, text } from '../../lib/search.js';

/** What the audit log keeps in its address; the names are the hub's. */
export const auditSearch = z.object({
  username: text,
  resource: text,
  kind: z.catch(z.optional(z.enum(['created', 'updated', 'deleted'])), undefined),
  object_id: integer,
  created_after: text,
  created_before: text,
  tz: text,
  ...listPosition,
});
export type AuditSearch = z.infer<typeof auditSearch>;
