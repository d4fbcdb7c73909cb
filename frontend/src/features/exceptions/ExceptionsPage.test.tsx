import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { pageOf, supporter } from '../../testing/answers.js';
import { openPage } from '../../testing/openPage.js';

const session = { ...supporter, permissions: { exceptions: ['list'] } };

test('asks for the exceptions of reports that have a tag', async () => {
  const page = openPage('/exceptions', { 'GET users/me/': () => session, 'GET exceptions/': () => pageOf([]) });

  await page.user.click(await screen.findByRole('button', { name: 'Filter by tags' }));
  await page.user.type(await screen.findByRole('textbox', { name: 'Tags' }), 'incomplete{Enter}');

  await waitFor(() => expect(page.lastAsked('exceptions/')?.search.get('tags')).toBe('incomplete'));
  expect(page.address()).toBe('/exceptions?tags=incomplete');
});
