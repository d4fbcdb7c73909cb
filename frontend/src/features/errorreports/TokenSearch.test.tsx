import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openPage } from '../../testing/openPage.js';

const box = () => screen.findByRole('combobox', { name: 'Search' });

test('asks for what is typed, and follows the filters of the address', async () => {
  const page = openPage('/errorreports?is_emulator=0&offset=25');

  await page.user.type(await box(), 'code:9 -handled tray{Enter}');
  await waitFor(() => expect(page.address()).toBe('/errorreports?is_emulator=0&codes=9&handled=0&traceback=tray'));
  await page.user.click(await screen.findByRole('button', { name: 'Remove filter: Handling' }));

  await waitFor(async () => expect(await box()).toHaveValue('code:9 tray'));
});

test('refuses a token that it does not know, with a hint, and asks nothing', async () => {
  const page = openPage('/errorreports?is_emulator=0');

  await page.user.type(await box(), 'foo:9{Enter}');

  expect(await screen.findByText(/There is no “foo:”/)).toBeVisible();
  expect(page.address()).toBe('/errorreports?is_emulator=0');
  expect(await box()).toHaveValue('foo:9');
});

test('completes names and values by the keyboard', async () => {
  const page = openPage('/errorreports?is_emulator=0');
  await screen.findByRole('link', { name: /2022-05-02/ });

  await page.user.type(await box(), 'co{ArrowDown}{Enter}');
  expect(await box()).toHaveValue('code:');
  await page.user.keyboard('notr');
  expect(await screen.findByRole('option', { name: /code:9 9 NoTray/ })).toBeVisible();
  await page.user.keyboard('{ArrowDown}{Enter}');
  expect(await box()).toHaveValue('code:9 ');
  await page.user.keyboard('{Enter}');

  await waitFor(() => expect(page.address()).toBe('/errorreports?is_emulator=0&codes=9'));
});
