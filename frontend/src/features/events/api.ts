import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { get } from '../../lib/api/client.js';
import type { Event, Page, PickSession, PickSessionDetail } from '../../lib/api/types.js';
import { DEFAULT_LIMIT } from '../../lib/search.js';
import type { EventSearch } from './search.js';

const askedFor = (search: EventSearch) => ({ ...search, limit: search.limit ?? DEFAULT_LIMIT });

export const events = (search: EventSearch) =>
  queryOptions({
    queryKey: ['events', askedFor(search)],
    queryFn: ({ signal }) => get<Page<Event>>('events/', { search: askedFor(search), signal }),
    placeholderData: keepPreviousData,
  });

export const event = (id: string) =>
  queryOptions({
    queryKey: ['events', id],
    queryFn: ({ signal }) => get<Event>(`events/${encodeURIComponent(id)}/`, { signal }),
  });

export const pickSessions = (search: EventSearch) =>
  queryOptions({
    queryKey: ['picksessions', askedFor(search)],
    queryFn: ({ signal }) => get<Page<PickSession>>('picksessions/', { search: askedFor(search), signal }),
    placeholderData: keepPreviousData,
  });

export const pickSession = (id: string) =>
  queryOptions({
    queryKey: ['picksessions', id],
    queryFn: ({ signal }) => get<PickSessionDetail>(`picksessions/${encodeURIComponent(id)}/`, { signal }),
  });
