import sql from 'sql-template-tag';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { errorReport, makeFleet } from '../testing/fleet.js';
import { type TestHds, test } from '../testing/hds.js';
import { cleanBeatbox } from './clean-beatbox.js';

let said: string[];
beforeEach(() => {
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => said.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** Runs the command as it would run beside this hub. */
function runBeside({ env: { DATABASE_URL, REDIS_URL } }: TestHds, mostReports = 10_000): Promise<void> {
  for (const [name, value] of Object.entries({ HDS_PROFILE: 'local', DATABASE_URL, REDIS_URL }))
    vi.stubEnv(name, value);
  return cleanBeatbox({ mostReports });
}

/** The fleet with a harvester of the continuous tests. */
async function makeFleetWithTestMachine(hds: TestHds): Promise<void> {
  await makeFleet(hds);
  await hds.post('harvesters', { harv_id: 99, fruit: 1, location: 1, name: 'BeatBox 99' });
}

const report = (serialNumber: string, uuid: string, session: string) =>
  errorReport(undefined, { serial_number: serialNumber, uuid, pick_session_uuid: session });

const counts = async (hds: TestHds) =>
  (
    await hds.rows(sql`
      SELECT (SELECT count(*) FROM error_report) AS reports, (SELECT count(*) FROM exception) AS exceptions,
        (SELECT array_agg(uuid ORDER BY uuid) FROM event) AS events, (SELECT array_agg(uuid ORDER BY uuid) FROM pick_session) AS sessions`)
  )[0];

test('removes reports of tests with exceptions, events and pick sessions, and leaves the others', async ({ hds }) => {
  await makeFleetWithTestMachine(hds);
  await hds.post('errorreports', report('099', 'test-1', 'test-session'));
  await hds.post('errorreports', report('099', 'test-2', 'test-session'));
  await hds.post('errorreports', report('011', 'real', 'real-session'));
  await hds.queuesToDrain();

  await runBeside(hds);
  await runBeside(hds);

  expect(await counts(hds)).toEqual({ reports: 1, exceptions: 1, events: ['real'], sessions: ['real-session'] });
  expect(said).toEqual([
    '2 reports, 2 events and 1 pick sessions of tests removed',
    '0 reports, 0 events and 0 pick sessions of tests removed',
  ]);
  expect(
    await hds.rows(sql`SELECT resource, kind, username, text FROM audit_entry WHERE kind = 'deleted' ORDER BY id`),
  ).toEqual([
    { resource: 'events', kind: 'deleted', username: 'sqs', text: 'test-1' },
    { resource: 'events', kind: 'deleted', username: 'sqs', text: 'test-2' },
    { resource: 'picksessions', kind: 'deleted', username: 'sqs', text: 'test-session' },
  ]);
});

test('goes on where an event has two reports, a pick session is missing, or a real machine shares them', async ({
  hds,
}) => {
  await makeFleetWithTestMachine(hds);
  await hds.post('errorreports', report('099', 'twice', 'test-session'));
  await hds.post('errorreports', { ...report('099', 'twice', 'test-session'), timestamp: 1_700_000_009 });
  const { pick_session_uuid: _, ...without } = report('099', 'no-session', '');
  await hds.post('errorreports', without);
  await hds.post('errorreports', report('099', 'shared', 'shared-session'));
  await hds.post('errorreports', report('011', 'shared', 'shared-session'));
  await hds.queuesToDrain();

  await runBeside(hds);

  expect(await counts(hds)).toEqual({ reports: 1, exceptions: 1, events: ['shared'], sessions: ['shared-session'] });
  expect(
    await hds.rows(
      sql`SELECT resource, object_id FROM audit_entry WHERE kind = 'deleted' AND resource = 'errorreports'`,
    ),
  ).toEqual([{ resource: 'errorreports', object_id: 4 }]);
});

test('the objects of files of removed events are removed too, after the grace period', async ({ hds }) => {
  await makeFleetWithTestMachine(hds);
  await hds.post('errorreports', report('099', 'test-1', 'test-session'));
  await hds.queuesToDrain();
  await hds.rows(
    sql`INSERT INTO s3_file (creator_id, event_id, file, key, filetype) SELECT 1, id, 'hdsfiles/a', 'hdsfiles/a', 'txt' FROM event`,
  );

  await runBeside(hds);

  expect(await hds.rows(sql`SELECT payload ->> 'key' AS key FROM outbox WHERE queue = 'ObjectRemoval'`)).toEqual([
    { key: 'hdsfiles/a' },
  ]);
});

test('stops where it is told, says so, and the next run goes on', async ({ hds }) => {
  await makeFleetWithTestMachine(hds);
  for (const n of [1, 2, 3]) await hds.post('errorreports', report('099', `test-${n}`, `session-${n}`));
  await hds.queuesToDrain();

  await runBeside(hds, 2);
  await runBeside(hds, 2);

  expect(said).toEqual([
    '2 reports, 2 events and 2 pick sessions of tests removed; there may be more: run it again',
    '1 reports, 1 events and 1 pick sessions of tests removed',
  ]);
  expect(await counts(hds)).toMatchObject({ reports: 0 });
});
