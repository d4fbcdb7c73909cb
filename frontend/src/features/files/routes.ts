import { lazyRouteComponent } from '@tanstack/react-router';
import { type FileSearch, fileSearch } from './search.js';

export const filesRoute = {
  path: '/s3files' as const,
  staticData: { needs: { action: 'list', resource: 's3files' } },
  validateSearch: (search: Record<string, unknown>): FileSearch => fileSearch.parse(search),
  component: lazyRouteComponent(() => import('./FilesPage.js'), 'FilesPage'),
};

export const fileRoute = {
  path: '/s3files/$id' as const,
  staticData: { needs: { action: 'retrieve', resource: 's3files' } },
  component: lazyRouteComponent(() => import('./FilePage.js'), 'FilePage'),
};
