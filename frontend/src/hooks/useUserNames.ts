import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { userIds } from '../lib/api/choices.js';
import { useCan } from './useCan.js';

/** Names of users by row id, where the hub gives only the id. */
export function useUserNames(): (id: number | null) => string {
  const users = useQuery({ ...userIds, enabled: useCan('list', 'users/profiles') });
  return useCallback(
    (id) => {
      if (id === null) return 'nobody known';
      return users.data?.find(({ value }) => value === String(id))?.label ?? `user ${id}`;
    },
    [users.data],
  );
}
