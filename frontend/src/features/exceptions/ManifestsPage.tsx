import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { AddButton } from '../../components/AddButton.js';
import { PageFrame } from '../../components/PageFrame.js';
import { QueryTable } from '../../components/table/QueryTable.js';
import { useRefresh } from '../../hooks/useRefresh.js';
import { useSearchState } from '../../hooks/useSearchState.js';
import { manifests } from './api.js';
import { manifestColumns } from './columns.js';
import { manifestSearch } from './search.js';

const ManifestDialog = lazy(() => import('./ManifestDialog.js').then((file) => ({ default: file.ManifestDialog })));

/** The lists that the exception codes come from, one with each release of the machines' software. */
export function ManifestsPage() {
  const [search, setSearch] = useSearchState(manifestSearch);
  const found = useQuery(manifests(search));
  const refresh = useRefresh('exceptioncodemanifests');
  const refreshCodes = useRefresh('exceptioncodes');
  const [isAdding, setIsAdding] = useState(false);

  return (
    <PageFrame
      title="Code manifests"
      actions={
        <AddButton resource="exceptioncodemanifests" onClick={() => setIsAdding(true)}>
          Add manifest
        </AddButton>
      }
    >
      <QueryTable
        rows="code manifests"
        query={found}
        columns={manifestColumns}
        position={search}
        onPosition={setSearch}
        usualOrder="-id"
        emptyHint="Each release of the machines’ software brings one."
      />
      {isAdding && (
        <Suspense>
          <ManifestDialog
            onClose={() => setIsAdding(false)}
            onSaved={() => {
              setIsAdding(false);
              void refresh();
              void refreshCodes();
            }}
          />
        </Suspense>
      )}
    </PageFrame>
  );
}
