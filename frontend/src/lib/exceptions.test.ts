import { expect, test } from 'vitest';
import { codeOf, exceptionOf } from '../testing/answers.js';
import { inOrder, outcomeOf } from './exceptions.js';

const cycling = { ...codeOf(5, 'FurrowLost'), cycle: true };

test.each([
  ['unhandled', [exceptionOf({ handled: true }), exceptionOf({ handled: false })], []],
  ['handled', [exceptionOf({ handled: true }), exceptionOf({ handled: true, code: cycling })], []],
  ['cycled', [exceptionOf({ handled: true, code: cycling })], []],
  ['handled', [exceptionOf({ handled: true, code: null })], []],
  ['extracting', [], []],
  ['none', [], ['extracted']],
  ['none', [], ['incomplete']],
] as const)('calls a report %s', (outcome, exceptions, tags) => {
  expect(outcomeOf(exceptions, tags)).toBe(outcome);
});

test('puts the primary exception first and the others in the order of time', () => {
  const late = exceptionOf({ id: 1, primary: false, timestamp: '2022-05-02T21:00:03Z' });
  const early = exceptionOf({ id: 2, primary: false, timestamp: '2022-05-02T21:00:01Z' });
  const primary = exceptionOf({ id: 3, primary: true, timestamp: '2022-05-02T21:00:02Z' });

  expect(inOrder([late, early, primary]).map(({ id }) => id)).toEqual([3, 2, 1]);
});
