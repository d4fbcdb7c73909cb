import type { QueryClient } from '@tanstack/react-query';
import type { LiveEvent } from '../lib/live.js';

/** Whether the hub has not read the exceptions of a report yet. */
function isExtracting(data: unknown): boolean {
  const tags = (data as { tags?: string[] } | undefined)?.tags ?? [];
  return !tags.includes('extracted') && !tags.includes('incomplete');
}

/** Asks again for what an event has changed of what is on the screen. Lists say themselves what is new; they never jump. */
export function refreshFor(event: LiveEvent, queryClient: QueryClient) {
  if (event.name === 'extracted')
    void queryClient.invalidateQueries({ queryKey: [event.type, 'one', String(event.id)] });
  if (event.name === 'migration' || event.name === 'perhaps')
    void queryClient.invalidateQueries({ queryKey: ['migrations'] });
  if (event.name === 'perhaps')
    void queryClient.invalidateQueries({
      queryKey: ['errorreports', 'one'],
      predicate: ({ state }) => isExtracting(state.data),
    });
}
