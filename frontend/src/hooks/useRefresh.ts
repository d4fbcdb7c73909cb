import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

/** Asks again for everything of a resource that is on the screen, and forgets the rest: something has changed it. */
export function useRefresh(resource: string): () => Promise<void> {
  const queryClient = useQueryClient();
  return useCallback(() => queryClient.invalidateQueries({ queryKey: [resource] }), [queryClient, resource]);
}
