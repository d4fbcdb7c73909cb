import { isObject } from './error-report.dto.js';

/** One error of a service as the system monitor tells it. */
export interface ReportedError {
  service: string;
  /** Number of the robot; 0 is the master. */
  robot: number;
  /** Index of the computer. */
  node: number;
  /** Number of the exception code; null when it cannot be read. */
  code: number | null;
  /** POSIX seconds. */
  timestamp: number;
  traceback: string;
  info: string;
  handled: boolean;
}

/** What cannot be read in a report: a list of errors that is none, a key that is not `service.index`, a value that is none. */
export type ReadingFault = 'errors' | 'key' | 'error' | 'code' | 'ts';

/** The errors of a report, and what in it could not be read. */
export interface ReportedErrors {
  errors: ReportedError[];
  /** One for each place; none when the report could be read as a whole. */
  faults: ReadingFault[];
}

const MAX_SECONDS = 253_402_300_799;
const MAX_INTEGER = 2_147_483_647;
const MAX_TEXT_LENGTH = 1_000_000;

/**
 * All errors in a system monitor, in the order they stand. An entry that cannot be read never costs the others: what is
 * missing is filled from the report, and the result says what that was.
 *
 * @param sysmon      entries by name, `sysmon.0`; those that are not objects are left out
 * @param reportTime  POSIX seconds, taken for an error that carries no time
 */
export function reportedErrors(sysmon: Record<string, unknown>, reportTime: number): ReportedErrors {
  const errors: ReportedError[] = [];
  const faults: ReadingFault[] = [];
  for (const entry of Object.values(sysmon)) {
    if (!isObject(entry) || entry.errors === undefined || entry.errors === null) continue;
    if (!isObject(entry.errors)) {
      faults.push('errors');
      continue;
    }
    for (const [key, error] of Object.entries(entry.errors)) {
      const parts = key.split('.');
      const index = wholeNumber(parts[1]);
      if (parts.length !== 2 || !parts[0] || index === null || !isObject(error)) {
        faults.push(isObject(error) ? 'key' : 'error');
        continue;
      }
      const code = error.code === undefined ? 0 : wholeNumber(error.code);
      const timestamp = typeof error.ts === 'number' && Math.abs(error.ts) < MAX_SECONDS ? error.ts : null;
      if (code === null) faults.push('code');
      if (timestamp === null) faults.push('ts');
      errors.push({
        service: parts[0],
        robot: wholeNumber(entry.robot_index) ?? index,
        node: wholeNumber(entry.index) ?? index,
        code,
        timestamp: timestamp ?? reportTime,
        traceback: textOf(error.traceback, 'No Traceback Available (HDS)'),
        info: textOf(error.value, 'No Value Available (HDS)'),
        handled: error.handled === true || error.handled === 'true' || error.handled === 1,
      });
    }
  }
  return { errors, faults };
}

/** Position of the earliest error, of equals the first; -1 when there is none. */
export function primaryOf(errors: ReportedError[]): number {
  return errors.reduce(
    (earliest, { timestamp }, at) => (earliest < 0 || timestamp < (errors[earliest]?.timestamp ?? 0) ? at : earliest),
    -1,
  );
}

function wholeNumber(value: unknown): number | null {
  const number =
    typeof value === 'number'
      ? value
      : typeof value === 'string' && /^\s*[-+]?\d+\s*$/.test(value)
        ? Number(value)
        : Number.NaN;
  return Number.isInteger(number) && Math.abs(number) <= MAX_INTEGER ? number : null;
}

function textOf(value: unknown, absent: string): string {
  if (value === undefined || value === null) return absent;
  return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, MAX_TEXT_LENGTH);
}
