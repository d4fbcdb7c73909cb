import type { Histogram } from '../../lib/api/types.js';
import { formatInstant, readTypedTime, typedTime } from '../../lib/time.js';

/** One bar of a histogram: how many there were from `startMs` to just before `endMs`. */
export interface Bar {
  startMs: number;
  endMs: number;
  count: number;
}

const HOUR_MS = 3_600_000;

/** The bars of the hub's answer; each ends where the next begins. */
export function barsOf({ buckets, interval_seconds }: Histogram, zone: string): Bar[] {
  const starts = buckets.map(({ start }) => Date.parse(start));
  return buckets.map(({ count }, index) => {
    const startMs = starts[index] as number;
    return { startMs, endMs: starts[index + 1] ?? endAfter(startMs, (interval_seconds ?? 0) * 1000, zone), count };
  });
}

/** Bars wider than an hour follow the clock of the zone: a day with a change of clocks has 23 or 25 hours. */
function endAfter(startMs: number, spanMs: number, zone: string): number {
  if (spanMs <= HOUR_MS) return startMs + spanMs;
  const start = formatInstant(new Date(startMs), zone);
  const hours = spanMs / HOUR_MS;
  const endHour = (Math.floor(Number(start.slice(11, 13)) / hours) + 1) * hours;
  if (endHour < 24) {
    const end = `${start.slice(0, 'YYYY-MM-DD'.length)} ${String(endHour).padStart(2, '0')}:00:00`;
    return readTypedTime(end, zone)?.getTime() ?? startMs + spanMs;
  }
  // Two hours past where midnight would be without the change is on the right day, whichever way the clocks went.
  const day = formatInstant(new Date(startMs + spanMs + 2 * HOUR_MS), zone).slice(0, 'YYYY-MM-DD'.length);
  return readTypedTime(day, zone)?.getTime() ?? startMs + spanMs;
}

/** A range of time as filters have it: as typed, read in `tz`. */
export interface TypedRange {
  start_time?: string;
  end_time?: string;
  tz?: string;
}

/**
 * The range that holds just the bars from `from` to `to`, in the words of a filter. Both its ends belong to a range, so
 * that it closes with the last microsecond of a bar.
 *
 * @param now  the range in use; where a bar at the edge reaches beyond it, its own end stays
 */
export function rangeOf(bars: readonly Bar[], from: number, to: number, now: TypedRange, zone: string): TypedRange {
  const first = bars[Math.min(from, to)] as Bar;
  const last = bars[Math.max(from, to)] as Bar;
  const since = now.start_time === undefined ? null : readTypedTime(now.start_time, zone);
  const until = now.end_time === undefined ? null : readTypedTime(now.end_time, zone);
  return {
    start_time:
      since !== null && since.getTime() > first.startMs ? now.start_time : typedTime(new Date(first.startMs), zone),
    end_time:
      until !== null && until.getTime() < last.endMs
        ? now.end_time
        : typedTime(new Date(last.endMs - 1000), zone).replace(/(?=Z?$)/, '.999999'),
    tz: zone,
  };
}

/** The place of the bar in which the instant lies, or of the one nearest to it. */
export function barAt(bars: readonly Bar[], instantMs: number): number {
  const after = bars.findIndex(({ startMs }) => startMs > instantMs);
  return after === -1 ? bars.length - 1 : Math.max(0, after - 1);
}

const number = new Intl.NumberFormat('en');

/** `2022-05-02 14:00 – 15:00 · 12 error reports`. */
export function barInWords(bars: readonly Bar[], from: number, to: number, rows: string, zone: string): string {
  const chosen = bars.slice(Math.min(from, to), Math.max(from, to) + 1);
  const [first, last] = [chosen[0], chosen.at(-1)];
  if (first === undefined || last === undefined) return '';
  const count = chosen.reduce((sum, bar) => sum + bar.count, 0);
  return `${spanInWords(first.startMs, last.endMs, zone)} · ${number.format(count)} ${count === 1 ? rows.replace(/s$/, '') : rows}`;
}

function spanInWords(startMs: number, endMs: number, zone: string): string {
  const start = formatInstant(new Date(startMs), zone);
  const end = formatInstant(new Date(endMs), zone);
  const isMidnight = (time: string) => time.slice(11, 19) === '00:00:00';
  if (isMidnight(start) && isMidnight(end)) {
    const lastDay = formatInstant(new Date(endMs - 1), zone).slice(0, 10);
    return lastDay === start.slice(0, 10) ? lastDay : `${start.slice(0, 10)} – ${lastDay}`;
  }
  const digits = [start, end].every((time) => time.slice(17, 19) === '00') ? 16 : 19;
  const isSameDay = start.slice(0, 10) === end.slice(0, 10);
  return `${start.slice(0, digits)} – ${isSameDay ? end.slice(11, digits) : end.slice(0, digits)}`;
}

/** `1 hour`, `7 days`: how wide a bar is. */
export function widthInWords(seconds: number): string {
  const units: [string, number][] = [
    ['day', 86_400],
    ['hour', 3_600],
    ['minute', 60],
  ];
  const [unit, size] = units.find(([, size]) => seconds >= size) ?? ['second', 1];
  const count = seconds / size;
  return `${count} ${count === 1 ? unit : `${unit}s`}`;
}
