import type { Written } from './write-rows.js';

/** What became of the objects of one model. */
export interface LoadedModel extends Written {
  model: string;
  /** Those that were here as the dump has them. */
  unchanged: number;
}

export interface LoadSummary {
  /** In the order of writing. */
  loaded: LoadedModel[];
  /** Tags, links between events and recipients of rules that were added or taken away. */
  linked: number;
  /** Harvesters without history that got their first entry. */
  begunHistories: number;
  /** Objects that are not stored, by model. */
  skipped: Map<string, number>;
  /** Fields that the hub does not know, as `model.field`, with the number of objects that have them. */
  unknownFields: Map<string, number>;
  /** Objects that live here under another id than in the dump. */
  renumbered: Map<string, number>;
  /** References that lead nowhere and were left empty. */
  loose: Notes;
  /** What was loaded and will not work as it did. */
  remarks: Notes;
}

const NOTES_SHOWN = 100;

/** Lines for the person at the keyboard: all are counted, the first hundred are kept. */
export class Notes {
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
export class LoadRefused extends Error {
  constructor(faults: Notes) {
    super(`Nothing was loaded:\n${faults.lines.map((line) => `  ${line}`).join('\n')}`);
    this.name = 'LoadRefused';
  }
}

export function emptySummary(): LoadSummary {
  return {
    loaded: [],
    linked: 0,
    begunHistories: 0,
    skipped: new Map(),
    unknownFields: new Map(),
    renumbered: new Map(),
    loose: new Notes(),
    remarks: new Notes(),
  };
}

/** Adds to the count of a name. */
export function increase(counts: Map<string, number>, name: string, by: number): void {
  counts.set(name, (counts.get(name) ?? 0) + by);
}
