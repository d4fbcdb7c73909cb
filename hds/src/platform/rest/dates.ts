import { DateTime, IANAZone } from 'luxon';

/** The zone of filter dates that carry no offset, when the caller names none. Old clients count on it. */
export const DEFAULT_ZONE = 'US/Pacific';

/** Whether `name` is a zone that date filters can be read in, such as `US/Pacific` or `utc`. */
export function isZone(name: string): boolean {
  return name.toLowerCase() === 'utc' || IANAZone.isValidZone(name);
}

const FREE_FORMS = [
  'yyyyMMdd',
  'yyyyMMddHHmm',
  'yyyyMMddHHmmss',
  "yyyyMMdd'T'HHmmss",
  "yyyyMMdd'T'HHmm",
  "yyyyMMdd'T'HH",
  'M/d/yyyy',
  'M/d/yyyy H:mm',
  'M/d/yyyy H:mm:ss',
  'LLL d yyyy',
  'LLL d, yyyy',
  'LLLL d yyyy',
  'LLLL d, yyyy',
  'd LLL yyyy',
  'd LLLL yyyy',
  'yyyy-M-d',
  'yyyy-M-d H:mm',
  'yyyy-M-d H:mm:ss',
  'H:mm',
  'H:mm:ss',
];

const SECONDS_WITH_FRACTION = /^(.*(?::\d\d|\d{8}T\d{6}))[.,](\d{1,9})(.*)$/i;

/**
 * The instant a filter date means, as ISO 8601 in UTC with microseconds, or null when it cannot be read (the filter is then ignored).
 *
 * @param text  `20220502142742`, `20220502T142742.5`, `2022-05-02`, `05/02/2022`, `May 2 2022`, ISO 8601 with or without offset;
 *              missing parts are zero, a missing month or day is the first (`2022` → 2022-01-01)
 * @param zone  IANA name; used when the text carries no offset. Of a time that clocks there show twice, the first is meant
 */
export function parseFilterDate(text: string, zone: string): string | null {
  if (!isZone(zone)) return null;
  // A Date would round the microseconds of a stored time away, and a range to its very end would miss it.
  const [, before = text, fraction = '', after = ''] = SECONDS_WITH_FRACTION.exec(text.trim()) ?? [];
  // Luxon decides by the season of today which of two equal times is meant.
  const [date] = wholeSeconds((before + after).trim(), zone)?.getPossibleOffsets() ?? [];
  if (!date?.isValid || date.toUTC().year < 1 || date.toUTC().year > 9999) return null;
  return `${date.toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss")}.${fraction.slice(0, 6).padEnd(6, '0')}Z`;
}

function wholeSeconds(text: string, zone: string): DateTime | null {
  // A POSIX second count and six digits are not dates here: legacy filters ignore them.
  if (/^\d+$/.test(text) && ![4, 8, 10, 12, 14].includes(text.length)) return null;
  if (/^\d{10}$/.test(text) && !isPlausibleMonth(text)) return null;

  const compact = /^(\d{8})T(\d{1,6})$/i.exec(text);
  if (compact) {
    const [, day = '', clock = ''] = compact;
    return DateTime.fromFormat(`${day}${clock.padEnd(6, '0')}`, 'yyyyMMddHHmmss', { zone });
  }
  if (/^\d{4}(\d\d){2,5}$/.test(text)) {
    return DateTime.fromFormat(text.padEnd(14, '0'), 'yyyyMMddHHmmss', { zone });
  }
  const iso = DateTime.fromISO(text.replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, '$1T'), { zone, setZone: true });
  if (iso.isValid && !/^\d{4}-?W|^\d{4}-\d{3}$/.test(text)) return iso;
  for (const form of FREE_FORMS) {
    const date = DateTime.fromFormat(text, form, { zone, locale: 'en-US' });
    if (date.isValid) return date;
  }
  return null;
}

function isPlausibleMonth(digits: string): boolean {
  const month = Number(digits.slice(4, 6));
  return month >= 1 && month <= 12 && Number(digits.slice(6, 8)) <= 31 && Number(digits.slice(8, 10)) <= 23;
}

/**
 * A time of day as `HH:MM:SS`, read as legacy filters read it: `20:00`, `20:00:30`, `2000`; any other text is midnight.
 * @returns null when hour or minute are out of range
 */
export function parseTimeOfDay(text: string): string | null {
  const trimmed = text.trim();
  const parts = trimmed.includes(':')
    ? trimmed.split(':')
    : trimmed.length === 4
      ? [trimmed.slice(0, 2), trimmed.slice(2)]
      : ['0', '0'];
  const [hour = 0, minute = 0, second = 0] = parts.map(Number);
  const inRange =
    [hour, minute, second].every(Number.isInteger) &&
    hour >= 0 &&
    hour < 24 &&
    minute >= 0 &&
    minute < 60 &&
    second >= 0 &&
    second < 60;
  return inRange ? [hour, minute, second].map((part) => String(part).padStart(2, '0')).join(':') : null;
}
