import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { pageOf, supporter } from '../../testing/answers.js';
import { Refusal } from '../../testing/hub.js';
import { openPage } from '../../testing/openPage.js';

const token = {
  id: 4,
  name: 'nightly export',
  user: 3,
  created: '2022-05-02T21:28:00Z',
  last_used: '2022-05-03',
  expires: null,
  current: false,
};
const hub = {
  'GET users/me/': () => ({
    ...supporter,
    permissions: { ...supporter.permissions, 'users/tokens': ['list', 'create', 'destroy'] },
  }),
  'GET notifications/': () => pageOf([]),
  'GET users/tokens/': () => pageOf([token]),
};

test('shows the key of a new token once', async () => {
  const key = '0123456789abcdef0123456789abcdef01234567';
  const page = openPage('/users/profile/me', {
    ...hub,
    'POST users/tokens/': ({ body }) => ({ ...token, ...(body as object), key }),
  });

  await page.user.click(await screen.findByRole('button', { name: 'Make a token' }));
  await page.user.type(await screen.findByRole('textbox', { name: /Name/ }), 'weekly report');
  await page.user.click(screen.getByRole('button', { name: 'Make token' }));

  expect(await screen.findByText(key)).toBeVisible();
  expect(page.hub.asked.find(({ method }) => method === 'POST')?.body).toEqual({
    name: 'weekly report',
    expires_in_days: 90,
  });
  await page.user.click(screen.getByRole('button', { name: 'Done' }));
  expect(screen.queryByText(key)).toBeNull();
});

test('says at the field what the hub does not take', async () => {
  const page = openPage('/users/profile/me', {
    ...hub,
    'POST users/tokens/': () => new Refusal(400, { detail: { expires_in_days: ['Give 1 to 365 days.'] } }),
  });

  await page.user.click(await screen.findByRole('button', { name: 'Make a token' }));
  await page.user.type(await screen.findByRole('textbox', { name: /Name/ }), 'weekly report');
  await page.user.click(screen.getByRole('button', { name: 'Make token' }));

  expect(await screen.findByText('Give 1 to 365 days.')).toBeVisible();
});

test('deletes a token after a question', async () => {
  const page = openPage('/users/profile/me', { ...hub, 'DELETE users/tokens/4/': () => null });

  await page.user.click(await screen.findByRole('button', { name: 'Delete nightly export' }));
  const question = within(await screen.findByRole('dialog'));
  expect(question.getByText(/refused from now on/)).toBeVisible();
  await page.user.click(question.getByRole('button', { name: 'Delete' }));

  expect(await screen.findByText('“nightly export” is deleted.')).toBeVisible();
});
