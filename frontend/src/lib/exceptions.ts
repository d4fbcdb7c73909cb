import type { ReportedException } from './api/types.js';

/** How the harvester came out of the errors of one report. */
export type Outcome = 'unhandled' | 'handled' | 'cycled' | 'none' | 'extracting';

/**
 * The outcome of a report, by the rule that its chat message uses: one unhandled exception makes it unhandled; if all were
 * handled, the robot was cycled when every code says that it may be, and disarmed otherwise.
 *
 * @param tags  the report's; without `extracted` or `incomplete` the hub has not read the exceptions yet
 */
export function outcomeOf(exceptions: readonly ReportedException[], tags: readonly string[]): Outcome {
  if (exceptions.length === 0) return tags.includes('extracted') || tags.includes('incomplete') ? 'none' : 'extracting';
  if (exceptions.some(({ handled }) => !handled)) return 'unhandled';
  return exceptions.every(({ code }) => code?.cycle) ? 'cycled' : 'handled';
}

/** The primary exception first, the others by time, then as stored. */
export function inOrder(exceptions: readonly ReportedException[]): ReportedException[] {
  return [...exceptions].sort(
    (a, b) =>
      Number(b.primary ?? false) - Number(a.primary ?? false) ||
      (a.timestamp ?? '').localeCompare(b.timestamp ?? '') ||
      a.id - b.id,
  );
}

/** `drivesys.0`: the service and the robot, as the harvester's own tools write it. */
export function serviceOf({ service, robot }: Pick<ReportedException, 'service' | 'robot'>): string {
  return `${service ?? 'unknown'}.${robot ?? '?'}`;
}
