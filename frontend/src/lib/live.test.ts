import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeStreams } from '../testing/streams.js';
import { type LiveEvent, listen, liveState, onLive } from './live.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function start(mayListen = true) {
  const streams = fakeStreams();
  const told: LiveEvent[] = [];
  const forget = onLive((event) => told.push(event));
  const end = listen(mayListen);
  return {
    streams,
    told,
    stop: () => {
      end();
      forget();
    },
  };
}

test('tells what the stream tells', () => {
  const { streams, told, stop } = start();

  streams[0]?.open();
  streams[0]?.tell('report', { type: 'errorreports', id: 7, harv_id: 11, event: 5 });
  streams[0]?.tell('migration', { id: 1, result: 'success' });

  expect(liveState()).toBe('live');
  expect(told).toEqual([
    { name: 'report', type: 'errorreports', id: 7, harv_id: 11, event: 5 },
    { name: 'migration', id: 1, result: 'success' },
  ]);
  stop();
  expect(liveState()).toBe('connecting');
});

test('reminds every half minute while the stream is lost, and once when it is back', () => {
  const { streams, told, stop } = start();
  streams[0]?.open();

  streams[0]?.fail();
  expect(liveState()).toBe('polling');
  vi.advanceTimersByTime(60_000);
  expect(told).toEqual([{ name: 'perhaps' }, { name: 'perhaps' }]);
  streams[0]?.open();

  expect(told).toHaveLength(3);
  vi.advanceTimersByTime(60_000);
  expect(told).toHaveLength(3);
  expect(streams).toHaveLength(1);
  stop();
});

test('asks again for a stream that was refused, after a minute', () => {
  const { streams, stop } = start();

  streams[0]?.fail(true);
  vi.advanceTimersByTime(59_000);
  expect(streams).toHaveLength(1);
  vi.advanceTimersByTime(1_000);

  expect(streams).toHaveLength(2);
  stop();
});

test('opens no stream for those whom the hub does not tell', () => {
  const { streams, told, stop } = start(false);

  vi.advanceTimersByTime(30_000);

  expect(streams).toHaveLength(0);
  expect(told).toEqual([{ name: 'perhaps' }]);
  stop();
});
