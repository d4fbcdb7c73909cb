import { scriptOf, sqlLoad } from '../load/pgbench.ts';
import type { LoadResult } from '../load/wrk.ts';
import { reports, SERIAL_NUMBERS, type Size } from '../reports.ts';
import { call } from './api.ts';
import { type BenchHub, type Web, WRITTEN } from './bench-hub.ts';
import { capturedSql } from './captured-sql.ts';

/**
 * What stands for the parameters of the statement that stores reports (`storeStatement` in hds/src/core/report): one
 * report, another one each time, of a machine `h` and its pick session.
 */
const VALUES = [
  '1', // creator
  'ARRAY[0]', // index
  `ARRAY['pgbench/' || :n]`, // source
  `ARRAY['1']`, // version
  'ARRAY[NULL]', // sequencer
  `ARRAY[(ARRAY[${SERIAL_NUMBERS}])[:h]]`,
  'ARRAY[NULL]', // fruit of an emulator
  'ARRAY[1772467262.789323]', // POSIX time
  `ARRAY['pgbench-' || :n]`, // event
  `ARRAY['pgbench-session-' || :h]`, // pick session
  'ARRAY[:payload]', // JSON
  'ARRAY[NULL]', // received bytes
  `'unlessTest'`, // who may be told
  `ARRAY['unknown']`, // githash
  `ARRAY['unknown']`, // gitbranch
];

/** The statement behind a post, run by pgbench without the hub. */
export async function storeLoad(
  hub: BenchHub,
  web: Web,
  size: Size,
): Promise<(clients: number, seconds: number) => Promise<LoadResult>> {
  const [first = '', payload = ''] = reports(size, 2);
  const sent = await capturedSql(hub, async () => {
    await call(web, hub.token, 'errorreports/', first);
  });
  const text = sent.at(-1)?.text ?? '';
  const script = `\\set n random(1, 9000000000000000000)\n\\set h random(1, ${SERIAL_NUMBERS.length})\n${scriptOf(text, VALUES)}`;
  return (clients, seconds) =>
    sqlLoad({ databaseUrl: hub.databaseUrl(WRITTEN), clients, seconds, variables: { payload } }, [script]);
}
