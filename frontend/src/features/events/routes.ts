import { lazyRouteComponent } from '@tanstack/react-router';
import { type EventSearch, eventSearch } from './search.js';

const validateSearch = (search: Record<string, unknown>): EventSearch => eventSearch.parse(search);

export const eventsRoute = {
  path: '/events' as const,
  validateSearch,
  component: lazyRouteComponent(() => import('./EventsPage.js'), 'EventsPage'),
};

export const eventRoute = {
  path: '/events/$id' as const,
  component: lazyRouteComponent(() => import('./EventPage.js'), 'EventPage'),
};

export const pickSessionsRoute = {
  path: '/picksessions' as const,
  validateSearch,
  component: lazyRouteComponent(() => import('./PickSessionsPage.js'), 'PickSessionsPage'),
};

export const pickSessionRoute = {
  path: '/picksessions/$id' as const,
  component: lazyRouteComponent(() => import('./PickSessionPage.js'), 'PickSessionPage'),
};
