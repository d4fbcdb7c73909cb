import fc from 'fast-check';
import { expect } from 'vitest';
import { test } from '../../testing/hds.js';
import { textArray } from './text-array.js';

/** NUL and half surrogate pairs are no text of PostgreSQL. */
const text = fc.string({ unit: 'grapheme' }).map((value) => value.replaceAll('\0', ''));

test('texts are in PostgreSQL what they were here', async ({ hds }) => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(text, fc.json())), async (texts) => {
      const [row] = await hds.database.prepared<{ texts: string[] }>('texts', 'SELECT $1::text[] AS texts', [
        textArray(texts),
      ]);

      expect(row?.texts).toEqual(texts);
    }),
  );
});

test.for(['', '"', '\\', '{}', 'NULL', 'ä\u{1f353}', '\u0001\n'])('so is %j', async (value, { hds }) => {
  const [row] = await hds.database.prepared<{ texts: string[] }>('texts', 'SELECT $1::text[] AS texts', [
    textArray([value, 'next']),
  ]);

  expect(row?.texts).toEqual([value, 'next']);
});
