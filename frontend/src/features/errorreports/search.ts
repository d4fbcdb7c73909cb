import * as z from 'zod/mini';
import { flag, integer, integerList, listPosition, text, textList, trueOrFalse } from '../../lib/search.js';

/** The emulator filter that asks for both kinds of machines; without the filter at all, the bare page leaves them out. */
export const ALL_MACHINES = 'all';

/** What the list of error reports keeps in its address; the names are the hub's. */
export const errorReportSearch = z.object({
  harv_ids: integerList,
  codes: integerList,
  locations: textList,
  fruits: textList,
  services: textList,
  robots: integerList,
  branches: textList,
  exclude_harv_ids: integerList,
  exclude_codes: integerList,
  exclude_locations: textList,
  exclude_fruits: textList,
  exclude_services: textList,
  exclude_robots: integerList,
  exclude_branches: textList,
  is_emulator: z.union([z.literal(ALL_MACHINES), flag]),
  /** What the continuous tests sent is left out unless the address says otherwise. */
  is_beatbox: z.union([z.literal(ALL_MACHINES), flag]),
  /** Counts are of the latest days where no time is given, unless the address asks for all of them. */
  span: z.catch(z.optional(z.literal('all')), undefined),
  handled: flag,
  primary: trueOrFalse,
  traceback: text,
  start_time: text,
  end_time: text,
  tz: text,
  start_hour: text,
  end_hour: text,
  generic: text,
  tags: text,
  uuid: text,
  ...listPosition,
});
export type ErrorReportSearch = z.infer<typeof errorReportSearch>;

/** What the page of one error report keeps in its address, beside the list that it was opened from. */
export const errorReportDetailSearch = z.extend(errorReportSearch, {
  /** The exception that stands open. */
  exception: integer,
  /** The robot whose computers the system monitor shows; 0 is the master. */
  robot: integer,
});
export type ErrorReportDetailSearch = z.infer<typeof errorReportDetailSearch>;

/** What the pareto page keeps in its address: the filters of the list, and which charts are shown. */
export const paretoSearch = z.extend(errorReportSearch, {
  group_by: textList,
  // As links of old name the charts.
  configs: textList,
  aggregate_query: text,
  /** Bars a chart; the rest is one bar. */
  top: integer,
});
export type ParetoSearch = z.infer<typeof paretoSearch>;

/** The filters of the bare page: real machines, nothing else. Position, order and zone are no filters. */
export const usualFilters = {
  harv_ids: undefined,
  codes: undefined,
  locations: undefined,
  fruits: undefined,
  services: undefined,
  robots: undefined,
  branches: undefined,
  exclude_harv_ids: undefined,
  exclude_codes: undefined,
  exclude_locations: undefined,
  exclude_fruits: undefined,
  exclude_services: undefined,
  exclude_robots: undefined,
  exclude_branches: undefined,
  is_emulator: 0,
  is_beatbox: undefined,
  handled: undefined,
  primary: undefined,
  traceback: undefined,
  start_time: undefined,
  end_time: undefined,
  start_hour: undefined,
  end_hour: undefined,
  generic: undefined,
  tags: undefined,
  uuid: undefined,
  offset: undefined,
} satisfies Partial<ErrorReportSearch>;

/** What an address may say without saying which reports are wanted. */
const PAGE_STATE = new Set(['tz', 'span', 'columns', 'selected', 'group_by', 'configs', 'aggregate_query', 'top']);

/** Whether the address says nothing about which reports are wanted, as a link from the menu of old does. */
export const isBare = (search: Record<string, unknown>) => Object.keys(search).every((name) => PAGE_STATE.has(name));

/** Order, columns and place belong to one list and mean nothing to another. */
export const firstPage = { offset: undefined, ordering: undefined, columns: undefined, selected: undefined };
