import sql, { raw } from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { NO_PASSWORD } from '../../core/user/passwords.js';
import { rowsOf } from '../../platform/database/database.js';
import type { DumpedObject, DumpFile } from './dump-file.js';
import { CONTENT_TYPE, type LegacyModel, legacyModels, type Row, TAG, type TagLink, tagLinks } from './models.js';
import { reserveIds, settledIds, upsert } from './write-rows.js';

export interface LoadOptions {
  /** Whether anything that cannot be loaded stops the load. */
  strict: boolean;
  /** Whether password hashes and tokens are loaded too. */
  withCredentials: boolean;
}

export interface LoadSummary {
  /** What was written, in the order of writing. */
  loaded: { model: string; added: number; updated: number }[];
  /** Objects that are not stored, by model. */
  skipped: Map<string, number>;
  /** Fields that the hub does not know, as `model.field`, with the number of objects that have them. */
  unknownFields: Map<string, number>;
  /** Objects that live here under another id than in the dump. */
  renumbered: Map<string, number>;
  /** References that lead nowhere and were left empty. */
  loose: Notes;
}

const NOTES_SHOWN = 100;

/** Lines for the person at the keyboard: all are counted, the first hundred are kept. */
class Notes {
  private readonly first: string[] = [];
  count = 0;

  add(line: string): void {
    this.count++;
    if (this.first.length < NOTES_SHOWN) this.first.push(line);
  }

  get lines(): string[] {
    const rest = this.count - this.first.length;
    return rest > 0 ? [...this.first, `… and ${rest} more`] : this.first;
  }
}

/** The load would leave the database wrong; nothing of it was kept. */
class LoadRefused extends Error {
  constructor(faults: Notes) {
    super(`Nothing was loaded:\n${faults.lines.map((line) => `  ${line}`).join('\n')}`);
    this.name = 'LoadRefused';
  }
}

/**
 * Writes the objects of dumps into our tables. Their ids are kept where they are free, a second load changes nothing, and
 * the order of the files does not matter. The caller's transaction holds all of it.
 *
 * @throws LoadRefused  when a row would point to nothing, or, with `strict`, when anything is left out
 */
export async function loadDumps(manager: EntityManager, files: DumpFile[], options: LoadOptions): Promise<LoadSummary> {
  return new Load(manager, files, options).run();
}

/** A row on its way, with the place it comes from. */
interface Arrival {
  row: Row;
  object: DumpedObject;
  file: string;
}

class Load {
  private readonly summary: LoadSummary = {
    loaded: [],
    skipped: new Map(),
    unknownFields: new Map(),
    renumbered: new Map(),
    loose: new Notes(),
  };
  private readonly faults = new Notes();
  /** Ids that differ here: model → id in the dump → id here. */
  private readonly idsHere = new Map<string, Map<number, number>>();

  constructor(
    private readonly manager: EntityManager,
    private readonly files: DumpFile[],
    private readonly options: LoadOptions,
  ) {}

  async run(): Promise<LoadSummary> {
    // One load at a time: the ids it gives out must stay free until it commits.
    await rowsOf(this.manager, sql`SELECT pg_advisory_xact_lock(hashtext('hds loaddata'))`);
    this.noteSkipped();
    for (const model of legacyModels) {
      if (!this.isLeftOut(model.model)) await this.loadModel(model);
    }
    await this.linkEvents();
    await this.tagObjects();
    if (this.options.strict) this.refuseOmissions();
    if (this.faults.count > 0) throw new LoadRefused(this.faults);
    return this.summary;
  }

  private noteSkipped(): void {
    const known = new Set([TAG, CONTENT_TYPE, ...[...legacyModels, ...tagLinks].map(({ model }) => model)]);
    for (const file of this.files) {
      for (const model of file.models) {
        if (!known.has(model) || this.isLeftOut(model)) increase(this.summary.skipped, model, file.count(model));
      }
    }
  }

  private isLeftOut(model: string): boolean {
    return model === 'authtoken.token' && !this.options.withCredentials;
  }

  private refuseOmissions(): void {
    for (const [model, count] of this.summary.skipped) this.faults.add(`${model}: ${count} would be skipped`);
    for (const [field, count] of this.summary.unknownFields)
      this.faults.add(`${field}: not a field of the hub, in ${count} objects`);
    for (const line of this.summary.loose.lines) this.faults.add(line);
  }

  private async loadModel(model: LegacyModel): Promise<void> {
    const highestId = Math.max(0, ...this.files.map((file) => file.highestPk(model.model)));
    if (highestId > 0) await reserveIds(this.manager, model.table, highestId);

    const written = { model: model.model, added: 0, updated: 0 };
    const claimed = new Set<number>();
    for (const { objects, file } of this.batches(model.model)) {
      const arrivals = objects.map((one) => ({ row: this.rowOf(model, one), object: one, file }));
      for (const alike of groupedByColumns(await this.withReferences(model, arrivals))) {
        if (!model.key) await this.settle(model, alike, claimed);
        const { added, updated } = await upsert(this.manager, model, alike);
        written.added += added;
        written.updated += updated;
      }
    }
    if (written.added + written.updated === 0) return;
    this.summary.loaded.push(written);
    if (model.afterwards) await this.manager.query(model.afterwards);
  }

  /** The objects of a model in all files, a batch at a time. */
  private *batches(model: string): Generator<{ objects: DumpedObject[]; file: string }> {
    for (const file of this.files) {
      for (const batch of file.batches(model)) yield { objects: batch, file: file.name };
    }
  }

  private rowOf(model: LegacyModel, object: DumpedObject): Row {
    const columns = new Map(Object.entries(model.columns));
    const elsewhere = new Set([...Object.keys({ ...model.references, ...model.dangling }), ...(model.ignored ?? [])]);
    const row: Row = model.key ? {} : { id: object.pk };
    for (const [field, value] of Object.entries(object.fields)) {
      const column = columns.get(field);
      if (column) row[column] = value;
      else if (!elsewhere.has(field)) {
        increase(this.summary.unknownFields, `${model.model}.${field}`, 1);
      }
    }
    model.complete?.(row, object);
    if (model.model === 'auth.user' && !this.options.withCredentials) row.password = NO_PASSWORD;
    return row;
  }

  /** Fills in the columns that point to other rows. A row that cannot be without a target that is missing is a fault. */
  private async withReferences(model: LegacyModel, arrivals: Arrival[]): Promise<Row[]> {
    const lost = new Set<Arrival>();
    for (const [field, { column, to, required }] of Object.entries(model.references)) {
      const targets = await this.present(
        to,
        arrivals.map(({ object }) => object.fields[field]),
      );
      arrivals.forEach((arrival, index) => {
        const value = arrival.object.fields[field];
        const target = targets[index] ?? null;
        // A field the dump does not have keeps the column's default.
        if (target !== null || value !== undefined) arrival.row[column] = target;
        if (target !== null || (isEmpty(value) && !required)) return;
        (required ? this.faults : this.summary.loose).add(missing(arrival, field, to));
        if (required) lost.add(arrival);
      });
    }
    for (const [field, to] of Object.entries(model.dangling ?? {})) {
      for (const arrival of arrivals)
        if (!isEmpty(arrival.object.fields[field])) this.summary.loose.add(missing(arrival, field, to));
    }
    return arrivals.filter((arrival) => !lost.has(arrival)).map(({ row }) => row);
  }

  private async settle(model: LegacyModel, rows: Row[], claimed: Set<number>): Promise<void> {
    const ids = await settledIds(this.manager, model, rows, claimed);
    rows.forEach((row, index) => {
      const id = ids[index];
      if (id === undefined || id === row.id) return;
      const moves = this.idsHere.get(model.model) ?? new Map<number, number>();
      this.idsHere.set(model.model, moves.set(Number(row.id), id));
      increase(this.summary.renumbered, model.model, 1);
      row.id = id;
    });
  }

  /** For each value of a reference, the id of its target here; null when it is empty or there is no such row. */
  private async present(model: string, values: unknown[]): Promise<(number | null)[]> {
    const table = legacyModels.find((one) => one.model === model)?.table;
    if (!table) return values.map(() => null);
    const names = model === 'auth.user' ? await this.usersByName(values) : new Map<string, number>();
    const ids = values.map((value) => {
      // `dumpdata --natural-foreign` writes a user as ["name"].
      if (Array.isArray(value)) return names.get(String(value[0])) ?? null;
      const id = isEmpty(value) ? Number.NaN : Number(value);
      return Number.isSafeInteger(id) ? (this.idsHere.get(model)?.get(id) ?? id) : null;
    });
    const wanted = [...new Set(ids.filter((id) => id !== null))];
    const rows = await rowsOf<{ id: number }>(
      this.manager,
      sql`SELECT id FROM ${raw(table)} WHERE id = ANY(${wanted}::bigint[])`,
    );
    const found = new Set(rows.map(({ id }) => id));
    return ids.map((id) => (id !== null && found.has(id) ? id : null));
  }

  private async usersByName(values: unknown[]): Promise<Map<string, number>> {
    const names = [...new Set(values.filter((value) => Array.isArray(value)).map(([name]) => String(name)))];
    if (names.length === 0) return new Map();
    const rows = await rowsOf<{ username: string; id: number }>(
      this.manager,
      sql`SELECT username, id FROM hds_user WHERE username = ANY(${names}::text[])`,
    );
    return new Map(rows.map(({ username, id }) => [username, id]));
  }

  /** Links events to their secondary events, once all of them are here. The link is stored in both directions. */
  private async linkEvents(): Promise<void> {
    for (const { objects: events, file } of this.batches('event.event')) {
      const links = events.flatMap((event) => listOf(event.fields.secondary_events).map((other) => ({ event, other })));
      if (links.length === 0) continue;
      const from = await this.present(
        'event.event',
        links.map(({ event }) => event.pk),
      );
      const to = await this.present(
        'event.event',
        links.map(({ other }) => other),
      );
      const pairs: [number, number][] = [];
      links.forEach(({ event, other }, index) => {
        const [one, two] = [from[index] ?? null, to[index] ?? null];
        if (one !== null && two !== null) pairs.push([one, two], [two, one]);
        else this.summary.loose.add(`${file}, event.event ${event.pk}, secondary_events → event.event ${other}`);
      });
      await rowsOf(
        this.manager,
        sql`INSERT INTO event_link (event_id, other_id)
            SELECT DISTINCT * FROM unnest(${pairs.map(([one]) => one)}::bigint[], ${pairs.map(([, two]) => two)}::bigint[])
            ON CONFLICT DO NOTHING`,
      );
    }
  }

  /** Tags are rows of their own in the legacy system, linked to what they tag, and words of the object here. */
  private async tagObjects(): Promise<void> {
    const tags = new Map<string, string>();
    for (const { objects } of this.batches(TAG))
      for (const { pk, fields } of objects) tags.set(String(pk), String(fields.name));
    const contentTypes = new Map<string, string>();
    for (const { objects } of this.batches(CONTENT_TYPE)) {
      for (const { pk, fields } of objects) contentTypes.set(String(pk), `${fields.app_label}.${fields.model}`);
    }
    for (const link of tagLinks) {
      for (const { objects: links, file } of this.batches(link.model))
        await this.tagBatch(link, links, file, tags, contentTypes);
    }
  }

  private async tagBatch(
    { model, objectField, of }: TagLink,
    links: DumpedObject[],
    file: string,
    tags: Map<string, string>,
    contentTypes: Map<string, string>,
  ): Promise<void> {
    const taggedModel = ({ fields }: DumpedObject) => of ?? contentTypeOf(fields.content_type, contentTypes);
    for (const [tagged, sameModel] of Map.groupBy(links, taggedModel)) {
      const table = legacyModels.find((one) => one.model === tagged && one.hasTags)?.table;
      if (!table) {
        increase(this.summary.skipped, `${model} of ${tagged}`, sameModel.length);
        continue;
      }
      const targets = await this.present(
        tagged,
        sameModel.map(({ fields }) => fields[objectField]),
      );
      const ids: number[] = [];
      const words: string[] = [];
      sameModel.forEach((object, index) => {
        const word = tags.get(String(object.fields.tag));
        const target = targets[index] ?? null;
        if (word === undefined) this.summary.loose.add(missing({ object, file }, 'tag', TAG));
        else if (target === null) this.summary.loose.add(missing({ object, file }, objectField, tagged));
        else {
          ids.push(target);
          words.push(word);
        }
      });
      await this.addTags(table, ids, words);
    }
  }

  private async addTags(table: string, ids: number[], words: string[]): Promise<void> {
    await rowsOf(
      this.manager,
      sql`UPDATE ${raw(table)} t SET tags = t.tags || n.words
          FROM (SELECT one.id, array_agg(DISTINCT one.word) AS words
                FROM unnest(${ids}::bigint[], ${words}::text[]) AS one(id, word)
                JOIN ${raw(table)} o ON o.id = one.id AND NOT one.word = ANY(o.tags)
                GROUP BY one.id) n
          WHERE n.id = t.id`,
    );
  }
}

/** Rows in groups that have the same columns, since a column that is absent takes its default. */
function groupedByColumns(rows: Row[]): Iterable<Row[]> {
  return Map.groupBy(rows, (row) => Object.keys(row).sort().join(' ')).values();
}

function missing({ object, file }: { object: DumpedObject; file: string }, field: string, to: string): string {
  const value = object.fields[field];
  return `${file}, ${object.model} ${object.pk}, ${field} → ${isEmpty(value) ? `no ${to}` : `${to} ${[value].flat().join(' ')}`}`;
}

/** `errorreport.errorreport` from a content type's id or, in a dump with natural keys, from ["errorreport", "errorreport"]. */
function contentTypeOf(value: unknown, contentTypes: Map<string, string>): string {
  return Array.isArray(value) ? value.join('.') : (contentTypes.get(String(value)) ?? `${CONTENT_TYPE} ${value}`);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined;
}

function increase(counts: Map<string, number>, name: string, by: number): void {
  counts.set(name, (counts.get(name) ?? 0) + by);
}
