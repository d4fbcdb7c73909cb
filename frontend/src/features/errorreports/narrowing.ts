import type { ErrorReportSearch } from './search.js';

/** A property that reports are narrowed by, and the filters that keep or leave out its values. */
export interface Property {
  /** The hub's name of its facet. */
  facet: 'code' | 'service' | 'robot' | 'harvester' | 'ranch' | 'fruit' | 'branch';
  label: string;
  keep: 'codes' | 'services' | 'robots' | 'harv_ids' | 'locations' | 'fruits' | 'branches';
  leaveOut: `exclude_${Property['keep']}`;
  isNumber?: true;
}

export const properties: readonly Property[] = [
  { facet: 'code', label: 'Code', keep: 'codes', leaveOut: 'exclude_codes', isNumber: true },
  { facet: 'service', label: 'Service', keep: 'services', leaveOut: 'exclude_services' },
  { facet: 'robot', label: 'Robot', keep: 'robots', leaveOut: 'exclude_robots', isNumber: true },
  { facet: 'harvester', label: 'Harvester', keep: 'harv_ids', leaveOut: 'exclude_harv_ids', isNumber: true },
  { facet: 'ranch', label: 'Ranch', keep: 'locations', leaveOut: 'exclude_locations' },
  { facet: 'fruit', label: 'Fruit', keep: 'fruits', leaveOut: 'exclude_fruits' },
  { facet: 'branch', label: 'Branch', keep: 'branches', leaveOut: 'exclude_branches' },
];

export type Side = 'keep' | 'leaveOut';

/** The values that the address keeps or leaves out, as texts. */
export const valuesOf = (search: ErrorReportSearch, property: Property, side: Side): string[] =>
  search[property[side]]?.map(String) ?? [];

/** The filter with these values; with none it is off. */
export function withValues(property: Property, side: Side, values: readonly string[]): Partial<ErrorReportSearch> {
  const items = property.isNumber ? values.map(Number).filter(Number.isInteger) : [...values];
  return { [property[side]]: items.length === 0 ? undefined : items };
}

/** The filters once a value was added to a side, or taken from it again. It is never kept and left out at once. */
export function toggled(
  search: ErrorReportSearch,
  property: Property,
  side: Side,
  value: string,
): Partial<ErrorReportSearch> {
  const other = side === 'keep' ? 'leaveOut' : 'keep';
  const values = valuesOf(search, property, side);
  const isOn = values.includes(value);
  return {
    ...withValues(property, side, isOn ? values.filter((item) => item !== value) : [...values, value]),
    ...withValues(
      property,
      other,
      valuesOf(search, property, other).filter((item) => item !== value),
    ),
  };
}
