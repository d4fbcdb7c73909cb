import { expect, test } from 'vitest';
import { fileNameOf, previewOf } from './kinds.js';

test.each([
  ['hdsfiles/hv-011/dmesg_011_aa-bb.txt', 'text'],
  ['a/b.PNG', 'image'],
  ['clip.mp4', 'video'],
  ['clip.avi', 'none'],
  ['logs.tar.gz', 'none'],
  ['png', 'none'],
  [null, 'none'],
] as const)('shows %s as %s', (key, preview) => {
  expect(previewOf(key)).toBe(preview);
});

test.each([
  ['a/b/c.txt', 'c.txt'],
  ['c.txt', 'c.txt'],
  [null, 'no name'],
])('calls %s %s', (key, name) => {
  expect(fileNameOf(key)).toBe(name);
});
