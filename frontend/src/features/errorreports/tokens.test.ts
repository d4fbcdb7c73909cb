import { expect, test } from 'vitest';
import type { ErrorReportSearch } from './search.js';
import { completionsOf, readTokens, textOf } from './tokens.js';

const known = {
  code: [
    { value: '9', label: '9 NoTray', detail: 'tray' },
    { value: '10', label: '10 TrayScale', detail: 'tray' },
  ],
  harvester: [{ value: '11', label: '11', detail: 'Zeta · Ranch B' }],
  ranch: [{ value: 'North, upper', label: 'North, upper' }],
};

/** What is on after a text was read; real machines only is the rule. */
const read = (text: string) => {
  const reading = readTokens(text, known);
  if ('fault' in reading) return reading.fault;
  return Object.fromEntries(Object.entries(reading.filters).filter(([, value]) => value !== undefined));
};

const texts: [string, Partial<ErrorReportSearch>][] = [
  ['', { is_emulator: 0 }],
  ['code:9,10 harv:11 -handled', { codes: [9, 10], harv_ids: [11], handled: 0, is_emulator: 0 }],
  ['service:picker -service:robot', { services: ['picker'], exclude_services: ['robot'], is_emulator: 0 }],
  ['ranch:"North, upper" primary emulator', { locations: ['North, upper'], primary: true, is_emulator: 1 }],
  ['-robot:0 emulator:any', { exclude_robots: [0], is_emulator: 'all' }],
  ['code:9 no tray seen', { codes: [9], traceback: 'no tray seen', is_emulator: 0 }],
  ['"KeyError: \\"tray\\""', { traceback: 'KeyError: "tray"', is_emulator: 0 }],
  ['"handled"', { traceback: 'handled', is_emulator: 0 }],
];

test.each(texts)('reads %s', (text, filters) => {
  expect(read(text)).toEqual(filters);
});

test.each(texts)('writes %s', (text, filters) => {
  expect(textOf(filters as ErrorReportSearch)).toBe(text);
});

test('reads names as people may write them', () => {
  expect(read('Harvester:11 RANCH:"north, UPPER" code:9 code:10')).toEqual({
    harv_ids: [11],
    locations: ['North, upper'],
    codes: [9, 10],
    is_emulator: 0,
  });
});

test.each([
  [
    'foo:9',
    'There is no “foo:”. There are code, service, robot, harv, ranch, fruit, branch; text with a colon goes in quotes.',
  ],
  ['code:tray', '“code:” takes a number, not “tray”.'],
  ['code:77', 'There is no code “77”.'],
  ['ranch:Nowhere', 'There is no ranch “Nowhere”.'],
  ['code:', 'Write a value behind “code:”.'],
  ['-tray', '“-tray” cannot be left out. Write -code:9, or quotes around text.'],
])('refuses %s, and says why', (text, fault) => {
  expect(read(text)).toBe(fault);
});

test.each([
  ['h', ['harv:', 'handled']],
  ['-ha', ['-harv:', '-handled']],
  ['code:tr', ['code:9', 'code:10']],
  ['code:9,sc', ['code:9,10']],
  ['-harv:zeta', ['-harv:11']],
  ['ranch:"Nor', ['ranch:"North, upper"']],
  ['foo:', []],
])('completes %s to %o', (token, completions) => {
  expect(completionsOf(token, known).map((one) => one.token)).toEqual(completions);
});
