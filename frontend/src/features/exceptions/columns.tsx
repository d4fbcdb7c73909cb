import { IconAlertOctagon, IconArchive, IconCircleCheck, IconPlayerStop, IconRefresh } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { HarvesterLink } from '../../components/HarvesterLink.js';
import { StatusMark } from '../../components/StatusMark.js';
import { Time } from '../../components/Time.js';
import { columnsOf } from '../../components/table/columns.js';
import { SelectLink } from '../../components/table/SelectLink.js';
import type { CodeManifest, Exception, ExceptionCode } from '../../lib/api/types.js';
import { serviceOf } from '../../lib/exceptions.js';

const exception = columnsOf<Exception>();

export const exceptionColumns = exception.columns([
  exception.accessor('timestamp', {
    header: 'Time',
    meta: { orderBy: 'timestamp' },
    cell: ({ row: { original } }) => {
      const time = <Time iso={original.timestamp} />;
      return original.report === null ? (
        <SelectLink id={original.id}>{time}</SelectLink>
      ) : (
        <Link to="/errorreports/$id" params={{ id: String(original.report) }} search={{ exception: original.id }}>
          {time}
        </Link>
      );
    },
  }),
  exception.accessor('handled', {
    header: 'State',
    meta: { orderBy: 'handled' },
    cell: ({ getValue }) => <HandledMark isHandled={getValue()} />,
  }),
  exception.accessor('harvester', {
    header: 'Harvester',
    cell: ({ getValue }) => <HarvesterLink harvester={getValue() ?? null} />,
  }),
  exception.accessor('code', {
    header: 'Code',
    cell: ({ getValue }) => {
      const code = getValue();
      return code === null ? 'no code' : `${code.code} ${code.name}`;
    },
  }),
  exception.accessor('service', {
    header: 'Service',
    meta: { orderBy: 'service' },
    cell: ({ row: { original } }) => serviceOf(original),
  }),
  exception.accessor('primary', {
    header: 'Rank',
    meta: { orderBy: 'primary' },
    cell: ({ getValue }) => (getValue() ? <b>primary</b> : 'secondary'),
  }),
  exception.accessor('code.team', {
    id: 'team',
    header: 'Team',
    meta: { onCard: 'hidden' },
    cell: ({ row: { original } }) => original.code?.team ?? '–',
  }),
  exception.accessor('info', {
    header: 'Info',
    meta: { isExtra: true, onCard: 'wide' },
    cell: ({ getValue }) => getValue() ?? '–',
  }),
  exception.accessor('node', { header: 'Node', meta: { isExtra: true, orderBy: 'node', onCard: 'hidden' } }),
  exception.accessor('created', {
    header: 'Received',
    meta: { isExtra: true, orderBy: 'created', onCard: 'hidden' },
    cell: ({ getValue }) => <Time iso={getValue()} />,
  }),
]);

/** Whether the machine could go on by itself. */
export function HandledMark({ isHandled }: { isHandled: boolean }) {
  return isHandled ? (
    <StatusMark tone="warn" icon={IconCircleCheck}>
      Handled
    </StatusMark>
  ) : (
    <StatusMark tone="bad" icon={IconAlertOctagon}>
      Unhandled
    </StatusMark>
  );
}

const code = columnsOf<ExceptionCode>();

export const codeColumns = code.columns([
  code.accessor('code', {
    header: 'Code',
    meta: { orderBy: 'code' },
    cell: ({ row: { original } }) => (
      <SelectLink id={original.id}>
        <b>{original.code}</b>
      </SelectLink>
    ),
  }),
  code.accessor('name', { header: 'Name', meta: { orderBy: 'name' } }),
  code.accessor('team', { header: 'Team', meta: { orderBy: 'team' } }),
  code.accessor('cycle', {
    header: 'Then',
    meta: { orderBy: 'cycle' },
    cell: ({ getValue }) => <CycleMark mayCycle={getValue()} />,
  }),
  code.accessor('retired', {
    header: 'State',
    cell: ({ getValue }) => <RetiredMark isRetired={getValue()} />,
  }),
  code.accessor('operator_msg', {
    header: 'Told to the operator',
    meta: { onCard: 'wide' },
    cell: ({ getValue }) => getValue() || '–',
  }),
  code.accessor('msg', {
    header: 'Meaning',
    meta: { isExtra: true, onCard: 'wide' },
    cell: ({ getValue }) => getValue() || '–',
  }),
  code.accessor('lastModified', {
    header: 'Changed',
    meta: { orderBy: 'lastModified', isExtra: true, onCard: 'hidden' },
    cell: ({ getValue }) => <Time iso={getValue()} />,
  }),
]);

/** What the robot does once the error is handled. */
export function CycleMark({ mayCycle }: { mayCycle: boolean }) {
  return mayCycle ? (
    <StatusMark tone="note" icon={IconRefresh}>
      Cycles
    </StatusMark>
  ) : (
    <StatusMark tone="quiet" icon={IconPlayerStop}>
      Disarms
    </StatusMark>
  );
}

/** Whether machines still send the code. */
export function RetiredMark({ isRetired }: { isRetired: boolean }) {
  return isRetired ? (
    <StatusMark tone="quiet" icon={IconArchive}>
      Retired
    </StatusMark>
  ) : (
    <StatusMark tone="good" icon={IconCircleCheck}>
      In use
    </StatusMark>
  );
}

const manifest = columnsOf<CodeManifest>();

export const manifestColumns = manifest.columns([
  manifest.accessor('version', {
    header: 'Version',
    meta: { orderBy: 'version' },
    cell: ({ row: { original } }) => (
      <Link to="/exceptioncodemanifests/$id" params={{ id: String(original.id) }} search={true}>
        <b>{original.version}</b>
      </Link>
    ),
  }),
  manifest.accessor('manifest', { header: 'Codes', meta: { align: 'end' }, cell: ({ getValue }) => getValue().length }),
  manifest.accessor('created', {
    header: 'Received',
    meta: { orderBy: 'created' },
    cell: ({ getValue }) => <Time iso={getValue()} />,
  }),
]);
