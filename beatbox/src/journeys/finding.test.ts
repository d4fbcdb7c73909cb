import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { ErrorReport } from '../api.js';
import type { Harvester } from '../harvester.js';
import type { Person } from '../person.js';
import type { Farm, Incident } from './farm.js';
import { test as base, until } from './journey.js';
import { dayIn, instantAt } from './zones.js';

const RANCH_ZONE = 'US/Pacific';
const MINUTE_MS = 60_000;

/** Last night on two machines, with much beside it that is not looked for. */
interface Night {
  machines: [Harvester, Harvester];
  /** As people type them. */
  from: string;
  to: string;
  /** The unhandled reports of both machines in that time, the newest first. */
  reports: ErrorReport[];
  /** One that is too new, of a machine of the farm, one of its emulator, and one of its machine for tests. */
  newest: ErrorReport;
  ofEmulator: ErrorReport;
  ofTests: ErrorReport;
}

const test = base.extend<{ night: Night }>({
  night: [async ({ farm }, use) => use(await makeNight(farm)), { scope: 'file' }],
});

async function makeNight(farm: Farm): Promise<Night> {
  const machines: [Harvester, Harvester] = [await farm.machine('h11'), await farm.machine('h12')];
  const other = await farm.machine('h13');
  const emulator = await farm.machine('h0', { isEmulator: true });
  const forTests = await farm.machine('h14-beatbox');
  const from = `${dayIn(RANCH_ZONE, -1)} 18:00:00`;
  const to = `${dayIn(RANCH_ZONE)} 06:00:00`;
  const [start, end] = [instantAt(from, RANCH_ZONE), instantAt(to, RANCH_ZONE)];
  const minutesIn = (minutes: number) => new Date(start.getTime() + minutes * MINUTE_MS);

  // Sixty reports, thirty a machine: forty of code 0 on the master, twenty of code 9 on robot 2.
  const wanted = (place: number): Incident => ({
    at: minutesIn(place * 12),
    faults: [place % 3 === 0 ? { service: 'picker.2', code: 9 } : { service: 'drivesys.0', code: 0 }],
  });
  const sent = await Promise.all(
    machines.map((machine, odd) =>
      farm.send(
        machine,
        Array.from({ length: 30 }, (_, place) => wanted(place * 2 + odd)),
      ),
    ),
  );
  const drive = { service: 'drivesys.0', code: 0 };
  await farm.send(machines[0], [
    { at: new Date(start.getTime() - 1), faults: [drive] },
    { at: new Date(end.getTime() + 1), faults: [drive] },
    { at: minutesIn(30), faults: [{ ...drive, handled: true }] },
  ]);
  const [, newest] = await farm.send(other, [
    { at: minutesIn(31), faults: [drive] },
    { at: new Date(), faults: [drive] },
  ]);
  const [ofEmulator] = await farm.send(emulator, [{ at: new Date(), faults: [drive] }]);
  const [ofTests] = await farm.send(forTests, [{ at: new Date(), faults: [drive] }]);
  if (!newest || !ofEmulator || !ofTests) throw new Error('the farm has not sent all');
  const reports = sent.flat().toSorted((one, other) => other.reportTime.localeCompare(one.reportTime));
  return { machines, from, to, reports, newest, ofEmulator, ofTests };
}

const reportLink = (page: Page, { id }: ErrorReport) =>
  page.locator(`tbody td:first-child a[href^="/errorreports/${id}"]`);

/** Waits until these reports stand in the list, and no others. */
const shows = (person: Person, reports: ErrorReport[]) =>
  until(async () => {
    expect(await person.idsOf(person.rows('error reports'))).toEqual(reports.map(({ id }) => id));
  });

/** Narrows the list to the night. */
async function findTheNight(person: Person, { machines, from, to }: Night): Promise<void> {
  const { page } = person;
  await page.getByRole('button', { name: 'Filter by harvester' }).click();
  for (const { row } of machines) {
    await page.getByRole('combobox', { name: 'Search: Harvester' }).fill(row.name);
    await page.getByRole('option', { name: row.name }).click();
  }
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: 'Filter by handling' }).click();
  await page.getByRole('option', { name: 'Unhandled' }).click();
  await page.getByRole('combobox', { name: 'Filter by rank' }).click();
  await page.getByRole('option', { name: 'Primary only' }).click();
  await person.chooseZone(RANCH_ZONE);
  await page.getByRole('button', { name: 'Filter by time' }).click();
  await page.getByLabel('From', { exact: true }).fill(from);
  await page.getByLabel('To', { exact: true }).fill(to);
  await page.getByRole('button', { name: 'Apply' }).click();
}

describe('J2 Find last night’s unhandled errors on two harvesters and share the view', () => {
  test('a developer narrows the list, shares it, and comes back to the same place', async ({ cast, come, night }) => {
    const dev = await come(await cast.dev());
    const { page } = dev;
    const rows = dev.rows('error reports');

    // 1: real machines only, nothing of continuous tests, and chips that say so.
    await page.goto('/errorreports');
    await reportLink(page, night.newest).waitFor();
    await page.getByRole('combobox', { name: 'Machines Only real harvesters' }).waitFor();
    expect(await reportLink(page, night.ofEmulator).count(), 'reports of the emulator').toBe(0);
    const testsHidden = page.getByRole('combobox', { name: 'CI rows (beatbox) hidden' });
    await testsHidden.waitFor();
    expect(await reportLink(page, night.ofTests).count(), 'reports of the machine for tests').toBe(0);
    await page.getByRole('button', { name: 'Remove filter: CI rows (beatbox)' }).click();
    await reportLink(page, night.ofTests).waitFor();
    await page.goBack();
    await testsHidden.waitFor();
    await reportLink(page, night.ofTests).waitFor({ state: 'detached' });

    // 2, 3: the hub is asked for exactly what was chosen and typed.
    const [request] = await Promise.all([
      page.waitForRequest((asked) => new URL(asked.url()).searchParams.has('end_time')),
      findTheNight(dev, night),
    ]);
    const numbers = night.machines.map(({ row }) => row.harv_id).join(',');
    expect(Object.fromEntries(new URL(request.url()).searchParams)).toMatchObject({
      harv_ids: numbers,
      handled: '0',
      primary: 'true',
      tz: RANCH_ZONE,
      start_time: night.from,
      end_time: night.to,
    });
    await dev.total('60 error reports');
    await shows(dev, night.reports.slice(0, 25));

    // 4: a page of a size.
    const size = page.getByRole('navigation', { name: 'Pages of error reports' }).getByLabel('Rows');
    await size.selectOption('50');
    await dev.pages('1–50 of 60');
    await size.selectOption('25');
    await dev.pages('1–25 of 60');
    await page.getByRole('button', { name: 'Page 2' }).click();
    await dev.pages('26–50 of 60');
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject({
      harv_ids: numbers,
      handled: '0',
      primary: 'true',
      start_time: night.from,
      end_time: night.to,
      tz: RANCH_ZONE,
      limit: '25',
      offset: '25',
    });
    await shows(dev, night.reports.slice(25, 50));

    // 5: the same rows and times on a computer in Japan.
    const link = await dev.copy('Copy link');
    const sam = await come(await cast.sam(), { timezoneId: 'Asia/Tokyo' });
    await sam.page.goto(link);
    await sam.pages('26–50 of 60');
    await shows(sam, night.reports.slice(25, 50));
    expect(await sam.rows('error reports').allInnerTexts()).toEqual(await rows.allInnerTexts());

    // 6: into a report and back, without losing the place.
    const far = rows.nth(17);
    await far.evaluate((row) => row.scrollIntoView({ block: 'center' }));
    const [address, place] = [page.url(), await dev.scrolled()];
    expect(place).toBeGreaterThan(200);
    await far.getByRole('link').first().click();
    await dev.heading(/^Error report \d+$/);
    await until(async () => expect(await dev.scrolled()).toBe(0));
    await page.goBack();
    await dev.pages('26–50 of 60');
    expect(page.url()).toBe(address);
    await until(async () => expect(Math.abs((await dev.scrolled()) - place)).toBeLessThan(3));
    await shows(dev, night.reports.slice(25, 50));
  });
});

describe('J3 Which exception hurts most this week', () => {
  test('a developer compares, drills down, and shares the charts', async ({ cast, come, night }) => {
    const dev = await come(await cast.dev());
    const { page } = dev;
    const chart = (name: string, at = page) => at.getByRole('region', { name, exact: true });
    const bars = async (name: string, at = page) => {
      const lines = await chart(name, at)
        .getByRole('row')
        .filter({ has: at.getByRole('cell') })
        .all();
      return Promise.all(
        lines.map(async (line) => {
          const [, count] = await line.getByRole('cell').allTextContents();
          return [await line.getByRole('rowheader').textContent(), Number(count)];
        }),
      );
    };
    await page.goto('/errorreports');
    await findTheNight(dev, night);
    await dev.total('60 error reports');

    // 1: exceptions, the most frequent first, adding up to those that the list is about.
    await page.getByRole('link', { name: 'Pareto' }).click();
    await dev.heading('Pareto');
    await until(async () =>
      expect(await bars('Exception')).toEqual([
        ['0 AFTBaseException', 40],
        ['9 NoTrayError', 20],
      ]),
    );
    await chart('Exception').getByText('60 exceptions').waitFor();

    // 2: by machine and by robot as well.
    for (const grouping of ['Harvester', 'Robot']) {
      await page.getByRole('combobox', { name: 'Add chart' }).click();
      await page.getByRole('option', { name: grouping }).click();
      await chart(grouping).waitFor();
    }
    await until(async () => {
      expect(await bars('Robot')).toEqual([
        ['Robot 0 (master)', 40],
        ['Robot 2', 20],
      ]);
      expect((await bars('Harvester')).map(([, count]) => count)).toEqual([30, 30]);
    });

    // 3: the tallest bar becomes a filter of all charts and of the list below.
    await chart('Exception').getByRole('button', { name: '0 AFTBaseException' }).click();
    await page.getByRole('button', { name: 'Code 0 AFTBaseException' }).waitFor();
    await until(async () => {
      expect(await bars('Exception')).toEqual([['0 AFTBaseException', 40]]);
      expect(await bars('Robot')).toEqual([['Robot 0 (master)', 40]]);
      expect((await bars('Harvester')).map(([, count]) => count)).toEqual([20, 20]);
    });
    await dev.total('40 exceptions');

    // 4: the same charts elsewhere.
    const link = await dev.copy('Copy link');
    const sam = await come(await cast.sam(), { timezoneId: 'Asia/Tokyo' });
    await sam.page.goto(link);
    await sam.total('40 exceptions');
    for (const name of ['Exception', 'Harvester', 'Robot'])
      await until(async () => expect(await bars(name, sam.page)).toEqual(await bars(name)));

    // 5: a chart that goes is gone from the link too.
    await page.getByRole('button', { name: 'Remove chart: Harvester' }).click();
    await chart('Harvester').waitFor({ state: 'detached' });
    expect(new URL(await dev.copy('Copy link')).searchParams.get('group_by')).toBe('code__name,robot');

    // 6: one chart fails, and only that one.
    sam.forgive(/pareto.*500|500.*pareto/);
    let isBroken = true;
    await sam.page.route(/pareto.*aggregate_query=robot/, (route) =>
      isBroken
        ? route.fulfill({ status: 500, json: { status: 'error', errors: { exception: 'The robots are out.' } } })
        : route.continue(),
    );
    await sam.page.reload();
    await chart('Robot', sam.page).getByText('The robots are out.').waitFor();
    await until(async () => expect(await bars('Exception', sam.page)).toEqual([['0 AFTBaseException', 40]]));
    expect(await bars('Harvester', sam.page)).toHaveLength(2);
    isBroken = false;
    await chart('Robot', sam.page).getByRole('button', { name: 'Try again' }).click();
    await until(async () => expect(await bars('Robot', sam.page)).toEqual([['Robot 0 (master)', 40]]));
  });
});
