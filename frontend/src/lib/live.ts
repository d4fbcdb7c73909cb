/**
 * What happens at the hub, told while the page is open: over one stream of server-sent events a tab, or, where there is
 * none, as a reminder every half minute to ask again.
 */

/** A report was stored, or its exceptions were read, or a migration ended; or nobody knows what may have happened. */
export type LiveEvent =
  | { name: 'report' | 'extracted'; type: string; id: number }
  | { name: 'migration'; id: number }
  | { name: 'perhaps' };

/** `polling`: the stream is not there, or was lost and is being sought again. */
export type LiveState = 'connecting' | 'live' | 'polling';

const POLL_MS = 30_000;
/** After the hub has refused the stream, as it does when it tells as many as it may. */
const TRY_AGAIN_MS = 60_000;
const STREAM = '/api/v1/live/';

let state: LiveState = 'connecting';
const stateListeners = new Set<() => void>();
const listeners = new Set<(event: LiveEvent) => void>();

function enter(next: LiveState) {
  if (next === state) return;
  state = next;
  for (const listener of stateListeners) listener();
}

function tell(event: LiveEvent) {
  for (const listener of listeners) listener(event);
}

export const liveState = () => state;

export function subscribeLiveState(listener: () => void) {
  stateListeners.add(listener);
  return () => void stateListeners.delete(listener);
}

/** Calls back whenever something happened, until the returned function is called. */
export function onLive(listener: (event: LiveEvent) => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/**
 * Begins to listen.
 *
 * @param mayListen  whether the hub tells this person; others are reminded to ask
 * @returns what ends it
 */
export function listen(mayListen: boolean): () => void {
  let stream: EventSource | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  const poll = setInterval(() => {
    if (state !== 'live') tell({ name: 'perhaps' });
  }, POLL_MS);

  const open = () => {
    if (!mayListen || !('EventSource' in globalThis)) return enter('polling');
    stream = new EventSource(STREAM);
    stream.addEventListener('open', () => {
      // What happened while nobody listened was not told.
      if (state === 'polling') tell({ name: 'perhaps' });
      enter('live');
    });
    stream.addEventListener('error', () => {
      enter('polling');
      // A lost stream comes back by itself; one that was refused does not.
      if (stream?.readyState !== EventSource.CLOSED) return;
      clearTimeout(again);
      again = setTimeout(open, TRY_AGAIN_MS);
    });
    for (const name of ['report', 'extracted', 'migration'] as const)
      stream.addEventListener(name, ({ data }: MessageEvent<string>) => tell({ ...JSON.parse(data), name }));
  };
  open();

  return () => {
    clearInterval(poll);
    clearTimeout(again);
    stream?.close();
    enter('connecting');
  };
}
