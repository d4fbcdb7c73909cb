import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Refusal } from '../../testing/hub.js';
import { openPage } from '../../testing/openPage.js';

// A canvas is nothing to jsdom; what the chart says and what its keys do stands around it.
vi.mock('./TimeBarsPlot.js', () => ({
  TimeBarsPlot: ({ onBrush }: { onBrush: (from: number, to: number) => void }) => (
    <button type="button" onClick={() => onBrush(0, 1)}>
      drag over two bars
    </button>
  ),
}));

const threeHours = {
  'GET errorreports/histogram/': () => ({
    start: '2022-05-02T20:10:00Z',
    end: '2022-05-02T22:50:00Z',
    interval_seconds: 3600,
    buckets: [
      { start: '2022-05-02T20:00:00Z', count: 4 },
      { start: '2022-05-02T21:00:00Z', count: 0 },
      { start: '2022-05-02T22:00:00Z', count: 9 },
    ],
  }),
};

test('zooms into the bars that are dragged over, in the zone of the page, and out again', async () => {
  const page = openPage('/errorreports?is_emulator=0&offset=25', threeHours);

  await page.user.click(await screen.findByRole('button', { name: 'drag over two bars' }));

  await waitFor(() =>
    expect(page.address()).toBe(
      '/errorreports?is_emulator=0&start_time=2022-05-02+13:00:00&end_time=2022-05-02+14:59:59.999999&tz=US/Pacific',
    ),
  );
  expect(page.lastAsked('errorreports/histogram/')?.search.get('start_time')).toBe('2022-05-02 13:00:00');
  await page.user.click(await screen.findByRole('button', { name: 'Zoom out' }));
  await waitFor(() => expect(page.address()).toBe('/errorreports?is_emulator=0&tz=US/Pacific'));
});

test('leads out of a range that a link brought to all times', async () => {
  const page = openPage('/errorreports?is_emulator=0&start_time=2022-05-02&tz=UTC', threeHours);

  await page.user.click(await screen.findByRole('button', { name: 'Zoom out' }));

  await waitFor(() => expect(page.address()).toBe('/errorreports?is_emulator=0&tz=UTC'));
});

test('zooms by the keyboard', async () => {
  const page = openPage('/errorreports?is_emulator=0&tz=UTC', threeHours);
  const bars = await screen.findByRole('slider', { name: 'Bars of error reports' });

  bars.focus();
  await page.user.keyboard('{End}');
  expect(bars).toHaveAttribute('aria-valuetext', '2022-05-02 22:00 – 23:00 · 9 error reports');
  await page.user.keyboard('{Shift>}{ArrowLeft}{/Shift}{Enter}');

  await waitFor(() =>
    expect(page.address()).toBe(
      '/errorreports?is_emulator=0&tz=UTC&start_time=2022-05-02+21:00:00&end_time=2022-05-02+22:59:59.999999',
    ),
  );
});

test('tells a screen reader every bar', async () => {
  openPage('/errorreports?is_emulator=0&tz=UTC', threeHours);

  const table = await screen.findByRole('table', { name: 'error reports over time' });

  expect(table).toHaveTextContent('20:00 – 21:00 · 4 error reports');
});

test('keeps the list when the chart fails, and asks again on demand', async () => {
  let isBroken = true;
  const page = openPage('/errorreports?is_emulator=0', {
    'GET errorreports/histogram/': () =>
      isBroken ? new Refusal(400, { exception: 'too many bars' }) : threeHours['GET errorreports/histogram/'](),
  });

  expect(await screen.findByText('too many bars')).toBeVisible();
  expect(await screen.findByRole('link', { name: /2022-05-02/ })).toBeVisible();
  isBroken = false;
  await page.user.click(screen.getByRole('button', { name: 'Try again' }));

  expect(await screen.findByRole('slider')).toBeVisible();
});

test('says that there is nothing in this time', async () => {
  openPage('/errorreports?is_emulator=0');

  expect(await screen.findByText('No error reports in the last 30 days')).toBeVisible();
});
