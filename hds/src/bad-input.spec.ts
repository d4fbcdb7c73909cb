import fc from 'fast-check';
import sql from 'sql-template-tag';
import { afterEach, beforeEach, describe, expect } from 'vitest';
import { answered, everything, json, strangeValues } from './testing/bad-input.js';
import { errorReport, makeFleet } from './testing/fleet.js';
import { type TestHds, test } from './testing/hds.js';
import { hangUp, sendRaw } from './testing/raw-http.js';

const DEPTH = 100_000;
const MIB = 1024 * 1024;

/** A fleet and a report in the hub of each test. */
function withFleet(): void {
  beforeEach<{ hds: TestHds }>(async ({ hds }) => {
    await makeFleet(hds);
    for (const path of ['events', 'picksessions']) await hds.post(path, { UUID: 'known' });
    await hds.post('errorreports', errorReport(), { as: 'sqs' });
    await hds.request('POST', 'notifications/?codes=9', { body: { trigger_on: 'ErrorReport', recipients: [1] } });
    await hds.queuesToDrain();
  });
}

afterEach<{ hds: TestHds }>(async ({ hds }) => {
  expect(await hds.request('GET', 'healthcheck/')).toMatchObject({ status: 200, body: { status: 'online' } });
});

describe('a report', () => {
  withFleet();

  test('with anything in a field survives the worker too', async ({ hds }) => {
    const places = (value: string) => [
      { 'x.0': { ts: 1, code: value, value, traceback: value, handled: value } },
      { [value]: { ts: 1, code: 0 } },
      { 'x.0': value },
    ];
    for (const value of Object.values(strangeValues))
      for (const errors of places('@')) {
        const text = JSON.stringify(errorReport(errors))
          .replaceAll('"@":', '"@.0":')
          .replaceAll('"@"', () => value);
        await answered(hds, 'POST', 'errorreports/', { as: 'sqs', ...json(text) });
      }
    await hds.queuesToDrain();

    expect(await hds.rows(sql`SELECT DISTINCT last_error FROM outbox WHERE failures > 0`)).toEqual([]);
    expect((await answered(hds, 'GET', 'exceptions/?limit=1000')).status).toBe(200);
  });

  test('may carry whatever JSON where the hub reads', async ({ hds }) => {
    const places = ['timestamp', 'serial_number', 'uuid', 'pick_session_uuid', 'aux_uuids', 'data', 'type'];

    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...places),
        fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' }),
        async (place, value) => {
          await answered(hds, 'POST', 'errorreports/', { as: 'sqs', body: { ...errorReport(), [place]: value } });
        },
      ),
      { numRuns: 100 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' }),
        fc.string({ unit: 'binary', maxLength: 5 }),
        async (value, key) => {
          const errors = {
            [`${key}.1`]: { ts: 1, code: value, value, traceback: value, handled: value },
            'a.1': value,
          };
          await answered(hds, 'POST', 'errorreports/', { as: 'sqs', body: errorReport(errors) });
        },
      ),
      { numRuns: 100 },
    );
    await hds.queuesToDrain();
    expect(await hds.rows(sql`SELECT DISTINCT last_error FROM outbox WHERE failures > 0`)).toEqual([]);
  });
});

describe('a batch', () => {
  withFleet();

  test('with an item as deep as a well rejects it and stores its neighbours', async ({ hds }) => {
    const deep = `{"timestamp":1,"serial_number":11,"data":{"sysmon_report":{"a":${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}}}}`;
    const contents = [
      JSON.stringify(errorReport({}, { timestamp: 1 })),
      deep,
      '['.repeat(DEPTH),
      '{"__proto__":1}',
      '{"__pr\\u006fto__":1}',
      '\0',
      '\ud800',
      JSON.stringify(errorReport({}, { timestamp: 2 })),
    ];

    const answer = await answered(hds, 'POST', 'errorreports/batch/', {
      as: 'sqs',
      body: { items: contents.map((content) => ({ content })) },
    });

    const { results } = answer.body.data as { results: { status: string; errors: unknown }[] };
    expect(results.map(({ status }) => status)).toEqual(['stored', ...Array(6).fill('rejected'), 'stored']);
    expect(results[1]?.errors).toEqual({ detail: 'JSON parse error - objects and lists nest deeper than 100 levels' });
  });

  test.for([
    { items: 'x' },
    { items: { length: 1 } },
    { items: [[]] },
    { items: [17] },
    { items: [{ content: {} }] },
    { items: [{ content: '{}', source: 5 }] },
    { items: [{ content: '{}', source: 'a\0b' }] },
    { items: [{ content: '{}', version: 'v'.repeat(3000) }] },
    { items: [{ content: '{}', sequencer: [] }] },
  ])('%j is refused as a whole', async (body, { hds }) => {
    expect((await answered(hds, 'POST', 'errorreports/batch/', { as: 'sqs', body })).status).toBe(400);
  });
});

describe('a body that is too large', () => {
  const head = (path: string, headers: string) =>
    `POST /api/v1/${path} HTTP/1.1\r\nhost: hub\r\nauthorization: Token token-of-superuser\r\n${headers}\r\n\r\n`;
  const piece = Buffer.alloc(MIB, 0x20);
  const inChunk = (bytes: Buffer) =>
    Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]);
  const next = 'GET /api/v1/healthcheck/ HTTP/1.1\r\nhost: hub\r\n\r\n';
  const TOO_LARGE = {
    status: 413,
    body: {
      status: 'error',
      errors: { detail: 'The request body is larger than 33554432 bytes (MAX_BODY_BYTES); send less at a time.' },
    },
  };

  test.for([
    ['errorreports/', 'application/json', 33],
    ['errorreports/', 'application/json', 100],
    ['errorreports/batch/', 'application/json', 100],
    ['fruits/', 'application/x-www-form-urlencoded', 100],
    ['fruits/', 'multipart/form-data; boundary=x', 100],
    ['users/login/', 'application/json', 100],
  ] as const)(
    '%s as %s of %i MiB is told so after it was sent, and the connection can be used again',
    async ([path, type, size], { hds }) => {
      const start = head(path, `content-type: ${type}\r\ncontent-length: ${size * MIB}`);

      const [refusal, health] = await sendRaw(hds, [start, ...Array<Buffer>(size).fill(piece), next], 2);

      expect(refusal).toEqual(TOO_LARGE);
      expect(health?.status).toBe(200);
    },
  );

  test.for(['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    '%s in chunks without a length is told so too',
    async (type, { hds }) => {
      const part = type.startsWith('multipart')
        ? inChunk(Buffer.from('--x\r\ncontent-disposition: form-data; name="f"; filename="f"\r\n\r\n'))
        : '';

      const [refusal, health] = await sendRaw(
        hds,
        [
          head('fruits/', `content-type: ${type}\r\ntransfer-encoding: chunked`),
          part,
          ...Array<Buffer>(40).fill(inChunk(piece)),
          type.startsWith('multipart') ? inChunk(Buffer.from('\r\n--x--\r\n')) : '',
          '0\r\n\r\n',
          next,
        ],
        2,
      );

      expect(refusal).toEqual(TOO_LARGE);
      expect(health?.status).toBe(200);
    },
  );

  test('of somebody without a right is not read for long before it is refused', async ({ hds }) => {
    const start = head('fruits/', `content-type: application/json\r\ncontent-length: ${33 * MIB}`).replace(
      'token-of-superuser',
      'wrong',
    );

    const [refusal] = await sendRaw(hds, [start, piece]);

    expect(refusal?.status).toBe(401);
  });

  test('just within the bounds is read', async ({ hds }) => {
    const name = 'x'.repeat(32 * MIB - 20);

    const answer = await hds.request('POST', 'fruits/', json(`{"name":"${name}"}`));

    expect(answer.body).toEqual({
      status: 'error',
      errors: { detail: { name: ['Ensure this field has no more than 255 characters.'] } },
    });
  });
});

describe('a content type', () => {
  test.for([
    'text/xml',
    'text/plain',
    'application/octet-stream',
    ';;;',
    'application/jsonp',
    'json',
    'application/x-yaml; charset=utf-8',
  ])('%s is not taken', async (type, { hds }) => {
    const answer = await answered(hds, 'POST', 'fruits/', {
      body: Buffer.from('{"name":"kiwi"}'),
      headers: { 'content-type': type },
    });

    expect([answer.status, answer.body]).toEqual([
      415,
      { status: 'error', errors: { detail: `Unsupported media type "${type}" in request.` } },
    ]);
  });

  test('that is missing is not taken', async ({ hds }) => {
    expect((await answered(hds, 'POST', 'fruits/', { body: Buffer.from('{"name":"kiwi"}') })).status).toBe(415);
  });

  test.for(['application/json', 'application/json; charset=utf-8', 'APPLICATION/JSON', 'application/vnd.api+json'])(
    '%s is JSON',
    async (type, { hds }) => {
      expect(
        (
          await answered(hds, 'POST', 'fruits/', {
            body: Buffer.from('{"name":"kiwi"}'),
            headers: { 'content-type': type },
          })
        ).status,
      ).toBe(201);
    },
  );

  test('a report can be sent as JSON only', async ({ hds }) => {
    const answer = await answered(hds, 'POST', 'errorreports/', {
      as: 'sqs',
      body: new URLSearchParams({ timestamp: '1' }),
    });

    expect(answer.status).toBe(400);
  });

  test.for([
    ['no boundary', 'multipart/form-data', 'x'],
    ['cut off', 'multipart/form-data; boundary=x', '--x\r\ncontent-disposition: form-data; name="name"\r\n\r\nki'],
    ['no parts', 'multipart/form-data; boundary=x', 'nothing'],
    [
      'a file for a text',
      'multipart/form-data; boundary=x',
      '--x\r\ncontent-disposition: form-data; name="name"; filename="../../etc/passwd"\r\n\r\nkiwi\r\n--x--\r\n',
    ],
    [
      '__proto__',
      'multipart/form-data; boundary=x',
      '--x\r\ncontent-disposition: form-data; name="__proto__"\r\n\r\nkiwi\r\n--x--\r\n',
    ],
    [
      'too many fields',
      'multipart/form-data; boundary=x',
      `${'--x\r\ncontent-disposition: form-data; name="f"\r\n\r\n1\r\n'.repeat(500)}--x--\r\n`,
    ],
    ['a form of percent signs', 'application/x-www-form-urlencoded', '%%%=%zz&=&name'],
    ['a form with NUL', 'application/x-www-form-urlencoded', 'name=a%00b'],
    ['a form with __proto__', 'application/x-www-form-urlencoded', '__proto__=x&__proto__[name]=kiwi&constructor=y'],
    ['a form of bytes', 'application/x-www-form-urlencoded', Buffer.from([0xff, 0xfe, 0x3d, 0x00])],
  ] as const)('a form that is broken (%s) is refused', async ([, type, body], { hds }) => {
    const answer = await answered(hds, 'POST', 'fruits/', {
      body: Buffer.from(body),
      headers: { 'content-type': type },
    });

    expect([400, 413]).toContain(answer.status);
    expect(await hds.get('fruits/')).toMatchObject({ count: 0 });
  });
});

describe('what is hardly HTTP', () => {
  const caller = 'host: hub\r\nauthorization: Token token-of-superuser\r\n';

  test.for([
    ['an address of 20 kB', `GET /api/v1/fruits/?x=${'a'.repeat(20_000)} HTTP/1.1\r\n${caller}\r\n`, 431],
    ['a header of 20 kB', `GET /api/v1/fruits/ HTTP/1.1\r\n${caller}x: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
    ['no HTTP at all', 'HELLO\r\n\r\n', 400],
    [
      'a length that is no number',
      `POST /api/v1/fruits/ HTTP/1.1\r\n${caller}content-type: application/json\r\ncontent-length: abc\r\n\r\n{}`,
      400,
    ],
    [
      'a length and chunks',
      `POST /api/v1/fruits/ HTTP/1.1\r\n${caller}content-type: application/json\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n{}`,
      400,
    ],
    [
      'a broken chunk',
      `POST /api/v1/fruits/ HTTP/1.1\r\n${caller}content-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{}`,
      400,
    ],
    ['an address that cannot be decoded', `GET /api/v1/fruits/%zz/ HTTP/1.1\r\n${caller}\r\n`, 400],
    ['an address that is no UTF-8', `GET /api/v1/%ff HTTP/1.1\r\n${caller}\r\n`, 400],
    ['an id of 10 kB', `GET /api/v1/fruits/${'1'.repeat(10_000)}/ HTTP/1.1\r\n${caller}\r\n`, 404],
    ['an unknown method', `PROPFIND /api/v1/fruits/ HTTP/1.1\r\n${caller}\r\n`, 405],
    ['no host', `GET /api/v1/fruits/ HTTP/1.0\r\nauthorization: Token token-of-superuser\r\n\r\n`, 400],
    [
      'a host that is none',
      `GET /api/v1/fruits/ HTTP/1.1\r\nauthorization: Token token-of-superuser\r\nhost: a b\r\n\r\n`,
      400,
    ],
    [
      'markup for a host',
      `GET /api/v1/fruits/1/ HTTP/1.1\r\nauthorization: Token token-of-superuser\r\nhost: "><script>\r\n\r\n`,
      400,
    ],
    ['a proxy that lies', `GET /api/v1/fruits/ HTTP/1.1\r\n${caller}x-forwarded-host: ][\r\n\r\n`, 400],
  ] as const)('%s is answered in the shape of the API', async ([, bytes, status], { hds }) => {
    const [answer] = await sendRaw(hds, [bytes]);

    expect(answer).toEqual({ status, body: { status: 'error', errors: expect.anything() } });
  });

  test('an address that is spelled otherwise is no way around the guard', async ({ hds }) => {
    for (const address of [
      'http://any/api/v1/fruits/',
      '/%61pi/v1/fruits/',
      '/api/v1/%66ruits/',
      '/api/v1/fruits',
      '/api/%76%31/fruits/1/',
    ]) {
      const [answer] = await sendRaw(hds, [`GET ${address} HTTP/1.1\r\nhost: hub\r\n\r\n`]);

      expect([address, answer?.status]).toEqual([address, 403]);
    }
  });

  test('whoever hangs up in the middle leaves nothing', async ({ hds }) => {
    const before = await everything(hds);
    const body = JSON.stringify(errorReport({}, { timestamp: 5 }));
    for (const path of ['errorreports/', 'errorreports/batch/', 'fruits/', 'users/login/']) {
      const start = `POST /api/v1/${path} HTTP/1.1\r\n${caller}content-type: application/json\r\n`;
      await hangUp(hds, start);
      await hangUp(hds, `${start}content-length: ${body.length}\r\n\r\n${body.slice(0, 50)}`);
      await hangUp(hds, `${start}transfer-encoding: chunked\r\n\r\n32\r\n${body.slice(0, 50)}\r\n`);
      await hangUp(hds, `${start}transfer-encoding: chunked\r\n\r\nffffff\r\n${body}`);
    }

    expect(await everything(hds)).toEqual(before);
  });
});
