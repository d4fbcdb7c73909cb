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
