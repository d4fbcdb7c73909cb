import { describe, expect, test } from 'vitest';
import { atMost, judge, limitPlus, median, percentile, ratioAtLeast, ratioAtMost, slope, spread } from './figures.ts';

const figure = (subject: number[], limit: number[] | undefined, target = ratioAtLeast(0.5)) => ({
  what: 'case',
  unit: 'reports/s',
  subject,
  ...(limit ? { limit } : {}),
  target,
  conditions: {},
});

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[7], 7],
  [[], null],
])('the median of %j is %j', (values, expected) => {
  expect(median(values)).toBe(expected);
});

test.each([
  [95, 19],
  [99, 20],
  [100, 20],
  [1, 1],
])('the %i th percentile of 1 to 20 is %i', (percent, expected) => {
  expect(
    percentile(
      Array.from({ length: 20 }, (_, at) => at + 1),
      percent,
    ),
  ).toBe(expected);
});

test('the spread is the distance of lowest and highest by the median', () => {
  expect(spread([90, 100, 120])).toBeCloseTo(0.3);
});

test('the slope is the growth for each unit of time', () => {
  const points = [0, 1, 2, 3].map((at) => ({ at, value: 10 + 2 * at }));

  expect(slope(points)).toBeCloseTo(2);
});

describe('a target', () => {
  test('that is a share of the limit is met by the medians', () => {
    expect(judge(figure([40, 60, 50], [100, 100, 101]))).toMatchObject({ ratio: 0.5, verdict: 'met' });
    expect(judge(figure([40, 40, 40], [100, 100, 100]))).toMatchObject({ ratio: 0.4, verdict: 'missed' });
    expect(judge(figure([121], [100], ratioAtMost(1.2))).verdict).toBe('missed');
  });

  test('that adds to the limit is judged in its unit', () => {
    expect(judge(figure([25], [10], limitPlus(15, 'ms'))).verdict).toBe('met');
    expect(judge(figure([26], [10], limitPlus(15, 'ms'))).verdict).toBe('missed');
  });

  test('is not judged when the limit varies by more than 30 %', () => {
    expect(judge(figure([50, 50, 50], [84, 100, 115]))).toMatchObject({ verdict: 'limit unsteady', ratio: null });
    expect(judge(figure([50, 50, 50], [85, 100, 115]))).toMatchObject({ ratio: 0.5, verdict: 'met' });
  });

  test('of the subject alone is judged beside an unsteady limit, without a ratio', () => {
    expect(judge(figure([50, 50], [50, 100], atMost(60)))).toMatchObject({ verdict: 'met', ratio: null });
  });

  test('is not available without rounds', () => {
    expect(judge(figure([], undefined)).verdict).toBe('not available');
  });
});
