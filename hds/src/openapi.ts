import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { sentReportSchema } from './core/report/report-schema.js';
import { CSRF_COOKIE, SESSION_COOKIE } from './core/user/credentials.js';
import { isPublic, whoMay } from './core/user/permissions.js';
import { ACCESS_KEY, type RouteAccess } from './platform/http/access.js';
import { documentedComponents, documentedTags } from './platform/rest/documented.js';
import { ERROR_SCHEMA, errorComponents, referToError, type SharedError } from './platform/rest/error-answers.js';
import { exampleOf } from './platform/rest/example.js';
import type { JsonSchema } from './platform/rest/shape.js';

const DESCRIPTION = `
Reports, events, files and machines of a harvester fleet.

**Signing in.** A machine sends \`Authorization: Token <key>\` with each request; \`POST users/login/\` answers with a key. A
browser sends \`"session": true\` with its login, gets cookies instead, and repeats the value of the cookie \`${CSRF_COOKIE}\`
in \`X-CSRFToken\` on every request that changes something.

**Answers** are \`{"status": "success", "message": …, "data": …}\`, errors \`{"status": "error", "errors": …}\`. Paths work with
and without the slash at the end. Lists come in pages (\`limit\`, \`offset\`); parameters and body keys that nobody knows are
ignored. A body of flat values may come as a form (URL-encoded or multipart) as well as in JSON.
`.trim();

const SECURITY_SCHEMES = {
  token: {
    type: 'apiKey',
    in: 'header',
    name: 'Authorization',
    description:
      'For machines: `Token <key>`, the word and the key of 40 hexadecimal characters. No CSRF token is needed.',
  },
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: SESSION_COOKIE,
    description: 'For browsers: the HTTP-only cookie that a login with `"session": true` sets.',
  },
  csrf: {
    type: 'apiKey',
    in: 'header',
    name: 'X-CSRFToken',
    description: `With a session, on every request but GET and HEAD: the value of the cookie \`${CSRF_COOKIE}\`, which the login sets and \`GET users/csrf/\` tells.`,
  },
};

interface MediaType {
  schema?: JsonSchema;
  example?: unknown;
}

/** An answer of an operation. */
export interface Answer {
  $ref?: string;
  description?: string;
  headers?: Record<string, unknown>;
  content?: Record<string, MediaType>;
}

/** An operation of the document. */
export interface Operation {
  operationId: string;
  summary?: string;
  description?: string;
  tags?: string[];
  security?: Record<string, string[]>[];
  parameters?: { name: string; in: string; required?: boolean; schema?: JsonSchema }[];
  requestBody?: { required?: boolean; content: Record<string, MediaType> };
  responses: Record<string, Answer>;
  [ACCESS_KEY]?: RouteAccess;
}

/** The document, as far as we read it. */
export interface OpenApi {
  paths: Record<string, Record<string, Operation>>;
  tags?: { name: string; description: string }[];
  components: { schemas: Record<string, JsonSchema>; responses?: Record<string, Answer>; securitySchemes?: unknown };
  [key: string]: unknown;
}

/** The OpenAPI 3.1 description of the API, made from the declarations that the routes themselves are made of. */
export function openApiDocument(app: INestApplication): OpenApi {
  const info = new DocumentBuilder()
    .setTitle('Harvester Data Store')
    .setDescription(DESCRIPTION)
    .setVersion('1.0')
    .setOpenAPIVersion('3.1.0')
    .addSecurityRequirements('token')
    .build();
  const document = SwaggerModule.createDocument(app, info, { autoTagControllers: false }) as unknown as OpenApi;
  document.components.securitySchemes = SECURITY_SCHEMES;
  document.components.responses = errorComponents();
  document.components.schemas = {
    ...document.components.schemas,
    ...documentedComponents(),
    Error: ERROR_SCHEMA,
    Report: sentReportSchema(),
  };
  // Paths are canonical with their slash, as old clients write them.
  document.paths = Object.fromEntries(
    Object.entries(document.paths).map(([path, operations]) => [`${path.replace(/\/$/, '')}/`, operations]),
  );
  for (const [path, operations] of Object.entries(document.paths))
    for (const [method, operation] of Object.entries(operations)) complete(document, path, method, operation);
  document.tags = [...documentedTags()]
    .map(([name, description]) => ({ name, description }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  return document;
}

/** Adds what follows from the rest: who may, which errors there are, and examples. */
function complete({ components }: OpenApi, path: string, method: string, operation: Operation): void {
  const { [ACCESS_KEY]: access, requestBody, responses } = operation;
  const isOpen = access !== undefined && isPublic(access.resource, access.action);
  const isSafe = method === 'get';
  if (access)
    operation.description = [operation.description, `Who may: ${whoMay(access.resource, access.action)}`]
      .filter(Boolean)
      .join('\n\n');
  delete operation[ACCESS_KEY];
  operation.security ??= isOpen ? [] : [{ token: [] }, isSafe ? { session: [] } : { session: [], csrf: [] }];
  const takesBody = requestBody !== undefined;
  const takesQuery = operation.parameters?.some((parameter) => parameter.in === 'query') ?? false;
  const isOfOne = path.includes('{id}');
  const errors: [SharedError, boolean][] = [
    [400, takesBody || takesQuery || isOfOne],
    [401, true],
    // A browser's session needs its CSRF token on routes that are open, too.
    [403, !isOpen || !isSafe],
    [404, isOfOne],
    [413, takesBody],
    [415, takesBody],
    [503, true],
  ];
  for (const [status, occurs] of errors) if (occurs) responses[status] ??= referToError(status);
  for (const { content = {} } of [...Object.values(responses), ...(requestBody ? [requestBody] : [])])
    for (const media of Object.values(content))
      if (media.schema && media.example === undefined && media.schema.format !== 'binary')
        media.example = exampleOf(media.schema, components.schemas);
}
