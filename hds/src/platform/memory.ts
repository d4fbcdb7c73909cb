import { setFlagsFromString } from 'node:v8';

/** How much the heap may grow, in percent of what lives, before V8 cleans up. It would take up to four times of a small heap. */
const HEAP_GROWING_PERCENT = 30;

/**
 * Lets a process hold little more than it needs: batches of reports are garbage of some megabytes each, and most of them were
 * memory that nobody used. Node takes this option of V8 neither from NODE_OPTIONS nor from a file.
 */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWING_PERCENT}`);
}
