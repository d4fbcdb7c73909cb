import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { pageOf, supporter } from '../../testing/answers.js';
import { Refusal } from '../../testing/hub.js';
import { openPage } from '../../testing/openPage.js';

const viewOf = (changes: object = {}) => ({
  id: 4,
  name: 'Ranch B only',
  page: 'fleet',
  query: 'locations=Ranch+B',
  columns: null,
  is_default: false,
  shared_with: null,
  owner: { id: supporter.user.id, username: 'sam' },
  created: '2022-05-02T21:28:00Z',
  lastModified: '2022-05-02T21:28:00Z',
  ...changes,
});
const withViews = (...views: object[]) => ({ 'GET views/': () => pageOf(views) });

test('saves what the page shows under a name', async () => {
  const page = openPage('/?locations=Ranch+B&offset=0&selected=5', {
    ...withViews(),
    'POST views/': ({ body }) => viewOf(body as object),
  });

  await page.user.click(await screen.findByRole('button', { name: 'Views' }));
  await page.user.click(await screen.findByRole('button', { name: 'Save this view…' }));
  await page.user.type(await screen.findByRole('textbox', { name: /Name/ }), 'My ranch');
  await page.user.click(screen.getByRole('checkbox', { name: 'Open this page so' }));
  await page.user.click(screen.getByRole('button', { name: 'Save view' }));

  expect(await screen.findByText('The view “My ranch” is saved.')).toBeVisible();
  expect(page.hub.asked.find(({ method }) => method === 'POST')?.body).toEqual({
    name: 'My ranch',
    page: 'fleet',
    query: 'locations=Ranch+B',
    is_default: true,
    shared_with: null,
  });
});

test('shows a view, and its name while it is shown', async () => {
  const page = openPage(
    '/',
    withViews(viewOf(), viewOf({ id: 5, name: 'All', query: 'is_emulator=all', owner: { id: 1, username: 'ruth' } })),
  );

  await page.user.click(await screen.findByRole('button', { name: 'Views' }));
  const others = within(await screen.findByRole('list', { name: 'Shared by others' }));
  expect(others.getByText('by ruth')).toBeVisible();
  expect(others.queryByRole('button', { name: 'Change the view All' })).toBeNull();
  await page.user.click(screen.getByRole('link', { name: /Ranch B only/ }));

  await waitFor(() => expect(page.address()).toBe('/?locations=Ranch+B'));
  expect(await screen.findByRole('button', { name: 'Views: Ranch B only' })).toBeVisible();
});

test('renames a view and keeps what it shows', async () => {
  const page = openPage('/', { ...withViews(viewOf()), 'PATCH views/4/': ({ body }) => viewOf(body as object) });

  await page.user.click(await screen.findByRole('button', { name: 'Views' }));
  await page.user.click(await screen.findByRole('button', { name: 'Change the view Ranch B only' }));
  const name = await screen.findByRole('textbox', { name: /Name/ });
  await page.user.clear(name);
  await page.user.type(name, 'B');
  await page.user.click(screen.getByRole('button', { name: 'Save' }));

  expect(await screen.findByText('The view “B” is saved.')).toBeVisible();
  expect(page.hub.asked.find(({ method }) => method === 'PATCH')?.body).toEqual({
    name: 'B',
    is_default: false,
    shared_with: null,
  });
});

test('opens the page with the default view, until the reader takes it away', async () => {
  const page = openPage('/', withViews(viewOf({ is_default: true })));
  await waitFor(() => expect(page.address()).toBe('/?locations=Ranch+B'));

  await page.user.click(await screen.findByRole('button', { name: 'Remove filter: Ranch' }));

  await waitFor(() => expect(page.address()).toBe('/'));
  expect(screen.getByRole('button', { name: 'Views' })).toBeVisible();
});

test('leaves a link that says what it wants as it is', async () => {
  const page = openPage('/?is_emulator=all', withViews(viewOf({ is_default: true })));

  await screen.findByRole('button', { name: 'Views' });
  await waitFor(() => expect(page.lastAsked('views/')).toBeDefined());

  expect(page.address()).toBe('/?is_emulator=all');
});

test('says why the views are not there', async () => {
  const page = openPage('/', { 'GET views/': () => new Refusal(400, 'No views today.') });

  await page.user.click(await screen.findByRole('button', { name: 'Views' }));

  expect(await screen.findByText('No views today.')).toBeVisible();
});
