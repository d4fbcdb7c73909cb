import type { S3Object } from './s3-event.js';

/**
 * What became of one record of a message.
 *
 * stored, duplicate, stale: the API has it, now, since an earlier delivery, or in a newer version; `leftover` is the
 * object that may be deleted. superseded: the key was overwritten, and the event of the newer version is on its way.
 * ignored: it announces no new object. rejected: it can never be stored. failed: not now; its message stays.
 */
export type Outcome =
  | { kind: 'stored' | 'duplicate' | 'stale'; leftover?: S3Object }
  | { kind: 'superseded' | 'ignored' }
  | Rejection
  | { kind: 'failed'; fault: TryLater };

export interface Rejection {
  kind: 'rejected';
  /** As an HTTP status: the API's own, or the one it would have given. */
  status: number;
  /** For people: what is wrong with the record. */
  reason: string;
  /** `s3://bucket/key`, when the record names one. */
  source?: string;
}

/** A message cannot be finished now although every service works; it comes back after a growing delay. */
export class TryLater extends Error {
  /** @param label  one word for the counter of retries */
  constructor(
    readonly label: string,
    reason: string,
    options?: ErrorOptions,
  ) {
    super(reason, options);
    this.name = 'TryLater';
  }
}
