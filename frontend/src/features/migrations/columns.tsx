import { IconCircleCheck, IconCircleX, IconHourglass } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { StatusMark } from '../../components/StatusMark.js';
import { Time } from '../../components/Time.js';
import { columnsOf } from '../../components/table/columns.js';
import type { MigrationLog } from '../../lib/api/types.js';

const marks = {
  pending: { tone: 'note', icon: IconHourglass, text: 'Pending' },
  success: { tone: 'good', icon: IconCircleCheck, text: 'Success' },
  failed: { tone: 'bad', icon: IconCircleX, text: 'Failed' },
} as const;

/** What became of a migration. */
export function ResultMark({ result, filled }: { result: string; filled?: boolean }) {
  const { tone, icon, text } = marks[result as keyof typeof marks] ?? { ...marks.pending, text: result };
  return (
    <StatusMark tone={tone} icon={icon} filled={filled}>
      {text}
    </StatusMark>
  );
}

const column = columnsOf<MigrationLog>();

/** @param nameOf  the name of a user by row id */
export const migrationColumns = (nameOf: (user: number | null) => string) =>
  column.columns([
    column.accessor('created', {
      header: 'Queued',
      meta: { orderBy: 'created' },
      cell: ({ row: { original } }) => (
        <Link to="/migrations/$id" params={{ id: String(original.id) }} search={true}>
          <Time iso={original.created} />
        </Link>
      ),
    }),
    column.accessor('result', {
      header: 'Result',
      meta: { orderBy: 'result' },
      cell: ({ getValue }) => <ResultMark result={getValue()} />,
    }),
    column.accessor('creator', { header: 'By', cell: ({ getValue }) => nameOf(getValue()) }),
    column.accessor('startTime', {
      header: 'Start',
      meta: { orderBy: 'startTime', onCard: 'hidden' },
      cell: ({ getValue }) => (getValue() === null ? '–' : <Time iso={getValue()} />),
    }),
    column.accessor('endTime', {
      header: 'End',
      meta: { orderBy: 'endTime', onCard: 'hidden' },
      cell: ({ getValue }) => (getValue() === null ? '–' : <Time iso={getValue()} />),
    }),
    column.accessor('githash', { header: 'Githash', cell: ({ getValue }) => <code>{getValue()}</code> }),
    column.accessor('id', { header: 'ID', meta: { isExtra: true, onCard: 'hidden' } }),
  ]);
