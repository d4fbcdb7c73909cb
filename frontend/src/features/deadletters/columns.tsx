import { IconHourglass, IconRefresh, IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { StatusMark } from '../../components/StatusMark.js';
import { Time } from '../../components/Time.js';
import { columnsOf } from '../../components/table/columns.js';
import type { DeadLetter } from '../../lib/api/types.js';
import classes from './deadletters.module.css';

const marks = {
  waiting: { tone: 'warn', icon: IconHourglass, text: 'Waiting' },
  redriven: { tone: 'good', icon: IconRefresh, text: 'Redriven' },
  discarded: { tone: 'quiet', icon: IconTrash, text: 'Discarded' },
} as const;

/** What has become of a letter. */
export function LetterMark({ state, filled }: { state: string; filled?: boolean }) {
  const { tone, icon, text } = marks[state as keyof typeof marks] ?? { ...marks.waiting, text: state };
  return (
    <StatusMark tone={tone} icon={icon} filled={filled}>
      {text}
    </StatusMark>
  );
}

const column = columnsOf<DeadLetter>();

export const letterColumns = column.columns([
  column.accessor('received_at', {
    header: 'Put aside',
    meta: { orderBy: 'received_at' },
    cell: ({ row: { original } }) => (
      <Link to="/deadletters/$id" params={{ id: String(original.id) }} search={true}>
        <Time iso={original.received_at} />
      </Link>
    ),
  }),
  column.accessor('state', { header: 'State', cell: ({ getValue }) => <LetterMark state={getValue()} /> }),
  column.accessor('queue', {
    header: 'Queue',
    meta: { orderBy: 'queue' },
    cell: ({ getValue }) => <code>{getValue()}</code>,
  }),
  column.accessor('reason', {
    header: 'Reason',
    meta: { onCard: 'wide' },
    cell: ({ getValue }) => <span className={classes.reason}>{getValue()}</span>,
  }),
  column.accessor('harv_id', {
    header: 'Harvester',
    meta: { align: 'end', onCard: 'hidden' },
    cell: ({ getValue }) => getValue() ?? '–',
  }),
  column.accessor('times', {
    header: 'Died',
    meta: { align: 'end', onCard: 'hidden' },
    cell: ({ getValue }) => `${getValue()}×`,
  }),
  column.accessor('key', {
    header: 'Object',
    meta: { isExtra: true, onCard: 'hidden' },
    cell: ({ getValue }) => (getValue() === null ? '–' : <code>{getValue()}</code>),
  }),
  column.accessor('note', {
    header: 'Note',
    meta: { isExtra: true, onCard: 'hidden' },
    cell: ({ getValue }) => getValue() ?? '–',
  }),
  column.accessor('id', { header: 'ID', meta: { isExtra: true, onCard: 'hidden' } }),
]);
