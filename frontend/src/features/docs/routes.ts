import { lazyRouteComponent } from '@tanstack/react-router';
import { type DocsSearch, docsSearch } from './search.js';

export const docsRoute = {
  path: '/docs' as const,
  validateSearch: (search: Record<string, unknown>): DocsSearch => docsSearch.parse(search),
  component: lazyRouteComponent(() => import('./DocsPage.js'), 'DocsPage'),
};
