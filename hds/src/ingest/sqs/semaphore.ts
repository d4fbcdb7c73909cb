/** Room for a bounded amount at a time, given in the order of asking: downloads in count, contents in bytes. */
export class Semaphore {
  private free: number;
  private readonly queue: { weight: number; enter: () => void }[] = [];

  constructor(private readonly capacity: number) {
    this.free = capacity;
  }

  /**
   * Waits for room.
   *
   * @param weight  how much; what is larger than the whole room gets in alone
   * @returns what gives the room back; calling it twice is one too many
   */
  async enter(weight = 1): Promise<() => void> {
    const taken = Math.min(weight, this.capacity);
    if (this.queue.length > 0 || taken > this.free) {
      await new Promise<void>((enter) => this.queue.push({ weight: taken, enter }));
    } else {
      this.free -= taken;
    }
    return () => this.leave(taken);
  }

  private leave(weight: number): void {
    this.free += weight;
    for (let next = this.queue[0]; next && next.weight <= this.free; next = this.queue[0]) {
      this.free -= next.weight;
      this.queue.shift();
      next.enter();
    }
  }
}
