import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { ExceptionCodes, ExceptionServices } from '../../components/exceptions/NamedExceptions.js';
import { OutcomeMark } from '../../components/exceptions/OutcomeMark.js';
import { HarvesterLink } from '../../components/HarvesterLink.js';
import { StatusMark } from '../../components/StatusMark.js';
import { Time } from '../../components/Time.js';
import { columnsOf } from '../../components/table/columns.js';
import type { ErrorReport, Harvester, HarvesterHistory, SoftwareInfo } from '../../lib/api/types.js';
import { outcomeOf } from '../../lib/exceptions.js';
import { makerOf, stepOf } from './changes.js';
import { MachineKind } from './MachineKind.js';
import { Changes, StepMark } from './Steps.js';

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
  column.accessor('location.distributor.name', {
    id: 'distributor',
    header: 'Distributor',
    meta: { onCard: 'hidden' },
  }),
  column.accessor('thingName', {
    header: 'Thing name',
    meta: { orderBy: 'thingName', isExtra: true, onCard: 'hidden' },
    cell: ({ getValue }) => getValue() ?? '–',
  }),
  column.accessor('created', {
    header: 'Added',
    meta: { orderBy: 'created', isExtra: true, onCard: 'hidden' },
    cell: ({ getValue }) => <Time iso={getValue()} />,
  }),
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

const change = columnsOf<HarvesterHistory>();

export const historyColumns = change.columns([
  change.accessor('history_date', {
    header: 'When',
    meta: { orderBy: 'history_date' },
    cell: ({ row: { original } }) => (
      <Link to="/harvesterhistory/$id" params={{ id: String(original.history_id) }} search={true}>
        <Time iso={original.history_date} />
      </Link>
    ),
  }),
  change.accessor('history_type', {
    header: 'What',
    meta: { orderBy: 'history_type' },
    cell: ({ row: { original } }) => <StepMark kind={stepOf(original).kind} />,
  }),
  change.accessor('harv_id', {
    header: 'Harvester',
    meta: { orderBy: 'harv_id' },
    cell: ({ row: { original } }) => (
      <Link to="/harvesters/$id" params={{ id: String(original.id) }}>
        {original.harv_id}
      </Link>
    ),
  }),
  change.display({
    id: 'changes',
    header: 'Changes',
    meta: { onCard: 'wide' },
    cell: ({ row: { original } }) => {
      const { changes } = stepOf(original);
      return changes === undefined ? '–' : <Changes changes={changes} />;
    },
  }),
  change.accessor('changed_by', {
    id: 'history_user',
    header: 'By',
    cell: ({ row: { original } }) => makerOf(original),
  }),
  change.accessor('name', { header: 'Name', meta: { isExtra: true }, cell: ({ getValue }) => getValue() ?? 'none' }),
  change.accessor('fruit.name', { id: 'fruit', header: 'Fruit', meta: { isExtra: true } }),
  change.accessor('location.ranch', { id: 'location', header: 'Location', meta: { isExtra: true } }),
]);

const software = columnsOf<SoftwareInfo>();

export const softwareColumns = software.columns([
  software.accessor('harvester', {
    header: 'Harvester',
    cell: ({ getValue }) => <HarvesterLink harvester={getValue()} />,
  }),
  software.accessor('branchname', {
    header: 'Branch',
    meta: { orderBy: 'branchname' },
    cell: ({ getValue }) => <code>{getValue()}</code>,
  }),
  software.accessor('githash', {
    header: 'Githash',
    meta: { orderBy: 'githash' },
    cell: ({ getValue }) => <code>{getValue()}</code>,
  }),
  software.accessor('dirty', {
    header: 'Tree',
    meta: { orderBy: 'dirty' },
    cell: ({ getValue }) =>
      getValue() ? (
        <StatusMark tone="warn" icon={IconAlertTriangle}>
          Local changes
        </StatusMark>
      ) : (
        <StatusMark tone="quiet" icon={IconCheck}>
          Clean
        </StatusMark>
      ),
  }),
  software.accessor('deployer', {
    header: 'Deployed by',
    meta: { orderBy: 'deployer' },
    cell: ({ getValue }) => getValue() ?? '–',
  }),
  software.accessor('deployed_ts', {
    header: 'Deployed',
    meta: { orderBy: 'deployed_ts' },
    cell: ({ getValue }) => <Time iso={getValue()} />,
  }),
  software.accessor('created', {
    header: 'Reported',
    meta: { orderBy: 'created', onCard: 'hidden' },
    cell: ({ getValue }) => <Time iso={getValue()} />,
  }),
]);
