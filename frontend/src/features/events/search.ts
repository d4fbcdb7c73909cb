import * as z from 'zod/mini';
import { integerList, listPosition, text, textList } from '../../lib/search.js';

/** What the list of events keeps in its address; the names are the hub's. */
export const eventSearch = z.object({
  UUID: text,
  tags: textList,
  harv_ids: integerList,
  /** When the hub first heard of the event. */
  created_after: text,
  created_before: text,
  tz: text,
  ...listPosition,
});
export type EventSearch = z.infer<typeof eventSearch>;

/** What the list of pick sessions keeps in its address. */
export const pickSessionSearch = z.object({
  UUID: text,
  tags: textList,
  harv_ids: integerList,
  locations: textList,
  start_time: text,
  end_time: text,
  tz: text,
  ...listPosition,
});
export type PickSessionSearch = z.infer<typeof pickSessionSearch>;
