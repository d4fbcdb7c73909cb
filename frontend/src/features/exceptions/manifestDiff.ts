import type { CodeManifest } from '../../lib/api/types.js';

/** A code as a manifest has it. */
export type ManifestCode = CodeManifest['manifest'][number];

/** What became of a code between two manifests. */
export interface CodeChange {
  kind: 'added' | 'changed' | 'gone';
  code: ManifestCode;
  /** Fields that differ: the texts before and after. */
  differences: { field: string; before: string; after: string }[];
}

const fields: [name: string, readFrom: (code: ManifestCode) => string][] = [
  ['Name', ({ name }) => name],
  ['Team', ({ team }) => team],
  ['Then', ({ cycle }) => (cycle ? 'cycles' : 'disarms')],
  ['Meaning', ({ msg }) => msg ?? ''],
  ['Told to the operator', ({ operator_msg }) => operator_msg ?? ''],
];

/** What a manifest does to the codes of another one, by their numbers. */
export function changesBetween(before: readonly ManifestCode[], after: readonly ManifestCode[]): CodeChange[] {
  const old = new Map(before.map((code) => [code.code, code]));
  const kept = new Set(after.map(({ code }) => code));
  const changes = after.map((code): CodeChange => {
    const earlier = old.get(code.code);
    if (earlier === undefined) return { kind: 'added', code, differences: [] };
    const differences = fields.flatMap(([field, readFrom]) => {
      const difference = { field, before: readFrom(earlier), after: readFrom(code) };
      return difference.before === difference.after ? [] : [difference];
    });
    return { kind: 'changed', code, differences };
  });
  const gone = before
    .filter(({ code }) => !kept.has(code))
    .map((code): CodeChange => ({ kind: 'gone', code, differences: [] }));
  return [...changes.filter(({ kind, differences }) => kind === 'added' || differences.length > 0), ...gone].sort(
    (one, other) => one.code.code - other.code.code,
  );
}
