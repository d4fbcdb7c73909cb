import type { Answer, OpenApi, Operation } from '../../openapi.js';
import type { JsonSchema } from '../../platform/rest/shape.js';
import { checkLines, type Expectation, withoutWords } from './checks.js';
import {
  AFTER,
  BEFORE,
  DELETIONS,
  type Extra,
  FOLDERS,
  ONLY_AS_EXTRAS,
  OPERATIONS,
  type OperationPlan,
  RESOURCES,
} from './plan.js';

/** A request of a collection, in Postman's format 2.1. */
interface Item {
  name: string;
  event: { listen: 'prerequest' | 'test'; script: { type: 'text/javascript'; exec: string[] } }[];
  request: object;
  response: [];
}

interface Folder {
  name: string;
  description: string;
  item: Item[];
}

/** An operation and where it lives. */
interface Route extends Operation {
  method: string;
  /** Below `/api/v1/`. */
  path: string;
  tag: string;
}

/** What a request is made of. */
interface Step extends OperationPlan {
  route: Route;
  name: string;
  /** The path is written without the slash at its end. */
  isBare?: boolean;
  /** Every status that the document names is right: of this operation nothing is known. */
  isLenient?: boolean;
  shownKeys?: string[];
}

const SCHEMA = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';

const ABOUT = `Walks through the API of a hub and leaves nothing of its own but history: makes what it needs under names of its own, reads,
changes and deletes it. Run it from the first request to the last; the login sets \`admin_token\` and \`token\`, and makes up a second user.
Generated from the OpenAPI document by \`hds postman\`: do not edit.`;

/** The collection and the environment, as files by their names. */
export function postmanFiles(document: OpenApi): Record<string, string> {
  const text = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  return {
    'hds.postman_collection.json': text(collectionOf(document)),
    'hds.postman_environment.json': text(environment()),
  };
}

function collectionOf(document: OpenApi): object {
  const routes = routesOf(document);
  const tags = [...new Set([...FOLDERS, ...routes.map(({ tag }) => tag).sort()])];
  const maker = new ItemMaker(document, routes);
  const folders = tags.map((tag) => maker.folder(tag)).filter(({ item }) => item.length > 0);
  const ids = [...new Set(JSON.stringify(folders).match(/\{\{[\w]+_id\}\}/g))].map((mark) => mark.slice(2, -2));
  const schemas = Object.fromEntries(
    Object.entries(document.components.schemas).map(([name, schema]) => [name, withoutWords(schema)]),
  );
  return {
    info: { name: 'HDS', description: ABOUT, schema: SCHEMA },
    item: [...folders, maker.cleaningUp(tags), describing()],
    variable: [
      { key: 'schemas', value: JSON.stringify(schemas) },
      // Of what was not made: there is no such id, and nothing of the hub is touched.
      ...ids.map((key) => ({ key, value: '0' })),
    ],
  };
}

/** Whether an answer goes on for ever: no request of a collection would come to its end. */
export function isEndless({ responses }: Operation): boolean {
  return Object.values(responses).some(({ content = {} }) => 'text/event-stream' in content);
}

function routesOf({ paths }: OpenApi): Route[] {
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations)
      .filter(([, operation]) => !isEndless(operation))
      .map(([method, operation]) => ({
        ...operation,
        method: method.toUpperCase(),
        path: path.slice('/api/v1/'.length),
        tag: operation.tags?.[0] ?? 'others',
      })),
  );
}

const variableOf = (tag: string) => `${tag.replaceAll(/\W/g, '_')}_id`;
const seenOf = (tag: string) => `${tag.replaceAll(/\W/g, '_')}_seen_id`;

class ItemMaker {
  constructor(
    private readonly document: OpenApi,
    private readonly routes: Route[],
  ) {}

  folder(tag: string): Folder {
    const own = this.routes.filter((route) => route.tag === tag && !ONLY_AS_EXTRAS.has(route.operationId));
    const ordered = own
      .filter(({ method }) => method !== 'DELETE')
      .map((route, at) => ({ route, rank: this.rankOf(route), at }))
      .sort((one, other) => one.rank - other.rank || one.at - other.at);
    const steps = ordered.flatMap(({ route }) => this.stepsOf(route));
    return {
      name: tag,
      description: this.document.tags?.find(({ name }) => name === tag)?.description ?? '',
      item: [...this.extras(BEFORE[tag]), ...steps, ...this.extras(AFTER[tag])].map((step) => this.item(step)),
    };
  }

  /** Deletes in the opposite order of making, and sees that it is gone. */
  cleaningUp(tags: string[]): Folder {
    const deletions = tags.toReversed().flatMap((tag) =>
      this.routes
        .filter((route) => route.tag === tag && route.method === 'DELETE')
        .flatMap((route): Step[] => {
          const retrieve = this.routes.find(({ path, method }) => path === route.path && method === 'GET');
          const isLenient = !(tag in RESOURCES);
          return [
            { route, name: route.operationId, isLenient },
            ...(retrieve
              ? [{ route: retrieve, name: `${retrieve.operationId}: it is gone`, id: variableOf(tag), statuses: [404] }]
              : []),
          ];
        }),
    );
    return {
      name: 'cleaning up',
      description: 'Deletes what the run made, in the opposite order.',
      item: [...this.extras(DELETIONS), ...deletions].map((step) => this.item(step)),
    };
  }

  private extras(extras: Extra[] = []): Step[] {
    return extras.flatMap(({ operation, name, ...plan }) => {
      const route = this.routes.find(({ operationId }) => operationId === operation);
      if (!route)
        throw new Error(`the plan of the collection names an operation "${operation}", which the API does not have`);
      return [{ route, name: `${operation}: ${name}`, ...plan }];
    });
  }

  /** Making comes first, then reading, changing, and what is left. What is uploaded or logged in to comes before all. */
  private rankOf({ method, path, tag, operationId }: Route): number {
    if (operationId === 'loginUser' || operationId === 'uploadS3File') return 0;
    if (method === 'POST' && path === `${tag}/`) return 1;
    if (operationId.startsWith('queue')) return 1;
    if (method === 'GET') return path.includes('{id}') ? 3 : 2;
    return method === 'POST' ? 5 : 4;
  }

  private stepsOf(route: Route): Step[] {
    const { operationId, method, path, tag } = route;
    const known = OPERATIONS[operationId];
    const resource = RESOURCES[tag];
    const isOfResource = [`${tag}/`, `${tag}/{id}/`].includes(path);
    const name = operationId;
    const isBareToo = method === 'GET' && (isOfResource || tag === 'healthcheck');
    const isReadOnly = !this.routes.some((other) => other.tag === tag && other.method !== 'GET');
    const isFamiliar = known !== undefined || (isOfResource && (resource !== undefined || isReadOnly));
    const step: Step = { route, name, query: exportQuery(route), ...known };
    if (method === 'GET') {
      const read = { ...step, isLenient: !isFamiliar && !FOLDERS.includes(tag) };
      return [read, ...(isBareToo ? [{ ...read, name: `${name}: without slash`, isBare: true }] : [])];
    }
    if (resource && isOfResource) {
      const sent = method === 'POST' ? resource.create : resource.change;
      const body = { ...(method === 'PATCH' ? {} : this.requiredOf(route)), ...sent };
      const shownKeys = Object.entries(sent)
        .filter(([key, value]) => isShownAsSent(key, value) && !resource.shownOtherwise?.includes(key))
        .map(([key]) => key)
        .filter((key) => this.shows(route, key));
      return [{ ...step, body, shownKeys, ...(method === 'POST' ? { query: resource.createQuery } : {}) } as Step];
    }
    // What an action does that nothing is known of may be to all that the hub has: it is asked by nobody, and by id of nothing.
    const isUnknown = known === undefined && !isFamiliar;
    const isCreate = isOfResource && method === 'POST';
    return [
      {
        ...step,
        ...(isUnknown ? { isLenient: true, ...(path.includes('{id}') || isCreate ? {} : { token: null }) } : {}),
      },
    ];
  }

  private item(step: Step): Item {
    const { route, name, before = [], after = [] } = step;
    const checks = checkLines(this.expectation(step), [...this.remembering(step), ...after]);
    const script = (listen: 'prerequest' | 'test', exec: string[]) =>
      exec.length > 0 ? [{ listen, script: { type: 'text/javascript' as const, exec } }] : [];
    return {
      name,
      event: [...script('prerequest', before), ...script('test', checks)],
      request: {
        auth: { type: 'noauth' },
        method: route.method,
        header: this.headers(step),
        ...this.body(step),
        url: this.url(step),
        description: [route.summary, route.description].filter(Boolean).join('\n\n'),
      },
      response: [],
    };
  }

  private headers({ route, token = '{{admin_token}}', rawBody }: Step): object[] {
    const type = rawBody?.type ?? (route.requestBody ? 'application/json' : undefined);
    return [
      ...(token === null ? [] : [{ key: 'Authorization', value: token }]),
      { key: 'Accept', value: '*/*' },
      ...(type ? [{ key: 'Content-Type', value: type }] : []),
    ];
  }

  private body({ route, body, rawBody }: Step): object {
    if (!route.requestBody) return {};
    if (rawBody) return { body: { mode: 'raw', raw: rawBody.text } };
    const raw = JSON.stringify(body ?? this.exampleOf(route) ?? {}, null, 2).replaceAll(/"\{\{#(\w+)\}\}"/g, '{{$1}}');
    return { body: { mode: 'raw', raw, options: { raw: { language: 'json' } } } };
  }

  private url({ route, id, query = '', isBare }: Step): object {
    const isMade = this.routes.some(
      ({ tag, method, path }) => tag === route.tag && method === 'POST' && path === `${tag}/`,
    );
    // Only what the run made itself may be changed; where nothing is made, what is there may be read.
    const variable = id ?? (isMade || route.method !== 'GET' ? variableOf(route.tag) : seenOf(route.tag));
    const path = route.path.replace('{id}', `{{${variable}}}`).replace(isBare ? /\/$/ : /$^/, '');
    const search = query || (isListOf(route) ? 'ordering=-id&limit=20' : '');
    return {
      raw: `{{domain}}/${path}${search ? `?${search}` : ''}`,
      host: ['{{domain}}'],
      path: path.split('/'),
      ...(search
        ? {
            query: search
              .split('&')
              .map((pair) => ({ key: pair.split('=', 1)[0], value: pair.slice(pair.indexOf('=') + 1) })),
          }
        : {}),
    };
  }

  private expectation({ route, statuses, isLenient, shownKeys }: Step): Expectation {
    const described = Object.keys(route.responses).map(Number);
    const successes = described.filter((status) => status < 300);
    const best = route.method === 'POST' && successes.includes(201) ? 201 : Math.min(...successes);
    const wanted = statuses ?? (isLenient ? described.filter((status) => status < 500) : [best]);
    const answers = wanted.map((status) => [status, this.answerOf(route, status)] as const);
    const json = answers.map(([status, answer]) => [status, answer?.content?.['application/json']] as const);
    const success = json.find(([status]) => status < 300)?.[1]?.example as { message?: string } | undefined;
    return {
      answers: new Map(json.map(([status, media]) => [status, media?.schema ?? null])),
      hasJson: json.every(([, media]) => media !== undefined),
      ...(success?.message === undefined ? {} : { message: success.message }),
      ...(shownKeys ? { shownKeys } : {}),
    };
  }

  private answerOf(route: Route, status: number): Answer | undefined {
    const answer = route.responses[status];
    const name = answer?.$ref?.slice('#/components/responses/'.length);
    return name === undefined ? answer : this.document.components.responses?.[name];
  }

  /** Keeps the ids that later requests need. */
  private remembering(step: Step): string[] {
    const { route, statuses, isLenient } = step;
    if (statuses || step.token) return [];
    const { method, path, tag } = route;
    if (method === 'POST' && path === `${tag}/`) {
      const made = `pm.collectionVariables.set('${variableOf(tag)}', answer.data.id);`;
      return [isLenient ? `if (pm.response.code === 201) ${made}` : made];
    }
    if (!isListOf(route) || path !== `${tag}/`) return [];
    const isMade = this.routes.some((other) => other.tag === tag && other.method === 'POST' && other.path === path);
    if (!isMade)
      return [
        'const [first] = answer.data.results;',
        `if (first) pm.collectionVariables.set('${seenOf(tag)}', first.history_id ?? first.id);`,
      ];
    if (!(tag in RESOURCES) || step.query) return [];
    return [
      `pm.test('lists what was made', () => pm.expect(answer.data.results.map(({ id }) => String(id))).to.include(String(pm.collectionVariables.get('${variableOf(tag)}'))));`,
    ];
  }

  private exampleOf({ requestBody }: Route): Record<string, unknown> | undefined {
    return Object.values(requestBody?.content ?? {})[0]?.example as Record<string, unknown> | undefined;
  }

  /** The part of the example that may not be left out. */
  private requiredOf(route: Route): object {
    const { required = [] } = (Object.values(route.requestBody?.content ?? {})[0]?.schema ?? {}) as {
      required?: string[];
    };
    return Object.fromEntries(Object.entries(this.exampleOf(route) ?? {}).filter(([key]) => required.includes(key)));
  }

  /** Whether the object that a write answers with has the key. */
  private shows(route: Route, key: string): boolean {
    const schema = Object.values(route.responses).find(({ content }) => content?.['application/json'])?.content?.[
      'application/json'
    ]?.schema;
    const data = (schema?.properties as { data?: JsonSchema } | undefined)?.data;
    const name = String(data?.$ref ?? '').slice('#/components/schemas/'.length);
    return key in ((this.document.components.schemas[name]?.properties ?? {}) as object);
  }
}

/** A whole list may be long: of an export the head is enough, and JSON can be held against its schema. */
function exportQuery({ method, path, parameters = [] }: Route): string {
  if (method !== 'GET' || !path.endsWith('/export/')) return '';
  const names = parameters.map(({ name }) => name);
  return [
    ...(names.includes('format') ? ['format=json'] : []),
    ...(names.includes('created_after') ? ['created_after=2100-01-01'] : []),
  ].join('&');
}

function isListOf({ method, operationId }: Route): boolean {
  return method === 'GET' && operationId.startsWith('list');
}

/** Numbers stay numbers and texts stay texts; other values are shown in the hub's own way. */
function isShownAsSent(key: string, value: unknown): boolean {
  return key !== 'password' && (typeof value === 'string' || typeof value === 'boolean');
}

/** The description of the API is no part of itself. */
function describing(): Folder {
  const exec = [
    "pm.test('answers 200', () => pm.response.to.have.status(200));",
    "pm.test('is the description', () => pm.expect(pm.response.json()).to.include.keys('openapi', 'info', 'paths', 'components'));",
  ];
  return {
    name: 'openapi',
    description: 'The description that this collection is made of.',
    item: [
      {
        name: 'openapi',
        event: [{ listen: 'test', script: { type: 'text/javascript', exec } }],
        request: {
          auth: { type: 'noauth' },
          method: 'GET',
          header: [],
          url: {
            raw: '{{domain}}/openapi?format=openapi-json',
            host: ['{{domain}}'],
            path: ['openapi'],
            query: [{ key: 'format', value: 'openapi-json' }],
          },
        },
        response: [],
      },
    ],
  };
}

function environment(): object {
  const values: [key: string, value: string, type?: 'secret'][] = [
    ['domain', 'http://localhost:8085/api/v1'],
    ['admin_user', 'aft'],
    ['admin_password', '', 'secret'],
    ['user2', ''],
    ['password2', '', 'secret'],
    ['admin_token', '', 'secret'],
    ['token', '', 'secret'],
  ];
  return {
    name: 'HDS',
    values: values.map(([key, value, type = 'default']) => ({ key, value, type, enabled: true })),
    _postman_variable_scope: 'environment',
  };
}
