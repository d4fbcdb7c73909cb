import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Person } from '../person.js';
import { test, until } from './journey.js';

/** The list that the pages of error reports ask for; their counts have other addresses. */
const LIST = /\/api\/v1\/errorreports\/\?/;

const refusal = (status: number, exception: string) => ({
  status,
  json: { status: 'error', errors: { exception } },
});

/** Waits until the place of the rows says why they are not there. */
async function failed({ page }: Person, title: string, reason: string): Promise<void> {
  const notice = page.getByRole('alert').filter({ hasText: title });
  await notice.getByText(reason).waitFor();
  expect(await page.getByRole('table', { name: 'error reports', exact: true }).count(), 'tables without rows').toBe(0);
}

const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again' }).click();

describe('J22 Broken backend', () => {
  test('a list that fails says why, and comes when it is asked for again', async ({ cast, come }) => {
    const sam = await come(await cast.sam());
    const { page } = sam;
    sam.forgive(/status of 50\d|answers 50\d|net::ERR/);
    let mood: 'broken' | 'silent' | 'away' | 'well' = 'broken';
    await page.route(LIST, (route) => {
      if (mood === 'broken') return route.fulfill(refusal(500, 'The disk is full.'));
      if (mood === 'away') return route.abort('connectionrefused');
      return mood === 'silent' ? undefined : route.continue();
    });

    // 1: an error with its reason, then no answer at all, then no hub.
    await page.goto('/errorreports');
    await failed(sam, 'The error reports could not be loaded', 'The disk is full.');
    mood = 'silent';
    await page.evaluate(() => {
      // The page gives up after half a minute; nobody wants to wait so long here.
      const timeout = AbortSignal.timeout.bind(AbortSignal);
      AbortSignal.timeout = (ms) => timeout(ms / 30);
    });
    await tryAgain(page);
    await failed(sam, 'The error reports could not be loaded', 'The hub did not answer within 30 seconds.');
    mood = 'away';
    await tryAgain(page);
    await failed(sam, 'The error reports could not be loaded', 'The hub cannot be reached.');
    mood = 'well';
    await tryAgain(page);
    await until(async () => expect(await sam.rows('error reports').count()).toBeGreaterThan(0));
  });

  test('a list that is refused says whose role does not allow it', async ({ cast, come }) => {
    const sam = await come(await cast.sam());
    const { page } = sam;
    sam.forgive(/status of 403/);
    await page.route(LIST, (route) => route.fulfill(refusal(403, 'Permission denied for user.')));

    // 2: not the right role.
    await page.goto('/errorreports');
    await failed(sam, 'The error reports are not open to you', 'You lack the role for this: yours is support.');
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  });

  test('a panel that throws takes nothing else with it', async ({ cast, come, farm }) => {
    const machine = await farm.machine('h11');
    const [report] = await farm.send(machine, [
      { at: new Date(), faults: [{ service: 'traychg.0', code: 9, info: 'no tray' }] },
    ]);
    const sam = await come(await cast.sam());
    const { page } = sam;
    sam.forgive(/related|Cannot read properties/i);
    let isBroken = true;
    await page.route(`**/api/v1/errorreports/${report?.id}/`, async (route) => {
      const answer = await route.fetch();
      const body = (await answer.json()) as { data: { event: object } };
      if (isBroken) body.data.event = { ...body.data.event, related_files: null };
      await route.fulfill({ response: answer, json: body });
    });

    // 3: only the panel of what is related shows an error.
    await page.goto(`/errorreports/${report?.id}`);
    const related = page.getByRole('region', { name: 'Related' });
    await related.getByText('Related could not be loaded').waitFor();
    await page.getByRole('region', { name: 'Exceptions' }).getByText('no tray').first().waitFor();
    await page
      .getByRole('region', { name: 'System monitor' })
      .getByRole('tab', { name: /^Master/ })
      .waitFor();
    await page.getByRole('region', { name: 'Report as received' }).getByRole('tree').waitFor();
    expect(await page.getByRole('alert').count()).toBe(1);
    isBroken = false;
    await page.reload();
    await related.getByText('Files').waitFor();
  });
});
