import { IconDatabaseCog } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useConfirm } from '../../components/dialogs/useConfirm.js';
import { ChoiceFilter } from '../../components/filters/ChoiceFilter.js';
import { FilterBar } from '../../components/filters/FilterBar.js';
import { GatedButton } from '../../components/GatedButton.js';
import { PageFrame } from '../../components/PageFrame.js';
import { QueryTable } from '../../components/table/QueryTable.js';
import { useRefresh } from '../../hooks/useRefresh.js';
import { useSearchState } from '../../hooks/useSearchState.js';
import { useUserNames } from '../../hooks/useUserNames.js';
import { migrations, queueMigrations, WATCH_MS } from './api.js';
import { migrationColumns } from './columns.js';
import { type MigrationSearch, migrationSearch } from './search.js';

const results = [
  { value: 'pending', label: 'Pending' },
  { value: 'success', label: 'Success' },
  { value: 'failed', label: 'Failed' },
];

/** Updates of the database: what was asked for, and what became of it. Watches what is still pending. */
export function MigrationsPage() {
  const [search, setSearch] = useSearchState(migrationSearch);
  const found = useQuery({
    ...migrations(search),
    refetchInterval: ({ state }) => state.data?.results.some(({ result }) => result === 'pending') && WATCH_MS,
  });
  const nameOf = useUserNames();
  const columns = useMemo(() => migrationColumns(nameOf), [nameOf]);
  const refresh = useRefresh('migrations');
  const [ask, question] = useConfirm();

  return (
    <PageFrame
      title="Migrations"
      actions={
        <GatedButton
          action="migrate"
          resource="migrations"
          variant="filled"
          leftSection={<IconDatabaseCog size={14} aria-hidden />}
          onClick={() =>
            ask({
              title: 'Queue migrations?',
              children: <p>The worker brings the database to what this release needs, if anything is missing.</p>,
              button: 'Queue migrations',
              act: () => queueMigrations().then(refresh),
              done: 'The migrations are queued.',
            })
          }
        >
          Queue migrations
        </GatedButton>
      }
    >
      <FilterBar>
        <ChoiceFilter
          label="Result"
          choices={results}
          value={search.result}
          onChange={(result) => setSearch({ result: result as MigrationSearch['result'], offset: undefined })}
        />
      </FilterBar>
      <QueryTable
        rows="migrations"
        query={found}
        columns={columns}
        position={search}
        onPosition={setSearch}
        usualOrder="-id"
        emptyHint="None has been queued from the browser or the API. The hub also migrates when it is started."
      />
      {question}
    </PageFrame>
  );
}
