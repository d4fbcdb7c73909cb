import * as z from 'zod/mini';
import { listPosition, text } from '../../lib/search.js';

/** What the lists of locations and distributors keep in their address. */
export const placeSearch = z.object({ search: text, ...listPosition });
export type PlaceSearch = z.infer<typeof placeSearch>;
