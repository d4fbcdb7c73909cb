import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { AddButton } from '../../components/AddButton.js';
import { useDelete } from '../../components/dialogs/useDelete.js';
import { EditButtons } from '../../components/EditButtons.js';
import { PageFrame } from '../../components/PageFrame.js';
import { PreviewCard } from '../../components/table/PreviewCard.js';
import { QueryTable } from '../../components/table/QueryTable.js';
import { madeFacts } from '../../components/table/times.js';
import { useRefresh } from '../../hooks/useRefresh.js';
import { useSearchState } from '../../hooks/useSearchState.js';
import type { Location } from '../../lib/api/types.js';
import { locations } from './api.js';
import { locationColumns } from './columns.js';
import { placeSearch } from './search.js';

const LocationDialog = lazy(() => import('./LocationDialog.js').then((file) => ({ default: file.LocationDialog })));

/** The ranches where machines work, each with the channel that tells its operators. */
export function LocationsPage() {
  const [search, setSearch] = useSearchState(placeSearch);
  const found = useQuery(locations(search));
  const refresh = useRefresh('locations');
  const [edited, setEdited] = useState<Location | 'new'>();
  const [askToDelete, question] = useDelete('locations');

  return (
    <PageFrame
      title="Locations"
      actions={
        <AddButton resource="locations" onClick={() => setEdited('new')}>
          Add location
        </AddButton>
      }
    >
      <QueryTable
        rows="locations"
        query={found}
        columns={locationColumns}
        position={search}
        onPosition={setSearch}
        usualOrder="id"
        emptyHint="No location is registered yet."
        rowsOpenBeside
        preview={(location) => (
          <PreviewCard
            title={location.ranch ?? 'No ranch'}
            link={
              location.ranch && (
                <Link to="/errorreports" search={{ locations: [location.ranch], is_emulator: 0 }}>
                  Error reports from here
                </Link>
              )
            }
            facts={[
              ['Distributor', location.distributor.name],
              ['Region', location.region ?? 'none'],
              ['Country', location.country ?? 'none'],
              ['Site channel', <code key="channel">{location.site_channel}</code>],
              ...madeFacts(location),
            ]}
            actions={
              <EditButtons
                resource="locations"
                onEdit={() => setEdited(location)}
                onDelete={() =>
                  askToDelete({
                    id: location.id,
                    name: location.ranch ?? 'this location',
                    meaning:
                      'This cannot be undone. The hub refuses while machines stand here or reports came from here.',
                  })
                }
              />
            }
          />
        )}
      />
      {edited !== undefined && (
        <Suspense>
          <LocationDialog
            location={edited === 'new' ? undefined : edited}
            onClose={() => setEdited(undefined)}
            onSaved={() => {
              setEdited(undefined);
              void refresh();
            }}
          />
        </Suspense>
      )}
      {question}
    </PageFrame>
  );
}
