import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { administrator, pageOf, supporter } from '../../testing/answers.js';
import { openPage } from '../../testing/openPage.js';

const logOf = (result: string) => ({
  id: 1,
  created: '2022-05-02T21:28:00Z',
  lastModified: '2022-05-02T21:28:00Z',
  result,
  startTime: null,
  endTime: null,
  output: null,
  githash: 'abc123',
  creator: 1,
  modifiedBy: null,
});

test('queues migrations after a question and watches them without a reload', async () => {
  const states: string[] = [];
  const page = openPage('/migrations', {
    'GET users/me/': () => administrator,
    'GET migrations/': () => pageOf(states.map(logOf)),
    'POST migrations/migrate/': () => {
      states.push('pending');
      return { id: 1 };
    },
  });

  await page.user.click(await screen.findByRole('button', { name: 'Queue migrations' }));
  const question = within(await screen.findByRole('dialog'));
  await page.user.click(question.getByRole('button', { name: 'Queue migrations' }));
  expect(await screen.findByText('Pending')).toBeVisible();
  states[0] = 'success';

  expect(await screen.findByText('Success')).toBeVisible();
});

test('does not let those queue who may not', async () => {
  openPage('/migrations', { 'GET users/me/': () => supporter, 'GET migrations/': () => pageOf([]) });

  expect(await screen.findByRole('button', { name: 'Queue migrations' })).toHaveAttribute('aria-disabled', 'true');
});
