import { type RefObject, useEffect, useRef } from 'react';
import { isTyping } from '../../lib/keyboard.js';

interface RowKeys {
  /** `p` on a row: shows it beside the list, or puts it away. */
  onPreview?: (id: number) => void;
  /** j and k came to a row. */
  onReach?: (id: number) => void;
}

/** j and k move the focus along the first links of a table's rows; Enter then opens, as on any link. */
export function useRowKeys(body: RefObject<HTMLTableSectionElement | null>, keys: RowKeys) {
  // The page makes new functions at each render; the listener stays.
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });

  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector('[role="dialog"][aria-modal="true"]') !== null) return;
      const rows = [...(body.current?.rows ?? [])].filter((row) => row.dataset.id !== undefined);
      const current = rows.findIndex((row) => row.contains(document.activeElement));

      if (event.key === 'p' && current !== -1) latest.current.onPreview?.(Number(rows[current]?.dataset.id));
      const step = { j: 1, k: -1 }[event.key];
      if (step === undefined) return;
      const next = rows[current === -1 ? 0 : current + step];
      if (next === undefined) return;
      next.querySelector<HTMLElement>('a, button')?.focus();
      next.scrollIntoView({ block: 'nearest' });
      latest.current.onReach?.(Number(next.dataset.id));
    };
    document.addEventListener('keydown', act);
    return () => document.removeEventListener('keydown', act);
  }, [body]);
}
