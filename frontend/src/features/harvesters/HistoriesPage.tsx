import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { FilterBar } from '../../components/filters/FilterBar.js';
import { NumberSearch } from '../../components/filters/NumberSearch.js';
import { PageFrame } from '../../components/PageFrame.js';
import { QueryTable } from '../../components/table/QueryTable.js';
import { useSearchState } from '../../hooks/useSearchState.js';
import { useUserNames } from '../../hooks/useUserNames.js';
import { histories } from './api.js';
import { stepsOf } from './changes.js';
import { historyColumns } from './columns.js';
import { historySearch } from './search.js';

/** Every change to every machine, newest first. */
export function HistoriesPage() {
  const [search, setSearch] = useSearchState(historySearch);
  const found = useQuery(histories(search));
  const nameOf = useUserNames();
  const columns = useMemo(() => {
    const steps = new Map(stepsOf(found.data?.results ?? []).map((step) => [step.entry.history_id, step]));
    return historyColumns(steps, nameOf);
  }, [found.data, nameOf]);

  return (
    <PageFrame title="Harvester history">
      <FilterBar
        search={
          <NumberSearch
            label="Harvester number"
            value={search.harv_id}
            onChange={(harv_id) => setSearch({ harv_id, offset: undefined })}
          />
        }
      />
      <QueryTable
        rows="changes"
        query={found}
        columns={columns}
        position={search}
        onPosition={setSearch}
        usualOrder="-history_date"
        idOf={({ history_id }) => history_id}
        emptyHint={
          search.harv_id === undefined
            ? 'No machine has been added or changed since the hub keeps its history.'
            : 'No machine with this number has been added or changed since the hub keeps its history.'
        }
      />
    </PageFrame>
  );
}
