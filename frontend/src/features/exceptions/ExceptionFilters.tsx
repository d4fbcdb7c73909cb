import { useQuery } from '@tanstack/react-query';
import { ChoiceFilter } from '../../components/filters/ChoiceFilter.js';
import { ChoicesFilter } from '../../components/filters/ChoicesFilter.js';
import { flagOf, MachinesFilter, SeverityFilters, TestRowsFilter } from '../../components/filters/FaultFilters.js';
import { FilterBar } from '../../components/filters/FilterBar.js';
import { RareFilters, wholeNumberOf } from '../../components/filters/RareFilters.js';
import { SearchFilter } from '../../components/filters/SearchFilter.js';
import { TextFilter } from '../../components/filters/TextFilter.js';
import { TimeRangeFilter } from '../../components/filters/TimeRangeFilter.js';
import { codeChoices, fruitChoices, harvesterChoices, ranchChoices } from '../../lib/api/choices.js';
import { teamChoices } from './api.js';
import type { ExceptionSearch } from './search.js';

interface ExceptionFiltersProps {
  search: ExceptionSearch;
  onChange: (change: Partial<ExceptionSearch>) => void;
  onReset: (() => void) | undefined;
}

const cycles = [
  { value: '1', label: 'Robot cycles' },
  { value: '0', label: 'Robot disarms' },
];

const rare = [
  { name: 'uuid', label: 'Event UUID' },
  { name: 'start_hour', label: 'From hour' },
  { name: 'end_hour', label: 'To hour' },
  { name: 'generic', label: 'Lookup' },
  { name: 'code__name', label: 'Code name' },
  { name: 'report__harvester__location__ranch', label: 'Ranch of the harvester' },
  { name: 'node', label: 'Node', isNumber: true },
  { name: 'code__code', label: 'Code number', isNumber: true },
  { name: 'report__harvester__harv_id', label: 'Harvester number', isNumber: true },
] as const;

/** The filters of the exceptions; each change asks at once and goes into the address. */
export function ExceptionFilters({ search, onChange, onReset }: ExceptionFiltersProps) {
  const codes = useQuery(codeChoices);
  const harvesters = useQuery(harvesterChoices);
  const ranches = useQuery(ranchChoices);
  const fruits = useQuery(fruitChoices);
  const teams = useQuery(teamChoices);

  return (
    <FilterBar
      search={
        <SearchFilter
          label="Search tracebacks"
          value={search.traceback}
          onChange={(traceback) => onChange({ traceback })}
        />
      }
      onReset={onReset}
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
        onChange={(value) => onChange({ robot: wholeNumberOf(value) })}
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
        label="Then"
        choices={cycles}
        value={search.code__cycle?.toString()}
        onChange={(value) => onChange({ code__cycle: flagOf(value) })}
      />
      <SeverityFilters search={search} onChange={onChange} />
      <MachinesFilter isEmulator={search.is_emulator} onChange={(is_emulator) => onChange({ is_emulator })} />
      <TestRowsFilter isBeatbox={search.is_beatbox} onChange={(is_beatbox) => onChange({ is_beatbox })} />
      <RareFilters filters={rare} search={search} onChange={onChange} />
    </FilterBar>
  );
}
