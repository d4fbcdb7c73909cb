/** Something that happened at one moment, and the page about it. */
export interface Mark {
  /** Milliseconds since 1970. */
  atMs: number;
  /** The kind of thing; each kind has a line of its own. */
  lane: string;
  /** What people call it. */
  label: string;
  to: string;
  search?: Record<string, unknown>;
  /** How many things it stands for; one when left out. */
  count?: number;
}

/** Marks that stand so close that a finger could not tell them apart. */
export interface Cluster {
  /** Where it stands, 0 to 1 of the whole. */
  place: number;
  marks: readonly Mark[];
  /** How many things the marks stand for. */
  count: number;
}

/** Two marks of a hand's width of screen, 24 pixels of 340, are still apart. */
const LEAST_DISTANCE = 0.07;

/** The marks of one lane in the order of time, those that would cover each other together. */
export function clustersOf(marks: readonly Mark[], startMs: number, endMs: number): Cluster[] {
  const clusters: { place: number; marks: Mark[]; count: number }[] = [];
  for (const mark of marks.toSorted((one, other) => one.atMs - other.atMs)) {
    const place = endMs > startMs ? (mark.atMs - startMs) / (endMs - startMs) : 0.5;
    const last = clusters.at(-1);
    if (last !== undefined && place - last.place < LEAST_DISTANCE) {
      last.marks.push(mark);
      last.count += mark.count ?? 1;
    } else clusters.push({ place, marks: [mark], count: mark.count ?? 1 });
  }
  return clusters;
}
