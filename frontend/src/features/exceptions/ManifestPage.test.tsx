import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { administrator, pageOf } from '../../testing/answers.js';
import { openPage } from '../../testing/openPage.js';

const manifestOf = (id: number, version: string, names: string[]) => ({
  id,
  version,
  created: '2022-05-02T21:28:00Z',
  lastModified: '2022-05-02T21:28:00Z',
  creator: 1,
  modifiedBy: null,
  manifest: names.map((name, code) => ({ code, name, team: 'aft', cycle: false })),
});
const all = [
  manifestOf(3, '3.0', ['Base', 'Renamed', 'New']),
  manifestOf(2, '2.0', ['Base', 'Old']),
  manifestOf(1, '1.0', ['Base', 'Renamed', 'New']),
];

const openManifest = (address: string) =>
  openPage(address, {
    'GET users/me/': () => ({
      ...administrator,
      permissions: { ...administrator.permissions, exceptioncodemanifests: ['list', 'retrieve', 'apply'] },
    }),
    'GET exceptioncodemanifests/3/': () => all[0],
    'GET exceptioncodemanifests/': () => pageOf(all),
  });

test('lists the codes, and what differs from the manifest before', async () => {
  openManifest('/exceptioncodemanifests/3');

  const changes = within(await screen.findByRole('region', { name: 'Differences of the manifests' }));
  expect(changes.getAllByRole('row').map((row) => row.textContent)).toEqual([
    'CodeNameWhatDifferences',
    '1RenamedChangedName: Old → Renamed',
    '2NewAdded–',
  ]);
  expect(within(screen.getByRole('region', { name: 'Codes of the manifest' })).getAllByRole('row')).toHaveLength(4);
});

test('compares with the manifest that is chosen, and keeps it in the address', async () => {
  const page = openManifest('/exceptioncodemanifests/3');

  await page.user.selectOptions(await screen.findByLabelText('Compared with'), '1.0');

  expect(await screen.findByText('Both say the same.')).toBeVisible();
  expect(page.address()).toBe('/exceptioncodemanifests/3?with=1');
});
