import { useLocation, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type * as z from 'zod/mini';

interface SetSearchOptions {
  /** Takes the place of the address in the browser's history: Back then leaves the page instead of undoing the change. */
  replace?: boolean;
}

/**
 * The state that a page keeps in its address.
 *
 * @param schema  must not throw: each field falls back, so that an old link still opens
 * @returns the state, and a function that changes some of it and keeps the rest of the address
 */
export function useSearchState<Search extends Record<string, unknown>>(
  schema: z.ZodMiniType<Search>,
): [Search, (change: Partial<Search>, options?: SetSearchOptions) => void] {
  const raw = useLocation({ select: (location) => location.search });
  const navigate = useNavigate();

  const search = useMemo(() => schema.parse(raw), [schema, raw]);
  const setSearch = useCallback(
    (change: Partial<Search>, { replace = false }: SetSearchOptions = {}) => {
      // The scroll position is the reader's: a filter or a page changes what is shown, not where the reader looks.
      void navigate({
        to: '.',
        search: (old: Record<string, unknown>) => ({ ...old, ...change }),
        replace,
        resetScroll: false,
      });
    },
    [navigate],
  );

  return [search, setSearch];
}
