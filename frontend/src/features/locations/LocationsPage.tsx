import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy } from 'react';
import { RecordsPage } from '../../components/RecordsPage.js';
import { madeFacts } from '../../components/table/times.js';
import { useSearchState } from '../../hooks/useSearchState.js';
import { locations } from './api.js';
import { locationColumns } from './columns.js';
import { placeSearch } from './search.js';

const LocationDialog = lazy(() => import('./LocationDialog.js').then((file) => ({ default: file.LocationDialog })));

/** The ranches where machines work, each with the channel that tells its operators. */
export function LocationsPage() {
  const [search, setSearch] = useSearchState(placeSearch);

  return (
    <RecordsPage
      title="Locations"
      resource="locations"
      noun="location"
      rows="locations"
      query={useQuery(locations(search))}
      columns={locationColumns}
      position={search}
      onPosition={setSearch}
      usualOrder="id"
      emptyHint="No location is registered yet."
      recordOf={(location) => ({
        title: location.ranch ?? 'No ranch',
        link: location.ranch && (
          <Link to="/errorreports" search={{ locations: [location.ranch], is_emulator: 0 }}>
            Error reports from here
          </Link>
        ),
        facts: [
          ['Distributor', location.distributor.name],
          ['Region', location.region ?? 'none'],
          ['Country', location.country ?? 'none'],
          ['Site channel', <code key="channel">{location.site_channel}</code>],
          ...madeFacts(location),
        ],
        name: location.ranch ?? 'this location',
        ifDeleted: 'This cannot be undone. The hub refuses while machines stand here or reports came from here.',
      })}
      dialog={(location, ways) => <LocationDialog location={location} {...ways} />}
    />
  );
}
