import { expect, test } from 'vitest';
import { errorReportSearch } from '../features/errorreports/search.js';
import { parseSearch, stringifySearch } from './search.js';

test('reads an address of the old pages into typed values', () => {
  const query =
    '?harv_ids=11%2C12&codes=9&locations=North+Field,Ranch%20B&handled=0&primary=true&is_emulator=1' +
    '&traceback=Traceback&start_time=20220501T000000.0&tz=US%2FPacific&limit=50&offset=100&ordering=-reportTime';

  expect(errorReportSearch.parse(parseSearch(query))).toEqual({
    harv_ids: [11, 12],
    codes: [9],
    locations: ['North Field', 'Ranch B'],
    handled: 0,
    primary: true,
    is_emulator: 1,
    traceback: 'Traceback',
    start_time: '20220501T000000.0',
    tz: 'US/Pacific',
    limit: 50,
    offset: 100,
    ordering: '-reportTime',
  });
});

test('writes typed values in the form of the hub', () => {
  const search = { harv_ids: [11, 12], handled: 0, primary: true, locations: ['Ranch B'], tz: 'US/Pacific' };

  expect(stringifySearch(search)).toBe('?harv_ids=11,12&handled=0&primary=true&locations=Ranch+B&tz=US/Pacific');
});

test('comes back to the same values through the address', () => {
  const search = { harv_ids: [0, 11], is_emulator: 'all', primary: false, traceback: 'a & b = "c", d#', offset: 25 };

  expect(errorReportSearch.parse(parseSearch(stringifySearch(search)))).toEqual(search);
});

test.each([
  ['a number that is none', 'limit=many', {}],
  ['a page size out of bounds', 'limit=0', {}],
  ['a negative offset', 'offset=-10', {}],
  ['a flag that is neither', 'handled=perhaps', {}],
  ['numbers among words', 'harv_ids=11,x,12', { harv_ids: [11, 12] }],
  ['the other spellings of yes', 'handled=True', { handled: 1 }],
  ['an empty value', 'handled=&traceback=&harv_ids=', {}],
])('falls back for %s', (_, query, search) => {
  expect(errorReportSearch.parse(parseSearch(query))).toEqual(search);
});

test('leaves out of the address what is off', () => {
  expect(stringifySearch({ harv_ids: [], traceback: '', offset: undefined })).toBe('');
});
