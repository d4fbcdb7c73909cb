import sql from 'sql-template-tag';
import { test as base, beforeEach, describe, expect } from 'vitest';
import { errorReport, makeFleet } from '../../testing/fleet.js';
import { type Actor, TestHds } from '../../testing/hds.js';
import { SlackDouble } from '../../testing/slack-double.js';

const test = base.extend<{ hds: TestHds; application: { hds: TestHds; slack: SlackDouble }; slack: SlackDouble }>({
  application: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the fixtures a fixture needs from its first parameter.
    async ({}, use) => {
      const slack = await SlackDouble.start();
      const hds = await TestHds.start({
        SLACK_TOKEN: 'xoxb-of-the-test',
        SLACK_API_URL: slack.url,
        FRONTEND_URL: 'https://hds.example.com/',
      });
      await use({ hds, slack });
      await hds.stop();
      await slack.stop();
    },
    { scope: 'file' },
  ],
  slack: async ({ application }, use) => {
    await use(application.slack);
  },
  hds: async ({ application: { hds, slack } }, use) => {
    await hds.reset();
    slack.forget();
    await makeFleet(hds);
    await use(hds);
  },
});

interface Rule {
  id: number;
  name: string | null;
  paused: boolean;
  criteria: Record<string, unknown>;
  recipients: number[];
  modifiedBy: number | null;
}

/** A rule on code 9, made by the developer. */
async function makeRule(hds: TestHds, filters = 'codes=9', more: object = {}, as: Actor = 'developer'): Promise<Rule> {
  const { body } = await hds.request<Rule>('POST', `notifications/?${filters}`, {
    as,
    body: { trigger_on: 'ErrorReport', recipients: [1], ...more },
  });
  return body.data;
}

const change = (hds: TestHds, id: number, body: unknown, as: Actor = 'developer') =>
  hds.request<Rule>('POST', `notifications/${id}/edit/`, { as, body });

/** Sends a report of now with a code. @returns its id */
async function report(hds: TestHds, code: number, overrides: Record<string, unknown> = {}): Promise<number> {
  const timestamp = Date.now() / 1000;
  const { id } = await hds.post<{ id: number }>(
    'errorreports',
    errorReport(
      { 'traychg.0': { ts: timestamp, code, value: 'v', traceback: '', handled: false } },
      {
        timestamp,
        ...overrides,
      },
    ),
    { as: 'sqs' },
  );
  await hds.queuesToDrain();
  return id;
}

describe('changing a rule', () => {
  test('changes what is given, and leaves the rest', async ({ hds }) => {
    const made = await makeRule(hds, 'codes=9', { name: 'Trays' });
    expect(made).toMatchObject({ name: 'Trays', paused: false });

    const renamed = await change(hds, made.id, { name: 'Other' });
    const narrowed = await change(hds, made.id, {
      criteria_query: 'exclude_services=a\\,b,c&branches=main&handled=0&limit=10&start_time=2022',
    });
    const paused = await change(hds, made.id, { paused: true, name: null, recipients: [2, 3, 2] });

    expect([renamed.status, renamed.body.message]).toEqual([200, 'notification updated successfully']);
    expect(renamed.body.data).toEqual({
      ...made,
      name: 'Other',
      modifiedBy: 2,
      lastModified: (renamed.body.data as { lastModified?: string }).lastModified,
    });
    const criteria = { exclude_services: ['a,b', 'c'], branches: ['main'], exceptions__handled: false };
    expect(narrowed.body.data).toMatchObject({ name: 'Other', criteria, recipients: [1] });
    expect(paused.body.data).toMatchObject({ name: null, paused: true, criteria, recipients: [2, 3] });
    expect((await hds.get<{ results: Rule[] }>('notifications/')).results[0]).toMatchObject({ paused: true, criteria });
    expect(
      await hds.rows(sql`SELECT kind, username FROM audit_entry WHERE resource = 'notifications' ORDER BY id`),
    ).toEqual(['created', 'updated', 'updated', 'updated'].map((kind) => ({ kind, username: 'developer' })));
  });

  test.for([
    [{ criteria_query: 'codes=x' }, 'codes'],
    [{ criteria_query: 'handled=maybe' }, 'handled'],
    [{ recipients: [99] }, 'recipients'],
    [{ recipients: [] }, 'recipients'],
    [{ name: 'x'.repeat(101) }, 'name'],
    [{ paused: 'perhaps' }, 'paused'],
    [{ name: 'fine', paused: null }, 'paused'],
  ] as const)('refuses %j and changes nothing', async ([body, field], { hds }) => {
    const { id } = await makeRule(hds);
    const before = await hds.get(`notifications/${id}/`);

    const answer = await change(hds, id, body);

    expect([answer.status, answer.body.errors]).toEqual([
      400,
      expect.objectContaining({ detail: { [field]: [expect.any(String)] } }),
    ]);
    expect(await hds.get(`notifications/${id}/`)).toEqual(before);
  });

  test('is for its maker, and for managers; PUT and PATCH stay refused', async ({ hds }) => {
    const { id } = await makeRule(hds);
    const { id: ofSuperuser } = await makeRule(hds, 'codes=1', {}, 'superuser');

    expect((await change(hds, ofSuperuser, { paused: true })).status).toBe(403);
    expect((await hds.request('POST', `notifications/${ofSuperuser}/test/`, { as: 'developer' })).status).toBe(403);
    expect((await change(hds, id, { paused: true }, 'support')).status).toBe(403);
    expect((await change(hds, id, { paused: true }, 'manager')).status).toBe(200);
    expect((await change(hds, 99, {}, 'manager')).status).toBe(404);
    for (const method of ['PUT', 'PATCH'])
      expect((await hds.request(method, `notifications/${id}/`, { body: {} })).status).toBe(405);
  });

  test('a paused rule tells nobody, until it goes on', async ({ hds, slack }) => {
    const { id } = await makeRule(hds);
    await change(hds, id, { paused: true });
    await report(hds, 9);
    expect(slack.in('hds-test')).toEqual([]);

    await change(hds, id, { paused: false });
    await report(hds, 9, { uuid: 'later' });

    expect(slack.in('hds-test')).toHaveLength(1);
  });

  test('a rule may be made of what the facets leave out', async ({ hds, slack }) => {
    await makeRule(hds, 'exclude_codes=9&services=traychg');

    await report(hds, 9);
    await report(hds, 0, { uuid: 'other' });

    expect(slack.in('hds-test').map(({ text }) => /AFTBaseException/.test(text))).toEqual([true]);
  });
});

describe('the preview of a rule', () => {
  const preview = (hds: TestHds, filters: string, as: Actor = 'developer') =>
    hds.request<{ matches_7_days: number; examples: object[] }>('POST', `notifications/preview/?${filters}`, { as });

  test('counts what it would have told of in seven days, and shows the newest five', async ({ hds }) => {
    for (let days = 1; days <= 8; days++) await report(hds, 9, { uuid: `e${days}`, timestamp: 1_700_000_000 + days });
    await hds.rows(sql`UPDATE error_report SET report_time = now() - id * interval '22 hours'`);
    await report(hds, 0);

    const { status, body } = await preview(hds, 'codes=9&limit=1');

    expect(status).toBe(200);
    expect(body.data.matches_7_days).toBe(7);
    expect(body.data.examples).toEqual(
      [1, 2, 3, 4, 5].map((id) => ({ id, reportTime: expect.stringMatching(/^20.*Z$/), harv_id: 11 })),
    );
    expect((await preview(hds, 'codes=5')).body.data).toEqual({ matches_7_days: 0, examples: [] });
  });

  test('refuses what the making of the rule would', async ({ hds }) => {
    expect((await preview(hds, 'codes=x')).status).toBe(400);
    expect((await preview(hds, 'generic=bogus=1')).status).toBe(400);
    expect((await preview(hds, 'trigger_on=Nothing')).body.errors).toMatchObject({
      detail: { trigger_on: [expect.stringContaining('ErrorReport')] },
    });
    expect((await preview(hds, '', 'support')).status).toBe(403);
  });
});

describe('trying a rule out', () => {
  beforeEach<{ hds: TestHds }>(async ({ hds }) => {
    await hds.rows(sql`UPDATE user_profile SET slack_id = 'U1' WHERE user_id = 1`);
  });

  const attempt = (hds: TestHds, id: number, as: Actor = 'developer') =>
    hds.request<{ delivery: number; report: number | null; status: string }>('POST', `notifications/${id}/test/`, {
      as,
    });

  test('sends what it says of the newest report that meets it, as often as it is asked', async ({ hds, slack }) => {
    await report(hds, 9);
    const newest = await report(hds, 9, { uuid: 'newest' });
    await report(hds, 0, { uuid: 'other' });
    slack.forget();
    const { id } = await makeRule(hds, 'codes=9', { name: 'Trays & more' });
    await change(hds, id, { paused: true });

    const answers = [await attempt(hds, id), await attempt(hds, id, 'manager')];
    await hds.queuesToDrain();

    expect(answers.map(({ status, body }) => [status, body.data.report, body.data.status])).toEqual([
      [202, newest, 'pending'],
      [202, newest, 'pending'],
    ]);
    // One may overtake the other.
    const sent = slack.in('hds-test').map(({ text }) => text);
    const [first, second] = sent.sort().map((text) => text.split('\n'));
    expect(first?.[0]).toBe(':test_tube: *Test of the rule Trays &amp; more* by developer');
    expect(second?.[0]).toMatch(/by manager$/);
    expect(first?.[1]).toBe(':red_circle: *Error on Harvester 11* :red_circle:');
    expect(first?.slice(-3)).toEqual(['<@U1>', `https://hds.example.com/errorreports/${newest}/`, '']);
    const { results } = await hds.get<{ results: object[] }>(`notifications/${id}/deliveries/?audience=test`);
    expect(results).toEqual([
      expect.objectContaining({ id: answers[1]?.body.data.delivery, audience: 'test', status: 'sent', report: newest }),
      expect.objectContaining({ id: answers[0]?.body.data.delivery, audience: 'test', status: 'sent', report: newest }),
    ]);
  });

  test('says so when no report meets it', async ({ hds, slack }) => {
    const { id } = await makeRule(hds, 'codes=5');

    expect((await attempt(hds, id)).body.data.report).toBeNull();
    await hds.queuesToDrain();

    expect(slack.in('hds-test').map(({ text }) => text.split('\n'))).toEqual([
      [
        `:test_tube: *Test of the rule ${id}* by developer`,
        'No stored report meets the rule yet. Of one that does, its machine, time and errors stand here.',
        '<@U1>',
        'https://hds.example.com/errorreports/',
        '',
      ],
    ]);
    const { results } = await hds.get<{ results: { report: number | null }[] }>(`notifications/${id}/deliveries/`);
    expect(results.map(({ report }) => report)).toEqual([null]);
  });
});
