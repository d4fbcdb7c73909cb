import sql from 'sql-template-tag';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeFleet } from '../../testing/fleet.js';
import { TestHds } from '../../testing/hds.js';
import { SlackDouble } from '../../testing/slack-double.js';
import { TracebackPost, type TracebackPostOptions } from './traceback-post.js';

let slack: SlackDouble;
let hds: TestHds;

beforeAll(async () => {
  slack = await SlackDouble.start();
  hds = await TestHds.start({ SLACK_TOKEN: 'xoxb-test', SLACK_API_URL: slack.url });
});
afterAll(async () => {
  await hds.stop();
  await slack.stop();
});
beforeEach(async () => {
  await hds.reset();
  await makeFleet(hds);
  slack.forget();
});

/** Exceptions of code 9 that machines had, so many hours ago. */
async function exceptions(count: number, traceback: string, hoursAgo = 1, harvesterId = 1): Promise<void> {
  await hds.rows(sql`
    WITH made AS (INSERT INTO event (creator_id, uuid) VALUES (1, gen_random_uuid()::text) RETURNING id),
      report AS (INSERT INTO error_report (creator_id, event_id, harvester_id, report_time, report) SELECT 1, id, ${harvesterId}, now(), '{}' FROM made RETURNING id)
    INSERT INTO exception (creator_id, report_id, code_id, code_number, service, "timestamp", traceback, handled)
    SELECT 1, report.id, 2, 9, 'tray', now() - make_interval(hours => ${hoursAgo}), ${traceback}, false FROM report, generate_series(1, ${count}::int)`);
}

const post = (options: Partial<TracebackPostOptions> = {}) =>
  hds.app.get(TracebackPost).send({
    subtitle: 'week 45',
    lookbackDays: 7,
    code: 9,
    channel: 'hds-test',
    isEmulator: false,
    filters: {},
    ...options,
  });

test('posts a chart and a file with the groups of the last days', async () => {
  await exceptions(3, 'Traceback: the tray did not arrive at the gripper');
  await exceptions(2, 'Traceback: socket timeout while reading the encoder');
  await exceptions(5, 'Traceback: of the week before last', 24 * 8);
  await exceptions(7, 'Traceback: of an emulator', 1, 2);

  expect(await post()).toMatchObject({ status: 'sent', channelId: 'C1' });

  expect(slack.posted).toMatchObject([
    { channel: 'hds-test', text: '*Traceback Breakdown*: week 45\n5 exceptions of code 9 in 2 groups over 7 days' },
  ]);
  const [chart, groups] = slack.shared;
  expect(chart).toMatchObject({ title: 'Traceback Breakdown', channelId: 'C1' });
  expect(chart?.name).toMatch(/^tb_breakdown_9_\d{8}T\d{6}Z\.png$/);
  expect(chart?.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(groups?.name).toBe(chart?.name.replace('.png', '.json'));
  expect(JSON.parse(String(groups?.bytes))).toMatchObject({
    num_clusters: 2,
    breakdown: {
      1: { count: 3, example: 'Traceback: the tray did not arrive at the gripper', instances: { length: 3 } },
      2: { count: 2, instances: [{ id: 4 }, { id: 5 }] },
    },
    params: { codes: '9', is_emulator: 'false' },
  });
  expect(
    slack.calls.every(({ path, authorization }) => path.includes('upload/') || authorization === 'Bearer xoxb-test'),
  ).toBe(true);
});

test('further filters of the list narrow it, and emulators are asked for', async () => {
  await exceptions(3, 'Traceback: one', 1, 1);
  await exceptions(2, 'Traceback: two', 1, 2);

  await post({ isEmulator: true, filters: { service: 'tray' }, subtitle: '' });
  await post({ filters: { service: 'picker' } });

  expect(slack.posted.map(({ text }) => text)).toEqual([
    '*Traceback Breakdown*\n2 exceptions of code 9 in 1 groups over 7 days',
    'No exceptions found for the given code (9) and lookback period.',
  ]);
});

test('says when there are too many to compare', async () => {
  await exceptions(5001, 'Traceback: one');

  await post();

  expect(slack.posted.map(({ text }) => text)).toEqual(['Too many exceptions to process, aborting.']);
  expect(slack.shared).toEqual([]);
});

test('refuses a filter that the list does not have', async () => {
  await expect(post({ filters: { harvester: '11' } })).rejects.toThrow(
    'there is no filter "harvester"; there are primary, handled',
  );
});

test.for([
  [{ error: 'missing_scope' }, 'later', 'missing_scope'],
  [{ error: 'invalid_arguments' }, 'refused', 'invalid_arguments'],
  [{ status: 503 }, 'later', 'http_503'],
  [{ status: 429, headers: { 'retry-after': '7' } }, 'later', 'ratelimited'],
] as const)('posts no message without its files when the upload fails with %j', async ([fault, status, error]) => {
  await exceptions(1, 'Traceback: one');
  slack.failNext(fault);

  expect(await post()).toMatchObject({ status, error });

  expect(slack.posted).toEqual([]);
  expect(slack.shared).toEqual([]);
});

test('brings no bytes to an address that is not Slack’s', async () => {
  await exceptions(1, 'Traceback: one');
  slack.failNext({
    status: 200,
    body: JSON.stringify({ ok: true, file_id: 'F1', upload_url: 'http://127.0.0.1:1/x' }),
  });

  expect(await post()).toMatchObject({ status: 'later', error: 'bad_upload_url' });
});
