import type { Random } from './random.js';
import services from './services.json' with { type: 'json' };

/** One entry of an `errors` block: what a service of the harvester said when it failed. */
interface ServiceError {
  /** POSIX seconds. */
  ts: number;
  code: number;
  value: string;
  traceback?: string;
  handled: boolean;
  operator_err_type: string;
}

/** A service that failed: its name without index, the robot it belongs to (0 is the master), and what it said. */
export interface FailedService {
  service: string;
  robot: number;
  error: ServiceError;
}

/** What the system monitor of the machine knew at one moment. */
interface Snapshot {
  /** POSIX seconds. */
  at: number;
  /** When the services were started, POSIX seconds. */
  startedAt: number;
  robots: number;
  hasDetectors: boolean;
  githash: string;
  failed: FailedService[];
}

interface Service {
  name: string;
  state: string;
  components: string[];
  cpuPercent: number;
  memPercent: number;
}

/**
 * The `sysmon.N` entries of a report: N is the computer, 0 the master, then one for each robot, then, on machines that
 * have them, one detector computer for each robot.
 */
export function sysmonEntries(snapshot: Snapshot, random: Random): Record<string, object> {
  const entries: Record<string, object> = {};
  const add = (index: number, robot: number, kind: keyof typeof services) => {
    entries[`sysmon.${index}`] = computer(index, robot, services[kind], snapshot, random);
  };
  add(0, 0, 'master');
  for (let robot = 1; robot <= snapshot.robots; robot++) {
    add(robot, robot, 'robot');
    if (snapshot.hasDetectors) add(snapshot.robots + robot, robot, 'detector');
  }
  return entries;
}

function computer(index: number, robot: number, list: Service[], snapshot: Snapshot, random: Random): object {
  const failed = snapshot.failed.filter((one) => one.robot === robot && list.some(({ name }) => name === one.service));
  const entry = {
    index,
    robot_index: robot,
    services: Object.fromEntries(
      list.map((service) => {
        const isFailed = failed.some((one) => one.service === service.name);
        return [
          `${service.name}.${robot}`,
          serviceStatus(`${service.name}.${robot}`, service, isFailed, snapshot, random),
        ];
      }),
    ),
    version: `+${snapshot.githash}`,
    chrony_info: chronyInfo(index, snapshot.at, random),
  };
  if (failed.length === 0) return entry;
  return { ...entry, errors: Object.fromEntries(failed.map((one) => [`${one.service}.${robot}`, one.error])) };
}

function serviceStatus(name: string, service: Service, isFailed: boolean, snapshot: Snapshot, random: Random): object {
  return {
    fsm: {
      service: name,
      state: isFailed ? 'error' : service.state,
      components: isFailed ? ['error', 'terminated'] : service.components,
      ts: microseconds(snapshot.at - random.between(0.02, 0.6)),
    },
    PID: random.integer(11_000, 24_000),
    state: random.chance(0.1) ? 'R' : 'S',
    created: Math.floor(snapshot.startedAt + random.between(0, 12)),
    cpu: rounded(service.cpuPercent * random.between(0.7, 1.4), 3),
    mem: rounded(service.memPercent * random.between(0.95, 1.1), 5),
  };
}

/** What `chronyc tracking` says: the master keeps the time, the other computers follow it. */
function chronyInfo(index: number, at: number, random: Random): object {
  const isMaster = index === 0;
  return {
    ref_id: isMaster ? '7F7F0101' : 'C0A80102',
    ref_addr: isMaster ? '' : '192.168.1.2',
    stratum: isMaster ? 10 : 11,
    ref_time: microseconds(at - random.between(2, 120)),
    sys_time: rounded(random.between(-2e-5, 2e-5), 9),
    last_offset: rounded(random.between(-5e-5, 5e-5), 9),
    rms_offset: rounded(random.between(2e-5, 3e-3), 9),
    frequency: rounded(random.between(43, 61), 3),
    residual_freq: isMaster ? 0 : rounded(random.between(-0.05, 0.05), 3),
    skew: isMaster ? 0 : rounded(random.between(0.1, 3.2), 3),
    root_delay: isMaster ? 0 : rounded(random.between(1e-4, 2e-3), 9),
    root_dispersion: isMaster ? 0 : rounded(random.between(6e-5, 3e-4), 9),
    update_interval: rounded(random.pick([random.between(1.8, 2.2), 64.9, 65.1, 129.5]), 1),
    leap_status: 'Normal',
  };
}

/** A POSIX time as a harvester writes it, to the microsecond. */
export function microseconds(seconds: number): number {
  return rounded(seconds, 6);
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
