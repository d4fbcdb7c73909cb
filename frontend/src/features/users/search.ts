import * as z from 'zod/mini';
import { listPosition, text } from '../../lib/search.js';

/** What the list of users keeps in its address. */
export const userSearch = z.object({ search: text, ...listPosition });
export type UserSearch = z.infer<typeof userSearch>;

/** What the profile keeps in its address: the place in the list of tokens. */
export const tokenSearch = z.object(listPosition);
export type TokenSearch = z.infer<typeof tokenSearch>;
