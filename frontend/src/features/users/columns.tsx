import { IconCircleCheck, IconCircleOff } from '@tabler/icons-react';
import { StatusMark } from '../../components/StatusMark.js';
import { Time } from '../../components/Time.js';
import { columnsOf } from '../../components/table/columns.js';
import { SelectLink } from '../../components/table/SelectLink.js';
import type { User } from '../../lib/api/types.js';

/** Whether somebody can sign in. */
export function ActiveMark({ isActive }: { isActive: boolean }) {
  return isActive ? (
    <StatusMark tone="good" icon={IconCircleCheck}>
      Active
    </StatusMark>
  ) : (
    <StatusMark tone="quiet" icon={IconCircleOff}>
      Not active
    </StatusMark>
  );
}

export const roleOf = ({ is_superuser, profile }: User) =>
  is_superuser ? 'administrator' : (profile?.role ?? 'no profile');

export const nameOf = ({ first_name, last_name }: User) => [first_name, last_name].filter(Boolean).join(' ') || '–';

const column = columnsOf<User>();

export const userColumns = column.columns([
  column.accessor('username', {
    header: 'Username',
    meta: { orderBy: 'username' },
    cell: ({ row: { original } }) => (
      <SelectLink id={original.id}>
        <b>{original.username}</b>
      </SelectLink>
    ),
  }),
  column.display({ id: 'name', header: 'Name', cell: ({ row: { original } }) => nameOf(original) }),
  column.accessor('email', { header: 'E-mail', meta: { orderBy: 'email' }, cell: ({ getValue }) => getValue() || '–' }),
  column.display({ id: 'role', header: 'Role', cell: ({ row: { original } }) => roleOf(original) }),
  column.accessor('is_active', {
    header: 'State',
    meta: { orderBy: 'is_active' },
    cell: ({ getValue }) => <ActiveMark isActive={getValue()} />,
  }),
  column.accessor('profile.slack_id', {
    id: 'slack',
    header: 'Slack ID',
    meta: { onCard: 'hidden' },
    cell: ({ row: { original } }) => original.profile?.slack_id || '–',
  }),
  column.accessor('is_staff', {
    header: 'Staff',
    meta: { orderBy: 'is_staff', isExtra: true, onCard: 'hidden' },
    cell: ({ getValue }) => (getValue() ? 'yes' : 'no'),
  }),
  column.accessor('last_login', {
    header: 'Last login',
    meta: { orderBy: 'last_login' },
    cell: ({ getValue }) => (getValue() === null ? 'never' : <Time iso={getValue()} />),
  }),
]);
