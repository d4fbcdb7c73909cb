import type { Options } from './options.js';

/** How the hub of the faults differs from other hubs of the tests. In the long form it does not. */
export function settingsOf({ isLong }: Pick<Options, 'isLong'>): Record<string, string> {
  if (isLong) return {};
  return { SQS_VISIBILITY_TIMEOUT_SECONDS: '4', SQS_CLIENT_POST_TIMEOUT_SECONDS: '3', WORKER_LOCK_SECONDS: '3' };
}
