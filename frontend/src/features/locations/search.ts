import * as z from 'zod/mini';
import { listPosition } from '../../lib/search.js';

/** What the lists of locations and distributors keep in their address. */
export const placeSearch = z.object(listPosition);
export type PlaceSearch = z.infer<typeof placeSearch>;
