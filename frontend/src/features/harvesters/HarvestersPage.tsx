import { useQuery } from '@tanstack/react-query';
import { ChoiceFilter } from '../../components/filters/ChoiceFilter.js';
import { FilterBar } from '../../components/filters/FilterBar.js';
import { SearchFilter } from '../../components/filters/SearchFilter.js';
import { PageFrame } from '../../components/PageFrame.js';
import { QueryTable } from '../../components/table/QueryTable.js';
import { useSearchState } from '../../hooks/useSearchState.js';
import { fruitChoices } from '../../lib/api/choices.js';
import { harvesters, USUAL_ORDER } from './api.js';
import { harvesterColumns } from './columns.js';
import { harvesterSearch } from './search.js';

/** All machines, real and emulated. */
export function HarvestersPage() {
  const [search, setSearch] = useSearchState(harvesterSearch);
  const found = useQuery(harvesters(search));
  const fruits = useQuery(fruitChoices);

  const filter = (change: Partial<typeof search>) => setSearch({ ...change, offset: undefined });
  const findMachine = (wanted: string | undefined) => {
    const isNumber = wanted !== undefined && /^\d+$/.test(wanted);
    filter({ harv_id: isNumber ? Number(wanted) : undefined, name: isNumber ? undefined : wanted });
  };
  const isAnyOn = search.harv_id !== undefined || search.name !== undefined || search.fruit__name !== undefined;

  return (
    <PageFrame title="Harvesters">
      <FilterBar
        search={
          <SearchFilter
            label="Number or full name"
            value={search.harv_id?.toString() ?? search.name}
            onChange={findMachine}
          />
        }
        onReset={isAnyOn ? () => filter({ harv_id: undefined, name: undefined, fruit__name: undefined }) : undefined}
      >
        <ChoiceFilter
          label="Fruit"
          choices={fruits.data ?? []}
          value={search.fruit__name}
          onChange={(fruit__name) => filter({ fruit__name })}
        />
      </FilterBar>
      <QueryTable
        rows="harvesters"
        query={found}
        columns={harvesterColumns}
        position={search}
        onPosition={setSearch}
        usualOrder={USUAL_ORDER}
        emptyHint={isAnyOn ? 'No machine has this number, name or fruit.' : 'No machine is registered yet.'}
      />
    </PageFrame>
  );
}
