import { lazyRouteComponent } from '@tanstack/react-router';
import { type UserSearch, userSearch } from './search.js';

export const usersRoute = {
  path: '/users' as const,
  staticData: { needs: { action: 'create', resource: 'users/profiles' } },
  validateSearch: (search: Record<string, unknown>): UserSearch => userSearch.parse(search),
  component: lazyRouteComponent(() => import('./UsersPage.js'), 'UsersPage'),
};

export const profileRoute = {
  path: '/users/profile/me' as const,
  component: lazyRouteComponent(() => import('./ProfilePage.js'), 'ProfilePage'),
};
