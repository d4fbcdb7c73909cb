import { post } from '../../lib/api/client.js';
import { listOf, oneOf } from '../../lib/api/lists.js';
import type { Delivery, Rule, RuleDetail } from '../../lib/api/types.js';
import type { DeliverySearch, RuleSearch } from './search.js';

export const notificationRules = (search: RuleSearch) => listOf<Rule>('notifications', search);

export const rule = (id: string) => oneOf<RuleDetail>('notifications', id);

/** What became of the messages of a rule, newest first. */
export const deliveriesOf = (rule: string, search: DeliverySearch) =>
  listOf<Delivery>(`notifications/${encodeURIComponent(rule)}/deliveries`, search);

/** Changes what is given of a rule. */
export const editRule = (id: number, body: object) => post<unknown>(`notifications/${id}/edit/`, body);

/** Sends what the rule says of the newest report that meets it; `report` is null where none does. */
export const testRule = (id: number) =>
  post<{ report: number | null; status: 'pending' | 'skipped' }>(`notifications/${id}/test/`, {});
