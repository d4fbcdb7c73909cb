import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { supporter } from '../../testing/answers.js';
import { type Answer, Refusal } from '../../testing/hub.js';
import { openPage } from '../../testing/openPage.js';

async function changePassword(answer: Answer) {
  const page = openPage('/users/profile/me', {
    'GET users/me/': () => supporter,
    'POST users/change/password/': answer,
  });
  await page.user.type(await screen.findByLabelText('Current password'), 'old secret');
  await page.user.type(screen.getByLabelText('New password'), 'new secret');
  await page.user.type(screen.getByLabelText('New password again'), 'new secret');
  await page.user.click(screen.getByRole('button', { name: 'Change password' }));
}

test('says at the field that the current password is wrong', async () => {
  await changePassword(() => new Refusal(400, { exception: 'could not authenticate with given credentials' }));

  expect(await screen.findByText('This is not your current password.')).toBeVisible();
  expect(screen.getByLabelText('Current password')).toHaveAccessibleDescription(/not your current password/);
});

test('says at the field what is wrong with the new password', async () => {
  await changePassword(() => new Refusal(400, { detail: { new_password: ['The password is the user name.'] } }));

  expect(await screen.findByText('The password is the user name.')).toBeVisible();
});
