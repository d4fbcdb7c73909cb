import {
  IconBell,
  IconCircleCheck,
  IconCircleX,
  IconHourglass,
  IconPlayerPause,
  IconPlayerSkipForward,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { StatusMark } from '../../components/StatusMark.js';
import { Time } from '../../components/Time.js';
import { columnsOf } from '../../components/table/columns.js';
import type { Delivery, Rule } from '../../lib/api/types.js';
import { CriteriaList } from './CriteriaList.js';
import classes from './notifications.module.css';

const rule = columnsOf<Rule>();

/** Rules that are ticked, to do something with all of them. */
export interface Ticks {
  ids: ReadonlySet<number>;
  onTick: (id: number) => void;
}

/** @param nameOf  the name of a user by row id */
export const ruleColumns = (nameOf: (user: number | null) => string, { ids, onTick }: Ticks) =>
  rule.columns([
    rule.display({
      id: 'tick',
      header: '',
      meta: { name: 'To choose' },
      cell: ({ row: { original } }) =>
        original.may_change && (
          <input
            type="checkbox"
            className={classes.tick}
            aria-label={`Choose rule ${original.id}`}
            checked={ids.has(original.id)}
            onChange={() => onTick(original.id)}
          />
        ),
    }),
    rule.accessor('name', {
      header: 'Rule',
      meta: { orderBy: 'name', onCard: 'wide' },
      cell: ({ getValue, row: { original } }) => (
        <>
          <Link to="/notifications/$id" params={{ id: String(original.id) }} className={classes.name}>
            {getValue() ?? `Rule ${original.id}`}
          </Link>{' '}
          {original.paused && <PausedMark />}
        </>
      ),
    }),
    rule.accessor('criteria', {
      header: 'Tells of',
      meta: { onCard: 'wide' },
      cell: ({ getValue }) => <CriteriaList criteria={getValue()} />,
    }),
    rule.accessor('trigger_on', {
      header: 'Kind of report',
      meta: { orderBy: 'trigger_on' },
      cell: ({ getValue }) => reportName(getValue()),
    }),
    rule.accessor('recipients', {
      header: 'Recipients',
      cell: ({ getValue }) =>
        getValue()
          .map(({ username }) => username)
          .join(', ') || 'nobody',
    }),
    rule.accessor('creator', { header: 'Made by', cell: ({ getValue }) => nameOf(getValue()) }),
    rule.accessor('created', {
      header: 'Made',
      meta: { orderBy: 'created', onCard: 'hidden' },
      cell: ({ getValue }) => <Time iso={getValue()} />,
    }),
  ]);

/** Says that a rule tells nobody for now. */
export const PausedMark = ({ filled }: { filled?: boolean }) => (
  <StatusMark tone="warn" icon={IconPlayerPause} filled={filled}>
    Paused
  </StatusMark>
);

/** `ErrorReport` as people write it. */
export const reportName = (kind: string) =>
  kind
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/^./, (letter) => letter.toUpperCase())
    .replace(/ [A-Z]/g, (word) => word.toLowerCase());

const marks = {
  sent: { tone: 'good', icon: IconCircleCheck, text: 'Sent' },
  pending: { tone: 'note', icon: IconHourglass, text: 'Waiting' },
  failed: { tone: 'bad', icon: IconCircleX, text: 'Failed' },
  skipped: { tone: 'quiet', icon: IconPlayerSkipForward, text: 'Not sent' },
} as const;

function DeliveryMark({ status }: { status: string }) {
  const { tone, icon, text } = marks[status as keyof typeof marks] ?? { tone: 'quiet', icon: IconBell, text: status };
  return (
    <StatusMark tone={tone} icon={icon}>
      {text}
    </StatusMark>
  );
}

const delivery = columnsOf<Delivery>();

export const deliveryColumns = delivery.columns([
  delivery.accessor('report', {
    header: 'Report',
    cell: ({ row: { original } }) => (
      <Link to={`/${original.reportType.toLowerCase()}s/${original.report}`}>
        {reportName(original.reportType)} {original.report}
      </Link>
    ),
  }),
  delivery.accessor('status', {
    header: 'State',
    meta: { orderBy: 'status' },
    cell: ({ getValue }) => <DeliveryMark status={getValue()} />,
  }),
  delivery.accessor('channel', { header: 'Channel', cell: ({ getValue }) => <code>{getValue()}</code> }),
  delivery.accessor('reason', {
    header: 'Reason',
    meta: { onCard: 'wide' },
    cell: ({ getValue }) => getValue() ?? '–',
  }),
  delivery.accessor('attempts', { header: 'Tries', meta: { orderBy: 'attempts', align: 'end' } }),
  delivery.accessor('created', {
    header: 'Decided',
    meta: { orderBy: 'created' },
    cell: ({ getValue }) => <Time iso={getValue()} />,
  }),
  delivery.accessor('finished', {
    header: 'Done',
    meta: { onCard: 'hidden' },
    cell: ({ getValue }) => (getValue() === null ? '–' : <Time iso={getValue()} />),
  }),
]);
