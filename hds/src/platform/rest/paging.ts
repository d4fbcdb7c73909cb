import type { Query } from './filters.js';

const DEFAULT_LIMIT = 10;

/** Where a page begins and how many rows it holds. */
export interface Page {
  limit: number;
  offset: number;
}

const BIGGEST_OFFSET = 9_000_000_000_000_000;

/** A `limit` or `offset` that is no positive number falls back (10, 0), as old clients rely on; `limit` is cut at `maxLimit`. */
export function pageOf(query: Query, maxLimit: number): Page {
  const limit = /^\s*\+?\d+\s*$/.test(query.limit ?? '') ? Number(query.limit) : 0;
  const offset = /^\s*\+?\d+\s*$/.test(query.offset ?? '') ? Number(query.offset) : 0;
  return { limit: Math.min(limit > 0 ? limit : DEFAULT_LIMIT, maxLimit), offset: Math.min(offset, BIGGEST_OFFSET) };
}

/**
 * The addresses of the pages before and after, absolute, query keys sorted.
 *
 * @param address  the request's own address with its query
 * @param count    rows over all pages
 */
export function neighbours(
  address: URL,
  { limit, offset }: Page,
  count: number,
): { next: string | null; previous: string | null } {
  const at = (newOffset: number) => {
    const url = new URL(address);
    url.searchParams.set('limit', String(limit));
    if (newOffset > 0) url.searchParams.set('offset', String(newOffset));
    else url.searchParams.delete('offset');
    url.searchParams.sort();
    return url.href;
  };
  return {
    next: offset + limit < count ? at(offset + limit) : null,
    previous: offset > 0 ? at(offset - limit) : null,
  };
}
