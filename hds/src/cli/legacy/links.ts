import sql, { raw } from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/database.js';
import { missing, placeOf } from './arrivals.js';
import { batchesOf, type DumpedObject, type DumpFile } from './dump-file.js';
import type { IdsHere } from './ids-here.js';
import { increase, type LoadSummary } from './load-summary.js';
import { type DumpFacts, type Field, type LegacyModel } from './model.js';
import { CONTENT_TYPE, legacyModel } from './models.js';
import { TAG, type TagLink, tagLinks } from './tag-links.js';

/** Links the objects of dumps to each other and to their tags, once all of them are here. */
export class Links {
  constructor(
    private readonly manager: EntityManager,
    private readonly files: DumpFile[],
    private readonly facts: DumpFacts,
    private readonly ids: IdsHere,
    private readonly summary: LoadSummary,
  ) {}

  /** Writes what the objects of a model say of others, as rows of their own. */
  async linkObjects(model: LegacyModel): Promise<void> {
    for (const [name, field] of Object.entries(model.fields)) {
      if (field.kind !== 'links') continue;
      for (const { objects, file } of batchesOf(this.files, model.model))
        await this.linkBatch(model, name, field, objects, file);
    }
  }

  private async linkBatch(
    model: LegacyModel,
    name: string,
    { table, own, other, to, isMutual }: Extract<Field, { kind: 'links' }>,
    objects: DumpedObject[],
    file: string,
  ): Promise<void> {
    const owners = await this.ids.present(
      model.model,
      objects.map(({ pk }) => pk),
    );
    const links = objects.flatMap((object, index) =>
      listOf(object.fields[name]).map((value) => ({ object, owner: owners[index] ?? null, value })),
    );
    const targets = await this.ids.present(
      to,
      links.map(({ value }) => value),
    );
    const pairs: [number, number][] = [];
    links.forEach(({ object, owner, value }, index) => {
      const target = targets[index] ?? null;
      if (owner === null) return;
      if (target === null) this.summary.loose.add(`${placeOf({ object, file })}, ${name} → ${to} ${String(value)}`);
      else pairs.push([owner, target], ...(isMutual ? [[target, owner] satisfies [number, number]] : []));
    });
    const [ownColumn, otherColumn] = [raw(own), raw(other)];
    // Links that are stored in both directions may also come from the other side: none is taken away.
    const owned = isMutual
      ? []
      : owners.filter((id, index) => id !== null && objects[index]?.fields[name] !== undefined);
    const [changed] = await rowsOf<{ count: number }>(
      this.manager,
      sql`WITH pair AS (
            SELECT DISTINCT * FROM unnest(${pairs.map(([one]) => one)}::bigint[], ${pairs.map(([, two]) => two)}::bigint[]) AS pair(own, other)
          ), made AS (
            INSERT INTO ${raw(table)} (${ownColumn}, ${otherColumn}) SELECT own, other FROM pair ON CONFLICT DO NOTHING RETURNING 1
          ), gone AS (
            DELETE FROM ${raw(table)} WHERE ${ownColumn} = ANY(${owned}::bigint[]) AND (${ownColumn}, ${otherColumn}) NOT IN (SELECT own, other FROM pair) RETURNING 1
          ) SELECT (SELECT count(*) FROM made) + (SELECT count(*) FROM gone) AS count`,
    );
    this.summary.linked += Number(changed?.count ?? 0);
  }

  /** Tags are rows of their own in the legacy system, linked to what they tag, and words of the object here. */
  async tagObjects(): Promise<void> {
    const tags = new Map<string, string>();
    for (const { objects } of batchesOf(this.files, TAG))
      for (const { pk, fields } of objects) tags.set(String(pk), String(fields.name));
    for (const link of tagLinks) {
      for (const { objects: links, file } of batchesOf(this.files, link.model))
        await this.tagBatch(link, links, file, tags);
    }
  }

  private async tagBatch(
    { model, objectField, of }: TagLink,
    links: DumpedObject[],
    file: string,
    tags: Map<string, string>,
  ): Promise<void> {
    const taggedModel = ({ fields: { content_type: type } }: DumpedObject) =>
      of ?? this.facts.contentTypeOf(type) ?? `${CONTENT_TYPE} ${String(type)}`;
    for (const [tagged, sameModel] of Map.groupBy(links, taggedModel)) {
      const { table, tagLink } = legacyModel(tagged) ?? {};
      if (!table || !tagLink) {
        increase(this.summary.skipped, `${model} of ${tagged}`, sameModel.length);
        continue;
      }
      const targets = await this.ids.present(
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

  /** Adds words to the tags of rows, in their order, but for those that are there. */
  private async addTags(table: string, ids: number[], words: string[]): Promise<void> {
    const [added] = await rowsOf<{ count: number }>(
      this.manager,
      sql`WITH word AS (
            SELECT id, word, min(place) AS place
            FROM unnest(${ids}::bigint[], ${words}::text[]) WITH ORDINALITY AS one(id, word, place) GROUP BY id, word
          ), added AS (
            UPDATE ${raw(table)} t SET tags = t.tags || n.words
            FROM (SELECT o.id, array_agg(word ORDER BY place) AS words
                  FROM word JOIN ${raw(table)} o ON o.id = word.id AND NOT word = ANY(o.tags) GROUP BY o.id) n
            WHERE n.id = t.id RETURNING cardinality(n.words) AS count
          ) SELECT coalesce(sum(count), 0) AS count FROM added`,
    );
    this.summary.linked += Number(added?.count ?? 0);
  }
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
