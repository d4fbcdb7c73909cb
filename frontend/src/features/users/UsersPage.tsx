import { useQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import { RecordsPage } from '../../components/RecordsPage.js';
import { Time } from '../../components/Time.js';
import { useSearchState } from '../../hooks/useSearchState.js';
import { users } from './api.js';
import { ActiveMark, nameOf, roleOf, userColumns } from './columns.js';
import { userSearch } from './search.js';

const UserDialog = lazy(() => import('./UserDialog.js').then((file) => ({ default: file.UserDialog })));

/** Who may sign in, and what each may do. */
export function UsersPage() {
  const [search, setSearch] = useSearchState(userSearch);

  return (
    <RecordsPage
      title="Users"
      resource="users/profiles"
      noun="user"
      rows="users"
      query={useQuery(users(search))}
      columns={userColumns}
      position={search}
      onPosition={setSearch}
      usualOrder="username"
      recordOf={(user) => ({
        title: user.username,
        facts: [
          ['Name', nameOf(user)],
          ['E-mail', user.email || 'none'],
          ['Slack ID', user.profile?.slack_id || 'none'],
          ['Role', roleOf(user)],
          ['State', <ActiveMark key="state" isActive={user.is_active} />],
          ['Staff', user.is_staff ? 'yes' : 'no'],
          ['Last login', user.last_login === null ? 'never' : <Time key="login" iso={user.last_login} withZone />],
        ],
        ifDeleted: 'This cannot be undone: tokens and sessions end at once. What the user made stays.',
      })}
      dialog={(user, ways) => <UserDialog user={user} {...ways} />}
    />
  );
}
