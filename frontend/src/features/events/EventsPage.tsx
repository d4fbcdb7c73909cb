import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { FilterBar } from '../../components/filters/FilterBar.js';
import { SearchFilter } from '../../components/filters/SearchFilter.js';
import { TextFilter } from '../../components/filters/TextFilter.js';
import { PageFrame } from '../../components/PageFrame.js';
import { QueryTable } from '../../components/table/QueryTable.js';
import { useSearchState } from '../../hooks/useSearchState.js';
import { events } from './api.js';
import { eventColumns } from './columns.js';
import { eventSearch } from './search.js';

/** Happenings on harvesters: each holds together the reports and files that it caused. */
export function EventsPage() {
  const [search, setSearch] = useSearchState(eventSearch);
  const found = useQuery(events(search));

  return (
    <PageFrame title="Events" actions={<Link to="/picksessions">Pick sessions</Link>}>
      <FilterBar
        search={
          <SearchFilter
            label="Full UUID"
            value={search.UUID}
            onChange={(UUID) => setSearch({ UUID, offset: undefined })}
          />
        }
      >
        <TextFilter
          label="Tags"
          hint="With commas between them; an event must have all."
          value={search.tags}
          onChange={(tags) => setSearch({ tags, offset: undefined })}
        />
      </FilterBar>
      <QueryTable
        rows="events"
        query={found}
        columns={eventColumns}
        position={search}
        onPosition={setSearch}
        usualOrder="-id"
        emptyHint="No event fits. A UUID must be complete."
      />
    </PageFrame>
  );
}
