import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { StoredFile } from '../../lib/api/types.js';
import { administrator, pageOf, reportDetailOf, supporter } from '../../testing/answers.js';
import { type Answer, Refusal } from '../../testing/hub.js';
import { openPage } from '../../testing/openPage.js';

const { event } = reportDetailOf({});
const fileOf = (changes: Partial<StoredFile>): StoredFile => ({
  id: 9,
  event,
  created: '2022-05-02T21:28:00Z',
  lastModified: '2022-05-02T21:28:00Z',
  file: 'http://hub/api/v1/s3files/9/content/',
  filetype: 'dmesg',
  key: 'hdsfiles/hv-011/dmesg_011_6f61-a.txt',
  deleted: false,
  creator: 6,
  modifiedBy: null,
  ...changes,
});
const hub: Record<string, Answer> = {
  'GET users/me/': () => administrator,
  'GET s3files/': () => pageOf([fileOf({})]),
  'GET s3files/9/': () => ({ ...fileOf({}), creator: null }),
};

test('asks for the files that are there, and for the deleted ones when told so', async () => {
  const page = openPage('/s3files?deleted=false&key=dmesg', hub);
  await screen.findByRole('link', { name: 'dmesg_011_6f61-a.txt' });
  expect(Object.fromEntries(page.lastAsked('s3files/')?.search ?? [])).toEqual({
    key: 'dmesg',
    limit: '25',
    tz: 'US/Pacific',
  });

  await page.user.click(screen.getByRole('combobox', { name: 'Filter by state' }));
  await page.user.click(await screen.findByRole('option', { name: 'Deleted' }));

  await waitFor(() => expect(page.lastAsked('s3files/')?.search.get('deleted')).toBe('true'));
});

test('lists a deleted file without a way to open it', async () => {
  openPage('/s3files?deleted=true', { ...hub, 'GET s3files/': () => pageOf([fileOf({ deleted: true })]) });

  expect(await screen.findByText('dmesg_011_6f61-a.txt')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'dmesg_011_6f61-a.txt' })).toBeNull();
});

test('shows the beginning of a text, and says that there is more', async () => {
  const page = openPage('/s3files/9', {
    ...hub,
    'GET s3files/9/content/': () =>
      new Response('usb 1-1: disconnect', { status: 206, headers: { 'Content-Range': 'bytes 0-65535/200000' } }),
  });

  expect(await screen.findByText('usb 1-1: disconnect')).toBeVisible();
  expect(screen.getByText(/first 64 kB/)).toBeVisible();
  expect(page.lastAsked('s3files/9/content/')?.headers.get('Range')).toBe('bytes=0-65535');
});

test('says why a text cannot be shown', async () => {
  openPage('/s3files/9', {
    ...hub,
    'GET s3files/9/content/': () => new Refusal(410, { exception: 'The file is no longer stored.' }),
  });

  expect(await screen.findByText('The file is no longer stored.')).toBeVisible();
});

test('deletes after saying what it means, and keeps the filters', async () => {
  const page = openPage('/s3files?key=dmesg&selected=9', { ...hub, 'DELETE s3files/9/': () => 's3file deleted' });

  await page.user.click(await screen.findByRole('button', { name: 'Delete' }));
  const question = within(await screen.findByRole('dialog'));
  expect(question.getByText(/removed from storage/)).toBeVisible();
  await page.user.click(question.getByRole('button', { name: 'Delete' }));

  expect(await screen.findByText('dmesg_011_6f61-a.txt is deleted.')).toBeVisible();
  expect(page.address()).toBe('/s3files?key=dmesg&selected=9');
  expect(page.lastAsked('s3files/')?.search.get('key')).toBe('dmesg');
});

test('does not let those delete who may not', async () => {
  openPage('/s3files/9', { ...hub, 'GET users/me/': () => supporter });

  expect(await screen.findByRole('button', { name: 'Delete' })).toHaveAttribute('aria-disabled', 'true');
});

test('uploads a file with its fields', async () => {
  const page = openPage('/s3files', { ...hub, 'POST s3files/upload/': () => ({ id: 10 }) });
  await page.user.click(await screen.findByRole('button', { name: 'Upload file' }));
  const dialog = within(await screen.findByRole('dialog'));

  await page.user.click(dialog.getByRole('button', { name: 'Upload' }));
  expect(dialog.getByRole('alert')).toHaveTextContent('Choose a file first.');
  await page.user.upload(dialog.getByLabelText('File'), new File(['abc'], 'arm.png'));
  await page.user.type(dialog.getByRole('textbox', { name: 'File type' }), 'arm');
  await page.user.click(dialog.getByRole('button', { name: 'Upload' }));

  expect(await screen.findByText('arm.png is stored.')).toBeVisible();
  const form = page.lastAsked('s3files/upload/')?.body as FormData;
  expect([...form.keys()]).toEqual(['uuid', 'filetype', 'file']);
  expect(form.get('filetype')).toBe('arm');
});
