import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { FastifyInstance } from 'fastify';
import { beforeEach, describe, expect } from 'vitest';
import { parse } from 'yaml';
import { knownRoutes } from './platform/http/known-routes.js';
import { errorReport, makeFleet, realReport } from './testing/fleet.js';
import { type TestHds, test } from './testing/hds.js';

interface Operation {
  operationId: string;
  parameters?: { name: string; in: string }[];
  responses: Record<string, object>;
}
interface Document {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, { properties?: object }> };
}

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

describe('an answer is what the description says', () => {
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
    await hds.post('errorreports', errorReport(undefined, { timestamp: 9, uuid: 'late' }), { as: 'sqs' });
    await hds.queuesToDrain();
  });

  /** Checks a body against the description of an answer. */
  async function checker(hds: TestHds) {
    const document = await documentOf(hds);
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    formats.default(ajv);
    ajv.addSchema(document, 'hds');
    return {
      document,
      faultsOf(path: string, method: string, status: number, body: unknown) {
        const pointer = ['paths', path, method, 'responses', String(status), 'content', 'application/json', 'schema'];
        const validate = ajv.compile({
          $ref: `hds#/${pointer
            .map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1'))
            .map(encodeURIComponent)
            .join('/')}`,
        });
        return validate(body) ? null : validate.errors;
      },
    };
  }

  /** Answers without an envelope, with bytes, or with 202; the specs of their resources hold them. */
  const elsewhere = ['healthcheck/', 'content/', 'migrate/', 'config/'];
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
      const answer = await hds.request('GET', `${path.replace('{id}', '1')}${queries[path] ?? ''}`);

      expect([path, answer.status, faultsOf(path, 'get', 200, answer.body)]).toEqual([path, 200, null]);
      const data = answer.body.data as { results?: unknown[] } | unknown[];
      const rows = Array.isArray(data) ? data : data.results;
      if (rows && !withoutRows.some((part) => path.endsWith(part))) expect(rows, path).not.toEqual([]);
    }
  });

  test.for([
    ['post', 'fruits/', { name: 'kiwi' }],
    ['put', 'fruits/{id}/', { name: 'kiwi' }],
    ['patch', 'harvesters/{id}/', { name: null }],
    ['post', 'locations/', { distributor: 1 }],
    ['post', 'events/', { UUID: 'u' }],
    ['post', 'picksessions/', { UUID: 'u' }],
    ['post', 'exceptioncodes/', { code: 5, name: 'n', team: 't', cycle: true }],
    ['post', 'errorreports/', errorReport({}, { timestamp: 5 })],
    ['put', 'errorreports/{id}/', errorReport({}, { timestamp: 5 })],
    [
      'post',
      'errorreports/batch/',
      { items: [{ content: '{}' }, { content: JSON.stringify(errorReport({}, { timestamp: 6 })) }] },
    ],
  ] as const)('for %s %s', async ([method, path, body], { hds }) => {
    const { faultsOf } = await checker(hds);

    const answer = await hds.request(method.toUpperCase(), path.replace('{id}', '1'), { body });

    expect([answer.status < 300, faultsOf(`/api/v1/${path}`, method, answer.status, answer.body)]).toEqual([
      true,
      null,
    ]);
  });

  test.for([
    ['get', 'fruits/{id}/', 404, 'support', undefined],
    ['get', 'harvesters/?harv_id=x', 400, 'support', undefined],
    ['get', 'fruits/', 403, 'nobody', undefined],
    ['post', 'fruits/', 400, 'superuser', {}],
    ['post', 'errorreports/', 400, 'sqs', {}],
  ] as const)('for %s %s refused with %i', async ([method, path, status, as, body], { hds }) => {
    const { faultsOf } = await checker(hds);

    const answer = await hds.request(method.toUpperCase(), path.replace('{id}', '999'), {
      as,
      ...(body ? { body } : {}),
    });

    expect([answer.status, faultsOf(`/api/v1/${path.split('?')[0]}`, method, status, answer.body)]).toEqual([
      status,
      null,
    ]);
  });
});
