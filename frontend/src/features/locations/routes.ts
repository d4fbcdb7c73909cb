import { lazyRouteComponent } from '@tanstack/react-router';
import { type PlaceSearch, placeSearch } from './search.js';

const validateSearch = (search: Record<string, unknown>): PlaceSearch => placeSearch.parse(search);

export const locationsRoute = {
  path: '/locations' as const,
  staticData: { needs: { action: 'list', resource: 'locations' } },
  validateSearch,
  component: lazyRouteComponent(() => import('./LocationsPage.js'), 'LocationsPage'),
};

export const distributorsRoute = {
  path: '/distributors' as const,
  staticData: { needs: { action: 'list', resource: 'distributors' } },
  validateSearch,
  component: lazyRouteComponent(() => import('./DistributorsPage.js'), 'DistributorsPage'),
};
