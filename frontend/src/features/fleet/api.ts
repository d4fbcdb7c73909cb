import { queryOptions } from '@tanstack/react-query';
import { get } from '../../lib/api/client.js';
import type { Fleet } from '../../lib/api/types.js';

const REFRESH_MS = 60_000;

/** Every harvester with what its error reports say of it. Today begins at midnight in `zone`. */
export const fleet = (zone: string) =>
  queryOptions({
    queryKey: ['fleet', zone],
    queryFn: ({ signal }) => get<Fleet>('fleet/', { search: { tz: zone }, signal }),
    refetchInterval: REFRESH_MS,
  });
