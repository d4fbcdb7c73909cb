import { post, withSearch } from '../../lib/api/client.js';
import type { ErrorReportDetail } from '../../lib/api/types.js';
import { inOrder } from '../../lib/exceptions.js';
import { type Property, properties, type Side } from './narrowing.js';
import { ALL_MACHINES, type ErrorReportSearch } from './search.js';

/** One thing that a rule waits for: a filter of the list, and what it means. */
export interface Criterion {
  /** The hub's name of the filter; no two criteria of a rule have the same. */
  parameter: string;
  value: string | number | readonly (string | number)[];
  words: string;
  /** Says which machines are meant, not what must have happened; alone it would make a rule of everything. */
  isScope?: boolean;
}

/** What a rule can be made of, from the filters of the list. Times, event and paging are no part of a rule. */
export function criteriaOfSearch(search: ErrorReportSearch): Criterion[] {
  const criteria: (Criterion | undefined | false)[] = [
    ...properties.flatMap((property) => [
      criterionOf(search, property, 'keep', `${property.label.toLowerCase()} `),
      criterionOf(search, property, 'leaveOut', `not ${property.label.toLowerCase()} `),
    ]),
    search.traceback !== undefined && {
      parameter: 'traceback',
      value: search.traceback,
      words: `traceback with “${search.traceback}”`,
    },
    search.generic !== undefined && { parameter: 'generic', value: search.generic, words: `lookup ${search.generic}` },
    search.handled !== undefined && {
      parameter: 'handled',
      value: search.handled,
      words: search.handled === 1 ? 'handled' : 'unhandled',
    },
    search.primary !== undefined && {
      parameter: 'primary',
      value: String(search.primary),
      words: search.primary ? 'primary' : 'secondary',
    },
    search.is_emulator !== undefined &&
      search.is_emulator !== ALL_MACHINES && {
        parameter: 'is_emulator',
        value: search.is_emulator,
        words: search.is_emulator === 1 ? 'emulators only' : 'real harvesters only',
        isScope: true,
      },
  ];
  return criteria.filter((criterion) => typeof criterion === 'object');
}

function criterionOf(search: ErrorReportSearch, property: Property, side: Side, words: string): Criterion | undefined {
  const value = search[property[side]];
  return value && { parameter: property[side], value, words: words + value.join(' or ') };
}

/** What other reports like this one would have in common with it, by its primary exception. */
export function criteriaLike({ exceptions, harvester, location }: ErrorReportDetail): Criterion[] {
  const [leading] = inOrder(exceptions);
  const criteria: (Criterion | null | undefined | '')[] = [
    leading?.code && {
      parameter: 'codes',
      value: [leading.code.code],
      words: `code ${leading.code.code} ${leading.code.name}`,
    },
    leading?.service && {
      parameter: 'services',
      value: [leading.service],
      words: `service ${leading.service}`,
    },
    harvester && { parameter: 'harv_ids', value: [harvester.harv_id], words: `harvester ${harvester.harv_id}` },
    location?.ranch && { parameter: 'locations', value: [location.ranch], words: `ranch ${location.ranch}` },
    harvester && {
      parameter: 'is_emulator',
      value: harvester.is_emulator ? 1 : 0,
      words: harvester.is_emulator ? 'emulators only' : 'real harvesters only',
      isScope: true,
    },
  ];
  return criteria.filter((criterion) => typeof criterion === 'object' && criterion !== null);
}

/** The criteria as the filters of the list. */
export const filtersOf = (criteria: readonly Criterion[]) =>
  Object.fromEntries(criteria.map(({ parameter, value }) => [parameter, value]));

/** Makes a rule: the address says of what, the body who is told. */
export const addRule = (criteria: readonly Criterion[], recipients: readonly number[]) =>
  post<{ id: number }>(withSearch('notifications/', filtersOf(criteria)), { trigger_on: 'ErrorReport', recipients });
