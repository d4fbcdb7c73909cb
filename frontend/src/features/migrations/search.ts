import * as z from 'zod/mini';
import { listPosition } from '../../lib/search.js';

/** What the list of migrations keeps in its address. */
export const migrationSearch = z.object({
  result: z.catch(z.optional(z.enum(['pending', 'success', 'failed'])), undefined),
  ...listPosition,
});
export type MigrationSearch = z.infer<typeof migrationSearch>;
