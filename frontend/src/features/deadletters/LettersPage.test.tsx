import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { administrator, pageOf, supporter } from '../../testing/answers.js';
import { openPage } from '../../testing/openPage.js';

const letterOf = (changes: object = {}) => ({
  id: 3,
  source: 'sqs',
  queue: 'errorreport-queue',
  message_id: 'm-1',
  reason: 'Harvester 98 does not exist.',
  reason_group: 'Harvester … does not exist.',
  status: 400,
  key: null,
  harv_id: 98,
  times: 1,
  receive_count: 1,
  rejected_at: null,
  received_at: '2022-05-02T21:27:42Z',
  state: 'waiting',
  decided_by: null,
  decided_at: null,
  note: null,
  sha256: 'ab',
  ...changes,
});
const group = {
  queue: 'errorreport-queue',
  source: 'sqs',
  reason_group: 'Harvester … does not exist.',
  count: 1200,
  first: '2022-05-02T21:27:42Z',
  last: '2022-05-02T21:27:42Z',
  example: 3,
};
const right = (...actions: string[]) => ({ deadletters: ['list', 'retrieve', 'groups', ...actions] });
const hub = (session: typeof supporter, ...actions: string[]) => ({
  'GET users/me/': () => ({ ...session, permissions: { ...session.permissions, ...right(...actions) } }),
  'GET deadletters/': () => pageOf([letterOf()], 1200),
  'GET deadletters/groups/': () => [group],
  'GET deadletters/3/': () => ({ ...letterOf(), body: { serial_number: '098' } }),
});

test('redrives all that match, call by call, and says how many', async () => {
  const left = [700, 0];
  const page = openPage('/deadletters?reason=exist', {
    ...hub(administrator, 'redrive', 'discard'),
    'POST deadletters/redrive/': () => ({ count: 600, left: left.shift() }),
  });

  await page.user.click(await screen.findByRole('button', { name: 'Redrive all 1200' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/They go back to the queue or task they came from/)).toBeVisible();
  await page.user.click(dialog.getByRole('button', { name: 'Redrive 1,200 letters' }));

  expect(await screen.findByText('1,200 letters are redriven.')).toBeVisible();
  const calls = page.hub.asked.filter(({ path }) => path === 'deadletters/redrive/');
  expect(calls.map(({ search }) => Object.fromEntries(search))).toEqual([
    { reason: 'exist', tz: 'US/Pacific' },
    { reason: 'exist', tz: 'US/Pacific' },
  ]);
});

test('does not discard without a reason, and sends the reason', async () => {
  const page = openPage('/deadletters/3', {
    ...hub(administrator, 'redrive', 'discard'),
    'POST deadletters/3/discard/': () => letterOf({ state: 'discarded' }),
  });

  await page.user.click(await screen.findByRole('button', { name: 'Discard' }));
  const dialog = within(await screen.findByRole('dialog'));
  await page.user.click(dialog.getByRole('button', { name: 'Discard 1 letter' }));
  expect(await dialog.findByText('Say why, for those who ask later.')).toBeVisible();
  await page.user.type(dialog.getByRole('textbox', { name: /Why nobody needs it/ }), 'sent by a test');
  await page.user.click(dialog.getByRole('button', { name: 'Discard 1 letter' }));

  expect(await screen.findByText('1 letter is discarded.')).toBeVisible();
  expect(page.lastAsked('deadletters/3/discard/')?.body).toEqual({ reason: 'sent by a test' });
});

test('says why a letter that went back cannot be decided about', async () => {
  openPage('/deadletters/3', {
    ...hub(administrator, 'redrive', 'discard'),
    'GET deadletters/3/': () => ({ ...letterOf({ state: 'redriven' }), body: 'text' }),
  });

  const redrive = await screen.findByRole('button', { name: 'Redrive' });
  expect(redrive).toHaveAttribute('aria-description', expect.stringContaining('went back already'));
});

test('shows those who may only look why they may not decide', async () => {
  openPage('/deadletters', hub(supporter));

  const redrive = await screen.findByRole('button', { name: 'Redrive all 1200' });
  expect(redrive).toHaveAttribute('aria-disabled', 'true');
  expect(redrive).toHaveAttribute('aria-description', expect.stringContaining('yours is support'));
});

test('keeps one kind of reason in the list, and all again', async () => {
  const page = openPage('/deadletters', hub(supporter));

  await page.user.click(await screen.findByRole('link', { name: /1,200 letters/ }));
  expect(Object.fromEntries(new URL(page.address(), 'http://hub').searchParams)).toEqual({
    queue: 'errorreport-queue',
    reason_group: 'Harvester … does not exist.',
  });
  await page.user.click(await screen.findByRole('link', { name: /1,200 letters/, current: true }));

  expect(page.address()).toBe('/deadletters');
});

test('counts in the menu what waits', async () => {
  openPage('/forbidden', hub(supporter));

  expect(await screen.findByRole('link', { name: /^Dead letters.*1200 waiting$/ })).toBeVisible();
});
