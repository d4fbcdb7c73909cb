import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Api } from '../api.js';
import { test as base } from '../fixtures.js';
import { isTakingPictures, NARROW, openBrowser, Person } from '../person.js';
import { graveFaults } from './axe.js';
import { openings } from './openings.js';
import { pages, type UiPage } from './pages.js';
import { addressOf, landmark, turn, visit } from './visit.js';

const SCHEMES = ['light', 'dark'] as const;
/** What stands around the pages, and is no address. */
const FRAMES = ['__root__', '/shell'];

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

interface Fixtures {
  /** Somebody who is signed in and looks at all pages, one after the other. */
  visitor: Person;
  /** The same on a telephone. */
  traveller: Person;
  /** Nobody who has signed in. */
  stranger: Person;
}

const test = base.extend<Fixtures>({
  visitor: [({ hub }, use) => visit(browser, hub, {}, use), { scope: 'file' }],
  traveller: [({ hub }, use) => visit(browser, hub, NARROW, use), { scope: 'file' }],
  stranger: async ({ hub }, use) => {
    const person = await Person.arrive(browser, hub, { reducedMotion: 'reduce' });
    await use(person);
    await person.leave();
  },
});

/** Opens a page and waits until all of it is there. */
async function look(person: Person, page: UiPage, api: Api): Promise<void> {
  await person.page.goto(await addressOf(page, api));
  await person.heading(page.title);
  await landmark(person.page, page.shows).waitFor();
  await person.untilQuiet();
}

test('the table of pages has every route of the application', async ({ visitor }) => {
  const routes = await visitor.page.evaluate(() => {
    const router = (globalThis as unknown as { __TSR_ROUTER__: { routesById: Record<string, { fullPath: string }> } })
      .__TSR_ROUTER__;
    return Object.entries(router.routesById).map(([id, { fullPath }]) => ({ id, fullPath }));
  });
  const addresses = routes.filter(({ id }) => !FRAMES.includes(id)).map(({ fullPath }) => fullPath);

  expect(pages.map(({ route }) => route).toSorted()).toEqual(addresses.toSorted());
});

test.for(pages)('$route can be used by everybody, in light and in dark', async (page, { visitor, stranger, api }) => {
  const person = page.isOpen ? stranger : visitor;

  await look(person, page, api);
  for (const colorScheme of SCHEMES) {
    await turn(person, colorScheme);
    if (isTakingPictures) await person.takePicture(`ui/${page.picture}-${colorScheme}`);
    expect(await graveFaults(person.page, colorScheme === 'light' ? 'all' : 'of color'), colorScheme).toEqual([]);
  }
  await turn(person, 'light');

  expect(person.complaints.splice(0)).toEqual([]);
});

test.for(pages.filter(({ isTakenNarrow }) => isTakenNarrow))(
  '$route can be used by everybody on a telephone',
  async (page, { traveller, stranger, api }) => {
    const person = page.isOpen ? stranger : traveller;
    if (page.isOpen) await person.page.setViewportSize({ width: 390, height: 844 });

    await look(person, page, api);

    expect(await person.hiddenPixels(), 'beyond the edge').toBe(0);
    expect(await graveFaults(person.page)).toEqual([]);
    if (isTakingPictures) await person.takePicture(`ui/${page.picture}-narrow`);
    expect(person.complaints.splice(0)).toEqual([]);
  },
);

test('the login page after a session has ended can be used by everybody, in light and in dark', async ({
  stranger,
}) => {
  await stranger.page.goto('/login?ended=yes');
  await stranger.page.getByText('Your session has ended.').waitFor();
  await stranger.untilQuiet();

  for (const colorScheme of SCHEMES) {
    await turn(stranger, colorScheme);
    expect(await graveFaults(stranger.page, colorScheme === 'light' ? 'all' : 'of color'), colorScheme).toEqual([]);
  }
});

test.for(openings)(
  'the $what of $address can be used by everybody, in light and in dark',
  async (opening, { visitor }) => {
    const { page } = visitor;

    await page.goto(opening.address);
    await visitor.untilQuiet();
    await opening.open(page);
    await page.locator('[role=dialog]:visible, [role=listbox]:visible, aside[aria-label=Preview]').first().waitFor();
    await visitor.untilQuiet();

    expect(await graveFaults(page)).toEqual([]);
    await turn(visitor, 'dark');
    expect(await graveFaults(page, 'of color')).toEqual([]);
    await turn(visitor, 'light');
    visitor.complaints.length = 0;
  },
);
