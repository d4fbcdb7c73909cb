import { queryOptions } from '@tanstack/react-query';
import { get, patch, post } from '../../lib/api/client.js';
import type { Page, SavedView } from '../../lib/api/types.js';
import { parseSearch, stringifySearch } from '../../lib/search.js';

/** The name under which the hub keeps the views of a page: its path, `errorreports`; that of the start is `fleet`. */
export const pageOfPath = (pathname: string) => pathname.replace(/^\/+|\/+$/g, '') || 'fleet';

/** What belongs to a moment and not to a view: the place in the list, and the row that is looked at. */
const MOMENTARY = new Set(['offset', 'selected']);

/** The part of an address that a view keeps, as the hub stores it: `codes=9&ordering=-reportTime`. */
export function viewQuery(search: Record<string, unknown>): string {
  const kept = Object.entries(search)
    .filter(([name]) => !MOMENTARY.has(name))
    .sort(([a], [b]) => a.localeCompare(b));
  return stringifySearch(Object.fromEntries(kept)).slice(1);
}

/** The address that shows a view. Pages read what they know and fall back for the rest. */
export const searchOfView = ({ query }: Pick<SavedView, 'query'>): Record<string, string> => parseSearch(query);

/** Whether an address says nothing but the zone: the page as the menu opens it. */
export const isBare = (search: Record<string, unknown>) => Object.keys(search).every((name) => name === 'tz');

const MOST_VIEWS = 200;

/** The reader's views of a page, and those that are shared with them. */
export const viewsOf = (page: string) =>
  queryOptions({
    queryKey: ['views', page],
    queryFn: async ({ signal }) => {
      const { results } = await get<Page<SavedView>>('views/', { search: { page, limit: MOST_VIEWS }, signal });
      return results;
    },
    staleTime: 5 * 60_000,
  });

export const saveView = (id: number | undefined, body: object) =>
  id === undefined ? post<SavedView>('views/', body) : patch<SavedView>(`views/${id}/`, body);
