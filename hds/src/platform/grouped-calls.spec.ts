import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { GroupedCalls, type Grouping } from './grouped-calls.js';

/** Calls that end when the test says so. */
function heldCalls(grouping: Partial<Grouping<string>>) {
  const groups: string[][] = [];
  const ends: (() => void)[] = [];
  const calls = new GroupedCalls<string, string>(
    async (items) => {
      groups.push(items);
      await new Promise<void>((end) => ends.push(end));
      return items.map((item) => item.toUpperCase());
    },
    { maxItems: 3, parallel: 1, ...grouping },
  );
  return { calls, groups, endNext: () => ends.shift()?.() };
}

test('sends a lone item at once, and what gathers meanwhile together', async () => {
  const { calls, groups, endNext } = heldCalls({});
  const first = calls.call('a');
  await nextTurn();
  const others = ['b', 'c', 'd', 'e'].map((item) => calls.call(item));
  await nextTurn();
  expect(groups).toEqual([['a']]);

  endNext();
  expect(await first).toBe('A');
  await vi.waitFor(() => expect(groups).toEqual([['a'], ['b', 'c', 'd']]));
  endNext();
  await vi.waitFor(() => expect(groups).toHaveLength(3));
  endNext();

  expect(await Promise.all(others)).toEqual(['B', 'C', 'D', 'E']);
});

test('keeps a group below its weight, and lets a heavy item go alone', async () => {
  const { calls, groups } = heldCalls({ parallel: 9, maxWeight: 5, weigh: (item) => item.length });

  for (const item of ['aa', 'bb', 'cc', 'heavier', 'd']) void calls.call(item);

  await vi.waitFor(() => expect(groups).toEqual([['aa', 'bb'], ['cc'], ['heavier'], ['d']]));
});

test('waits a moment for company that is near', async () => {
  let isMoreNear = true;
  const { calls, groups } = heldCalls({ lingerMs: 5_000, expectsMore: () => isMoreNear });
  void calls.call('a');
  await nextTurn();
  await nextTurn();
  expect(groups).toEqual([]);

  isMoreNear = false;
  void calls.call('b');

  await vi.waitFor(() => expect(groups).toEqual([['a', 'b']]));
});

test('gives an error to every caller of its group, and goes on', async () => {
  let isBroken = true;
  const calls = new GroupedCalls<string, string>(
    async (items) => {
      if (isBroken) throw new Error('broken');
      return items;
    },
    { maxItems: 3, parallel: 1 },
  );
  const results = await Promise.allSettled([calls.call('a'), calls.call('b')]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);

  isBroken = false;

  expect(await calls.call('c')).toBe('c');
});
