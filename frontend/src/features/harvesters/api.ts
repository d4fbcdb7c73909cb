import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { get } from '../../lib/api/client.js';
import type { ErrorReport, Harvester, HarvesterDetail, Page } from '../../lib/api/types.js';
import { DEFAULT_LIMIT } from '../../lib/search.js';
import type { HarvesterDetailSearch, HarvesterSearch } from './search.js';

/** By the number painted on the machine, as people look for one. */
export const USUAL_ORDER = 'harv_id';

export const harvesters = (search: HarvesterSearch) => {
  const asked = { ...search, ordering: search.ordering ?? USUAL_ORDER, limit: search.limit ?? DEFAULT_LIMIT };
  return queryOptions({
    queryKey: ['harvesters', asked],
    queryFn: ({ signal }) => get<Page<Harvester>>('harvesters/', { search: asked, signal }),
    placeholderData: keepPreviousData,
  });
};

export const harvester = (id: string) =>
  queryOptions({
    queryKey: ['harvesters', id],
    queryFn: ({ signal }) => get<HarvesterDetail>(`harvesters/${encodeURIComponent(id)}/`, { signal }),
  });

/** Rows of the error reports on a harvester's own page, beside all else that stands there. */
export const REPORTS_SHOWN = 10;

/** The error reports of the machine with that number, as real machine or as emulator. */
export const errorReportsOf = (harvId: number, search: HarvesterDetailSearch) => {
  const asked = { ...search, harv_ids: [harvId], limit: search.limit ?? REPORTS_SHOWN };
  return queryOptions({
    queryKey: ['errorreports', asked],
    queryFn: ({ signal }) => get<Page<ErrorReport>>('errorreports/', { search: asked, signal }),
    placeholderData: keepPreviousData,
  });
};
