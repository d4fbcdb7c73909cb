import { useQuery } from '@tanstack/react-query';
import { ChoiceFilter } from '../../components/filters/ChoiceFilter.js';
import { ChoicesFilter } from '../../components/filters/ChoicesFilter.js';
import { FilterBar } from '../../components/filters/FilterBar.js';
import { SearchFilter } from '../../components/filters/SearchFilter.js';
import { TextFilter } from '../../components/filters/TextFilter.js';
import { TimeRangeFilter } from '../../components/filters/TimeRangeFilter.js';
import { codeChoices, fruitChoices, harvesterChoices, ranchChoices } from '../../lib/api/choices.js';
import { teamChoices } from './api.js';
import { type ExceptionSearch, exceptionFilters } from './search.js';

interface ExceptionFiltersProps {
  search: ExceptionSearch;
  onChange: (change: Partial<ExceptionSearch>) => void;
}

const yesNo = (yes: string, no: string) => [
  { value: '1', label: yes },
  { value: '0', label: no },
];
const handling = yesNo('Handled', 'Unhandled');
const machines = yesNo('Only emulators', 'Only real harvesters');
const testRows = yesNo('only', 'hidden');
const cycles = yesNo('Robot cycles', 'Robot disarms');
const ranks = [
  { value: 'true', label: 'Primary only' },
  { value: 'false', label: 'Secondary only' },
];

/** Filters that show only while a link brings them: few need them, none may work unseen. */
const rare = [
  { name: 'uuid', label: 'Event UUID' },
  { name: 'start_hour', label: 'From hour' },
  { name: 'end_hour', label: 'To hour' },
  { name: 'generic', label: 'Lookup' },
  { name: 'code__name', label: 'Code name' },
  { name: 'report__harvester__location__ranch', label: 'Ranch of the harvester' },
] as const;
const rareNumbers = [
  { name: 'node', label: 'Node' },
  { name: 'code__code', label: 'Code number' },
  { name: 'report__harvester__harv_id', label: 'Harvester number' },
] as const;

const flagOf = (value: string | undefined) => (value === undefined ? undefined : value === '1' ? 1 : 0);
const numberOf = (value: string | undefined) =>
  value !== undefined && /^-?\d+$/.test(value) ? Number(value) : undefined;

/** The filters of the exceptions; each change asks at once and goes into the address. */
export function ExceptionFilters({ search, onChange }: ExceptionFiltersProps) {
  const codes = useQuery(codeChoices);
  const harvesters = useQuery(harvesterChoices);
  const ranches = useQuery(ranchChoices);
  const fruits = useQuery(fruitChoices);
  const teams = useQuery(teamChoices);
  const isAnyOn = exceptionFilters.some((name) => search[name] !== undefined);

  return (
    <FilterBar
      search={
        <SearchFilter
          label="Search tracebacks"
          value={search.traceback}
          onChange={(traceback) => onChange({ traceback })}
        />
      }
      onReset={
        isAnyOn ? () => onChange(Object.fromEntries(exceptionFilters.map((name) => [name, undefined]))) : undefined
      }
    >
      <TimeRangeFilter value={search} onChange={onChange} />
      <ChoicesFilter
        label="Code"
        choices={codes}
        value={search.codes?.map(String)}
        onChange={(value) => onChange({ codes: value?.map(Number) })}
      />
      <ChoiceFilter
        label="Team"
        choices={teams.data ?? []}
        value={search.code__team}
        onChange={(code__team) => onChange({ code__team })}
      />
      <TextFilter
        label="Service"
        hint="Its whole name without the robot, such as picker."
        value={search.service}
        onChange={(service) => onChange({ service })}
      />
      <TextFilter
        label="Robot"
        hint="0 is the master."
        value={search.robot?.toString()}
        onChange={(value) => onChange({ robot: numberOf(value) })}
      />
      <ChoicesFilter
        label="Harvester"
        choices={harvesters}
        value={search.harv_ids?.map(String)}
        onChange={(value) => onChange({ harv_ids: value?.map(Number) })}
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
        label="Then"
        choices={cycles}
        value={search.code__cycle?.toString()}
        onChange={(value) => onChange({ code__cycle: flagOf(value) })}
      />
      <ChoiceFilter
        label="Machines"
        choices={machines}
        value={search.is_emulator?.toString()}
        onChange={(value) => onChange({ is_emulator: flagOf(value) })}
      />
      <ChoiceFilter
        label="CI rows (beatbox)"
        choices={testRows}
        value={search.is_beatbox === 'all' ? undefined : String(search.is_beatbox ?? 0)}
        onChange={(value) => onChange({ is_beatbox: value === '1' ? 1 : value === undefined ? 'all' : undefined })}
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
      {rareNumbers.map(
        ({ name, label }) =>
          search[name] !== undefined && (
            <TextFilter
              key={name}
              label={label}
              value={search[name]?.toString()}
              onChange={(value) => onChange({ [name]: numberOf(value) })}
            />
          ),
      )}
    </FilterBar>
  );
}
