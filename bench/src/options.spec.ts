import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('has the sizes of the contract when nothing is said', () => {
  expect(readOptions([])).toMatchObject({
    only: [],
    rounds: 5,
    seconds: 5,
    rows: 1_000_000,
    objects: 5000,
    long: false,
  });
});

test('reads numbers and lists of them', () => {
  expect(readOptions(['--only', '1,5', '--rows', '10000000'])).toMatchObject({ only: [1, 5], rows: 10_000_000 });
});

test.each(['0', 'many', '1.5'])('refuses %s rounds', (text) => {
  expect(() => readOptions(['--rounds', text])).toThrow(`--rounds says "${text}"; it takes a whole number from 1`);
});
