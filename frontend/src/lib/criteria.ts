import { joinItems } from './search.js';

/** The criteria of a notification rule as the hub stores them: lookup and value. */
export type Criteria = Record<string, unknown>;

const oneOf = (name: string) => (value: unknown) =>
  `${name} ${Array.isArray(value) ? value.join(' or ') : String(value)}`;
const either = (yes: string, no: string) => (value: unknown) => (value === true ? yes : no);

/** What the stored lookups mean. Others come from the lookup filter and are shown as they are. */
const meanings: Record<string, (value: unknown) => string> = {
  harvester__harv_id__in: oneOf('harvester'),
  location__ranch: oneOf('ranch'),
  harvester__fruit__name__in: oneOf('fruit'),
  exceptions__code__code__in: oneOf('code'),
  exceptions__traceback: (value) => `traceback with “${value}”`,
  harvester__is_emulator: either('emulators only', 'real harvesters only'),
  exceptions__handled: either('handled', 'unhandled'),
  exceptions__primary: either('primary', 'secondary'),
  exceptions__service: oneOf('service'),
  services: oneOf('service'),
  robots: oneOf('robot'),
  branches: oneOf('branch'),
  exclude_codes: oneOf('not code'),
  exclude_services: oneOf('not service'),
  exclude_robots: oneOf('not robot'),
  exclude_branches: oneOf('not branch'),
  exclude_harv_ids: oneOf('not harvester'),
  exclude_locations: oneOf('not ranch'),
  exclude_fruits: oneOf('not fruit'),
};

/** The criteria one by one in words: `["code 9 or 12", "unhandled"]`; empty when every report meets them. */
export function criteriaInWords(criteria: Criteria): string[] {
  return Object.entries(criteria).map(
    ([lookup, value]) => meanings[lookup]?.(value) ?? `${lookup} = ${JSON.stringify(value)}`,
  );
}

/** Criteria that come from filters of the list: the name of each filter, and what its value is. */
const filters: Record<string, { parameter: string; isValue: (value: unknown) => boolean }> = {
  harvester__harv_id__in: { parameter: 'harv_ids', isValue: Array.isArray },
  location__ranch: { parameter: 'locations', isValue: Array.isArray },
  harvester__fruit__name__in: { parameter: 'fruits', isValue: Array.isArray },
  exceptions__code__code__in: { parameter: 'codes', isValue: Array.isArray },
  exceptions__traceback: { parameter: 'traceback', isValue: (value) => typeof value === 'string' },
  harvester__is_emulator: { parameter: 'is_emulator', isValue: (value) => typeof value === 'boolean' },
  exceptions__handled: { parameter: 'handled', isValue: (value) => typeof value === 'boolean' },
  exceptions__primary: { parameter: 'primary', isValue: (value) => typeof value === 'boolean' },
  ...Object.fromEntries(
    ['services', 'robots', 'branches'].map((name) => [name, { parameter: name, isValue: Array.isArray }]),
  ),
  ...Object.fromEntries(
    ['codes', 'services', 'robots', 'branches', 'harv_ids', 'locations', 'fruits']
      .map((name) => `exclude_${name}`)
      .map((name) => [name, { parameter: name, isValue: Array.isArray }]),
  ),
};

/** Filters of the list by their names there; `generic` holds the lookups. */
export type RuleFilters = Record<string, string | boolean | string[]>;

/** The filters that a rule was made of; undefined where it waits for something that no filter can ask for. */
export function filtersOfCriteria(criteria: Criteria): RuleFilters | undefined {
  const found: RuleFilters = {};
  const lookups: string[] = [];
  for (const [lookup, value] of Object.entries(criteria)) {
    const filter = filters[lookup];
    if (filter?.isValue(value))
      found[filter.parameter] = Array.isArray(value) ? value.map(String) : (value as string | boolean);
    else if (value === null || typeof value === 'object') return undefined;
    else lookups.push(`${lookup}=${value}`);
  }
  return lookups.length === 0 ? found : { ...found, generic: joinItems(lookups) };
}
