import { expect } from 'vitest';
import { test, until } from './journey.js';

const NAME = 'Search and commands';
const PALETTE = /\/assets\/Palette-[^/]*\.js$/;

test('what is typed before the palette has come stands in it, in order', async ({ cast, come }) => {
  const sam = await come(await cast.sam());
  const { page } = sam;
  const mayCome = Promise.withResolvers<void>();
  await page.route(PALETTE, async (route) => {
    await mayCome.promise;
    await route.continue();
  });
  await page.goto('/harvesters');
  await sam.heading('Harvesters');

  // No pause between the keys: whoever knows the palette does not look whether it is there.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('even');
  const waiting = page.getByRole('dialog', { name: NAME }).getByRole('textbox', { name: NAME });
  expect(await waiting.inputValue()).toBe('even');

  const typing = page.keyboard.type('ts and all that', { delay: 20 });
  mayCome.resolve();
  await typing;
  const box = page.getByRole('combobox', { name: NAME });
  await until(async () => expect(await box.inputValue()).toBe('events and all that'));
  expect(await box.evaluate((input) => input === document.activeElement), 'the box has the focus').toBe(true);

  for (let letters = ' and all that'.length; letters > 0; letters--) await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  await sam.heading('Events');
});

test('the box that waits for the palette closes, and gives the focus back', async ({ cast, come }) => {
  const sam = await come(await cast.sam());
  const { page } = sam;
  await page.route(PALETTE, () => undefined);
  await page.goto('/harvesters');
  await sam.heading('Harvesters');
  const link = page.getByRole('link', { name: 'Error reports' }).first();
  await link.focus();

  await page.keyboard.press('Control+k');
  const waiting = page.getByRole('textbox', { name: NAME });
  await waiting.waitFor();
  await page.keyboard.press('Tab');
  expect(await waiting.evaluate((input) => input === document.activeElement), 'the box keeps the focus').toBe(true);
  await page.keyboard.press('Escape');

  await waiting.waitFor({ state: 'detached' });
  await until(async () => expect(await link.evaluate((one) => one === document.activeElement)).toBe(true));
});
