import sql from 'sql-template-tag';
import { beforeEach, describe, expect } from 'vitest';
import { makeFleet } from '../../testing/fleet.js';
import { type TestHds, test } from '../../testing/hds.js';

interface Member {
  harv_id: number;
  last_report: string | null;
  reports_today: number;
  usual_by_now: number;
  unhandled_today: number;
  open_pick_sessions: number;
  hourly: number[];
  attention: number;
  attention_reasons: string[];
}

beforeEach<{ hds: TestHds }>(async ({ hds }) => {
  await makeFleet(hds);
  await hds.post('events', { UUID: 'e' });
});

/** A zone in which it is about noon, so that no test meets midnight. */
async function noonZone(hds: TestHds): Promise<string> {
  const [row] = await hds.rows<{ hour: number }>(sql`SELECT extract(hour FROM now() AT TIME ZONE 'UTC')::int AS hour`);
  const offset = 12 - (row?.hour ?? 0);
  // The sign of these zones is that of POSIX: `Etc/GMT+3` is three hours behind.
  return offset === 0 ? 'UTC' : `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset)}`;
}

/** Stores a report of harvester 1 that is so old, with one error. */
async function report(hds: TestHds, age: string, handled = true, harvester = 1): Promise<void> {
  await hds.rows(sql`
    WITH made AS (
      INSERT INTO error_report (creator_id, event_id, harvester_id, report_time) VALUES (1, 1, ${harvester}, now() - ${age}::interval) RETURNING id
    ) INSERT INTO exception (creator_id, report_id, code_number, handled) SELECT 1, id, 9, ${handled} FROM made`);
}

async function overview(hds: TestHds): Promise<Member[]> {
  const { harvesters } = await hds.get<{ harvesters: Member[] }>(
    `fleet/?tz=${encodeURIComponent(await noonZone(hds))}`,
    { as: 'beatbox' },
  );
  return harvesters;
}

/** What there is to say of harvester 11. */
async function eleven(hds: TestHds): Promise<Member> {
  return (await overview(hds)).find(({ harv_id }) => harv_id === 11) as Member;
}

test('a harvester that was never heard of is there', async ({ hds }) => {
  const answer = await hds.request<{ harvesters: object[]; generated_at: string }>('GET', 'fleet/', { as: 'support' });

  expect(answer.body.data.harvesters).toEqual([
    {
      id: 1,
      harv_id: 11,
      name: 'Harvester 11',
      ranch: 'Ranch A',
      fruit: 'strawberry',
      is_emulator: false,
      last_report: null,
      reports_today: 0,
      usual_by_now: 0,
      unhandled_today: 0,
      open_pick_sessions: 0,
      hourly: Array(24).fill(0),
      attention: 0,
      attention_reasons: [],
    },
    expect.objectContaining({ harv_id: 10000, is_emulator: true, ranch: 'Ranch B' }),
  ]);
  expect(Math.abs(Date.parse(answer.body.data.generated_at) - Date.now())).toBeLessThan(60_000);
});

test('counts today, the usual by now, and each of the last 24 hours', async ({ hds }) => {
  for (const age of ['30 minutes', '70 minutes', '80 minutes', '14 hours', '25 hours']) await report(hds, age);
  // A week ago: at the same time of day and two hours before count as usual by now, two hours later do not.
  for (const age of ['7 days 1 minute', '7 days 2 hours', '6 days 22 hours', '29 days 1 hour']) await report(hds, age);

  const { reports_today, usual_by_now, hourly } = await eleven(hds);

  expect(reports_today).toBe(3);
  // 14 hours ago was yesterday evening; 25 hours ago was yesterday before now. Three in 28 days.
  expect(usual_by_now).toBe(0.1);
  expect(hourly).toEqual([...Array(9).fill(0), 1, ...Array(12).fill(0), 2, 1]);
});

test('open pick sessions are those of the last 24 hours without length', async ({ hds }) => {
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
  for (const [uuid, facts] of Object.entries({
    open: { start_time: hoursAgo(2) },
    over: { start_time: hoursAgo(2), session_length: '01:00:00' },
    old: { start_time: hoursAgo(25) },
    bare: {},
  }))
    await hds.post('picksessions', { UUID: uuid, harvester: 1, location: 1, ...facts });

  expect((await eleven(hds)).open_pick_sessions).toBe(1);
});

describe('attention', () => {
  test('is 3 for an unhandled error in the last hour, and not for a handled one', async ({ hds }) => {
    await report(hds, '10 minutes', true);
    await report(hds, '2 hours', false);
    expect(await eleven(hds)).toMatchObject({ attention: 0, unhandled_today: 1 });

    await report(hds, '10 minutes', false);

    expect(await eleven(hds)).toMatchObject({
      attention: 3,
      unhandled_today: 2,
      attention_reasons: ['1 report with unhandled errors in the last hour'],
    });
  });

  test('is 2 from three times the usual and five reports on', async ({ hds }) => {
    for (let day = 1; day <= 28; day++) for (const hours of [1, 2]) await report(hds, `${day} days ${hours} hours`);
    for (let n = 1; n <= 5; n++) await report(hds, '90 minutes');
    expect(await eleven(hds)).toMatchObject({ reports_today: 5, usual_by_now: 2, attention: 0 });

    await report(hds, '90 minutes');

    expect(await eleven(hds)).toMatchObject({
      attention: 2,
      attention_reasons: ['6 reports today, usually 2 by now'],
    });
  });

  test('is 1 for a silence that is longer than any in 28 days of work', async ({ hds }) => {
    for (let n = 0; n < 10; n++) await report(hds, `${30 + 10 * n} hours`);
    expect(await eleven(hds)).toMatchObject({
      attention: 1,
      attention_reasons: ['silent for 30 h, longer than ever in 28 days of work'],
    });

    await report(hds, '160 hours');

    // From 160 to 120 hours ago it was silent for longer.
    expect(await eleven(hds)).toMatchObject({ attention: 0, attention_reasons: [] });
  });

  test('is not 1 for a short silence, however busy the machine was', async ({ hds }) => {
    const isSilent = async () => (await eleven(hds)).attention_reasons.some((reason) => reason.startsWith('silent'));
    for (let n = 0; n < 20; n++) await report(hds, `${200 + n} minutes`);
    expect(await isSilent()).toBe(false);

    await hds.rows(sql`UPDATE error_report SET report_time = report_time - interval '45 minutes'`);

    expect(await isSilent()).toBe(true);
  });

  test('is not needed by a machine that has no habit yet, or was put away weeks ago', async ({ hds }) => {
    for (let n = 0; n < 9; n++) await report(hds, `${30 + 10 * n} hours`);
    expect((await eleven(hds)).attention).toBe(0);

    await hds.rows(sql`UPDATE error_report SET report_time = report_time - interval '28 days'`);
    for (let n = 0; n < 5; n++) await report(hds, `${30 * 24 + n} hours`);

    expect((await eleven(hds)).attention).toBe(0);
  });

  test('orders the fleet, and emulators never need any', async ({ hds }) => {
    await hds.post('harvesters', { harv_id: 12, fruit: 1, location: 1 });
    await hds.post('harvesters', { harv_id: 13, fruit: 1, location: 1 });
    await report(hds, '2 hours', false, 4);
    await report(hds, '10 minutes', false, 3);
    await report(hds, '10 minutes', false, 2);

    expect((await overview(hds)).map(({ harv_id, attention }) => [harv_id, attention])).toEqual([
      [12, 3],
      [13, 0],
      [11, 0],
      [10000, 0],
    ]);
  });
});

test('today begins at midnight of the zone', async ({ hds }) => {
  await report(hds, '14 hours');
  const zones = ['Etc/GMT+12', 'Etc/GMT-12'];

  const counts = await Promise.all(
    zones.map(async (zone) => {
      const { harvesters } = await hds.get<{ harvesters: Member[] }>(`fleet/?tz=${encodeURIComponent(zone)}`);
      return harvesters[0]?.reports_today;
    }),
  );
  const [expected] = await hds.rows<{ counts: number[] }>(sql`
    SELECT ARRAY(SELECT ((now() - interval '14 hours') AT TIME ZONE z >= date_trunc('day', now() AT TIME ZONE z))::int FROM unnest(${zones}::text[]) WITH ORDINALITY u(z, n) ORDER BY n) AS counts`);

  expect(counts).toEqual(expected?.counts);
  expect((await hds.request('GET', 'fleet/?tz=Mars/Olympus')).status).toBe(400);
});

test('costs one statement, however many machines there are', async ({ hds }) => {
  for (let n = 100; n < 110; n++) await hds.post('harvesters', { harv_id: n, fruit: 1, location: 1 });

  expect(await hds.countStatements(() => hds.get('fleet/'))).toBe(1);
});
