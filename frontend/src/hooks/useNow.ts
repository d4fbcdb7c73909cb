import { useSyncExternalStore } from 'react';

const TICK_MS = 30_000;
let now = new Date();

const subscribe = (onTick: () => void) => {
  now = new Date();
  const timer = setInterval(() => {
    now = new Date();
    onTick();
  }, TICK_MS);
  return () => clearInterval(timer);
};

/** The present, fresh to half a minute: fine enough for "4 minutes ago". */
export const useNow = () => useSyncExternalStore(subscribe, () => now);
