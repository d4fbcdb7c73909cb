import sql from 'sql-template-tag';
import { test as base, describe, expect } from 'vitest';
import { errorReport, makeFleet } from '../../testing/fleet.js';
import { TestHds, test } from '../../testing/hds.js';
import { SlackDouble } from '../../testing/slack-double.js';

const ledger = (hds: TestHds) =>
  hds.rows(
    sql`SELECT audience, status, reason, attempts, message IS NULL AS is_empty FROM notification_delivery ORDER BY id`,
  );

describe('without Slack', () => {
  test('the ledger says that nothing was sent, and why', async ({ hds }) => {
    await makeFleet(hds);
    await hds.post('notifications', { trigger_on: 'ErrorReport', recipients: [1] });

    await hds.post('errorreports', errorReport(), { as: 'sqs' });
    await hds.queuesToDrain();

    const skipped = { status: 'skipped', reason: 'no_token', attempts: 0, is_empty: true };
    expect(await ledger(hds)).toEqual([
      { audience: 'rule', ...skipped },
      { audience: 'channel', ...skipped },
      { audience: 'operators', ...skipped },
    ]);
    expect(await hds.rows(sql`SELECT 1 FROM outbox WHERE queue = 'SlackMessage'`)).toEqual([]);
    expect((await hds.request('GET', '/metrics')).text).toContain(
      'hds_async_error_total{task="post_to_slack",exception="none",desc="no_token"} 3',
    );
  });
});

describe('with a webhook', () => {
  const hooked = base.extend<{ slack: SlackDouble; hds: TestHds }>({
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the fixtures a fixture needs from its first parameter.
    slack: async ({}, use) => {
      const slack = await SlackDouble.start();
      await use(slack);
      await slack.stop();
    },
    hds: async ({ slack }, use) => {
      const hds = await TestHds.start({ SLACK_WEBHOOK_URL: `${slack.url}/hook` });
      await hds.reset();
      await use(hds);
      await hds.stop();
    },
  });

  hooked('messages go there, and its refusals are understood', async ({ hds, slack }) => {
    await makeFleet(hds);
    slack.failNext({ status: 500, body: 'rollup_error' }, { status: 404, body: 'channel_not_found' });

    await hds.post('errorreports', errorReport(), { as: 'sqs' });
    await hds.queuesToDrain();

    expect(slack.posted).toMatchObject([{ path: '/api/hook' }]);
    expect(slack.posted[0]?.authorization).toBeUndefined();
    expect(slack.posted[0]?.client_msg_id).toBeUndefined();
    const rows = (await ledger(hds)) as { status: string; reason: string | null }[];
    expect(rows.map(({ status, reason }) => [status, reason]).sort()).toEqual([
      ['failed', 'channel_not_found'],
      ['sent', null],
    ]);
  });
});
