import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { baseCode, exceptionOf, reportDetailOf } from '../../testing/answers.js';
import { Refusal } from '../../testing/hub.js';
import { openPage } from '../../testing/openPage.js';

const twoExceptions = reportDetailOf({
  exceptions: [
    exceptionOf({
      id: 31,
      code: baseCode,
      service: 'picker',
      robot: 1,
      primary: false,
      handled: true,
      info: 'arm is stuck',
      traceback: 'Traceback (most recent call last):\nArmStuck: no way out',
    }),
    exceptionOf({ id: 30 }),
  ],
});

test('opens with the primary exception, its traceback and its place in the monitor', async () => {
  openPage('/errorreports/6/');

  expect(await screen.findByRole('button', { name: /traychg\.0 9 NoTray primary Unhandled/ })).toHaveAttribute(
    'aria-expanded',
    'true',
  );
  expect(screen.getByRole('region', { name: 'Traceback' })).toHaveTextContent('NoTray: none seen');
  expect(screen.getByRole('tab', { name: 'Master, has errors' })).toHaveAttribute('aria-selected', 'true');
  expect(screen.getByRole('row', { name: /in error traychg.0 S sleeping 41 11.6 1.0/ })).toBeVisible();
});

test('sums up the report with links to harvester, event and pick session', async () => {
  openPage('/errorreports/6');

  expect(await screen.findByText('2022-05-02 14:27:42', { exact: false })).toBeVisible();
  expect(screen.getByRole('link', { name: '11' })).toHaveAttribute('href', '/harvesters/5');
  expect(screen.getByRole('link', { name: '6f61-a' })).toHaveAttribute('href', '/events/8');
  expect(screen.getByRole('link', { name: 'ps-7' })).toHaveAttribute('href', '/picksessions?UUID=ps-7');
  expect(screen.getByRole('link', { name: 'Error Report 7' })).toHaveAttribute('href', '/errorreports/7');
  expect(screen.queryByRole('link', { name: 'Error Report 6' })).toBeNull();
  expect(screen.getByRole('link', { name: 'dmesg' })).toHaveAttribute('href', '/s3files/9');
  expect(screen.getByRole('link', { name: 'Download dmesg' })).toHaveAttribute('target', '_blank');
});

test('follows the chosen exception with the monitor, and keeps the choice in the address', async () => {
  const page = openPage('/errorreports/6?harv_ids=11&handled=0', { 'GET errorreports/6/': () => twoExceptions });

  await page.user.click(await screen.findByRole('button', { name: /picker\.1 0 AFTBaseException/ }));

  expect(await screen.findByText('arm is stuck')).toBeVisible();
  expect(screen.getByRole('tab', { name: 'Robot 1' })).toHaveAttribute('aria-selected', 'true');
  expect(page.address()).toBe('/errorreports/6?harv_ids=11&handled=0&exception=31');
  expect(screen.getByRole('link', { name: '← Error reports' })).toHaveAttribute(
    'href',
    '/errorreports?harv_ids=11&handled=0',
  );
});

test('opens as a link left it', async () => {
  openPage('/errorreports/6?exception=31&robot=0', { 'GET errorreports/6/': () => twoExceptions });

  expect(await screen.findByText('arm is stuck')).toBeVisible();
  expect(screen.getByRole('tab', { name: /Master/ })).toHaveAttribute('aria-selected', 'true');
});

test('says so when the monitor knows nothing of the robot', async () => {
  const report = reportDetailOf({ exceptions: [exceptionOf({ robot: 4 })] });
  openPage('/errorreports/6', { 'GET errorreports/6/': () => report });

  expect(await screen.findByText(/says nothing about robot 4/)).toBeVisible();
  expect(screen.getByRole('tab', { name: /Master/ })).toHaveAttribute('aria-selected', 'true');
});

test('keeps a broken panel from taking the page with it', async () => {
  const report = reportDetailOf({});
  const broken = { ...report, event: { ...report.event, related_files: 'none' } };
  openPage('/errorreports/6', { 'GET errorreports/6/': () => broken });

  expect(await screen.findByText('Related could not be loaded')).toBeVisible();
  expect(screen.getByRole('region', { name: 'Traceback' })).toBeVisible();
});

test('finds, copies and folds in the report as received', async () => {
  const page = openPage('/errorreports/6');
  const tree = await screen.findByRole('tree', { name: 'Report as received' });
  expect(within(tree).queryByText('PID')).toBeNull();

  await page.user.type(screen.getByRole('textbox', { name: 'Search in Report as received' }), 'PID{Enter}');
  expect(screen.getByText('2 of 2')).toBeVisible();
  await page.user.click(screen.getByRole('button', { name: 'Copy path' }));

  expect(await navigator.clipboard.readText()).toBe('data.sysmon_report["sysmon.1"].services["picker.1"].PID');
  await page.user.clear(screen.getByRole('textbox', { name: 'Search in Report as received' }));
  expect(within(tree).queryByText('PID')).toBeNull();
});

test('walks the tree by the keyboard', async () => {
  const page = openPage('/errorreports/6');
  const tree = await screen.findByRole('tree', { name: 'Report as received' });

  within(tree).getAllByRole('treeitem')[0]?.focus();
  await page.user.keyboard('{End}{ArrowRight}');
  expect(document.activeElement).toHaveTextContent('sysmon_report');
  expect(document.activeElement).toHaveAttribute('aria-expanded', 'true');
  await page.user.keyboard('{ArrowDown}{ArrowLeft}');
  expect(document.activeElement).toHaveTextContent('sysmon_report');
});

test('tells that a fresh report is still being read', async () => {
  const fresh = reportDetailOf({ exceptions: [], tags: [] });
  openPage('/errorreports/6', { 'GET errorreports/6/': () => fresh });

  expect(await screen.findByText('The exceptions are being read')).toBeVisible();
});

test('shows the hub’s reason when there is no such report', async () => {
  openPage('/errorreports/99', {
    'GET errorreports/99/': () => new Refusal(404, { exception: 'No ErrorReport matches the given query.' }),
  });

  expect(await screen.findByText('No ErrorReport matches the given query.')).toBeVisible();
});

test('names the page in the browser’s tab', async () => {
  openPage('/errorreports/6');

  await waitFor(() => expect(document.title).toBe('Error report 6 · HDS'));
});

test('gives a link to what is shown, in the zone that only this browser remembers', async () => {
  localStorage.setItem('zone', 'Europe/Madrid');
  const page = openPage('/errorreports/6?harv_ids=11&handled=0', { 'GET errorreports/6/': () => twoExceptions });
  await screen.findByRole('button', { name: /traychg\.0 9 NoTray/, expanded: true });
  const copyLink = async () => {
    await page.user.click(screen.getByRole('button', { name: /^(Copy link|Copied)$/ }));
    return navigator.clipboard.readText();
  };

  expect(await copyLink()).toBe(`${window.location.origin}/errorreports/6?exception=30&robot=0&tz=Europe/Madrid`);
  await page.user.click(screen.getByRole('button', { name: /picker\.1 0 AFTBaseException/ }));
  await page.user.click(await screen.findByRole('tab', { name: /Master/ }));
  await waitFor(() => expect(page.address()).toContain('robot=0'));

  expect(await copyLink()).toBe(`${window.location.origin}/errorreports/6?exception=31&robot=0&tz=Europe/Madrid`);
});
