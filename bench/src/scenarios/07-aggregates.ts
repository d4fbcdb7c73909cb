import { type Figure, ratioAtMost } from '../figures.ts';
import { filledDatabase } from '../hub/large-databases.ts';
import { compareReads, type Read } from '../hub/reads.ts';
import type { Bench, Scenario } from '../scenario.ts';

const reads: Read[] = [
  { what: 'pareto by code', paths: ['exceptions/pareto/?aggregate_query=code__code'] },
  { what: 'pareto by service', paths: ['exceptions/pareto/?aggregate_query=service'] },
  { what: 'pareto by harvester', paths: ['exceptions/pareto/?aggregate_query=report__harvester__name'] },
  { what: 'facets', paths: ['errorreports/facets/'] },
  { what: 'histogram', paths: ['errorreports/histogram/'] },
];

export const aggregates: Scenario = {
  number: 7,
  name: 'aggregates',
  subject: 'pareto, facets and histogram over all exceptions or reports, one request at a time',
  limit: 'the same SQL by pgbench, prepared',
  async measure(bench) {
    const figures: Figure[] = [];
    for (const read of reads) figures.push(await measureRead(bench, read));
    return figures;
  },
};

async function measureRead(bench: Bench, read: Read): Promise<Figure> {
  const filled = await filledDatabase(bench, bench.options.rows);
  const result = await compareReads(bench, filled, read, 1);
  return {
    what: read.what,
    unit: 'ms',
    subject: result?.http.map(({ p50Ms }) => p50Ms) ?? [],
    limit: result?.sql.map(({ p50Ms }) => p50Ms) ?? [],
    target: ratioAtMost(1.2),
    conditions: { rows: filled.rows, exceptions: filled.rows, connections: 1 },
    ...(result ? {} : { note: `GET ${read.paths[0]} answers 404` }),
  };
}
