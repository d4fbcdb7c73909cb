import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { administrator, exceptionOf, pageOf } from '../../testing/answers.js';
import { type Asked, Refusal } from '../../testing/hub.js';
import { openPage } from '../../testing/openPage.js';

const counted: Record<string, unknown> = {
  code__code: [
    { value: '9', count: 60 },
    { value: '0', count: 30 },
    { value: null, count: 10, others: true },
  ],
  robot: [{ value: '3', count: 5 }],
  service: [{ value: 'picker', count: 5 }],
};
const answers = {
  'GET users/me/': () => ({
    ...administrator,
    permissions: { ...administrator.permissions, exceptions: ['list', 'pareto'] },
  }),
  'GET exceptions/': () => pageOf([exceptionOf({})]),
  'GET exceptions/pareto/': ({ search }: Asked): unknown => counted[search.get('aggregate_query') ?? ''] ?? [],
};
const chart = async (name: string) => within(await screen.findByRole('table', { name: `Exceptions by ${name}` }));
const linesOf = (table: { getAllByRole: (role: string) => HTMLElement[] }) =>
  table.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent));

test('counts exceptions of real machines on the bare page, the most frequent first', async () => {
  const page = openPage('/errorreports/view/pareto', answers);

  expect(linesOf(await chart('exception'))).toEqual([
    ['Exception', 'Share', 'Count', 'Sum'],
    ['9 NoTray', '', '60', '60%'],
    ['0 AFTBaseException', '', '30', '90%'],
    ['Others', '', '10', '100%'],
  ]);
  expect(page.address()).toBe('/errorreports/view/pareto?is_emulator=0');
  expect(page.lastAsked('exceptions/pareto/')?.search.get('top')).toBe('10');
});

test('narrows every chart and the list to a bar that is pressed', async () => {
  const page = openPage('/errorreports/view/pareto?handled=0&group_by=code__name,robot', answers);
  await chart('robot');

  await page.user.click((await chart('exception')).getByRole('button', { name: '9 NoTray' }));

  await waitFor(() =>
    expect(page.address()).toBe(
      '/errorreports/view/pareto?handled=0&group_by=code__name,robot&is_emulator=all&codes=9',
    ),
  );
  const asked = () =>
    page.hub.asked
      .filter(({ search }) => search.get('codes') === '9')
      .map(({ path, search }) => [path, search.get('aggregate_query'), search.get('handled')]);
  await waitFor(() =>
    expect(asked()).toEqual(
      expect.arrayContaining([
        ['exceptions/pareto/', 'code__code', '0'],
        ['exceptions/pareto/', 'robot', '0'],
        ['exceptions/', null, '0'],
      ]),
    ),
  );
});

test('adds and removes charts in the address', async () => {
  const page = openPage('/errorreports/view/pareto?is_emulator=0&configs=service', answers);
  await chart('service');

  await page.user.click(screen.getByRole('combobox', { name: 'Add chart' }));
  await page.user.click(await screen.findByRole('option', { name: 'Robot' }));
  await waitFor(() => expect(page.address()).toBe('/errorreports/view/pareto?is_emulator=0&group_by=service,robot'));
  await page.user.click(await screen.findByRole('button', { name: 'Remove chart: Service' }));
  await waitFor(() => expect(page.address()).toBe('/errorreports/view/pareto?is_emulator=0&group_by=robot'));
  await page.user.click(screen.getByRole('button', { name: 'Remove chart: Robot' }));

  expect(await screen.findByText('No chart is chosen')).toBeVisible();
});

test('keeps the other charts when one fails, and asks for it again on demand', async () => {
  let isBroken = true;
  const page = openPage('/errorreports/view/pareto?is_emulator=0&group_by=service,robot', {
    ...answers,
    'GET exceptions/pareto/': (asked: Asked) =>
      isBroken && asked.search.get('aggregate_query') === 'robot'
        ? new Refusal(400, { exception: 'robots are resting' })
        : answers['GET exceptions/pareto/'](asked),
  });

  expect(await screen.findByText('robots are resting')).toBeVisible();
  expect(linesOf(await chart('service'))).toContainEqual(['picker', '', '5', '100%']);
  isBroken = false;
  await page.user.click(screen.getByRole('button', { name: 'Try again' }));

  expect(linesOf(await chart('robot'))).toContainEqual(['Robot 3', '', '5', '100%']);
});

test('leads from the list to its pareto and back with the same filters', async () => {
  const page = openPage('/errorreports?is_emulator=0&codes=9&offset=25&ordering=reportTime', answers);

  await page.user.click(await screen.findByRole('link', { name: 'Pareto' }));
  await chart('exception');
  expect(page.address()).toBe('/errorreports/view/pareto?codes=9&is_emulator=0&group_by=code__name');
  const back = screen.getAllByRole('link', { name: 'Error reports' }).at(-1) as HTMLElement;

  expect(back).toHaveAttribute('href', '/errorreports?codes=9&is_emulator=0');
});
