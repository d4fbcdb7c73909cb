import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { DEFAULT_LIMIT } from '../search.js';
import { type ApiSearch, addressOf, get, withSearch } from './client.js';
import type { Page } from './types.js';

/** The part of an address that only the page needs. */
interface PageState {
  columns?: unknown;
  selected?: unknown;
}

/** Where a page came from: the list, and the question it answers. */
export interface ListSource {
  /** Below `/api/v1/`; also the name of its rights. */
  path: string;
  asked: ApiSearch;
}

/** One page of a list, and where it came from, so that all of the list can be had too. */
export interface ListPage<Row> extends Page<Row> {
  source?: ListSource;
}

/** The address of a file with all rows that a page is a part of, in the same order. */
export function exportAddress({ path, asked }: ListSource, format: 'csv' | 'json'): string {
  const { limit: _limit, offset: _offset, ...question } = asked;
  return addressOf(withSearch(`${path}/export/`, { format, ...question }));
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
    queryFn: async ({ signal }): Promise<ListPage<Row>> => ({
      ...(await get<Page<Row>>(`${path}/`, { search: asked, signal })),
      source: { path, asked },
    }),
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
