import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { ChoicesFilter } from '../../components/filters/ChoicesFilter.js';
import { MachinesFilter, SeverityFilters, TestRowsFilter } from '../../components/filters/FaultFilters.js';
import { FilterBar } from '../../components/filters/FilterBar.js';
import { RareFilters } from '../../components/filters/RareFilters.js';
import { TimeRangeFilter } from '../../components/filters/TimeRangeFilter.js';
import { TokenSearch } from '../../components/filters/TokenSearch.js';
import { type Choice, codeChoices, fruitChoices, harvesterChoices, ranchChoices } from '../../lib/api/choices.js';
import type { ReportFacets } from '../../lib/api/types.js';
import { type Property, properties, valuesOf, withValues } from './narrowing.js';
import { ALL_MACHINES, type ErrorReportSearch, usualFilters } from './search.js';
import { completionsOf, readTokens, textOf } from './tokens.js';

interface ErrorReportFiltersProps {
  search: ErrorReportSearch;
  /** Counts of the values, where a list of all of them is not to be had. */
  facets: UseQueryResult<ReportFacets>;
  onChange: (change: Partial<ErrorReportSearch>) => void;
}

const rare = [
  { name: 'start_hour', label: 'From hour' },
  { name: 'end_hour', label: 'To hour' },
  { name: 'generic', label: 'Lookup' },
  { name: 'tags', label: 'Tags' },
  { name: 'uuid', label: 'Event UUID' },
] as const;

const inBarOrder = [...properties].sort((a, b) => Number(b.facet === 'harvester') - Number(a.facet === 'harvester'));

/** Offered always; the others of the list are when a link, a facet or the search brings them. */
const offered = new Set<Property['facet']>(['harvester', 'code', 'ranch', 'fruit']);

/** The filters of the error reports; each change asks at once and goes into the address. */
export function ErrorReportFilters({ search, facets, onChange }: ErrorReportFiltersProps) {
  const choices = useChoices(facets);
  const knownOf = (facet: Property['facet']) => choices[facet].data;
  const { offset: _offset, ...filters } = usualFilters;
  const isAnyChanged = Object.entries(filters).some(([name, usual]) => search[name as keyof typeof filters] !== usual);

  return (
    <FilterBar
      search={
        <TokenSearch
          label="Search"
          placeholder="harv:11 code:9 -handled traceback"
          text={textOf(search)}
          onText={(text) => {
            const reading = readTokens(text, {
              code: knownOf('code'),
              harvester: knownOf('harvester'),
              ranch: knownOf('ranch'),
              fruit: knownOf('fruit'),
            });
            if ('fault' in reading) return reading.fault;
            onChange(reading.filters);
            return undefined;
          }}
          complete={(token) =>
            completionsOf(token, Object.fromEntries(properties.map(({ facet }) => [facet, knownOf(facet)])))
          }
        />
      }
      onReset={isAnyChanged ? () => onChange(usualFilters) : undefined}
    >
      <TimeRangeFilter value={search} onChange={onChange} />
      {shownFilters(search).map(({ property, side }) => (
        <ChoicesFilter
          key={property[side]}
          label={side === 'keep' ? property.label : `Not ${property.label.toLowerCase()}`}
          choices={choices[property.facet]}
          value={valuesOf(search, property, side)}
          onChange={(values = []) => onChange(withValues(property, side, values))}
        />
      ))}
      <SeverityFilters search={search} onChange={onChange} />
      <MachinesFilter
        isEmulator={search.is_emulator}
        onChange={(chosen) => onChange({ is_emulator: chosen ?? ALL_MACHINES })}
      />
      <TestRowsFilter isBeatbox={search.is_beatbox} onChange={(is_beatbox) => onChange({ is_beatbox })} />
      <RareFilters filters={rare} search={search} onChange={onChange} />
    </FilterBar>
  );
}

/** The lists to choose from: all values where the hub has a list of them, else those that reports have most. */
function useChoices(facets: UseQueryResult<ReportFacets>): Record<Property['facet'], UseQueryResult<Choice[]>> {
  const counted = (facet: Property['facet']) =>
    ({
      ...facets,
      data: facets.data?.[facet].map(({ value, label, count }) => ({ value, label, detail: String(count) })),
    }) as UseQueryResult<Choice[]>;
  return {
    harvester: useQuery(harvesterChoices),
    code: useQuery(codeChoices),
    ranch: useQuery(ranchChoices),
    fruit: useQuery(fruitChoices),
    service: counted('service'),
    robot: counted('robot'),
    branch: counted('branch'),
  };
}

/** The filters by value that stand in the bar: the usual ones, and whichever are on. */
const shownFilters = (search: ErrorReportSearch) =>
  (['keep', 'leaveOut'] as const).flatMap((side) =>
    inBarOrder
      .filter((property) => (side === 'keep' && offered.has(property.facet)) || search[property[side]] !== undefined)
      .map((property) => ({ property, side })),
  );
