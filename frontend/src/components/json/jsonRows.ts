/** The lines that a JSON tree shows, worked out from the value and from what stands open. */

export interface JsonRow {
  /** How a program reaches the value: `data.sysmon_report["sysmon.0"].errors`; empty for the root. */
  path: string;
  /** The key or index in the parent; undefined for the root. */
  name: string | number | undefined;
  depth: number;
  value: unknown;
  /** How many values an object or array holds; undefined for anything else. */
  size: number | undefined;
  isOpen: boolean;
}

/** Levels that stand open at first. */
export const OPEN_LEVELS = 2;

const PLAIN_NAME = /^[A-Za-z_$][\w$]*$/;

export function pathOf(parent: string, name: string | number): string {
  if (typeof name === 'number') return `${parent}[${name}]`;
  if (!PLAIN_NAME.test(name)) return `${parent}[${JSON.stringify(name)}]`;
  return parent === '' ? name : `${parent}.${name}`;
}

function childrenOf(value: unknown): [string | number, unknown][] | undefined {
  if (Array.isArray(value)) return value.map((item, index) => [index, item]);
  if (typeof value === 'object' && value !== null) return Object.entries(value);
  return undefined;
}

/** The lines in order from the top; `isOpen` is asked for each object and array. */
export function rowsOf(root: unknown, isOpen: (path: string, depth: number) => boolean): JsonRow[] {
  const rows: JsonRow[] = [];
  // A list of what is still to do instead of recursion: reports may be nested deeper than the stack reaches.
  const ahead: Pick<JsonRow, 'path' | 'name' | 'depth' | 'value'>[] = [
    { path: '', name: undefined, depth: 0, value: root },
  ];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const { path, depth, value } = next;
    const children = childrenOf(value);
    const opens = children !== undefined && isOpen(path, depth);
    rows.push({ ...next, size: children?.length, isOpen: opens });
    if (!opens) continue;
    for (const [name, child] of children.toReversed())
      ahead.push({ path: pathOf(path, name), name, depth: depth + 1, value: child });
  }
  return rows;
}

interface Ancestor {
  path: string;
  parent: Ancestor | undefined;
}

/** The paths whose key or value has `text` in it, in order, and all that must stand open to show them. */
export function matchesOf(root: unknown, text: string): { matches: string[]; ancestors: Set<string> } {
  const matches: string[] = [];
  const ancestors = new Set<string>();
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return { matches, ancestors };

  const ahead: (Ancestor & { name?: string | number; value: unknown })[] = [
    { path: '', value: root, parent: undefined },
  ];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const { path, name, value } = next;
    const children = childrenOf(value);
    const isMatch =
      (typeof name === 'string' && name.toLowerCase().includes(wanted)) ||
      (children === undefined && String(value).toLowerCase().includes(wanted));
    if (isMatch) {
      matches.push(path);
      for (let above = next.parent; above !== undefined && !ancestors.has(above.path); above = above.parent)
        ancestors.add(above.path);
    }
    for (const [key, child] of children?.toReversed() ?? [])
      ahead.push({ path: pathOf(path, key), name: key, value: child, parent: next });
  }
  return { matches, ancestors };
}
