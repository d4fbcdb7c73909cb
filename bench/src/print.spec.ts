import { expect, test } from 'vitest';
import { atMost, type Figure, judge, ratioAtLeast } from './figures.ts';
import { shown, tableOf } from './print.ts';

const resultOf = (...figures: Figure[]) => ({
  number: 1,
  name: 'post-one',
  subject: 'a POST',
  limit: 'SQL',
  elapsedSeconds: 1,
  figures: figures.map(judge),
});

test('shows one line a figure', () => {
  const steady = { what: '8 connections', unit: 'reports/s', subject: [450], limit: [1000], conditions: {} };
  const alone = { what: 'p99', unit: 'ms', subject: [61.23], target: atMost(60), conditions: {} };

  expect(tableOf([resultOf({ ...steady, target: ratioAtLeast(0.45) }, alone)])).toBe(
    [
      '| # | subject                 | figure | unit      | limit | ratio | target       | pass |',
      '|--:|-------------------------|-------:|-----------|------:|------:|--------------|------|',
      '| 1 | post-one: 8 connections |    450 | reports/s |  1000 | 0.450 | ratio ≥ 0.45 | yes  |',
      '| 1 | post-one: p99           |   61.2 | ms        |     – |     – | ≤ 60         | NO   |',
    ].join('\n'),
  );
});

test('refuses a comparison with a limit that varied, and says by how much', () => {
  const unsteady = { what: 'case', unit: 'reports/s', subject: [450], limit: [500, 1000], conditions: {} };

  const table = tableOf([resultOf({ ...unsteady, target: ratioAtLeast(0.45) })]);

  expect(table).toMatch(/\| +450 \| reports\/s \| +750 \| +– \| ratio ≥ 0.45 \| refused \|/);
  expect(table).toContain('post-one, case: no comparison: the limit varied by 67 % between rounds (500, 1000)');
});

test('tells why there is no figure', () => {
  const missing = { what: 'csv', unit: 'rows/s', subject: [], target: ratioAtLeast(0.3), conditions: {} };

  const table = tableOf([resultOf({ ...missing, note: 'GET answers 404' })]);

  expect(table).toMatch(/\| +– \| rows\/s \| +– \| +– \| ratio ≥ 0.3 \| not available \|/);
  expect(table).toContain('- post-one, csv: GET answers 404');
});

test.each([
  [12_345.6, '12346'],
  [61.23, '61.2'],
  [0.4567, '0.457'],
  [0.000012, '0.000'],
  [0, '0'],
  [-5.987, '-5.99'],
  [null, '–'],
])('%j is shown as %s', (value, text) => {
  expect(shown(value)).toBe(text);
});
