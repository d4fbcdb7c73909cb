import { expect, test } from 'vitest';
import { pagesAround } from './pagesAround.js';

test.each([
  [1, 1, [1]],
  [1, 4, [1, 2, 3, 4]],
  [1, 5, [1, 2, null, 5]],
  [1, 3, [1, 2, 3]],
  [3, 5, [1, 2, 3, 4, 5]],
  [4, 8, [1, 2, 3, 4, 5, null, 8]],
  [10, 20, [1, null, 9, 10, 11, null, 20]],
  [20, 20, [1, null, 19, 20]],
  [9, 5, [1, null, 5]],
])('around page %i of %i', (page, pages, offered) => {
  expect(pagesAround(page, pages)).toEqual(offered);
});
