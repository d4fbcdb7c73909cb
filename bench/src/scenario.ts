import type { Figure } from './figures.ts';
import type { BenchHub } from './hub/bench-hub.ts';
import type { Options } from './options.ts';

/** What a scenario works with. */
export interface Bench {
  hub: BenchHub;
  options: Options;
  /** Tells how far the bench is. */
  say(text: string): void;
}

/** One row of the bench. Number and name never change: figures of years are compared by them. */
export interface Scenario {
  number: number;
  name: string;
  subject: string;
  /** What the subject is compared with. */
  limit: string;
  measure(bench: Bench): Promise<Figure[]>;
}

/** Rounds of subject and limit in turn, so that what else the machine does meets both alike. */
export async function interleave<Subject, Limit>(
  rounds: number,
  subject: (round: number) => Promise<Subject>,
  limit: (round: number) => Promise<Limit>,
): Promise<{ subjects: Subject[]; limits: Limit[] }> {
  const subjects: Subject[] = [];
  const limits: Limit[] = [];
  for (let round = 0; round < rounds; round++) {
    subjects.push(await subject(round));
    limits.push(await limit(round));
  }
  return { subjects, limits };
}

/** The values of rounds that have no limit beside them. */
export async function repeat<Value>(rounds: number, measure: (round: number) => Promise<Value>): Promise<Value[]> {
  const values: Value[] = [];
  for (let round = 0; round < rounds; round++) values.push(await measure(round));
  return values;
}
