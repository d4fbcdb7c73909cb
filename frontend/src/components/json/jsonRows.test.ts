import { expect, test } from 'vitest';
import { matchesOf, pathOf, rowsOf } from './jsonRows.js';

const report = { data: { 'sysmon.0': { errors: {} } }, tags: ['a', { deep: null }] };

test.each([
  ['', 'data', 'data'],
  ['data', 'services', 'data.services'],
  ['data', 'sysmon.0', 'data["sysmon.0"]'],
  ['tags', 3, 'tags[3]'],
  ['', 'say "hi"', '["say \\"hi\\""]'],
])('names what lies in "%s" at %s: %s', (parent, name, path) => {
  expect(pathOf(parent, name)).toBe(path);
});

test('lists the lines of what stands open, in order', () => {
  const rows = rowsOf(report, (_, depth) => depth < 2);

  expect(rows.map(({ path, depth, size, isOpen }) => [path, depth, size, isOpen])).toEqual([
    ['', 0, 2, true],
    ['data', 1, 1, true],
    ['data["sysmon.0"]', 2, 1, false],
    ['tags', 1, 2, true],
    ['tags[0]', 2, undefined, false],
    ['tags[1]', 2, 1, false],
  ]);
});

test('finds keys and values, and what must open to show them', () => {
  const { matches, ancestors } = matchesOf({ a: { Picker: 1 }, b: { c: ['the picker', 'robot'] } }, 'picker');

  expect(matches).toEqual(['a.Picker', 'b.c[0]']);
  expect([...ancestors].sort()).toEqual(['', 'a', 'b', 'b.c']);
});

test('walks a value nested deeper than the stack', () => {
  let nested: unknown = 'end';
  for (let level = 0; level < 20_000; level++) nested = [nested];

  expect(rowsOf(nested, () => true)).toHaveLength(20_001);
});
