import { lazyRouteComponent } from '@tanstack/react-router';
import {
  type CodeSearch,
  codeSearch,
  type ExceptionSearch,
  exceptionSearch,
  type ManifestSearch,
  manifestSearch,
} from './search.js';

export const exceptionsRoute = {
  path: '/exceptions' as const,
  staticData: { needs: { action: 'list', resource: 'exceptions' } },
  validateSearch: (search: Record<string, unknown>): ExceptionSearch => exceptionSearch.parse(search),
  component: lazyRouteComponent(() => import('./ExceptionsPage.js'), 'ExceptionsPage'),
};

export const codesRoute = {
  path: '/exceptioncodes' as const,
  staticData: { needs: { action: 'list', resource: 'exceptioncodes' } },
  validateSearch: (search: Record<string, unknown>): CodeSearch => codeSearch.parse(search),
  component: lazyRouteComponent(() => import('./CodesPage.js'), 'CodesPage'),
};

export const manifestsRoute = {
  path: '/exceptioncodemanifests' as const,
  staticData: { needs: { action: 'list', resource: 'exceptioncodemanifests' } },
  validateSearch: (search: Record<string, unknown>): ManifestSearch => manifestSearch.parse(search),
  component: lazyRouteComponent(() => import('./ManifestsPage.js'), 'ManifestsPage'),
};

export const manifestRoute = {
  path: '/exceptioncodemanifests/$id' as const,
  staticData: { needs: { action: 'retrieve', resource: 'exceptioncodemanifests' } },
  component: lazyRouteComponent(() => import('./ManifestPage.js'), 'ManifestPage'),
};
