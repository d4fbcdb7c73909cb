import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import type { Row } from '../api.js';
import { chunksOf } from '../harvester.js';
import { inParallel } from '../in-parallel.js';
import { reportOf } from './farm.js';
import { test as base, until } from './journey.js';

const ROWS = 10_000;
const BATCH = 100;
/** Batches at a time, as one harvester of them all would send. */
const PARALLEL = 4;
/** Rows that may be drawn at once: those in sight, and some above and below them. */
const MOST_DRAWN = 100;
/** The newest of the reports, years ago; each other is a second older. */
const NEWEST_MS = Date.UTC(2021, 5, 1, 12);

const test = base.extend<{ harvId: number }>({
  /** A machine with ten thousand reports, a hundred of each event. */
  harvId: async ({ admin, farm }, use) => {
    const machine = await farm.machine('h11');
    const events = Array.from({ length: ROWS / BATCH }, () => randomUUID());
    const pickSession = randomUUID();
    const reports = Array.from({ length: ROWS }, (_, place) => {
      const report = reportOf(machine, {
        at: new Date(NEWEST_MS - place * 1000),
        faults: [{ service: 'traychg.0', code: 9 }],
        uuid: events[Math.floor(place / BATCH)],
        pickSession,
      });
      // The master alone, or ten thousand reports would be a hundred megabytes.
      const { 'sysmon.0': master } = report.data.sysmon_report;
      return { ...report, data: { ...report.data, sysmon_report: { 'sysmon.0': master } } };
    });
    await inParallel(PARALLEL, chunksOf(BATCH, reports), (batch) => admin.createReports(batch));
    await use(machine.row.harv_id);
    await inParallel(PARALLEL, events, async (UUID) => {
      const { results } = await admin.list<Row>('events', { UUID });
      for (const { id } of results) await admin.delete('events', id);
    });
    const { results } = await admin.list<Row>('picksessions', { UUID: pickSession });
    for (const { id } of results) await admin.delete('picksessions', id);
  },
});

/** `2021-06-01 05:00:00.000`: the time of the row at that place, as clocks on the ranch showed it. */
const timeAt = (place: number) =>
  new Date(NEWEST_MS - 7 * 3_600_000 - place * 1000).toISOString().replace('T', ' ').replace('Z', '');

describe('a list of 10,000 error reports on one page', () => {
  test('is scrolled, walked by keys, and found again at the same place', async ({ cast, come, harvId }) => {
    const sam = await come(await cast.sam());
    const { page } = sam;
    const rows = sam.rows('error reports');
    const rowOf = (place: number) => rows.filter({ hasText: timeAt(place) });
    const inSight = (place: number) =>
      until(async () => expect(await sam.isInSight(rowOf(place)), `row ${place} is in sight`).toBe(true));
    const scroller = page.locator('[data-scroll-restoration-id="rows-error reports"]');
    const scrollTo = (share: number) =>
      scroller.evaluate((element, part) => {
        element.scrollIntoView({ block: 'end' });
        element.scrollTop = part * (element.scrollHeight - element.clientHeight);
      }, share);
    const drawn = async () => expect(await rows.count(), 'rows that are drawn').toBeLessThan(MOST_DRAWN);
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');

    await page.goto(`/errorreports?harv_ids=${harvId}&is_emulator=0&limit=${ROWS}`);
    await sam.pages('1–10,000 of 10,000');
    await rowOf(0).waitFor();
    await drawn();
    // No column is too narrow for what stands in it, and each has its place.
    const tooNarrow = await rowOf(0)
      .getByRole('cell')
      .evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth).length);
    expect(tooNarrow, 'cells that are cut').toBe(0);
    await rowOf(0).hover();
    await rowOf(0).getByRole('button', { name: 'Preview' }).click();
    await page.getByRole('heading', { name: /^Error report \d+$/, level: 2 }).waitFor();
    await rowOf(0).getByRole('button', { name: 'Preview' }).click();

    // To the end, half-way back, and everywhere only what is in sight is drawn.
    await until(async () => {
      await scrollTo(1); // rows that were never drawn may be higher than was thought
      expect(await sam.isInSight(rowOf(ROWS - 1))).toBe(true);
    });
    await drawn();
    await scrollTo(0.5);
    await until(async () => expect(Number(await rows.first().getAttribute('data-index'))).toBeGreaterThan(4_000));
    await drawn();
    await scrollTo(0);
    await inSight(0);

    // j walks into rows that were not drawn before, k back.
    const steps = 60;
    for (let step = 0; step < steps; step++) await page.keyboard.press('j');
    await until(async () => expect(await focused()).toBe(timeAt(steps - 1)));
    await inSight(steps - 1);
    await drawn();
    for (let step = 0; step < 10; step++) await page.keyboard.press('k');
    await until(async () => expect(await focused()).toBe(timeAt(steps - 11)));

    // Enter opens the row, and Back finds it where it was.
    const place = await scroller.evaluate((element) => element.scrollTop);
    expect(place).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    await sam.heading(/^Error report \d+$/);
    await sam
      .fact('Time')
      .getByText(timeAt(steps - 11))
      .waitFor();
    await page.goBack();
    await until(async () => {
      expect(Math.abs((await scroller.evaluate((element) => element.scrollTop)) - place)).toBeLessThan(3);
    });
    await inSight(steps - 11);
    await drawn();
  });
});
