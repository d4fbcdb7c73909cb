import { lazyRouteComponent } from '@tanstack/react-router';
import { type HarvesterDetailSearch, type HarvesterSearch, harvesterDetailSearch, harvesterSearch } from './search.js';

export const harvestersRoute = {
  path: '/harvesters' as const,
  validateSearch: (search: Record<string, unknown>): HarvesterSearch => harvesterSearch.parse(search),
  component: lazyRouteComponent(() => import('./HarvestersPage.js'), 'HarvestersPage'),
};

export const harvesterRoute = {
  path: '/harvesters/$id' as const,
  validateSearch: (search: Record<string, unknown>): HarvesterDetailSearch => harvesterDetailSearch.parse(search),
  component: lazyRouteComponent(() => import('./HarvesterPage.js'), 'HarvesterPage'),
};
