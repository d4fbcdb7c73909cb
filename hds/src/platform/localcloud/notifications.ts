import { type Queue, QueueStore } from './fauxqs.js';
import type { Journal } from './journal.js';
import { type Creation, type Origin, objectCreated } from './s3-event.js';

/** Keys that begin with `prefix` are announced on `queue`. */
interface Route {
  prefix: string;
  queue: Queue;
}

/** S3 event notifications of one bucket: which queue hears of which keys. */
export class Notifications {
  private readonly routes: Route[];
  private sequencer: bigint;

  constructor(
    private readonly journal: Journal,
    private readonly region: string,
    private readonly bucket: string,
    routes: Route[],
  ) {
    this.routes = routes.toSorted((one, other) => other.prefix.length - one.prefix.length);
    const [row] = journal.rows("SELECT value FROM counter WHERE name = 'sequencer'");
    this.sequencer = BigInt(row ? String(row.value) : 0);
  }

  /** Puts the event of a stored object on the queue of the longest prefix that its key begins with; no queue, no event. */
  announce(
    creation: Creation,
    bucket: string,
    object: { key: string; contentLength: number; etag: string },
    origin: Origin,
  ): void {
    if (bucket !== this.bucket) return;
    const route = this.routes.find(({ prefix }) => object.key.startsWith(prefix));
    if (!route) return;
    const { key, contentLength: size, etag } = object;
    const place = { region: this.region, bucket, configurationId: route.queue.name };
    const event = objectCreated(creation, place, { key, size, etag, sequencer: this.nextSequencer() }, origin);
    route.queue.enqueue(QueueStore.createMessage(event));
  }

  /**
   * A number that no earlier event of this bucket had, 18 hexadecimal digits. Milliseconds in the upper bits, so that
   * it also grows when the folder of the local cloud was thrown away and the hub's database was not.
   */
  private nextSequencer(): string {
    const now = BigInt(Date.now()) << 20n;
    this.sequencer = now > this.sequencer ? now : this.sequencer + 1n;
    this.journal.write("INSERT OR REPLACE INTO counter VALUES ('sequencer', ?)", this.sequencer.toString());
    return this.sequencer.toString(16).toUpperCase().padStart(18, '0');
  }
}
