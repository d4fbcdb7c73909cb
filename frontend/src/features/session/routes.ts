import { lazyRouteComponent } from '@tanstack/react-router';
import { loginSearch } from './search.js';

export const loginRoute = {
  path: '/login' as const,
  validateSearch: (search: Record<string, unknown>): { next?: string; ended?: string } => loginSearch.parse(search),
  component: lazyRouteComponent(() => import('./LoginPage.js'), 'LoginPage'),
};
