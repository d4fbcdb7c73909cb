import { expect, test } from 'vitest';
import { criteriaInWords, filtersOfCriteria } from './criteria.js';

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

test('finds the filters that a rule was made of', () => {
  expect(filtersOfCriteria({ harvester__harv_id__in: ['11'], exceptions__handled: false })).toEqual({
    harv_ids: ['11'],
    handled: false,
  });
  expect(filtersOfCriteria({ services: ['traychg'], exclude_robots: ['2'] })).toEqual({
    services: ['traychg'],
    exclude_robots: ['2'],
  });
});

test('finds lookups as the filter that they were typed in', () => {
  expect(filtersOfCriteria({ exceptions__node__gt: 3, location__ranch: 'North, upper' })).toEqual({
    generic: 'exceptions__node__gt=3,location__ranch=North\\, upper',
  });
});

test('finds no filters where a value is none that can be typed', () => {
  expect(filtersOfCriteria({ report__data: { a: 1 } })).toBeUndefined();
});
