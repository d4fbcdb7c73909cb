import { queryOptions } from '@tanstack/react-query';
import { getDocument } from '../../lib/api/client.js';
import type { OpenApi } from './document.js';

/** The hub's description of its own API. */
export const openApi = queryOptions({
  queryKey: ['openapi'],
  queryFn: ({ signal }) => getDocument<OpenApi>('openapi?format=openapi-json', signal),
  staleTime: Number.POSITIVE_INFINITY,
});
