import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { administrator, pageOf, supporter } from '../../testing/answers.js';
import { openPage } from '../../testing/openPage.js';

const rule = {
  id: 4,
  created: '2022-05-02T21:28:00Z',
  lastModified: '2022-05-02T21:28:00Z',
  creator: { id: 1, username: 'root' },
  modifiedBy: null,
  trigger_on: 'ErrorReport',
  criteria: { harvester__harv_id__in: ['11'], exceptions__handled: false },
  recipients: [{ username: 'sam' }],
  name: 'Ladybird',
  paused: false,
  may_change: true,
};
const rights = ['list', 'retrieve', 'deliveries', 'preview', 'edit', 'test', 'destroy'];
const hub = (session = administrator) => ({
  'GET users/me/': () => ({ ...session, permissions: { ...session.permissions, notifications: rights } }),
  'GET users/profiles/': () => pageOf([supporter.user, administrator.user]),
  'GET notifications/4/': () => rule,
  'GET notifications/4/deliveries/': () => pageOf([]),
  'POST notifications/preview/': () => ({ matches_7_days: 12, examples: [] }),
});

test('says what the rule would have told of', async () => {
  const page = openPage('/notifications/4', hub());

  expect(await screen.findByText('12 reports meet it')).toBeVisible();
  const asked = page.lastAsked('notifications/preview/');
  expect(Object.fromEntries(asked?.search ?? [])).toEqual({
    harv_ids: '11',
    handled: 'false',
    trigger_on: 'ErrorReport',
  });
});

test('pauses a rule after a question', async () => {
  const page = openPage('/notifications/4', {
    ...hub(),
    'POST notifications/4/edit/': () => ({ ...rule, paused: true }),
  });

  await page.user.click(await screen.findByRole('button', { name: 'Pause' }));
  await page.user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Pause' }));

  expect(await screen.findByText('The rule is paused.')).toBeVisible();
  expect(page.lastAsked('notifications/4/edit/')?.body).toEqual({ paused: true });
});

test('says that a test was not sent where the hub has no Slack', async () => {
  const page = openPage('/notifications/4', {
    ...hub(),
    'POST notifications/4/test/': () => ({ delivery: 3, report: 7, status: 'skipped' }),
  });

  await page.user.click(await screen.findByRole('button', { name: 'Send test' }));
  await page.user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Send' }));

  expect(await screen.findByText(/Not sent: the hub has no Slack/)).toBeVisible();
});

test('changes what a rule waits for, and counts anew what it would have told of', async () => {
  const page = openPage('/notifications/4', {
    ...hub(),
    'GET notifications/4/': () => ({ ...rule, criteria: { ...rule.criteria, services: ['traychg'] } }),
    'POST notifications/4/edit/': () => rule,
  });

  await page.user.click(await screen.findByRole('button', { name: 'Edit' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(await dialog.findByText('12 times')).toBeVisible();
  await page.user.click(await dialog.findByRole('combobox', { name: 'Codes' }));
  await page.user.click(await screen.findByRole('option', { name: /9 NoTray/ }));
  await page.user.click(dialog.getByRole('checkbox', { name: 'service traychg' }));

  await waitFor(() =>
    expect(Object.fromEntries(page.lastAsked('notifications/preview/')?.search ?? [])).toEqual({
      harv_ids: '11',
      handled: 'false',
      codes: '9',
      trigger_on: 'ErrorReport',
    }),
  );
  await page.user.click(dialog.getByRole('button', { name: 'Save' }));

  expect(await screen.findByText('The rule is saved.')).toBeVisible();
  expect(page.lastAsked('notifications/4/edit/')?.body).toEqual({
    name: 'Ladybird',
    recipients: [3],
    criteria_query: 'harv_ids=11&handled=false&codes=9',
  });
});

test('leaves what a rule waits for alone when only its name is changed', async () => {
  const page = openPage('/notifications/4', { ...hub(), 'POST notifications/4/edit/': () => rule });

  await page.user.click(await screen.findByRole('button', { name: 'Edit' }));
  await page.user.type(await screen.findByRole('textbox', { name: 'Name' }), 's');
  await page.user.click(screen.getByRole('button', { name: 'Save' }));

  await waitFor(() =>
    expect(page.lastAsked('notifications/4/edit/')?.body).toEqual({ name: 'Ladybirds', recipients: [3] }),
  );
});

test('shows others why they cannot change it', async () => {
  openPage('/notifications/4', {
    ...hub(supporter),
    'GET notifications/4/': () => ({ ...rule, may_change: false }),
  });

  expect(await screen.findByRole('button', { name: 'Pause' })).toHaveAttribute(
    'aria-description',
    'Only who made this rule, or a manager, can change it.',
  );
});

test('goes to the list once the rule is deleted, and does not ask for it again', async () => {
  const page = openPage('/notifications/4', {
    ...hub(),
    'DELETE notifications/4/': () => undefined,
    'GET notifications/': () => pageOf([]),
  });

  await page.user.click(await screen.findByRole('button', { name: 'Delete' }));
  await page.user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Delete' }));

  expect(await screen.findByText('Rule 4 is deleted.')).toBeVisible();
  expect(page.address()).toBe('/notifications');
  const sinceThen = page.hub.asked.slice(page.hub.asked.findIndex(({ method }) => method === 'DELETE') + 1);
  expect(sinceThen.map(({ path }) => path)).toEqual(['notifications/']);
});
