import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { get } from '../../lib/api/client.js';
import type { ErrorReport, ErrorReportDetail, Page } from '../../lib/api/types.js';
import { DEFAULT_LIMIT } from '../../lib/search.js';
import { ALL_MACHINES, type ErrorReportSearch } from './search.js';

/** One page of the list. The zone goes along always: the hub must read typed times in the zone they were typed in. */
export const errorReports = (search: ErrorReportSearch, zone: string) => {
  const asked = {
    ...search,
    is_emulator: search.is_emulator === ALL_MACHINES ? undefined : search.is_emulator,
    limit: search.limit ?? DEFAULT_LIMIT,
    tz: zone,
  };
  return queryOptions({
    queryKey: ['errorreports', asked],
    queryFn: ({ signal }) => get<Page<ErrorReport>>('errorreports/', { search: asked, signal }),
    placeholderData: keepPreviousData,
  });
};

export const errorReport = (id: string) =>
  queryOptions({
    queryKey: ['errorreports', id],
    queryFn: ({ signal }) => get<ErrorReportDetail>(`errorreports/${encodeURIComponent(id)}/`, { signal }),
  });
