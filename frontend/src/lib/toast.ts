/** Short news that stand in a corner for some seconds. */
export interface Toast {
  id: number;
  text: string;
}

const SHOWN_MS = 6_000;

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function change(next: readonly Toast[]) {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Tells the reader what has just been done. A fault is no toast: it stays at the place where it happened. */
export function toast(text: string) {
  lastId += 1;
  const id = lastId;
  change([...toasts, { id, text }]);
  setTimeout(() => dismissToast(id), SHOWN_MS);
}

export const dismissToast = (id: number) => change(toasts.filter((other) => other.id !== id));

export const shownToasts = () => toasts;

export function subscribeToasts(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
