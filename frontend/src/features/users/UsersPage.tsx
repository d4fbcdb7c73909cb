import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { AddButton } from '../../components/AddButton.js';
import { useDelete } from '../../components/dialogs/useDelete.js';
import { EditButtons } from '../../components/EditButtons.js';
import { PageFrame } from '../../components/PageFrame.js';
import { Time } from '../../components/Time.js';
import { PreviewCard } from '../../components/table/PreviewCard.js';
import { QueryTable } from '../../components/table/QueryTable.js';
import { useRefresh } from '../../hooks/useRefresh.js';
import { useSearchState } from '../../hooks/useSearchState.js';
import type { User } from '../../lib/api/types.js';
import { users } from './api.js';
import { ActiveMark, nameOf, roleOf, userColumns } from './columns.js';
import { userSearch } from './search.js';

const UserDialog = lazy(() => import('./UserDialog.js').then((file) => ({ default: file.UserDialog })));

/** Who may sign in, and what each may do. */
export function UsersPage() {
  const [search, setSearch] = useSearchState(userSearch);
  const found = useQuery(users(search));
  const refresh = useRefresh('users/profiles');
  const [edited, setEdited] = useState<User | 'new'>();
  const [askToDelete, question] = useDelete('users/profiles');

  return (
    <PageFrame
      title="Users"
      actions={
        <AddButton resource="users/profiles" onClick={() => setEdited('new')}>
          Add user
        </AddButton>
      }
    >
      <QueryTable
        rows="users"
        query={found}
        columns={userColumns}
        position={search}
        onPosition={setSearch}
        usualOrder="username"
        rowsOpenBeside
        preview={(user) => (
          <PreviewCard
            title={user.username}
            facts={[
              ['Name', nameOf(user)],
              ['E-mail', user.email || 'none'],
              ['Slack ID', user.profile?.slack_id || 'none'],
              ['Role', roleOf(user)],
              ['State', <ActiveMark key="state" isActive={user.is_active} />],
              ['Staff', user.is_staff ? 'yes' : 'no'],
              ['Last login', user.last_login === null ? 'never' : <Time key="login" iso={user.last_login} withZone />],
            ]}
            actions={
              <EditButtons
                resource="users/profiles"
                onEdit={() => setEdited(user)}
                onDelete={() =>
                  askToDelete({
                    id: user.id,
                    name: user.username,
                    meaning: 'This cannot be undone: tokens and sessions end at once. What the user made stays.',
                  })
                }
              />
            }
          />
        )}
      />
      {edited !== undefined && (
        <Suspense>
          <UserDialog
            user={edited === 'new' ? undefined : edited}
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
