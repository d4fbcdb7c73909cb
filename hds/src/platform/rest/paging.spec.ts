import { describe, expect, test } from 'vitest';
import { neighbours, pageOf } from './paging.js';

const MAX = 10_000;

test.for([
  [{}, 10, 0],
  [{ limit: '25', offset: '50' }, 25, 50],
  [{ limit: ' 25 ', offset: '+50' }, 25, 50],
  [{ limit: '10000' }, 10_000, 0],
  [{ limit: '10001' }, 10_000, 0],
  [{ limit: '9'.repeat(400) }, 10_000, 0],
  [{ limit: '0' }, 10, 0],
  [{ limit: '-5' }, 10, 0],
  [{ limit: '' }, 10, 0],
  [{ limit: '1e3' }, 10, 0],
  [{ limit: '5.0' }, 10, 0],
  [{ limit: 'ten' }, 10, 0],
  [{ limit: '٣' }, 10, 0],
  [{ offset: '-1' }, 10, 0],
  [{ offset: 'x' }, 10, 0],
  [{ offset: '9'.repeat(400) }, 10, 9_000_000_000_000_000],
] as const)('%.60j means limit %i, offset %i', ([query, limit, offset]) => {
  expect(pageOf(query, MAX)).toEqual({ limit, offset });
});

describe('the pages before and after', () => {
  const LIST = 'http://hub.example/api/v1/locations/';

  test.for([
    // count 57
    ['', 10, 0, 57, '?limit=10&offset=10', null],
    ['', 10, 50, 57, null, '?limit=10&offset=40'],
    ['', 10, 47, 57, null, '?limit=10&offset=37'],
    ['', 10, 46, 57, '?limit=10&offset=56', '?limit=10&offset=36'],
    ['', 10, 10, 57, '?limit=10&offset=20', '?limit=10'],
    ['', 10, 5, 57, '?limit=10&offset=15', '?limit=10'],
    ['', 57, 0, 57, null, null],
    ['', 10, 0, 0, null, null],
    ['', 10, 900, 57, null, '?limit=10&offset=890'],
    // the caller's own query is kept, sorted and encoded
    ['?zone=b&ranch=Ranch%20A&offset=0&at=1:2', 10, 0, 57, '?at=1%3A2&limit=10&offset=10&ranch=Ranch+A&zone=b', null],
    ['?tags=b&tags=a', 10, 0, 57, '?limit=10&offset=10&tags=b&tags=a', null],
  ] as const)('of "%s" limit %i offset %i of %i are %s and %s', ([query, limit, offset, count, next, previous]) => {
    const address = (at: string | null) => (at === null ? null : LIST + at);

    expect(neighbours(new URL(LIST + query), { limit, offset }, count)).toEqual({
      next: address(next),
      previous: address(previous),
    });
  });
});
