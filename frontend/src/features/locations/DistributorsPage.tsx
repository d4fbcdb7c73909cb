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
import type { Distributor } from '../../lib/api/types.js';
import { distributors, saveDistributor } from './api.js';
import { distributorColumns } from './columns.js';
import { placeSearch } from './search.js';

const NameDialog = lazy(() =>
  import('../../components/forms/NameDialog.js').then((file) => ({ default: file.NameDialog })),
);

/** The companies that ranches belong to. */
export function DistributorsPage() {
  const [search, setSearch] = useSearchState(placeSearch);
  const found = useQuery(distributors(search));
  const refresh = useRefresh('distributors');
  const [edited, setEdited] = useState<Distributor | 'new'>();
  const [askToDelete, question] = useDelete('distributors');

  return (
    <PageFrame
      title="Distributors"
      actions={
        <AddButton resource="distributors" onClick={() => setEdited('new')}>
          Add distributor
        </AddButton>
      }
    >
      <QueryTable
        rows="distributors"
        query={found}
        columns={distributorColumns}
        position={search}
        onPosition={setSearch}
        usualOrder="id"
        emptyHint="No distributor is registered yet."
        rowsOpenBeside
        preview={(row) => (
          <PreviewCard
            title={row.name}
            link={<Link to="/locations">Locations</Link>}
            facts={madeFacts(row)}
            actions={
              <EditButtons
                resource="distributors"
                onEdit={() => setEdited(row)}
                onDelete={() =>
                  askToDelete({
                    ...row,
                    meaning: 'This cannot be undone. The hub refuses while locations belong to it.',
                  })
                }
              />
            }
          />
        )}
      />
      {edited !== undefined && (
        <Suspense>
          <NameDialog
            noun="distributor"
            resource="distributors"
            name={edited === 'new' ? undefined : edited.name}
            save={(body) => saveDistributor(edited === 'new' ? undefined : edited.id, body)}
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
