import { expect, test } from 'vitest';
import type { HarvesterHistory } from '../../lib/api/types.js';
import { makerOf, stepOf } from './changes.js';

const stateOf = (changes: Partial<HarvesterHistory>): HarvesterHistory => ({
  history_id: 1,
  id: 5,
  harv_id: 11,
  name: 'Eleven',
  is_emulator: false,
  thingName: null,
  fruit: null,
  location: null,
  release: null,
  created: null,
  lastModified: null,
  history_date: '2026-05-02T21:28:00Z',
  history_change_reason: null,
  history_type: '~',
  creator: 6,
  modifiedBy: null,
  history_user: 6,
  changed_by: { id: 6, username: 'sue' },
  changes: null,
  ...changes,
});

test('says what a change made different, in words', () => {
  const step = stepOf(
    stateOf({
      changes: [
        { field: 'name', before: 'Eleven', after: null },
        { field: 'is_emulator', before: 'false', after: 'true' },
      ],
    }),
  );

  expect(step).toMatchObject({
    kind: 'changed',
    changes: [
      { field: 'Name', before: 'Eleven', after: 'none' },
      { field: 'Kind', before: 'harvester', after: 'emulator' },
    ],
  });
});

test('tells no differences of a machine that came or went, or whose state before is not known', () => {
  expect(stepOf(stateOf({ history_type: '+' }))).toMatchObject({ kind: 'added', changes: undefined });
  expect(stepOf(stateOf({ history_type: '-', changes: [] }))).toMatchObject({ kind: 'deleted', changes: undefined });
  expect(stepOf(stateOf({ changes: null }))).toMatchObject({ kind: 'changed', changes: undefined });
});

test('names who made a step, where the hub knows', () => {
  expect(makerOf(stateOf({}))).toBe('sue');
  expect(makerOf(stateOf({ changed_by: null }))).toBe('nobody known');
});
