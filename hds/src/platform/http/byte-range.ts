/** What a `Range` header asks for: all, a part, or something the file does not have. */
export type AskedRange = 'all' | 'unsatisfiable' | { first: number; last: number };

/**
 * Reads a `Range` header (RFC 9110, 14.2). One range of bytes is honoured; several, other units and what cannot be read
 * mean the whole file, as the RFC allows.
 */
export function rangeOf(header: string | undefined, sizeBytes: number): AskedRange {
  const [, first = '', last = ''] = /^bytes\s*=\s*(\d{0,15})\s*-\s*(\d{0,15})\s*$/i.exec(header ?? '') ?? [];
  if (first === '' && last === '') return 'all';
  if (first === '') {
    const length = Math.min(Number(last), sizeBytes);
    return length === 0 ? 'unsatisfiable' : { first: sizeBytes - length, last: sizeBytes - 1 };
  }
  if (last !== '' && Number(last) < Number(first)) return 'all';
  if (Number(first) >= sizeBytes) return 'unsatisfiable';
  return { first: Number(first), last: last === '' ? sizeBytes - 1 : Math.min(Number(last), sizeBytes - 1) };
}

/** Whether an `If-None-Match` header names the version, so that the client has it already. */
export function isKnownVersion(header: string | undefined, eTag: string): boolean {
  return (header ?? '').split(',').some((word) => {
    const asked = word.trim().replace(/^W\//, '');
    return asked === '*' || asked === eTag;
  });
}
