import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import { stringifySearch } from '../lib/search.js';
import { useZone } from './useZone.js';

type Search = Record<string, unknown>;

/**
 * Makes links that show somebody else what the reader sees. The zone goes along, also where this browser alone remembers it.
 *
 * @returns a function that takes what the page shows, unless the address says all of it, and gives a whole URL
 */
export function usePageLink(): (shown?: Search) => string {
  const router = useRouter();
  const [zone] = useZone();
  return useCallback(
    (shown) => {
      // As it is at the press of the button, which does not follow every change of the address.
      const { pathname, search } = router.state.location;
      return window.location.origin + pathname + stringifySearch({ ...(shown ?? search), tz: zone });
    },
    [router, zone],
  );
}
