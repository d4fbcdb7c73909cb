import { Link } from '@tanstack/react-router';
import { Time } from '../../components/Time.js';
import { columnsOf } from '../../components/table/columns.js';
import type { FleetMember } from '../../lib/api/types.js';
import { AttentionMark } from './AttentionMark.js';
import classes from './columns.module.css';
import { usualInWords } from './machines.js';
import { Sparkline } from './Sparkline.js';

const column = columnsOf<FleetMember>();

/** The filters of the error reports that show what a number of this table counts. */
const reportsOf = ({ harv_id, is_emulator }: FleetMember, midnight: string, zone: string) => ({
  harv_ids: [harv_id],
  is_emulator: is_emulator ? (1 as const) : (0 as const),
  start_time: midnight,
  tz: zone,
});

/** @param midnight  when today began as clocks in `zone` say it, such as `2022-05-02 00:00:00` */
export const fleetColumns = (midnight: string, zone: string) =>
  column.columns([
    column.accessor('harv_id', {
      header: 'Harvester',
      cell: ({ row: { original } }) => (
        <span className={classes.harvester}>
          <Link to="/harvesters/$id" params={{ id: String(original.id) }}>
            <b>{original.harv_id}</b> {original.name}
          </Link>
          <span className={classes.place}>
            {original.ranch ?? 'no ranch'} · {original.fruit}
          </span>
        </span>
      ),
    }),
    column.accessor('attention', {
      header: 'Attention',
      meta: { onCard: 'wide' },
      cell: ({ row: { original } }) => <AttentionMark machine={original} />,
    }),
    column.accessor('last_report', {
      header: 'Last contact',
      cell: ({ getValue }) => (getValue() === null ? 'never' : <Time iso={getValue()} asAge focusable />),
    }),
    column.accessor('reports_today', {
      header: 'Errors today',
      meta: { align: 'end' },
      cell: ({ row: { original } }) => (
        <span className={classes.count}>
          <Link to="/errorreports" search={reportsOf(original, midnight, zone)}>
            {original.reports_today}
          </Link>
          <span className={classes.place}>{usualInWords(original)}</span>
        </span>
      ),
    }),
    column.accessor('unhandled_today', {
      header: 'Unhandled',
      meta: { align: 'end' },
      cell: ({ row: { original } }) => (
        <span className={classes.count}>
          {original.unhandled_today === 0 ? (
            '0'
          ) : (
            <Link
              className={classes.unhandled}
              to="/errorreports"
              search={{ ...reportsOf(original, midnight, zone), handled: 0 as const }}
            >
              {original.unhandled_today}
            </Link>
          )}
          <span className={classes.onCard}>unhandled</span>
        </span>
      ),
    }),
    column.accessor('open_pick_sessions', {
      header: 'Open sessions',
      meta: { align: 'end' },
      cell: ({ row: { original } }) => (
        <span className={classes.count}>
          {original.open_pick_sessions === 0 ? (
            '0'
          ) : (
            <Link to="/picksessions" search={{ harv_ids: [original.harv_id] }}>
              {original.open_pick_sessions}
            </Link>
          )}
          <span className={classes.onCard}>open sessions</span>
        </span>
      ),
    }),
    column.accessor('hourly', {
      header: 'Last 24 hours',
      cell: ({ getValue }) => <Sparkline hourly={getValue()} />,
    }),
  ]);
