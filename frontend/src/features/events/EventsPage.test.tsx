import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { pageOf } from '../../testing/answers.js';
import { openPage } from '../../testing/openPage.js';

const hub = { 'GET events/': () => pageOf([]), 'GET events/tags/': () => ({ tags: ['ErrorReport', 'dmesg'] }) };

test('asks for the events of machines that are chosen, from the first page', async () => {
  const page = openPage('/events?offset=25', hub);

  await page.user.click(await screen.findByRole('button', { name: 'Filter by harvester' }));
  await page.user.click(await screen.findByRole('option', { name: /11/ }));

  await waitFor(() => expect(page.lastAsked('events/')?.search.get('harv_ids')).toBe('11'));
  expect(page.address()).toBe('/events?harv_ids=11');
});

test('turns all filters off at once, and leaves how the list is shown', async () => {
  const page = openPage('/events?UUID=a&harv_ids=11,12&tags=dmesg&created_after=2022-05-02&limit=50&tz=UTC', hub);

  await page.user.click(await screen.findByRole('button', { name: 'Reset' }));

  await waitFor(() => expect(page.address()).toBe('/events?limit=50&tz=UTC'));
  expect(screen.queryByRole('button', { name: 'Reset' })).toBeNull();
});
