import { useQuery } from '@tanstack/react-query';
import { ChoiceFilter } from '../../components/filters/ChoiceFilter.js';
import { ChoicesFilter } from '../../components/filters/ChoicesFilter.js';
import { FilterBar } from '../../components/filters/FilterBar.js';
import { SearchFilter } from '../../components/filters/SearchFilter.js';
import { TextFilter } from '../../components/filters/TextFilter.js';
import { TimeRangeFilter } from '../../components/filters/TimeRangeFilter.js';
import { codeChoices, fruitChoices, harvesterChoices, ranchChoices } from '../../lib/api/choices.js';
import { ALL_MACHINES, type ErrorReportSearch, usualFilters } from './search.js';

interface ErrorReportFiltersProps {
  search: ErrorReportSearch;
  onChange: (change: Partial<ErrorReportSearch>) => void;
}

const machines = [
  { value: '0', label: 'Harvesters only' },
  { value: '1', label: 'Emulators only' },
];
const handling = [
  { value: '0', label: 'Unhandled' },
  { value: '1', label: 'Handled' },
];
const ranks = [
  { value: 'true', label: 'Primary only' },
  { value: 'false', label: 'Secondary only' },
];

/** Filters that are offered only while a link brings them: few need them, none may work unseen. */
const rare = [
  { name: 'start_hour', label: 'From hour' },
  { name: 'end_hour', label: 'To hour' },
  { name: 'generic', label: 'Lookup' },
  { name: 'tags', label: 'Tags' },
  { name: 'uuid', label: 'Event UUID' },
] as const;

const numbersOf = (texts: string[] | undefined) => texts?.map(Number);
const textsOf = (numbers: number[] | undefined) => numbers?.map(String);
const flagOf = (value: string | undefined) => (value === undefined ? undefined : value === '1' ? 1 : 0);

/** The filters of the error reports; each change asks at once and goes into the address. */
export function ErrorReportFilters({ search, onChange }: ErrorReportFiltersProps) {
  const harvesters = useQuery(harvesterChoices);
  const codes = useQuery(codeChoices);
  const ranches = useQuery(ranchChoices);
  const fruits = useQuery(fruitChoices);
  const { offset: _offset, ...filters } = usualFilters;
  const isAnyChanged = Object.entries(filters).some(([name, usual]) => search[name as keyof typeof filters] !== usual);

  return (
    <FilterBar
      search={
        <SearchFilter
          label="Search tracebacks"
          value={search.traceback}
          onChange={(traceback) => onChange({ traceback })}
        />
      }
      onReset={isAnyChanged ? () => onChange(usualFilters) : undefined}
    >
      <TimeRangeFilter value={search} onChange={onChange} />
      <ChoicesFilter
        label="Harvester"
        choices={harvesters}
        value={textsOf(search.harv_ids)}
        onChange={(value) => onChange({ harv_ids: numbersOf(value) })}
      />
      <ChoicesFilter
        label="Code"
        choices={codes}
        value={textsOf(search.codes)}
        onChange={(value) => onChange({ codes: numbersOf(value) })}
      />
      <ChoicesFilter
        label="Ranch"
        choices={ranches}
        value={search.locations}
        onChange={(locations) => onChange({ locations })}
      />
      <ChoicesFilter
        label="Fruit"
        choices={fruits}
        value={search.fruits}
        onChange={(value) => onChange({ fruits: value })}
      />
      <ChoiceFilter
        label="Handling"
        choices={handling}
        value={search.handled?.toString()}
        onChange={(value) => onChange({ handled: flagOf(value) })}
      />
      <ChoiceFilter
        label="Rank"
        choices={ranks}
        value={search.primary?.toString()}
        onChange={(value) => onChange({ primary: value === undefined ? undefined : value === 'true' })}
      />
      <ChoiceFilter
        label="Machines"
        choices={machines}
        value={search.is_emulator?.toString()}
        onChange={(value) => onChange({ is_emulator: flagOf(value) ?? ALL_MACHINES })}
      />
      {rare.map(
        ({ name, label }) =>
          search[name] !== undefined && (
            <TextFilter
              key={name}
              label={label}
              value={search[name]}
              onChange={(value) => onChange({ [name]: value })}
            />
          ),
      )}
    </FilterBar>
  );
}
