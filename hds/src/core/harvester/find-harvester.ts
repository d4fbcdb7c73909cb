import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/database.js';
import { AmbiguousHarvester, UnknownHarvester } from '../../platform/errors.js';

/** How a message names the machine that sent it. */
export type HarvesterReference = { emulatorOf: string } | { serialNumber: number };

/** The reference for people. */
export function textOfReference(reference: HarvesterReference): string {
  return 'emulatorOf' in reference
    ? `the emulator of "${reference.emulatorOf}"`
    : `serial_number ${reference.serialNumber}`;
}

/** The one harvester that is meant; a machine goes before an emulator of the same number. @throws UnknownHarvester, AmbiguousHarvester */
export async function harvesterOf(
  manager: EntityManager,
  reference: HarvesterReference,
): Promise<{ id: number; location_id: number }> {
  const rows = await rowsOf<{ id: number; location_id: number; is_emulator: boolean }>(
    manager,
    'emulatorOf' in reference
      ? sql`SELECT id, location_id, is_emulator FROM harvester WHERE is_emulator AND fruit_id = (SELECT id FROM fruit WHERE name = ${reference.emulatorOf})`
      : sql`SELECT id, location_id, is_emulator FROM harvester WHERE harv_id = ${reference.serialNumber}`,
  );
  const machines = rows.filter((row) => !row.is_emulator);
  const matches = machines.length > 0 ? machines : rows;
  const [only] = matches;
  const text = textOfReference(reference);
  if (!only) throw new UnknownHarvester(text);
  if (matches.length > 1) throw new AmbiguousHarvester(text, matches.length);
  return only;
}
