import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { harvesterRow, pageOf, reportOf, supporter } from '../../testing/answers.js';
import { type Answer, Refusal } from '../../testing/hub.js';
import { openPage } from '../../testing/openPage.js';

const { location } = harvesterRow;
const machine: Record<string, Answer> = {
  'GET harvesters/5/': () => ({
    ...harvesterRow,
    location: { ...location, distributor: 1 },
    creator: { id: 6, username: 'sqs' },
    version: { githash: 'abc123' },
  }),
};

test('lists the machines by number', async () => {
  openPage('/harvesters/');

  expect(await screen.findByRole('link', { name: '11' })).toHaveAttribute('href', '/harvesters/5');
  expect(screen.getByText('Harvester 11')).toBeVisible();
});

test.each([
  ['11', 'harv_id', '11'],
  ['arvester ranch', 'search', 'arvester ranch'],
])('finds a machine by "%s"', async (wanted, parameter, value) => {
  const page = openPage('/harvesters');

  await page.user.type(await screen.findByRole('textbox', { name: 'Number or name' }), `${wanted}{Enter}`);

  await waitFor(() => expect(page.hub.asked.at(-1)?.search.get(parameter)).toBe(value));
});

test('shows a machine with its latest errors, emulated ones too', async () => {
  const page = openPage('/harvesters/5', machine);

  expect(await screen.findByRole('heading', { name: 'Harvester 11' })).toBeVisible();
  expect(await screen.findByRole('link', { name: /2022-05-02/ })).toHaveAttribute('href', '/errorreports/6');
  const asked = page.lastAsked('errorreports/')?.search;
  expect(asked?.get('harv_ids')).toBe('11');
  expect(asked?.has('is_emulator')).toBe(false);
  expect(screen.getByRole('link', { name: 'All error reports' })).toHaveAttribute('href', '/errorreports?harv_ids=11');
});

test('pages through the errors of one machine', async () => {
  const page = openPage('/harvesters/5', {
    ...machine,
    'GET errorreports/': () => pageOf([reportOf({})], 30),
  });

  await page.user.click(await screen.findByRole('button', { name: 'Page 3' }));

  await waitFor(() => expect(page.address()).toBe('/harvesters/5?offset=20'));
});

test.each([
  [['list', 'retrieve'], 1],
  [[], 0],
])('links the history where the person may list it: %j', async (actions, links) => {
  const session = { ...supporter, permissions: { ...supporter.permissions, harvesterhistory: actions } };
  openPage('/harvesters/5', { ...machine, 'GET users/me/': () => session });

  await screen.findByRole('heading', { name: 'Harvester 11' });
  expect(screen.queryAllByRole('link', { name: 'History' })).toHaveLength(links);
});

const everybody = {
  ...supporter,
  permissions: {
    ...supporter.permissions,
    errorreports: ['list', 'retrieve', 'histogram'],
    harvesterhistory: ['list', 'retrieve'],
    harvesters: ['list', 'retrieve', 'versionHistory'],
  },
};

test('shows errors and changes of the latest days on a line of time', async () => {
  const yesterday = new Date(Date.now() - 86_400_000).toISOString();
  openPage('/harvesters/5?tz=UTC', {
    ...machine,
    'GET users/me/': () => everybody,
    'GET errorreports/histogram/': () => ({
      start: yesterday,
      end: yesterday,
      interval_seconds: 3600,
      buckets: [{ start: yesterday, count: 12 }],
    }),
    'GET harvesterhistory/': () =>
      pageOf([
        {
          history_id: 3,
          history_type: '~',
          history_date: yesterday,
          id: 5,
          harv_id: 11,
          changed_by: { id: 6, username: 'sue' },
          changes: [{ field: 'location', before: 'Ranch A', after: 'Ranch B' }],
        },
      ]),
  });

  expect(await screen.findByRole('link', { name: /^12 error reports, / })).toHaveTextContent('12');
  expect(await screen.findByRole('link', { name: /^changed, change 3, / })).toHaveAttribute(
    'href',
    '/harvesterhistory/3?tz=UTC',
  );
  expect(await screen.findByText('by sue')).toBeVisible();
});

test('says in words that a machine has sent no settings, and keeps the tab in the address', async () => {
  const page = openPage('/harvesters/5', {
    ...machine,
    'GET harvesters/5/config/': () => new Refusal(404, { exception: 'ConfigReport matching query does not exist.' }),
  });

  await page.user.click(await screen.findByRole('tab', { name: 'Config' }));

  expect(await screen.findByText('This harvester has sent no report of its settings.')).toBeVisible();
  expect(page.address()).toBe('/harvesters/5?tab=config');
});

test('says that a machine has sent no version reports', async () => {
  openPage('/harvesters/5/versions', {
    ...machine,
    'GET users/me/': () => everybody,
    'GET harvesters/5/versions/': () => pageOf([]),
  });

  expect(await screen.findByRole('heading', { name: 'Harvester 11: versions' })).toBeVisible();
  expect(screen.getByText(/has sent no report of what is installed/)).toBeVisible();
});
