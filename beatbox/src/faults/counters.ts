/** What one process counts, as its `/metrics` says. */
export class Counters {
  private constructor(private readonly lines: string[]) {}

  static async read(url: string): Promise<Counters> {
    return Counters.of(await (await fetch(url)).text());
  }

  /** @param text  of Prometheus */
  static of(text: string): Counters {
    return new Counters(text.split('\n'));
  }

  /** The sum over all series of a name that carry these labels; 0 where there is none yet. */
  sum(name: string, labels: Record<string, string> = {}): number {
    const wanted = Object.entries(labels).map(([label, value]) => `${label}="${value}"`);
    return this.lines
      .filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `))
      .filter((line) => wanted.every((pair) => line.includes(pair)))
      .reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' ') + 1)), 0);
  }

  /** Tells one life of the process from the next. */
  get bornAt(): number {
    return this.sum('process_start_time_seconds');
  }
}
