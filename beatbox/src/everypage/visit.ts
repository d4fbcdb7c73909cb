import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import type { Api, Row } from '../api.js';
import type { Hub } from '../hub.js';
import { Person } from '../person.js';
import type { Landmark, UiPage } from './pages.js';

/** Lets somebody sign in who goes from page to page. */
export async function visit(
  browser: Browser,
  hub: Hub,
  options: BrowserContextOptions,
  use: (person: Person) => Promise<void>,
): Promise<void> {
  // Nothing moves: a picture or a measurement of colours would catch it on its way.
  const person = await Person.arrive(browser, hub, { reducedMotion: 'reduce', ...options });
  await person.open('/');
  await use(person);
  await person.leave();
}

/** The address of a page, with the id of something that is there. */
export async function addressOf({ route, find, search = '' }: UiPage, api: Api): Promise<string> {
  const path = route.replace(/\$$/, 'nowhere');
  if (find === undefined) return path + search;
  const { results } = await api.list<Row & { history_id?: number }>(find.list, { limit: 1, ...find.filters });
  expect(results, `${find.list} of the demo`).toHaveLength(1);
  // A state of a machine has the id of the machine, and one of its own.
  const id = results[0]?.history_id ?? results[0]?.id;
  return path.replace('$id', String(id)) + search;
}

export const landmark = (page: Page, { role, name }: Landmark) => page.getByRole(role, { name, exact: true }).first();

/** Turns the system of somebody's computer light or dark, and waits until the page has followed. */
export async function turn(person: Person, colorScheme: 'light' | 'dark'): Promise<void> {
  await person.page.emulateMedia({ colorScheme });
  await vi.waitFor(async () => expect(await person.brightness()).toBe(colorScheme), { timeout: 60_000, interval: 50 });
}
