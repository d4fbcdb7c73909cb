import { describe, expect, test } from 'vitest';
import { primaryOf, reportedErrors } from './reported-errors.js';

const REPORT_TIME = 1_700_000_000;
const only = (error: unknown, key = 'picker.2', entry: Record<string, unknown> = {}) =>
  reportedErrors({ 'sysmon.0': { errors: { [key]: error }, ...entry } }, REPORT_TIME);

test('an error is read with all it says', () => {
  const error = { ts: 1.5, code: 9, traceback: 'Traceback', value: 'no tray', handled: true };

  expect(only(error, 'picker.2', { index: 4, robot_index: 7 })).toEqual({
    errors: [
      {
        service: 'picker',
        robot: 7,
        node: 4,
        code: 9,
        timestamp: 1.5,
        traceback: 'Traceback',
        info: 'no tray',
        handled: true,
      },
    ],
    faults: [],
  });
});

test('what an error leaves out has its default', () => {
  expect(only({ ts: 1 })).toEqual({
    errors: [
      {
        service: 'picker',
        robot: 2,
        node: 2,
        code: 0,
        timestamp: 1,
        traceback: 'No Traceback Available (HDS)',
        info: 'No Value Available (HDS)',
        handled: false,
      },
    ],
    faults: [],
  });
});

describe('a value', () => {
  test.for([
    // code: a whole number or a text of one
    [{ code: '9' }, { code: 9 }, true],
    [{ code: ' 9 ' }, { code: 9 }, true],
    [{ code: 9.5 }, { code: null }, false],
    [{ code: 'nine' }, { code: null }, false],
    [{ code: 3e9 }, { code: null }, false],
    [{ code: null }, { code: null }, false],
    [{ code: [9] }, { code: null }, false],
    // ts: a number of POSIX seconds
    [{ ts: undefined }, { timestamp: REPORT_TIME }, false],
    [{ ts: '1' }, { timestamp: REPORT_TIME }, false],
    [{ ts: null }, { timestamp: REPORT_TIME }, false],
    [{ ts: 1e300 }, { timestamp: REPORT_TIME }, false],
    [{ ts: 0 }, { timestamp: 0 }, true],
    [{ ts: -5 }, { timestamp: -5 }, true],
    // value: objects as text
    [{ value: { a: [1] } }, { info: '{"a":[1]}' }, true],
    [{ value: 17 }, { info: '17' }, true],
    [{ value: '' }, { info: '' }, true],
    [{ value: null }, { info: 'No Value Available (HDS)' }, true],
    [{ traceback: ['a', 'b'] }, { traceback: '["a","b"]' }, true],
    // handled
    [{ handled: 'true' }, { handled: true }, true],
    [{ handled: 1 }, { handled: true }, true],
    [{ handled: 'yes' }, { handled: false }, true],
    [{ handled: null }, { handled: false }, true],
  ] as const)('%j reads as %j', ([said, read, isComplete]) => {
    const { errors, faults } = only({ ts: 1, ...said });

    expect(errors[0]).toMatchObject(read);
    expect(faults.length === 0).toBe(isComplete);
  });
});

describe('an entry', () => {
  test.for([
    ['a key without a dot', 'key', { 'sysmon.0': { errors: { picker: { ts: 1 } } } }],
    ['a key with two dots', 'key', { 'sysmon.0': { errors: { 'a.b.1': { ts: 1 } } } }],
    ['a key without a service', 'key', { 'sysmon.0': { errors: { '.1': { ts: 1 } } } }],
    ['a key whose index is no number', 'key', { 'sysmon.0': { errors: { 'a.b': { ts: 1 } } } }],
    ['an error that is no object', 'error', { 'sysmon.0': { errors: { 'a.1': 'text' } } }],
    ['an error that is a list', 'error', { 'sysmon.0': { errors: { 'a.1': [] } } }],
    ['errors that are a list', 'errors', { 'sysmon.0': { errors: [] } }],
    ['errors that are a text', 'errors', { 'sysmon.0': { errors: 'none' } }],
  ] as const)('with %s costs itself and no other', ([, fault, sysmon]) => {
    const { errors, faults } = reportedErrors(
      { ...sysmon, 'sysmon.1': { errors: { 'good.0': { ts: 1 } } } },
      REPORT_TIME,
    );

    expect(errors.map(({ service }) => service)).toEqual(['good']);
    expect(faults).toEqual([fault]);
  });

  test.for([
    [{}],
    [{ serial_number: '011', scene: null, list: [1] }],
    [{ 'sysmon.0': {} }],
    [{ 'sysmon.0': { errors: null } }],
    [{ 'sysmon.0': { errors: {} } }],
  ])('of %j holds no errors, and nothing is missing', ([sysmon = {}]) => {
    expect(reportedErrors(sysmon, REPORT_TIME)).toEqual({ errors: [], faults: [] });
  });

  test('whose indexes are no numbers lets the key say them', () => {
    expect(only({ ts: 1 }, 'picker.3', { index: 'x', robot_index: null }).errors[0]).toMatchObject({
      robot: 3,
      node: 3,
    });
  });

  test('keeps the order in which the errors stand', () => {
    const sysmon = {
      'sysmon.1': { errors: { 'b.0': { ts: 2 }, 'a.0': { ts: 1 } } },
      'sysmon.0': { errors: { 'c.0': { ts: 3 } } },
    };

    expect(reportedErrors(sysmon, REPORT_TIME).errors.map(({ service }) => service)).toEqual(['b', 'a', 'c']);
  });
});

test('a text of a megabyte is cut', () => {
  expect(only({ ts: 1, traceback: 'x'.repeat(1_000_001) }).errors[0]?.traceback).toHaveLength(1_000_000);
});

test.for([
  [[], -1],
  [[5], 0],
  [[3, 1, 2], 1],
  [[2, 1, 1], 1],
  [[0, -1], 1],
] as const)('of the times %j the primary is at %i', ([times, position]) => {
  const errors = times.flatMap((ts) => only({ ts }).errors);

  expect(primaryOf(errors)).toBe(position);
});
