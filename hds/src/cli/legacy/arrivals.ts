import type { DumpedObject } from './dump-file.js';
import { type Row } from './model.js';

const VALUE_SHOWN = 60;

/** A row on its way, with the place it comes from. */
export interface Arrival {
  row: Row;
  object: DumpedObject;
  file: string;
}

/** Rows in groups that have the same columns, since a column that is absent takes its default. */
export function groupedByColumns(arrivals: Arrival[]): Iterable<Arrival[]> {
  return Map.groupBy(arrivals, ({ row }) => Object.keys(row).sort().join(' ')).values();
}

/** Where an object stands, for people. */
export function placeOf({ object, file }: { object: DumpedObject; file: string }): string {
  return `${file}, ${object.model} ${object.pk ?? 'without pk'}`;
}

/** That a reference leads nowhere, for people. */
export function missing(arrival: { object: DumpedObject; file: string }, field: string, to: string): string {
  const value = arrival.object.fields[field];
  return `${placeOf(arrival)}, ${field} → ${isEmpty(value) ? `no ${to}` : `${to} ${[value].flat().join(' ')}`}`;
}

/** A value for people; never a whole report. */
export function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing';
  return json.length > VALUE_SHOWN ? `${json.slice(0, VALUE_SHOWN)}…` : json;
}

export function isEmpty(value: unknown): boolean {
  return value === null || value === undefined;
}
