import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** Opens a row beside its list; a second click puts it away. */
export function SelectLink({ id, children }: { id: number; children: ReactNode }) {
  return (
    <Link
      to="."
      search={(old: Record<string, unknown>) => ({ ...old, selected: Number(old.selected) === id ? undefined : id })}
      replace
      resetScroll={false}
    >
      {children}
    </Link>
  );
}
