import { expect, test } from 'vitest';
import { ageOf, formatInstant, readTypedTime, zoneLabel } from './time.js';

test.each([
  ['2022-05-02T21:27:42.789323Z', 'US/Pacific', '2022-05-02 14:27:42.789', 'PDT'],
  ['2022-05-02T21:27:42.789323Z', 'UTC', '2022-05-02 21:27:42.789', 'UTC'],
  ['2022-01-01T00:00:00.033Z', 'US/Pacific', '2021-12-31 16:00:00.033', 'PST'],
  ['2022-05-02T21:27:42Z', 'Asia/Kathmandu', '2022-05-03 03:12:42.000', 'GMT+5:45'],
  ['2022-05-02T07:00:00.5Z', 'US/Pacific', '2022-05-02 00:00:00.500', 'PDT'],
])('shows %s in %s as %s %s', (iso, zone, shown, label) => {
  expect(formatInstant(new Date(iso), zone)).toBe(shown);
  expect(zoneLabel(new Date(iso), zone)).toBe(label);
});

test.each([
  ['20220502142742', '2022-05-02T21:27:42.000Z'],
  ['20220502T142742', '2022-05-02T21:27:42.000Z'],
  ['20220502T142742.5', '2022-05-02T21:27:42.500Z'],
  ['2022-05-02T14:27:42.033', '2022-05-02T21:27:42.033Z'],
  ['2022-05-02 14:27:42.789323', '2022-05-02T21:27:42.789Z'],
  ['2022-05-02 14:27', '2022-05-02T21:27:00.000Z'],
  ['2022-05-02', '2022-05-02T07:00:00.000Z'],
  ['20220502', '2022-05-02T07:00:00.000Z'],
  ['2022050214', '2022-05-02T21:00:00.000Z'],
  ['202205021427', '2022-05-02T21:27:00.000Z'],
  [' 2022-12-02 ', '2022-12-02T08:00:00.000Z'],
  ['2022-05-02T21:27:42Z', '2022-05-02T21:27:42.000Z'],
  ['2022-05-02T14:27:42+02:00', '2022-05-02T12:27:42.000Z'],
])('reads "%s", typed where clocks show Pacific time, as %s', (text, instant) => {
  expect(readTypedTime(text, 'US/Pacific')?.toISOString()).toBe(instant);
});

test.each([
  ['the last minute of winter', '2022-03-13 01:59', '2022-03-13T09:59:00.000Z'],
  ['the first minute of summer', '2022-03-13 03:00', '2022-03-13T10:00:00.000Z'],
  ['the first of two equal times in autumn', '2022-11-06 01:30', '2022-11-06T08:30:00.000Z'],
  ['the first minute after them', '2022-11-06 02:00', '2022-11-06T10:00:00.000Z'],
])('reads %s', (_, text, instant) => {
  expect(readTypedTime(text, 'US/Pacific')?.toISOString()).toBe(instant);
});

test.each([
  ['six digits', '202205'],
  ['seconds since 1970', '1651526862'],
  ['a fraction without T', '20230801130000.5'],
  ['a word', 'yesterday'],
  ['a time of day', '13:00'],
  ['a day that no month has', '2022-02-30'],
  ['a thirteenth month', '2022-13-01'],
  ['a 25th hour', '2022-05-02 24:00'],
  ['nothing', ''],
])('does not take %s for a time', (_, text) => {
  expect(readTypedTime(text, 'US/Pacific')).toBeNull();
});

test.each([
  ['2022-05-02T21:59:59Z', '1 second ago'],
  ['2022-05-02T21:27:42Z', '32 minutes ago'],
  ['2022-05-01T22:00:00Z', '1 day ago'],
  ['2022-05-02T22:00:00Z', 'in 0 seconds'],
  ['2022-05-03T01:30:00Z', 'in 3 hours'],
])('says that %s is %s', (iso, age) => {
  expect(ageOf(new Date(iso), new Date('2022-05-02T22:00:00Z'))).toBe(age);
});
