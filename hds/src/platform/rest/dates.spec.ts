import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_ZONE, isZone, parseFilterDate, parseTimeOfDay } from './dates.js';

/** 2 May 2022, 14:27:42 in California, where it is seven hours behind UTC in summer. */
const MAY_2 = '2022-05-02T21:27:42.000000Z';

describe('a filter date in the default zone', () => {
  test.for([
    // all parts, no offset: local time
    ['20220502142742', MAY_2],
    ['20220502T142742', MAY_2],
    ['20220502t142742', MAY_2],
    ['2022-05-02T14:27:42', MAY_2],
    ['2022-05-02 14:27:42', MAY_2],
    [' 2022-05-02T14:27:42 ', MAY_2],
    ['20220502T142742.5', '2022-05-02T21:27:42.500000Z'],
    ['20220502T142742.0', MAY_2],
    ['2022-05-02T14:27:42.5', '2022-05-02T21:27:42.500000Z'],
    ['2022-05-02T14:27:42.789323', '2022-05-02T21:27:42.789323Z'],
    ['2022-05-02 14:27:42.7893239', '2022-05-02T21:27:42.789323Z'],
    // winter: eight hours behind
    ['20220102T142742', '2022-01-02T22:27:42.000000Z'],
    // an offset of its own
    ['2022-05-02T21:27:42Z', MAY_2],
    ['2022-05-02T14:27:42-07:00', MAY_2],
    ['2022-05-02T23:27:42+02:00', MAY_2],
    ['2022-05-02T21:27:42.789323Z', '2022-05-02T21:27:42.789323Z'],
    // days: local midnight
    ['20220502', '2022-05-02T07:00:00.000000Z'],
    ['2022-05-02', '2022-05-02T07:00:00.000000Z'],
    ['05/02/2022', '2022-05-02T07:00:00.000000Z'],
    ['5/2/2022', '2022-05-02T07:00:00.000000Z'],
    ['05/02/2022 14:27', '2022-05-02T21:27:00.000000Z'],
    ['May 2 2022', '2022-05-02T07:00:00.000000Z'],
    ['May 2, 2022', '2022-05-02T07:00:00.000000Z'],
    ['2 May 2022', '2022-05-02T07:00:00.000000Z'],
    // missing parts are zero
    ['202205021427', '2022-05-02T21:27:00.000000Z'],
    ['2022050214', '2022-05-02T21:00:00.000000Z'],
    ['20220502T14', '2022-05-02T21:00:00.000000Z'],
    ['20220502T1427', '2022-05-02T21:27:00.000000Z'],
    ['2022-05-02T14:27', '2022-05-02T21:27:00.000000Z'],
    // a missing month or day is the first: the old hub took today's
    ['2022', '2022-01-01T08:00:00.000000Z'],
    ['2022-05', '2022-05-01T07:00:00.000000Z'],
    // the edges of the calendar
    ['2024-02-29', '2024-02-29T08:00:00.000000Z'],
    ['2022-12-31T23:59:59.999999', '2023-01-01T07:59:59.999999Z'],
    ['2022-03-13T02:30:00', '2022-03-13T10:30:00.000000Z'], // an hour that summer time leaves out
    ['0001-01-02', '0001-01-02T07:52:58.000000Z'], // before standard time the clocks of Los Angeles were 7:52:58 behind
  ] as const)('%j is %s', ([text, instant]) => {
    expect(parseFilterDate(text, DEFAULT_ZONE)).toBe(instant);
  });

  test.for([
    '202205',
    '1651526862',
    '20230801130000.5',
    'garbage',
    '',
    '   ',
    '2022-02-30',
    '20220230',
    '2022-13-01',
    '20220502T250000',
    '2022-05-02T14:27:42 07:00', // a plus sign that was not encoded
    '2022-W18',
    '2022-122',
    '+275760-09-13T00:00:00Z',
    '+012022-01-01',
    '-000001-01-01',
    '0000-01-01',
    "2022-05-02'; DROP TABLE fruit; --",
    '2022-05-02\0',
    '9'.repeat(10_000),
    `2022-05-02T14:27:42.${'9'.repeat(10_000)}`,
  ])('%.60j is no date', (text) => {
    expect(parseFilterDate(text, DEFAULT_ZONE)).toBeNull();
  });

  test('a time alone is that time today', () => {
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: DEFAULT_ZONE }).format();

    expect(parseFilterDate('13:00', DEFAULT_ZONE)).toBe(parseFilterDate(`${today}T13:00:00`, DEFAULT_ZONE));
  });
});

test.for([
  ['2022-05-02', 'utc', '2022-05-02T00:00:00.000000Z'],
  ['2022-05-02', 'UTC', '2022-05-02T00:00:00.000000Z'],
  ['2022-05-02', 'Europe/Berlin', '2022-05-01T22:00:00.000000Z'],
  ['2022-05-02T00:00:00', 'Asia/Kolkata', '2022-05-01T18:30:00.000000Z'],
  ['2022-05-02T14:27:42-07:00', 'Europe/Berlin', MAY_2],
  ['2022-05-02', 'Mars/Olympus', null],
  ['2022-05-02T21:27:42Z', 'Mars/Olympus', null],
  ['2022-05-02', '', null],
] as const)('%j in %s is %s', ([text, zone, instant]) => {
  expect(parseFilterDate(text, zone)).toBe(instant);
});

describe.for(['2026-01-15T12:00:00Z', '2026-07-15T12:00:00Z'])('asked on %s', (today) => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date(today) });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  // Clocks in California went back on 6 November 2022 at 09:00 UTC, and forward on 13 March at 10:00 UTC.
  test.for([
    ['2022-11-06 00:59:59', '2022-11-06T07:59:59.000000Z'],
    ['2022-11-06 01:00:00', '2022-11-06T08:00:00.000000Z'],
    ['20221106T013000.12', '2022-11-06T08:30:00.120000Z'],
    ['20221106013000', '2022-11-06T08:30:00.000000Z'],
    ['2022-11-06T01:30:00-07:00', '2022-11-06T08:30:00.000000Z'],
    ['2022-11-06T01:30:00-08:00', '2022-11-06T09:30:00.000000Z'],
    ['2022-11-06T09:30:00Z', '2022-11-06T09:30:00.000000Z'],
    ['2022-11-06 02:00:00', '2022-11-06T10:00:00.000000Z'],
    ['2022-03-13 01:59:59', '2022-03-13T09:59:59.000000Z'],
    ['2022-03-13 02:30:00', '2022-03-13T10:30:00.000000Z'],
    ['2022-03-13 03:00:00', '2022-03-13T10:00:00.000000Z'],
  ] as const)('%j on the ranch is %s', ([text, instant]) => {
    expect(parseFilterDate(text, DEFAULT_ZONE)).toBe(instant);
  });
});

test.for([
  ['US/Pacific', true],
  ['utc', true],
  ['Europe/Berlin', true],
  ['Mars/Olympus', false],
  ['', false],
  ["UTC'; DROP TABLE fruit", false],
  ['\0', false],
] as const)('%j is a zone: %s', ([name, known]) => {
  expect(isZone(name)).toBe(known);
});

test.for([
  ['20:00', '20:00:00'],
  ['20:00:30', '20:00:30'],
  ['2000', '20:00:00'],
  ['0930', '09:30:00'],
  [' 7:05 ', '07:05:00'],
  ['00:00', '00:00:00'],
  ['23:59:59', '23:59:59'],
  ['20', '00:00:00'], // neither a colon nor four characters: midnight
  ['noon', null],
  ['evening', '00:00:00'],
  ['24:00', null],
  ['20:60', null],
  ['20:00:60', null],
  ['-1:00', null],
  ['2500', null],
  ['a:b', null],
  ['1:2:3:4', '01:02:03'],
] as const)('the time of day %j is %s', ([text, time]) => {
  expect(parseTimeOfDay(text)).toBe(time);
});
