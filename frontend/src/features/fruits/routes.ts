import { lazyRouteComponent } from '@tanstack/react-router';
import { type FruitSearch, fruitSearch } from './search.js';

export const fruitsRoute = {
  path: '/fruits' as const,
  staticData: { needs: { action: 'list', resource: 'fruits' } },
  validateSearch: (search: Record<string, unknown>): FruitSearch => fruitSearch.parse(search),
  component: lazyRouteComponent(() => import('./FruitsPage.js'), 'FruitsPage'),
};
