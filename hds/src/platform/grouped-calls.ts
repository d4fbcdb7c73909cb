interface Waiting<Item, Result> {
  item: Item;
  /** Milliseconds on the monotonic clock. */
  since: number;
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
}

export interface Grouping<Item> {
  /** The most items of one call. */
  maxItems: number;
  /** The most weight of one call; an item heavier than this goes alone. */
  maxWeight?: number;
  weigh?: (item: Item) => number;
  /** How many calls may run at a time. */
  parallel: number;
  /** How long an item waits for company while `expectsMore` says that some is near, or while another call runs. */
  lingerMs?: number;
  expectsMore?: () => boolean;
}

/**
 * Turns many single calls into few grouped ones. A lone item goes at once; under load items gather while earlier calls
 * run, so that groups grow with the backlog and by nothing else.
 */
export class GroupedCalls<Item, Result> {
  private waiting: Waiting<Item, Result>[] = [];
  private running = 0;
  private isScheduled = false;
  private linger: NodeJS.Timeout | undefined;

  /** @param run  answers a group, one result an item in the same order; what it throws, every caller of the group gets */
  constructor(
    private readonly run: (items: Item[]) => Promise<Result[]>,
    private readonly grouping: Grouping<Item>,
  ) {}

  call(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, since: performance.now(), resolve, reject });
      this.schedule();
    });
  }

  /** Looks again whether a group should go: after the turn of the event loop, so that what settles together goes together. */
  schedule(): void {
    if (this.isScheduled) return;
    this.isScheduled = true;
    setImmediate(() => {
      this.isScheduled = false;
      this.startCalls();
    });
  }

  private startCalls(): void {
    clearTimeout(this.linger);
    while (this.waiting.length > 0 && this.running < this.grouping.parallel) {
      const patienceMs = this.patienceMs();
      if (patienceMs > 0) {
        this.linger = setTimeout(() => this.startCalls(), patienceMs);
        return;
      }
      void this.start(this.takeGroup());
    }
  }

  /** How much longer the oldest item may wait for company. */
  private patienceMs(): number {
    const { maxItems, lingerMs = 0, expectsMore = () => false } = this.grouping;
    const oldest = this.waiting[0];
    if (!oldest || this.waiting.length >= maxItems || (this.running === 0 && !expectsMore())) return 0;
    return Math.ceil(lingerMs - (performance.now() - oldest.since));
  }

  private takeGroup(): Waiting<Item, Result>[] {
    const { maxItems, maxWeight = Number.POSITIVE_INFINITY, weigh = () => 0 } = this.grouping;
    let weight = 0;
    let count = 0;
    for (const { item } of this.waiting.slice(0, maxItems)) {
      weight += weigh(item);
      if (count > 0 && weight > maxWeight) break;
      count += 1;
    }
    return this.waiting.splice(0, count);
  }

  private async start(group: Waiting<Item, Result>[]): Promise<void> {
    this.running += 1;
    try {
      const results = await this.run(group.map(({ item }) => item));
      if (results.length !== group.length) throw new Error(`${results.length} results for ${group.length} items`);
      for (const [index, result] of results.entries()) group[index]?.resolve(result);
    } catch (error) {
      for (const { reject } of group) reject(error);
    } finally {
      this.running -= 1;
      this.schedule();
    }
  }
}
