import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { supporter } from '../../testing/answers.js';
import { type Answer, Refusal } from '../../testing/hub.js';
import { openPage } from '../../testing/openPage.js';
import { safeNext } from './search.js';

/** A hub where nobody is signed in until the password is right. */
function lockedHub(): Record<string, Answer> {
  let session: typeof supporter | Refusal = new Refusal(403, { exception: 'Permission denied for user.' });
  return {
    'GET users/me/': () => session,
    'POST users/login/': ({ body }) => {
      const { password } = body as { password: string };
      if (password !== 'right') return new Refusal(400, { exception: 'invalid username or password' });
      session = supporter;
      return { status: 'success', data: { user: supporter.user } };
    },
    'POST users/logout/': () => {
      session = new Refusal(403, { exception: 'Permission denied for user.' });
      return undefined;
    },
  };
}

async function logIn(page: ReturnType<typeof openPage>, password: string) {
  await page.user.type(await screen.findByLabelText('Username'), 'sam');
  await page.user.type(screen.getByLabelText('Password'), password);
  await page.user.click(screen.getByRole('button', { name: 'Log in' }));
}

test('returns to the wanted address with its query and hash', async () => {
  const page = openPage('/errorreports/6/?exception=20&harv_ids=11#end', lockedHub());

  await logIn(page, 'right');

  expect(await screen.findByRole('heading', { name: 'Error report 6' })).toBeVisible();
  expect(page.address()).toBe('/errorreports/6?exception=20&harv_ids=11#end');
  expect(page.hub.asked.find(({ path }) => path === 'users/login/')?.body).toEqual({
    username: 'sam',
    password: 'right',
    session: true,
  });
});

test('shows the hub’s reason when the login fails', async () => {
  const page = openPage('/login', lockedHub());

  await logIn(page, 'wrong');

  expect(await screen.findByRole('alert')).toHaveTextContent('invalid username or password');
  expect(page.address()).toBe('/login');
});

test('says that the hub is away, not that the password is wrong', async () => {
  const page = openPage('/login', { ...lockedHub(), 'POST users/login/': () => new Refusal(503, {}) });

  await logIn(page, 'right');

  expect(await screen.findByRole('alert')).toHaveTextContent('The hub is away or starting.');
});

test('forgets the person on logging out, whatever the hub answers', async () => {
  const page = openPage('/errorreports?is_emulator=0', {
    ...lockedHub(),
    'GET users/me/': () => supporter,
    'POST users/logout/': () => new Refusal(500, {}),
  });

  await page.user.click(await screen.findByRole('button', { name: 'Account: Sam Port' }));
  await page.user.click(await screen.findByRole('button', { name: 'Log out' }));

  await waitFor(() => expect(page.address()).toBe('/login'));
});

test.each([
  ['/errorreports/6?x=1#y', '/errorreports/6?x=1#y'],
  [undefined, '/'],
  ['', '/'],
  ['/login?next=/login', '/'],
  ['//evil.example/', '/'],
  ['/\\evil.example/', '/'],
  ['https://evil.example/', '/'],
  ['javascript:alert(1)', '/'],
])('goes on from the login with next=%s to %s', (next, address) => {
  expect(safeNext(next)).toBe(address);
});
