import { statfsSync } from 'node:fs';
import { Gauge } from 'prom-client';
import { log } from '../logging.js';

const MB = 1024 * 1024;
/** Looking is cheap, but a thousand requests a second need not look each. */
const REMEMBERED_MS = 200;

/** `short`: less is free than shall stay so. `unwatched`: nobody asked for that, or the disk is not one of this machine. */
type RoomState = 'ok' | 'short' | 'unwatched';

/** Whose room the gauge shows: the one of this process. */
let shown: FreeSpace | undefined;

new Gauge({
  name: 'hds_disk_free_bytes',
  help: 'Room on the disk of the database, where this process can see it.',
  collect() {
    if (shown && shown.state !== 'unwatched') this.set(shown.freeBytes);
  },
});

/** The room on the disk of a folder. Writing shall end while there is still some: PostgreSQL and SQLite stop in the middle on a full disk. */
export class FreeSpace {
  /** As of the last look. */
  freeBytes = Number.POSITIVE_INFINITY;
  private lookedAt = Number.NEGATIVE_INFINITY;
  private wasShort = false;

  /**
   * @param folder  any on the disk; undefined when its disk cannot be seen from here
   * @param leastMb  what shall stay free, in MB of 1024 × 1024 bytes; 0 for no limit
   */
  constructor(
    private readonly folder: string | undefined,
    readonly leastMb: number,
  ) {
    if (folder !== undefined) shown = this;
  }

  get state(): RoomState {
    if (this.folder === undefined || this.leastMb === 0) return 'unwatched';
    this.look(this.folder);
    return this.wasShort ? 'short' : 'ok';
  }

  get freeMb(): number {
    return Math.floor(this.freeBytes / MB);
  }

  private look(folder: string): void {
    const now = performance.now();
    if (now - this.lookedAt < REMEMBERED_MS) return;
    this.lookedAt = now;
    // What root alone may use does not count: PostgreSQL does not run as root.
    const { bavail, bsize } = statfsSync(folder);
    this.freeBytes = bavail * bsize;
    const isShort = this.freeBytes < this.leastMb * MB;
    if (isShort !== this.wasShort) this.tell(isShort);
    this.wasShort = isShort;
  }

  private tell(isShort: boolean): void {
    const fields = { folder: this.folder, freeMb: this.freeMb, LEAST_FREE_MB: this.leastMb };
    if (isShort) log.error(fields, 'the disk is nearly full: nothing is taken in until there is room');
    else log.info(fields, 'there is room on the disk again');
  }
}
