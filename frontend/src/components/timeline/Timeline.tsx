import { Popover } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useZone } from '../../hooks/useZone.js';
import { formatInstant } from '../../lib/time.js';
import { Time } from '../Time.js';
import { type Cluster, clustersOf, type Mark } from './clusters.js';
import classes from './Timeline.module.css';

interface TimelineProps {
  /** What is shown, as in "Pick session 7 over time". */
  label: string;
  marks: readonly Mark[];
  /** The stretch that the marks are seen against; it grows where marks lie outside. */
  startMs?: number;
  endMs?: number;
  /** Lanes in their order; those of the marks when left out. */
  lanes?: readonly string[];
}

/** What happened when, one line a kind. What stands too close together opens as a list. */
export function Timeline({ label, marks, startMs, endMs, lanes }: TimelineProps) {
  const moments = [...marks.map(({ atMs }) => atMs), ...[startMs, endMs].filter((moment) => moment !== undefined)];
  if (moments.length === 0) return null;
  const from = Math.min(...moments);
  const to = Math.max(...moments);
  const shown = lanes ?? [...new Set(marks.map(({ lane }) => lane))];

  return (
    <figure className={classes.timeline} aria-label={label}>
      {shown.map((lane) => (
        <div key={lane} className={classes.lane}>
          <span className={classes.name}>{lane}</span>
          <ol className={classes.track} aria-label={lane}>
            {clustersOf(
              marks.filter((mark) => mark.lane === lane),
              from,
              to,
            ).map((cluster) => (
              <li key={cluster.place} className={classes.place} style={{ left: `${cluster.place * 100}%` }}>
                <ClusterMark cluster={cluster} />
              </li>
            ))}
          </ol>
        </div>
      ))}
      <div className={classes.axis}>
        <Time iso={new Date(from).toISOString()} focusable />
        {to > from && <Time iso={new Date(to).toISOString()} focusable />}
      </div>
    </figure>
  );
}

/** Rows of the list behind a mark, before it says how many more there are. */
const MOST_LISTED = 12;

function ClusterMark({ cluster: { marks, count } }: { cluster: Cluster }) {
  const [zone] = useZone();
  const nameOf = ({ label, atMs }: Mark) => `${label}, ${formatInstant(new Date(atMs), zone)}`;
  const [only] = marks;
  if (only === undefined) return null;
  if (marks.length === 1)
    return (
      <Link
        to={only.to}
        search={only.search ?? {}}
        className={classes.mark}
        aria-label={nameOf(only)}
        title={nameOf(only)}
      >
        {count > 1 ? count : ''}
      </Link>
    );
  return (
    <Popover position="bottom" withRoles keepMounted={false} trapFocus returnFocus>
      <Popover.Target>
        <button
          type="button"
          className={classes.mark}
          aria-label={`${count} at ${formatInstant(new Date(only.atMs), zone)}`}
        >
          {count}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes.dropdown}>
        <ul>
          {marks.slice(0, MOST_LISTED).map((mark) => (
            <li key={`${mark.to} ${mark.atMs} ${mark.label}`}>
              <Link to={mark.to} search={mark.search ?? {}}>
                {mark.label}
              </Link>{' '}
              <Time iso={new Date(mark.atMs).toISOString()} />
            </li>
          ))}
        </ul>
        {marks.length > MOST_LISTED && <p>and {marks.length - MOST_LISTED} more</p>}
      </Popover.Dropdown>
    </Popover>
  );
}
