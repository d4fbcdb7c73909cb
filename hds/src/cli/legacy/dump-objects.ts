import sql, { raw } from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/database.js';
import { type Field, type LegacyModel } from './model.js';
import { legacyModels, naturalKey } from './models.js';
import { type Column, columnsOf } from './row-checks.js';
import { TAG, TAGGED_ITEM, tagLinks } from './tag-links.js';

/** About how much is fetched at a time; a single object may be larger. */
const FETCH_BYTES = 4 * 1024 * 1024;
const MAX_FETCHED_ROWS = 2000;
const FIRST_FETCHED_ROWS = 20;

/** What dumps can hold, by model, in the order of a dump: each model stands behind those it points to. */
export const dumpedModels: string[] = [
  ...legacyModels.filter(({ key }) => key === undefined).map(({ model }) => model),
  TAG,
  ...tagLinks.map(({ model }) => model),
];

/** Models whose rows have tags. */
const taggedModels = legacyModels.filter(({ tagLink }) => tagLink !== undefined);

/**
 * The objects of some models, each as the JSON that Django's `dumpdata` writes of it, some at a time. The caller's transaction
 * decides what moment they are of.
 */
export async function* dumpObjects(manager: EntityManager, models: ReadonlySet<string>): AsyncGenerator<string[]> {
  for (const model of legacyModels) {
    if (models.has(model.model)) yield* dumpModel(manager, model);
  }
  const tags = await tagsInUse(manager);
  if (models.has(TAG)) yield tags.map(({ word, slug }, index) => objectJson(TAG, index + 1, { name: word, slug }));
  const pks = new Map(tags.map(({ word }, index) => [word, index + 1]));
  for (const { model, objectField } of tagLinks) {
    if (models.has(model)) yield* dumpTagLinks(manager, model, objectField, pks);
  }
}

/** How much of what the hub keeps has no place in a dump: what it is → how many. */
export async function notDumpable(manager: EntityManager): Promise<Map<string, number>> {
  const rows = await rowsOf<{ what: string; count: number }>(
    manager,
    sql`SELECT 'API tokens, of which the hub keeps hashes only' AS what, count(*) FROM api_token
        UNION ALL SELECT 'numbers of exceptions whose code the hub does not know', count(*) FROM exception WHERE code_id IS NULL AND code_number IS NOT NULL
        UNION ALL SELECT 'reports as received that JSON cannot hold, beside the JSON of them that is dumped', count(*) FROM error_report WHERE received_bytes IS NOT NULL`,
  );
  return new Map(rows.filter(({ count }) => count > 0).map(({ what, count }) => [what, Number(count)]));
}

async function* dumpModel(manager: EntityManager, model: LegacyModel): AsyncGenerator<string[]> {
  const columns = await columnsOf(manager, model.table);
  const fields = Object.entries(model.fields).map(
    ([name, field]) => `'"${name}": ' || coalesce((${fieldSql(field, columns)})::text, 'null')`,
  );
  const object = `'{"model": "${model.model}", "pk": ' || t.id || ', "fields": {' || concat_ws(', ', ${fields.join(', ')}) || '}}'`;
  for await (const rows of fetched<{ object: string }>(
    manager,
    `SELECT ${object} AS object FROM ${model.table} t ORDER BY t.id`,
    ({ object: json }) => json.length,
  ))
    yield rows.map(({ object: json }) => json);
}

/** SQL of a field's JSON text, of the row `t`. */
function fieldSql(field: Field, columns: Map<string, Column>): string {
  if (field.kind === 'nothing') return field.dump;
  if (field.kind === 'links') {
    const ids = `SELECT string_agg(l.${field.other}::text, ', ' ORDER BY l.${field.other}) FROM ${field.table} l WHERE l.${field.own} = t.id`;
    return `'[' || coalesce((${ids}), '') || ']'`;
  }
  if ('dump' in field && field.dump !== undefined) return field.dump;
  const column = `t."${field.column}"`;
  switch (columns.get(field.column)?.type) {
    case 'timestamptz':
      return timeSql(column);
    case 'interval':
      return `to_json(hds_duration(${column}))`;
    case 'jsonb':
      return column;
    default:
      return `to_json(${column})`;
  }
}

/** Django writes milliseconds; microseconds stand here where there are any, and Django reads them. */
function timeSql(column: string): string {
  return `to_json(regexp_replace(hds_time(${column}), '(\\.\\d{3})000Z$', '\\1Z'))`;
}

/** The words in use as tags, in the order of their letters, each with a slug that no other has. */
async function tagsInUse(manager: EntityManager): Promise<{ word: string; slug: string }[]> {
  const words = taggedModels.map(({ table }) => `SELECT unnest(tags) AS word FROM ${table}`).join(' UNION ');
  const rows = await rowsOf<{ word: string }>(
    manager,
    sql`SELECT word FROM (${raw(words)}) used ORDER BY word COLLATE "C"`,
  );
  const slugs = new Set<string>();
  return rows.map(({ word }) => {
    const plain = slugOf(word);
    let slug = plain;
    for (let number = 1; slugs.has(slug); number++) slug = `${plain}_${number}`;
    slugs.add(slug);
    return { word, slug };
  });
}

/** As Django makes slugs: ASCII letters, digits, `_` and `-`, in lower case. */
function slugOf(word: string): string {
  const ascii = word.normalize('NFKD').replace(/[^\x20-\x7e]/g, '');
  const slug = ascii.toLowerCase().replace(/[^\w\s-]/g, '');
  return slug.replace(/[-\s]+/g, '-').replace(/^[-_]+|[-_]+$/g, '');
}

async function* dumpTagLinks(
  manager: EntityManager,
  link: string,
  objectField: string,
  pks: Map<string, number>,
): AsyncGenerator<string[]> {
  let pk = 0;
  for (const { table, model } of taggedModels.filter(({ tagLink }) => tagLink === link)) {
    const type = link === TAGGED_ITEM ? { content_type: model.split('.') } : {};
    const rows = fetched<{ id: number; word: string }>(
      manager,
      `SELECT t.id, tag.word FROM ${table} t, unnest(t.tags) WITH ORDINALITY AS tag(word, place) ORDER BY t.id, tag.place`,
      ({ word }) => word.length,
    );
    for await (const some of rows) {
      yield some.map(({ id, word }) => objectJson(link, ++pk, { tag: pks.get(word), ...type, [objectField]: id }));
    }
  }
}

/** As `json.dumps` of Python writes it. */
function objectJson(model: string, pk: number, fields: object): string {
  const inner = Object.entries(fields).map(
    ([name, value]) => `"${name}": ${Array.isArray(value) ? naturalKey(value.join('.')) : JSON.stringify(value)}`,
  );
  return `{"model": "${model}", "pk": ${pk}, "fields": {${inner.join(', ')}}}`;
}

/** The rows of a statement, as many at a time as make some megabytes. */
async function* fetched<Row>(
  manager: EntityManager,
  statement: string,
  sizeOf: (row: Row) => number,
): AsyncGenerator<Row[]> {
  await manager.query(`DECLARE dumped NO SCROLL CURSOR FOR ${statement}`);
  for (let rows = FIRST_FETCHED_ROWS; ; ) {
    const some = await rowsOf<Row>(manager, sql`FETCH ${raw(String(rows))} FROM dumped`);
    if (some.length > 0) yield some;
    if (some.length < rows) break;
    const bytes = some.reduce((sum, row) => sum + sizeOf(row), 1);
    // At most twice as many as before: the next rows may be larger.
    rows = Math.max(1, Math.min(2 * rows, MAX_FETCHED_ROWS, Math.floor((FETCH_BYTES * some.length) / bytes)));
  }
  await manager.query('CLOSE dumped');
}
