import { expect, test } from 'vitest';
import type { HarvesterHistory } from '../../lib/api/types.js';
import { stepsOf } from './changes.js';

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
  ...changes,
});

test('says what each change made different, newest first', () => {
  const steps = stepsOf([
    stateOf({ history_id: 3, name: null, thingName: 'thing-11' }),
    stateOf({ history_id: 2 }),
    stateOf({ history_id: 1, history_type: '+', name: 'One' }),
  ]);

  expect(steps.map(({ kind, changes }) => [kind, changes])).toEqual([
    [
      'changed',
      [
        { field: 'Name', before: 'Eleven', after: 'none' },
        { field: 'Thing name', before: 'none', after: 'thing-11' },
      ],
    ],
    ['changed', [{ field: 'Name', before: 'One', after: 'Eleven' }]],
    ['added', undefined],
  ]);
});

test('compares a machine with itself only', () => {
  const steps = stepsOf([
    stateOf({ history_id: 4, id: 5, name: 'Eleven' }),
    stateOf({ history_id: 3, id: 6, name: 'Twelve' }),
    stateOf({ history_id: 2, id: 5, name: 'Eleven' }),
  ]);

  expect(steps[0]?.changes).toEqual([]);
  expect(steps[1]?.changes).toBeUndefined();
});
