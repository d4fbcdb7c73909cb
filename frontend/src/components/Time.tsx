import { useNow } from '../hooks/useNow.js';
import { useZone } from '../hooks/useZone.js';
import { ageOf, formatInstant, ownZone, RANCH_ZONE, zoneLabel } from '../lib/time.js';
import { Hint } from './Hint.js';
import classes from './Time.module.css';

interface TimeProps {
  /** The instant as the hub sends it, such as `2022-05-02T21:27:42.789323Z`; null when it is not known. */
  iso: string | null;
  /** Names the zone beside the time, where no table header does. */
  withZone?: boolean;
  /** Lets the keyboard reach the other zones; leave out inside a link, which is a stop already. */
  focusable?: boolean;
  /** Shows how long ago it was; pointing at it tells the time. */
  asAge?: boolean;
}

/** An instant in the reader's zone, to the millisecond. Pointing at it shows its age and the other zones. */
export function Time({ iso, withZone = false, focusable = false, asAge = false }: TimeProps) {
  const [zone] = useZone();
  const now = useNow();
  const instant = iso === null ? null : new Date(iso);
  if (instant === null || Number.isNaN(instant.getTime())) return <span className={classes.unknown}>no time</span>;

  const shown = formatInstant(instant, zone);
  return (
    <Hint hint={<OtherZones instant={instant} />}>
      <time dateTime={iso ?? undefined} className={classes.time} tabIndex={focusable ? 0 : undefined}>
        {asAge ? (
          ageOf(instant, now)
        ) : (
          <>
            {shown.slice(0, -4)}
            <span className={classes.milliseconds}>{shown.slice(-4)}</span>
          </>
        )}
        {withZone && <span className={classes.zone}> {zoneLabel(instant, zone)}</span>}
      </time>
    </Hint>
  );
}

function OtherZones({ instant }: { instant: Date }) {
  const now = useNow();
  const [chosen] = useZone();
  const zones = [...new Set([RANCH_ZONE, ownZone(), 'UTC', chosen])];
  return (
    <span className={classes.zones}>
      <span className={classes.age}>{ageOf(instant, now)}</span>
      {zones.map((zone) => (
        <span key={zone} className={classes.row}>
          <span>{formatInstant(instant, zone)}</span>
          <span>{zone}</span>
        </span>
      ))}
    </span>
  );
}
