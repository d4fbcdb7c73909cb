import { InvalidFields } from '../errors.js';
import type { Query } from './filters.js';
import type { Resource } from './resource.js';
import { type JsonSchema, shape } from './shape.js';

/** Rows of a page that shows what is large, at most: one request shall not hold the memory of thousands of reports. */
const MOST_LARGE_ROWS = 50;

/** What a list shows when it is asked for more, by the list that shows less. */
const widened = new WeakMap<Resource, Map<string, Resource>>();

/**
 * The resource as `include=a,b` asks for it: its list shows these fields too.
 * @throws InvalidFields  for a name that cannot be included
 */
export function including(resource: Resource, { include }: Query): Resource {
  const { includable } = resource;
  if (!include || !includable) return resource;
  const names = [...new Set(include.split(',').map((name) => name.trim()))].sort();
  for (const name of names) {
    if (!Object.hasOwn(includable, name)) {
      const known = Object.keys(includable).join(', ');
      throw new InvalidFields({ include: [`"${name.slice(0, 100)}" is not a valid choice: ${known}.`] });
    }
  }
  const key = names.join();
  const known = widened.get(resource) ?? new Map<string, Resource>();
  widened.set(resource, known);
  const wide = known.get(key) ?? widen(resource, names);
  known.set(key, wide);
  return wide;
}

function widen(resource: Resource, names: string[]): Resource {
  const { list, includable } = resource;
  const more = Object.fromEntries(Object.entries(includable ?? {}).filter(([name]) => names.includes(name)));
  const name = `${list.name}With${names.map((word) => word[0]?.toUpperCase() + word.slice(1)).join('')}`;
  return { ...resource, list: shape(name, list.table, { ...list.fields, ...more }), maxPageSize: MOST_LARGE_ROWS };
}

/** The query parameter, for the documents. */
export function includeParameter({
  includable = {},
}: Resource): Record<string, { description: string; schema: JsonSchema }> {
  const names = Object.keys(includable);
  if (names.length === 0) return {};
  return {
    include: {
      description: `Comma-separated fields that are shown only when asked for: ${names.join(', ')}. A page then holds ${MOST_LARGE_ROWS} rows at most.`,
      schema: { type: 'string', examples: [names.join()] },
    },
  };
}

/** A row of a list, with what it can show more. @param row  the schema without that */
export function rowSchema({ includable = {} }: Resource, row: JsonSchema): JsonSchema {
  const more = Object.entries(includable);
  if (more.length === 0) return row;
  const properties = Object.fromEntries(more.map(([name, { schema }]) => [name, schema]));
  return { allOf: [row, { type: 'object', properties, examples: [{}] }] };
}
