import { expect, test } from 'vitest';
import { entriesFor } from './entries.js';

const known = {
  pages: [
    { label: 'Harvesters', detail: 'machines, emulators', to: '/harvesters' },
    { label: 'Files', detail: 'images, videos, logs', to: '/s3files' },
  ],
  machines: [
    { value: '71', label: 'Harvester 110', detail: 'north' },
    { value: '5', label: 'Harvester 11', detail: 'Blue Lady · Ranch B' },
  ],
  codes: [{ value: '9', label: '9 NoTrayError', detail: 'tray' }],
  actions: [{ label: 'Log out', act: () => undefined }],
};
const labels = (typed: string) => entriesFor(typed, known).map(({ label }) => label);

test('offers every page and action before anything is typed', () => {
  expect(labels('  ')).toEqual(['Harvesters', 'Files', 'Log out']);
});

test('takes a number for a report, a file, and a machine, the exact one first', () => {
  expect(labels('11')).toEqual(['Error report 11', 'File 11', 'Harvester 11', 'Harvester 110']);
});

test.each([
  ['blue lady', ['Harvester 11']],
  ['video', ['Files']],
  ['notray', ['9 NoTrayError']],
  ['machines', ['Harvesters']],
  ['nothing like it', []],
])('finds by words: %s', (typed, found) => {
  expect(labels(typed)).toEqual(found);
});

test('takes a UUID for an event and what belongs to it', () => {
  const [event] = entriesFor('fca421fd-0fc3-8f21-af56-0b59f5ace360', known);

  expect(event?.target).toEqual({ to: '/events', search: { UUID: 'fca421fd-0fc3-8f21-af56-0b59f5ace360' } });
});
