import { useCallback, useSyncExternalStore } from 'react';

const CHANGED = 'remembered-changed';

const subscribe = (onChange: () => void) => {
  window.addEventListener(CHANGED, onChange);
  window.addEventListener('storage', onChange); // another tab
  return () => {
    window.removeEventListener(CHANGED, onChange);
    window.removeEventListener('storage', onChange);
  };
};

/** A word that this browser keeps, such as how dense tables are; every component that shows it follows. */
export function useRemembered(key: string): [word: string | null, remember: (word: string) => void] {
  const word = useSyncExternalStore(subscribe, () => localStorage.getItem(key));
  const remember = useCallback(
    (next: string) => {
      localStorage.setItem(key, next);
      window.dispatchEvent(new Event(CHANGED));
    },
    [key],
  );
  return [word, remember];
}
