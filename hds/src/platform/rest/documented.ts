import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiParam, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import { messageOf } from '../http/envelope.js';
import { errorAnswer } from './error-answers.js';
import { bodySchema } from './fields.js';
import { includeParameter, rowSchema } from './including.js';
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

const tags = new Map<string, string>();

/** What the document says of each tag, by its name. */
export function documentedTags(): Map<string, string> {
  return tags;
}

/** What a group of routes is for, where no resource says so. */
export function describeTag(name: string, description: string): void {
  tags.set(name, description);
}

/** A schema as the documents' library takes it. */
export function schemaArgument(schema: JsonSchema): SchemaArgument {
  return schema as SchemaArgument;
}

/** The envelope around `data`. @param message  the text of the answer, or one such as it */
export function enveloped(data: JsonSchema | null, message = 'successfully'): SchemaArgument {
  return schemaArgument({
    type: 'object',
    required: data ? ['status', 'message', 'data'] : ['status', 'message'],
    properties: {
      status: { type: 'string', const: 'success' },
      message: { type: 'string', examples: [message] },
      ...(data ? { data } : {}),
    },
  });
}

/** An error that only some routes have; those that follow from the kind of route need no word. */
export function documentError(status: number, description?: string) {
  return ApiResponse({ status, ...errorAnswer(status, description) } as Parameters<typeof ApiResponse>[0]);
}

/** The page of a list. */
export function pageSchema(items: JsonSchema): JsonSchema {
  return {
    type: 'object',
    required: ['count', 'next', 'previous', 'results'],
    properties: {
      count: { type: ['integer', 'null'] },
      next: { type: ['string', 'null'], format: 'uri', examples: [null] },
      previous: { type: ['string', 'null'], format: 'uri', examples: [null] },
      results: { type: 'array', items },
    },
  };
}

/** A name for the operation that clients are generated with: `listFruits`, `getTagsEvent`. */
export function documentOperation({ path, model, description }: Documented, action: string, summary: string) {
  if (description) describeTag(path, description);
  const operationId = `${action}${model}${action === 'list' ? 's' : ''}`;
  return applyDecorators(ApiTags(path), ApiOperation({ operationId, summary }));
}

/** What the documents need to know of a resource, or of a group of routes that is none. */
type Documented = Pick<Resource, 'path' | 'model' | 'description'> & { basename?: string };

function body(schema: JsonSchema) {
  const { required } = schema;
  return ApiBody({ schema: schemaArgument(schema), required: Array.isArray(required) && required.length > 0 });
}

const orderingParameter = {
  description: 'Comma-separated names to order by, `-` in front for descending.',
  schema: { type: 'string' },
};
const zoneParameter = {
  description: 'IANA zone in which dates without offset are read; US/Pacific when left out.',
  schema: { type: 'string' },
};

export function documentList(resource: Resource) {
  const parameters: Record<string, { description: string; schema: JsonSchema }> = {
    limit: { description: 'Rows a page, 10 when left out.', schema: { type: 'integer', minimum: 1 } },
    offset: { description: 'Rows before the page.', schema: { type: 'integer', minimum: 0 } },
    ordering: orderingParameter,
    count: {
      description: 'How `count` is made: exact, estimated, or none (null).',
      schema: { type: 'string', enum: ['exact', 'estimated', 'none'] },
    },
    ...includeParameter(resource),
    tz: zoneParameter,
    ...resource.filters,
  };
  return applyDecorators(
    documentOperation(resource, 'list', `A page of ${resource.path}.`),
    documentFilters(parameters),
    ApiResponse({
      status: 200,
      description: 'The page.',
      schema: enveloped(pageSchema(rowSchema(resource, referTo(resource.list))), messageOf('GET', resource.basename)),
    }),
  );
}

/** The route that sends all rows of a list as a file. */
export function documentExport(resource: Resource) {
  const { path, list } = resource;
  return applyDecorators(
    documentOperation(resource, 'export', `All of ${path} that match, as a file.`),
    documentFilters({
      format: {
        description:
          'CSV has a header line, nested values under dotted names, and `; ` between the elements of lists; JSON is a list of what the pages hold.',
        schema: { type: 'string', enum: ['csv', 'json'], default: 'csv' },
      },
      ordering: orderingParameter,
      ...includeParameter(resource),
      tz: zoneParameter,
      ...resource.filters,
    }),
    ApiResponse({
      status: 200,
      description: 'The rows, as an attachment. One that breaks off is not complete.',
      content: {
        'text/csv': { schema: schemaArgument({ type: 'string', examples: ['id,name\r\n1,a name\r\n'] }) },
        'application/json': { schema: schemaArgument({ type: 'array', items: rowSchema(resource, referTo(list)) }) },
      },
    }),
    documentError(429, 'The process sends as many exports as it may.'),
  );
}

/** The query parameters of an action that selects rows as a list does. */
export function documentFilters(parameters: Record<string, { description: string; schema: JsonSchema }>) {
  return applyDecorators(
    ...Object.entries(parameters).map(([name, { description, schema }]) =>
      ApiQuery({ name, required: false, description, schema: schemaArgument(schema) }),
    ),
  );
}

/** The parameter `{id}` of a path. */
export const documentId = ApiParam({ name: 'id', description: 'Its id.', schema: { type: 'integer' } });

export function documentShape(resource: Resource, action: string, shape: Shape) {
  return applyDecorators(
    documentOperation(resource, action, `One of ${resource.path}.`),
    documentId,
    ApiResponse({
      status: 200,
      description: 'The object.',
      schema: enveloped(referTo(shape), messageOf('GET', resource.basename)),
    }),
  );
}

type Write = 'create' | 'update' | 'partialUpdate';

/** A route that takes the fields of a body class. @param more  fields beyond them */
export function documentBody(
  resource: Resource,
  action: Write,
  dto: new () => object,
  more: Record<string, JsonSchema> = {},
) {
  const { required, properties, ...schema } = bodySchema(dto);
  return documentWrite(
    resource,
    action,
    action === 'create' ? `Adds one to ${resource.path}.` : `Changes one of ${resource.path}.`,
    {
      ...schema,
      properties: { ...(properties as object), ...more },
      ...(action === 'partialUpdate' ? {} : { required }),
    },
  );
}

/** A route that makes or changes an object, and answers with it. */
export function documentWrite(resource: Resource, action: Write, summary: string, schema: JsonSchema) {
  const isNew = action === 'create';
  return applyDecorators(
    documentOperation(resource, action, summary),
    ...(isNew ? [] : [documentId]),
    body(schema),
    ApiResponse({
      status: isNew ? 201 : 200,
      description: 'The object.',
      schema: enveloped(referTo(resource.written), messageOf(isNew ? 'POST' : 'PUT', resource.basename)),
    }),
  );
}

export function documentNoContent(resource: Resource) {
  return applyDecorators(
    documentOperation(resource, 'destroy', `Deletes one of ${resource.path}.`),
    documentId,
    ApiResponse({ status: 204, description: 'Deleted.' }),
  );
}

/** What there is to say of an action beyond its answer. */
interface ActionFacts {
  /** 200 when left out; 204 has no body. */
  status?: number;
  /** Its text, or one such as it; made of the basename, as automatic messages are, when left out. */
  message?: string;
  /** What it takes. */
  body?: JsonSchema;
}

/** An action of its own: its name, what it answers under `data`. */
export function documentAction(
  resource: Documented,
  action: string,
  summary: string,
  data: JsonSchema | Shape | null,
  { status = 200, message = messageOf('GET', resource.basename), body: taken }: ActionFacts = {},
) {
  const schema = data === null ? null : isShape(data) ? referTo(data) : data;
  return applyDecorators(
    documentOperation(resource, action, summary),
    ...(taken ? [body(taken)] : []),
    ApiResponse({
      status,
      description: 'Done.',
      ...(status === 204 ? {} : { schema: enveloped(schema, message) }),
    }),
  );
}

function isShape(value: JsonSchema | Shape): value is Shape {
  return 'table' in value && 'fields' in value;
}

/** A route whose body is a report, as harvesters send it. @param example  one such */
export function documentReport(resource: Resource, action: Write, example?: JsonSchema) {
  const reference = { $ref: '#/components/schemas/Report' };
  return documentWrite(
    resource,
    action,
    action === 'create' ? 'Stores a report.' : 'Replaces the content of a report.',
    { ...reference, required: ['data'], ...(example ? { examples: [example] } : {}) },
  );
}
