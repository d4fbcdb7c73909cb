import { lazyRouteComponent } from '@tanstack/react-router';
import { type AuditSearch, auditSearch } from './search.js';

export const auditRoute = {
  path: '/auditlog' as const,
  staticData: { needs: { action: 'list', resource: 'auditlog' } },
  validateSearch: (search: Record<string, unknown>): AuditSearch => auditSearch.parse(search),
  component: lazyRouteComponent(() => import('./AuditPage.js'), 'AuditPage'),
};
