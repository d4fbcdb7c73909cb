import type { Page } from 'playwright-core';

/** A dialog or a menu of a page, and how a person opens it. */
export interface Opening {
  what: string;
  address: string;
  open: (page: Page) => Promise<void>;
}

const press = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name, exact: true }).first().click();
const ERRORS = '/errorreports?is_emulator=0';

export const openings: Opening[] = [
  { what: 'palette', address: '/', open: (page) => page.keyboard.press('Control+k') },
  {
    what: 'palette with findings',
    address: '/',
    open: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: 'Search and commands' }).fill('harv');
      await page.getByRole('listbox', { name: 'Found' }).getByRole('option').first().waitFor();
    },
  },
  { what: 'menu of time zones', address: '/', open: press(/^Time zone: /) },
  { what: 'menu of the account', address: '/', open: press(/^Account: /) },
  { what: 'menu of views', address: ERRORS, open: press(/^Views/) },
  { what: 'menu of exports', address: ERRORS, open: press('Export') },
  { what: 'chooser of columns', address: ERRORS, open: press('View') },
  { what: 'filter', address: ERRORS, open: press('Filter by harvester') },
  { what: 'filter of times', address: ERRORS, open: press(/^Filter by (report )?time/i) },
  { what: 'preview of a row', address: ERRORS, open: press('Preview') },
  { what: 'dialog of a rule', address: ERRORS, open: press('Create notification') },
  { what: 'dialog of a new harvester', address: '/harvesters', open: press('Add harvester') },
  {
    what: 'dialog of a new harvester with reasons',
    address: '/harvesters',
    open: async (page) => {
      await press('Add harvester')(page);
      await page.getByRole('dialog').getByRole('button', { name: 'Add harvester' }).click();
      await page.locator('[aria-invalid=true]').first().waitFor();
    },
  },
  {
    what: 'question before a deletion',
    address: '/fruits',
    open: async (page) => {
      await page.locator('tbody tr').first().click();
      await press('Delete')(page);
    },
  },
  { what: 'dialog of a new user', address: '/users', open: press('Add user') },
  { what: 'dialog of a token', address: '/users/profile/me', open: press('Make a token') },
  { what: 'dialog of an upload', address: '/s3files', open: press('Upload file') },
];
