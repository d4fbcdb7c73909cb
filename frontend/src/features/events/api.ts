import { listOf, oneOf } from '../../lib/api/lists.js';
import type { Event, PickSession, PickSessionDetail } from '../../lib/api/types.js';
import type { EventSearch, PickSessionSearch } from './search.js';

// The zone goes along always: the hub must read typed times in the zone they were typed in.

export const events = (search: EventSearch, zone: string) => listOf<Event>('events', { ...search, tz: zone });

export const event = (id: string) => oneOf<Event>('events', id);

export const pickSessions = (search: PickSessionSearch, zone: string) =>
  listOf<PickSession>('picksessions', { ...search, tz: zone });

export const pickSession = (id: string) => oneOf<PickSessionDetail>('picksessions', id);
