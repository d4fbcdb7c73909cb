import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Facts } from '../../components/Facts.js';
import { ChoiceFilter } from '../../components/filters/ChoiceFilter.js';
import { ChoicesFilter } from '../../components/filters/ChoicesFilter.js';
import { FilterBar } from '../../components/filters/FilterBar.js';
import { PageFrame } from '../../components/PageFrame.js';
import { QueryTable } from '../../components/table/QueryTable.js';
import { useSearchState } from '../../hooks/useSearchState.js';
import { useZone } from '../../hooks/useZone.js';
import { ranchChoices } from '../../lib/api/choices.js';
import { formatInstant } from '../../lib/time.js';
import { fleet } from './api.js';
import { fleetColumns } from './columns.js';
import { FindHarvester } from './FindHarvester.js';
import { sumOf, wantedMachines } from './machines.js';
import { ALL_MACHINES, type FleetSearch, fleetSearch } from './search.js';

const kinds = [
  { value: '0', label: 'Real machines only' },
  { value: '1', label: 'Emulators only' },
];

/** A fleet stands on one page unless somebody wants it otherwise. */
const MACHINES_A_PAGE = 100;

/** Where people start: every harvester at a glance, what needs attention first. */
export function FleetPage() {
  const [search, setSearch] = useSearchState(fleetSearch);
  const [zone] = useZone();
  const queryClient = useQueryClient();
  const asked = fleet(zone);
  const position = { ...search, limit: search.limit ?? MACHINES_A_PAGE };
  const machines = useQuery({ ...asked, select: ({ harvesters }) => wantedMachines(harvesters, search) });
  const page = useQuery({
    ...asked,
    select: ({ harvesters }) => {
      const wanted = wantedMachines(harvesters, search);
      const from = position.offset ?? 0;
      const results = wanted.slice(from, from + position.limit);
      return { count: wanted.length, next: null, previous: null, results };
    },
  });
  const ranches = useQuery(ranchChoices);

  const today = formatInstant(new Date(), zone).slice(0, 'YYYY-MM-DD'.length);
  const columns = useMemo(() => fleetColumns(`${today} 00:00:00`, zone), [today, zone]);
  const change = (filters: Partial<FleetSearch>) => setSearch({ ...filters, offset: undefined });

  return (
    <PageFrame
      title="Fleet overview"
      actions={
        <FindHarvester ask={async () => (await queryClient.fetchQuery({ ...asked, staleTime: 0 })).harvesters} />
      }
    >
      {machines.data !== undefined && <Today {...sumOf(machines.data)} />}
      <FilterBar
        onReset={
          search.locations !== undefined || search.is_emulator !== undefined
            ? () => change({ locations: undefined, is_emulator: undefined })
            : undefined
        }
      >
        <ChoiceFilter
          label="Machines"
          choices={kinds}
          value={search.is_emulator === ALL_MACHINES ? undefined : String(search.is_emulator ?? 0)}
          onChange={(kind) => change({ is_emulator: kind === undefined ? ALL_MACHINES : kind === '1' ? 1 : undefined })}
        />
        <ChoicesFilter
          label="Ranch"
          choices={ranches}
          value={search.locations}
          onChange={(locations) => change({ locations })}
        />
      </FilterBar>
      <QueryTable
        rows="harvesters"
        query={page}
        columns={columns}
        position={position}
        onPosition={setSearch}
        usualOrder="-attention"
        emptyHint="No machine fits these filters. Take one away to see more."
      />
    </PageFrame>
  );
}

const format = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

function Today({ needAttention, reports, usual, unhandled, sessions }: ReturnType<typeof sumOf>) {
  return (
    <Facts
      facts={[
        ['Need attention', format.format(needAttention)],
        ['Errors today', `${format.format(reports)}, usually ${format.format(usual)} by now`],
        ['Unhandled today', format.format(unhandled)],
        ['Open pick sessions', format.format(sessions)],
      ]}
    />
  );
}
