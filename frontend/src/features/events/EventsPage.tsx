import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ChoicesFilter } from '../../components/filters/ChoicesFilter.js';
import { FilterBar } from '../../components/filters/FilterBar.js';
import { SearchFilter } from '../../components/filters/SearchFilter.js';
import { CreatedFilter } from '../../components/filters/TimeRangeFilter.js';
import { PageFrame } from '../../components/PageFrame.js';
import { RelatedFiles, RelatedObjects } from '../../components/Related.js';
import { PreviewCard } from '../../components/table/PreviewCard.js';
import { QueryTable } from '../../components/table/QueryTable.js';
import { useFilters } from '../../hooks/useFilters.js';
import { useZone } from '../../hooks/useZone.js';
import { tagChoices } from '../../lib/api/choices.js';
import { events } from './api.js';
import { eventColumns } from './columns.js';
import { eventSearch } from './search.js';

/** Happenings on harvesters: each holds together the reports and files that it caused. */
export function EventsPage() {
  const { search, setSearch, filter, onReset } = useFilters(eventSearch);
  const [zone] = useZone();
  const found = useQuery(events(search, zone));
  const tags = useQuery(tagChoices('events'));

  return (
    <PageFrame title="Events" actions={<Link to="/picksessions">Pick sessions</Link>}>
      <FilterBar
        search={<SearchFilter label="Full UUID" value={search.UUID} onChange={(UUID) => filter({ UUID })} />}
        onReset={onReset}
      >
        <CreatedFilter label="Received" value={search} onChange={filter} />
        <ChoicesFilter
          label="All of the tags"
          choices={tags}
          value={search.tags}
          onChange={(chosen) => filter({ tags: chosen })}
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
        preview={(event) => (
          <PreviewCard
            title={`Event ${event.id}`}
            link={
              <Link to="/events/$id" params={{ id: String(event.id) }} search={true}>
                Open
              </Link>
            }
            facts={[
              ['UUID', <code key="uuid">{event.UUID}</code>],
              ['Tags', event.tags.join(', ') || 'none'],
            ]}
          >
            <div>
              <RelatedObjects objects={event.related_objects} />
              <RelatedFiles files={event.related_files} />
            </div>
          </PreviewCard>
        )}
      />
    </PageFrame>
  );
}
