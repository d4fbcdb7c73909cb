import type { Page } from 'playwright-core';
import { test } from '../fixtures.js';
import { openBrowser, Person } from '../person.js';
import { pages, type UiPage } from './pages.js';
import { addressOf, landmark } from './visit.js';

/** How often each page is opened; the figure is the one in the middle. */
const TIMES = 9;
const MEASURED = ['/', '/errorreports', '/errorreports/$id', '/harvesters', '/events'];
/** Where one comes from: a page that has nothing in common with those. */
const ELSEWHERE = '/forbidden';

/** Milliseconds from the press of a link until the page has what it is about, as the page's own clock sees it. */
async function timeOf(page: Page, entry: UiPage, address: string): Promise<number> {
  await page.goto(ELSEWHERE);
  await page.getByRole('heading', { level: 1, name: 'Not allowed' }).waitFor();
  const rowsOf = entry.shows.role === 'table' ? 'main tbody:not([aria-hidden]) tr' : 'main section[aria-labelledby]';
  return page.evaluate(
    async ([to, selector]) => {
      const { __TSR_ROUTER__: router } = globalThis as unknown as {
        __TSR_ROUTER__: { history: { push(address: string): void } };
      };
      const began = performance.now();
      router.history.push(to);
      await new Promise<void>((found) => {
        const look = () => (document.querySelector(selector) ? found() : requestAnimationFrame(look));
        look();
      });
      return performance.now() - began;
    },
    [address, rowsOf] as const,
  );
}

test('how long pages take from a link to their first rows', async ({ hub, api }) => {
  const browser = await openBrowser();
  const person = await Person.arrive(browser, hub);
  await person.open('/');
  const lines: string[] = [];
  for (const entry of pages.filter(({ route }) => MEASURED.includes(route))) {
    const address = await addressOf(entry, api);
    // The first time fetches the code of the page, and is left out.
    await timeOf(person.page, entry, address);
    await landmark(person.page, entry.shows).waitFor();
    const times: number[] = [];
    while (times.length < TIMES) times.push(await timeOf(person.page, entry, address));
    const sorted = times.toSorted((one, other) => one - other);
    const [least = 0, middle = 0] = [sorted[0], sorted[Math.floor(TIMES / 2)]];
    lines.push(
      `${entry.route.padEnd(24)} ${middle.toFixed(0).padStart(6)} ms  (least ${least.toFixed(0)}, most ${sorted.at(-1)?.toFixed(0)})`,
    );
  }
  console.log(`median of ${TIMES}, from a link to the first rows\n${lines.join('\n')}`);
  await browser.close();
});
