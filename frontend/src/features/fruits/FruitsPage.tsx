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
import type { Fruit } from '../../lib/api/types.js';
import { fruits, saveFruit } from './api.js';
import { fruitColumns } from './columns.js';
import { fruitSearch } from './search.js';

const NameDialog = lazy(() =>
  import('../../components/forms/NameDialog.js').then((file) => ({ default: file.NameDialog })),
);

/** What machines pick. */
export function FruitsPage() {
  const [search, setSearch] = useSearchState(fruitSearch);
  const found = useQuery(fruits(search));
  const refresh = useRefresh('fruits');
  const [edited, setEdited] = useState<Fruit | 'new'>();
  const [askToDelete, question] = useDelete('fruits');

  return (
    <PageFrame
      title="Fruits"
      actions={
        <AddButton resource="fruits" onClick={() => setEdited('new')}>
          Add fruit
        </AddButton>
      }
    >
      <QueryTable
        rows="fruits"
        query={found}
        columns={fruitColumns}
        position={search}
        onPosition={setSearch}
        usualOrder="id"
        emptyHint="No fruit is registered yet."
        rowsOpenBeside
        preview={(row) => (
          <PreviewCard
            title={row.name}
            link={
              <Link to="/harvesters" search={{ fruit__name: row.name }}>
                Machines that pick it
              </Link>
            }
            facts={madeFacts(row)}
            actions={
              <EditButtons
                resource="fruits"
                onEdit={() => setEdited(row)}
                onDelete={() =>
                  askToDelete({ ...row, meaning: 'This cannot be undone. The hub refuses while machines pick it.' })
                }
              />
            }
          />
        )}
      />
      {edited !== undefined && (
        <Suspense>
          <NameDialog
            noun="fruit"
            resource="fruits"
            name={edited === 'new' ? undefined : edited.name}
            save={(body) => saveFruit(edited === 'new' ? undefined : edited.id, body)}
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
