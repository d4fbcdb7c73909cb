/** Milliseconds that clocks in `zone` are ahead of UTC at that instant. */
function aheadMs(instant: Date, zone: string): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(instant);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /^GMT([+-])(\d\d):(\d\d)$/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
}

/** The instant at which clocks in `zone` show `2026-11-21 18:00:00`. Not for the hour of a change of the clock. */
export function instantAt(wall: string, zone: string): Date {
  const asUtc = new Date(`${wall.replace(' ', 'T')}Z`);
  const near = new Date(asUtc.getTime() - aheadMs(asUtc, zone));
  return new Date(asUtc.getTime() - aheadMs(near, zone));
}

/** `2026-11-21`: the day that calendars in `zone` show, so many days from now. */
export function dayIn(zone: string, daysFromNow = 0): string {
  const noon = instantAt(`${new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format()} 12:00:00`, zone);
  const day = new Date(noon.getTime() + daysFromNow * 86_400_000);
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(day);
}
