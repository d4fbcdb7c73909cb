import * as z from 'zod/mini';
import { listPosition } from '../../lib/search.js';

/** What the list of users keeps in its address. */
export const userSearch = z.object(listPosition);
export type UserSearch = z.infer<typeof userSearch>;
