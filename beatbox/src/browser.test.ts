import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import type { Api, ErrorReport } from './api.js';
import { test as base } from './fixtures.js';
import type { Harvester } from './harvester.js';
import { NARROW, openBrowser, Person } from './person.js';

const PATIENCE = { timeout: 60_000, interval: 50 };

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

interface Fixtures {
  /** Lets somebody come with a browser; in the end nobody may have had anything to complain about. */
  arrive: (options?: BrowserContextOptions) => Promise<Person>;
  /** A report that has just come in. */
  reportId: number;
}

const test = base.extend<Fixtures>({
  arrive: async ({ hub, task }, use) => {
    const people: Person[] = [];
    await use(async (options) => {
      const person = await Person.arrive(browser, hub, options);
      people.push(person);
      return person;
    });
    for (const [index, person] of people.entries()) {
      if (task.result?.state === 'fail')
        console.log(`the page in the end: ${await person.takePicture(`failed-${task.id}-${index}`)}`);
      await person.leave();
    }
    expect(people.flatMap(({ complaints }) => complaints)).toEqual([]);
  },
  reportId: async ({ api, harvester }, use) => use(await sendReport(api, harvester)),
});

async function sendReport(api: Api, harvester: Harvester): Promise<number> {
  const report = harvester.report();
  await harvester.upload(report);
  return vi.waitFor(async () => {
    const { results } = await api.list<ErrorReport>('errorreports', { uuid: report.uuid });
    expect(results[0]?.exceptions, 'exceptions of the report').toHaveLength(2);
    return results[0]?.id ?? 0;
  }, PATIENCE);
}

test('a person logs in, finds the report that has just come in among the others, and reads it', async ({
  arrive,
  harvester: { row: machine },
  hub,
  reportId,
}) => {
  const person = await arrive();
  const { page } = person;
  const rows = page.locator('tbody tr');
  const ofReport = page.locator(`td:first-child a[href^="/errorreports/${reportId}"]`);

  await person.open('/');
  await person.heading('Fleet overview');
  await page.getByRole('link', { name: 'Error reports', exact: true }).click();
  await person.heading('Error reports');
  // What the tests send is hidden from people until they ask for it.
  await rows.first().waitFor();
  expect(await ofReport.count()).toBe(0);
  await page.getByRole('button', { name: 'Remove filter: CI rows (beatbox)' }).click();
  await ofReport.waitFor();
  const pages = await page.getByRole('navigation', { name: 'Pages of error reports' }).textContent();
  const count = Number(/of ([\d,]+)/.exec(pages ?? '')?.[1]?.replaceAll(',', ''));
  // The page opens without those of emulators.
  expect(count, 'reports of the demo fleet').toBeGreaterThan(hub.own ? 150 : 0);
  await person.untilQuiet();
  await person.takePicture('error-reports');

  await page.getByRole('button', { name: 'Filter by harvester' }).click();
  await page.getByRole('combobox', { name: 'Search: Harvester' }).fill(machine.name);
  await page.getByRole('option', { name: machine.name }).click();
  await page.keyboard.press('Escape');
  await page.waitForURL((url) => url.searchParams.get('harv_ids') === String(machine.harv_id));
  await vi.waitFor(async () => {
    const harvesters = await rows.locator('a[href^="/harvesters/"]').evaluateAll((links) => links.map(String));
    expect(new Set(harvesters)).toEqual(new Set([`${hub.url}/harvesters/${machine.id}`]));
  }, PATIENCE);
  await ofReport.click();

  await person.heading(`Error report ${reportId}`);
  const exceptions = page.getByRole('region', { name: 'Exceptions' });
  await exceptions.getByRole('button', { name: /traychg\.0.*9 NoTrayError.*primary.*Unhandled/ }).waitFor();
  await exceptions.getByText('harv_tray.errors.NoTrayError: no tray').waitFor();
  const monitor = page.getByRole('region', { name: 'System monitor' });
  await monitor.getByRole('row', { name: /traychg\.0.*sleeping.*error/ }).waitFor();
  const received = page.getByRole('tree', { name: 'Report as received' });
  await received.getByText('"strawberry"').first().waitFor();
  await person.untilQuiet();
  await person.takePicture('error-report');

  await exceptions.getByRole('button', { name: /picker\.2.*14 PickTimeoutError.*Handled/ }).click();
  await exceptions.getByText('harv_pick.errors.PickTimeoutError: pick not done after 9.0 s').waitFor();
  await monitor.getByRole('row', { name: /picker\.2.*sleeping.*error/ }).waitFor();
  await page.getByRole('textbox', { name: 'Search in Report as received' }).fill('no tray after 3 attempts');
  await received.getByText('"traychgunit.1 no tray after 3 attempts"').waitFor();

  await page.getByRole('link', { name: '← Error reports' }).click();
  await page.waitForURL((url) => url.searchParams.get('harv_ids') === String(machine.harv_id));
  await ofReport.waitFor();
});

test('a person looks a harvester up and sees what it has reported', async ({
  arrive,
  harvester: { row: machine },
  reportId,
}) => {
  const person = await arrive();
  const { page } = person;

  await person.open('/harvesters');
  await person.heading('Harvesters');
  await page.getByRole('textbox', { name: 'Number or name' }).fill(machine.name);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.searchParams.get('search') === machine.name);
  await page.getByRole('link', { name: String(machine.harv_id), exact: true }).click();

  await person.heading(`Harvester ${machine.harv_id}`);
  await page.getByText(machine.name, { exact: true }).waitFor();
  const reports = page.getByRole('region', { name: 'Recent error reports' });
  await reports.locator(`a[href^="/errorreports/${reportId}"]`).click();
  await person.heading(`Error report ${reportId}`);
});

test('a link into the hub leads over the login to where it points', async ({ arrive, reportId }) => {
  const person = await arrive();
  const { page } = person;
  const wanted = `/errorreports/${reportId}?robot=2`;

  await page.goto(wanted);
  await page.waitForURL(({ pathname }) => pathname === '/login');
  await person.logIn();

  await person.heading(`Error report ${reportId}`);
  const { pathname, search } = new URL(page.url());
  expect(pathname + search).toBe(wanted);
});

test('no page is wider than a telephone', async ({ arrive, harvester: { row: machine }, reportId }) => {
  const person = await arrive(NARROW);
  const { page } = person;

  await page.goto('/');
  await person.untilQuiet();
  expect(await person.hiddenPixels(), 'beyond the edge of the login page').toBe(0);
  await person.logIn();
  for (const [path, title] of [
    ['/errorreports', 'Error reports'],
    [`/errorreports/${reportId}`, `Error report ${reportId}`],
    ['/harvesters', 'Harvesters'],
    [`/harvesters/${machine.id}`, `Harvester ${machine.harv_id}`],
  ] as const) {
    await page.goto(path);
    await person.heading(title);
    await person.untilQuiet();
    expect(await person.hiddenPixels(), `beyond the edge of ${path}`).toBe(0);
  }
  await page.getByRole('button', { name: 'Open menu' }).click();
  await page.getByRole('dialog').getByRole('link', { name: 'Error reports' }).click();
  await person.heading('Error reports');
});

test.for(['light', 'dark'] as const)(
  'the pages are %s where the system is, until a person chooses otherwise',
  async (scheme, { arrive }) => {
    const person = await arrive({ colorScheme: scheme });
    const { page } = person;
    const other = scheme === 'light' ? 'dark' : 'light';

    await person.open('/errorreports');
    await person.heading('Error reports');
    expect(await person.brightness()).toBe(scheme);

    await page.getByRole('button', { name: /^Account: / }).click();
    await page.getByRole('radio', { name: other, exact: false }).check();
    await vi.waitFor(async () => expect(await person.brightness()).toBe(other), PATIENCE);
    await page.reload();
    await person.heading('Error reports');
    expect(await person.brightness(), 'after a reload').toBe(other);
  },
);
