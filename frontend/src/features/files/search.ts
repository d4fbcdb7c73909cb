import * as z from 'zod/mini';
import { listPosition, text, textList, trueOrFalse } from '../../lib/search.js';

/** What the list of files keeps in its address; the names are the hub's. */
export const fileSearch = z.object({
  /** A part of the name. */
  key: text,
  filetype: text,
  /** UUIDs of events. */
  uuid: text,
  /** Tags that the event of the file has, all of them. */
  tags: textList,
  /** Without it, those that are not. */
  deleted: z.catch(z.optional(z.pipe(trueOrFalse, z.literal(true))), undefined),
  created_after: text,
  created_before: text,
  tz: text,
  ...listPosition,
});
export type FileSearch = z.infer<typeof fileSearch>;
