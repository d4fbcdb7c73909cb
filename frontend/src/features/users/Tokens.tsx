import { IconKey, IconPlus, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useDelete } from '../../components/dialogs/useDelete.js';
import { GatedButton } from '../../components/GatedButton.js';
import { Panel } from '../../components/Panel.js';
import { Time } from '../../components/Time.js';
import { columnsOf } from '../../components/table/columns.js';
import { QueryTable } from '../../components/table/QueryTable.js';
import { useSearchState } from '../../hooks/useSearchState.js';
import type { Token } from '../../lib/api/types.js';
import { tokens } from './api.js';
import { tokenSearch } from './search.js';
import classes from './Tokens.module.css';

const TokenDialog = lazy(() => import('./TokenDialog.js').then((file) => ({ default: file.TokenDialog })));

const LOGIN = 'Login without a session';

const column = columnsOf<Token>();

const tokenColumns = (onDelete: (token: Token) => void) =>
  column.columns([
    column.accessor('name', {
      header: 'Name',
      cell: ({ row: { original } }) => (
        <span className={classes.name}>
          <IconKey size={14} aria-hidden />
          {original.name ?? LOGIN}
          {original.current && <b>in use here</b>}
        </span>
      ),
    }),
    column.accessor('created', {
      header: 'Made',
      meta: { onCard: 'hidden' },
      cell: ({ getValue }) => <Time iso={getValue()} asAge focusable />,
    }),
    column.accessor('last_used', { header: 'Last used', cell: ({ getValue }) => getValue() ?? 'never' }),
    column.accessor('expires', {
      header: 'Ends',
      cell: ({ getValue }) => (getValue() === null ? 'never' : <Time iso={getValue()} asAge focusable />),
    }),
    column.display({
      id: 'delete',
      header: '',
      meta: { align: 'end', name: 'Delete' },
      cell: ({ row: { original } }) => (
        <GatedButton
          action="destroy"
          resource="users/tokens"
          aria-label={`Delete ${original.name ?? LOGIN}`}
          leftSection={<IconTrash size={14} aria-hidden />}
          onClick={() => onDelete(original)}
        >
          Delete
        </GatedButton>
      ),
    }),
  ]);

/** The reader's keys to the API. */
export function Tokens() {
  const [search, setSearch] = useSearchState(tokenSearch);
  const found = useQuery(tokens(search));
  const [askToDelete, question] = useDelete('users/tokens');
  const [isAdding, setIsAdding] = useState(false);
  const columns = tokenColumns(({ id, name }) =>
    askToDelete({
      id,
      name: `“${name ?? LOGIN}”`,
      meaning: 'Whatever uses its key is refused from now on. A key cannot be brought back.',
    }),
  );

  return (
    <Panel
      title="Tokens"
      note="keys to the API, for scripts"
      flush
      actions={
        <GatedButton
          action="create"
          resource="users/tokens"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setIsAdding(true)}
        >
          Make a token
        </GatedButton>
      }
    >
      <QueryTable
        rows="tokens"
        query={found}
        columns={columns}
        position={search}
        onPosition={setSearch}
        usualOrder="-id"
        emptyHint="A script signs in with a token of its own, so that it can be taken away alone."
        isPlain
      />
      {question}
      {isAdding && (
        <Suspense>
          <TokenDialog onClose={() => setIsAdding(false)} />
        </Suspense>
      )}
    </Panel>
  );
}
