import { lazyRouteComponent } from '@tanstack/react-router';
import { type MigrationSearch, migrationSearch } from './search.js';

export const migrationsRoute = {
  path: '/migrations' as const,
  staticData: { needs: { action: 'list', resource: 'migrations' } },
  validateSearch: (search: Record<string, unknown>): MigrationSearch => migrationSearch.parse(search),
  component: lazyRouteComponent(() => import('./MigrationsPage.js'), 'MigrationsPage'),
};

export const migrationRoute = {
  path: '/migrations/$id' as const,
  staticData: { needs: { action: 'retrieve', resource: 'migrations' } },
  component: lazyRouteComponent(() => import('./MigrationPage.js'), 'MigrationPage'),
};
