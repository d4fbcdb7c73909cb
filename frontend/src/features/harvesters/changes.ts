import type { HarvesterHistory } from '../../lib/api/types.js';

/** What became of a machine in one step of its history. */
export interface Step {
  entry: HarvesterHistory;
  kind: 'added' | 'changed' | 'deleted';
  /** What differs from the state before; undefined when that state is not known. */
  changes: Change[] | undefined;
}

export interface Change {
  field: string;
  before: string;
  after: string;
}

const kinds: Record<string, Step['kind']> = { '+': 'added', '~': 'changed', '-': 'deleted' };

/** The fields that people know a machine by, in the order of its page. */
const fields: [name: string, readFrom: (entry: HarvesterHistory) => unknown][] = [
  ['Number', ({ harv_id }) => harv_id],
  ['Name', ({ name }) => name],
  ['Fruit', ({ fruit }) => fruit?.name],
  ['Location', ({ location }) => location?.ranch],
  ['Kind', ({ is_emulator }) => (is_emulator ? 'emulator' : 'harvester')],
  ['Thing name', ({ thingName }) => thingName],
];

const shown = (value: unknown) => (value === null || value === undefined || value === '' ? 'none' : String(value));

/** What a machine's state differs in from an earlier one. */
function changesBetween(before: HarvesterHistory, after: HarvesterHistory): Change[] {
  return fields.flatMap(([field, readFrom]) => {
    const change = { field, before: shown(readFrom(before)), after: shown(readFrom(after)) };
    return change.before === change.after ? [] : [change];
  });
}

/**
 * The steps behind a list of states, newest first as the hub sends it.
 *
 * @param entries  of one machine or of several: each is compared with the next older state of the same machine
 */
export function stepsOf(entries: readonly HarvesterHistory[]): Step[] {
  return entries.map((entry, index) => {
    const kind = kinds[entry.history_type] ?? 'changed';
    const before = entries.slice(index + 1).find(({ id }) => id === entry.id);
    return { entry, kind, changes: before && kind === 'changed' ? changesBetween(before, entry) : undefined };
  });
}
