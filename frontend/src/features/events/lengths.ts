const DURATION = /^(?:(\d+) )?(\d+):(\d{2}):(\d{2}(?:\.\d+)?)$/;

/** Milliseconds of a length as the hub writes it: `00:15:30`, `1 02:00:00.5`; undefined where it is none. */
export function lengthMs(text: string | null): number | undefined {
  const match = DURATION.exec(text ?? '');
  if (match === null) return undefined;
  const [, days = '0', hours, minutes, seconds] = match;
  return ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60_000 + Number(seconds) * 1000;
}
