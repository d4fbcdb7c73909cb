import { Injectable, type OnModuleInit } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors.js';
import type { Caller } from '../../platform/http/caller.js';
import { type Change, ResourceStore } from '../../platform/rest/resource-store.js';
import { type CodeFacts, codesOf, InvalidManifest } from './code-manifest.js';
import { codeManifests, exceptionCodes } from './exception-code.resource.js';

/** Takes part in every change of codes, in its transaction, while no other change of codes goes on. */
export type CodesListener = (manager: EntityManager, codeIds: number[]) => Promise<void>;

/** Held by whoever changes codes, and shared by whoever looks for a code that is missing. */
const CODES_LOCK = 4_850_003;

/** Waits until no change of codes goes on, and holds off the next until the transaction ends. */
export async function holdCodes(manager: EntityManager): Promise<void> {
  await rowsOf(manager, sql`SELECT pg_advisory_xact_lock_shared(${CODES_LOCK})`);
}

/**
 * Keeps the exception codes what the manifest in force says. A manifest is in force from the transaction that stores it,
 * until another is stored or an earlier one is applied again.
 */
@Injectable()
export class ExceptionCodes implements OnModuleInit {
  private readonly listeners: CodesListener[] = [];

  constructor(private readonly store: ResourceStore) {}

  onModuleInit(): void {
    this.store.onChange(async (manager, change) => {
      if (change.kind === 'deleted') return;
      if (change.resource === exceptionCodes) await this.announce(manager, [change.id]);
      if (change.resource !== codeManifests) return;
      // One manifest at a time, and the last to be applied is the one in force; reading goes on, and so do exceptions that
      // refer to codes.
      await rowsOf(manager, sql`LOCK TABLE exception_code IN SHARE ROW EXCLUSIVE MODE`);
      if (change.kind === 'created' || (await isInForce(manager, change.id))) await this.apply(manager, change);
    });
  }

  onChange(listener: CodesListener): void {
    this.listeners.push(listener);
  }

  /** Makes the codes what a stored manifest says. @throws NotFound, InvalidManifest */
  async applyAgain(id: number, caller: Caller): Promise<void> {
    await this.store.database.transaction(async (manager) => {
      const rows = await rowsOf(
        manager,
        sql`UPDATE exception_code_manifest SET applied = clock_timestamp(), modified_by_id = ${caller.id}, last_modified = now() WHERE id = ${id} RETURNING id`,
      );
      if (rows.length === 0) throw new NotFound(codeManifests.model);
      await this.store.announce(manager, { resource: codeManifests, kind: 'updated', id, caller });
    });
  }

  private async announce(manager: EntityManager, codeIds: number[]): Promise<void> {
    await rowsOf(manager, sql`SELECT pg_advisory_xact_lock(${CODES_LOCK})`);
    for (const listener of this.listeners) await listener(manager, codeIds);
  }

  /** Codes that the manifest names are made or rewritten; those that earlier manifests named and this one does not are retired. */
  private async apply(manager: EntityManager, { id, caller }: Change): Promise<void> {
    const [row] = await rowsOf<{ manifest: unknown }>(
      manager,
      sql`UPDATE exception_code_manifest SET applied = clock_timestamp() WHERE id = ${id} RETURNING manifest`,
    );
    const codes = codesOf(row?.manifest);
    await refuseTakenNames(manager, codes);
    const ids = await writeCodes(manager, codes, id, caller);
    await rowsOf(
      manager,
      sql`UPDATE exception_code SET retired = true WHERE manifest_id IS NOT NULL AND NOT retired AND id <> ALL(${ids}::bigint[])`,
    );
    await this.announce(manager, ids);
  }
}

/** Whether the codes are what the manifest says: then a change of it is a change of the codes. */
async function isInForce(manager: EntityManager, manifestId: number): Promise<boolean> {
  const [latest] = await rowsOf<{ id: number }>(
    manager,
    sql`SELECT id FROM exception_code_manifest WHERE applied IS NOT NULL ORDER BY applied DESC, id DESC LIMIT 1`,
  );
  return latest?.id === manifestId;
}

/** A name that a code outside the manifest has cannot be given to another. */
async function refuseTakenNames(manager: EntityManager, codes: CodeFacts[]): Promise<void> {
  const taken = await rowsOf<{ code: number; name: string }>(
    manager,
    sql`SELECT code, name FROM exception_code WHERE name = ANY(${codes.map(({ name }) => name)}::text[]) AND code <> ALL(${codes.map(({ code }) => code)}::int[])`,
  );
  const owners = new Map(taken.map(({ code, name }) => [name, code]));
  const faults = codes.flatMap(({ name }, at) =>
    owners.has(name)
      ? [
          `Entry ${at}, name: aft exception code with this name already exists: code ${owners.get(name)}, which the manifest leaves out.`,
        ]
      : [],
  );
  if (faults.length > 0) throw new InvalidManifest(faults);
}

/** @returns the ids of the rows */
async function writeCodes(
  manager: EntityManager,
  codes: CodeFacts[],
  manifestId: number,
  caller: Caller,
): Promise<number[]> {
  const numbers = codes.map(({ code }) => code);
  const names = codes.map(({ name }) => name);
  // Codes may swap their names: those that change theirs give it up first.
  await rowsOf(
    manager,
    sql`UPDATE exception_code c SET name = 'renaming ' || c.id || ' ' || c.name
        FROM unnest(${numbers}::int[], ${names}::text[]) AS new(code, name) WHERE c.code = new.code AND c.name <> new.name`,
  );
  const rows = await rowsOf<{ id: number }>(
    manager,
    sql`
      INSERT INTO exception_code AS c (creator_id, code, name, team, cycle, msg, operator_msg, manifest_id)
      SELECT ${caller.id}::bigint, new.code, new.name, new.team, new.cycle, coalesce(new.msg, old.msg, ''), coalesce(new.operator_msg, old.operator_msg, 'Please cycle the harvester'), ${manifestId}::bigint
      FROM unnest(
        ${numbers}::int[], ${names}::text[], ${codes.map(({ team }) => team)}::text[], ${codes.map(({ cycle }) => cycle)}::bool[],
        ${codes.map(({ msg }) => msg ?? null)}::text[], ${codes.map(({ operator_msg }) => operator_msg ?? null)}::text[]
      ) WITH ORDINALITY AS new(code, name, team, cycle, msg, operator_msg, position) LEFT JOIN exception_code old ON old.code = new.code
      ORDER BY new.position
      ON CONFLICT (code) DO UPDATE SET name = excluded.name, team = excluded.team, cycle = excluded.cycle, msg = excluded.msg, operator_msg = excluded.operator_msg,
        manifest_id = excluded.manifest_id, retired = false, modified_by_id = excluded.creator_id, last_modified = now()
      RETURNING c.id`,
  );
  return rows.map(({ id }) => id);
}
