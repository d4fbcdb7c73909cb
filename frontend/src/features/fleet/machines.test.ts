import { expect, test } from 'vitest';
import { fleetMember } from '../../testing/answers.js';
import { hourlyInWords, machinesCalled, sumOf, wantedMachines } from './machines.js';

const eleven = fleetMember({ harv_id: 11, name: 'Ladybird', ranch: 'Ranch B' });
const twelve = fleetMember({ harv_id: 12, name: 'Ladybug 11', ranch: 'North, upper' });
const emulator = fleetMember({ harv_id: 900, name: 'Bench', ranch: null, is_emulator: true });
const fleet = [eleven, twelve, emulator];

test.each([
  ['real machines', {}, [eleven, twelve]],
  ['emulators', { is_emulator: 1 as const }, [emulator]],
  ['both', { is_emulator: 'all' as const }, fleet],
  ['those of a ranch', { locations: ['North, upper'] }, [twelve]],
])('keeps %s in the order of the hub', (_, search, kept) => {
  expect(wantedMachines(fleet, search)).toEqual(kept);
});

test.each([
  ['11', [eleven]],
  [' ladybird ', [eleven]],
  ['lady', [eleven, twelve]],
  ['1', []],
  ['4242', []],
  ['', []],
])('finds by "%s"', (text, found) => {
  expect(machinesCalled(fleet, text)).toEqual(found);
});

test('adds up the day of the fleet', () => {
  const fleet = [
    fleetMember({ attention: 3, reports_today: 4, usual_by_now: 1.5, unhandled_today: 2, open_pick_sessions: 1 }),
    fleetMember({ attention: 0, reports_today: 1, usual_by_now: 2, unhandled_today: 0, open_pick_sessions: 0 }),
  ];

  expect(sumOf(fleet)).toEqual({ needAttention: 1, reports: 5, usual: 3.5, unhandled: 2, sessions: 1 });
});

const hours = (counts: Record<number, number>) => Array.from({ length: 24 }, (_, hour) => counts[hour] ?? 0);

test.each([
  [{}, 'No error reports in the last 24 hours'],
  [{ 23: 1 }, '1 error report in the last 24 hours, at most 1 an hour, in the last hour'],
  [{ 3: 2, 20: 5 }, '7 error reports in the last 24 hours, at most 5 an hour, 3 hours ago'],
  [{ 22: 2, 20: 2 }, '4 error reports in the last 24 hours, at most 2 an hour, 1 hour ago'],
])('says what the curve shows', (counts, words) => {
  expect(hourlyInWords(hours(counts))).toBe(words);
});
