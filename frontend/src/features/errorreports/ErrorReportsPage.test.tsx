import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { baseCode, exceptionOf, harvester11, pageOf, reportOf, supporter } from '../../testing/answers.js';
import { Refusal } from '../../testing/hub.js';
import { openPage } from '../../testing/openPage.js';

const rows = () => screen.findAllByRole('row');

test('shows a report with time, harvester, codes and services', async () => {
  const report = reportOf({
    exceptions: [
      exceptionOf({ id: 21, code: baseCode, service: 'harvester', primary: false }),
      exceptionOf({ id: 20, primary: true }),
    ],
  });
  openPage('/errorreports?is_emulator=0', { 'GET errorreports/': () => pageOf([report]) });

  const link = await screen.findByRole('link', { name: /2022-05-02 14:27:42.789/ });
  expect(link).toHaveAttribute('href', '/errorreports/6?is_emulator=0');
  const [, row] = await rows();
  const cells = within(row as HTMLElement)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
  expect(cells).toEqual([
    '2022-05-02 14:27:42.789',
    'Unhandled',
    '11apple',
    'Ranch B',
    '9 NoTray*0 AFTBaseException',
    'traychg.0*harvester.0',
    'mainabc123', // below it, in small print where there is no room for its column
    'abc123',
    '', // the button that previews
  ]);
});

test('asks for real machines only on the bare page, and says so', async () => {
  const page = openPage('/errorreports/');

  await screen.findByText('Only real harvesters');
  expect(page.address()).toBe('/errorreports?is_emulator=0');
  await waitFor(() => expect(page.lastAsked('errorreports/')?.search.get('is_emulator')).toBe('0'));
  expect(page.lastAsked('errorreports/')?.search.get('tz')).toBe('US/Pacific');
});

test('shows both kinds of machines once the filter is removed', async () => {
  const page = openPage('/errorreports');

  await page.user.click(await screen.findByRole('button', { name: 'Remove filter: Machines' }));

  await waitFor(() => expect(page.address()).toBe('/errorreports?is_emulator=all'));
  await waitFor(() => expect(page.lastAsked('errorreports/')?.search.has('is_emulator')).toBe(false));
});

test('hides what the continuous tests sent, says so, and shows it on demand', async () => {
  const page = openPage('/errorreports?harv_ids=11');
  expect(await screen.findByLabelText('CI rows (beatbox) hidden')).toBeVisible();
  await waitFor(() => expect(page.lastAsked('errorreports/')?.search.get('is_beatbox')).toBe('0'));

  await page.user.click(screen.getByRole('button', { name: 'Remove filter: CI rows (beatbox)' }));

  await waitFor(() => expect(page.lastAsked('errorreports/')?.search.has('is_beatbox')).toBe(false));
  expect(page.address()).toContain('is_beatbox=all');
});

test('counts the latest days where no time is given, and all on demand', async () => {
  const page = openPage('/errorreports?is_emulator=0');
  await waitFor(() => expect(page.lastAsked('errorreports/facets/')).toBeDefined());
  const since = page.lastAsked('errorreports/facets/')?.search.get('start_time') ?? '';
  expect(Date.now() - Date.parse(since)).toBeGreaterThanOrEqual(30 * 86_400_000);
  expect(page.lastAsked('errorreports/')?.search.has('start_time')).toBe(false);

  expect(await screen.findByText('No error reports in the last 30 days')).toBeVisible();
  await page.user.click(screen.getAllByRole('button', { name: 'Count all times' })[0] as HTMLElement);

  await waitFor(() => expect(page.lastAsked('errorreports/histogram/')?.search.has('start_time')).toBe(false));
  expect(page.lastAsked('errorreports/facets/')?.search.has('start_time')).toBe(false);
  expect(page.address()).toBe('/errorreports?is_emulator=0&span=all');
});

test('sends typed times as typed, with the zone they were typed in', async () => {
  const page = openPage('/errorreports?is_emulator=0&tz=UTC');

  await page.user.click(await screen.findByRole('button', { name: 'Filter by time' }));
  await page.user.type(await screen.findByLabelText('From'), '2022-05-01 18:00');
  expect(await screen.findByText('2022-05-01 18:00:00.000 UTC')).toBeVisible();
  await page.user.type(screen.getByLabelText('To'), '20220502T060000.5{Enter}');

  await waitFor(() => expect(page.lastAsked('errorreports/')?.search.get('end_time')).toBe('20220502T060000.5'));
  expect(page.lastAsked('errorreports/')?.search.get('start_time')).toBe('2022-05-01 18:00');
  expect(page.lastAsked('errorreports/')?.search.get('tz')).toBe('UTC');
  expect(page.address()).toBe(
    '/errorreports?is_emulator=0&tz=UTC&start_time=2022-05-01+18:00&end_time=20220502T060000.5',
  );
});

test('does not send a time that the hub could not read', async () => {
  const page = openPage('/errorreports?is_emulator=0');

  await page.user.click(await screen.findByRole('button', { name: 'Filter by time' }));
  await page.user.type(await screen.findByLabelText('From'), '2022-02-30{Enter}');

  expect(screen.getByText(/Not a time that can be read/)).toBeVisible();
  expect(page.address()).toBe('/errorreports?is_emulator=0');
});

test('filters by codes chosen from the list', async () => {
  const page = openPage('/errorreports?is_emulator=0&offset=50');

  await page.user.click(await screen.findByRole('button', { name: 'Filter by code' }));
  await page.user.click(await screen.findByRole('option', { name: /9 NoTray/ }));

  await waitFor(() => expect(page.address()).toBe('/errorreports?is_emulator=0&codes=9'));
});

test('gives back the earlier filters when going back', async () => {
  const page = openPage('/errorreports?is_emulator=0&handled=0');

  await page.user.click(await screen.findByRole('button', { name: 'Remove filter: Handling' }));
  await waitFor(() => expect(page.address()).toBe('/errorreports?is_emulator=0'));
  page.goBack();

  expect(await screen.findByRole('button', { name: 'Remove filter: Handling' })).toBeVisible();
});

test('shows a filter that only a link can bring', async () => {
  const page = openPage('/errorreports?generic=harvester__name%3Ddev');

  expect(await screen.findByRole('button', { name: 'Remove filter: Lookup' })).toBeVisible();
  await waitFor(() => expect(page.lastAsked('errorreports/')?.search.get('generic')).toBe('harvester__name=dev'));
});

test('orders by a column through the hub', async () => {
  const page = openPage('/errorreports?is_emulator=0&offset=25');

  await page.user.click(await screen.findByRole('button', { name: 'Time' }));

  await waitFor(() => expect(page.lastAsked('errorreports/')?.search.get('ordering')).toBe('reportTime'));
  expect(page.address()).toBe('/errorreports?is_emulator=0&ordering=reportTime');
  expect(await screen.findByRole('columnheader', { name: 'Time' })).toHaveAttribute('aria-sort', 'ascending');
});

test('pages by number and by size', async () => {
  const page = openPage('/errorreports?is_emulator=0', { 'GET errorreports/': () => pageOf([reportOf({})], 130) });

  await page.user.click(await screen.findByRole('button', { name: 'Page 2' }));
  await waitFor(() => expect(page.lastAsked('errorreports/')?.search.get('offset')).toBe('25'));
  await page.user.selectOptions(await screen.findByLabelText('Rows'), '50');

  await waitFor(() => expect(page.address()).toBe('/errorreports?is_emulator=0&limit=50'));
  expect(screen.getByRole('navigation', { name: 'Pages of error reports' })).toHaveTextContent('1–50 of 130');
});

test('walks the rows with j and k, and jumps to the search with /', async () => {
  const reports = [6, 7, 8].map((id) => reportOf({ id }));
  const page = openPage('/errorreports?is_emulator=0', { 'GET errorreports/': () => pageOf(reports) });
  await screen.findAllByRole('link', { name: /2022-05-02/ });

  await page.user.keyboard('jjjk');
  expect(document.activeElement).toHaveAttribute('href', '/errorreports/7?is_emulator=0');
  await page.user.keyboard('/');
  expect(screen.getByRole('combobox', { name: 'Search' })).toHaveFocus();
});

test('shows rows to come while it loads', async () => {
  openPage('/errorreports?is_emulator=0', { 'GET errorreports/': () => new Promise(() => undefined) });

  expect(await screen.findByText('Loading error reports')).toBeInTheDocument();
  expect(screen.getByRole('columnheader', { name: 'Githash' })).toBeVisible();
});

test('says what to do when nothing fits', async () => {
  openPage('/errorreports?codes=9', { 'GET errorreports/': () => pageOf([]) });

  expect(await screen.findByText('No error reports here')).toBeVisible();
  expect(screen.getByText(/Take one away/)).toBeVisible();
});

test('shows the reason of a failure, and asks again on demand', async () => {
  let isBroken = true;
  const page = openPage('/errorreports?generic=bogus', {
    'GET errorreports/': () =>
      isBroken ? new Refusal(400, { exception: 'generic: "bogus" has no =' }) : pageOf([reportOf({})]),
  });

  expect(await screen.findByText('generic: "bogus" has no =')).toBeVisible();
  isBroken = false;
  await page.user.click(screen.getByRole('button', { name: 'Try again' }));

  expect(await screen.findByRole('link', { name: /2022-05-02/ })).toBeVisible();
});

test('says that the list is not open to this role', async () => {
  openPage('/errorreports?is_emulator=0', {
    'GET errorreports/': () => new Refusal(403, { exception: 'Permission denied for user.' }),
  });

  expect(await screen.findByText('The error reports are not open to you')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
});

test('asks for a new login when the session has ended, and remembers the way', async () => {
  let session: typeof supporter | Refusal = supporter;
  const page = openPage('/errorreports?is_emulator=0&codes=9', {
    'GET users/me/': () => session,
    'GET errorreports/': () => {
      session = new Refusal(401, { detail: 'Session has ended.' });
      return session;
    },
  });

  expect(await screen.findByText(/Your session has ended/)).toBeVisible();
  expect(new URLSearchParams(page.address().split('?')[1]).get('next')).toBe('/errorreports?is_emulator=0&codes=9');
});

test('changes every time on the page with the zone, and puts the zone into the address', async () => {
  const page = openPage('/errorreports?is_emulator=0');
  await screen.findByText(/14:27:42/);

  await page.user.click(screen.getByRole('button', { name: 'Time zone: US/Pacific' }));
  await page.user.type(screen.getByRole('combobox', { name: 'Search: Time zone' }), 'tokyo');
  await page.user.click(await screen.findByRole('option', { name: 'Asia/Tokyo' }));

  expect(await screen.findByText(/2022-05-03 06:27:42/)).toBeVisible();
  expect(page.address()).toBe('/errorreports?is_emulator=0&tz=Asia/Tokyo');
});

test('lives with a report that has no harvester, no location and no time', async () => {
  const bare = reportOf({ harvester: null, location: null, reportTime: null, exceptions: [], tags: [] });
  openPage('/errorreports?is_emulator=0', { 'GET errorreports/': () => pageOf([bare]) });

  expect(await screen.findByRole('link', { name: 'no time' })).toBeVisible();
  expect(screen.getByText('Extracting')).toBeVisible();
});

test('marks an emulator', async () => {
  const emulator = reportOf({ harvester: { ...harvester11, is_emulator: true } });
  openPage('/errorreports?is_emulator=1', { 'GET errorreports/': () => pageOf([emulator]) });

  expect(await screen.findByText('emulator')).toBeVisible();
});

test('gives a link to the list as it is, with the zone that only this browser remembers', async () => {
  localStorage.setItem('zone', 'UTC');
  const page = openPage('/errorreports?harv_ids=11,12&handled=0&is_emulator=0');
  await page.user.click(await screen.findByRole('button', { name: 'Copy link' }));

  expect(await navigator.clipboard.readText()).toBe(
    `${window.location.origin}/errorreports?harv_ids=11,12&handled=0&is_emulator=0&tz=UTC`,
  );
});

test('tells more of harvester, location and codes to those who walk the row with the keyboard', async () => {
  const report = reportOf({
    exceptions: [1, 2, 3].map((robot) => exceptionOf({ id: 20 + robot, robot, primary: robot === 1 })),
  });
  const page = openPage('/errorreports?is_emulator=0', {
    'GET errorreports/': () => pageOf([report]),
    'GET harvesters/5/': () => ({ ...harvester11, name: 'Rosa', thingName: 'hv-011' }),
    'GET locations/2/': () => ({ ...harvester11.location, region: 'Texas', country: 'US' }),
  });
  const hint = () => screen.findByRole('tooltip');

  (await screen.findByRole('link', { name: '11' })).focus();
  expect(await screen.findByText('Rosa')).toBeVisible();
  expect(await hint()).toHaveTextContent('Sunrise');

  await page.user.tab();
  expect(screen.getByRole('link', { name: 'Ranch B' })).toHaveFocus();
  expect(await screen.findByText('Texas')).toBeVisible();

  await page.user.tab();
  expect(await screen.findByText('traychg.3')).toBeVisible();
  expect(await hint()).toHaveTextContent('traychg.1*9 NoTray: traychgunit.1 no tray');
  await page.user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('tooltip')).toBeNull());
});
