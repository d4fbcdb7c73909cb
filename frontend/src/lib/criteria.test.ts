import { expect, test } from 'vitest';
import { criteriaInWords } from './criteria.js';

test('says in words what a rule waits for', () => {
  const criteria = {
    exceptions__code__code__in: ['9', '12'],
    location__ranch: ['Ranch B'],
    exceptions__handled: false,
    exceptions__traceback: 'timeout',
    harvester__is_emulator: false,
    exceptions__node__gt: 3,
  };

  expect(criteriaInWords(criteria)).toEqual([
    'code 9 or 12',
    'ranch Ranch B',
    'unhandled',
    'traceback with “timeout”',
    'real harvesters only',
    'exceptions__node__gt = 3',
  ]);
});
