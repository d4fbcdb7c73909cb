import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { administrator, pageOf } from '../../testing/answers.js';
import { Refusal } from '../../testing/hub.js';
import { openPage } from '../../testing/openPage.js';

const ruleOf = (id: number, may_change: boolean) => ({
  id,
  created: '2022-05-02T21:28:00Z',
  lastModified: '2022-05-02T21:28:00Z',
  creator: 1,
  modifiedBy: null,
  trigger_on: 'ErrorReport',
  criteria: { exceptions__code__code__in: [String(id)] },
  recipients: [{ username: 'sam' }],
  name: null,
  paused: false,
  may_change,
});
const rights = ['list', 'retrieve', 'destroy'];

function openRules(answers: Parameters<typeof openPage>[1] = {}) {
  const deleted: number[] = [];
  const page = openPage('/notifications', {
    'GET users/me/': () => ({
      ...administrator,
      permissions: { ...administrator.permissions, notifications: rights },
    }),
    'GET notifications/': () => {
      const rules = [ruleOf(7, true), ruleOf(8, true), ruleOf(9, false)];
      return pageOf(rules.filter(({ id }) => !deleted.includes(id)));
    },
    'DELETE notifications/7/': () => deleted.push(7),
    'DELETE notifications/8/': () => deleted.push(8),
    ...answers,
  });
  return { page, deleted };
}

async function deleteBoth(page: ReturnType<typeof openPage>) {
  await page.user.click(await screen.findByRole('checkbox', { name: 'Choose rule 7' }));
  await page.user.click(screen.getByRole('checkbox', { name: 'Choose rule 8' }));
  await page.user.click(screen.getByRole('button', { name: 'Delete 2 rules' }));
  await page.user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Delete' }));
}

test('deletes the rules that are ticked after one question', async () => {
  const { page, deleted } = openRules();

  await deleteBoth(page);

  expect(await screen.findByText('2 rules deleted.')).toBeVisible();
  expect(deleted).toEqual([7, 8]);
  await waitFor(() => expect(screen.queryByRole('checkbox')).toBeNull());
});

test('offers no tick for the rule of somebody else', async () => {
  openRules();

  await screen.findByRole('checkbox', { name: 'Choose rule 7' });
  expect(screen.queryByRole('checkbox', { name: 'Choose rule 9' })).toBeNull();
});

test('says which reason stopped it, and shows what is left', async () => {
  const { page } = openRules({
    'DELETE notifications/8/': () => new Refusal(403, { exception: 'Permission denied for user.' }),
  });

  await deleteBoth(page);

  expect(await screen.findByRole('alert')).toHaveTextContent('Permission denied for user.');
  await waitFor(() => expect(screen.queryByRole('checkbox', { name: 'Choose rule 7' })).toBeNull());
});
