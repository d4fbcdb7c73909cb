import { createHash } from 'node:crypto';
import { DateTime } from 'luxon';
import faultList from './faults.json' with { type: 'json' };
import { type DemoDeploy, type DemoHarvester, demoDeploys, demoHarvesters } from './fleet.js';
import { Random } from './random.js';
import { type FailedService, microseconds, sysmonEntries } from './sysmon.js';
import tracebackLines from './tracebacks.json' with { type: 'json' };

/** One error report of the demo fleet. */
export interface DemoReport {
  /** A key as in the data lake; the n-th report always has the same, so that a second load is a second delivery. */
  key: string;
  time: Date;
  /** The JSON text. */
  content: string;
}

/** A way in which a service fails, from `faults.json`. `{robot}` and `{2..9}` in a value stand for numbers. */
interface Fault {
  code: number;
  service: string;
  on: string;
  operatorErrType: string;
  weight: number;
  handledShare: number;
  traceback: string | null;
  values: string[];
  /** Only software of this branch fails so. */
  onlyBranch?: string;
  /** The service that notices, a moment later, that the first one is gone. */
  follows?: { service: string; on: string; value: string };
}

/** One machine's work on one day. Its reports share a pick session. */
interface Shift {
  harvester: DemoHarvester;
  deploy: Pick<DemoDeploy, 'branch' | 'githash'>;
  /** The day in the ranch's zone, ISO. */
  day: string;
  /** POSIX seconds. */
  start: number;
  /** POSIX seconds. */
  end: number;
  /** How likely a report falls into this shift. */
  weight: number;
}

const REPORTS = 200;
const DAYS = 30;
const SEED = 20_260_302;
/** How much of a weekday's work is done on a Saturday and on a Sunday (ISO weekdays 6 and 7). */
const WEEKEND_SHARE: Record<number, number> = { 6: 0.35, 7: 0.1 };
/** Codes of a machine's own weakness come this many times more often than on other machines. */
const WEAKNESS_FACTOR = 8;

const faults: Fault[] = faultList;
const tracebacks: Record<string, string[]> = tracebackLines;

/**
 * The reports of the demo fleet over the thirty days before `now`, oldest first. The same `now` and seed give the same
 * reports to the byte; the keys and UUIDs of the events do not depend on `now` at all.
 */
export function demoReports(now: Date, seed = SEED): DemoReport[] {
  const random = new Random(seed);
  const shifts = demoHarvesters.flatMap((harvester) => shiftsOf(harvester, now));
  const emulated = shifts.filter((shift) => shift.harvester.isEmulator);

  const moments = Array.from({ length: REPORTS }, (_, index) => {
    // The first one makes sure that the emulator, which fails seldom, is among them.
    const shift = random.pick(index === 0 ? emulated : shifts, ({ weight }) => weight);
    return { shift, at: random.between(shift.start, shift.end) };
  }).sort((one, other) => one.at - other.at);

  const latestOf = new Map<Shift, string>();
  return moments.map(({ shift, at }, index) => {
    const uuid = uuidFrom(`event ${index}`);
    const cause = latestOf.get(shift);
    latestOf.set(shift, uuid);
    const report = reportOf(shift, at, uuid, cause, random);
    return {
      key: `errorreport/demo_${String(index + 1).padStart(3, '0')}.json`,
      time: new Date(microseconds(at) * 1000),
      content: JSON.stringify(report),
    };
  });
}

/** A stretch of picking, which reports name by its UUID. */
export interface DemoSession {
  uuid: string;
  serialNumber: number;
  start: Date;
  /** Undefined while the machine still picks. */
  end?: Date;
}

/** The pick sessions of the thirty days before `now`, oldest first: every shift of every machine is one. */
export function demoSessions(now: Date): DemoSession[] {
  return demoHarvesters
    .flatMap((harvester) => shiftsOf(harvester, now))
    .map(({ harvester: { serialNumber }, day, start, end }) => ({
      uuid: sessionUuid(serialNumber, day),
      serialNumber,
      start: new Date(start * 1000),
      ...(end * 1000 < now.getTime() && { end: new Date(end * 1000) }),
    }))
    .toSorted((one, other) => one.start.getTime() - other.start.getTime());
}

const sessionUuid = (serialNumber: number, day: string) => uuidFrom(`pick session ${serialNumber} ${day}`);

function shiftsOf(harvester: DemoHarvester, now: Date): Shift[] {
  const localNow = DateTime.fromJSDate(now, { zone: harvester.zone });
  const earliest = localNow.minus({ days: DAYS });
  const latest = localNow.minus({ days: harvester.silentDays });

  const shifts: Shift[] = [];
  for (let daysAgo = DAYS; daysAgo >= 0; daysAgo--) {
    const midnight = localNow.minus({ days: daysAgo }).startOf('day');
    // Set the hour rather than add it, so that a shift begins at the same wall time when the clocks change.
    const begin = midnight.set({ hour: Math.floor(harvester.startHour), minute: (harvester.startHour % 1) * 60 });
    const start = DateTime.max(begin, earliest);
    const end = DateTime.min(begin.plus({ hours: harvester.shiftHours }), latest);
    if (end <= start) continue;

    const deploy = deployOf(harvester, (localNow.toSeconds() - start.toSeconds()) / 86_400);
    const dayShare = harvester.isEmulator ? 1 : (WEEKEND_SHARE[midnight.weekday] ?? 1);
    const hours = end.diff(start).as('hours');
    shifts.push({
      harvester,
      deploy,
      day: midnight.toISODate() ?? '',
      start: start.toSeconds(),
      end: end.toSeconds(),
      weight: (harvester.trouble * deploy.trouble * dayShare * hours) / harvester.shiftHours,
    });
  }
  return shifts;
}

/** What the machine ran that many days before now. */
function deployOf(harvester: DemoHarvester, daysAgo: number): DemoDeploy {
  const [first, ...later] = demoDeploys;
  if (!first) throw new Error('fleet.ts lists no deploy');
  if (harvester.ownBranch) return { ...first, ...harvester.ownBranch };
  return later.reduce((latest, deploy) => {
    const reached = !deploy.machines || deploy.machines.includes(harvester.serialNumber);
    return reached && deploy.daysAgo >= daysAgo ? deploy : latest;
  }, first);
}

function reportOf(shift: Shift, at: number, uuid: string, cause: string | undefined, random: Random): object {
  const { harvester, deploy } = shift;
  const serialNumber = harvester.isEmulator ? '000' : paddedSerialNumber(harvester.serialNumber);
  const secondary = cause && random.chance(0.15) ? { aux_uuids: [cause] } : {};
  return {
    type: 'error',
    timestamp: microseconds(at),
    serial_number: serialNumber,
    uuid,
    pick_session_uuid: sessionUuid(harvester.serialNumber, shift.day),
    ...secondary,
    data: {
      sysmon_report: {
        serial_number: serialNumber,
        is_emulator: harvester.isEmulator,
        fruit: harvester.fruit,
        emu_info: harvester.isEmulator
          ? { agent_label: `emu-agent-${random.integer(1, 4)}`, scene: 'rows_march' }
          : null,
        ...sysmonEntries(
          {
            at,
            startedAt: shift.start,
            robots: harvester.robots,
            hasDetectors: harvester.fruit === 'strawberry' && !harvester.isEmulator,
            githash: deploy.githash,
            failed: failuresOf(shift, at, random),
          },
          random,
        ),
      },
      serial_number: serialNumber,
      githash: deploy.githash,
      // Machines deployed by hand do not know their branch.
      branch_name: random.chance(0.04) ? null : deploy.branch,
    },
  };
}

/** One to four services that failed within some seconds, the first cause first. */
function failuresOf(shift: Shift, at: number, random: Random): FailedService[] {
  const fault = random.pick(faults, (one) => likelihood(one, shift));
  const robot = random.integer(1, shift.harvester.robots);
  const first = at - random.between(1, 8);
  const failures = [failureOf(fault, robot, first, random)];
  if (fault.follows && random.chance(0.7)) {
    failures.push(followerOf(fault.follows, fault.operatorErrType, robot, first + random.between(0.05, 0.9)));
  }
  // What shakes one robot may shake its neighbour, and troubles like company.
  if (fault.on === 'robot' && shift.harvester.robots > 1 && random.chance(0.2)) {
    const neighbour = (robot % shift.harvester.robots) + 1;
    failures.push(failureOf(fault, neighbour, first + random.between(0.01, 0.5), random));
  }
  if (random.chance(0.2)) {
    const other = random.pick(faults, (one) => (one.service === fault.service ? 0 : likelihood(one, shift)));
    failures.push(failureOf(other, robot, first + random.between(0.1, 0.9), random));
  }
  return firstOfEachService(failures);
}

function likelihood(fault: Fault, { harvester, deploy }: Shift): number {
  if (fault.onlyBranch && fault.onlyBranch !== deploy.branch) return 0;
  return harvester.weaknesses.includes(fault.code) ? fault.weight * WEAKNESS_FACTOR : fault.weight;
}

function failureOf(fault: Fault, robot: number, at: number, random: Random): FailedService {
  const lines = fault.traceback === null ? undefined : tracebacks[fault.traceback];
  return {
    service: fault.service,
    robot: fault.on === 'robot' ? robot : 0,
    error: {
      ts: microseconds(at),
      code: fault.code,
      value: filledIn(random.pick(fault.values), robot, random),
      ...(lines && { traceback: lines.join('\n') }),
      handled: random.chance(fault.handledShare),
      operator_err_type: fault.operatorErrType,
    },
  };
}

function followerOf(
  follower: NonNullable<Fault['follows']>,
  operatorErrType: string,
  robot: number,
  at: number,
): FailedService {
  return {
    service: follower.service,
    robot: follower.on === 'robot' ? robot : 0,
    error: {
      ts: microseconds(at),
      code: 0,
      value: follower.value,
      traceback: tracebacks['watched-service']?.join('\n'),
      handled: false,
      operator_err_type: operatorErrType,
    },
  };
}

/** A service can report one error at a time: of two, the earlier stays. */
function firstOfEachService(failures: FailedService[]): FailedService[] {
  const seen = new Set<string>();
  return failures.filter(({ service, robot }) => {
    const name = `${service}.${robot}`;
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

function filledIn(template: string, robot: number, random: Random): string {
  return template
    .replaceAll('{robot}', String(robot))
    .replaceAll(/\{(-?\d+)\.\.(-?\d+)\}/g, (_, low: string, high: string) =>
      String(random.integer(Number(low), Number(high))),
    );
}

function paddedSerialNumber(serialNumber: number): string {
  return String(serialNumber).padStart(3, '0');
}

/** The UUID (version 8, made by us) that always belongs to this name. */
function uuidFrom(name: string): string {
  const hex = createHash('sha256').update(`hds demo ${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
