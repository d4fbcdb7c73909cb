import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { FastifyInstance } from 'fastify';
import sql from 'sql-template-tag';
import { beforeEach, describe, expect } from 'vitest';
import { parse } from 'yaml';
import type { OpenApi, Operation } from './openapi.js';
import { knownRoutes } from './platform/http/known-routes.js';
import type { JsonSchema } from './platform/rest/shape.js';
import { errorReport, makeFleet, realReport } from './testing/fleet.js';
import { type Actor, type ApiAnswer, type TestHds, test } from './testing/hds.js';
import { givePassword, PASSWORD } from './testing/signing-in.js';

type Document = OpenApi & { openapi: string; info: object };

async function documentOf(hds: TestHds): Promise<Document> {
  const { text } = await hds.request('GET', 'openapi?format=openapi-json', { as: 'nobody' });
  return JSON.parse(text) as Document;
}

const operationsOf = (document: Document) =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );

describe('the description of the API', () => {
  test('is valid OpenAPI 3.1, as JSON and as YAML', async ({ application: hds }) => {
    const json = await hds.request('GET', 'openapi?format=openapi-json', { as: 'nobody' });
    const yaml = await hds.request('GET', 'openapi', { as: 'nobody' });

    expect(json.headers.get('content-type')).toMatch(/^application\/vnd\.oai\.openapi\+json/);
    expect(yaml.headers.get('content-type')).toMatch(/^application\/vnd\.oai\.openapi(;|$)/);
    const document = JSON.parse(json.text) as Document;
    expect(parse(yaml.text)).toEqual(document);
    expect(document).toMatchObject({
      openapi: expect.stringMatching(/^3\.1/),
      info: { title: 'Harvester Data Store', version: '1.0' },
    });
    expect(await new Validator().validate(JSON.parse(json.text))).toEqual({ valid: true });
  });

  test('has every route, and no other', async ({ application: hds }) => {
    const server = hds.app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
    const routes = knownRoutes(server)
      .filter(({ url }) => url.startsWith('/api/v1/') && !/^\/api\/v1\/(openapi|docs)/.test(url))
      .map(({ method, url }) => `${method} ${url.replace(/\/$/, '').replace(':id', '{id}')}/`);

    const described = operationsOf(await documentOf(hds)).map(({ method, path }) => `${method.toUpperCase()} ${path}`);

    expect(described.sort()).toEqual(routes.sort());
  });

  test('names each operation once, by the names that clients were generated with', async ({ application: hds }) => {
    const ids = operationsOf(await documentOf(hds)).map(({ operation }) => operation.operationId);

    expect(ids.length).toBe(new Set(ids).size);
    expect(ids).toEqual(
      expect.arrayContaining([
        'listFruits',
        'createFruit',
        'retrieveFruit',
        'updateFruit',
        'partialUpdateFruit',
        'destroyFruit',
        'listErrorReports',
        'getSchemaErrorReport',
        'listEvents',
        'getTagsEvent',
        'getTagsPickSession',
        'listAFTExceptions',
        'retrieveAFTException',
        'listAFTExceptionCodes',
        'listHarvesters',
        'listLocations',
        'listDistributors',
      ]),
    );
  });

  test('shows the fields of an error report where the pages look for them', async ({ application: hds }) => {
    const { components } = await documentOf(hds);

    expect(Object.keys(components.schemas.ErrorReportDetail?.properties ?? {})).toEqual([
      'id',
      'exceptions',
      'tags',
      'event',
      'pick_session',
      'location',
      'harvester',
      'creator',
      'modifiedBy',
      'created',
      'lastModified',
      'reportTime',
      'report',
      'githash',
      'gitbranch',
    ]);
    expect(Object.keys(components.schemas)).toEqual(
      expect.arrayContaining([
        'ErrorReport',
        'ErrorReportList',
        'ErrorReportDetail',
        'Event',
        'PickSession',
        'PickSessionDetail',
        'AFTExceptionList',
        'AFTExceptionDetail',
        'AFTExceptionCode',
        'Fruit',
        'Harvester',
        'HarvesterList',
        'HarvesterDetail',
        'Location',
        'LocationList',
        'Distributor',
        'DistributorList',
        'User',
      ]),
    );
  });

  test('names every filter of a list once', async ({ application: hds }) => {
    for (const { path, operation } of operationsOf(await documentOf(hds))) {
      const names = (operation.parameters ?? []).map(({ name }) => name);
      expect([path, names.length]).toEqual([path, new Set(names).size]);
    }
  });
});

describe('every operation of the description', () => {
  /** What it lacks, by a look at every operation. */
  async function faults(hds: TestHds, look: (operation: Operation, document: Document, path: string) => string[]) {
    const document = await documentOf(hds);
    const operations = operationsOf(document);
    expect(operations.length).toBeGreaterThan(100);
    return operations.flatMap(({ method, path, operation }) =>
      look(operation, document, path).map((fault) => `${method} ${path}: ${fault}`),
    );
  }

  const answersOf = (operation: Operation) =>
    Object.entries(operation.responses).filter(([status]) => status.startsWith('2'));

  test('has an id, a summary, a word on who may, and one tag that is described', async ({ application: hds }) => {
    const found = await faults(hds, ({ operationId, summary, description, tags = [] }, document) => [
      ...(operationId && summary && description?.match(/Who may: (anybody|the roles|superusers).*\.$/)
        ? []
        : ['is not described']),
      ...(tags.length === 1 && document.tags?.find(({ name }) => name === tags[0])?.description ? [] : [`tag ${tags}`]),
    ]);

    expect(found).toEqual([]);
  });

  test('has a success that is typed: a schema, bytes, or no content', async ({ application: hds }) => {
    const found = await faults(hds, (operation) => {
      const answers = answersOf(operation);
      if (answers.length === 0) return ['has no success'];
      return answers.flatMap(([status, { content = {} }]) => {
        if (status === '204') return Object.keys(content).length === 0 ? [] : ['204 has content'];
        const schemas = Object.values(content).map(({ schema }) => schema);
        return schemas.length > 0 && schemas.every(says) ? [] : [`${status} is not typed`];
      });
    });

    expect(found).toEqual([]);
  });

  /** Whether a schema says more than that there is something. */
  function says(schema: JsonSchema | undefined): boolean {
    const { data } = (schema?.properties ?? {}) as Record<string, object>;
    return Object.keys(schema ?? {}).length > 0 && (data === undefined || Object.keys(data).length > 0);
  }

  test('has examples of body, success and error, which hold to their own schemas', async ({ application: hds }) => {
    const document = await documentOf(hds);
    const { faultsIn } = checkerOf(document);
    const medias = operationsOf(document).flatMap(({ method, path, operation }) =>
      [
        ['body', operation.requestBody] as const,
        ...Object.entries(operation.responses),
        ...Object.entries(document.components.responses ?? {}),
      ].flatMap(([name, part]) =>
        Object.values(part?.content ?? {}).map((media) => ({ name: `${method} ${path} ${name}`, ...media })),
      ),
    );

    const found = medias
      .filter(({ schema }) => schema?.format !== 'binary')
      .flatMap(({ name, schema = {}, example }) => {
        if (example === undefined) return [`${name}: no example`];
        const wrong = faultsIn(schema, example);
        return wrong ? [`${name}: ${wrong}`] : [];
      });

    expect(found).toEqual([]);
    expect(medias.length).toBeGreaterThan(150);
  });

  test('that writes takes a body, but for those that need none', async ({ application: hds }) => {
    const without = operationsOf(await documentOf(hds)).filter(
      ({ method, operation }) => ['post', 'put', 'patch'].includes(method) && !operation.requestBody?.content,
    );

    expect(without.map(({ path }) => path)).toEqual([
      '/api/v1/users/csrf/',
      '/api/v1/exceptioncodemanifests/{id}/apply/',
      '/api/v1/migrations/migrate/',
      '/api/v1/notifications/preview/',
      '/api/v1/notifications/{id}/test/',
      '/api/v1/deadletters/redrive/',
      '/api/v1/deadletters/{id}/redrive/',
    ]);
  });

  test('names the errors that its kind of route can give', async ({ application: hds }) => {
    const found = await faults(hds, ({ requestBody, responses }, _document, path) => {
      const wanted = [
        '401',
        '503',
        ...(requestBody ? ['400', '413', '415'] : []),
        ...(path.includes('{id}') ? ['404'] : []),
      ];
      return wanted.filter((status) => !responses[status]);
    });

    expect(found).toEqual([]);
  });

  test('says of itself whether it is open to those who are not signed in', async ({ hds }) => {
    const document = await documentOf(hds);
    expect(document.components.securitySchemes).toMatchObject({
      token: { type: 'apiKey', in: 'header', name: 'Authorization' },
      session: { type: 'apiKey', in: 'cookie' },
      csrf: { type: 'apiKey', in: 'header', name: 'X-CSRFToken' },
    });

    for (const { method, path, operation } of operationsOf(document)) {
      const { status } = await hds.request(method.toUpperCase(), path.replace('{id}', '1'), { as: 'nobody' });

      expect([method, path, status === 403]).toEqual([method, path, operation.security?.length !== 0]);
    }
  });
});

/** Holds values against schemas of the document. */
function checkerOf(document: Document) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema(document, 'hds');

  /** @returns null when there are none */
  function faultsIn(schema: JsonSchema, value: unknown): string | null {
    // A reference within the document is one to its name.
    const absolute = JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"hds#/')) as JsonSchema;
    const validate = ajv.compile(absolute);
    return validate(value) ? null : ajv.errorsText(validate.errors);
  }

  /** What is wrong with an answer: its status, its text, or its body. */
  function faultsOf(path: string, method: string, { status, body }: Pick<ApiAnswer, 'status' | 'body'>): string | null {
    const described = document.paths[`/api/v1/${path}`]?.[method]?.responses[status];
    const [, component] = described?.$ref?.match(/^#\/components\/responses\/(.*)$/) ?? [];
    const answer = component ? document.components.responses?.[component] : described;
    if (!answer) return `status ${status} is not described`;
    const media = answer.content?.['application/json'];
    if (!media?.schema) return body === undefined ? null : 'there is a body';
    return faultsIn(media.schema, body) ?? (status < 300 ? textFault(media.example, body) : null);
  }
  return { document, faultsIn, faultsOf };
}

/** Messages are told in the examples; the numbers in them vary. */
function textFault(example: unknown, body: unknown): string | null {
  const [wanted, said] = [example, body].map((answer) =>
    String((answer as { message?: string }).message).replaceAll(/\d+/g, 'N'),
  );
  return wanted === said ? null : `says "${said}", not "${wanted}"`;
}

describe('an answer is what the description says', () => {
  const savedView = { name: 'Trays', page: 'errorreports', query: 'codes=9', columns: ['id'], shared_with: 'support' };

  beforeEach<{ hds: TestHds }>(async ({ hds }) => {
    await makeFleet(hds);
    await hds.post(
      'errorreports',
      errorReport({ 'a.0': { ts: 1, code: 9 }, 'b.0': { ts: 2, code: 777 } }, { aux_uuids: ['other'] }),
      { as: 'sqs' },
    );
    await hds.post('errorreports', realReport(), { as: 'sqs' });
    await hds.post('picksessions', {
      UUID: 'bare',
      start_time: '2022-05-02T21:27:42.5Z',
      session_length: '3 00:00:10',
    });
    await hds.post('harvesterswinfo', {
      serial_number: '011',
      version_info: { githash: 'g', dirty: false, branchname: 'main', deployer: null, deployed_ts: 1675256694.25 },
    });
    await hds.post('exceptioncodemanifests', {
      version: 1,
      manifest: [{ code: 14, name: 'NoArm', msg: '', team: 'arm', cycle: true, operator_msg: 'Look' }],
    });
    await hds.request('POST', 'notifications/?harv_ids=11', { body: { trigger_on: 'ErrorReport', recipients: [1] } });
    const announced = { Body: '{"Records":[{"s3":{"bucket":{"name":"lake"},"object":{"key":"a/dmesg_u1.txt"}}}]}' };
    await hds.post('s3files', announced, { as: 'sqs' });
    await hds.post('sessclip', announced, { as: 'sqs' });
    await hds.request('GET', 'migrations/migrate/');
    await hds.post('views', savedView);
    await hds.rows(sql`
      INSERT INTO dead_letter (source, queue, message_id, body, is_json, sha256, reason, reason_group, times, receive_count)
      SELECT 'sqs', 'lost-queue', 'm' || n, '{"Records":[]}', true, '\\x00', 'boom', 'boom', 1, 1 FROM generate_series(1, 2) n`);
    await hds.post('errorreports', errorReport(undefined, { timestamp: 9, uuid: 'late' }), { as: 'sqs' });
    await hds.queuesToDrain();
  });

  const checker = async (hds: TestHds) => checkerOf(await documentOf(hds));

  /** Answers with bytes, or with 404 as nothing is there yet; the specs of their resources hold them. */
  const elsewhere = ['content/', 'config/'];
  /** Answers that are empty until the hub keeps versions and assets. */
  const withoutRows = ['versions/', 'assets/'];
  const queries: Record<string, string> = {
    '/api/v1/exceptions/tracebackBreakdown/': '?codes=9&start_time=1970-01-01&end_time=2100-01-01',
  };

  test('for every list, detail and action that is read', async ({ hds }) => {
    const { document, faultsOf } = await checker(hds);
    const reads = operationsOf(document).filter(
      ({ method, path }) => method === 'get' && !elsewhere.some((part) => path.endsWith(part)),
    );
    expect(reads.length).toBeGreaterThan(45);

    for (const { path } of reads) {
      const query = path.endsWith('/export/') ? '?format=json' : (queries[path] ?? '');
      const answer = await hds.request('GET', `${path.replace('{id}', '1')}${query}`);

      expect([path, answer.status < 300, faultsOf(path.slice('/api/v1/'.length), 'get', answer)]).toEqual([
        path,
        true,
        null,
      ]);
      const data = (answer.body?.data ?? {}) as { results?: unknown[] } | unknown[];
      const rows = Array.isArray(data) ? data : data.results;
      if (rows && !withoutRows.some((part) => path.endsWith(part))) expect(rows, path).not.toEqual([]);
    }
  });

  const batch = { items: [{ content: '{}' }, { content: JSON.stringify(errorReport({}, { timestamp: 6 })) }] };
  const code = { code: 5, name: 'n', team: 't', cycle: true };
  const swInfo = {
    serial_number: 11,
    version_info: { githash: 'h', dirty: true, branchname: 'b', deployer: 'd', deployed_ts: null },
  };
  const event = { Body: '{"Records":[{"s3":{"bucket":{"name":"lake"},"object":{"key":"a/png_u2.png"}}}]}' };
  const user = { username: 'ada', password: 'long enough', profile: { role: 'developer' } };
  const exception = { code: 9, service: 's', timestamp: '2022-05-02T21:27:42Z', handled: true, report: 1 };
  /** A body for each operation that writes; those of `PUT` and `PATCH` change the first object. */
  const writes: [method: 'post' | 'put' | 'patch', path: string, body?: unknown, id?: number][] = [
    ['post', 'users/login/', { username: 'superuser', password: PASSWORD }],
    ['post', 'users/login/', { username: 'superuser', password: PASSWORD, session: true }],
    ['post', 'users/csrf/'],
    ['post', 'users/profiles/', user],
    ['put', 'users/profiles/{id}/', { username: 'grace' }],
    ['patch', 'users/profiles/{id}/', { profile: { slack_id: 'U1' } }],
    ['post', 'fruits/', { name: 'kiwi' }],
    ['put', 'fruits/{id}/', { name: 'apple' }],
    ['patch', 'fruits/{id}/', { name: 'pear' }],
    ['post', 'distributors/', { name: 'd' }],
    ['put', 'distributors/{id}/', { name: 'd' }],
    ['patch', 'distributors/{id}/', { name: 'd' }],
    ['post', 'locations/', { distributor: 1 }],
    ['put', 'locations/{id}/', { distributor: 1, ranch: 'r' }],
    ['patch', 'locations/{id}/', { country: null }],
    ['post', 'harvesters/', { harv_id: 8, fruit: 1, location: 1 }],
    ['put', 'harvesters/{id}/', { harv_id: 11, fruit: 1, location: 1 }],
    ['patch', 'harvesters/{id}/', { name: null }],
    ['post', 'harvesterswinfo/', swInfo],
    ['put', 'harvesterswinfo/{id}/', swInfo],
    ['patch', 'harvesterswinfo/{id}/', swInfo],
    ['post', 'events/', { UUID: 'u9' }],
    ['put', 'events/{id}/', { UUID: 'event-1' }],
    ['patch', 'events/{id}/', { UUID: 'event-1' }],
    ['post', 'picksessions/', { UUID: 'u', harvester: 1, session_length: 930 }],
    ['put', 'picksessions/{id}/', { UUID: 'session-1' }],
    ['patch', 'picksessions/{id}/', { start_time: '2022-05-02T21:27:42Z' }],
    ['post', 'exceptioncodes/', code],
    ['put', 'exceptioncodes/{id}/', { ...code, code: 0, name: 'AFTBaseException' }],
    ['patch', 'exceptioncodes/{id}/', { msg: 'm' }],
    ['post', 'exceptioncodemanifests/', { version: '2', manifest: [code] }],
    ['put', 'exceptioncodemanifests/{id}/', { version: '2', manifest: [code] }],
    ['patch', 'exceptioncodemanifests/{id}/', { version: '2' }],
    ['post', 'exceptioncodemanifests/{id}/apply/'],
    ['post', 'exceptions/', exception],
    ['post', 'exceptions/', { code: 9 }],
    ['put', 'exceptions/{id}/', exception],
    ['patch', 'exceptions/{id}/', { handled: true }],
    ['post', 'errorreports/', errorReport({}, { timestamp: 5 })],
    ['put', 'errorreports/{id}/', errorReport({}, { timestamp: 5 })],
    ['patch', 'errorreports/{id}/', errorReport({}, { timestamp: 5 })],
    ['post', 'errorreports/batch/', batch],
    ['post', 'notifications/', { trigger_on: 'ErrorReport', recipients: [1, 2] }],
    ['post', 'notifications/preview/'],
    ['post', 'notifications/{id}/edit/', { name: 'Trays', criteria_query: 'codes=9', recipients: [1], paused: true }],
    ['post', 'notifications/{id}/test/'],
    ['post', 's3files/', event],
    ['post', 's3files/', { Body: '{"Event":"s3:TestEvent"}' }],
    ['post', 'sessclip/', event],
    ['post', 'migrations/migrate/'],
    ['post', 'deadletters/{id}/redrive/'],
    ['post', 'deadletters/{id}/discard/', { reason: 'of a test' }, 2],
    ['post', 'deadletters/redrive/'],
    ['post', 'deadletters/discard/', { reason: 'of a test' }],
    ['post', 'views/', { ...savedView, name: 'Others' }],
    ['put', 'views/{id}/', savedView],
    ['patch', 'views/{id}/', { is_default: true }],
    ['post', 'users/tokens/', { name: 'nightly export', expires_in_days: 30 }],
    ['post', 'users/check/password/', { password: PASSWORD }],
    ['post', 'users/change/password/', { current_password: PASSWORD, new_password: 'an even better one' }],
    ['post', 'users/logout/', { token: 'token-of-superuser' }],
  ];

  test('for every operation that writes', async ({ hds }) => {
    await givePassword(hds, 'superuser');
    const { document, faultsOf } = await checker(hds);
    const tried = new Set(writes.map(([method, path]) => `${method} /api/v1/${path}`));
    const untried = operationsOf(document)
      .map(({ method, path }) => `${method} ${path}`)
      .filter((name) => /^(post|put|patch) /.test(name) && !tried.has(name));
    // They need a file storage, and a GitHub: the specs of files and of users have them.
    expect(untried).toEqual(['post /api/v1/users/github/oauth/', 'post /api/v1/s3files/upload/']);

    for (const [method, path, body, id = 1] of writes) {
      const answer = await hds.request(method.toUpperCase(), path.replace('{id}', String(id)), { body });

      const seen = [method, path, answer.status < 300, answer.body?.errors, faultsOf(path, method, answer)];
      expect(seen).toEqual([method, path, true, undefined, null]);
    }
  });

  test('for every deletion', async ({ hds }) => {
    const { document, faultsOf } = await checker(hds);
    const deletions = operationsOf(document).filter(({ method }) => method === 'delete');
    expect(deletions.length).toBeGreaterThan(12);

    // Nothing hangs on the newest of each.
    await hds.post('fruits', { name: 'kiwi' });
    await hds.post('distributors', { name: 'd' });
    await hds.post('locations', { distributor: 1 });
    await hds.post('users/profiles', user);
    await hds.post('users/tokens', { name: 'nightly export', expires_in_days: 30 });
    await hds.post('sessclip', event);
    await hds.post('s3files', { Body: event.Body.replace('u2', 'u3') });

    for (const { path } of deletions) {
      const { results } = await hds.get<{ results: { id: number }[] }>(path.replace('{id}/', ''));
      const newest = Math.max(...results.map(({ id }) => id));
      const answer = await hds.request('DELETE', path.replace('{id}', String(newest)));

      const seen = [path, answer.status < 300, faultsOf(path.slice('/api/v1/'.length), 'delete', answer)];
      expect(seen).toEqual([path, true, null]);
    }
  });

  const json = { 'content-type': 'application/json' };
  const xml = { 'content-type': 'text/xml' };
  const badToken = { authorization: 'Token none' };
  const refusals: [
    method: string,
    path: string,
    status: number,
    as: Actor,
    body?: unknown,
    headers?: Record<string, string>,
  ][] = [
    ['get', 'fruits/{id}/', 404, 'support'],
    ['get', 'harvesters/?harv_id=x', 400, 'support'],
    ['get', 'fruits/', 403, 'nobody'],
    ['post', 'fruits/', 400, 'superuser', {}],
    ['post', 'errorreports/', 400, 'sqs', {}],
    ['post', 'users/login/', 400, 'nobody', { username: 'sue', password: 'wrong' }],
    ['post', 'users/logout/', 400, 'nobody', { token: 'unknown' }],
    ['post', 'users/github/oauth/', 401, 'nobody', { code: 'c' }],
    ['get', 'harvesters/{id}/config/', 404, 'support'],
    ['delete', 'users/profiles/{id}/', 403, 'support'],
    ['get', 'fruits/', 401, 'nobody', undefined, badToken],
    ['get', 'healthcheck/', 401, 'nobody', undefined, badToken],
    ['post', 'users/login/', 401, 'nobody', {}, badToken],
    ['post', 'fruits/', 415, 'superuser', '<fruit/>', xml],
    ['patch', 'errorreports/{id}/', 415, 'superuser', '<report/>', xml],
    ['post', 'users/login/', 415, 'nobody', '<login/>', xml],
    ['post', 's3files/upload/', 415, 'superuser', '{}', json],
    ['post', 'fruits/', 413, 'superuser', `"${'x'.repeat(34_000_000)}"`],
  ];

  test('for every kind of refusal', async ({ hds }) => {
    const { faultsOf } = await checker(hds);

    for (const [method, path, status, as, body, headers] of refusals) {
      const options = { as, ...(body === undefined ? {} : { body }), ...(headers ? { headers } : {}) };
      const answer = await hds.request(method.toUpperCase(), path.replace('{id}', '999'), options);

      const seen = [method, path, answer.status, faultsOf(path.split('?', 1)[0] ?? '', method, answer)];
      expect(seen).toEqual([method, path, status, null]);
    }
  });

  test('for too many logins', async ({ hds }) => {
    const { faultsOf } = await checker(hds);
    const login = () =>
      hds.request('POST', 'users/login/', { as: 'nobody', body: { username: 'sue', password: 'wrong' } });

    let answer = await login();
    for (let failures = 1; failures <= hds.env.LOGIN_FAILURES_PER_5_MINUTES; failures++) answer = await login();

    expect([answer.status, faultsOf('users/login/', 'post', answer)]).toEqual([429, null]);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});
