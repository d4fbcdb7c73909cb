import type { DumpedObject } from './dump-file.js';

/** A row as it goes into a table: column name → value. */
export type Row = Record<string, unknown>;

/** What the objects of a dump say about each other beyond their references. */
export interface DumpFacts {
  /** `errorreport.errorreport` of a content type's id, or of ["errorreport", "errorreport"]; undefined when no dump has it. */
  contentTypeOf(value: unknown): string | undefined;
}

/** Where a field of a legacy object is here. */
export type Field =
  | {
      kind: 'value';
      column: string;
      /** The column's value from the field's, where they differ. */
      load?: (value: unknown, facts: DumpFacts) => unknown;
      /** SQL of the field's value as JSON text, of the row `t`, where it is not the column's. */
      dump?: string;
      /** The only values it may have. */
      choices?: readonly unknown[];
    }
  /** The pk of an object. Without that object the row cannot be, where it is required; else the column stays empty. */
  | { kind: 'reference'; column: string; to: string; isRequired: boolean }
  /** The pk of an object that may be gone since. */
  | {
      kind: 'trace';
      column: string;
      to: string | ((object: DumpedObject, facts: DumpFacts) => string | undefined);
      dump?: string;
    }
  /** The pks of other objects, as rows of a table of their own. `isMutual`: each link stands there in both directions. */
  | { kind: 'links'; table: string; own: string; other: string; to: string; isMutual: boolean }
  /** Nothing the hub keeps. `dump`: SQL of what dumps say instead; `to`: what it points to, told when it is not empty. */
  | { kind: 'nothing'; dump: string; to?: string };

/** How the objects of one model of the legacy system are rows of ours. */
export interface LegacyModel {
  /** As Django names it: `harvester.harvester`. */
  model: string;
  table: string;
  /** The API's path of the resource; the audit log names objects by it. */
  path?: string;
  /** In the order in which Django writes them. A field that a dump lacks takes the column's default. */
  fields: Record<string, Field>;
  /**
   * Columns that tell whether two rows are the same object; the first one has an index. An object that is here under
   * another id is updated there, and an id that something else has here is not taken from it.
   */
  identity: string[];
  /** The column that decides whether a row is new, where that is not `id`. Such rows are not dumped. */
  key?: string;
  /** Columns that an object that is here already keeps, each with the SQL of the value that does not count as one. */
  kept?: Record<string, string>;
  /** The model whose objects give tags to its rows. */
  tagLink?: string;
  /** What cannot be said of a single field. */
  complete?(row: Row, object: DumpedObject): void;
  /** Why an object cannot be kept, such as `of authtoken.token`; undefined when it can. */
  leftOut?(object: DumpedObject, facts: DumpFacts): string | undefined;
  /** What people should know of an object that is loaded; undefined when there is nothing. */
  remark?(object: DumpedObject): string | undefined;
  /** A statement to run once all rows are here. */
  afterwards?: string;
}
