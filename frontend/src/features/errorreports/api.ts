import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { get } from '../../lib/api/client.js';
import { listOf, oneOf } from '../../lib/api/lists.js';
import type { ErrorReport, ErrorReportDetail, Histogram, ReportFacets } from '../../lib/api/types.js';
import { ALL_MACHINES, type ErrorReportSearch } from './search.js';

/** The address as the hub is asked. The zone goes along always: the hub must read typed times in the zone they were typed in. */
export function asked<Search extends ErrorReportSearch>({ span: _span, ...search }: Search, zone: string) {
  return {
    ...search,
    is_emulator: search.is_emulator === ALL_MACHINES ? undefined : search.is_emulator,
    is_beatbox: search.is_beatbox === ALL_MACHINES ? undefined : (search.is_beatbox ?? 0),
    tz: zone,
  };
}

/** One page of the list. */
export const errorReports = (search: ErrorReportSearch, zone: string) =>
  listOf<ErrorReport>('errorreports', asked(search, zone));

/** The filters of an address alone: its place in a list, and how that is shown, are nothing to counts. */
export function filtersOf(search: ErrorReportSearch, zone: string) {
  const {
    limit: _limit,
    offset: _offset,
    ordering: _order,
    columns: _columns,
    selected: _selected,
    ...filters
  } = search;
  return asked(filters, zone);
}

/** Days that are counted where nobody says which; to count millions of reports takes the hub seconds. */
export const USUAL_DAYS = 30;
const HOUR_MS = 3_600_000;

/** Whether only the latest days are counted, though the list goes further back. */
export const isCutShort = ({ start_time, end_time, uuid, span }: ErrorReportSearch) =>
  (start_time ?? end_time ?? uuid ?? span) === undefined;

function countedFilters(search: ErrorReportSearch, zone: string) {
  const filters = filtersOf(search, zone);
  if (!isCutShort(search)) return filters;
  // By the full hour, so that a count is asked for once and not with every look at the clock.
  const sinceMs = Math.floor(Date.now() / HOUR_MS) * HOUR_MS - USUAL_DAYS * 24 * HOUR_MS;
  return { ...filters, start_time: new Date(sinceMs).toISOString() };
}

/** How many reports there are over time. */
export const errorHistogram = (search: ErrorReportSearch, zone: string) => {
  const filters = countedFilters(search, zone);
  return queryOptions({
    queryKey: ['errorreports', 'histogram', filters],
    queryFn: ({ signal }) => get<Histogram>('errorreports/histogram/', { search: filters, signal }),
    placeholderData: keepPreviousData,
  });
};

/** How many reports there are of each value that they can be narrowed by. */
export const errorFacets = (search: ErrorReportSearch, zone: string) => {
  const filters = countedFilters(search, zone);
  return queryOptions({
    queryKey: ['errorreports', 'facets', filters],
    queryFn: ({ signal }) => get<ReportFacets>('errorreports/facets/', { search: filters, signal }),
    placeholderData: keepPreviousData,
  });
};

export const errorReport = (id: string) => oneOf<ErrorReportDetail>('errorreports', id);
