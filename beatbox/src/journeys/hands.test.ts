import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Harvester } from '../harvester.js';
import { test as base, until } from './journey.js';

/** A telephone held upright. */
const TELEPHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
/** More stops than any way on a page has. */
const MOST_STOPS = 80;

interface Trouble {
  machines: [Harvester, Harvester];
  reportId: number;
}

/** Two machines with some reports each, the newest of them unhandled. */
const test = base.extend<{ trouble: Trouble }>({
  trouble: [
    async ({ farm }, use) => {
      const machines: [Harvester, Harvester] = [await farm.machine('h11'), await farm.machine('h12')];
      const tray = {
        service: 'traychg.0',
        code: 9,
        info: 'no tray after 3 attempts',
        traceback: 'NoTrayError: no tray',
      };
      const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000);
      await farm.send(machines[1], [
        { at: ago(30), faults: [tray] },
        { at: ago(20), faults: [{ ...tray, handled: true }] },
      ]);
      const [report] = await farm.send(machines[0], [{ at: ago(1), faults: [tray] }]);
      await use({ machines, reportId: report?.id ?? 0 });
    },
    { scope: 'file' },
  ],
});

/** What has the focus, in the words of a screen reader, and whether it can be seen that it has. */
function focus(page: Page) {
  return page.evaluate(() => {
    const visible = (element: Element | null): boolean => {
      if (element === null || element === document.body) return false;
      const { outlineStyle, outlineWidth, boxShadow, borderTopColor } = getComputedStyle(element);
      const hasRing = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
      // An input shows it by its border, which is then another than that of the inputs without it.
      const others = [...document.querySelectorAll(element.tagName)].filter((other) => other !== element);
      const isField = element.matches('input, select, textarea');
      return hasRing || (isField && others.some((other) => getComputedStyle(other).borderTopColor !== borderTopColor));
    };
    const element = document.activeElement;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
    return {
      name: (element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim(),
      tag: element?.tagName ?? '',
      // The page itself takes the focus when it is opened; nothing is to be pressed there.
      isSeen:
        [element, element?.closest('label'), element?.closest('tr')].some((one) => visible(one ?? null)) ||
        element?.id === 'main',
    };
  });
}

/** Goes with the tab key until the focus is on that; it must be seen at every stop. */
async function tabTo(page: Page, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const stops: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    const at = await focus(page);
    if (at.tag !== 'BODY') expect(at.isSeen, `the focus is seen on ${at.tag} “${at.name}”`).toBe(true);
    if (typeof name === 'string' ? at.name === name : name.test(at.name)) return;
    stops.push(at.name);
    await page.keyboard.press(key);
  }
  throw new Error(`the tab key does not lead to ${name}, but to ${stops.join(', ')}`);
}

describe('with the keyboard alone', () => {
  test('a developer logs in, narrows the list, and opens a report', async ({ arrive, cast, trouble }) => {
    const member = await cast.dev();
    const dev = await arrive(member);
    const { page } = dev;
    const { keyboard } = page;
    const [one, other] = trouble.machines;
    const seen = async () => expect(await focus(page)).toMatchObject({ isSeen: true });

    await page.goto('/errorreports');
    await page.getByLabel('Username').waitFor();
    await tabTo(page, 'Username');
    await keyboard.type(member.login.username);
    await tabTo(page, 'Password');
    await keyboard.type(member.login.password);
    await tabTo(page, 'Log in');
    await keyboard.press('Enter');
    await dev.heading('Error reports');
    await page.getByRole('button', { name: 'Filter by harvester' }).waitFor();

    // Both machines, from a list that stays open.
    await tabTo(page, 'Filter by harvester');
    await keyboard.press('Enter');
    for (const { row } of [one, other]) {
      const search = page.getByRole('combobox', { name: 'Search: Harvester' });
      await until(async () => expect((await focus(page)).name).toBe('Search: Harvester'));
      await seen();
      await search.press('Control+A');
      await keyboard.type(row.name);
      await page.getByRole('option', { name: row.name }).waitFor();
      await keyboard.press('ArrowDown');
      await keyboard.press('Enter');
      await page.getByRole('option', { name: row.name, selected: true }).waitFor();
    }
    await keyboard.press('Escape');
    await until(async () => expect((await focus(page)).name).toMatch(/^Harvester /));
    await seen();

    // Unhandled, primary, the last 24 hours.
    for (const [filter, option] of [
      ['Filter by handling', 'Unhandled'],
      ['Filter by rank', 'Primary only'],
    ] as const) {
      await tabTo(page, filter);
      await keyboard.press('Enter');
      await page.getByRole('option', { name: option }).waitFor();
      while ((await page.getByRole('option', { name: option }).getAttribute('data-combobox-selected')) === null)
        await keyboard.press('ArrowDown');
      await keyboard.press('Enter');
      await page.getByRole('option', { name: option }).waitFor({ state: 'detached' });
      await seen();
    }
    await tabTo(page, 'Filter by time', 'Shift+Tab');
    await keyboard.press('Enter');
    await page.getByRole('button', { name: '24 hours' }).waitFor();
    await tabTo(page, '24 hours');
    await keyboard.press('Enter');
    await dev.total('2 error reports');

    // j to the first row, Enter opens it.
    await until(async () => {
      await keyboard.press('j');
      expect((await focus(page)).tag).toBe('A');
    });
    await seen();
    await keyboard.press('k');
    await seen();
    await keyboard.press('Enter');
    await dev.heading(`Error report ${trouble.reportId}`);
    await tabTo(page, /traychg\.0.*NoTrayError/);
    await page.getByText('NoTrayError: no tray').waitFor();
    await tabTo(page, '← Error reports', 'Shift+Tab');
    await keyboard.press('Enter');
    await dev.total('2 error reports');
  });
});

describe('on a telephone', () => {
  test('a supporter finds a report by touch and reads it', async ({ cast, come, trouble }) => {
    const sam = await come(await cast.sam(), TELEPHONE);
    const { page } = sam;
    const [machine] = trouble.machines;
    const fits = async () => {
      await sam.untilQuiet();
      expect(await sam.hiddenPixels(), `beyond the edge of ${page.url()}`).toBe(0);
    };

    // By the menu to the list.
    await page.goto('/');
    await sam.heading('Fleet overview');
    await fits();
    await page.getByRole('button', { name: 'Open menu' }).tap();
    await page.getByRole('dialog').getByRole('link', { name: 'Error reports', exact: true }).tap();
    await sam.heading('Error reports');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await fits();

    // Filters unfold, narrow the list, and fit.
    await page.getByRole('button', { name: 'Filters', exact: true }).tap();
    await page.getByRole('button', { name: 'Filter by harvester' }).tap();
    await page.getByRole('combobox', { name: 'Search: Harvester' }).fill(machine.row.name);
    await page.getByRole('option', { name: machine.row.name }).tap();
    await fits();
    await page.keyboard.press('Escape');
    await sam.total('1 error report');
    await fits();

    // A report is a card; what it says can be read by scrolling down alone.
    await sam.rows('error reports').first().getByRole('link').first().tap();
    await sam.heading(`Error report ${trouble.reportId}`);
    await page.getByText('no tray after 3 attempts').first().waitFor();
    const traceback = page.getByText('NoTrayError: no tray');
    await traceback.scrollIntoViewIfNeeded();
    expect(await sam.isInSight(traceback)).toBe(true);
    await fits();
    const tab = page.getByRole('tab', { name: /Robot 1/ });
    await tab.tap();
    await page.getByRole('rowheader', { name: 'gripper.1' }).waitFor();
    await fits();
    await page.getByRole('link', { name: '← Error reports' }).tap();
    await sam.total('1 error report');
  });
});
