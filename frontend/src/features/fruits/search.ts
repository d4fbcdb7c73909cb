import * as z from 'zod/mini';
import { listPosition, text } from '../../lib/search.js';

/** What the list of fruits keeps in its address. */
export const fruitSearch = z.object({ search: text, ...listPosition });
export type FruitSearch = z.infer<typeof fruitSearch>;
