import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy } from 'react';
import { RecordsPage } from '../../components/RecordsPage.js';
import { madeFacts } from '../../components/table/times.js';
import { useSearchState } from '../../hooks/useSearchState.js';
import { fruits, saveFruit } from './api.js';
import { fruitColumns } from './columns.js';
import { fruitSearch } from './search.js';

const NameDialog = lazy(() =>
  import('../../components/forms/NameDialog.js').then((file) => ({ default: file.NameDialog })),
);

/** What machines pick. */
export function FruitsPage() {
  const [search, setSearch] = useSearchState(fruitSearch);

  return (
    <RecordsPage
      title="Fruits"
      resource="fruits"
      noun="fruit"
      rows="fruits"
      query={useQuery(fruits(search))}
      columns={fruitColumns}
      position={search}
      onPosition={setSearch}
      usualOrder="id"
      emptyHint="No fruit is registered yet."
      recordOf={(fruit) => ({
        title: fruit.name,
        link: (
          <Link to="/harvesters" search={{ fruit__name: fruit.name }}>
            Machines that pick it
          </Link>
        ),
        facts: madeFacts(fruit),
        ifDeleted: 'This cannot be undone. The hub refuses while machines pick it.',
      })}
      dialog={(fruit, ways) => (
        <NameDialog
          noun="fruit"
          resource="fruits"
          name={fruit?.name}
          save={(body) => saveFruit(fruit?.id, body)}
          {...ways}
        />
      )}
    />
  );
}
