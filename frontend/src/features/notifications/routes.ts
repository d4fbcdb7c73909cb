import { lazyRouteComponent } from '@tanstack/react-router';
import { type DeliverySearch, deliverySearch, type RuleSearch, ruleSearch } from './search.js';

export const rulesRoute = {
  path: '/notifications' as const,
  staticData: { needs: { action: 'list', resource: 'notifications' } },
  validateSearch: (search: Record<string, unknown>): RuleSearch => ruleSearch.parse(search),
  component: lazyRouteComponent(() => import('./RulesPage.js'), 'RulesPage'),
};

export const ruleRoute = {
  path: '/notifications/$id' as const,
  staticData: { needs: { action: 'retrieve', resource: 'notifications' } },
  validateSearch: (search: Record<string, unknown>): DeliverySearch => deliverySearch.parse(search),
  component: lazyRouteComponent(() => import('./RulePage.js'), 'RulePage'),
};
