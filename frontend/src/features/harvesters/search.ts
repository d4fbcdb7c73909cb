import * as z from 'zod/mini';
import { integer, limit, offset, text } from '../../lib/search.js';

/** What the list of harvesters keeps in its address; the names are the hub's. */
export const harvesterSearch = z.object({
  harv_id: integer,
  name: text,
  fruit__name: text,
  limit,
  offset,
  ordering: text,
});
export type HarvesterSearch = z.infer<typeof harvesterSearch>;

/** What the page of one harvester keeps in its address: the position in its error reports. */
export const harvesterDetailSearch = z.object({ limit, offset, ordering: text });
export type HarvesterDetailSearch = z.infer<typeof harvesterDetailSearch>;
