import { lazyRouteComponent, redirect } from '@tanstack/react-router';
import {
  type ErrorReportDetailSearch,
  type ErrorReportSearch,
  errorReportDetailSearch,
  errorReportSearch,
  isBare,
  type ParetoSearch,
  paretoSearch,
} from './search.js';

export const errorReportsRoute = {
  path: '/errorreports' as const,
  staticData: { needs: { action: 'list', resource: 'errorreports' } },
  validateSearch: (search: Record<string, unknown>): ErrorReportSearch => errorReportSearch.parse(search),
  // The bare page shows real machines only, and says so in its address and its filters.
  beforeLoad: ({ location }: { location: { search: Record<string, unknown> } }) => {
    if (isBare(location.search))
      throw redirect({
        to: '.',
        search: { ...location.search, is_emulator: 0 },
        state: { isBare: true },
        replace: true,
      });
  },
  component: lazyRouteComponent(() => import('./ErrorReportsPage.js'), 'ErrorReportsPage'),
};

/** As the list, with real machines only where a link says nothing else. */
export const paretoRoute = {
  path: '/errorreports/view/pareto' as const,
  staticData: { needs: { action: 'pareto', resource: 'exceptions' } },
  validateSearch: (search: Record<string, unknown>): ParetoSearch => paretoSearch.parse(search),
  beforeLoad: ({ location }: { location: { search: Record<string, unknown> } }) => {
    if (isBare(location.search))
      throw redirect({ to: '.', search: { ...location.search, is_emulator: 0 }, replace: true });
  },
  component: lazyRouteComponent(() => import('./ParetoPage.js'), 'ParetoPage'),
};

export const errorReportRoute = {
  path: '/errorreports/$id' as const,
  staticData: { needs: { action: 'retrieve', resource: 'errorreports' } },
  validateSearch: (search: Record<string, unknown>): ErrorReportDetailSearch => errorReportDetailSearch.parse(search),
  component: lazyRouteComponent(() => import('./ErrorReportPage.js'), 'ErrorReportPage'),
};
