import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Line } from './admission.js';

const env = { DATABASE_POOL_SIZE: 10, MAX_REQUESTS_IN_HAND: 200 };
const waiting = () => ({ request: { complete: true }, response: { headersSent: false } });

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

/** Lets requests come until one is refused, or all are there. @returns those that were let in */
function come(line: Line, count: number) {
  const exchanges = Array.from({ length: count }, waiting);
  return exchanges.filter((exchange) => line.join(exchange));
}

test('a burst may be as long as the setting says', () => {
  expect(come(new Line(env), 250)).toHaveLength(200);
});

test('a line that does not end is held at twice the pool', () => {
  const line = new Line(env);
  const here = come(line, 14);

  vi.advanceTimersByTime(600);
  expect(come(line, 1)).toHaveLength(1);
  vi.advanceTimersByTime(600);

  expect(come(line, 250)).toHaveLength(5);
  for (const exchange of here.slice(0, 3)) line.leave(exchange);
  expect(come(line, 250)).toHaveLength(3);
});

test('once the line was short for a while the next burst is let in', () => {
  const line = new Line(env);
  const here = come(line, 15);
  vi.advanceTimersByTime(1001);
  for (const exchange of here) line.leave(exchange);
  vi.advanceTimersByTime(1001);

  expect(come(line, 250)).toHaveLength(200);
});

test('requests that are still being sent, and answers that are being read, take no room', () => {
  const line = new Line({ ...env, MAX_REQUESTS_IN_HAND: 1 });

  expect(line.join({ request: { complete: false }, response: { headersSent: false } })).toBe(true);
  expect(line.join({ request: { complete: true }, response: { headersSent: true } })).toBe(true);
  expect(line.join(waiting())).toBe(true);
  expect(line.join(waiting())).toBe(false);
});
