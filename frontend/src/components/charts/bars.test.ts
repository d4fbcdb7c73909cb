import { expect, test } from 'vitest';
import { barInWords, barsOf, rangeOf } from './bars.js';

const hours = (first: string, ...counts: number[]) =>
  barsOf(
    {
      start: first,
      end: null,
      interval_seconds: 3600,
      buckets: counts.map((count, hour) => ({
        start: new Date(Date.parse(first) + hour * 3_600_000).toISOString(),
        count,
      })),
    },
    'UTC',
  );

const days = (zone: string, ...starts: string[]) =>
  barsOf(
    { start: null, end: null, interval_seconds: 86_400, buckets: starts.map((start) => ({ start, count: 1 })) },
    zone,
  );

test.each([
  ['UTC', '2022-05-02 21:00:00', '2022-05-02 22:59:59.999999'],
  ['US/Pacific', '2022-05-02 14:00:00', '2022-05-02 15:59:59.999999'],
  ['Asia/Tokyo', '2022-05-03 06:00:00', '2022-05-03 07:59:59.999999'],
  ['Asia/Kolkata', '2022-05-03 02:30:00', '2022-05-03 04:29:59.999999'],
])('writes the bars that were dragged over as times of %s', (zone, start_time, end_time) => {
  const bars = hours('2022-05-02T20:00:00Z', 1, 2, 3, 4);

  expect(rangeOf(bars, 2, 1, {}, zone)).toEqual({ start_time, end_time, tz: zone });
});

test('names an hour that the change to winter repeats in UTC, since its wall clock shows it twice', () => {
  const bars = hours('2022-11-06T08:00:00Z', 1, 1, 1); // 01:00 PDT, 01:00 PST, 02:00 PST

  expect(rangeOf(bars, 1, 1, {}, 'US/Pacific')).toEqual({
    start_time: '2022-11-06T09:00:00Z',
    end_time: '2022-11-06T09:59:59.999999Z',
    tz: 'US/Pacific',
  });
  expect(rangeOf(bars, 2, 2, {}, 'US/Pacific').start_time).toBe('2022-11-06 02:00:00');
});

test.each([
  ['US/Pacific', 43_200, '2022-03-13T08:00:00Z', '2022-03-13T19:00:00Z'],
  ['US/Pacific', 43_200, '2022-11-06T07:00:00Z', '2022-11-06T20:00:00Z'],
  ['US/Pacific', 43_200, '2022-11-06T20:00:00Z', '2022-11-07T08:00:00Z'],
  ['Europe/Berlin', 7200, '2022-03-27T01:00:00Z', '2022-03-27T02:00:00Z'],
  ['Europe/Berlin', 7200, '2022-10-30T00:00:00Z', '2022-10-30T03:00:00Z'],
  ['Europe/Berlin', 7200, '2022-10-30T21:00:00Z', '2022-10-30T23:00:00Z'],
  ['Europe/Berlin', 3600, '2022-10-30T00:00:00Z', '2022-10-30T01:00:00Z'],
])('in %s the last bar of %i s, from %s, ends at %s by the clock', (zone, interval_seconds, start, end) => {
  const [bar] = barsOf({ start: null, end: null, interval_seconds, buckets: [{ start, count: 1 }] }, zone);

  expect(new Date(bar?.endMs ?? 0)).toEqual(new Date(end));
});

test('ends a day at midnight though it has 25 hours', () => {
  const [day] = days('US/Pacific', '2022-11-06T07:00:00Z');

  expect(day?.endMs).toBe(Date.parse('2022-11-07T08:00:00Z'));
});

test('keeps an end of the range that lies inside a bar at the edge', () => {
  const bars = hours('2022-05-02T20:00:00Z', 1, 2);
  const now = { start_time: '2022-05-02 20:30', end_time: '20220502T2145' };

  expect(rangeOf(bars, 0, 1, now, 'UTC')).toEqual({ ...now, tz: 'UTC' });
});

test('says what a bar holds in as few words as its width allows', () => {
  const bars = hours('2022-05-02T22:00:00Z', 1200, 0, 1);

  expect(barInWords(bars, 0, 0, 'error reports', 'UTC')).toBe('2022-05-02 22:00 – 23:00 · 1,200 error reports');
  expect(barInWords(bars, 2, 2, 'error reports', 'UTC')).toBe('2022-05-03 00:00 – 01:00 · 1 error report');
  expect(barInWords(bars, 1, 2, 'error reports', 'UTC')).toBe('2022-05-02 23:00 – 2022-05-03 01:00 · 1 error report');
  expect(barInWords(days('UTC', '2022-05-02T00:00:00Z'), 0, 0, 'error reports', 'UTC')).toBe(
    '2022-05-02 · 1 error report',
  );
});
