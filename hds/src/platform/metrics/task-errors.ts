import { Counter } from 'prom-client';
import { databaseFault } from '../database/faults.js';
import { HdsError } from '../errors.js';
import { boundedLabel } from './bounded-label.js';

const MOST_EXCEPTIONS = 100;
const exceptionLabel = boundedLabel(MOST_EXCEPTIONS);

const taskErrors = new Counter({
  name: 'hds_async_error_total',
  help: 'Failures of background work.',
  labelNames: ['task', 'exception', 'desc'],
});

/**
 * Counts failures of background work, under the name and labels that old dashboards know.
 *
 * @param exception  class of the error, as the code names it
 * @param desc       one of a closed list of the caller's: never a text that comes with the error
 */
export function countTaskErrors(task: string, exception: string, desc: string, times = 1): void {
  if (times > 0) taskErrors.inc({ task, exception: exceptionLabel(exception), desc }, times);
}

/** Counts an error that a task ended with; `desc` is the code of our own errors and of those of the database, else empty. */
export function countTaskError(task: string, error: unknown, times = 1): void {
  const known = error instanceof HdsError ? error : databaseFault(error);
  countTaskErrors(task, error instanceof Error ? error.name : 'unknown', known?.code ?? '', times);
}
