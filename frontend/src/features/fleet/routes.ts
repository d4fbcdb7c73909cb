import { lazyRouteComponent } from '@tanstack/react-router';
import { type FleetSearch, fleetSearch } from './search.js';

export const fleetRoute = {
  path: '/' as const,
  staticData: { needs: { action: 'retrieve', resource: 'fleet' } },
  validateSearch: (search: Record<string, unknown>): FleetSearch => fleetSearch.parse(search),
  component: lazyRouteComponent(() => import('./FleetPage.js'), 'FleetPage'),
};
