import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fleetMember, supporter } from '../../testing/answers.js';
import { Refusal } from '../../testing/hub.js';
import { openPage } from '../../testing/openPage.js';

const fleetOf = (...harvesters: ReturnType<typeof fleetMember>[]) => ({
  'GET fleet/': () => ({ harvesters, generated_at: '2022-05-02T21:30:00Z' }),
});
const troubled = fleetMember({
  id: 7,
  harv_id: 12,
  name: 'Ladybird',
  attention: 3,
  attention_reasons: ['2 reports with unhandled errors in the last hour', '12 reports today, usually 4 by now'],
  reports_today: 12,
  unhandled_today: 2,
});
const emulator = fleetMember({ id: 9, harv_id: 900, name: 'Bench', is_emulator: true });

const rowOf = async (name: RegExp) => within(await screen.findByRole('row', { name }));

test('says in words which machines need attention, and why', async () => {
  openPage('/', fleetOf(troubled, fleetMember({})));

  const row = await rowOf(/Ladybird/);
  expect(row.getByText('Unhandled errors')).toBeVisible();
  expect(row.getByText('12 reports today, usually 4 by now')).toBeVisible();
  expect((await rowOf(/Harvester 11/)).getByText('As usual')).toBeVisible();
  expect(screen.getByText('Need attention').parentElement).toHaveTextContent('1');
});

test('leaves emulators out, says so, and brings them when asked', async () => {
  const page = openPage('/', fleetOf(fleetMember({}), emulator));
  await rowOf(/Harvester 11/);
  expect(screen.queryByText('Bench')).toBeNull();

  await page.user.click(screen.getByRole('button', { name: 'Remove filter: Machines' }));

  expect(await screen.findByText(/Bench/)).toBeVisible();
  expect(page.address()).toBe('/?is_emulator=all');
});

test('keeps the machines of a ranch from the address', async () => {
  openPage('/?locations=Ranch+B', fleetOf(troubled, fleetMember({ id: 8, name: 'Far away', ranch: 'Ranch C' })));

  await rowOf(/Ladybird/);
  expect(screen.queryByText('Far away')).toBeNull();
});

test('leads to the unhandled reports of today', async () => {
  const page = openPage('/?tz=UTC', fleetOf(troubled));

  await page.user.click((await rowOf(/Ladybird/)).getByRole('link', { name: '2' }));

  await waitFor(() => expect(page.address()).toContain('/errorreports?'));
  const address = new URL(page.address(), 'http://hub');
  const today = new Date().toISOString().slice(0, 10);
  expect(Object.fromEntries(address.searchParams)).toEqual({
    harv_ids: '12',
    is_emulator: '0',
    handled: '0',
    start_time: `${today} 00:00:00`,
    tz: 'UTC',
  });
});

test('opens a harvester by its number', async () => {
  const page = openPage('/', fleetOf(fleetMember({}), troubled));

  await page.user.type(await screen.findByRole('textbox', { name: /Find harvester/ }), '12{Enter}');

  await waitFor(() => expect(page.address()).toBe('/harvesters/7'));
});

test('says that no harvester has the number', async () => {
  const page = openPage('/', fleetOf(fleetMember({})));

  await page.user.type(await screen.findByRole('textbox', { name: /Find harvester/ }), '4242{Enter}');

  expect(await screen.findByText(/Not found: no harvester has the number or name “4242”/)).toBeVisible();
});

test('says why the fleet is not there, and asks again', async () => {
  let isBroken = true;
  const page = openPage('/', {
    'GET fleet/': () => (isBroken ? new Refusal(400, 'The fleet is out.') : { harvesters: [troubled] }),
  });
  expect(await screen.findByText('The fleet is out.')).toBeVisible();

  isBroken = false;
  await page.user.click(screen.getByRole('button', { name: 'Try again' }));

  expect((await rowOf(/Ladybird/)).getByText('Unhandled errors')).toBeVisible();
});

test('is not open to those who may not see the fleet', async () => {
  const { fleet: _, ...permissions } = supporter.permissions;
  openPage('/', { 'GET users/me/': () => ({ ...supporter, permissions }) });

  expect(await screen.findByText('This page is not open to you')).toBeVisible();
});

test('says that no machine fits', async () => {
  openPage('/', fleetOf());

  expect(await screen.findByText('No harvesters here')).toBeVisible();
});
