import { listOf, oneOf } from '../../lib/api/lists.js';
import type { Delivery, Rule, RuleDetail } from '../../lib/api/types.js';
import type { DeliverySearch, RuleSearch } from './search.js';

export const notificationRules = (search: RuleSearch) => listOf<Rule>('notifications', search);

export const rule = (id: string) => oneOf<RuleDetail>('notifications', id);

/** What became of the messages of a rule, newest first. */
export const deliveriesOf = (rule: string, search: DeliverySearch) =>
  listOf<Delivery>(`notifications/${encodeURIComponent(rule)}/deliveries`, search);
