import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { AddButton } from '../../components/AddButton.js';
import { useDelete } from '../../components/dialogs/useDelete.js';
import { EditButtons } from '../../components/EditButtons.js';
import { ChoiceFilter } from '../../components/filters/ChoiceFilter.js';
import { FilterBar } from '../../components/filters/FilterBar.js';
import { SearchFilter } from '../../components/filters/SearchFilter.js';
import { PageFrame } from '../../components/PageFrame.js';
import { PreviewCard } from '../../components/table/PreviewCard.js';
import { QueryTable } from '../../components/table/QueryTable.js';
import { madeFacts } from '../../components/table/times.js';
import { useRefresh } from '../../hooks/useRefresh.js';
import { useSearchState } from '../../hooks/useSearchState.js';
import { fruitChoices } from '../../lib/api/choices.js';
import type { Harvester } from '../../lib/api/types.js';
import { harvesters, USUAL_ORDER } from './api.js';
import { harvesterColumns } from './columns.js';
import { MachineKind } from './MachineKind.js';
import { harvesterSearch } from './search.js';

const HarvesterDialog = lazy(() => import('./HarvesterDialog.js').then((file) => ({ default: file.HarvesterDialog })));

/** What a deletion means. */
const DELETING = 'This cannot be undone; its history stays. The hub refuses while reports name the machine.';

/** All machines, real and emulated. */
export function HarvestersPage() {
  const [search, setSearch] = useSearchState(harvesterSearch);
  const found = useQuery(harvesters(search));
  const fruits = useQuery(fruitChoices);
  const refresh = useRefresh('harvesters');
  const [edited, setEdited] = useState<Harvester | 'new'>();
  const [askToDelete, question] = useDelete('harvesters');

  const filter = (change: Partial<typeof search>) => setSearch({ ...change, offset: undefined });
  const findMachine = (wanted: string | undefined) => {
    const isNumber = wanted !== undefined && /^\d+$/.test(wanted);
    filter({ harv_id: isNumber ? Number(wanted) : undefined, search: isNumber ? undefined : wanted, name: undefined });
  };
  const isAnyOn = (search.harv_id ?? search.name ?? search.search) !== undefined || search.fruit__name !== undefined;

  return (
    <PageFrame
      title="Harvesters"
      actions={
        <AddButton resource="harvesters" onClick={() => setEdited('new')}>
          Add harvester
        </AddButton>
      }
    >
      <FilterBar
        search={
          <SearchFilter
            label="Number or name"
            value={search.harv_id?.toString() ?? search.name ?? search.search}
            onChange={findMachine}
          />
        }
        onReset={
          isAnyOn
            ? () => filter({ harv_id: undefined, name: undefined, search: undefined, fruit__name: undefined })
            : undefined
        }
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
        preview={(machine) => (
          <PreviewCard
            title={`Harvester ${machine.harv_id}`}
            link={
              <>
                <Link to="/harvesters/$id" params={{ id: String(machine.id) }}>
                  Open
                </Link>
                <Link to="/errorreports" search={{ harv_ids: [machine.harv_id] }}>
                  Error reports
                </Link>
                <Link to="/harvesterhistory" search={{ harv_id: machine.harv_id }}>
                  History
                </Link>
              </>
            }
            facts={[
              ['Name', machine.name ?? 'none'],
              ['Kind', <MachineKind key="kind" isEmulator={machine.is_emulator} />],
              ['Fruit', machine.fruit.name],
              ['Location', machine.location.ranch ?? 'none'],
              ['Distributor', machine.location.distributor.name],
              ['Thing name', machine.thingName ?? 'none'],
              ...madeFacts(machine),
            ]}
            actions={
              <EditButtons
                resource="harvesters"
                onEdit={() => setEdited(machine)}
                onDelete={() =>
                  askToDelete({ id: machine.id, name: `Harvester ${machine.harv_id}`, meaning: DELETING })
                }
              />
            }
          />
        )}
      />
      {edited !== undefined && (
        <Suspense>
          <HarvesterDialog
            machine={edited === 'new' ? undefined : edited}
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
