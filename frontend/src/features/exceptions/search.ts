import * as z from 'zod/mini';
import { flag, integer, integerList, listPosition, text, textList, trueOrFalse } from '../../lib/search.js';

/** What the list of exceptions keeps in its address; the names are the hub's. */
export const exceptionSearch = z.object({
  codes: integerList,
  harv_ids: integerList,
  locations: textList,
  fruits: textList,
  is_emulator: flag,
  /** What the continuous tests sent is left out unless the address says otherwise. */
  is_beatbox: z.union([z.literal('all'), flag]),
  handled: flag,
  primary: trueOrFalse,
  traceback: text,
  service: text,
  robot: integer,
  node: integer,
  code__team: text,
  code__cycle: flag,
  uuid: text,
  start_time: text,
  end_time: text,
  start_hour: text,
  end_hour: text,
  generic: text,
  // Links of other tools name one value where the lists above name several.
  code__code: integer,
  code__name: text,
  report__harvester__harv_id: integer,
  report__harvester__location__ranch: text,
  tz: text,
  ...listPosition,
});
export type ExceptionSearch = z.infer<typeof exceptionSearch>;

/** What the list of exception codes keeps in its address. */
export const codeSearch = z.object({ retired: flag, team: text, search: text, ...listPosition });
export type CodeSearch = z.infer<typeof codeSearch>;

/** What the list of manifests keeps in its address. */
export const manifestSearch = z.object(listPosition);
export type ManifestSearch = z.infer<typeof manifestSearch>;

/** What the page of one manifest keeps in its address: the manifest that it is compared with. */
export const manifestDetailSearch = z.object({ with: integer });
