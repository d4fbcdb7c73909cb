import type { Job } from 'bull';
import sql from 'sql-template-tag';
import { test as base, beforeEach, describe, expect } from 'vitest';
import { type OutboxGroupJob, type OutboxJob } from '../../platform/queues/outbox.js';
import { eventually } from '../../platform/testing/services.js';
import { errorReport, makeFleet } from '../../testing/fleet.js';
import { TestHds } from '../../testing/hds.js';
import { SlackDouble } from '../../testing/slack-double.js';
import { ExtractedReportProcessor } from './extracted-report.processor.js';
import { SlackMessageProcessor } from './slack-message.processor.js';

/** The hub with a Slack that a test can break. */
const test = base.extend<{ hds: TestHds; application: { hds: TestHds; slack: SlackDouble }; slack: SlackDouble }>({
  application: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the fixtures a fixture needs from its first parameter.
    async ({}, use) => {
      const slack = await SlackDouble.start();
      const hds = await TestHds.start({
        SLACK_TOKEN: 'xoxb-of-the-test',
        SLACK_API_URL: slack.url,
        SLACK_TIMEOUT_SECONDS: '1',
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
    slack.recover();
    await hds.reset();
    slack.forget();
    await use(hds);
  },
});

interface Delivery {
  notification: number | null;
  audience: string;
  channel: string;
  status: string;
  reason: string | null;
  attempts: number;
  message: { text: string } | null;
}

const ledger = (hds: TestHds) =>
  hds.rows<{
    notification_id: number | null;
    audience: string;
    status: string;
    reason: string | null;
    attempts: number;
  }>(sql`SELECT notification_id, audience, status, reason, attempts FROM notification_delivery ORDER BY id`);

/** Makes a rule from the filters of a list. @returns its id */
async function makeRule(
  hds: TestHds,
  filters: string,
  recipients = [1],
  as: 'developer' | 'superuser' = 'developer',
): Promise<number> {
  const answer = await hds.request<{ id: number }>('POST', `notifications/?${filters}`, {
    as,
    body: { trigger_on: 'ErrorReport', recipients },
  });
  expect(answer.status, answer.text).toBe(201);
  return answer.body.data.id;
}

/** Two errors: the tray changer's, not handled and first; the picker's of robot 2, handled. */
const twoErrors = {
  'traychg.0': {
    ts: 1_700_000_000.25,
    code: 9,
    value: 'traychgunit.1 no tray',
    traceback: 'Traceback: Tray at 100%',
    handled: false,
  },
  'picker.2': { ts: 1_700_000_000.75, code: 0, value: 'arm <stuck> & lost', traceback: 'other', handled: true },
};
/** Without `robot_index` an error is of the robot its key names. */
const ofItsKey = { index: 0, robot_index: undefined };

beforeEach<{ hds: TestHds }>(async ({ hds }) => {
  await makeFleet(hds);
});

describe('a rule', () => {
  const body = { trigger_on: 'ErrorReport', recipients: [3, 1, 3], criteria: { ignored: true } };
  const filters =
    'harv_ids=11,%20100&locations=Ranch%20A,Ranch%20B&fruits=strawberry&codes=9,0&traceback=tray&is_emulator=0&handled=False&primary=1&generic=githash=abc,%20harvester__name%20=%20dev&tz=utc&start_time=2020';

  test('is made of the filters in the address', async ({ hds }) => {
    const answer = await hds.request<object>('POST', `notifications/?${filters}`, { as: 'developer', body });

    expect(answer.status).toBe(201);
    expect(answer.body.message).toBe('notification created successfully');
    expect(Object.keys(answer.body.data)).toEqual([
      'id',
      'created',
      'lastModified',
      'trigger_on',
      'criteria',
      'creator',
      'modifiedBy',
      'recipients',
      'name',
      'paused',
    ]);
    expect(answer.body.data).toMatchObject({ id: 1, creator: 2, modifiedBy: null, recipients: [1, 3] });
    expect((answer.body.data as { criteria: object }).criteria).toEqual({
      harvester__harv_id__in: ['11', '100'],
      location__ranch: ['Ranch A', 'Ranch B'],
      harvester__fruit__name__in: ['strawberry'],
      exceptions__code__code__in: ['9', '0'],
      exceptions__traceback: 'tray',
      harvester__is_emulator: false,
      exceptions__handled: false,
      exceptions__primary: true,
      githash: 'abc',
      harvester__name: 'dev',
    });
  });

  test('shows itself in a list and alone', async ({ hds }) => {
    await makeRule(hds, 'codes=9', [3, 1]);

    const list = await hds.get<{ results: object[] }>('notifications', { as: 'support' });
    const detail = await hds.get<object>('notifications/1/', { as: 'beatbox' });

    expect(Object.keys(list.results[0] ?? {})).toEqual([
      'id',
      'recipients',
      'created',
      'lastModified',
      'trigger_on',
      'criteria',
      'creator',
      'modifiedBy',
      'name',
      'paused',
      'may_change',
    ]);
    expect(list.results).toMatchObject([
      { recipients: [{ username: 'support' }, { username: 'manager' }], creator: 2 },
    ]);
    expect(Object.keys(detail)).toEqual([
      'id',
      'recipients',
      'creator',
      'modifiedBy',
      'created',
      'lastModified',
      'trigger_on',
      'criteria',
      'name',
      'paused',
      'may_change',
    ]);
    expect(detail).toMatchObject({
      recipients: [{ username: 'support' }, { username: 'manager' }],
      creator: { id: 2, username: 'developer' },
      modifiedBy: null,
      criteria: { exceptions__code__code__in: ['9'] },
    });
  });

  test('cannot be changed', async ({ hds }) => {
    await makeRule(hds, 'codes=9');

    for (const method of ['PUT', 'PATCH'])
      expect(await hds.request(method, 'notifications/1/', { body })).toMatchObject({ status: 405 });
  });

  test.for<[string, unknown, object]>([
    ['nothing', {}, { trigger_on: ['This field may not be null.'], recipients: ['This field may not be null.'] }],
    ['nobody', { ...body, recipients: [] }, { recipients: ['This list may not be empty.'] }],
    [
      'a user who does not exist',
      { ...body, recipients: [1, 99] },
      { recipients: ['Invalid pk "99" - object does not exist.'] },
    ],
    [
      'one user instead of a list',
      { ...body, recipients: 'x' },
      { recipients: ['Expected a list of items but got type "str".'] },
    ],
    [
      'a form',
      new URLSearchParams({ trigger_on: 'ErrorReport', recipients: '1' }),
      { recipients: ['Expected a list of items but got type "str".'] },
    ],
    ['no trigger', { ...body, trigger_on: '' }, { trigger_on: ['This field may not be blank.'] }],
    [
      'what never triggers',
      { ...body, trigger_on: 'Harvester' },
      { trigger_on: ['"Harvester" is not a valid choice: ErrorReport.'] },
    ],
  ])('is refused with %s', async ([, sent, detail], { hds }) => {
    const answer = await hds.request('POST', 'notifications/', { as: 'developer', body: sent });

    expect(answer).toMatchObject({ status: 400, body: { errors: { detail } } });
  });

  test.for<[string, string]>([
    ['harv_ids=11,abc', 'harv_ids'],
    ['codes=1,', 'codes'],
    ['is_emulator=perhaps', 'is_emulator'],
    ['traceback=a%00b', 'traceback'],
    ['generic=bogus=1', 'generic'],
    ['generic=harvester__harv_id=eleven', 'generic'],
    ['generic=creator__password__startswith=p', 'generic'],
    ['generic=nothing', 'generic'],
    ['locations=Ranch%20A&generic=location__ranch=Ranch%20B', 'generic'],
  ])('is refused with the filters %s', async ([refused, field], { hds }) => {
    const answer = await hds.request('POST', `notifications/?${refused}`, { as: 'developer', body });

    expect(answer).toMatchObject({ status: 400, body: { errors: { detail: { [field]: [expect.any(String)] } } } });
    expect((await hds.get<{ count: number }>('notifications')).count).toBe(0);
  });

  test('is found by who made it and whom it names', async ({ hds }) => {
    await makeRule(hds, 'codes=1', [1], 'developer');
    await makeRule(hds, 'codes=2', [2, 1], 'superuser');
    const idsOf = async (query: string) =>
      (await hds.get<{ results: { id: number }[] }>(`notifications/?${query}`, { as: 'developer' })).results.map(
        ({ id }) => id,
      );

    expect(await idsOf('')).toEqual([2, 1]);
    expect(await idsOf('category=created')).toEqual([1]);
    expect(await idsOf('category=is_recipient')).toEqual([2]);
    expect(await idsOf('category=else&ordering=id')).toEqual([1, 2]);
  });

  test('is deleted by its maker, by a manager, by nobody else', async ({ hds }) => {
    await makeRule(hds, '', [1], 'superuser');
    await makeRule(hds, '', [1], 'developer');
    const remove = async (id: number, as: 'developer' | 'manager' | 'support') =>
      (await hds.request('DELETE', `notifications/${id}/`, { as })).status;

    expect(await remove(1, 'developer')).toBe(403);
    expect(await remove(2, 'support')).toBe(403);
    expect(await remove(2, 'developer')).toBe(204);
    expect(await remove(1, 'manager')).toBe(204);
    expect(await remove(1, 'manager')).toBe(404);
  });

  test('says who may change it', async ({ hds }) => {
    await makeRule(hds, '', [1], 'superuser');
    await makeRule(hds, '', [1], 'developer');
    const mayChange = async (as: 'support' | 'developer' | 'manager') => {
      const { results } = await hds.get<{ results: { may_change: boolean }[] }>('notifications', { as });
      const alone = await hds.get<{ may_change: boolean }>('notifications/1/', { as });
      return [...results.map(({ may_change }) => may_change), alone.may_change];
    };

    expect(await mayChange('support')).toEqual([false, false, false]);
    expect(await mayChange('developer')).toEqual([true, false, false]);
    expect(await mayChange('manager')).toEqual([true, true, true]);
  });

  test('costs two statements in a list, however long', async ({ hds }) => {
    const listed = () => hds.countStatements(() => hds.get('notifications/?category=is_recipient', { as: 'support' }));
    await makeRule(hds, '');
    const ofOne = await listed();
    for (let more = 0; more < 5; more++) await makeRule(hds, '', [1, 2, 3]);

    expect(await listed()).toBe(ofOne);
    expect(ofOne).toBe(2);
  });
});

describe('the rules that a report meets', () => {
  // The report: harvester 11, strawberry, Ranch A; code 9 unhandled and first, code 0 handled.
  const cases: [filters: string, isMet: boolean][] = [
    ['', true],
    ['harv_ids=11,100', true],
    ['harv_ids=12', false],
    ['locations=Ranch%20A', true],
    ['locations=Ranch%20B,Ranch%20A', true],
    ['locations=ranch%20a', false],
    ['locations=Ranch%20B', false],
    ['fruits=strawberry', true],
    ['fruits=apple', false],
    ['codes=9', true],
    ['codes=5,0', true],
    ['codes=5', false],
    ['traceback=tray', true],
    ['traceback=at%20100%25', true],
    ['traceback=t_ay', false],
    ['handled=true', true],
    ['handled=false', true],
    // Each asks for some error, as on the list: code 9 there is, and a handled one there is.
    ['codes=9&handled=true', true],
    // These two ask for one error that is both.
    ['codes=9&primary=true', true],
    ['codes=0&primary=true', false],
    ['is_emulator=0', true],
    ['is_emulator=1', false],
    ['harv_ids=11&locations=Ranch%20A&codes=9&handled=0&is_emulator=false', true],
    ['harv_ids=11&locations=Ranch%20B&codes=9', false],
    ['generic=githash=abc123', true],
    ['generic=githash__startswith=abd', false],
    ['generic=harvester__name=Harvester%2011,%20gitbranch=main', true],
    ['generic=report__data__sysmon_report__sysmon.0__index=0', true],
    // One error that is both: the picker's is the handled one.
    ['generic=exceptions__service=picker,exceptions__handled=true', true],
    ['generic=exceptions__service=traychg,exceptions__handled=true', false],
    ['codes=9&generic=exceptions__robot__gte=2', true],
  ];

  test('are those whose filters would list it', async ({ hds }) => {
    const rules = new Map<number, string>();
    for (const [filters] of cases) rules.set(await makeRule(hds, filters), filters);
    await hds.post('errorreports', errorReport(twoErrors, {}, ofItsKey), { as: 'sqs' });
    await hds.queuesToDrain();

    const told = (await ledger(hds)).flatMap(({ notification_id: id }) => (id === null ? [] : [rules.get(id)]));
    const listed: string[] = [];
    for (const [filters] of cases)
      if ((await hds.get<{ count: number }>(`errorreports/?${filters}`)).count === 1) listed.push(filters);

    const expected = cases.filter(([, isMet]) => isMet).map(([filters]) => filters);
    expect(told).toEqual(expected);
    expect(listed).toEqual(expected);
  });

  test('are asked for in a number of statements that does not grow', async ({ hds }) => {
    let uuid = 0;
    const told = () =>
      hds.countStatements(async () => {
        await hds.post('errorreports', errorReport(twoErrors, { uuid: `event-${++uuid}` }), { as: 'sqs' });
        await hds.queuesToDrain();
      });
    await makeRule(hds, 'codes=77');
    const ofOne = await told();
    for (let code = 100; code < 150; code++) await makeRule(hds, `codes=${code}`);

    expect(await told()).toBe(ofOne);
  });

  test('do not depend on others that nobody can follow', async ({ hds }) => {
    const first = await makeRule(hds, 'codes=9');
    for (const criteria of [
      { bogus: '1' },
      { harvester__harv_id: 'x' },
      { exceptions__traceback__regex: '(' },
      { exceptions: 'abc' },
    ])
      await hds.rows(
        sql`INSERT INTO notification (creator_id, trigger_on, criteria) VALUES (1, 'ErrorReport', ${JSON.stringify(criteria)}::jsonb)`,
      );
    const last = await makeRule(hds, 'handled=false');

    await hds.post('errorreports', errorReport(twoErrors), { as: 'sqs' });
    await hds.queuesToDrain();

    const told = (await ledger(hds)).flatMap(({ notification_id: id }) => id ?? []);
    expect(told).toEqual([first, last]);
  });
});

describe('a message', () => {
  const text = [
    ':red_circle: *Error on Harvester 11* :red_circle:',
    'ts: 2023-11-14 22:13:20.500000+00:00',
    'Action: *Unable to handle.*',
    'Exceptions: ',
    '\t*traychg.0* unhandled error: *NoTray* (Primary): traychgunit.1 no tray',
    '\t*picker.2* handled error: *AFTBaseException* (Secondary): arm &lt;stuck&gt; &amp; lost',
    'Location: Ranch A',
  ].join('\n');
  const link = 'https://hds.example.com/errorreports/1/';

  test('tells of the report and mentions those the rule names', async ({ hds, slack }) => {
    await hds.rows(sql`UPDATE user_profile SET slack_id = 'U0' || user_id WHERE user_id IN (1, 3)`);
    await makeRule(hds, 'codes=9', [3, 2, 1]);

    await hds.post('errorreports', errorReport(twoErrors, {}, ofItsKey), { as: 'sqs' });
    await hds.queuesToDrain();

    expect(slack.in('hds-test')).toMatchObject([
      {
        path: '/api/chat.postMessage',
        authorization: 'Bearer xoxb-of-the-test',
        text: `${text}\n<@U01>, <@U03>\n${link}\n`,
      },
    ]);
  });

  test('goes to the channel of the harvester', async ({ hds, slack }) => {
    await hds.post('errorreports', errorReport(twoErrors, {}, ofItsKey), { as: 'sqs' });
    await hds.queuesToDrain();

    expect(slack.in('h11_dev').map((message) => message.text)).toEqual([`${text}\n${link}`]);
  });

  test('tells the operators where the harvester works now', async ({ hds, slack }) => {
    await hds.request('PATCH', 'locations/2/', { body: { site_channel: 'ranch-b-operators' } });
    await hds.request('PATCH', 'exceptioncodes/2/', { body: { operator_msg: 'Check tray' } });
    await hds.request('PATCH', 'harvesters/1/', { body: { location: 2 } });

    await hds.post('errorreports', errorReport(twoErrors, {}, ofItsKey), { as: 'sqs' });
    await hds.queuesToDrain();

    expect(slack.in('ranch-b-operators')).toMatchObject([
      {
        text: '*OPERATOR MESSAGE*',
        blocks: [
          { type: 'context', elements: [{ type: 'mrkdwn', text: ':warning: *Harvester 11* ERROR! :warning:' }] },
          { type: 'section', text: { type: 'mrkdwn', text: 'Unit(s): r1 -> Check tray :red_cross: :outbox_tray:' } },
        ],
      },
    ]);
  });

  const handled = (error: object) => ({ ts: 1_700_000_000, value: 'v', handled: true, ...error });
  test.for<[string, object, string[]]>([
    [
      'without errors',
      {},
      [
        ':question: *Error on Harvester 11* :question:',
        'Action: *Unknown: No exceptions received.*',
        'Exceptions: \nLocation',
      ],
    ],
    [
      'that cycles',
      { 'a.1': handled({ code: 9 }) },
      [':recycle: *Error on Harvester 11* :recycle:', 'Action: *Attempting to cycle the robot.*'],
    ],
    [
      'that disarms',
      { 'a.1': handled({ code: 9 }), 'b.2': handled({ code: 0 }) },
      [':large_yellow_circle: *Error', 'Action: *Disarming the robot.*'],
    ],
    [
      'of an unknown code',
      { 'a.1': handled({ code: 77 }) },
      [':large_yellow_circle: *Error', '*a.1* handled error: *code 77* (Primary): v'],
    ],
    [
      'with a long info',
      { 'a.1': handled({ code: 9, value: 'x'.repeat(121) }) },
      [`(Primary): ${'x'.repeat(114)}(trunc)\nLocation: Ranch A`],
    ],
    [
      'with an info that fits',
      { 'a.1': handled({ code: 9, value: 'x'.repeat(120) }) },
      [`(Primary): ${'x'.repeat(120)}\nLocation: Ranch A`],
    ],
  ])('of a report %s says so', async ([, errors, parts], { hds, slack }) => {
    await hds.post(
      'errorreports',
      errorReport(errors as Record<string, unknown>, { timestamp: 1_700_000_000 }, ofItsKey),
      { as: 'sqs' },
    );
    await hds.queuesToDrain();

    const [message] = slack.in('h11_dev');
    expect(message?.text).toContain('\nts: 2023-11-14 22:13:20+00:00\n');
    for (const part of parts) expect(message?.text).toContain(part);
    expect(slack.in('harvs-dev')).toEqual([]);
  });

  test('is sent of a report that could not be read', async ({ hds, slack }) => {
    await hds.post('errorreports', errorReport({ 'no index': { code: 9 } }), { as: 'sqs' });
    await hds.queuesToDrain();

    expect(slack.in('h11_dev')).toHaveLength(1);
  });
});

describe('who may be told', () => {
  const emulator = { sysmon_report: { is_emulator: true, fruit: 'strawberry', 'sysmon.0': { errors: twoErrors } } };

  test.for<[string, 'machine' | 'emulator', boolean]>([
    ['', 'machine', true],
    ['', 'emulator', true],
    ['?is_beatbox_request=', 'machine', true],
    ['?is_beatbox_request=', 'emulator', false],
    ['?is_beatbox_request=True', 'machine', false],
    ['?is_beatbox_request=false', 'machine', false],
    ['?is_beatbox_request=1', 'emulator', false],
  ])('after a post to errorreports/%s of a %s: %s', async ([query, sender, isTold], { hds, slack }) => {
    await makeRule(hds, '');

    const report = sender === 'emulator' ? errorReport({}, { data: emulator }) : errorReport(twoErrors);
    expect(await hds.request('POST', `errorreports/${query}`, { as: 'sqs', body: report })).toMatchObject({
      status: 201,
    });
    await hds.queuesToDrain();

    expect(slack.in('hds-test')).toHaveLength(isTold ? 1 : 0);
    expect(slack.posted.length > 0).toBe(isTold);
  });

  test('of what the queue brings: nobody of emulators and of the machines of continuous tests', async ({
    hds,
    slack,
  }) => {
    await hds.post('harvesters', { harv_id: 12, fruit: 1, location: 1, name: 'Strawberry-BeatBox' });
    const machine = errorReport(twoErrors);
    const ofTests = errorReport(twoErrors, { serial_number: 12, uuid: 'event-2' });
    const items = [machine, ofTests, errorReport({}, { data: emulator, uuid: 'event-3' })];

    await hds.post(
      'errorreports/batch',
      { items: items.map((item) => ({ content: JSON.stringify(item) })) },
      { as: 'sqs' },
    );
    await hds.queuesToDrain();

    expect(slack.posted.map(({ channel }) => channel).sort()).toEqual(['h11_dev', 'harvs-dev']);
  });

  test('of a report that somebody replaces: nobody again', async ({ hds, slack }) => {
    await hds.post('errorreports', errorReport(twoErrors), { as: 'sqs' });
    await hds.queuesToDrain();
    slack.forget();
    await makeRule(hds, '');

    await hds.request('PUT', 'errorreports/1/', { body: errorReport(twoErrors, { timestamp: 1_700_000_001 }) });
    await hds.queuesToDrain();

    expect(slack.posted).toEqual([]);
  });
});

describe('one report and one rule', () => {
  test('make one message, however often the report comes and the jobs run', async ({ hds, slack }) => {
    await makeRule(hds, 'codes=9');
    const content = JSON.stringify(errorReport(twoErrors));
    const item = { content, source: 's3://lake/errorreport/1.json', version: 'v1' };

    await Promise.all(
      Array.from({ length: 5 }, () => hds.post('errorreports/batch', { items: [item] }, { as: 'sqs' })),
    );
    await hds.queuesToDrain();
    const jobs = await hds.rows<{ id: number; queue: string }>(
      sql`UPDATE outbox SET done_at = NULL, enqueued_at = now() RETURNING id, queue`,
    );
    const matching = hds.app.get(ExtractedReportProcessor, { strict: false });
    const sending = hds.app.get(SlackMessageProcessor, { strict: false });
    for (const { id, queue } of jobs) {
      const job = { data: { outboxId: id, outboxIds: [id] }, attemptsMade: 0 } as Job<OutboxJob & OutboxGroupJob>;
      if (queue === 'ExtractedReport') await Promise.all([matching.process(job), matching.process(job)]);
      if (queue === 'SlackMessage') await Promise.all([sending.process(job), sending.process(job)]);
    }
    await hds.rows(sql`UPDATE outbox SET enqueued_at = NULL WHERE done_at IS NULL`);
    await hds.queuesToDrain();

    expect(slack.calls.map(({ channel }) => channel).sort()).toEqual(['h11_dev', 'harvs-dev', 'hds-test']);
    expect(await ledger(hds)).toMatchObject([
      { audience: 'rule', status: 'sent', attempts: 1 },
      { audience: 'channel', status: 'sent', attempts: 1 },
      { audience: 'operators', status: 'sent', attempts: 1 },
    ]);
  });

  test('make one message though two workers get the same job at once', async ({ hds, slack }) => {
    slack.failAlways({ status: 503 });
    await hds.post('errorreports', errorReport({}), { as: 'sqs' });
    await eventually(() => expect(slack.calls.length).toBeGreaterThan(0));
    const [row] = await hds.rows<{ id: number }>(sql`SELECT id FROM outbox WHERE queue = 'SlackMessage'`);
    const job = { data: { outboxId: row?.id ?? 0 }, attemptsMade: 0 } as Job<OutboxJob>;
    const sending = hds.app.get(SlackMessageProcessor, { strict: false });

    slack.forget();
    await Promise.all([sending.process(job), sending.process(job), sending.process(job)]);
    await hds.queuesToDrain();

    expect(slack.calls).toHaveLength(1);
    expect(await ledger(hds)).toMatchObject([{ status: 'sent' }]);
  });

  test('stay one when a newer version of the report comes', async ({ hds, slack }) => {
    await makeRule(hds, '');
    const source = 's3://lake/errorreport/1.json';
    const version = (number: number) => ({
      source,
      version: `v${number}`,
      sequencer: `0${number}`,
      content: JSON.stringify(errorReport(twoErrors, { timestamp: 1_700_000_000 + number })),
    });

    for (const number of [1, 2]) {
      await hds.post('errorreports/batch', { items: [version(number)] }, { as: 'sqs' });
      await hds.queuesToDrain();
    }

    expect(slack.in('hds-test')).toHaveLength(1);
  });
});

describe('when Slack fails', () => {
  test('a message is tried again until it is taken', async ({ hds, slack }) => {
    await makeRule(hds, '', [1]);
    slack.failNext({ status: 500 }, { error: 'internal_error' }, 'silence');

    await hds.post('errorreports', errorReport(twoErrors), { as: 'sqs' });
    await hds.queuesToDrain();

    expect(slack.posted.map(({ channel }) => channel).sort()).toEqual(['h11_dev', 'harvs-dev', 'hds-test']);
    const rows = await ledger(hds);
    expect(rows.map(({ status, reason }) => [status, reason])).toEqual([
      ['sent', null],
      ['sent', null],
      ['sent', null],
    ]);
    expect(rows.reduce((sum, { attempts }) => sum + attempts, 0)).toBe(6);
  });

  test('it is left alone for as long as it asks', async ({ hds, slack }) => {
    slack.failNext({ status: 429, headers: { 'retry-after': '2' } });

    await hds.post('errorreports', errorReport({}), { as: 'sqs' });
    await eventually(() => expect(slack.calls).toHaveLength(1));
    await hds.post('errorreports', errorReport({}, { uuid: 'event-2', timestamp: 1_700_000_009 }), { as: 'sqs' });
    await hds.queuesToDrain();

    const [refused, ...taken] = slack.calls;
    expect(taken).toHaveLength(2);
    for (const { at } of taken) expect(at - (refused?.at ?? 0)).toBeGreaterThanOrEqual(1950);
    expect((await ledger(hds)).map(({ status }) => status)).toEqual(['sent', 'sent']);
  });

  test('a message whose answer was lost is sent again under its own id', async ({ hds, slack }) => {
    slack.failNext('lostAnswer');

    await hds.post('errorreports', errorReport({}), { as: 'sqs' });
    await hds.queuesToDrain();

    const ids = slack.calls.map(({ client_msg_id: id }) => id);
    expect(ids).toHaveLength(2);
    expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(ids[1]).toBe(ids[0]);
    expect(slack.posted).toHaveLength(1);
  });

  test('a message that it will never take is given up, and the others go out', async ({ hds, slack }) => {
    await makeRule(hds, '');
    slack.failNext({ error: 'channel_not_found' });

    await hds.post('errorreports', errorReport({}), { as: 'sqs' });
    await hds.queuesToDrain();

    const rows = await ledger(hds);
    expect(rows.map(({ status }) => status).sort()).toEqual(['failed', 'sent']);
    expect(rows.find(({ status }) => status === 'failed')).toMatchObject({ reason: 'channel_not_found', attempts: 1 });
    const metrics = (await hds.request('GET', '/metrics')).text;
    expect(metrics).toMatch(
      /hds_async_error_total\{task="post_to_slack",exception="SlackApiError",desc="channel_not_found"\} [1-9]/,
    );
  });

  test('a message too old to be of use is given up', async ({ hds, slack }) => {
    slack.failAlways({ error: 'invalid_auth' });
    await hds.post('errorreports', errorReport({}), { as: 'sqs' });
    await eventually(async () =>
      expect(await ledger(hds)).toMatchObject([{ status: 'pending', reason: 'invalid_auth' }]),
    );

    await hds.rows(sql`UPDATE notification_delivery SET created = now() - interval '25 hours'`);
    await hds.queuesToDrain();

    expect(await ledger(hds)).toMatchObject([{ status: 'failed', reason: 'invalid_auth' }]);
  });

  test('reports are taken and read all the same', async ({ hds, slack }) => {
    slack.failAlways('silence');
    for (let number = 0; number < 12; number++)
      await hds.post('errorreports', errorReport({}, { uuid: `event-${number}`, timestamp: 1_700_000_000 + number }), {
        as: 'sqs',
      });

    await eventually(async () => {
      const { count } = await hds.get<{ count: number }>('errorreports/?tags=extracted');
      expect(count).toBe(12);
    });

    expect(slack.posted).toEqual([]);
    expect((await ledger(hds)).filter(({ status }) => status !== 'pending')).toEqual([]);
    slack.recover();
    await hds.queuesToDrain();
    expect(slack.in('h11_dev')).toHaveLength(12);
  });

  test('messages outlive Redis', async ({ hds, slack }) => {
    slack.failAlways({ status: 503 });
    await hds.post('errorreports', errorReport({}), { as: 'sqs' });
    await eventually(() => expect(slack.calls.length).toBeGreaterThan(0));

    await hds.loseRedis();
    slack.recover();
    await hds.queuesToDrain();

    expect(slack.posted).toHaveLength(1);
  });
});

describe('the ledger of a rule', () => {
  test('says what became of each message', async ({ hds, slack }) => {
    await makeRule(hds, 'codes=9');
    await makeRule(hds, 'codes=0');
    slack.failNext({ error: 'is_archived' });
    await hds.post('errorreports', errorReport(), { as: 'sqs' });
    await hds.queuesToDrain();
    await hds.post('errorreports', errorReport(undefined, { uuid: 'event-2', timestamp: 1_700_000_007 }), {
      as: 'sqs',
    });
    await hds.queuesToDrain();
    await hds.rows(sql`UPDATE notification_delivery SET status = 'failed', reason = 'is_archived' WHERE report_id = 1`);

    const all = await hds.get<{ count: number; results: (Delivery & { report: number })[] }>(
      'notifications/1/deliveries/',
      { as: 'support' },
    );
    const failed = await hds.get<{ count: number; results: { report: number }[] }>(
      'notifications/1/deliveries?status=failed,skipped',
      { as: 'support' },
    );

    expect(all.count).toBe(2);
    expect(all.results).toMatchObject([
      {
        notification: 1,
        reportType: 'ErrorReport',
        report: 2,
        audience: 'rule',
        channel: 'hds-test',
        status: 'sent',
        reason: null,
      },
      {
        notification: 1,
        reportType: 'ErrorReport',
        report: 1,
        audience: 'rule',
        channel: 'hds-test',
        status: 'failed',
        reason: 'is_archived',
      },
    ]);
    expect(all.results[0]?.message?.text).toContain('*Error on Harvester 11*');
    expect(failed.results.map(({ report }) => report)).toEqual([1]);
    expect((await hds.get<{ count: number }>('notifications/2/deliveries/')).count).toBe(0);
    expect((await hds.request('GET', 'notifications/3/deliveries/')).status).toBe(404);
    expect((await hds.request('GET', 'notifications/1/deliveries/', { as: 'beatbox' })).status).toBe(403);
  });

  test('goes with its rule, and what was not sent is not', async ({ hds, slack }) => {
    slack.failAlways({ status: 503 });
    await makeRule(hds, '');
    await hds.post('errorreports', errorReport({}), { as: 'sqs' });
    await eventually(() => expect(slack.calls.length).toBeGreaterThan(1));

    await hds.request('DELETE', 'notifications/1/');
    slack.recover();
    await hds.queuesToDrain();

    expect(slack.in('hds-test')).toEqual([]);
    expect(slack.in('h11_dev')).toHaveLength(1);
  });
});
