import { useCallback, useSyncExternalStore } from 'react';
import * as z from 'zod/mini';
import { text } from '../lib/search.js';
import { isZone, RANCH_ZONE } from '../lib/time.js';
import { useSearchState } from './useSearchState.js';

const zoneSearch = z.object({ tz: text });

const KEY = 'zone';
const CHANGED = 'zone-changed';

const subscribe = (onChange: () => void) => {
  window.addEventListener(CHANGED, onChange);
  window.addEventListener('storage', onChange); // another tab
  return () => {
    window.removeEventListener(CHANGED, onChange);
    window.removeEventListener('storage', onChange);
  };
};

const remembered = () => {
  const zone = localStorage.getItem(KEY);
  return zone !== null && isZone(zone) ? zone : RANCH_ZONE;
};

/**
 * The zone that every time on the page is shown and read in: the one in the address, else the reader's last choice, else
 * that of the ranches. A choice goes into the address too, so that whoever opens the link sees the same times.
 */
export function useZone(): [zone: string, chooseZone: (zone: string) => void] {
  const [{ tz }, setSearch] = useSearchState(zoneSearch);
  const preferred = useSyncExternalStore(subscribe, remembered);

  const chooseZone = useCallback(
    (zone: string) => {
      localStorage.setItem(KEY, zone);
      window.dispatchEvent(new Event(CHANGED));
      setSearch({ tz: zone }, { replace: true });
    },
    [setSearch],
  );

  return [tz !== undefined && isZone(tz) ? tz : preferred, chooseZone];
}
