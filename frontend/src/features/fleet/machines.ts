import type { FleetMember } from '../../lib/api/types.js';
import { ALL_MACHINES, type FleetSearch } from './search.js';

/** The harvesters that the filters keep, in the hub's order: what needs attention first. */
export function wantedMachines(machines: readonly FleetMember[], { locations, is_emulator = 0 }: FleetSearch) {
  return machines.filter(
    (machine) =>
      (locations === undefined || (machine.ranch !== null && locations.includes(machine.ranch))) &&
      (is_emulator === ALL_MACHINES || machine.is_emulator === (is_emulator === 1)),
  );
}

/**
 * The harvesters that a person can mean: those with that number, else those of that name, else those with a name that
 * has the text in it.
 */
export function machinesCalled(machines: readonly FleetMember[], text: string): FleetMember[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [];
  const nameOf = ({ name }: FleetMember) => (name ?? '').toLowerCase();
  const ways: ((machine: FleetMember) => boolean)[] = [
    ({ harv_id }) => String(harv_id) === wanted,
    (machine) => nameOf(machine) === wanted,
    (machine) => !/^\d+$/.test(wanted) && nameOf(machine).includes(wanted),
  ];
  return ways.map((way) => machines.filter(way)).find((found) => found.length > 0) ?? [];
}

/** What the whole of the machines did today, for the head of the page. */
export function sumOf(machines: readonly FleetMember[]) {
  const sum = (count: (machine: FleetMember) => number) =>
    machines.reduce((total, machine) => total + count(machine), 0);
  return {
    needAttention: machines.filter(({ attention }) => attention > 0).length,
    reports: sum(({ reports_today }) => reports_today),
    usual: sum(({ usual_by_now }) => usual_by_now),
    unhandled: sum(({ unhandled_today }) => unhandled_today),
    sessions: sum(({ open_pick_sessions }) => open_pick_sessions),
  };
}

/** How today compares with the usual: far above it, as the hub judges, or not. */
export const usualInWords = ({ usual_by_now }: Pick<FleetMember, 'usual_by_now'>) =>
  `usually ${Number.isInteger(usual_by_now) ? usual_by_now : usual_by_now.toFixed(1)} by now`;

/** `0 to 4 an hour, 12 in all, most 3 hours ago`: what the small curve shows, for those who cannot see it. */
export function hourlyInWords(hourly: readonly number[]): string {
  const total = hourly.reduce((sum, count) => sum + count, 0);
  if (total === 0) return 'No error reports in the last 24 hours';
  const most = Math.max(...hourly);
  const hoursAgo = hourly.length - 1 - hourly.lastIndexOf(most);
  const when = hoursAgo === 0 ? 'in the last hour' : hoursAgo === 1 ? '1 hour ago' : `${hoursAgo} hours ago`;
  return `${total} error ${total === 1 ? 'report' : 'reports'} in the last 24 hours, at most ${most} an hour, ${when}`;
}
