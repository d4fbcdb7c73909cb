import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { DEFAULT_LIMIT } from '../search.js';
import { type ApiSearch, get } from './client.js';
import type { Page } from './types.js';

/** The part of an address that only the page needs. */
interface PageState {
  columns?: unknown;
  selected?: unknown;
}

/**
 * One page of a list of the hub.
 *
 * @param path    below `/api/v1/`, without slash at its end: `users/profiles`
 * @param search  what the address says: filters and position by the hub's names
 * @param usual   what is asked where the address says nothing, such as an order that differs from the hub's own
 */
export function listOf<Row>(path: string, search: ApiSearch & PageState, usual: ApiSearch = {}) {
  const { columns: _columns, selected: _selected, ...filters } = search;
  const said = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
  const asked: ApiSearch = { limit: DEFAULT_LIMIT, ...usual, ...said };
  return queryOptions({
    queryKey: [path, 'list', asked],
    queryFn: ({ signal }) => get<Page<Row>>(`${path}/`, { search: asked, signal }),
    placeholderData: keepPreviousData,
  });
}

/** One object of a resource of the hub. */
export function oneOf<Detail>(path: string, id: string | number | undefined) {
  return queryOptions({
    queryKey: [path, 'one', String(id)],
    queryFn: ({ signal }) => get<Detail>(`${path}/${encodeURIComponent(id ?? '')}/`, { signal }),
  });
}
