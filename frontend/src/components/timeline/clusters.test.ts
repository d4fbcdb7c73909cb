import { expect, test } from 'vitest';
import { clustersOf, type Mark } from './clusters.js';

const markAt = (atMs: number, count?: number): Mark => ({ atMs, lane: 'Errors', label: String(atMs), to: '/', count });

test('keeps marks apart that a finger can tell apart, and joins the others', () => {
  const clusters = clustersOf([markAt(900), markAt(0), markAt(69, 4), markAt(70)], 0, 1000);

  expect(clusters.map(({ place, count, marks }) => [place, count, marks.map(({ atMs }) => atMs)])).toEqual([
    [0, 5, [0, 69]],
    [0.07, 1, [70]],
    [0.9, 1, [900]],
  ]);
});

test('puts what all happened at once into the middle', () => {
  expect(clustersOf([markAt(5), markAt(5)], 5, 5)).toMatchObject([{ place: 0.5, count: 2 }]);
});
