/** What one scenario found out about one case. */
export interface Figure {
  /** The case, such as `12 kB, 8 connections`. */
  what: string;
  unit: string;
  /** One value a round; none when there was nothing to measure. */
  subject: number[];
  /** What the machine can do, one value a round, measured between the rounds of the subject. */
  limit?: number[];
  target?: Target;
  /** What the figure holds for: size of the payload, connections, rows. */
  conditions: Record<string, string | number>;
  /** What a reader must know, such as why there is no figure. */
  note?: string;
}

export interface Target {
  text: string;
  /** The target is a share of the limit: without a steady limit it says nothing. */
  isRelative: boolean;
  isMet(medians: { subject: number; limit: number; ratio: number }): boolean;
}

export type Verdict = 'met' | 'missed' | 'limit unsteady' | 'not available' | 'no target';

export interface Judged extends Figure {
  /** Medians of the rounds. */
  medians: { subject: number | null; limit: number | null };
  /** Subject by limit; null when there is no limit, or none that can be relied on. */
  ratio: number | null;
  /** How far the rounds of the limit lie apart, as a share of their median. */
  limitSpread: number | null;
  verdict: Verdict;
}

/** A limit whose rounds lie farther apart says that the machine was busy with something else. */
export const MOST_SPREAD = 0.3;

export const ratioAtLeast = (least: number): Target => ({
  text: `ratio ≥ ${least}`,
  isRelative: true,
  isMet: ({ ratio }) => ratio >= least,
});

export const ratioAtMost = (most: number): Target => ({
  text: `ratio ≤ ${most}`,
  isRelative: true,
  isMet: ({ ratio }) => ratio <= most,
});

/** @param more  how much more than the limit, in the figure's unit */
export const limitPlus = (more: number, unit: string): Target => ({
  text: `≤ limit + ${more} ${unit}`,
  isRelative: true,
  isMet: ({ subject, limit }) => subject <= limit + more,
});

export const atLeast = (least: number): Target => ({
  text: `≥ ${least}`,
  isRelative: false,
  isMet: ({ subject }) => subject >= least,
});

export const atMost = (most: number): Target => ({
  text: `≤ ${most}`,
  isRelative: false,
  isMet: ({ subject }) => subject <= most,
});

/** Compares with the limit only where the limit was steady enough to be one. */
export function judge(figure: Figure): Judged {
  const subject = median(figure.subject);
  const limit = figure.limit ? median(figure.limit) : null;
  const limitSpread = figure.limit && limit !== null ? spread(figure.limit) : null;
  const isSteady = limitSpread === null || limitSpread <= MOST_SPREAD;
  const ratio = subject !== null && limit !== null && isSteady ? subject / limit : null;
  return { ...figure, medians: { subject, limit }, ratio, limitSpread, verdict: verdictOf() };

  function verdictOf(): Verdict {
    const { target } = figure;
    if (subject === null) return 'not available';
    if (!target) return 'no target';
    if (target.isRelative && limit === null) return 'not available';
    if (target.isRelative && !isSteady) return 'limit unsteady';
    const isMet = target.isMet({ subject, limit: limit ?? Number.NaN, ratio: ratio ?? Number.NaN });
    return isMet ? 'met' : 'missed';
  }
}

/** @returns null when there are no values */
export function median(values: number[]): number | null {
  return percentile(values, 50);
}

/** The smallest of the values that so many percent of them do not exceed; between the middle two for the median. */
export function percentile(values: number[], percent: number): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((one, other) => one - other);
  const at = Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1);
  const value = sorted[at] ?? null;
  const isBetweenTwo = percent === 50 && sorted.length % 2 === 0;
  return isBetweenTwo && value !== null ? (value + (sorted[at + 1] ?? value)) / 2 : value;
}

/** The distance from the lowest to the highest value, as a share of their median. */
export function spread(values: number[]): number {
  const middle = median(values) ?? 0;
  return middle === 0 ? 0 : (Math.max(...values) - Math.min(...values)) / middle;
}

/** The growth of a value over time by least squares, in its unit per unit of time. */
export function slope(points: { at: number; value: number }[]): number {
  const mean = (of: (point: { at: number; value: number }) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const meanAt = mean(({ at }) => at);
  const meanValue = mean(({ value }) => value);
  const squares = mean(({ at }) => (at - meanAt) ** 2);
  return squares === 0 ? 0 : mean(({ at, value }) => (at - meanAt) * (value - meanValue)) / squares;
}
