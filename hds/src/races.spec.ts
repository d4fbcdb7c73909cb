import sql from 'sql-template-tag';
import { beforeEach, describe, expect } from 'vitest';
import { errorReport, makeFleet } from './testing/fleet.js';
import { type ApiAnswer, type TestHds, test } from './testing/hds.js';
import { givePassword, PASSWORD } from './testing/signing-in.js';

/** Everybody at once: the answers, in the order of the requests. */
function atOnce<T>(count: number, request: (n: number) => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: count }, (_, at) => request(at + 1)));
}

/** How many answers there were of each status, such as `{ 201: 1, 400: 49 }`. */
function tally(answers: ApiAnswer[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

interface Page<Item> {
  count: number;
  results: Item[];
}

beforeEach<{ hds: TestHds }>(async ({ hds }) => makeFleet(hds));

describe('fifty who bring the same thing at once', () => {
  interface Event {
    id: number;
    UUID: string;
    tags: string[];
    secondary_events: number[];
  }
  const reports = (hds: TestHds, overrides: (n: number) => object) =>
    atOnce(50, (n) =>
      hds.request<{ id: number }>('POST', 'errorreports/', {
        as: 'sqs',
        body: errorReport({}, { timestamp: 1_700_000_000 + n, ...overrides(n) }),
      }),
    );

  test('make an event once; the others hear that it exists', async ({ hds }) => {
    const answers = await atOnce(50, () => hds.request('POST', 'events/', { body: { UUID: 'one' } }));

    expect(tally(answers)).toEqual({ 201: 1, 400: 49 });
    for (const { status, body } of answers)
      if (status === 400) expect(body.errors).toEqual({ detail: { UUID: ['event with this UUID already exists.'] } });
    expect(await hds.get('events/')).toMatchObject({ count: 1 });
  });

  test('store a report each, of one event and one pick session', async ({ hds }) => {
    const answers = await reports(hds, () => ({ uuid: 'one', pick_session_uuid: 'session' }));

    expect(tally(answers)).toEqual({ 201: 50 });
    expect(await hds.get('errorreports/')).toMatchObject({ count: 50 });
    expect(await hds.get('events/')).toMatchObject({ count: 1, results: [{ UUID: 'one', tags: ['ErrorReport'] }] });
    expect(await hds.get('picksessions/')).toMatchObject({
      count: 1,
      results: [{ UUID: 'session', tags: ['PickSession'], harvester: 1, location: 1 }],
    });
  });

  test('tag an event and a pick session that they find there once', async ({ hds }) => {
    await hds.post('events', { UUID: 'one' });
    await hds.post('picksessions', { UUID: 'session' });

    await reports(hds, () => ({ uuid: 'one', pick_session_uuid: 'session' }));

    expect(await hds.get('events/')).toMatchObject({ count: 1, results: [{ UUID: 'one', tags: ['ErrorReport'] }] });
    expect(await hds.get('events/tags/')).toEqual({ tags: ['ErrorReport'] });
    expect(await hds.get('picksessions/')).toMatchObject({ count: 1, results: [{ harvester: 1, location: 1 }] });
  });

  test('store one report when it is the same one', async ({ hds }) => {
    const answers = await reports(hds, () => ({ timestamp: 1_700_000_000 }));

    expect(tally(answers)).toEqual({ 201: 50 });
    expect(new Set(answers.map(({ body }) => body.data.id)).size).toBe(1);
    expect(await hds.get('errorreports/')).toMatchObject({ count: 1 });
    await hds.queuesToDrain();
    expect(await hds.get('exceptions/')).toMatchObject({ count: 0 });
  });

  test('link their events with each other’s in both directions', async ({ hds }) => {
    const uuids = ['a', 'b', 'c', 'd', 'e'];

    await reports(hds, (n) => ({ uuid: uuids[n % 5], aux_uuids: uuids }));
    await hds.queuesToDrain();

    const { results } = await hds.get<Page<Event>>('events/?ordering=UUID');
    const ids = results.map(({ id }) => id);
    expect(results.map(({ UUID }) => UUID)).toEqual(uuids);
    for (const event of results) {
      expect(event.secondary_events.toSorted()).toEqual(ids.filter((id) => id !== event.id).toSorted());
      expect(event.tags.toSorted()).toEqual(['ErrorReport', 'secondary']);
    }
    expect(await hds.rows(sql`SELECT DISTINCT last_error FROM outbox WHERE failures > 0`)).toEqual([]);
  });
});

describe('twenty S3 events at once', () => {
  const announced = (key: string) => ({
    Body: JSON.stringify({ Records: [{ s3: { bucket: { name: 'lake' }, object: { key, versionId: 'v1' } } }] }),
  });

  test.for(['s3files', 'sessclip'])('of one object make one row of %s', async (path, { hds }) => {
    const answers = await atOnce(20, () =>
      hds.request<{ id: number }>('POST', `${path}/`, { as: 'sqs', body: announced('hdsfiles/dmesg_one.txt') }),
    );

    expect(tally(answers)).toEqual({ 201: 20 });
    // Not always the first: one that lost the race may have drawn a number before.
    const [id] = answers.map(({ body }) => body.data.id);
    expect(answers.map(({ body }) => body.data.id)).toEqual(Array(20).fill(id));
    expect(await hds.get(`${path}/`)).toMatchObject({ count: 1, results: [{ id }] });
    expect(await hds.get('events/')).toMatchObject({ count: 1, results: [{ UUID: 'one' }] });
  });

  test('of both doors make one file that is a clip', async ({ hds }) => {
    const answers = await atOnce(20, (n) =>
      hds.request('POST', n % 2 ? 's3files/' : 'sessclip/', { as: 'sqs', body: announced('a/dmesg_one.txt') }),
    );

    expect(tally(answers)).toEqual({ 201: 20 });
    expect(
      await hds.rows(sql`SELECT (SELECT count(*) FROM s3_file) AS files, (SELECT count(*) FROM sess_clip) AS clips`),
    ).toEqual([{ files: 1, clips: 1 }]);
  });

  test('of one event’s files make one event with each tag once', async ({ hds }) => {
    const answers = await atOnce(20, (n) =>
      hds.request('POST', 's3files/', { as: 'sqs', body: announced(`a/type${n % 4}_${n}_one.txt`) }),
    );

    expect(tally(answers)).toEqual({ 201: 20 });
    const { count, results } = await hds.get<Page<{ tags: string[] }>>('events/');
    expect(count).toBe(1);
    expect(results[0]?.tags.toSorted()).toEqual(['S3File', 'type0', 'type1', 'type2', 'type3']);
  });
});

describe('two who change one object at once', () => {
  interface History {
    history_id: number;
    history_type: string;
    history_date: string;
    lastModified: string;
    name: string;
    thingName: string | null;
    harv_id: number;
    location: { id: number };
  }

  test('lose nothing of each other, and the history tells both in their order', async ({ hds }) => {
    for (let round = 1; round <= 10; round++) {
      const changes = [{ name: `Name ${round}` }, { thingName: `thing-${round}` }, { harv_id: 100 + round }];
      const answers = await atOnce(3, (n) => hds.request('PATCH', 'harvesters/1/', { body: changes[n - 1] }));
      expect(tally(answers)).toEqual({ 200: 3 });
      expect(await hds.get('harvesters/1/')).toMatchObject(Object.assign({}, ...changes));
    }

    const history = (
      await hds.rows<{ body: History }>(
        sql`SELECT row_to_json(h) AS body FROM (
            SELECT id AS history_id, name, thing_name AS "thingName", harv_id, history_date, last_modified AS "lastModified" FROM harvester_history WHERE harvester_id = 1 ORDER BY id
          ) h`,
      )
    ).map(({ body }) => body);
    expect(history).toHaveLength(31);
    for (const [at, row] of history.entries()) {
      const before = history[at - 1];
      if (!before) continue;
      const changed = (['name', 'thingName', 'harv_id'] as const).filter((key) => row[key] !== before[key]);
      expect(changed).toHaveLength(1);
      expect(row.history_date > before.history_date).toBe(true);
      expect(row.lastModified > before.lastModified).toBe(true);
    }
    const { results } = await hds.get<Page<History>>('harvesterhistory/?harv_id=110');
    expect(results.map(({ history_id }) => history_id)).toEqual(
      results.map(({ history_id }) => history_id).toSorted((one, other) => other - one),
    );
  });

  test('leave a user with both changes', async ({ hds }) => {
    const answers = await atOnce(2, (n) =>
      hds.request('PATCH', 'users/profiles/1/', {
        body: n === 1 ? { email: 'sue@example.com' } : { profile: { slack_id: 'U1' }, first_name: 'Sue' },
      }),
    );

    expect(tally(answers)).toEqual({ 200: 2 });
    expect(await hds.get('users/profiles/1/')).toMatchObject({
      email: 'sue@example.com',
      first_name: 'Sue',
      profile: { slack_id: 'U1' },
    });
  });

  test('and delete it leave a history that ends with its end', async ({ hds }) => {
    const answers = await atOnce(6, (n) =>
      n === 3
        ? hds.request('DELETE', 'harvesters/1/')
        : hds.request('PATCH', 'harvesters/1/', { body: { thingName: `t${n}` } }),
    );

    for (const { status } of answers) expect([200, 204, 404]).toContain(status);
    const types = await hds.rows<{ type: string }>(
      sql`SELECT history_type AS type FROM harvester_history WHERE harvester_id = 1 ORDER BY history_date, id`,
    );
    expect(types.map(({ type }) => type).join('')).toMatch(/^\+~*-$/);
  });
});

describe('of those who want one thing at once one gets it', () => {
  test('an emulator of a fruit', async ({ hds }) => {
    await hds.post('fruits', { name: 'apple' });

    const answers = await atOnce(10, (n) =>
      hds.request('POST', 'harvesters/', { body: { harv_id: n, fruit: 2, location: 1, is_emulator: true } }),
    );

    expect(tally(answers)).toEqual({ 201: 1, 400: 9 });
    for (const { status, body } of answers)
      if (status === 400) expect(body.errors).toEqual({ exception: 'There can only be one apple emulator' });
  });

  test('a harvester that becomes the emulator', async ({ hds }) => {
    await hds.post('fruits', { name: 'apple' });
    for (let n = 1; n <= 5; n++) await hds.post('harvesters', { harv_id: n, fruit: 2, location: 1 });

    const answers = await atOnce(5, (n) =>
      hds.request('PATCH', `harvesters/${n + 2}/`, { body: { is_emulator: true } }),
    );

    expect(tally(answers)).toEqual({ 200: 1, 400: 4 });
  });

  test.for([
    ['fruits', { name: 'apple' }, { name: ['fruit with this name already exists.'] }],
    [
      'users/profiles',
      { username: 'sue', password: PASSWORD },
      { username: ['user with this username already exists.'] },
    ],
    [
      'exceptioncodes',
      { code: 77, name: 'N', team: 't', cycle: true },
      { code: ['aft exception code with this code already exists.'] },
    ],
  ] as const)('a new one of %s', async ([path, body, detail], { hds }) => {
    const answers = await atOnce(8, () => hds.request('POST', `${path}/`, { body }));

    expect(tally(answers)).toEqual({ 201: 1, 400: 7 });
    for (const answer of answers) if (answer.status === 400) expect(answer.body.errors).toEqual({ detail });
  });

  test('the password that both change it to', async ({ hds }) => {
    await givePassword(hds, 'support');
    const wanted = ['first wish of mine', 'second wish of mine'];

    const answers = await atOnce(2, (n) =>
      hds.request('POST', 'users/change/password/', {
        as: 'support',
        body: { current_password: PASSWORD, new_password: wanted[n - 1] },
      }),
    );

    expect(tally(answers)).toEqual({ 200: 1, 400: 1 });
    const works = wanted[answers.findIndex(({ status }) => status === 200)];
    const login = { username: 'support', password: works };
    expect((await hds.request('POST', 'users/login/', { as: 'nobody', body: login })).status).toBe(200);
  });

  test('a token that both end', async ({ hds }) => {
    const answers = await atOnce(5, () =>
      hds.request('POST', 'users/logout/', { as: 'nobody', body: { token: 'token-of-support' } }),
    );

    expect(tally(answers)).toEqual({ 204: 1, 400: 4 });
  });
});

describe('twenty logins at once', () => {
  test('give twenty tokens that work', async ({ hds }) => {
    await givePassword(hds, 'support');
    const body = { username: 'support', password: PASSWORD };

    const answers = await atOnce(20, () =>
      hds.request<{ data: { token: string } }>('POST', 'users/login/', { as: 'nobody', body }),
    );

    expect(tally(answers)).toEqual({ 200: 20 });
    const tokens = answers.map((answer) => answer.body.data.data.token);
    expect(new Set(tokens).size).toBe(20);
    const reads = await Promise.all(
      tokens.map((token) =>
        hds.request('GET', 'users/me/', { as: 'nobody', headers: { authorization: `Token ${token}` } }),
      ),
    );
    expect(tally(reads)).toEqual({ 200: 20 });
  });

  test('with an imported password do not bring it back after it was changed', async ({ hds }) => {
    const imported = 'pbkdf2_sha256$260000$Sa1tOfAnOldUser$fgMWFm2YiaICR5WxeE/zV9MkEiPyWcqgJ0OoXtozq6Q=';
    await hds.rows(sql`UPDATE hds_user SET password = ${imported} WHERE username = 'beatbox'`);
    const login = (password: string) =>
      hds.request('POST', 'users/login/', { as: 'nobody', body: { username: 'beatbox', password } });

    await Promise.all([
      ...Array.from({ length: 6 }, () => login('testingpwd')),
      hds.request('POST', 'users/change/password/', {
        as: 'beatbox',
        body: { current_password: 'testingpwd', new_password: 'a better one' },
      }),
    ]);
    const [old, better] = [await login('testingpwd'), await login('a better one')];

    // Whoever came first: one of the two is the password, and the other is not.
    expect([old.status, better.status].toSorted()).toEqual([200, 400]);
  });
});

describe('manifests of codes at once', () => {
  const code = (number: number, name: string) => ({ code: number, name, team: 't', cycle: true, msg: '' });

  test('that say the same leave each code once', async ({ hds }) => {
    const manifest = [code(9, 'NoTray'), code(14, 'NoArm')];

    const answers = await atOnce(6, () =>
      hds.request('POST', 'exceptioncodemanifests/', { as: 'jenkins', body: { version: '1.0', manifest } }),
    );

    expect(tally(answers)).toEqual({ 201: 6 });
    expect(await hds.get('exceptioncodemanifests/')).toMatchObject({ count: 6 });
    expect(await hds.get('exceptioncodes/?retired=false&ordering=code')).toMatchObject({
      results: [{ code: 0 }, { code: 9, name: 'NoTray' }, { code: 14, name: 'NoArm' }],
    });
  });

  test('that differ leave the codes of the one in force, whole', async ({ hds }) => {
    const answers = await atOnce(12, (n) =>
      hds.request('POST', 'exceptioncodemanifests/', {
        as: 'jenkins',
        body: { version: `${n}`, manifest: [code(14, `First${n}`), code(15, `Second${n}`), code(100 + n, `Own${n}`)] },
      }),
    );

    expect(tally(answers)).toEqual({ 201: 12 });
    const [latest] = await hds.rows<{ id: number; version: string }>(
      sql`SELECT id, version FROM exception_code_manifest ORDER BY applied DESC LIMIT 1`,
    );
    const codes = await hds.rows(
      sql`SELECT name, manifest_id FROM exception_code WHERE manifest_id IS NOT NULL AND NOT retired ORDER BY code`,
    );
    expect(codes).toEqual(
      ['First', 'Second', 'Own'].map((name) => ({ name: `${name}${latest?.version}`, manifest_id: latest?.id })),
    );
  });

  test('do not wait for a migration, nor a migration for them', async ({ hds }) => {
    const connection = await hds.database.connect();
    try {
      await connection.query('SELECT pg_advisory_lock(4850002)');

      const answer = await hds.request('POST', 'exceptioncodemanifests/', {
        as: 'jenkins',
        body: { version: '1', manifest: [code(14, 'NoArm')] },
      });

      expect(answer.status).toBe(201);
    } finally {
      await connection.query('SELECT pg_advisory_unlock_all()');
      connection.release();
    }
  });
});

describe('what goes while others use it', () => {
  test('a fruit is deleted or gets its harvester, never both', async ({ hds }) => {
    for (let round = 2; round <= 6; round++) {
      await hds.post('fruits', { name: `fruit ${round}` });
      const [made, deleted] = await Promise.all([
        hds.request('POST', 'harvesters/', { body: { harv_id: round, fruit: round, location: 1 } }),
        hds.request('DELETE', `fruits/${round}/`),
      ]);

      expect([`${made.status} ${deleted.status}`]).toEqual([expect.stringMatching(/^(201 400|400 204)$/)]);
    }
  });

  test('an event is deleted while reports of it come: each report ends with an event or is gone with one', async ({
    hds,
  }) => {
    await hds.post('errorreports', errorReport({}, { timestamp: 1, uuid: 'one' }), { as: 'sqs' });

    const answers = await atOnce(20, (n) =>
      n % 5 === 0
        ? hds.request('DELETE', 'events/1/')
        : hds.request('POST', 'errorreports/', { as: 'sqs', body: errorReport({}, { timestamp: 1 + n, uuid: 'one' }) }),
    );
    await hds.queuesToDrain();

    for (const [at, { status }] of answers.entries()) expect((at + 1) % 5 === 0 ? [204, 404] : [201]).toContain(status);
    expect(
      await hds.rows(sql`SELECT r.id FROM error_report r LEFT JOIN event e ON e.id = r.event_id WHERE e.id IS NULL`),
    ).toEqual([]);
    expect((await hds.get<Page<unknown>>('events/?UUID=one')).count).toBeLessThanOrEqual(1);
  });
});
