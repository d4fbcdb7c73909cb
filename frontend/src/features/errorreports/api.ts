import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { get } from '../../lib/api/client.js';
import { listOf, oneOf } from '../../lib/api/lists.js';
import type { ErrorReport, ErrorReportDetail, Histogram, ReportFacets } from '../../lib/api/types.js';
import { ALL_MACHINES, type ErrorReportSearch } from './search.js';

/** The address as the hub is asked. The zone goes along always: the hub must read typed times in the zone they were typed in. */
export const asked = <Search extends ErrorReportSearch>(search: Search, zone: string) => ({
  ...search,
  is_emulator: search.is_emulator === ALL_MACHINES ? undefined : search.is_emulator,
  tz: zone,
});

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

/** How many reports there are over time. */
export const errorHistogram = (search: ErrorReportSearch, zone: string) => {
  const filters = filtersOf(search, zone);
  return queryOptions({
    queryKey: ['errorreports', 'histogram', filters],
    queryFn: ({ signal }) => get<Histogram>('errorreports/histogram/', { search: filters, signal }),
    placeholderData: keepPreviousData,
  });
};

/** How many reports there are of each value that they can be narrowed by. */
export const errorFacets = (search: ErrorReportSearch, zone: string) => {
  const filters = filtersOf(search, zone);
  return queryOptions({
    queryKey: ['errorreports', 'facets', filters],
    queryFn: ({ signal }) => get<ReportFacets>('errorreports/facets/', { search: filters, signal }),
    placeholderData: keepPreviousData,
  });
};

export const errorReport = (id: string) => oneOf<ErrorReportDetail>('errorreports', id);
