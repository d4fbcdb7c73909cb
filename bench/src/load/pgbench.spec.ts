import { expect, test } from 'vitest';
import { scriptOf } from './pgbench.ts';

test('a statement becomes one line with its values', () => {
  expect(scriptOf('SELECT a::int\n  FROM t\n  WHERE id = $1 AND n = $2::int AND x = $10', values(10))).toBe(
    'SELECT a::int FROM t WHERE id = v1 AND n = v2::int AND x = v10;\n',
  );
});

test('a comment does not swallow what stands behind it', () => {
  expect(scriptOf(`SELECT 1\n  -- Don't: why.\n  FROM t`, [])).toBe('SELECT 1 FROM t;\n');
});

test('a colon in a text is no variable', () => {
  expect(scriptOf(`SELECT to_char(now(), 'HH24:MI'), 'it''s', 'a\\:b', :n`, [])).toBe(
    `SELECT to_char(now(), E'HH24\\x3aMI'), 'it''s', E'a\\\\\\x3ab', :n;\n`,
  );
});

test('a parameter that nothing stands for is told', () => {
  expect(() => scriptOf('SELECT $3', values(2))).toThrow('parameter $3 that the bench does not know');
});

const values = (count: number) => Array.from({ length: count }, (_, at) => `v${at + 1}`);
