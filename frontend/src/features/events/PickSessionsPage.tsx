import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { ChoicesFilter } from '../../components/filters/ChoicesFilter.js';
import { FilterBar } from '../../components/filters/FilterBar.js';
import { SearchFilter } from '../../components/filters/SearchFilter.js';
import { TimeRangeFilter } from '../../components/filters/TimeRangeFilter.js';
import { PageFrame } from '../../components/PageFrame.js';
import { QueryTable } from '../../components/table/QueryTable.js';
import { useFilters } from '../../hooks/useFilters.js';
import { useZone } from '../../hooks/useZone.js';
import { harvesterChoices, locationIds, machineIds, ranchChoices, tagChoices } from '../../lib/api/choices.js';
import { pickSessions } from './api.js';
import { pickSessionColumns } from './columns.js';
import { pickSessionSearch } from './search.js';

/** Stretches of picking on one ranch, with the reports that came in meanwhile. */
export function PickSessionsPage() {
  const { search, setSearch, filter, onReset } = useFilters(pickSessionSearch);
  const [zone] = useZone();
  const found = useQuery(pickSessions(search, zone));
  const harvesters = useQuery(harvesterChoices);
  const ranches = useQuery(ranchChoices);
  const tags = useQuery(tagChoices('picksessions'));
  const machines = useQuery(machineIds);
  const places = useQuery(locationIds);
  const columns = useMemo(() => pickSessionColumns(machines.data, places.data), [machines.data, places.data]);

  return (
    <PageFrame title="Pick sessions" actions={<Link to="/events">Events</Link>}>
      <FilterBar
        search={<SearchFilter label="Full UUID" value={search.UUID} onChange={(UUID) => filter({ UUID })} />}
        onReset={onReset}
      >
        <TimeRangeFilter label="Start" value={search} onChange={filter} />
        <ChoicesFilter
          label="Harvester"
          choices={harvesters}
          value={search.harv_ids?.map(String)}
          onChange={(chosen) => filter({ harv_ids: chosen?.map(Number) })}
        />
        <ChoicesFilter
          label="Ranch"
          choices={ranches}
          value={search.locations}
          onChange={(locations) => filter({ locations })}
        />
        <ChoicesFilter
          label="All of the tags"
          choices={tags}
          value={search.tags}
          onChange={(chosen) => filter({ tags: chosen })}
        />
      </FilterBar>
      <QueryTable
        rows="pick sessions"
        query={found}
        columns={columns}
        position={search}
        onPosition={setSearch}
        usualOrder="-id"
        emptyHint="No pick session fits. A UUID must be complete; a session without a start fits no time."
      />
    </PageFrame>
  );
}
