import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { supporter } from '../testing/answers.js';
import { Refusal } from '../testing/hub.js';
import { openPage } from '../testing/openPage.js';

test('offers the pages that the person may list', async () => {
  const session = { ...supporter, permissions: { errorreports: ['list'], harvesters: ['retrieve'] } };
  openPage('/forbidden', { 'GET users/me/': () => session });

  const menu = await screen.findByRole('navigation', { name: 'Main' });
  expect(
    within(menu)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['Error reports', 'API']);
});

test('starts with the fleet', async () => {
  openPage('/');

  expect(await screen.findByRole('heading', { name: 'Fleet overview' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Overview' })).toHaveAttribute('aria-current', 'page');
});

test('keeps the menu around an address that leads nowhere', async () => {
  openPage('/no/such/page');

  expect(await screen.findByText('There is no page at this address')).toBeVisible();
  expect(screen.getByRole('navigation', { name: 'Main' })).toBeVisible();
});

test('says why it cannot start when the hub is away', async () => {
  openPage('/errorreports?is_emulator=0', { 'GET users/me/': () => new Refusal(503, {}) });

  expect(await screen.findByText('The hub is away or starting.', {}, { timeout: 3_000 })).toBeVisible();
});

test('remembers the theme', async () => {
  const page = openPage('/forbidden');

  await page.user.click(await screen.findByRole('button', { name: 'Account: Sam Port' }));
  await page.user.click(await screen.findByRole('radio', { name: 'Dark' }));

  expect(document.documentElement).toHaveAttribute('data-mantine-color-scheme', 'dark');
  expect(localStorage.getItem('theme')).toBe('dark');
});

test('carries the zone of a link to the next page', async () => {
  const page = openPage('/errorreports?is_emulator=0&tz=UTC');
  await screen.findByText(/2022-05-02 21:27:42/);

  await page.user.click(screen.getByRole('link', { name: 'Harvesters' }));

  expect(await screen.findByText('Harvester 11')).toBeVisible();
  expect(page.address()).toBe('/harvesters?tz=UTC');
});

test('says that a page is not open to this role, at its own address', async () => {
  const page = openPage('/users');

  expect(await screen.findByText('This page is not open to you')).toBeVisible();
  expect(page.address()).toBe('/users');
});

test('goes to a machine by its number, from the keyboard alone', async () => {
  const page = openPage('/forbidden');
  await screen.findByRole('button', { name: 'Search and commands' });

  await page.user.keyboard('{Control>}k{/Control}');
  const box = await screen.findByRole('combobox', { name: 'Search and commands' });
  await page.user.type(box, '11');
  await screen.findByRole('option', { name: /Harvester 11/ });
  await page.user.keyboard('{ArrowDown}{ArrowDown}');
  expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Harvester 11');
  await page.user.keyboard('{Enter}');

  await waitFor(() => expect(page.address()).toBe('/harvesters/5'));
  expect(screen.queryByRole('combobox', { name: 'Search and commands' })).toBeNull();
});

test('carries out a command', async () => {
  const page = openPage('/forbidden');

  await page.user.click(await screen.findByRole('button', { name: 'Search and commands' }));
  await page.user.type(await screen.findByRole('combobox', { name: 'Search and commands' }), 'dark{Enter}');

  expect(document.documentElement).toHaveAttribute('data-mantine-color-scheme', 'dark');
});

test('gives the focus back when the palette is left', async () => {
  const page = openPage('/forbidden');
  const link = await screen.findByRole('link', { name: 'Error reports' });
  link.focus();

  await page.user.keyboard('{Control>}k{/Control}');
  await waitFor(() => expect(screen.getByRole('combobox', { name: 'Search and commands' })).toHaveFocus());
  await page.user.keyboard('{Escape}');

  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(link).toHaveFocus();
});
