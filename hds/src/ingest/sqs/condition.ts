/** Lets callers sleep until a claim about shared state holds; whoever changes the state says so. */
export class Condition {
  private sleepers: (() => void)[] = [];

  /** Resolves once `claim` holds; it is looked at now and after each `changed`. */
  async until(claim: () => boolean): Promise<void> {
    while (!claim()) await new Promise<void>((wake) => this.sleepers.push(wake));
  }

  changed(): void {
    for (const wake of this.sleepers.splice(0)) wake();
  }
}
