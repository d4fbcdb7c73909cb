/** The parts of an OpenAPI document that the page shows. */
export interface OpenApi {
  info: { title: string; version: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

export interface Operation {
  operationId: string;
  summary?: string;
  tags?: string[];
  parameters?: Parameter[];
  requestBody?: { content?: Record<string, { schema?: Schema }> };
}

export interface Parameter {
  name: string;
  in: string;
  description?: string;
  schema?: Schema;
}

export interface Schema {
  type?: string | string[];
  format?: string;
  description?: string;
  enum?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  anyOf?: Schema[];
  $ref?: string;
  maxLength?: number;
}

export interface Endpoint extends Operation {
  method: string;
  path: string;
}

/** The operations by tag, in the document's order; only those that have all of the words in path, summary or parameters. */
export function endpointsByTag({ paths }: OpenApi, wanted: string): [tag: string, endpoints: Endpoint[]][] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  const endpoints = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({ ...operation, method: method.toUpperCase(), path })),
  );
  const fitting = endpoints.filter(({ method, path, summary = '', parameters = [] }) => {
    const text = [method, path, summary, ...parameters.map(({ name }) => name)].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return [...Map.groupBy(fitting, ({ tags }) => tags?.[0] ?? 'other')];
}

/** A type as a reader writes it: `integer or null`, `list of Event`. */
export function typeOf(schema: Schema | undefined): string {
  if (schema === undefined) return 'anything';
  if (schema.$ref !== undefined) return schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
  if (schema.anyOf !== undefined) return schema.anyOf.map(typeOf).join(' or ');
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(' or ');
  const types = [schema.type ?? 'anything'].flat();
  return types
    .map((type) => {
      if (type === 'array') return `list of ${typeOf(schema.items)}`;
      return type === 'string' && schema.format !== undefined ? schema.format : type;
    })
    .join(' or ');
}
