import { describe, expect } from 'vitest';
import type { Row } from '../api.js';
import { test } from './journey.js';

describe('J19 Administration', () => {
  test('the page of users is closed to supporters', async ({ cast, come }) => {
    const sam = await come(await cast.sam());
    const { page } = sam;

    await page.goto('/users');

    await sam.heading('Not allowed');
    await page.getByText('This page is not open to you').waitFor();
    expect(await page.getByRole('link', { name: 'Users' }).count(), 'in the menu').toBe(0);
  });

  test('an administrator adds a user, who then logs in', async ({ admin, arrive, cast, come, farm, mark }) => {
    const login = { username: `una-${mark}`, password: `password of una-${mark}` };
    farm.onClose(async () => {
      const { results } = await admin.list<Row & { username: string }>('users/profiles', { limit: 10_000 });
      const una = results.find(({ username }) => username === login.username);
      if (una) await admin.delete('users/profiles', una.id);
    });
    const root = await come(await cast.root());
    const { page } = root;
    const dialog = page.getByRole('dialog', { name: 'Add user' });
    const add = dialog.getByRole('button', { name: 'Add user' });
    const posts: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') posts.push(request.url());
    });

    // 2: unequal passwords are refused in the form.
    await page.goto('/users');
    await root.heading('Users');
    await page.getByRole('button', { name: 'Add user' }).click();
    await dialog.getByLabel('Username').fill(login.username);
    await dialog.getByLabel('E-mail').fill(`${login.username}@example.com`);
    await dialog.getByLabel('First name').fill('Una');
    await dialog.getByLabel('Last name').fill('of a journey');
    await dialog.getByLabel(/^Password( \*)?$/).fill(login.password);
    await dialog.getByLabel('Password again').fill('something else');
    await add.click();
    await dialog.getByText('The two are not equal.').waitFor();
    expect(posts).toEqual([]);

    // 3: equal ones make a user who can log in.
    await dialog.getByLabel('Password again').fill(login.password);
    await add.click();
    await root.news(`${login.username} is added.`);
    expect(posts).toHaveLength(1);
    const una = await arrive({ id: 0, login, slackId: '' });
    await una.open('/errorreports');
    await una.heading('Error reports');
    await una.page.getByRole('button', { name: 'Account: Una of a journey' }).waitFor();
  });

  test('an administrator queues migrations and sees what became of them', async ({ cast, come }) => {
    const root = await come(await cast.root());
    const { page } = root;
    const newest = root.rows('migrations').first();

    // 4: a row that turns by itself, and its output.
    await page.goto('/migrations');
    await root.heading('Migrations');
    const loads: string[] = [];
    page.on('domcontentloaded', () => loads.push(page.url()));
    await page.getByRole('button', { name: 'Queue migrations' }).click();
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.url().includes('/migrations/migrate/')),
      page.getByRole('dialog').getByRole('button', { name: 'Queue migrations' }).click(),
    ]);
    expect(answer.ok()).toBe(true);
    await root.news('The migrations are queued.');
    await newest.getByText(/Pending|Success/).waitFor();
    await newest.getByText('Success').waitFor();
    expect(loads, 'reloads of the page').toEqual([]);
    await newest.getByRole('link').first().click();
    await root.heading(/^Migration \d+$/);
    await page.getByRole('region', { name: 'Output' }).getByText('the database is up to date').waitFor();
  });
});

describe('J20 Profile, password, session end', () => {
  test('a supporter changes Slack id and password, and is asked to log in when the session ends', async ({
    arrive,
    cast,
    hub,
    mark,
  }) => {
    const member = await cast.member('support', 'pat');
    const pat = await arrive(member);
    const { page } = pat;
    const { username } = member.login;
    const newPassword = `another password of ${username}`;
    await pat.open('/users/profile/me');
    await pat.heading('My profile');

    // 1: a new Slack id, once the password is given.
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Edit my profile' });
    await dialog.getByLabel('Slack ID').fill(`UNEW${mark}`);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('Please fill this in.').waitFor();
    await dialog.getByLabel('Your password').fill(member.login.password);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await pat.news('Your profile is saved.');
    await pat.fact('Slack ID').getByText(`UNEW${mark}`).waitFor();

    // 2: the current password must be right.
    pat.forgive(/status of 400/);
    const form = page.getByRole('region', { name: 'Password' });
    const change = form.getByRole('button', { name: 'Change password' });
    await form.getByLabel('Current password').fill('not the right one');
    await form.getByLabel('New password', { exact: true }).fill(newPassword);
    await form.getByLabel('New password again').fill(newPassword);
    await change.click();
    await form.getByText('This is not your current password.').waitFor();

    // 3: with the right one it is changed, and the session goes on.
    await form.getByLabel('Current password').fill(member.login.password);
    await change.click();
    await pat.news(/^Your password is changed\./);
    await page.reload();
    await pat.heading('My profile');

    // 4: the session ends on the hub; the next link leads over the login.
    const cookies = await page.context().cookies();
    const ended = await fetch(`${hub.url}/api/v1/users/logout/`, {
      method: 'POST',
      headers: {
        cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
        'x-csrftoken': cookies.find(({ name }) => name === 'csrftoken')?.value ?? '',
      },
    });
    expect(ended.ok, 'the session has ended').toBe(true);
    pat.forgive(/status of 40[13]/);
    await page.getByRole('region', { name: 'Rules I made' }).getByRole('link', { name: 'View all' }).click();
    await page.getByText('Your session has ended.').waitFor();
    expect(new URL(page.url()).pathname).toBe('/login');
    await pat.logIn({ username, password: newPassword });
    await pat.heading('Notifications');
    expect(new URL(page.url()).searchParams.get('category')).toBe('created');

    // 5: logging out in one tab ends the other.
    const tab = await pat.openTab();
    await tab.page.goto('/errorreports');
    await tab.heading('Error reports');
    await page.getByRole('button', { name: /^Account: / }).click();
    await page.getByRole('button', { name: 'Log out' }).click();
    await page.waitForURL(({ pathname }) => pathname === '/login');
    await tab.page.waitForURL(({ pathname }) => pathname === '/login');
  });
});
