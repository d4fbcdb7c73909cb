import { describe, expect } from 'vitest';
import { errorReport, makeFleet } from '../../testing/fleet.js';
import { test } from '../../testing/hds.js';
import { resourceSuite } from '../../testing/resource-suite.js';

const REQUIRED = ['This field is required.'];
const NOT_BLANK = ['This field may not be blank.'];
const codeKeys = [
  'id',
  'created',
  'lastModified',
  'code',
  'name',
  'msg',
  'team',
  'cycle',
  'operator_msg',
  'creator',
  'modifiedBy',
  'manifest',
  'retired',
];

resourceSuite({
  path: 'exceptioncodes',
  basename: 'exceptioncode',
  model: 'AFTExceptionCode',
  table: 'exception_code',
  body: (n) => ({
    code: [30, 10, 20][n - 1] ?? 100 + n,
    name: `${['B', 'C', 'A'][n - 1] ?? 'Z'}Exception${n}`,
    msg: 'a message',
    team: 'tray',
    cycle: n === 2,
    operator_msg: 'Check the tray',
    manifest: null,
  }),
  change: { field: 'msg', value: '' },
  keys: { list: codeKeys, detail: codeKeys, written: codeKeys },
  refused: [
    [
      { code: undefined, name: undefined, team: undefined, cycle: undefined },
      { code: REQUIRED, name: REQUIRED, team: REQUIRED, cycle: REQUIRED },
    ],
    [{ code: 'nine' }, { code: ['A valid integer is required.'] }],
    [{ code: -2147483649 }, { code: ['Ensure this value is greater than or equal to -2147483648.'] }],
    [
      { name: '', team: '', operator_msg: '' },
      { name: NOT_BLANK, team: NOT_BLANK, operator_msg: NOT_BLANK },
    ],
    [{ team: 't'.repeat(21) }, { team: ['Ensure this field has no more than 20 characters.'] }],
    [
      { name: 'x'.repeat(256), msg: 'x'.repeat(256), operator_msg: 'x'.repeat(256) },
      {
        name: ['Ensure this field has no more than 255 characters.'],
        msg: ['Ensure this field has no more than 255 characters.'],
        operator_msg: ['Ensure this field has no more than 255 characters.'],
      },
    ],
    [{ cycle: 'perhaps' }, { cycle: ['Must be a valid boolean.'] }],
    [{ cycle: null }, { cycle: ['This field may not be null.'] }],
    [{ manifest: 5 }, { manifest: ['Invalid pk "5" - object does not exist.'] }],
  ],
  unique: {
    code: 'aft exception code with this code already exists.',
    name: 'aft exception code with this name already exists.',
  },
  defaultOrder: 'id',
  orderings: { code: [2, 3, 1], name: [3, 1, 2], '-cycle,code': [2, 3, 1] },
});

describe('an exception code', () => {
  test('has an empty message and a word for operators when it is made without', async ({ hds }) => {
    const made = await hds.post('exceptioncodes', { code: 14, name: 'X', team: 'aft', cycle: false });

    expect(made).toMatchObject({ msg: '', operator_msg: 'Please cycle the harvester', manifest: null });
  });

  test('a boolean that a form leaves out is false', async ({ hds }) => {
    const form = new URLSearchParams({ code: '14', name: 'X', team: 'aft' });

    expect((await hds.request('POST', 'exceptioncodes/', { body: form })).body.data).toMatchObject({ cycle: false });
  });

  test('goes and leaves its exceptions, which can still be found by its number and deleted with their report', async ({
    hds,
  }) => {
    await makeFleet(hds);
    await hds.post('errorreports', errorReport(), { as: 'sqs' });
    await hds.queuesToDrain();

    expect((await hds.request('DELETE', 'exceptioncodes/2/')).status).toBe(204);

    expect(await hds.get('exceptions/?codes=9')).toMatchObject({ results: [{ code: null, service: 'traychg' }] });
    expect((await hds.request('DELETE', 'errorreports/1/')).status).toBe(204);
  });
});
