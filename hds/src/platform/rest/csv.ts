import sql, { join, raw, type Sql } from 'sql-template-tag';
import { documentedComponents, referTo } from './documented.js';
import type { JsonSchema, Shape } from './shape.js';

/** One column of a table made of objects: where its value stands in the object. */
interface CsvColumn {
  /** The keys that lead to the value, or to a list. */
  path: string[];
  /** The keys that lead on from each element of the list; null when the column is no list. */
  ofEach: string[] | null;
}

/** Nested objects that are this deep stay JSON: no representation is, unless it nests itself. */
const MAX_DEPTH = 8;
/** What stands between the elements of a list, within a comma-separated line. */
const BETWEEN_ELEMENTS = '; ';

/** The columns of a representation: one a plain value, in its order; nested objects under dotted names. */
export function csvColumns(shape: Shape): CsvColumn[] {
  return columnsOf(referTo(shape), [], null);
}

/** The first line. */
export function csvHeader(columns: CsvColumn[]): string {
  return columns.map(({ path, ofEach }) => [...path, ...(ofEach ?? [])].join('.')).join(',');
}

/** SQL of one line, made from `object`, the SQL of the row's `json`. */
export function csvLineSql(columns: CsvColumn[], object: Sql): Sql {
  const values = columns.map((column, at) => sql`${valueSql(column)} AS ${raw(`c${at}`)}`);
  const cells = columns.map((_, at) => cellSql(`c${at}`));
  // OFFSET 0: the object is made once, and each value read from it once.
  return sql`(
    SELECT array_to_string(ARRAY[${join(cells)}], ',')
    FROM (SELECT ${join(values)} FROM (SELECT ${object}::jsonb AS o OFFSET 0) made OFFSET 0) cells
  )`;
}

function columnsOf(schema: JsonSchema, path: string[], ofEach: string[] | null): CsvColumn[] {
  const { properties, items, type } = resolved(schema);
  const depth = path.length + (ofEach?.length ?? 0);
  if (properties && depth < MAX_DEPTH) {
    return Object.entries(properties as Record<string, JsonSchema>).flatMap(([key, value]) =>
      ofEach ? columnsOf(value, path, [...ofEach, key]) : columnsOf(value, [...path, key], null),
    );
  }
  // A list within a list stays JSON.
  if (type === 'array' && items && ofEach === null) return columnsOf(items as JsonSchema, path, []);
  return [{ path, ofEach }];
}

/** The schema that a reference means; of several the one that is not null. */
function resolved(schema: JsonSchema): JsonSchema {
  const { $ref, anyOf } = schema;
  if (typeof $ref === 'string') return documentedComponents()[$ref.slice('#/components/schemas/'.length)] ?? {};
  const [choice] = (anyOf ?? []) as JsonSchema[];
  return choice ? resolved(choice) : schema;
}

function valueSql({ path, ofEach }: CsvColumn): Sql {
  if (ofEach === null) return sql`o #>> ${path}::text[]`;
  return sql`(
    SELECT string_agg(coalesce(each #>> ${ofEach}::text[], ''), ${BETWEEN_ELEMENTS})
    FROM jsonb_array_elements(CASE jsonb_typeof(o #> ${path}::text[]) WHEN 'array' THEN o #> ${path}::text[] END) each
  )`;
}

/**
 * A value as RFC 4180 has it. A text that a spreadsheet would take for a formula gets a quote in front; a number that is
 * negative is none. https://owasp.org/www-community/attacks/CSV_Injection
 */
function cellSql(name: string): Sql {
  return raw(`
    CASE WHEN ${name} IS NULL THEN ''
      WHEN left(${name}, 1) IN ('=', '+', '-', '@', E'\\t', E'\\r') AND ${name} !~ '^[-+]?\\d+(\\.\\d+)?(e[-+]?\\d+)?$' THEN '"''' || replace(${name}, '"', '""') || '"'
      WHEN ${name} ~ '[",\\r\\n]|^\\s|\\s$' THEN '"' || replace(${name}, '"', '""') || '"'
      ELSE ${name} END`);
}
