import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test, until } from './journey.js';

declare global {
  interface Window {
    /** How bright the page was at each frame since it began, 0 to 765. */
    brightnesses?: number[];
  }
}

/** Has every page note at each frame how bright it is. */
const watchFrames = (page: Page) =>
  page.addInitScript(() => {
    const seen: number[] = [];
    window.brightnesses = seen;
    const note = () => {
      for (const element of [document.body, document.documentElement]) {
        if (element === null) continue;
        const [red = 0, green = 0, blue = 0, opacity = 1] = (
          getComputedStyle(element).backgroundColor.match(/[\d.]+/g) ?? []
        ).map(Number);
        if (opacity === 0) continue;
        seen.push(red + green + blue);
        break;
      }
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });

describe('J21 Theme', () => {
  test('a person chooses dark, and no frame is light after a reload', async ({ cast, come }) => {
    const sam = await come(await cast.sam());
    const { page } = sam;
    await page.goto('/harvesters');
    await sam.heading('Harvesters');
    expect(await sam.brightness()).toBe('light');

    await page.getByRole('button', { name: /^Account: / }).click();
    await page.getByRole('radio', { name: 'Dark' }).check();
    await until(async () => expect(await sam.brightness()).toBe('dark'));
    await watchFrames(page);
    await page.reload();
    await sam.heading('Harvesters');
    await sam.untilQuiet();

    const frames = (await page.evaluate(() => window.brightnesses)) ?? [];
    expect(frames.length, 'frames that were looked at').toBeGreaterThan(0);
    expect(Math.max(...frames), 'the brightest frame').toBeLessThan(200);
  });

  test('the pages follow the system while they are open', async ({ cast, come }) => {
    const sam = await come(await cast.sam());
    const { page } = sam;
    await page.goto('/harvesters');
    await page.getByRole('button', { name: /^Account: / }).click();
    await page.getByRole('radio', { name: 'System' }).check();

    for (const scheme of ['dark', 'light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await until(async () => expect(await sam.brightness()).toBe(scheme));
    }
  });
});
