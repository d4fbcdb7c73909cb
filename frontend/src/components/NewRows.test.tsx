import { act, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { pageOf, reportDetailOf, reportOf, supporter } from '../testing/answers.js';
import { openPage } from '../testing/openPage.js';
import { fakeStreams } from '../testing/streams.js';

const session = { ...supporter, permissions: { ...supporter.permissions, live: ['listen'] } };

test('counts new reports above the list, which stays as it is until asked', async () => {
  const streams = fakeStreams();
  let count = 1;
  const page = openPage('/errorreports?is_emulator=0&codes=9', {
    'GET users/me/': () => session,
    'GET errorreports/': () => pageOf(count === 1 ? [reportOf({})] : [reportOf({ id: 8 }), reportOf({})], count),
  });
  await waitFor(() => expect(streams).toHaveLength(1));
  expect(await screen.findByText('1–1 of')).toBeVisible();
  act(() => streams[0]?.open());
  expect(await screen.findByRole('status', { name: 'News: Live' })).toBeVisible();

  count = 3;
  act(() => streams[0]?.tell('report', { type: 'errorreports', id: 8, harv_id: 11, event: 5 }));
  const news = await screen.findByRole('button', { name: '2 new error reports' });
  const counting = page.hub.asked.filter(({ search }) => search.get('limit') === '1').at(-1);
  expect(counting?.search.get('codes')).toBe('9');
  expect(screen.queryByText('1–2 of')).toBeNull();
  await page.user.click(news);

  await waitFor(() => expect(screen.queryByRole('button', { name: /new error reports/ })).toBeNull());
});

test('shows the exceptions of an open report when the hub has read them', async () => {
  const streams = fakeStreams();
  let tags: string[] = [];
  openPage('/errorreports/6', {
    'GET users/me/': () => session,
    'GET errorreports/6/': () =>
      tags.length === 0 ? reportDetailOf({ tags, exceptions: [] }) : reportDetailOf({ tags }),
  });
  await waitFor(() => expect(streams).toHaveLength(1));
  expect((await screen.findAllByText(/extracting/i))[0]).toBeVisible();

  tags = ['extracted'];
  act(() => streams[0]?.tell('extracted', { type: 'errorreports', id: 6 }));

  expect((await screen.findAllByText(/Unhandled/))[0]).toBeVisible();
});
