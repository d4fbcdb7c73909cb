import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { barChart } from './bar-chart.js';

const BAR = 2;

/** Width, height and colours of a picture, row by row. */
function pixelsOf(png: Buffer) {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const at = png.indexOf('IDAT');
  const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
  const colour = (x: number, y: number) => rows[y * (width + 1) + 1 + x] ?? -1;
  return { width, height, colour };
}

/** The height of each bar in pixels, from left to right. */
function barsOf(png: Buffer): number[] {
  const { width, height, colour } = pixelsOf(png);
  const columns = Array.from({ length: width }, (_, x) =>
    Array.from({ length: height }, (_, y) => y).filter((y) => colour(x, y) === BAR),
  );
  return columns.flatMap(({ length }, x) => (length > 0 && columns[x - 1]?.length === 0 ? [length] : []));
}

test('bars stand in the order of the counts, as high as they are large', () => {
  const [first = 0, second, third] = barsOf(barChart([400, 100, 1]));

  expect(first).toBeGreaterThan(200);
  expect(second).toBe(Math.round(first / 4));
  expect(third).toBe(1);
});

test('a group of one among thousands is still seen', () => {
  expect(barsOf(barChart([5000, 1]))[1]).toBe(1);
});

test.each([[[]], [[7]], [Array.from({ length: 500 }, () => 3)]])('is a picture of bounded size: %#', (counts) => {
  const png = barChart(counts);

  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(pixelsOf(png).width).toBeLessThanOrEqual(2040);
  expect(barsOf(png)).toHaveLength(Math.min(counts.length, 50));
});
