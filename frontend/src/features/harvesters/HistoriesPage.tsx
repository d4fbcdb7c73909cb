import { useQuery } from '@tanstack/react-query';
import { FilterBar } from '../../components/filters/FilterBar.js';
import { NumberSearch } from '../../components/filters/NumberSearch.js';
import { TextFilter } from '../../components/filters/TextFilter.js';
import { PageFrame } from '../../components/PageFrame.js';
import { QueryTable } from '../../components/table/QueryTable.js';
import { useSearchState } from '../../hooks/useSearchState.js';
import { histories } from './api.js';
import { historyColumns } from './columns.js';
import { historySearch } from './search.js';

/** Every change to every machine, newest first. */
export function HistoriesPage() {
  const [search, setSearch] = useSearchState(historySearch);
  const found = useQuery(histories(search));

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
      >
        {search.harvester !== undefined && (
          <TextFilter
            label="Row"
            value={String(search.harvester)}
            onChange={(value) =>
              setSearch({
                harvester: value !== undefined && /^\d+$/.test(value) ? Number(value) : undefined,
                offset: undefined,
              })
            }
          />
        )}
      </FilterBar>
      <QueryTable
        rows="changes"
        query={found}
        columns={historyColumns}
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
