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
};

/** The criteria one by one in words: `["code 9 or 12", "unhandled"]`; empty when every report meets them. */
export function criteriaInWords(criteria: Criteria): string[] {
  return Object.entries(criteria).map(
    ([lookup, value]) => meanings[lookup]?.(value) ?? `${lookup} = ${JSON.stringify(value)}`,
  );
}

/** Criteria that come from filters of the list, by the names that the filters have. */
const parameters: Record<string, string> = {
  harvester__harv_id__in: 'harv_ids',
  location__ranch: 'locations',
  harvester__fruit__name__in: 'fruits',
  exceptions__code__code__in: 'codes',
  exceptions__traceback: 'traceback',
  harvester__is_emulator: 'is_emulator',
  exceptions__handled: 'handled',
  exceptions__primary: 'primary',
};

/** The filters that a rule was made of; undefined where it waits for something that is no filter. */
export function filtersOfCriteria(
  criteria: Criteria,
): Record<string, string | number | boolean | string[]> | undefined {
  const filters = Object.entries(criteria).map(([lookup, value]) => [parameters[lookup], value] as const);
  if (filters.some(([parameter]) => parameter === undefined)) return undefined;
  return Object.fromEntries(filters) as Record<string, string | number | boolean | string[]>;
}
