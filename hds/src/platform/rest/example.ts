import type { JsonSchema } from './shape.js';

/** What stands for a value of a format, where the schema has no example of its own. */
const OF_FORMAT: Record<string, string> = {
  'date-time': '2022-05-02T21:27:42.789323Z',
  uri: 'http://127.0.0.1:8085/api/v1/',
  email: 'sue@example.com',
};

/**
 * A value that a schema allows, for people to see what is meant: the schema's own example where it has one, else one made of
 * its parts.
 *
 * @param components  the schemas that `#/components/schemas/…` refers to
 */
export function exampleOf(schema: JsonSchema, components: Record<string, JsonSchema>): unknown {
  const { $ref, examples, const: constant, enum: choices, anyOf, oneOf, allOf } = schema;
  if (typeof $ref === 'string')
    return exampleOf(components[$ref.slice('#/components/schemas/'.length)] ?? {}, components);
  if (Array.isArray(examples)) return examples[0];
  if (constant !== undefined) return constant;
  if (Array.isArray(choices)) return choices[0];
  const [choice] = (anyOf ?? oneOf ?? []) as JsonSchema[];
  if (choice) return exampleOf(choice, components);
  if (Array.isArray(allOf)) return Object.assign({}, ...allOf.map((part: JsonSchema) => exampleOf(part, components)));
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  switch (type) {
    case 'integer':
      return 1;
    case 'number':
      return 1.5;
    case 'boolean':
      return false;
    case 'string':
      return OF_FORMAT[String(schema.format)] ?? 'text';
    case 'array':
      return schema.items ? [exampleOf(schema.items as JsonSchema, components)] : [];
    case 'null':
      return null;
    default:
      return exampleOfObject(schema, components);
  }
}

function exampleOfObject({ properties = {} }: JsonSchema, components: Record<string, JsonSchema>): JsonSchema {
  const entries = Object.entries(properties as Record<string, JsonSchema>);
  return Object.fromEntries(entries.map(([name, property]) => [name, exampleOf(property, components)]));
}
