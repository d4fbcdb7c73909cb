import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { harvester11 } from '../../testing/answers.js';
import { openPage } from '../../testing/openPage.js';

const reportAt = (id: number, time: string | null) => ({ url: `/errorreports/${id}/`, object: 'Error Report', time });

const session = {
  id: 7,
  UUID: 'ps-7',
  tags: [],
  created: '2022-05-02T20:00:00Z',
  lastModified: '2022-05-02T20:00:00Z',
  creator: { id: 6, username: 'sqs' },
  modifiedBy: null,
  start_time: '2022-05-02T13:00:00Z',
  session_length: '06:00:00',
  harvester: harvester11,
  location: harvester11.location,
  related_objects: [
    reportAt(6, '2022-05-02T13:10:00Z'),
    reportAt(7, '2022-05-02T13:12:00Z'),
    reportAt(8, '2022-05-02T18:00:00Z'),
    reportAt(9, null),
  ],
};

test('shows what was reported over the session, and lists what lies close together', async () => {
  const page = openPage('/picksessions/7', { 'GET picksessions/7/': () => session });

  const timeline = within(await screen.findByRole('figure', { name: 'Pick session 7 over time' }));
  expect(timeline.getByRole('link', { name: 'Error Report 8, 2022-05-02 11:00:00.000' })).toHaveAttribute(
    'href',
    '/errorreports/8',
  );
  expect(timeline.getByText(/2022-05-02 06:00:00/)).toBeVisible();
  expect(timeline.getByText(/2022-05-02 12:00:00/)).toBeVisible();
  await page.user.click(timeline.getByRole('button', { name: '2 at 2022-05-02 06:10:00.000' }));

  const both = within(await screen.findByRole('dialog'));
  expect(both.getByRole('link', { name: 'Error Report 6' })).toBeVisible();
  expect(both.getByRole('link', { name: 'Error Report 7' })).toBeVisible();
});

test('lives with a session of which nothing is known', async () => {
  openPage('/picksessions/7', {
    'GET picksessions/7/': () => ({ ...session, start_time: null, session_length: null, related_objects: [] }),
  });

  expect(await screen.findByText('Neither its start nor anything in it is known.')).toBeVisible();
});
