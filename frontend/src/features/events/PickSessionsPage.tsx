import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { FilterBar } from '../../components/filters/FilterBar.js';
import { SearchFilter } from '../../components/filters/SearchFilter.js';
import { PageFrame } from '../../components/PageFrame.js';
import { QueryTable } from '../../components/table/QueryTable.js';
import { useSearchState } from '../../hooks/useSearchState.js';
import { pickSessions } from './api.js';
import { pickSessionColumns } from './columns.js';
import { eventSearch } from './search.js';

/** Stretches of picking on one ranch, with the reports that came in meanwhile. */
export function PickSessionsPage() {
  const [search, setSearch] = useSearchState(eventSearch);
  const found = useQuery(pickSessions(search));

  return (
    <PageFrame title="Pick sessions" back={<Link to="/events">← Events</Link>}>
      <FilterBar
        search={
          <SearchFilter
            label="Full UUID"
            value={search.UUID}
            onChange={(UUID) => setSearch({ UUID, offset: undefined })}
          />
        }
      >
        {null}
      </FilterBar>
      <QueryTable
        rows="pick sessions"
        query={found}
        columns={pickSessionColumns}
        position={search}
        onPosition={setSearch}
        usualOrder="-id"
        emptyHint="No pick session fits. A UUID must be complete."
      />
    </PageFrame>
  );
}
