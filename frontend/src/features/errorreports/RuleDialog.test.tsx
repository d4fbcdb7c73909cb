import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { administrator, pageOf, supporter } from '../../testing/answers.js';
import type { Answer } from '../../testing/hub.js';
import { openPage } from '../../testing/openPage.js';

const asked: Record<string, Answer> = {
  'GET users/me/': () => ({
    ...administrator,
    permissions: { ...administrator.permissions, notifications: ['list', 'create', 'preview'] },
  }),
  'GET users/profiles/': () => pageOf([administrator.user, supporter.user]),
  'POST notifications/': () => ({ id: 1 }),
  'POST notifications/preview/': ({ search }) => ({ matches_7_days: search.has('harv_ids') ? 3 : 12, examples: [] }),
};

async function openRule(address: string, button: string | RegExp, answers: Record<string, Answer> = {}) {
  const page = openPage(address, { ...asked, ...answers });
  await page.user.click(await screen.findByRole('button', { name: button }));
  return { page, dialog: within(await screen.findByRole('dialog')) };
}
const posted = (page: ReturnType<typeof openPage>) =>
  page.hub.asked.find(({ method, path }) => method === 'POST' && path === 'notifications/');

async function choose(page: ReturnType<typeof openPage>, name: RegExp) {
  await page.user.click(screen.getByRole('combobox', { name: 'Recipients' }));
  await page.user.click(await screen.findByRole('option', { name }));
  await page.user.keyboard('{Escape}');
}

test('makes a rule from the filters: criteria in the address, recipients in the body', async () => {
  const address = '/errorreports?codes=9&harv_ids=11&is_emulator=0&start_time=2022-05-01&tz=UTC';
  const { page, dialog } = await openRule(address, 'Create notification');

  expect(dialog.getAllByRole('checkbox').map((box) => box.parentElement?.textContent)).toEqual([
    'code 9',
    'harvester 11',
    'real harvesters only',
  ]);
  expect(dialog.getByText(/The time range is not part of a rule/)).toBeVisible();
  expect(await dialog.findByText('3 times')).toBeVisible();
  await page.user.click(dialog.getByRole('checkbox', { name: 'harvester 11' }));
  expect(await dialog.findByText('12 times')).toBeVisible();
  await choose(page, /root/);
  await page.user.click(dialog.getByRole('button', { name: 'Create notification' }));

  await waitFor(() => expect(posted(page)).toBeDefined());
  expect(Object.fromEntries(posted(page)?.search ?? [])).toEqual({ codes: '9', is_emulator: '0' });
  expect(posted(page)?.body).toEqual({ trigger_on: 'ErrorReport', recipients: [1] });
  expect(await screen.findByText(/The rule is made/)).toBeVisible();
});

test('refuses a rule that would tell of every report', async () => {
  const { page, dialog } = await openRule('/errorreports?is_emulator=0', 'Create notification');

  expect(dialog.getByRole('alert')).toHaveTextContent('this rule would tell of every report');
  await page.user.click(dialog.getByRole('button', { name: 'Create notification' }));

  expect(posted(page)).toBeUndefined();
});

test('wants somebody to tell', async () => {
  const { page, dialog } = await openRule('/errorreports?codes=9&is_emulator=0', 'Create notification');

  await page.user.click(dialog.getByRole('button', { name: 'Create notification' }));

  expect(await dialog.findByText('Choose at least one person.')).toBeVisible();
  expect(posted(page)).toBeUndefined();
});

test('tells the reader, unless others are chosen, of errors like one', async () => {
  const { page, dialog } = await openRule('/errorreports/6', /Notify me about errors like this/);

  await page.user.click(dialog.getByRole('button', { name: 'Create notification' }));

  await waitFor(() => expect(posted(page)?.body).toEqual({ trigger_on: 'ErrorReport', recipients: [1] }));
});

test('fills in what a report has in common with others like it, to be taken away', async () => {
  const { page, dialog } = await openRule('/errorreports/6', /Notify me about errors like this/);

  await page.user.click(dialog.getByRole('checkbox', { name: 'harvester 11' }));
  await page.user.click(dialog.getByRole('checkbox', { name: 'ranch Ranch B' }));
  await page.user.click(dialog.getByRole('button', { name: 'Create notification' }));

  await waitFor(() => expect(posted(page)).toBeDefined());
  expect(Object.fromEntries(posted(page)?.search ?? [])).toEqual({
    codes: '9',
    services: 'traychg',
    is_emulator: '0',
  });
});
