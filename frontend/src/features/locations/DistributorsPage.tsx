import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy } from 'react';
import { RecordsPage } from '../../components/RecordsPage.js';
import { madeFacts } from '../../components/table/times.js';
import { useSearchState } from '../../hooks/useSearchState.js';
import { distributors, saveDistributor } from './api.js';
import { distributorColumns } from './columns.js';
import { placeSearch } from './search.js';

const NameDialog = lazy(() =>
  import('../../components/forms/NameDialog.js').then((file) => ({ default: file.NameDialog })),
);

/** The companies that ranches belong to. */
export function DistributorsPage() {
  const [search, setSearch] = useSearchState(placeSearch);

  return (
    <RecordsPage
      title="Distributors"
      resource="distributors"
      noun="distributor"
      rows="distributors"
      query={useQuery(distributors(search))}
      columns={distributorColumns}
      position={search}
      onPosition={setSearch}
      usualOrder="id"
      emptyHint="No distributor is registered yet."
      recordOf={(distributor) => ({
        title: distributor.name,
        link: <Link to="/locations">Locations</Link>,
        facts: madeFacts(distributor),
        ifDeleted: 'This cannot be undone. The hub refuses while locations belong to it.',
      })}
      dialog={(distributor, ways) => (
        <NameDialog
          noun="distributor"
          resource="distributors"
          name={distributor?.name}
          save={(body) => saveDistributor(distributor?.id, body)}
          {...ways}
        />
      )}
    />
  );
}
