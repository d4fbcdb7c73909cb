import { expect, test } from 'vitest';
import type { ParetoRow } from '../../lib/api/types.js';
import { chartsOf, filterAfter, groupings, standingsOf } from './pareto.js';

test('sorts the bars from the tallest down, the others last, and adds them up', () => {
  const rows: { value: string | null; count: number; others?: true }[] = [
    { value: 'picker', count: 30 },
    { value: null, count: 60, others: true },
    { value: 'traychg', count: 90 },
    { value: null, count: 0 }, // exceptions without a service
    { value: 'gripper', count: 20 },
  ];

  expect(standingsOf(rows as ParetoRow[]).map(({ value, cumulative }) => [value, cumulative])).toEqual([
    ['traychg', 0.45],
    ['picker', 0.6],
    ['gripper', 0.7],
    [null, 1],
  ]);
});

test.each([
  [{}, ['Exception']],
  [{ group_by: ['robot', 'service', 'robot'] }, ['Robot', 'Service']],
  [{ configs: ['code__team'] }, ['Team']],
  [{ group_by: ['handled'], configs: ['code__team'] }, ['Handled']],
  [{ aggregate_query: 'code__code' }, ['Exception']],
  [{ group_by: ['node'] }, ['node']],
  [{ group_by: ['none'] }, []],
])('reads the charts of %o as %o', (search, labels) => {
  expect(chartsOf(search).map(({ label }) => label)).toEqual(labels);
});

const names = {
  codes: [
    { value: '9', label: '9 NoTray', detail: 'tray' },
    { value: '10', label: '10 TrayScale', detail: 'tray' },
    { value: '0', label: '0 Base', detail: 'platform' },
  ],
  harvesters: [{ value: '11', label: '11', detail: 'Zeta · Ranch B' }],
};

test.each([
  ['code__name', '9', '9 NoTray', { codes: [9] }],
  ['code__name', '77', 'Code 77', { codes: [77] }],
  ['service', 'picker', 'picker', { services: ['picker'] }],
  ['report__harvester__name', '11', '11 · Zeta · Ranch B', { harv_ids: [11] }],
  ['code__team', 'tray', 'tray', { codes: [9, 10] }],
  ['robot', '0', 'Robot 0 (master)', { robots: [0] }],
  ['report__location__ranch', 'North, upper', 'North, upper', { locations: ['North, upper'] }],
  ['handled', 'False', 'Unhandled', { handled: 0 }],
  ['report__harvester__is_emulator', 'True', 'Emulators', { is_emulator: 1 }],
])('calls the bar of %s %s "%s", and narrows to it by %o', (name, value, called, filter) => {
  const grouping = groupings.find((one) => one.name === name);

  expect(grouping?.nameOf?.(value, names) ?? value).toBe(called);
  expect(grouping?.filterOf?.(value, names)).toEqual(filter);
});

test('narrows to a bar, and takes that back when it is pressed again', () => {
  expect(filterAfter({ codes: [9, 10] }, { codes: [9] })).toEqual({ codes: [9] });
  expect(filterAfter({ codes: [9, 0] }, { codes: [9, 10] })).toEqual({ codes: [9] });
  expect(filterAfter({ codes: [9] }, { codes: [9] })).toEqual({ codes: undefined });
  expect(filterAfter({ is_emulator: 1 }, { is_emulator: 1 })).toEqual({ is_emulator: 'all' });
});
