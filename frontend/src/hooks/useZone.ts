import { useCallback } from 'react';
import * as z from 'zod/mini';
import { text } from '../lib/search.js';
import { isZone, RANCH_ZONE } from '../lib/time.js';
import { useRemembered } from './useRemembered.js';
import { useSearchState } from './useSearchState.js';

const zoneSearch = z.object({ tz: text });

/**
 * The zone that every time on the page is shown and read in: the one in the address, else the reader's last choice, else
 * that of the ranches. A choice goes into the address too, so that whoever opens the link sees the same times.
 */
export function useZone(): [zone: string, chooseZone: (zone: string) => void] {
  const [{ tz }, setSearch] = useSearchState(zoneSearch);
  const [remembered, remember] = useRemembered('zone');

  const chooseZone = useCallback(
    (zone: string) => {
      remember(zone);
      setSearch({ tz: zone }, { replace: true });
    },
    [remember, setSearch],
  );

  const wanted = [tz, remembered].find((zone) => zone != null && isZone(zone));
  return [wanted ?? RANCH_ZONE, chooseZone];
}
