import { expect, test } from 'vitest';
import { expectationOf } from './row-checks.js';

const column = (type: string, maxLength: number | null = null) => ({
  type,
  maxLength,
  isNullable: true,
  hasDefault: false,
});

test.each([
  ['int4', 2_147_483_647],
  ['int8', 2 ** 53 - 1],
  ['bool', false],
  ['varchar', ''],
  ['varchar', '☀☀☀☀'],
  ['timestamptz', '2025-06-03T14:05:06.789Z'],
  ['timestamptz', '2025-06-03T14:05:06.789123+02:00'],
  ['timestamptz', '2025-06-03 14:05:06+02'],
  ['timestamptz', '2024-02-29T00:00:00'],
  ['interval', '01:02:03.500000'],
  ['interval', '3 00:00:10'],
  ['interval', '-1 23:59:50'],
  ['interval', 'P0DT01H02M03.500000S'],
  ['jsonb', { 'a text': '\\u0000', list: [1, null] }],
  ['jsonb', '🍓'],
  ['int4', null],
])('%s takes %j', (type, value) => {
  expect(expectationOf(column(type, type === 'varchar' ? 4 : null), value)).toBeUndefined();
});

test.each([
  ['int4', 2_147_483_648, 'a whole number from -2147483648 to 2147483647'],
  ['int4', 1.5, 'a whole number'],
  ['int4', '7', 'a whole number'],
  ['int8', 2 ** 53, 'a whole number'],
  ['bool', 0, 'true or false'],
  ['varchar', 'five5', 'at most 4 characters'],
  ['varchar', 7, 'a text'],
  ['text', 'a\0b', 'a text without NUL characters'],
  ['text', '\ud83c', 'a text without NUL characters and broken letters'],
  ['timestamptz', '2025-02-30 noon', 'a time such as'],
  ['timestamptz', '2025-13-01T00:00:00Z', 'a time such as'],
  ['timestamptz', '2025-02-30T00:00:00Z', 'a time such as'],
  ['timestamptz', 1_748_959_506, 'a time such as'],
  ['interval', 'an hour', 'a duration such as'],
  ['interval', 3600, 'a duration such as'],
  ['jsonb', { deep: ['a\0b'] }, 'JSON without NUL characters'],
  ['jsonb', { deep: ['\udf53'] }, 'JSON without NUL characters and broken letters'],
])('%s does not take %j', (type, value, expectation) => {
  expect(expectationOf(column(type, type === 'varchar' ? 4 : null), value)).toContain(expectation);
});

test('a column that must have a value, and one that has choices', () => {
  expect(expectationOf({ ...column('text'), isNullable: false }, null)).toBe('a value');
  expect(expectationOf(column('text'), 'c', ['a', 'b'])).toBe('one of a, b');
  expect(expectationOf(column('text'), 'a', ['a', 'b'])).toBeUndefined();
});
