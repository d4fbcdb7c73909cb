import type { Browser, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import type { Api } from '../api.js';
import { test as base } from '../fixtures.js';
import { openBrowser, type Person } from '../person.js';
import { pages, type UiPage } from './pages.js';
import { addressOf, landmark, visit } from './visit.js';

const REASON = 'The database took too long. Try again in a minute.';
/** What the hub answers to those whose role does not allow what they ask for. */
const REFUSAL = 'Permission denied for user.';
const PATIENCE = { timeout: 60_000, interval: 50 };
const BRIEFLY_MS = 2_000;
/** What a filter asks for its choices; pages show their rows without them. */
const OF_CHOICES = 'limit=10000';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const test = base.extend<{ visitor: Person }>({
  visitor: [({ hub }, use) => visit(browser, hub, {}, use), { scope: 'file' }],
});

type Answer = (route: Route) => Promise<unknown> | undefined;

const hangs: Answer = () => undefined;
const passes: Answer = (route) => route.continue();
const isLost: Answer = (route) => route.abort('connectionreset');
const refuses =
  (status: number, errors: object): Answer =>
  (route) =>
    route.fulfill({ status, json: { status: 'error', errors } });
const says =
  (data: object, isBare = false): Answer =>
  (route) =>
    route.fulfill({ json: isBare ? data : { status: 'success', message: '', data } });
const fails = refuses(500, { exception: REASON });
const forbids = refuses(403, { exception: REFUSAL });
const knowsNothing = refuses(404, { detail: 'Not found.' });

/** Stands between a page and what it is about. */
class Obstacle {
  private readonly waiting: Route[] = [];
  private answer: Answer = passes;

  static async before(person: Person, page: UiPage, address: string): Promise<Obstacle> {
    const obstacle = new Obstacle();
    const id = /\/(\d+)/.exec(address)?.[1] ?? '';
    const path = `/api/v1/${page.fetches?.replace(':id', id)}`;
    await person.page.route(
      ({ pathname, search }) => pathname === path && !search.includes(OF_CHOICES),
      async (route) => {
        if (obstacle.answer === hangs) obstacle.waiting.push(route);
        else await obstacle.answer(route);
      },
    );
    return obstacle;
  }

  /** What is answered from now on, also to those who wait. */
  async set(answer: Answer): Promise<void> {
    this.answer = answer;
    if (answer !== hangs) await Promise.all(this.waiting.splice(0).map(answer));
  }
}

async function standBefore(page: UiPage, person: Person, api: Api) {
  const address = await addressOf(page, api);
  await person.page.unrouteAll({ behavior: 'ignoreErrors' });
  return { address, obstacle: await Obstacle.before(person, page, address), main: person.page.getByRole('main') };
}

const asking = pages.filter(({ fetches }) => fetches !== undefined);

test.for(asking)(
  '$route says that it is loading, why it failed, and comes when asked again',
  async (page, { visitor, api }) => {
    const { address, obstacle, main } = await standBefore(page, visitor, api);
    const again = main.getByRole('button', { name: 'Try again' }).first();

    await obstacle.set(hangs);
    await visitor.page.goto(address, { waitUntil: 'commit' });
    await main.locator('[aria-busy=true], output[aria-label^="Loading"]').first().waitFor();

    await obstacle.set(fails);
    await main
      .getByRole('alert')
      .filter({ hasText: 'could not be loaded' })
      .filter({ hasText: REASON })
      .first()
      .waitFor();

    await obstacle.set(isLost);
    await again.click();
    await main.getByRole('alert').filter({ hasText: 'The hub cannot be reached.' }).first().waitFor();

    await obstacle.set(passes);
    // One button for each part of the page that failed.
    await vi.waitFor(async () => {
      if (await again.isVisible()) await again.click({ timeout: BRIEFLY_MS });
      await landmark(visitor.page, page.shows).waitFor({ timeout: BRIEFLY_MS });
      expect(await main.getByRole('alert').count()).toBe(0);
    }, PATIENCE);
  },
);

test.for(asking)('$route says what the hub does not allow, and what is not there', async (page, { visitor, api }) => {
  const { address, obstacle, main } = await standBefore(page, visitor, api);

  await obstacle.set(forbids);
  await visitor.page.goto(address);
  const notice = main.getByRole('alert').filter({ hasText: REFUSAL }).first();
  await notice.waitFor();
  expect(await notice.textContent()).toMatch(/You lack the role/);

  const { answer, says: words = '' } = page.nothing ?? {};
  await obstacle.set(answer === 404 || answer === undefined ? knowsNothing : says(answer, page.fetches === 'openapi'));
  await visitor.page.reload();
  await main.getByText(words).first().waitFor();
});

test.for(pages.filter(({ hiddenFrom }) => hiddenFrom !== undefined))(
  '$route is not open to those who lack the role',
  async ({ route, hiddenFrom = '' }, { hub }) => {
    const login = { username: hiddenFrom, password: hiddenFrom };
    await visit(browser, { ...hub, person: login }, {}, async (person) => {
      await person.page.goto(route);
      await person.heading('Not allowed');
      await person.page.getByText(/You lack the role/).waitFor();
    });
  },
);
