import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { NO_PASSWORD } from '../../core/user/passwords.js';
import { rowsOf } from '../../platform/database/database.js';
import { brokenKey, isDatabaseAway, postgresFault } from '../../platform/database/faults.js';
import { type Arrival, groupedByColumns, isEmpty, missing, placeOf, shown } from './arrivals.js';
import { batchesOf, type DumpedObject, type DumpFile } from './dump-file.js';
import { IdsHere } from './ids-here.js';
import { Links } from './links.js';
import { emptySummary, increase, type LoadedModel, LoadRefused, type LoadSummary, Notes } from './load-summary.js';
import { type DumpFacts, type Field, type LegacyModel, type Row } from './model.js';
import { CONTENT_TYPE, legacyModels } from './models.js';
import { type Column, columnsOf, expectationOf } from './row-checks.js';
import { TAG, tagLinks } from './tag-links.js';
import { inSavepoint, reserveIds, settledIds, standingsOf, upsert, type Written } from './write-rows.js';

export interface LoadOptions {
  /** Whether anything that cannot be loaded stops the load. */
  strict: boolean;
  /** Whether password hashes and tokens are loaded too. */
  withCredentials: boolean;
}

/**
 * Writes the objects of dumps into our tables. Their ids are kept where they are free, a second load changes nothing, and
 * the order of the files does not matter. The caller's transaction holds all of it.
 *
 * @throws LoadRefused  when a row breaks a rule or would point to nothing, or, with `strict`, when anything is left out
 */
export async function loadDumps(manager: EntityManager, files: DumpFile[], options: LoadOptions): Promise<LoadSummary> {
  return new Load(manager, files, options).run();
}

/** Rows of one model on their way into its table. */
interface Target {
  model: LegacyModel;
  columns: Map<string, Column>;
  written: LoadedModel;
  /** Ids that rows of this load have here. */
  claimed: Set<number>;
  /** Pks of the objects so far. */
  seen: Set<number | string>;
}

class Load implements DumpFacts {
  private readonly summary = emptySummary();
  private readonly faults = new Notes();
  private readonly ids: IdsHere;
  /** Pks of objects that cannot be stored, each of which is a fault already. */
  private readonly lost = new Map<string, Set<unknown>>();
  private readonly contentTypes = new Map<string, string>();

  constructor(
    private readonly manager: EntityManager,
    private readonly files: DumpFile[],
    private readonly options: LoadOptions,
  ) {
    this.ids = new IdsHere(manager);
  }

  async run(): Promise<LoadSummary> {
    // One load at a time: the ids it gives out must stay free until it commits.
    await rowsOf(this.manager, sql`SELECT pg_advisory_xact_lock(hashtext('hds loaddata'))`);
    this.noteSkipped();
    for (const { objects } of batchesOf(this.files, CONTENT_TYPE)) {
      for (const { pk, fields } of objects) this.contentTypes.set(String(pk), `${fields.app_label}.${fields.model}`);
    }
    // What is left out is known before anything is written, but for what only the rows can tell.
    if (this.options.strict) this.refuse(this.summary.skipped);
    for (const model of legacyModels) {
      if (!this.isLeftOut(model.model)) await this.loadModel(model);
    }
    const links = new Links(this.manager, this.files, this, this.ids, this.summary);
    for (const model of legacyModels) await links.linkObjects(model);
    await links.tagObjects();
    await this.beginHistories();
    if (this.options.strict) this.refuseOmissions();
    if (this.faults.count > 0) throw new LoadRefused(this.faults);
    return this.summary;
  }

  contentTypeOf(value: unknown): string | undefined {
    return Array.isArray(value) ? value.join('.') : this.contentTypes.get(String(value));
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

  /** @throws LoadRefused  when anything is skipped */
  private refuse(skipped: Map<string, number>): void {
    for (const [model, count] of skipped) this.faults.add(`${model}: ${count} would be skipped`);
    if (this.faults.count > 0) throw new LoadRefused(this.faults);
  }

  private refuseOmissions(): void {
    for (const [field, count] of this.summary.unknownFields)
      this.faults.add(`${field}: not a field of the hub, in ${count} objects`);
    for (const line of this.summary.loose.lines) this.faults.add(line);
    this.refuse(this.summary.skipped);
  }

  private async loadModel(model: LegacyModel): Promise<void> {
    if (this.files.every((file) => file.count(model.model) === 0)) return;
    const highestId = Math.max(0, ...this.files.map((file) => file.highestPk(model.model)));
    if (!model.key) await reserveIds(this.manager, model.table, highestId);

    const target: Target = {
      model,
      columns: await columnsOf(this.manager, model.table),
      written: { model: model.model, added: 0, updated: 0, unchanged: 0 },
      claimed: new Set(),
      seen: new Set(),
    };
    for (const { objects, file } of batchesOf(this.files, model.model)) {
      const arrivals = await this.withReferences(model, this.arrivalsOf(model, objects, file));
      const sound = arrivals.filter((arrival) => this.isSound(target, arrival));
      for (const alike of groupedByColumns(sound)) await this.place(target, alike);
    }
    this.summary.loaded.push(target.written);
    if (model.afterwards) await this.manager.query(model.afterwards);
  }

  private arrivalsOf(model: LegacyModel, objects: DumpedObject[], file: string): Arrival[] {
    const arrivals: Arrival[] = [];
    for (const object of objects) {
      const why = model.leftOut?.(object, this);
      if (why !== undefined) increase(this.summary.skipped, `${model.model} ${why}`, 1);
      else arrivals.push({ row: this.rowOf(model, object), object, file });
      const remark = model.remark?.(object);
      if (remark !== undefined) this.summary.remarks.add(`${placeOf({ object, file })}: ${remark}`);
    }
    return arrivals;
  }

  private rowOf(model: LegacyModel, object: DumpedObject): Row {
    const row: Row = model.key ? {} : { id: object.pk };
    for (const [name, value] of Object.entries(object.fields)) {
      const field = Object.hasOwn(model.fields, name) ? model.fields[name] : undefined;
      if (!field) increase(this.summary.unknownFields, `${model.model}.${name}`, 1);
      else if (field.kind === 'value') row[field.column] = field.load ? field.load(value, this) : value;
    }
    model.complete?.(row, object);
    if (model.model === 'auth.user' && !this.options.withCredentials) row.password = NO_PASSWORD;
    return row;
  }

  /** Fills in the columns that point to other rows. A row that cannot be without a target that is missing is a fault. */
  private async withReferences(model: LegacyModel, arrivals: Arrival[]): Promise<Arrival[]> {
    const lost = new Set<Arrival>();
    for (const [name, field] of Object.entries(model.fields)) {
      if (field.kind === 'trace') this.fillTrace(name, field, arrivals);
      else if (field.kind === 'nothing' && field.to) this.noteDangling(name, field.to, arrivals);
      else if (field.kind === 'reference') {
        for (const arrival of await this.fillReference(name, field, arrivals)) lost.add(arrival);
      }
    }
    for (const arrival of lost) this.lose(arrival);
    return arrivals.filter((arrival) => !lost.has(arrival));
  }

  /** @returns the rows that cannot be */
  private async fillReference(
    name: string,
    { column, to, isRequired }: Extract<Field, { kind: 'reference' }>,
    arrivals: Arrival[],
  ): Promise<Arrival[]> {
    const targets = await this.ids.present(
      to,
      arrivals.map(({ object }) => object.fields[name]),
    );
    return arrivals.filter((arrival, index) => {
      const value = arrival.object.fields[name];
      const target = targets[index] ?? null;
      // A field the dump does not have keeps the column's default.
      if (target !== null || value !== undefined) arrival.row[column] = target;
      if (target !== null || (isEmpty(value) && !isRequired)) return false;
      // What points to an object that is a fault itself adds nothing.
      if (!this.lost.get(to)?.has(value))
        (isRequired ? this.faults : this.summary.loose).add(missing(arrival, name, to));
      return isRequired;
    });
  }

  private fillTrace(name: string, { column, to }: Extract<Field, { kind: 'trace' }>, arrivals: Arrival[]): void {
    for (const { row, object } of arrivals) {
      const value = object.fields[name];
      if (value === undefined) continue;
      const model = typeof to === 'string' ? to : to(object, this);
      const id = isEmpty(value) ? null : Number(value);
      row[column] = id === null || model === undefined ? id : this.ids.idOf(model, id);
    }
  }

  private noteDangling(name: string, to: string, arrivals: Arrival[]): void {
    for (const arrival of arrivals) {
      if (!isEmpty(arrival.object.fields[name])) this.summary.loose.add(missing(arrival, name, to));
    }
  }

  /** Whether the columns take the values of a row; each that they do not take is a fault. */
  private isSound({ model, columns }: Target, arrival: Arrival): boolean {
    const before = this.faults.count;
    const { pk } = arrival.object;
    if (!model.key && typeof pk === 'string')
      this.faults.add(`${placeOf(arrival)}: its pk is ${shown(pk)}; expected a whole number`);
    for (const [name, field] of Object.entries(model.fields)) {
      if (field.kind !== 'value' && field.kind !== 'trace') continue;
      const column = columns.get(field.column);
      if (!column) throw new Error(`${model.table} has no column ${field.column}`);
      const isAbsent = !(field.column in arrival.row);
      if (isAbsent && (column.hasDefault || column.isNullable)) continue;
      const expected = expectationOf(
        column,
        arrival.row[field.column],
        field.kind === 'value' ? field.choices : undefined,
      );
      if (expected === undefined) continue;
      const given = isAbsent ? 'is missing' : `is ${shown(arrival.object.fields[name])}`;
      this.faults.add(`${placeOf(arrival)}, ${name} ${given}; expected ${expected}`);
    }
    if (this.faults.count === before) return true;
    this.lose(arrival);
    return false;
  }

  private lose({ object: { model, pk } }: Arrival): void {
    const pks = this.lost.get(model) ?? new Set();
    this.lost.set(model, pks.add(pk));
  }

  /** Writes rows that have the same columns, those whose pk came before after the others. */
  private async place(target: Target, arrivals: Arrival[]): Promise<void> {
    const { model, claimed, seen } = target;
    const again: Arrival[] = [];
    const fresh = arrivals.filter((arrival) => {
      const { pk } = arrival.object;
      if (pk === null || !seen.has(pk)) return seen.add(pk ?? '');
      again.push(arrival);
      return false;
    });
    if (!model.key && fresh.length > 0) {
      const ids = await settledIds(
        this.manager,
        model,
        fresh.map(({ row }) => row),
        claimed,
      );
      for (const [index, arrival] of fresh.entries()) this.settle(model, arrival, ids[index]);
    }
    await this.write(target, fresh);
    for (const arrival of again) await this.writeAgain(target, arrival);
  }

  private settle(model: LegacyModel, { row, object: { pk } }: Arrival, id: number | undefined): void {
    if (id === undefined || id === row.id) return;
    row.id = id;
    if (pk === null) return;
    this.ids.move(model.model, Number(pk), id);
    increase(this.summary.renumbered, model.model, 1);
  }

  /** Several files may hold the same object; two objects with one pk are a fault. */
  private async writeAgain(target: Target, arrival: Arrival): Promise<void> {
    const { model } = target;
    if (!model.key) {
      arrival.row.id = this.ids.idOf(model.model, Number(arrival.object.pk));
      const [standing] = await standingsOf(this.manager, model, [arrival.row]);
      if (!standing?.isSame) {
        this.faults.add(
          `${placeOf(arrival)}: another object of these files has the pk; expected one object for each pk`,
        );
        return;
      }
    }
    await this.write(target, [arrival]);
  }

  private async write({ model, written }: Target, arrivals: Arrival[]): Promise<void> {
    if (arrivals.length === 0) return;
    const upserted = (some: Arrival[]) =>
      inSavepoint(this.manager, () =>
        upsert(
          this.manager,
          model,
          some.map(({ row }) => row),
        ),
      );
    try {
      count(written, await upserted(arrivals), arrivals.length);
    } catch (error) {
      if (!postgresFault(error) || isDatabaseAway(error)) throw error;
      // One at a time, to tell which of them PostgreSQL does not take.
      for (const arrival of arrivals) {
        try {
          count(written, await upserted([arrival]), 1);
        } catch (cause) {
          this.faults.add(this.refusal(model, arrival, cause));
          this.lose(arrival);
        }
      }
    }
  }

  /** Which value of a row PostgreSQL does not take, and why. @throws what is not PostgreSQL's word on the row */
  private refusal(model: LegacyModel, arrival: Arrival, thrown: unknown): string {
    const fault = postgresFault(thrown);
    if (!fault || isDatabaseAway(thrown)) throw thrown;
    const key = brokenKey(fault);
    if (!key) return `${placeOf(arrival)}: ${fault.message}${fault.detail ? ` (${fault.detail})` : ''}`;
    const names = Object.entries(model.fields).flatMap(([name, field]) =>
      'column' in field && key.columns.includes(field.column) ? [name] : [],
    );
    const given = names.map((name) => `${name} is ${shown(arrival.object.fields[name])}`).join(' and ');
    const rule =
      fault.constraint === 'harvester_one_emulator_per_fruit'
        ? 'at most one emulator of a fruit'
        : 'one that no other has';
    return `${placeOf(arrival)}, ${given || key.columns.join(', ')}; expected ${rule}`;
  }

  /** Every harvester has a history from the moment it is known, also where the dump lacks it. */
  private async beginHistories(): Promise<void> {
    const [begun] = await rowsOf<{ count: number }>(
      this.manager,
      sql`WITH begun AS (
            INSERT INTO harvester_history (harvester_id, created, last_modified, harv_id, name, is_emulator, thing_name, creator_id, modified_by_id,
              fruit_id, location_id, history_type, history_user_id)
            SELECT id, created, last_modified, harv_id, name, is_emulator, thing_name, creator_id, modified_by_id, fruit_id, location_id, '+', creator_id
            FROM harvester h WHERE NOT EXISTS (SELECT FROM harvester_history past WHERE past.harvester_id = h.id) ORDER BY id RETURNING 1
          ) SELECT count(*) AS count FROM begun`,
    );
    this.summary.begunHistories = Number(begun?.count ?? 0);
  }
}

function count(model: LoadedModel, { added, updated }: Written, rows: number): void {
  model.added += added;
  model.updated += updated;
  model.unchanged += rows - added - updated;
}
