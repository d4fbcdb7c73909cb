import { expect, test } from 'vitest';
import { batchOf, MARK, reports, reportTemplates, SERIAL_NUMBERS } from './reports.ts';

test.each([
  [2, 2000],
  [12, 12_000],
  [50, 50_000],
] as const)('reports of %i kB have that size, and each is another', (size, bytes) => {
  const made = reports(size, 20);

  for (const report of made) expect(Math.abs(report.length / bytes - 1)).toBeLessThan(0.1);
  expect(new Set(made.map((report) => JSON.parse(report).uuid)).size).toBe(20);
  expect(new Set(made.map((report) => Number(JSON.parse(report).serial_number)))).toEqual(new Set(SERIAL_NUMBERS));
});

test('a template has one mark, and a batch one in each source and content', () => {
  const [template = ''] = reportTemplates(12);

  expect(template.split(MARK)).toHaveLength(2);
  expect(batchOf([template, template]).split(MARK)).toHaveLength(5);
});
