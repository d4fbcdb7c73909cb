import * as z from 'zod/mini';
import { integer, listPosition, text } from '../../lib/search.js';

/** What the dead letters keep in their address; the names are the hub's. */
export const letterSearch = z.object({
  /** Those that wait while it is left out. */
  state: z.catch(z.optional(z.enum(['waiting', 'redriven', 'discarded', 'all'])), undefined),
  queue: text,
  reason: text,
  /** The kind of reason that a group stands for. */
  reason_group: text,
  harv_id: integer,
  key: text,
  /** The letters of one body, whenever they died. */
  sha256: text,
  created_after: text,
  created_before: text,
  tz: text,
  ...listPosition,
});
export type LetterSearch = z.infer<typeof letterSearch>;
