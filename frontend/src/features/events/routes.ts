import { lazyRouteComponent } from '@tanstack/react-router';
import { type EventSearch, eventSearch, type PickSessionSearch, pickSessionSearch } from './search.js';

export const eventsRoute = {
  path: '/events' as const,
  staticData: { needs: { action: 'list', resource: 'events' } },
  validateSearch: (search: Record<string, unknown>): EventSearch => eventSearch.parse(search),
  component: lazyRouteComponent(() => import('./EventsPage.js'), 'EventsPage'),
};

export const eventRoute = {
  path: '/events/$id' as const,
  staticData: { needs: { action: 'retrieve', resource: 'events' } },
  component: lazyRouteComponent(() => import('./EventPage.js'), 'EventPage'),
};

export const pickSessionsRoute = {
  path: '/picksessions' as const,
  staticData: { needs: { action: 'list', resource: 'picksessions' } },
  validateSearch: (search: Record<string, unknown>): PickSessionSearch => pickSessionSearch.parse(search),
  component: lazyRouteComponent(() => import('./PickSessionsPage.js'), 'PickSessionsPage'),
};

export const pickSessionRoute = {
  path: '/picksessions/$id' as const,
  staticData: { needs: { action: 'retrieve', resource: 'picksessions' } },
  component: lazyRouteComponent(() => import('./PickSessionPage.js'), 'PickSessionPage'),
};
