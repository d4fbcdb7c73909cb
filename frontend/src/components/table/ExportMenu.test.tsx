import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { administrator } from '../../testing/answers.js';
import { openPage } from '../../testing/openPage.js';

const withExport = {
  'GET users/me/': () => ({
    ...administrator,
    permissions: { ...administrator.permissions, errorreports: ['list', 'export'] },
  }),
};

test('links to all rows of the question, in its order and zone, not only to those of the page', async () => {
  const page = openPage(
    '/errorreports?is_emulator=0&locations=North%5C%2C+upper&limit=50&offset=50&columns=codes',
    withExport,
  );

  await page.user.click(await screen.findByRole('button', { name: 'Export' }));

  const address = '/api/v1/errorreports/export/?format=';
  const question = '&locations=North%5C%2C+upper&is_emulator=0&is_beatbox=0&tz=US%2FPacific';
  expect(await screen.findByRole('link', { name: 'CSV for spreadsheets' })).toHaveAttribute(
    'href',
    `${address}csv${question}`,
  );
  expect(screen.getByRole('link', { name: 'JSON for programs' })).toHaveAttribute('href', `${address}json${question}`);
});

test('says why somebody may not export', async () => {
  openPage('/errorreports?is_emulator=0');

  const button = await screen.findByRole('button', { name: 'Export' });

  expect(button).toHaveAttribute('aria-disabled', 'true');
  expect(button).toHaveAttribute('aria-description', expect.stringContaining('yours is support'));
});
