import { type Figure, ratioAtLeast, type Target } from '../figures.ts';
import { call } from '../hub/api.ts';
import { type Filled, filledDatabase } from '../hub/large-databases.ts';
import { compareReads, type Read, spreadOver } from '../hub/reads.ts';
import type { Bench, Scenario } from '../scenario.ts';

const CONNECTIONS = 8;
const PAGES = 40;

export const get: Scenario = {
  number: 5,
  name: 'get',
  subject: 'GET of a report by id, and of pages of 50 reports',
  limit: 'the same SQL by pgbench',
  async measure(bench) {
    const filled = await filledDatabase(bench, bench.options.rows);
    const pages = spreadOver(Math.min(bench.options.rows / 2, 5000), PAGES).map(
      (offset) => `errorreports/?count=none&limit=50&offset=${offset}`,
    );
    return [
      await measureRead(bench, filled, byId(filled.rows), ratioAtLeast(0.1)),
      await measureRead(bench, filled, { what: 'page of 50 without payload', paths: pages }, ratioAtLeast(0.14)),
      await withPayload(bench, filled, pages),
    ];
  },
};

const byId = (rows: number): Read => ({ what: 'by id', paths: spreadOver(rows).map((id) => `errorreports/${id}/`) });

async function withPayload(bench: Bench, filled: Filled, pages: string[]): Promise<Figure> {
  const read = { what: 'page of 50 with payload', paths: pages.map((path) => `${path}&include=report`) };
  const target = ratioAtLeast(0.25);
  const { results } = await call<{ results: object[] }>(filled.web, bench.hub.token, read.paths[0] ?? '');
  if (results.every((row) => 'report' in row)) return measureRead(bench, filled, read, target);
  const note = 'lists of the hub do not show the payload, and have no parameter that asks for it';
  return { ...read, unit: 'requests/s', subject: [], target, conditions: {}, note };
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
