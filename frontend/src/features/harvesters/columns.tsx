import { Link } from '@tanstack/react-router';
import { ExceptionCodes, ExceptionServices } from '../../components/exceptions/NamedExceptions.js';
import { OutcomeMark } from '../../components/exceptions/OutcomeMark.js';
import { Time } from '../../components/Time.js';
import { columnsOf } from '../../components/table/columns.js';
import type { ErrorReport, Harvester } from '../../lib/api/types.js';
import { outcomeOf } from '../../lib/exceptions.js';
import { MachineKind } from './MachineKind.js';

const column = columnsOf<Harvester>();

export const harvesterColumns = column.columns([
  column.accessor('harv_id', {
    header: 'Number',
    meta: { orderBy: 'harv_id' },
    cell: ({ row: { original } }) => (
      <Link to="/harvesters/$id" params={{ id: String(original.id) }}>
        <b>{original.harv_id}</b>
      </Link>
    ),
  }),
  column.accessor('name', { header: 'Name', meta: { orderBy: 'name' }, cell: ({ getValue }) => getValue() ?? 'none' }),
  column.accessor('is_emulator', {
    header: 'Kind',
    meta: { orderBy: 'is_emulator' },
    cell: ({ getValue }) => <MachineKind isEmulator={getValue()} />,
  }),
  column.accessor('fruit', { header: 'Fruit', cell: ({ getValue }) => getValue()?.name }),
  column.accessor('location', {
    header: 'Location',
    cell: ({ getValue }) => getValue()?.ranch ?? 'none',
  }),
  column.accessor('location.distributor.name', { header: 'Distributor', meta: { onCard: 'hidden' } }),
  column.accessor('lastModified', {
    header: 'Last change',
    meta: { orderBy: 'lastModified', onCard: 'hidden' },
    cell: ({ getValue }) => <Time iso={getValue()} />,
  }),
]);

const report = columnsOf<ErrorReport>();

/** The error reports of one harvester: without the columns that would say the same in each row. */
export const reportColumns = report.columns([
  report.accessor('reportTime', {
    header: 'Time',
    meta: { orderBy: 'reportTime' },
    cell: ({ row: { original } }) => (
      <Link to="/errorreports/$id" params={{ id: String(original.id) }}>
        <Time iso={original.reportTime} />
      </Link>
    ),
  }),
  report.display({
    id: 'outcome',
    header: 'State',
    cell: ({ row: { original } }) => <OutcomeMark outcome={outcomeOf(original.exceptions, original.tags)} />,
  }),
  report.accessor('exceptions', {
    id: 'codes',
    header: 'Codes',
    cell: ({ getValue }) => <ExceptionCodes exceptions={getValue()} />,
  }),
  report.accessor('exceptions', {
    id: 'services',
    header: 'Services',
    cell: ({ getValue }) => <ExceptionServices exceptions={getValue()} />,
  }),
  report.accessor('githash', {
    header: 'Githash',
    meta: { orderBy: 'githash', onCard: 'hidden' },
    cell: ({ getValue }) => <code>{getValue()}</code>,
  }),
]);
