/** What a label shows once it has had as many values as it may have. */
const OTHER = 'other';

/**
 * Lets the first `most` different values of a label through and calls all further ones `other`: Prometheus keeps a series
 * for each value for ever, so that nobody who can choose a value may choose how many there are.
 */
export function boundedLabel(most: number): (value: string) => string {
  const known = new Set<string>();
  return (value) => {
    if (known.has(value)) return value;
    if (known.size >= most) return OTHER;
    known.add(value);
    return value;
  };
}
