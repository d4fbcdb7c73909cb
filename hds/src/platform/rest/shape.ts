import sql, { join, raw, type Sql } from 'sql-template-tag';

/** A JSON Schema as OpenAPI 3.1 writes it. */
export type JsonSchema = { [key: string]: unknown };

/** What a representation needs to know of the request: `http://host` for the absolute links it holds. */
export interface ShapeContext {
  origin: string;
  /** What stands in front of an object's key until a signed link takes its place; see `SignedLinks`. Absent: files are linked through the hub. */
  signedLinkMark?: string;
  /** Whether so many rows are made that what few rows nest is made once, and looked up. */
  ofMany?: boolean;
}

/** One key of a representation: how PostgreSQL makes its value from the row `alias`, and what the documents say of it. */
export interface Field {
  toSql(alias: string, context: ShapeContext): Sql;
  schema: JsonSchema;
  /** The column behind the value, where a list can be ordered by it. */
  column?: string;
  /** SQL over the row `alias`: whether the object has the key at all. Always, when left out. */
  presentWhen?(alias: string): Sql;
}

/**
 * A representation: the keys one object shows, in order. PostgreSQL builds the JSON, nested objects included, so a list
 * costs one statement whatever it nests, and stored JSON passes through without being parsed here.
 */
export interface Shape {
  /** Name of the component in the OpenAPI document. */
  name: string;
  table: string;
  fields: Record<string, Field>;
  /** Whether the table has some thousand rows at most, so that all of them can be held in memory. */
  isSmall?: boolean;
}

export function shape(
  name: string,
  table: string,
  fields: Record<string, Field>,
  { isSmall = false }: { isSmall?: boolean } = {},
): Shape {
  return { name, table, fields, isSmall };
}

/** What was built of a shape last. Nearly all requests name the hub by the same address. */
interface Built {
  alias: string;
  context: ShapeContext;
  statement: Sql;
}
const built = new WeakMap<Shape, Built>();

/** The SQL that builds the object for the row `alias`, as `json`. */
export function shapeSql(shape: Shape, alias: string, context: ShapeContext): Sql {
  const last = built.get(shape);
  if (last?.alias === alias && isSame(last.context, context)) return last.statement;
  const statement = newShapeSql(shape, alias, context);
  built.set(shape, { alias, context, statement });
  return statement;
}

function isSame(one: ShapeContext, other: ShapeContext): boolean {
  return one.origin === other.origin && one.signedLinkMark === other.signedLinkMark && one.ofMany === other.ofMany;
}

function newShapeSql({ fields }: Shape, alias: string, context: ShapeContext): Sql {
  const entries = Object.entries(fields);
  const whole = objectSql(entries, alias, context);
  const optional = entries.find(([, { presentWhen }]) => presentWhen);
  if (!optional) return whole;
  const without = objectSql(
    entries.filter((entry) => entry !== optional),
    alias,
    context,
  );
  return sql`(CASE WHEN ${optional[1].presentWhen?.(alias) ?? sql`true`} THEN ${whole} ELSE ${without} END)`;
}

function objectSql(entries: [string, Field][], alias: string, context: ShapeContext): Sql {
  return jsonObject(Object.fromEntries(entries.map(([key, field]) => [key, field.toSql(alias, context)])));
}

/** SQL of a JSON object. Not `json_build_object`, which writes blanks around each colon. */
export function jsonObject(values: Record<string, Sql>): Sql {
  const columns = Object.entries(values).map(([key, value]) => sql`${value} AS ${raw(quote(key))}`);
  return sql`(SELECT row_to_json(o) FROM (SELECT ${join(columns)}) o)`;
}

/** The JSON Schema of the object. Nested shapes are references to their own components. */
export function shapeSchema({ fields }: Shape): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, field.schema])),
    required: Object.keys(fields).filter((key) => !fields[key]?.presentWhen),
  };
}

/** The shape and all it nests, by component name. */
export function shapeComponents(root: Shape, found = new Map<string, Shape>()): Map<string, Shape> {
  found.set(root.name, root);
  for (const field of Object.values(root.fields)) {
    const nested = nestedShapes.get(field);
    if (nested && !found.has(nested().name)) shapeComponents(nested(), found);
  }
  return found;
}

const nestedShapes = new WeakMap<Field, () => Shape>();

/** Text of SQL that never comes from outside: names of tables, columns and keys. */
function quote(key: string): string {
  return `"${key.replaceAll('"', '""')}"`;
}

function columnField(column: string, schema: JsonSchema, render = (value: string) => value): Field {
  return { schema, column, toSql: (alias) => raw(render(`${alias}."${column}"`)) };
}

interface ColumnOptions {
  /** Whether the value may be null; the documents say so. */
  nullable?: boolean;
  /** What the documents show, where the type's own example says too little. */
  example?: unknown;
}

function typed(type: string, { nullable, example }: ColumnOptions, more: JsonSchema = {}): JsonSchema {
  return {
    type: nullable ? [type, 'null'] : type,
    ...more,
    ...(example === undefined ? {} : { examples: [example] }),
  };
}

export const integer = (column: string, options: ColumnOptions = {}) => columnField(column, typed('integer', options));
export const number = (column: string, options: ColumnOptions = {}) => columnField(column, typed('number', options));
export const text = (column: string, options: ColumnOptions = {}) => columnField(column, typed('string', options));
export const boolean = (column: string, options: ColumnOptions = {}) => columnField(column, typed('boolean', options));

/** ISO 8601 UTC, microseconds only when they are not zero: `2022-05-02T21:27:42.789323Z`. */
export const time = (column: string, options: ColumnOptions = {}) =>
  columnField(column, typed('string', options, { format: 'date-time' }), (value) => `hds_time(${value})`);

/** `[D ]HH:MM:SS[.ffffff]`, such as `3 00:00:10`. */
export const duration = (column: string, options: ColumnOptions = {}) =>
  columnField(column, typed('string', { example: '00:15:30', ...options }), (value) => `hds_duration(${value})`);

/** A list of words. A list cannot be ordered by it. */
export const words = (column: string, example: string[] = []): Field => ({
  schema: { type: 'array', items: { type: 'string' }, examples: [example] },
  toSql: (alias) => raw(`to_json(${alias}."${column}")`),
});

/** JSON as it is stored. */
export const json = (column: string, schema: JsonSchema = {}): Field => ({
  schema,
  toSql: (alias) => raw(`${alias}."${column}"`),
});

/** A value that SQL computes; `render` gets the alias of the row. */
export const computed = (schema: JsonSchema, render: (alias: string, context: ShapeContext) => Sql): Field => ({
  schema,
  toSql: render,
});

/** The same value in every object. */
export const constant = (value: string): Field => ({
  schema: { type: 'string', const: value },
  toSql: () => sql`${value}::text`,
});

/** The absolute address of the row itself: `http://host/api/v1/<path>/<id>/`. */
export const link = (path: string): Field => ({
  schema: { type: 'string', format: 'uri', examples: [`http://127.0.0.1:8085/api/v1/${path}/1/`] },
  toSql: (alias, { origin }) => sql`${`${origin}/api/v1/${path}/`}::text || ${raw(alias)}.id || '/'`,
});

/**
 * The alias of a row that hangs on the row `alias`: `t`, `t1`, `t2`. Those side by side share it, as each names its own
 * parent and nothing else, and the text of a representation is always the same.
 */
function aliasBelow(alias: string): string {
  const [, name = '', depth = ''] = /^(.*?)(\d*)$/.exec(alias) ?? [];
  return `${name}${Number(depth) + 1}`;
}

/** The one row that `column` points at, as `nested` shows it; null when the column is null. */
export function one(column: string, nested: Shape, options: ColumnOptions = {}): Field {
  return Object.assign(
    oneBy((alias) => raw(`${alias}."${column}"`), nested, options),
    { column },
  );
}

/** The one row with the id that SQL over the row `alias` tells, as `nested` shows it; null when there is none. */
export function oneBy(id: (alias: string) => Sql, nested: Shape, options: ColumnOptions = {}): Field {
  const reference = { $ref: `#/components/schemas/${nested.name}` };
  const field: Field = {
    schema: options.nullable ? { anyOf: [reference, { type: 'null' }] } : reference,
    toSql: (alias, context) => {
      const inner = aliasBelow(alias);
      const from = raw(`${nested.table} ${inner}`);
      const { ofMany, ...ofOne } = context;
      const object = shapeSql(nested, inner, ofOne);
      // PostgreSQL makes the table of all objects once: the subquery asks for nothing of the row.
      return ofMany && nested.isSmall
        ? sql`((SELECT jsonb_object_agg(${raw(inner)}.id::text, ${object}::text) FROM ${from}) ->> ${id(alias)}::text)::json`
        : sql`(SELECT ${object} FROM ${from} WHERE ${raw(inner)}.id = ${id(alias)})`;
    },
  };
  nestedShapes.set(field, () => nested);
  return field;
}

/** All rows whose `column` points at this one, in the given order. */
export function many(column: string, nested: () => Shape, order: string[]): Field {
  const field: Field = {
    get schema() {
      return { type: 'array', items: { $ref: `#/components/schemas/${nested().name}` } };
    },
    toSql: (alias, context) => {
      const shape = nested();
      const inner = aliasBelow(alias);
      const ordering = order.map((name) => `${inner}."${name}"`).join(', ');
      return sql`coalesce((SELECT json_agg(${shapeSql(shape, inner, context)} ORDER BY ${raw(ordering)}) FROM ${raw(shape.table)} ${raw(inner)} WHERE ${raw(`${inner}."${column}" = ${alias}.id`)}), '[]'::json)`;
    },
  };
  nestedShapes.set(field, nested);
  return field;
}
