import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Choice } from '../../lib/api/choices.js';
import { get } from '../../lib/api/client.js';
import { listOf } from '../../lib/api/lists.js';
import type { Exception, ParetoRow } from '../../lib/api/types.js';
import { asked, filtersOf } from './api.js';
import { ALL_MACHINES, type ErrorReportSearch, type ParetoSearch } from './search.js';

/** The part that only this page understands. */
export const noCharts = {
  group_by: undefined,
  configs: undefined,
  aggregate_query: undefined,
  top: undefined,
} satisfies Partial<ParetoSearch>;

export const DEFAULT_TOP = 10;

/** Lists that tell what the hub's values are called. */
export interface Names {
  codes: readonly Choice[];
  harvesters: readonly Choice[];
}

/** Something that exceptions are counted by. */
export interface Grouping {
  /** As addresses have always called it. */
  name: string;
  label: string;
  /** What the hub counts by, where that is another name: two machines or codes may be called the same. */
  by?: string;
  nameOf?: (value: string, names: Names) => string;
  /** The filters that keep the exceptions of one bar. */
  filterOf?: (value: string, names: Names) => Partial<ErrorReportSearch>;
}

const isTrue = (value: string) => value === 'True';

export const groupings: readonly Grouping[] = [
  {
    name: 'code__name',
    label: 'Exception',
    by: 'code__code',
    nameOf: (value, { codes }) => codes.find((code) => code.value === value)?.label ?? `Code ${value}`,
    filterOf: (value) => ({ codes: [Number(value)] }),
  },
  { name: 'service', label: 'Service', filterOf: (value) => ({ services: [value] }) },
  {
    name: 'report__harvester__name',
    label: 'Harvester',
    by: 'report__harvester__harv_id',
    nameOf: (value, { harvesters }) =>
      [value, harvesters.find((harvester) => harvester.value === value)?.detail].filter(Boolean).join(' · '),
    filterOf: (value) => ({ harv_ids: [Number(value)] }),
  },
  {
    name: 'code__team',
    label: 'Team',
    filterOf: (value, { codes }) => ({
      codes: codes.filter(({ detail }) => detail === value).map((code) => Number(code.value)),
    }),
  },
  {
    name: 'robot',
    label: 'Robot',
    nameOf: (value) => (value === '0' ? 'Robot 0 (master)' : `Robot ${value}`),
    filterOf: (value) => ({ robots: [Number(value)] }),
  },
  { name: 'report__location__ranch', label: 'Location', filterOf: (value) => ({ locations: [value] }) },
  {
    name: 'handled',
    label: 'Handled',
    nameOf: (value) => (isTrue(value) ? 'Handled' : 'Unhandled'),
    filterOf: (value) => ({ handled: isTrue(value) ? 1 : 0 }),
  },
  {
    name: 'report__harvester__is_emulator',
    label: 'Emulator',
    nameOf: (value) => (isTrue(value) ? 'Emulators' : 'Harvesters'),
    filterOf: (value) => ({ is_emulator: isTrue(value) ? 1 : 0 }),
  },
];

/** The word in an address for no chart at all; without any word, the exceptions are shown. */
export const NONE = 'none';

/** The charts that an address asks for. The hub can count by more than is offered here: other names are passed on. */
export function chartsOf({ group_by, configs, aggregate_query }: ParetoSearch): Grouping[] {
  const names = group_by ?? configs ?? [aggregate_query ?? 'code__name'];
  return [...new Set(names)].flatMap((name) => {
    if (name === NONE) return [];
    return groupings.find((grouping) => name === grouping.name || name === grouping.by) ?? { name, label: name };
  });
}

/** A bar of a chart. */
export interface Standing {
  /** Null for all that are not among the first. */
  value: string | null;
  count: number;
  /** Of all that are counted, 0 to 1: this one alone, and with those above it. */
  share: number;
  cumulative: number;
}

/** The bars from the tallest down, the others last, with what each adds to those above it. */
export function standingsOf(rows: readonly ParetoRow[]): Standing[] {
  const counted = rows.filter(({ count }) => count > 0);
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  const sorted = counted.toSorted((a, b) => Number(a.others ?? false) - Number(b.others ?? false) || b.count - a.count);
  let above = 0;
  return sorted.map(({ value, count }) => {
    above += count;
    return { value: value ?? null, count, share: count / total, cumulative: above / total };
  });
}

/** Whether the filters keep just the exceptions of that bar. */
export const isFiltered = (search: ErrorReportSearch, filter: Partial<ErrorReportSearch>) =>
  Object.entries(filter).every(([name, value]) => String(search[name as keyof ErrorReportSearch]) === String(value));

/** The filters after a bar was pressed: narrowed to it, or without its own when they were on. */
export function filterAfter(search: ErrorReportSearch, filter: Partial<ErrorReportSearch>): Partial<ErrorReportSearch> {
  if (isFiltered(search, filter)) {
    return Object.fromEntries(
      Object.keys(filter).map((name) => [name, name === 'is_emulator' ? ALL_MACHINES : undefined]),
    );
  }
  // A team stands for many codes: those that are not in the filter already must not come back.
  const codes = filter.codes?.filter((code) => search.codes?.includes(code) ?? true);
  return codes === undefined || codes.length === 0 ? filter : { ...filter, codes };
}

/** How many exceptions there are of each value. */
export const pareto = (
  grouping: Grouping,
  { group_by: _, configs: _c, aggregate_query: _a, top, ...search }: ParetoSearch,
  zone: string,
) => {
  const question = {
    ...filtersOf(search, zone),
    aggregate_query: grouping.by ?? grouping.name,
    top: top ?? DEFAULT_TOP,
  };
  return queryOptions({
    queryKey: ['exceptions', 'pareto', question],
    queryFn: ({ signal }) => get<ParetoRow[]>('exceptions/pareto/', { search: question, signal }),
    placeholderData: keepPreviousData,
  });
};

/** The exceptions that the charts count. */
export const countedExceptions = (
  { group_by: _, configs: _c, aggregate_query: _a, top: _t, ...search }: ParetoSearch,
  zone: string,
) => listOf<Exception>('exceptions', asked(search, zone));
