import sql, { raw } from 'sql-template-tag';
import { expect } from 'vitest';
import type { Actor, ApiAnswer, TestHds } from './hds.js';

/** A second on a machine of one's own; tests share theirs. */
const TOO_SLOW_MS = 3000;

/** A request that may be refused, but neither breaks nor holds up the server, and is answered in the shape of the API. */
export async function answered(
  hds: TestHds,
  method: string,
  path: string,
  options: { as?: Actor; body?: unknown; headers?: Record<string, string> } = {},
): Promise<ApiAnswer> {
  const before = performance.now();
  const answer = await hds.request(method, path, options);
  const what = () =>
    `${method} ${path.slice(0, 200)} ${String(typeof options.body === 'string' ? options.body : JSON.stringify(options.body)).slice(0, 300)}: ${answer.text.slice(0, 300)}`;
  const took = performance.now() - before;
  if (took >= TOO_SLOW_MS || answer.status >= 500)
    expect.fail(`${answer.status} after ${Math.round(took)} ms: ${what()}`);
  if (answer.status >= 400) {
    expect(answer.body, what()).toEqual({ status: 'error', errors: expect.anything() });
    expect(answer.text, what()).not.toMatch(/node_modules|\.[tj]s:\d+|\bSELECT\b|\bINSERT\b/);
  }
  return answer;
}

export const json = (text: string | Uint8Array) => ({ body: text, headers: { 'content-type': 'application/json' } });

/** What a login that failed leaves on purpose. */
const WRITTEN_BY_REFUSALS = ['login_failure'];
/** Folded behind the back of requests; what it counts is compared itself. */
const REWRITTEN_MEANWHILE = ['row_count'];
/** What the relay and the guard write behind the back of requests. */
const WRITTEN_MEANWHILE = ['enqueued_at', 'done_at', 'last_used'];

const statements = new WeakMap<TestHds, string>();

/** A fingerprint of every row of each table, whatever tables there are. */
export async function everything(hds: TestHds): Promise<Record<string, string>> {
  const statement = statements.get(hds) ?? (await statementFor(hds));
  statements.set(hds, statement);
  const rows = await hds.database.prepared<{ name: string; rows: string }>('everything', statement, []);
  return Object.fromEntries(rows.map(({ name, rows: digest }) => [name, digest]));
}

async function statementFor(hds: TestHds): Promise<string> {
  const tables = await hds.rows<{ name: string }>(
    sql`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> ALL(${[...WRITTEN_BY_REFUSALS, ...REWRITTEN_MEANWHILE]}) ORDER BY tablename`,
  );
  const { text } = raw(
    tables
      .map(({ name }) => {
        const row = `(to_jsonb(t) - '{${WRITTEN_MEANWHILE.join(',')}}'::text[])::text`;
        return `SELECT '${name}' AS name, count(*) || ' rows ' || coalesce(md5(string_agg(${row}, ',' ORDER BY ${row})), '') AS rows FROM "${name}" t`;
      })
      .join(' UNION ALL '),
  );
  return text;
}

/** Values that some field somewhere chokes on, as JSON. */
export const strangeValues: Record<string, string> = {
  NUL: '"a\\u0000b"',
  'half a surrogate pair': '"\\ud800"',
  'the other half': '"\\udfff\\ud800"',
  'a hundred thousand letters': JSON.stringify('x'.repeat(100_000)),
  '1e400': '1e400',
  '-1e400': '-1e400',
  'a number of a thousand digits': '9'.repeat(1000),
  '2^63': '9223372036854775808',
  // Twice, so that every field gets one where fields share the values out.
  'the id of nothing': '999999998',
  'another id of nothing': '999999999',
  '0.1': '0.1',
  '-0': '-0',
  'a list': '[1,2]',
  'an empty list': '[]',
  'an object': '{"$gt":""}',
  'an object that is no prototype': '{"constructor":{"prototype":{"x":1}}}',
  'an object that prints itself': '{"toString":1,"valueOf":1,"toJSON":1}',
  SQL: `"'; DROP TABLE fruit; --"`,
  'a template': '"{{7*7}}%s%n$1$&"',
  'depth within the bounds': `${'['.repeat(90)}${']'.repeat(90)}`,
  'an empty text': '""',
  true: 'true',
  null: 'null',
};
