/**
 * Instants and zones. All times on a page stand in one zone, chosen by the reader; what the reader types is read in it.
 */

/** The zone of the ranches, and the one the hub reads times in when nobody says otherwise. */
export const RANCH_ZONE = 'US/Pacific';

/** The zone of this computer. */
export const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Every zone that can be chosen, the customary short names included. */
export function allZones(): string[] {
  return [
    ...new Set([RANCH_ZONE, 'US/Mountain', 'US/Central', 'US/Eastern', 'UTC', ...Intl.supportedValuesOf('timeZone')]),
  ];
}

export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** A wall clock: what a clock and a calendar on the wall show, wherever the wall is. */
interface WallTime {
  year: number;
  /** 1 for January. */
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
  });
  formats.set(zone, made);
  return made;
}

function partsOf(instant: Date, zone: string): Record<string, string> {
  return Object.fromEntries(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
}

/** `2022-05-02 14:27:42.789`: the instant as clocks in `zone` show it. */
export function formatInstant(instant: Date, zone: string): string {
  const { year, month, day, hour, minute, second } = partsOf(instant, zone);
  return `${year}-${month}-${day} ${hour}:${minute}:${second}.${pad(instant.getUTCMilliseconds(), 3)}`;
}

/**
 * The instant as a filter takes it: `2022-05-02 14:27:42`, on the wall clock of `zone`. In the hour that a change to winter
 * repeats, where a wall clock shows each time twice, it stands in UTC: `2022-11-06T09:30:00Z`.
 */
export function typedTime(instant: Date, zone: string): string {
  const onWall = formatInstant(instant, zone).slice(0, 'YYYY-MM-DD HH:MM:SS'.length);
  const isRepeated = [-1, 1].some(
    (hours) =>
      offsetAt(new Date(instant.getTime() + hours * 3_600_000), zone) - offsetAt(instant, zone) === hours * -3_600_000,
  );
  return isRepeated ? instant.toISOString().replace('.000Z', 'Z') : onWall;
}

/** `PDT`, `GMT+2`: what people in `zone` call it at that instant. */
export function zoneLabel(instant: Date, zone: string): string {
  return partsOf(instant, zone).timeZoneName ?? zone;
}

const pad = (number: number, digits: number) => String(number).padStart(digits, '0');

/** Milliseconds that clocks in `zone` are ahead of UTC at that instant. */
function offsetAt(instant: Date, zone: string): number {
  const parts = partsOf(instant, zone);
  const shown = Date.UTC(
    Number(parts.year),
    Number(parts.month) - 1,
    Number(parts.day),
    Number(parts.hour),
    Number(parts.minute),
    Number(parts.second),
  );
  return shown - Math.floor(instant.getTime() / 1000) * 1000;
}

/** The instant at which clocks in `zone` show that wall time; in the hour that a change to winter repeats, the first. */
function instantOf(wall: WallTime, zone: string): Date {
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second, wall.millisecond);
  // The offset a day earlier is the summer one when clocks go back, so the first of two equal wall times is found first.
  const candidates = [asUtc - 86_400_000, asUtc + 86_400_000].map(
    (near) => new Date(asUtc - offsetAt(new Date(near), zone)),
  );
  const fitting = candidates.find((candidate) => candidate.getTime() + offsetAt(candidate, zone) === asUtc);
  return fitting ?? (candidates[0] as Date);
}

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

/** `3 minutes ago`, `in 2 days`: how long before or after `now` the instant lies, in its largest whole unit. */
export function ageOf(instant: Date, now: Date): string {
  const seconds = (instant.getTime() - now.getTime()) / 1000;
  const [unit, size] = units.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1];
  return new Intl.RelativeTimeFormat('en', { numeric: 'always' }).format(Math.trunc(seconds / size), unit);
}

const DASHED = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,6}))?)?)?(Z|[+-]\d{2}:?\d{2})?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(?:(\d{2})(?:(\d{2}))?)?)?$/;
const COMPACT_WITH_FRACTION = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})\.(\d{1,6})$/;

/**
 * Reads a time as a person types it in a filter: `2022-05-02 14:27:42.789`, `2022-05-02`, `20220502T142742.5`,
 * `202205021427`, or with its own offset `2022-05-02T21:27:42Z`.
 *
 * @param zone  where the clock hangs, unless the text carries an offset
 * @returns the instant, or null when the text is none of these: the hub would ignore it and answer with everything
 */
export function readTypedTime(text: string, zone: string): Date | null {
  const match = DASHED.exec(text.trim()) ?? COMPACT_WITH_FRACTION.exec(text.trim()) ?? COMPACT.exec(text.trim());
  if (match === null) return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '0', offset] = match;
  const wall: WallTime = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    millisecond: Number(fraction.padEnd(3, '0').slice(0, 3)),
  };
  if (!isOnCalendar(wall)) return null;
  if (offset === undefined) return instantOf(wall, zone);

  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(offset) ?? [];
  const aheadMs = hours === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  return new Date(instantOf(wall, 'UTC').getTime() - aheadMs);
}

function isOnCalendar({ year, month, day, hour, minute, second }: WallTime): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
}
