import { Link } from '@tanstack/react-router';
import { HarvesterLink } from '../../components/HarvesterLink.js';
import { Time } from '../../components/Time.js';
import { columnsOf } from '../../components/table/columns.js';
import type { Exception } from '../../lib/api/types.js';
import { serviceOf } from '../../lib/exceptions.js';

const column = columnsOf<Exception>();

/** The exceptions that charts count: enough to tell one from the other, and to open its report. */
export const countedColumns = column.columns([
  column.accessor('timestamp', {
    header: 'Time',
    meta: { orderBy: 'timestamp' },
    cell: ({ row: { original } }) => {
      const time = <Time iso={original.timestamp} />;
      if (original.report === null) return time;
      return (
        <Link to="/errorreports/$id" params={{ id: String(original.report) }} search={{ exception: original.id }}>
          {time}
        </Link>
      );
    },
  }),
  column.accessor('harvester', {
    header: 'Harvester',
    cell: ({ getValue }) => <HarvesterLink harvester={getValue() ?? null} />,
  }),
  column.accessor('code', {
    header: 'Code',
    cell: ({ getValue }) => {
      const code = getValue();
      return code === null ? 'no code' : `${code.code} ${code.name}`;
    },
  }),
  column.accessor('service', {
    header: 'Service',
    meta: { orderBy: 'service' },
    cell: ({ row: { original } }) => serviceOf(original),
  }),
  column.accessor('primary', {
    header: 'Rank',
    meta: { orderBy: 'primary', onCard: 'hidden' },
    cell: ({ getValue }) => (getValue() ? <b>primary</b> : 'secondary'),
  }),
  column.accessor('handled', {
    header: 'Handled',
    meta: { orderBy: 'handled', onCard: 'hidden' },
    cell: ({ getValue }) => (getValue() ? 'yes' : 'no'),
  }),
]);
