import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { facetsOf } from '../../testing/answers.js';
import { openPage } from '../../testing/openPage.js';

const code = [
  { value: '9', label: '9 NoTray', count: 1200 },
  { value: '0', label: '0 AFTBaseException', count: 3 },
];
const handled = [{ value: 'false', label: 'Unhandled', count: 4 }];
const counted = { 'GET errorreports/facets/': () => facetsOf({ code, handled }) };
const facet = async (name: string) => within(await screen.findByRole('region', { name }));

test('adds the value that is pressed, and takes it back', async () => {
  const page = openPage('/errorreports?is_emulator=0&offset=25', counted);
  const codes = await facet('Code');

  await page.user.click(codes.getByRole('button', { name: '9 NoTray 1,200' }));
  await waitFor(() => expect(page.address()).toBe('/errorreports?is_emulator=0&codes=9'));
  expect(codes.getByRole('button', { name: '9 NoTray 1,200' })).toHaveAttribute('aria-pressed', 'true');
  await page.user.click(codes.getByRole('button', { name: '0 AFTBaseException 3' }));
  await waitFor(() => expect(page.address()).toBe('/errorreports?is_emulator=0&codes=9,0'));
  await page.user.click(codes.getByRole('button', { name: '9 NoTray 1,200' }));

  await waitFor(() => expect(page.address()).toBe('/errorreports?is_emulator=0&codes=0'));
});

test('leaves a value out by its minus, or with Alt, and never keeps it at once', async () => {
  const page = openPage('/errorreports?is_emulator=0&codes=9', counted);
  const codes = await facet('Code');

  await page.user.click(codes.getByRole('button', { name: 'Leave out 9 NoTray' }));
  await waitFor(() => expect(page.address()).toBe('/errorreports?is_emulator=0&exclude_codes=9'));
  expect(page.lastAsked('errorreports/')?.search.get('exclude_codes')).toBe('9');
  await page.user.keyboard('{Alt>}');
  await page.user.click(codes.getByRole('button', { name: '0 AFTBaseException 3' }));
  await page.user.keyboard('{/Alt}');

  await waitFor(() => expect(page.address()).toBe('/errorreports?is_emulator=0&exclude_codes=9,0'));
  expect(screen.getByRole('button', { name: 'Remove filter: Not code' })).toBeVisible();
});

test('shows a value of the filters that is not among the most frequent ones', async () => {
  openPage('/errorreports?is_emulator=0&services=picker', counted);
  const services = await facet('Service');

  expect(services.getByRole('button', { name: 'picker' })).toHaveAttribute('aria-pressed', 'true');
});

test('keeps unhandled reports', async () => {
  const page = openPage('/errorreports?is_emulator=0', counted);

  await page.user.click((await facet('Handled')).getByRole('button', { name: 'Unhandled 4' }));

  await waitFor(() => expect(page.address()).toBe('/errorreports?is_emulator=0&handled=0'));
});

test('shows the six most frequent values, and the others on demand', async () => {
  const ranch = Array.from({ length: 9 }, (_, place) => ({ value: `R${place}`, label: `R${place}`, count: 9 - place }));
  const page = openPage('/errorreports?is_emulator=0&locations=R8', {
    'GET errorreports/facets/': () => facetsOf({ ranch }),
  });
  const ranches = await facet('Ranch');

  const shown = () => ranches.getAllByRole('button', { name: /^R/ }).map((button) => button.title);
  expect(shown()).toEqual(['R0', 'R1', 'R2', 'R3', 'R4', 'R5', 'R8']);
  await page.user.click(ranches.getByRole('button', { name: '2 more' }));

  expect(shown()).toHaveLength(9);
});

test('remembers that the column is closed', async () => {
  const page = openPage('/errorreports?is_emulator=0', counted);
  await facet('Code');

  await page.user.click(screen.getByRole('button', { name: 'Facets' }));

  expect(screen.queryByRole('region', { name: 'Code' })).toBeNull();
  expect(localStorage.getItem('facets')).toBe('closed');
});
