import * as z from 'zod/mini';

/**
 * The system monitor's part of an error report: what ran on each computer of the harvester at the moment of the error.
 * It is stored as the harvester sent it, so every field may be missing or of another kind; what cannot be read is null.
 */
const orNull = <Output>(schema: z.ZodMiniType<Output>) => z.catch(z.nullable(schema), null);
const orEmpty = z.catch(z.record(z.string(), z.unknown()), {});

const number = orNull(z.number());
const word = orNull(z.pipe(z.union([z.string(), z.number()]), z.transform(String)));

const serviceShape = z.object({
  PID: number,
  state: word,
  cpu: number,
  mem: number,
  fsm: orNull(z.object({ state: word, components: z.catch(z.array(z.coerce.string()), []) })),
});

const faultShape = z.object({ code: word, value: z.unknown(), handled: z.catch(z.boolean(), false) });

const clockShape = z.object({
  last_offset: number,
  rms_offset: number,
  sys_time: number,
  ref_time: number,
  ref_id: word,
  ref_addr: word,
  stratum: number,
  leap_status: word,
});

const computerShape = z.object({
  robot_index: number,
  version: word,
  services: orEmpty,
  errors: orEmpty,
  chrony_info: orNull(clockShape),
});

const reportShape = z.object({ data: z.object({ sysmon_report: z.record(z.string(), z.unknown()) }) });

export interface Service {
  /** `drivesys.0`. */
  name: string;
  pid: number | null;
  /** The process state, as `ps` writes it. */
  state: string | null;
  /** Percent of one core. */
  cpuPercent: number | null;
  memPercent: number | null;
  /** The state machine's state, then its parts. */
  fsmState: string | null;
  fsmComponents: string[];
  /** What the service complained of; undefined when it did not. */
  fault?: Fault;
  /** False for a service that only shows up with its error. */
  isRunning: boolean;
}

export interface Fault {
  code: string | null;
  text: string;
  handled: boolean;
}

export type Clock = z.infer<typeof clockShape>;

export interface Computer {
  /** The key in the report, such as `sysmon.5`. */
  key: string;
  /** `Master`, `NUC` or `Jetson`. */
  name: string;
  version: string | null;
  services: Service[];
  clock: Clock | null;
}

export interface Robot {
  /** 0 is the master. */
  index: number;
  name: string;
  computers: Computer[];
  hasFaults: boolean;
}

/**
 * The robots of a report with their computers, master first.
 *
 * Keys end in the computer's number: 0 is the master; where it equals `robot_index` it is the robot's own computer (a
 * NUC), otherwise the robot's second one (a Jetson). Entries without such a key, or that are no objects, are notes.
 *
 * @param report  the stored report, whatever it holds
 */
export function robotsOf(report: unknown): Robot[] {
  const monitor = reportShape.safeParse(report);
  if (!monitor.success) return [];

  const robots = new Map<number, Robot>();
  for (const [key, entry] of Object.entries(monitor.data.data.sysmon_report)) {
    const [, digits] = /\.(\d+)$/.exec(key) ?? [];
    const computer = computerShape.safeParse(entry);
    if (digits === undefined || !computer.success) continue;

    const number = Number(digits);
    const index = number === 0 ? 0 : (computer.data.robot_index ?? number);
    const robot = robots.get(index) ?? { index, name: robotName(index), computers: [], hasFaults: false };
    robot.computers.push({
      key,
      name: index === 0 ? 'Master' : number === index ? 'NUC' : 'Jetson',
      version: computer.data.version,
      services: servicesOf(computer.data.services, computer.data.errors),
      clock: computer.data.chrony_info,
    });
    robot.hasFaults ||= Object.keys(computer.data.errors).length > 0;
    robots.set(index, robot);
  }

  const byNumber = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });
  for (const robot of robots.values()) robot.computers.sort((a, b) => byNumber(a.key, b.key));
  return [...robots.values()].sort((a, b) => a.index - b.index);
}

export const robotName = (index: number) => (index === 0 ? 'Master' : `Robot ${index}`);

/** Services in error first, then by name; an error of a service that does not run has its line too. */
function servicesOf(services: Record<string, unknown>, errors: Record<string, unknown>): Service[] {
  const names = [...new Set([...Object.keys(services), ...Object.keys(errors)])];
  return names
    .map((name): Service => {
      const parsed = serviceShape.safeParse(services[name]);
      const service = parsed.success ? parsed.data : null;
      return {
        name,
        pid: service?.PID ?? null,
        state: service?.state ?? null,
        cpuPercent: service?.cpu ?? null,
        memPercent: service?.mem ?? null,
        fsmState: service?.fsm?.state ?? null,
        fsmComponents: service?.fsm?.components ?? [],
        fault: name in errors ? faultOf(errors[name]) : undefined,
        isRunning: name in services,
      };
    })
    .sort(
      (a, b) =>
        Number(b.fault !== undefined) - Number(a.fault !== undefined) ||
        a.name.localeCompare(b.name, 'en', { numeric: true }),
    );
}

function faultOf(error: unknown): Fault {
  const fault = faultShape.safeParse(error);
  if (!fault.success) return { code: null, text: JSON.stringify(error), handled: false };
  const { code, value, handled } = fault.data;
  return { code, text: typeof value === 'string' ? value : JSON.stringify(value ?? ''), handled };
}

export type ClockState = 'good' | 'drifting' | 'bad';

/**
 * How far off a clock is. The master may be off by 1 s before it counts as drifting and 10 s before it is bad; robots, by
 * a tenth of that: their pictures are matched to the arm's position by time.
 */
export function clockStateOf(offsetSeconds: number, robotIndex: number): ClockState {
  const factor = robotIndex === 0 ? 1 : 0.1;
  const offset = Math.abs(offsetSeconds);
  if (offset < 1 * factor) return 'good';
  return offset < 10 * factor ? 'drifting' : 'bad';
}

/** `6.87 ms`: seconds in the unit in which they read best, to three digits. */
export function formatSeconds(seconds: number): string {
  const size = Math.abs(seconds);
  const [factor, unit] = size >= 1 ? [1, 's'] : size >= 1e-3 ? [1e3, 'ms'] : size >= 1e-6 ? [1e6, 'µs'] : [1e9, 'ns'];
  return `${Number((seconds * Number(factor)).toPrecision(3))} ${unit}`;
}
