import { expect, test } from 'vitest';
import { lengthMs } from './lengths.js';

test.each([
  ['00:15:30', 930_000],
  ['1 02:00:00.5', 93_600_500],
  ['long', undefined],
  [null, undefined],
])('reads the length %s', (text, expected) => {
  expect(lengthMs(text)).toBe(expected);
});
