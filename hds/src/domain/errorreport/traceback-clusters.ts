import { parentPort, Worker, workerData } from 'node:worker_threads';

/*
 * Groups of like tracebacks, in a thread of its own: some thousand long texts take seconds. This file is both the door
 * and the thread, and imports nothing of ours, so that it runs as TypeScript and as JavaScript.
 */

/** Tracebacks at most this far apart belong to one group. */
const MAX_DISTANCE = 0.5;
/** Vectors of length 1: |a − b|² = 2 − 2·cos(a, b). The last part is for what rounding costs in a sum of many products. */
const LEAST_COSINE = 1 - MAX_DISTANCE ** 2 / 2 - 1e-9;
/** A group that takes longer is given up. */
const TIME_LIMIT_MS = 60_000;

/** One text: its words' numbers, ascending, and the weight of each; length 1, or empty when there are no words. */
interface Vector {
  terms: Uint32Array;
  weights: Float64Array;
}

/** A traceback, and how often it stands among those that are grouped. */
export interface CountedText {
  text: string;
  count: number;
}

let previous: Promise<unknown> = Promise.resolve();

/** The group of each text, as numbers from 0 in the order of their first texts. Does not hold up the calling thread; a process works on one call at a time. */
export function tracebackClusters(texts: CountedText[]): Promise<number[]> {
  const clusters = previous.then(() => (texts.length < 2 ? texts.map(() => 0) : inThread(texts)));
  previous = clusters.catch(() => undefined);
  return clusters;
}

async function inThread(texts: CountedText[]): Promise<number[]> {
  const worker = new Worker(new URL(import.meta.url), { workerData: { tracebacks: texts } });
  const timer = setTimeout(() => worker.terminate(), TIME_LIMIT_MS);
  try {
    return await new Promise<number[]>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error(`grouping took longer than ${TIME_LIMIT_MS} ms`)));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

/**
 * Single-linkage clusters cut at a distance are the connected components of the graph "at most that far apart" (Gower and
 * Ross, Minimum Spanning Trees and Single Linkage Cluster Analysis, 1969).
 */
export function clustersOf(texts: CountedText[]): number[] {
  const vectors = tfidf(texts.map(({ text, count }) => ({ words: wordsOf(text), count })));
  const parents = Uint32Array.from(vectors, (_, at) => at);
  for (const [one, other] of likePairs(vectors, parents)) parents[rootOf(parents, other)] = rootOf(parents, one);
  const numbers = new Map<number, number>();
  return vectors.map((_, at) => {
    const root = rootOf(parents, at);
    const number = numbers.get(root) ?? numbers.size;
    numbers.set(root, number);
    return number;
  });
}

/** Words of two letters or more in lower case; whatever is no letter divides words. */
export function wordsOf(text: string): string[] {
  return (text || 'No Traceback').toLowerCase().match(/\p{L}{2,}/gu) ?? [];
}

/**
 * Weights of words as scikit-learn's TfidfVectorizer(sublinear_tf=True) makes them: (1 + ln tf) · (ln((1 + n) / (1 + df)) + 1),
 * each text scaled to length 1. https://scikit-learn.org/stable/modules/feature_extraction.html#tfidf-term-weighting
 */
export function tfidf(documents: { words: string[]; count: number }[]): Vector[] {
  const numberOf = new Map<string, number>();
  const frequencies: number[] = [];
  let total = 0;
  const termCounts = documents.map(({ words, count }) => {
    const counts = new Map<number, number>();
    for (const word of words) {
      const term = numberOf.get(word) ?? numberOf.size;
      numberOf.set(word, term);
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
    for (const term of counts.keys()) frequencies[term] = (frequencies[term] ?? 0) + count;
    total += count;
    return counts;
  });
  const rarities = frequencies.map((frequency) => Math.log((1 + total) / (1 + frequency)) + 1);
  return termCounts.map((counts) => {
    const terms = Uint32Array.from(counts.keys()).sort();
    const weights = Float64Array.from(terms, (term) => (1 + Math.log(counts.get(term) ?? 1)) * (rarities[term] ?? 0));
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
    return { terms, weights: weights.map((weight) => weight / length) };
  });
}

/**
 * Pairs that are close, and enough of them to connect every group. A pair can only be close when the texts share one of
 * their weightier words: what is left of a vector below the threshold's length cannot make a cosine of it (prefix bound
 * of Bayardo, Ma and Srikant, Scaling Up All Pairs Similarity Search, 2007). Pairs already connected are not compared.
 */
function* likePairs(vectors: Vector[], parents: Uint32Array): Generator<[number, number]> {
  const indexed = new Map<number, number[]>();
  // The vector that is compared, by term; all other terms are 0.
  const weightOf = new Float64Array(vectors.reduce((most, { terms }) => Math.max(most, (terms.at(-1) ?? -1) + 1), 0));
  const comparedWith = new Int32Array(vectors.length).fill(-1);
  let wordless = -1;
  for (const [at, { terms, weights }] of vectors.entries()) {
    if (terms.length === 0) {
      // Texts without words are all alike.
      if (wordless >= 0) yield [wordless, at];
      wordless = at;
      continue;
    }
    for (let place = 0; place < terms.length; place++) weightOf[terms[place] ?? 0] = weights[place] ?? 0;
    for (const term of terms) {
      for (const other of indexed.get(term) ?? []) {
        if (comparedWith[other] === at) continue;
        comparedWith[other] = at;
        if (rootOf(parents, other) !== rootOf(parents, at) && cosine(vectors[other], weightOf) >= LEAST_COSINE)
          yield [other, at];
      }
    }
    for (const term of terms) weightOf[term] = 0;
    const byWeight = [...terms.keys()].sort((one, other) => (weights[one] ?? 0) - (weights[other] ?? 0));
    let square = 0;
    for (const place of byWeight) {
      square += (weights[place] ?? 0) ** 2;
      if (square < LEAST_COSINE ** 2) continue;
      const term = terms[place] ?? 0;
      const known = indexed.get(term);
      if (known) known.push(at);
      else indexed.set(term, [at]);
    }
  }
}

function cosine(vector: Vector | undefined, weightOf: Float64Array): number {
  if (!vector) return 0;
  const { terms, weights } = vector;
  let product = 0;
  for (let place = 0; place < terms.length; place++)
    product += (weights[place] ?? 0) * (weightOf[terms[place] ?? 0] ?? 0);
  return product;
}

function rootOf(parents: Uint32Array, start: number): number {
  let at = start;
  for (let parent = parents[at] ?? at; parent !== at; parent = parents[at] ?? at) {
    parents[at] = parents[parent] ?? parent;
    at = parents[at] ?? parent;
  }
  return at;
}

if (parentPort && typeof workerData === 'object' && workerData !== null && 'tracebacks' in workerData) {
  parentPort.postMessage(clustersOf(workerData.tracebacks as CountedText[]));
}
