import { expect, test } from 'vitest';
import { isBare, pageOfPath, searchOfView, viewQuery } from './views.js';

test('keeps filters, order and columns, and not the place in the list', () => {
  const search = {
    codes: [9, 12],
    is_emulator: 0,
    ordering: '-reportTime',
    columns: ['time'],
    offset: 50,
    selected: 7,
  };

  expect(viewQuery(search)).toBe('codes=9,12&columns=time&is_emulator=0&ordering=-reportTime');
});

test('comes back to the same address, whatever the order it was written in', () => {
  const query = viewQuery({ locations: ['North\\, upper', 'South'], handled: 0 });

  expect(viewQuery({ handled: 0, locations: ['North\\, upper', 'South'] })).toBe(query);
  expect(viewQuery(searchOfView({ query }))).toBe(query);
});

test.each([
  ['/errorreports', 'errorreports'],
  ['/users/profile/me', 'users/profile/me'],
  ['/', 'fleet'],
])('calls the page at %s %s', (path, name) => {
  expect(pageOfPath(path)).toBe(name);
});

test.each([
  [{}, true],
  [{ tz: 'UTC' }, true],
  [{ tz: 'UTC', codes: [9] }, false],
])('knows whether %j says anything', (search, bare) => {
  expect(isBare(search)).toBe(bare);
});
