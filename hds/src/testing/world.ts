import sql from 'sql-template-tag';
import { s3Event } from './files.js';
import { errorReport } from './fleet.js';
import type { TestHds } from './hds.js';

/** One object of each kind that a hub keeps, or `rows` of each, all of them about the first harvester, event and report. */
export async function makeWorld(hds: TestHds, rows = 1): Promise<void> {
  const each = (work: (n: number) => Promise<unknown>) =>
    Promise.all(Array.from({ length: rows }, (_, at) => work(at + 1)));
  const oneByOne = async (work: (n: number) => Promise<unknown>) => {
    for (let n = 1; n <= rows; n++) await work(n);
  };
  await oneByOne((n) => hds.post('fruits', { name: n === 1 ? 'strawberry' : `fruit ${n}` }));
  await each((n) => hds.post('distributors', { name: `Distributor ${n}` }));
  await each((n) => hds.post('locations', { distributor: 1, ranch: `Ranch ${n}` }));
  await oneByOne((n) =>
    hds.post('harvesters', { harv_id: 10 + n, fruit: 1, location: 1, name: `Harvester ${10 + n}` }),
  );
  await each((n) => hds.request('PATCH', 'harvesters/1/', { body: { thingName: `thing ${n}` } }));
  await each((n) => hds.post('exceptioncodes', { code: 8 + n, name: `Code${n}`, team: 't', cycle: true }));
  await each((n) => hds.post('exceptioncodemanifests', { version: `${n}`, manifest: [manifestCode(1000 + n)] }));
  await oneByOne((n) =>
    hds.post('events', { UUID: `event-${n}`, secondary_events: Array.from({ length: n - 1 }, (_, at) => at + 1) }),
  );
  await oneByOne((n) => hds.post('picksessions', { UUID: `session-${n}`, harvester: 1, location: 1 }));
  const errors = Object.fromEntries(
    Array.from({ length: rows }, (_, at) => [
      `traychg.${at}`,
      { ts: 1_700_000_000 + at, code: 9, traceback: `at ${at}` },
    ]),
  );
  await oneByOne((n) => hds.post('errorreports', errorReport(errors, { timestamp: 1_700_000_000 + n }), { as: 'sqs' }));
  await each((n) => hds.post('harvesterswinfo', softwareInfo(`hash ${n}`)));
  await oneByOne((n) => hds.post('s3files', s3Event([`hdsfiles/dmesg${n}_event-1.txt`]), { as: 'sqs' }));
  await each((n) => hds.post('sessclip', s3Event([`sessclip/clip${n}_event-1.png`]), { as: 'sqs' }));
  await each(() =>
    hds.request('POST', 'notifications/?codes=9', {
      body: { trigger_on: 'ErrorReport', recipients: Array.from({ length: Math.min(rows, 7) }, (_, at) => at + 1) },
    }),
  );
  await each((n) => hds.post('views', { page: 'errorreports', name: `View ${n}`, query: 'codes=9' }));
  await each((n) => hds.post('users/tokens', { name: `Token ${n}`, expires_in_days: 1 }));
  await hds.queuesToDrain();
  await hds.rows(sql`
    INSERT INTO notification_delivery (report_type, report_id, audience, notification_id, channel, client_message_id, status)
    SELECT 'ErrorReport', n, 'rule', 1, 'c', gen_random_uuid(), 'sent' FROM generate_series(1000, 999 + ${rows}::int) n`);
  await hds.rows(
    sql`INSERT INTO migration_log (creator_id, githash, result) SELECT 7, 'g', 'success' FROM generate_series(1, ${rows}::int)`,
  );
  await hds.rows(sql`
    INSERT INTO hds_user (username, password) SELECT 'person ' || n, '!' FROM generate_series(1, ${rows}::int) n`);
  await hds.rows(sql`
    INSERT INTO dead_letter (source, queue, message_id, body, is_json, sha256, reason, reason_group, times, receive_count)
    SELECT 'sqs', 'errorreport-queue', n::text, '{}', true, '', 'why ' || n, 'why', 1, 1 FROM generate_series(1, ${rows}::int) n`);
}

/** A code as a manifest lists it. */
export function manifestCode(code: number) {
  return { code, name: `Manifest${code}`, team: 't', cycle: true, msg: 'm', operator_msg: 'o' };
}

/** What a harvester tells of its software. */
export function softwareInfo(githash: string) {
  return {
    serial_number: '011',
    version_info: { githash, dirty: false, branchname: 'main', deployer: 'bob', deployed_ts: 1_675_256_694.25 },
  };
}
