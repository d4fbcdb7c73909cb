import * as z from 'zod/mini';
import { listPosition } from '../../lib/search.js';

/** What the list of rules keeps in its address. */
export const ruleSearch = z.object({
  /** Rules that the reader made, or that name the reader. */
  category: z.catch(z.optional(z.enum(['created', 'is_recipient'])), undefined),
  ...listPosition,
});
export type RuleSearch = z.infer<typeof ruleSearch>;

/** What the page of one rule keeps in its address: the position in its ledger. */
export const deliverySearch = z.object(listPosition);
export type DeliverySearch = z.infer<typeof deliverySearch>;
