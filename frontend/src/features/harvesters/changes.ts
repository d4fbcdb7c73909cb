import type { HarvesterHistory } from '../../lib/api/types.js';

/** What became of a machine in one step of its history. */
export interface Step {
  entry: HarvesterHistory;
  kind: 'added' | 'changed' | 'deleted';
  /** What differs from the state before; undefined where that state is not known, or the machine as a whole came or went. */
  changes: Change[] | undefined;
}

export interface Change {
  field: string;
  before: string;
  after: string;
}

const kinds: Record<string, Step['kind']> = { '+': 'added', '~': 'changed', '-': 'deleted' };

/** What people call the fields of a machine. */
const names: Record<string, string> = {
  harv_id: 'Number',
  name: 'Name',
  fruit: 'Fruit',
  location: 'Location',
  is_emulator: 'Kind',
  thingName: 'Thing name',
};

function shown(field: string, value: string | null): string {
  if (field === 'is_emulator') return value === 'true' ? 'emulator' : 'harvester';
  return value === null || value === '' ? 'none' : value;
}

/** A state of a machine as the step that led to it. */
export function stepOf(entry: HarvesterHistory): Step {
  const kind = kinds[entry.history_type] ?? 'changed';
  const changes = entry.changes?.map(({ field, before, after }) => ({
    field: names[field] ?? field,
    before: shown(field, before),
    after: shown(field, after),
  }));
  return { entry, kind, changes: kind === 'changed' ? changes : undefined };
}

/** Who made a step. */
export const makerOf = ({ changed_by }: HarvesterHistory) => changed_by?.username ?? 'nobody known';
