import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { type ApiSearch, post, withSearch } from './client.js';
import type { RulePreview } from './types.js';

/** What a rule of these filters would have told of in the last seven days. */
export const previewOf = (filters: ApiSearch, trigger_on: string) =>
  queryOptions({
    queryKey: ['notifications', 'preview', trigger_on, filters],
    queryFn: () => post<RulePreview>(withSearch('notifications/preview/', { ...filters, trigger_on }), {}),
    placeholderData: keepPreviousData,
  });
