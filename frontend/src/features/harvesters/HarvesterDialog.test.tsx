import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { administrator, harvesterRow, supporter } from '../../testing/answers.js';
import { type Answer, Refusal } from '../../testing/hub.js';
import { openPage } from '../../testing/openPage.js';

async function openDialog(answers: Record<string, Answer>) {
  const page = openPage('/harvesters', { 'GET users/me/': () => administrator, ...answers });
  await page.user.click(await screen.findByRole('button', { name: 'Add harvester' }));
  const dialog = await screen.findByRole('dialog', { name: 'Add harvester' });
  const choose = async (label: string, option: RegExp) => {
    await page.user.click(within(dialog).getByRole('combobox', { name: label }));
    await page.user.click(await screen.findByRole('option', { name: option }));
  };
  return { page, dialog: within(dialog), choose };
}

test('refuses by the rules of the API, without asking, and goes to the first fault', async () => {
  const { page, dialog } = await openDialog({});

  await page.user.type(dialog.getByRole('textbox', { name: 'Number' }), 'eleven');
  await page.user.type(dialog.getByRole('textbox', { name: 'Thing name' }), 'x'.repeat(21));
  await page.user.click(dialog.getByRole('button', { name: 'Add harvester' }));

  expect(dialog.getByText('Write a whole number.')).toBeVisible();
  expect(dialog.getByText('At most 20 characters.')).toBeVisible();
  expect(dialog.getAllByText('Please fill this in.')).toHaveLength(2);
  await waitFor(() => expect(dialog.getByRole('textbox', { name: 'Number' })).toHaveFocus());
  expect(page.hub.asked.some(({ method }) => method === 'POST')).toBe(false);
});

test('sends numbers and null, tells of it, and asks for the list again', async () => {
  const { page, dialog, choose } = await openDialog({ 'POST harvesters/': () => harvesterRow });
  const before = page.hub.asked.filter(({ path }) => path === 'harvesters/').length;

  await page.user.type(dialog.getByRole('textbox', { name: 'Number' }), ' 42 ');
  await choose('Fruit', /apple/);
  await choose('Location', /Ranch B/);
  await page.user.click(dialog.getByRole('button', { name: 'Add harvester' }));

  expect(await screen.findByText('Harvester 42 is added.')).toBeVisible();
  expect(page.hub.asked.find(({ method }) => method === 'POST')?.body).toEqual({
    harv_id: 42,
    name: null,
    fruit: 1,
    location: 2,
    thingName: null,
    is_emulator: false,
  });
  expect(screen.queryByRole('dialog')).toBeNull();
  await waitFor(() =>
    expect(page.hub.asked.filter(({ path }) => path === 'harvesters/').length).toBeGreaterThan(before + 1),
  );
});

test('shows the hub’s reasons at the fields, and those of no field below them', async () => {
  const refusals = [
    new Refusal(400, { detail: { harv_id: ['harvester with this harv id already exists.'] } }),
    new Refusal(400, { exception: 'There can only be one apple emulator' }),
  ];
  const { page, dialog, choose } = await openDialog({ 'POST harvesters/': () => refusals.shift() });
  await page.user.type(dialog.getByRole('textbox', { name: 'Number' }), '11');
  await choose('Fruit', /apple/);
  await choose('Location', /Ranch B/);

  await page.user.click(dialog.getByRole('button', { name: 'Add harvester' }));
  expect(await dialog.findByText('harvester with this harv id already exists.')).toBeVisible();
  expect(dialog.queryByRole('alert')).toBeNull();
  await waitFor(() => expect(dialog.getByRole('textbox', { name: 'Number' })).toHaveFocus());

  await page.user.type(dialog.getByRole('textbox', { name: 'Number' }), '2');
  expect(dialog.queryByText('harvester with this harv id already exists.')).toBeNull();
  await page.user.click(dialog.getByRole('button', { name: 'Add harvester' }));
  expect(await dialog.findByRole('alert')).toHaveTextContent('There can only be one apple emulator');
});

test('shows those who may not add that they may not, and why', async () => {
  const page = openPage('/harvesters', { 'GET users/me/': () => supporter });

  const button = await screen.findByRole('button', { name: 'Add harvester' });
  expect(button).toHaveAttribute('aria-disabled', 'true');
  expect(button).toHaveAccessibleDescription(/You lack the role for this: yours is support/);
  await page.user.click(button);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('deletes after a question, and says why it cannot', async () => {
  const answers: unknown[] = [new Refusal(400, { exception: 'This harvester cannot be deleted: reports name it.' })];
  const page = openPage('/harvesters?selected=5', {
    'GET users/me/': () => administrator,
    'DELETE harvesters/5/': () => answers.shift(),
  });
  await page.user.click(await screen.findByRole('button', { name: 'Delete' }));
  const question = within(await screen.findByRole('dialog', { name: 'Delete Harvester 11?' }));

  await page.user.click(question.getByRole('button', { name: 'Delete' }));
  expect(await question.findByRole('alert')).toHaveTextContent('reports name it');
  await page.user.click(question.getByRole('button', { name: 'Delete' }));

  expect(await screen.findByText('Harvester 11 is deleted.')).toBeVisible();
  expect(page.address()).toBe('/harvesters?selected=5');
});
