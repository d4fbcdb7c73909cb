import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiParam, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import { bodySchema } from './fields.js';
import type { Resource } from './resource.js';
import { type JsonSchema, type Shape, shapeComponents, shapeSchema } from './shape.js';

/** The part of a schema type that the documents' library insists on; ours are JSON Schema as OpenAPI 3.1 has it. */
type SchemaArgument = Parameters<typeof ApiBody>[0] extends infer Options
  ? Options extends { schema: infer Schema }
    ? Schema
    : never
  : never;

const components = new Map<string, JsonSchema>();

/** The schemas that documented routes refer to, by component name. */
export function documentedComponents(): Record<string, JsonSchema> {
  return Object.fromEntries(components);
}

/** A reference to the component of a shape, which thereby stands in the document. */
export function referTo(shape: Shape): JsonSchema {
  for (const [name, nested] of shapeComponents(shape)) components.set(name, shapeSchema(nested));
  return { $ref: `#/components/schemas/${shape.name}` };
}

/** The envelope around `data`. */
export function enveloped(data: JsonSchema | null): SchemaArgument {
  return {
    type: 'object',
    required: data ? ['status', 'message', 'data'] : ['status', 'message'],
    properties: {
      status: { type: 'string', const: 'success' },
      message: { type: 'string' },
      ...(data ? { data } : {}),
    },
  } as SchemaArgument;
}

const OPERATION_WORDS: Record<string, string> = {
  list: 'list',
  create: 'create',
  retrieve: 'retrieve',
  update: 'update',
  partialUpdate: 'partialUpdate',
  destroy: 'destroy',
};

function operation(resource: Resource, action: string, summary: string) {
  const id = `${OPERATION_WORDS[action] ?? action}${resource.model}${action === 'list' ? 's' : ''}`;
  return applyDecorators(ApiTags(resource.path), ApiOperation({ operationId: id, summary }), documentErrors());
}

/** The error answers that every route can give. */
export function documentErrors() {
  const error = (description: string) => ({ description, schema: { $ref: '#/components/schemas/Error' } });
  return applyDecorators(
    ApiResponse({
      status: 400,
      ...error('The request is refused for what it says; `errors` names the field and the reason.'),
    }),
    ApiResponse({ status: 401, ...error('The credential that was presented is wrong.') }),
    ApiResponse({ status: 403, ...error('Nobody is signed in, or the role does not allow it.') }),
    ApiResponse({ status: 404, ...error('There is no such object.') }),
  );
}

export function documentList(resource: Resource) {
  const page: JsonSchema = {
    type: 'object',
    required: ['count', 'next', 'previous', 'results'],
    properties: {
      count: { type: ['integer', 'null'] },
      next: { type: ['string', 'null'], format: 'uri' },
      previous: { type: ['string', 'null'], format: 'uri' },
      results: { type: 'array', items: referTo(resource.list) },
    },
  };
  const parameters: Record<string, { description: string; schema: JsonSchema }> = {
    limit: { description: 'Rows a page, 10 when left out.', schema: { type: 'integer', minimum: 1 } },
    offset: { description: 'Rows before the page.', schema: { type: 'integer', minimum: 0 } },
    ordering: {
      description: 'Comma-separated names to order by, `-` in front for descending.',
      schema: { type: 'string' },
    },
    count: {
      description: 'How `count` is made: exact, estimated, or none (null).',
      schema: { type: 'string', enum: ['exact', 'estimated', 'none'] },
    },
    tz: {
      description: 'IANA zone in which dates without offset are read; US/Pacific when left out.',
      schema: { type: 'string' },
    },
    ...resource.filters,
  };
  return applyDecorators(
    operation(resource, 'list', `A page of ${resource.path}.`),
    documentFilters(parameters),
    ApiResponse({ status: 200, description: 'The page.', schema: enveloped(page) }),
  );
}

/** The query parameters of an action that selects rows as a list does. */
export function documentFilters(parameters: Record<string, { description: string; schema: JsonSchema }>) {
  return applyDecorators(
    ...Object.entries(parameters).map(([name, { description, schema }]) =>
      ApiQuery({ name, required: false, description, schema: schema as SchemaArgument }),
    ),
  );
}

const idParameter = ApiParam({ name: 'id', schema: { type: 'integer' } });

export function documentShape(resource: Resource, action: string, shape: Shape) {
  return applyDecorators(
    operation(resource, action, `One of ${resource.path}.`),
    idParameter,
    ApiResponse({ status: 200, description: 'The object.', schema: enveloped(referTo(shape)) }),
  );
}

export function documentBody(resource: Resource, action: 'create' | 'update' | 'partialUpdate', dto: new () => object) {
  const { required, ...schema } = bodySchema(dto);
  const body = { ...schema, ...(action === 'partialUpdate' ? {} : { required }) } as unknown as SchemaArgument;
  return applyDecorators(
    operation(
      resource,
      action,
      action === 'create' ? `Adds one to ${resource.path}.` : `Changes one of ${resource.path}.`,
    ),
    ...(action === 'create' ? [] : [idParameter]),
    ApiBody({ schema: body }),
    ApiResponse({
      status: action === 'create' ? 201 : 200,
      description: 'The object.',
      schema: enveloped(referTo(resource.written)),
    }),
  );
}

export function documentNoContent(resource: Resource) {
  return applyDecorators(
    operation(resource, 'destroy', `Deletes one of ${resource.path}.`),
    idParameter,
    ApiResponse({ status: 204, description: 'Deleted.' }),
  );
}

/** An action of its own: its name, what it answers under `data`. */
export function documentAction(
  resource: { path: string; model: string },
  action: string,
  summary: string,
  data: JsonSchema | Shape | null,
  status = 200,
) {
  const schema = data === null ? null : isShape(data) ? referTo(data) : data;
  return applyDecorators(
    ApiTags(resource.path),
    ApiOperation({ operationId: `${action}${resource.model}`, summary }),
    documentErrors(),
    ApiResponse({ status, description: 'Done.', schema: enveloped(schema) }),
  );
}

function isShape(value: JsonSchema | Shape): value is Shape {
  return 'table' in value && 'fields' in value;
}

/** A route whose body is a report, as harvesters send it. */
export function documentReport(resource: Resource, action: 'create' | 'update' | 'partialUpdate') {
  return applyDecorators(
    operation(resource, action, action === 'create' ? 'Stores a report.' : 'Replaces the content of a report.'),
    ...(action === 'create' ? [] : [idParameter]),
    ApiBody({ schema: { $ref: '#/components/schemas/Report' } }),
    ApiResponse({
      status: action === 'create' ? 201 : 200,
      description: 'The report.',
      schema: enveloped(referTo(resource.written)),
    }),
  );
}
