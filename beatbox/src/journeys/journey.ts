import { randomBytes } from 'node:crypto';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { expect, vi } from 'vitest';
import { Api } from '../api.js';
import { test as base } from '../fixtures.js';
import { openBrowser, Person } from '../person.js';
import { Cast, type Member } from './cast.js';
import { Farm } from './farm.js';

/** How long a person waits for what is not on a page, such as a request. */
const PATIENCE = { timeout: 60_000, interval: 50 };

/** Waits until something holds that no page shows. */
export const until = <Found>(holds: () => Found | Promise<Found>) => vi.waitFor(holds, PATIENCE);

interface Fixtures {
  browser: Browser;
  /** A word that no other run has, to be part of the names of what a file makes. */
  mark: string;
  /** The hub as its administrator reaches it. */
  admin: Api;
  /** Who walks through the journeys. */
  cast: Cast;
  /** Machines, and what they report. */
  farm: Farm;
  /** Lets somebody come with a browser, logged in; in the end nobody may have had anything to complain about. */
  come: (member: Member, options?: BrowserContextOptions) => Promise<Person>;
  /** Lets somebody come who has yet to log in. */
  arrive: (member: Member, options?: BrowserContextOptions) => Promise<Person>;
}

/** A walk through the pages, as one of the cast, on a farm of its own. */
export const test = base.extend<Fixtures>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the fixtures a fixture needs from its first parameter.
    async ({}, use) => {
      const browser = await openBrowser();
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above
  mark: [async ({}, use) => use(randomBytes(3).toString('hex')), { scope: 'file' }],
  admin: [async ({ hub }, use) => use(await Api.logIn(hub.url, hub.person)), { scope: 'file' }],
  cast: [
    async ({ admin, hub, mark }, use) => {
      const cast = new Cast(admin, hub, mark);
      await use(cast);
      await cast.leave();
    },
    { scope: 'file' },
  ],
  farm: [
    async ({ admin, lake, mark }, use) => {
      const farm = new Farm(admin, lake, mark);
      await use(farm);
      await farm.close();
    },
    { scope: 'file' },
  ],
  arrive: async ({ browser, hub, task }, use) => {
    const people: Person[] = [];
    await use(async ({ login }, options) => {
      const person = await Person.arrive(browser, hub, options, login);
      people.push(person);
      return person;
    });
    for (const [index, person] of people.entries()) {
      if (task.result?.state === 'fail')
        console.log(`${person.page.url()}: ${await person.takePicture(`failed-${task.id}-${index}`)}`);
      await person.leave();
    }
    expect(people.flatMap(({ complaints }) => complaints)).toEqual([]);
  },
  come: async ({ arrive, cast }, use) => {
    await use(async (member, options) => arrive(member, { storageState: await cast.sessionOf(member), ...options }));
  },
});
