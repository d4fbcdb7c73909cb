import * as z from 'zod/mini';
import { limit, offset, text } from '../../lib/search.js';

/** What the lists of events and pick sessions keep in their address; the names are the hub's. */
export const eventSearch = z.object({ UUID: text, tags: text, limit, offset, ordering: text });
export type EventSearch = z.infer<typeof eventSearch>;
