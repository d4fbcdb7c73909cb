import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { administrator, pageOf, supporter } from '../../testing/answers.js';
import { type Answer, Refusal } from '../../testing/hub.js';
import { openPage } from '../../testing/openPage.js';

const hub: Record<string, Answer> = {
  'GET users/me/': () => administrator,
  'GET users/profiles/': () => pageOf([administrator.user, supporter.user]),
  'GET notifications/': () => pageOf([]),
};

test('refuses unequal passwords, then adds the user with role and Slack id', async () => {
  const page = openPage('/users', {
    ...hub,
    'POST users/profiles/': () => new Refusal(400, { detail: { profile: { slack_id: ['Taken.'] } } }),
  });
  await page.user.click(await screen.findByRole('button', { name: 'Add user' }));
  const dialog = within(await screen.findByRole('dialog'));
  for (const [label, text] of [
    ['Username', 'dev'],
    ['E-mail', 'dev@example.com'],
    ['First name', 'Dev'],
    ['Last name', 'Eloper'],
    ['Slack ID', 'U1'],
  ] as const)
    await page.user.type(dialog.getByRole('textbox', { name: label }), text);
  await page.user.selectOptions(dialog.getByLabelText('Role'), 'developer');
  await page.user.type(dialog.getByLabelText(/^Password( \*)?$/), 'secret1');
  await page.user.type(dialog.getByLabelText(/Password again/), 'secret2');

  await page.user.click(dialog.getByRole('button', { name: 'Add user' }));
  expect(await dialog.findByText('The two are not equal.')).toBeVisible();
  expect(page.lastAsked('users/profiles/')?.method).toBe('GET');

  await page.user.type(dialog.getByLabelText(/Password again/), '{Backspace}1');
  await page.user.click(dialog.getByRole('button', { name: 'Add user' }));
  expect(await dialog.findByText('Taken.')).toBeVisible();
  expect(page.hub.asked.find(({ method }) => method === 'POST')?.body).toEqual({
    username: 'dev',
    email: 'dev@example.com',
    first_name: 'Dev',
    last_name: 'Eloper',
    is_active: true,
    is_staff: false,
    is_superuser: false,
    password: 'secret1',
    profile: { slack_id: 'U1', role: 'developer' },
  });
});

test('asks for the password before it changes where messages go', async () => {
  const page = openPage('/users/profile/me', {
    ...hub,
    'GET users/me/': () => supporter,
    'POST users/check/password/': () => ({ status: 'success', data: { result: 'ok' } }),
    'PATCH users/profiles/3/': () => supporter.user,
  });
  await page.user.click(await screen.findByRole('button', { name: 'Edit' }));
  const dialog = within(await screen.findByRole('dialog'));
  await page.user.type(dialog.getByRole('textbox', { name: 'Slack ID' }), 'U7');

  await page.user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(await dialog.findByText('Please fill this in.')).toBeVisible();
  await page.user.type(dialog.getByLabelText(/Your password/), 'right');
  await page.user.click(dialog.getByRole('button', { name: 'Save' }));

  expect(await screen.findByText('Your profile is saved.')).toBeVisible();
  expect(page.lastAsked('users/check/password/')?.body).toEqual({ password: 'right' });
  await waitFor(() =>
    expect(page.hub.asked.find(({ method }) => method === 'PATCH')?.body).toEqual({
      first_name: 'Sam',
      last_name: 'Port',
      email: '',
      profile: { slack_id: 'U7' },
    }),
  );
});
