import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { beforeAll, expect, test, vi } from 'vitest';

/** What a browser may have to fetch before the first page shows its rows, compressed. */
const MOST_KILOBYTES = 190;
/** Loaded when somebody opens what they are for. */
const LOADED_LATER = {
  charts: /node_modules\/uplot|components\/charts/,
  'long tables': /tanstack\/(react-)?virtual|RowsInSight/,
  'viewers and editors': /components\/json|Traceback|codemirror/,
  dialogs: /components\/(dialogs|forms)\/|Dialog\.tsx|core\/esm\/components\/Modal\//,
  palette: /app\/palette\//,
};

let chunks: Map<string, Rolldown.OutputChunk>;

beforeAll(async () => {
  const root = resolve(import.meta.dirname, '../..');
  vi.stubEnv('NODE_ENV', 'production');
  // Built here, not read from dist: that may be of yesterday.
  const built = (await build({ root, logLevel: 'error', build: { write: false } })) as Rolldown.RolldownOutput;
  chunks = new Map(built.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])));
}, 180_000);

/** A chunk, and all that the browser must have before it runs any of it. */
function withImports(chunk: Rolldown.OutputChunk, seen = new Set<Rolldown.OutputChunk>()): Set<Rolldown.OutputChunk> {
  if (seen.has(chunk)) return seen;
  seen.add(chunk);
  for (const name of chunk.imports) {
    const imported = chunks.get(name);
    if (imported !== undefined) withImports(imported, seen);
  }
  return seen;
}

function chunkOf(module: string): Rolldown.OutputChunk {
  const found = [...chunks.values()].find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
  if (found === undefined) throw new Error(`the build has no chunk of ${module}`);
  return found;
}

/** What is there when the first page, the overview, shows its rows. */
function ofFirstRoute(): Rolldown.OutputChunk[] {
  return [...withImports(chunkOf('features/fleet/FleetPage.tsx'), withImports(chunkOf('index.html')))];
}

const kilobytes = ({ code }: Rolldown.OutputChunk) => gzipSync(code, { level: 9 }).length / 1000;

test(`the first route needs at most ${MOST_KILOBYTES} kB of JavaScript`, () => {
  const sizes = ofFirstRoute().map((chunk) => ({ name: chunk.fileName, size: kilobytes(chunk) }));
  const sum = sizes.reduce((total, { size }) => total + size, 0);
  const listed = sizes
    .toSorted((one, other) => other.size - one.size)
    .map(({ name, size }) => `${size.toFixed(1).padStart(6)}  ${name}`);
  console.log(`${sum.toFixed(1).padStart(6)} kB gzipped for the first route\n${listed.join('\n')}`);

  expect(sum, listed.join('\n')).toBeLessThanOrEqual(MOST_KILOBYTES);
});

test.each(Object.entries(LOADED_LATER))('the first route does not load %s', (_, pattern) => {
  const modules = ofFirstRoute().flatMap(({ moduleIds }) => moduleIds);

  expect(modules.filter((module) => pattern.test(module))).toEqual([]);
});
