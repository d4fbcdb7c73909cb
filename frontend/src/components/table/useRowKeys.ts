import { type RefObject, useEffect } from 'react';
import { isTyping } from '../../lib/keyboard.js';

/** j and k move the focus along the first links of a table's rows; Enter then opens, as on any link. */
export function useRowKeys(body: RefObject<HTMLTableSectionElement | null>) {
  useEffect(() => {
    const walk = (event: KeyboardEvent) => {
      const step = { j: 1, k: -1 }[event.key];
      if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;

      const rows = [...(body.current?.rows ?? [])];
      const current = rows.findIndex((row) => row.contains(document.activeElement));
      const next = current === -1 ? 0 : current + step;
      rows[next]?.querySelector<HTMLElement>('a')?.focus();
    };
    document.addEventListener('keydown', walk);
    return () => document.removeEventListener('keydown', walk);
  }, [body]);
}
