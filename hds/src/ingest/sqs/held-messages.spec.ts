import { expect, test } from 'vitest';
import { retryDelaySeconds } from './held-messages.js';

test.for([
  [1, 0, 1],
  [1, 1, 1],
  [2, 1, 2],
  [5, 0, 8],
  [5, 1, 16],
  [9, 1, 256],
  [10, 1, 300],
  [10, 0, 150],
  [99, 1, 300],
] as const)('after %i deliveries, by the dice %d, waits %i s', ([deliveries, dice, seconds]) => {
  expect(retryDelaySeconds(deliveries, dice)).toBe(seconds);
});
