// Says which reports can trigger rules, and what may be named of them.
import '../../domain/errorreport/error-report.controller.js';
import { notifyingType } from '../../core/report/report.resource.js';
import { conditionOf } from '../../domain/notifications/criteria.js';
import { HdsError } from '../../platform/errors.js';
import type { Criteria } from '../../platform/rest/lookups.js';

/** Why a rule of the legacy system will never tell anybody anything; undefined when it can. */
export function whyRuleIsDead({ trigger_on: trigger, criteria }: Record<string, unknown>): string | undefined {
  const type = notifyingType(String(trigger));
  if (!type) return `nothing triggers it: the hub has no reports "${String(trigger)}" that people are told of`;
  // What is no criteria at all is refused with the values of the other columns.
  if (typeof criteria !== 'object' || criteria === null) return undefined;
  try {
    conditionOf(type, criteria as Criteria);
    return undefined;
  } catch (error) {
    if (!(error instanceof HdsError)) throw error;
    return `it never matches: ${error.message}; make it again with the filters of the list of reports`;
  }
}
