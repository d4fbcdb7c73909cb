import { type Figure, ratioAtLeast, type Target } from '../figures.ts';
import { call } from '../hub/api.ts';
import { type Filled, filledDatabase } from '../hub/large-databases.ts';
import { compareReads, type Read, spreadOver } from '../hub/reads.ts';
import type { Bench, Scenario } from '../scenario.ts';

const CONNECTIONS = 8;
const DEEPEST = 5000;

export const get: Scenario = {
  number: 5,
  name: 'get',
  subject: 'GET of a report by id, and of pages of 50 reports',
  limit: 'the same SQL by pgbench, prepared',
  async measure(bench) {
    const filled = await filledDatabase(bench, bench.options.rows);
    const reads = [byId(filled.rows), page(filled.rows)] as const;
    return [
      await measureRead(bench, filled, reads[0], ratioAtLeast(0.1)),
      await measureRead(bench, filled, reads[1], ratioAtLeast(0.14)),
      await withPayload(bench, filled, reads[1]),
    ];
  },
};

function byId(rows: number): Read {
  const ids = spreadOver(rows);
  return {
    what: 'by id',
    paths: ids.map((id) => `errorreports/${id}/`),
    varying: { first: ids[0] ?? 1, most: rows },
  };
}

/** Pages that people look at: the first few hundred. They are not counted. */
function page(rows: number): Read {
  const most = Math.min(DEEPEST, Math.floor(rows / 2));
  const offsets = spreadOver(most);
  return {
    what: 'page of 50 without payload',
    paths: offsets.map((offset) => `errorreports/?count=none&limit=50&offset=${offset}`),
    varying: { first: offsets[0] ?? 1, most },
  };
}

async function withPayload(bench: Bench, filled: Filled, { paths, varying }: Read): Promise<Figure> {
  const read = {
    what: 'page of 50 with payload',
    paths: paths.map((path) => `${path}&include=report`),
    ...(varying ? { varying } : {}),
  };
  const target = ratioAtLeast(0.25);
  const { results } = await call<{ results: object[] }>(filled.web, bench.hub.token, read.paths[0] ?? '');
  if (results.every((row) => 'report' in row)) return measureRead(bench, filled, read, target);
  const note = 'lists of the hub do not show the payload, and have no parameter that asks for it';
  return { what: read.what, unit: 'requests/s', subject: [], target, conditions: {}, note };
}

async function measureRead(bench: Bench, filled: Filled, read: Read, target: Target): Promise<Figure> {
  const result = await compareReads(bench, filled, read, CONNECTIONS);
  return {
    what: read.what,
    unit: 'requests/s',
    subject: result?.http.map(({ perSecond }) => perSecond) ?? [],
    limit: result?.sql.map(({ perSecond }) => perSecond) ?? [],
    target,
    conditions: { rows: filled.rows, payloadKb: 2, connections: CONNECTIONS, variants: read.paths.length },
  };
}
