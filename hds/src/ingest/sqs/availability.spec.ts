import { pino } from 'pino';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Availability, Away, Stopping } from './availability.js';

const silent = pino({ level: 'silent' });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.spyOn(Math, 'random').mockReturnValue(1);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A service that fails until it is mended, and counts the calls. */
class Service {
  calls = 0;
  fault: Error | undefined = new Away('down');
  call = async (): Promise<string> => {
    this.calls += 1;
    if (this.fault) throw this.fault;
    return 'done';
  };
}

test('knocks with growing pauses until the service answers', async () => {
  const service = new Service();
  const availability = new Availability('api', silent);
  const result = availability.use(service.call);

  const callsAfter = async (ms: number) => {
    await vi.advanceTimersByTimeAsync(ms);
    return service.calls;
  };
  expect(await callsAfter(0)).toBe(1);
  expect(await callsAfter(499)).toBe(1);
  expect(await callsAfter(1)).toBe(2);
  expect(await callsAfter(999)).toBe(2);
  expect(await callsAfter(1)).toBe(3);
  expect(await callsAfter(60_000)).toBeLessThan(12);

  service.fault = undefined;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await result).toBe('done');
  expect(availability.isUsable).toBe(true);
});

test('lets one caller knock for all', async () => {
  const service = new Service();
  const availability = new Availability('api', silent);
  const results = Array.from({ length: 20 }, () => availability.use(service.call));
  await vi.advanceTimersByTimeAsync(0);
  expect(service.calls).toBe(20);

  await vi.advanceTimersByTimeAsync(1_500);
  expect(service.calls).toBe(22);
  expect(availability.isUsable).toBe(false);

  service.fault = undefined;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await Promise.all(results)).toEqual(results.map(() => 'done'));
});

test('waits as long as the service asks for', async () => {
  const service = new Service();
  service.fault = new Away('busy', { retryAfterMs: 30_000 });
  void new Availability('api', silent).use(service.call);

  await vi.advanceTimersByTimeAsync(29_999);
  expect(service.calls).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(service.calls).toBe(2);
});

test('hands an error back that may be the fault of the request, and welcomes new work after the back-off', async () => {
  const service = new Service();
  service.fault = new Away('500', { perhapsTheRequest: true });
  const changes = vi.fn();
  const availability = new Availability('api', silent, changes);

  await expect(availability.use(service.call)).rejects.toThrow('500');

  expect(availability.isUsable).toBe(false);
  changes.mockClear();
  await vi.advanceTimersByTimeAsync(500);
  expect(availability.isUsable).toBe(true);
  expect(changes).toHaveBeenCalled();
});

test('does not call a service away for an error of its answer', async () => {
  const availability = new Availability('api', silent);

  await expect(availability.use(() => Promise.reject(new Error('400')))).rejects.toThrow('400');

  expect(availability.isUsable).toBe(true);
});

test('welcomes no new work while a call waits long for its answer', async () => {
  const availability = new Availability('api', silent);
  let answer = (): void => {};
  const slow = availability.use(
    () =>
      new Promise<void>((resolve) => {
        answer = resolve;
      }),
  );
  await vi.advanceTimersByTimeAsync(1_000);
  expect(availability.isUsable).toBe(true);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(availability.isUsable).toBe(false);

  answer();
  await slow;
  expect(availability.isUsable).toBe(true);
});

test('sends those who wait away when the client stops', async () => {
  const availability = new Availability('api', silent);
  const result = availability.use(new Service().call);
  await vi.advanceTimersByTimeAsync(0);

  availability.stop();

  await expect(result).rejects.toThrow(Stopping);
});
