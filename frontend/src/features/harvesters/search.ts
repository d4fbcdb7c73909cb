import * as z from 'zod/mini';
import { flag, integer, listPosition, text } from '../../lib/search.js';

/** What the list of harvesters keeps in its address; the names are the hub's. */
export const harvesterSearch = z.object({
  harv_id: integer,
  name: text,
  search: text,
  fruit__name: text,
  ...listPosition,
});
export type HarvesterSearch = z.infer<typeof harvesterSearch>;

/** What the page of one harvester keeps in its address: what is shown of it, and the position in its error reports. */
export const harvesterDetailSearch = z.object({
  tab: z.catch(z.optional(z.enum(['release', 'version', 'config'])), undefined),
  ...listPosition,
});
export type HarvesterDetailSearch = z.infer<typeof harvesterDetailSearch>;

/** What the history of the machines keeps in its address. */
export const historySearch = z.object({
  harv_id: integer,
  /** Row id: one machine, whatever numbers it has had. */
  harvester: integer,
  ...listPosition,
});
export type HistorySearch = z.infer<typeof historySearch>;

/** What the list of a machine's version reports keeps in its address. */
export const versionSearch = z.object(listPosition);
export type VersionSearch = z.infer<typeof versionSearch>;

/** What the list of software keeps in its address. */
export const softwareSearch = z.object({
  harv_id: integer,
  branchname: text,
  githash: text,
  deployer: text,
  dirty: flag,
  start_time: text,
  end_time: text,
  tz: text,
  ...listPosition,
});
export type SoftwareSearch = z.infer<typeof softwareSearch>;
