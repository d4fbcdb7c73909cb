import { databaseFault } from '../../platform/database/faults.js';
import { type ErrorBody, HdsError } from '../../platform/errors.js';

/** What became of one report of a delivery. */
export type Outcome =
  /** `created`: the report as a create answers, with `report` left out. `place`: of a report that is new. */
  | { status: 'stored'; id: number; created: string; place?: { harv_id: number | null; event: number } }
  /** Stored before, by an earlier delivery. */
  | { status: 'duplicate'; id: number }
  /** A newer version of the same source is stored. */
  | { status: 'stale'; id: number }
  /** Can never be stored. */
  | { status: 'rejected'; error: HdsError }
  /** May succeed later. */
  | { status: 'failed'; error: HdsError };

/** What became of a report whose storing threw: refused for ever, or perhaps stored later. */
export function failureOf(thrown: unknown): Outcome {
  const error = thrown instanceof HdsError ? thrown : databaseFault(thrown);
  if (error && error.status < 500) return { status: 'rejected', error };
  return {
    status: 'failed',
    error:
      error ??
      new HdsError(
        'INTERNAL',
        500,
        'internal error',
        { exception: 'The server failed on this report; its log says why.' },
        { cause: thrown },
      ),
  };
}

/** What a single post of the report would have answered under `errors`. */
export function errorsOf(outcome: Outcome): ErrorBody | string | null {
  return 'error' in outcome ? outcome.error.body : null;
}
