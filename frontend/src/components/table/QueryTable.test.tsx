import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { pageOf, reportOf } from '../../testing/answers.js';
import { openPage } from '../../testing/openPage.js';

const headers = () => screen.getAllByRole('columnheader').map((header) => header.textContent);
const three = { 'GET errorreports/': () => pageOf([6, 7, 8].map((id) => reportOf({ id }))) };

test('keeps chosen columns and their order in the address', async () => {
  const page = openPage('/errorreports?is_emulator=0');
  await page.user.click(await screen.findByRole('button', { name: 'View' }));

  await page.user.click(await screen.findByRole('checkbox', { name: 'Branch' }));
  await page.user.click(screen.getByRole('button', { name: 'Move Codes to the left' }));

  expect(page.address()).toBe('/errorreports?is_emulator=0&columns=outcome,harvester,codes,location,services,githash');
  expect(headers()).toEqual(['Time', 'State', 'Harvester', 'Codes', 'Location', 'Services', 'Githash', 'Preview']);
  await page.user.click(screen.getByRole('button', { name: 'Back to the usual columns' }));
  expect(page.address()).toBe('/errorreports?is_emulator=0');
});

test('shows the columns of a link and passes over those it does not know', async () => {
  openPage('/errorreports?is_emulator=0&columns=githash,gone,codes');

  await screen.findByRole('link', { name: /2022-05-02/ });
  expect(headers()).toEqual(['Time', 'Githash', 'Codes', 'Preview']);
});

test('remembers how dense the rows are', async () => {
  const page = openPage('/errorreports?is_emulator=0');
  await page.user.click(await screen.findByRole('button', { name: 'View' }));

  await page.user.click(await screen.findByRole('radio', { name: 'Compact' }));

  expect(screen.getByRole('table', { name: 'error reports' })).toHaveAttribute('data-density', 'compact');
  expect(localStorage.getItem('density')).toBe('compact');
});

test('previews the row under the keyboard, follows it, and puts it away', async () => {
  const page = openPage('/errorreports?is_emulator=0', three);
  await screen.findAllByRole('link', { name: /2022-05-02/ });

  await page.user.keyboard('jp');
  expect(
    await within(screen.getByRole('complementary', { name: 'Preview' })).findByText('Error report 6'),
  ).toBeVisible();
  await page.user.keyboard('j');
  await waitFor(() => expect(page.address()).toBe('/errorreports?is_emulator=0&selected=7'));
  expect(screen.getByText('Error report 7')).toBeVisible();
  await page.user.keyboard('{Escape}');

  await waitFor(() => expect(page.address()).toBe('/errorreports?is_emulator=0'));
  expect(screen.queryByRole('complementary', { name: 'Preview' })).toBeNull();
});

test('opens beside the list what a link has selected', async () => {
  const page = openPage('/errorreports?is_emulator=0&selected=8', three);

  expect(await screen.findByText('Error report 8')).toBeVisible();
  await page.user.click(screen.getByRole('button', { name: 'Close preview' }));
  await waitFor(() => expect(page.address()).toBe('/errorreports?is_emulator=0'));
});

test('asks the hub for rows, not for what only the page needs', async () => {
  const page = openPage('/errorreports?is_emulator=0&columns=codes&selected=6');

  await screen.findByRole('link', { name: /2022-05-02/ });
  expect([...(page.lastAsked('errorreports/')?.search.keys() ?? [])].sort()).toEqual([
    'is_beatbox',
    'is_emulator',
    'limit',
    'tz',
  ]);
});

test('draws of a very long page only what can be in sight', async () => {
  const reports = Array.from({ length: 2_000 }, (_, index) => reportOf({ id: index + 1 }));
  openPage('/errorreports?is_emulator=0&limit=10000', { 'GET errorreports/': () => pageOf(reports) });

  await waitFor(() => expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '2001'));
  expect(screen.getAllByRole('row').length).toBeLessThan(200);
});
