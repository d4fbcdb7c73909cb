/** Of the type `text`. https://github.com/postgres/postgres/blob/REL_18_STABLE/src/include/catalog/pg_type.dat */
const TEXT_OID = 25;
const ONE_DIMENSION = 1;
const WITHOUT_NULLS = 0;
const FIRST_INDEX = 1;
const INT_BYTES = 4;
const HEADER = [ONE_DIMENSION, WITHOUT_NULLS, TEXT_OID];

/**
 * A parameter of the type `text[]` in PostgreSQL's binary format, for texts that are long: in the textual format each quote in
 * them is escaped here and looked for there, byte by byte.
 *
 * Source: array_recv in https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/utils/adt/arrayfuncs.c
 */
export function textArray(texts: string[]): Buffer {
  const lengths = texts.map((text) => Buffer.byteLength(text));
  const header = [...HEADER, texts.length, FIRST_INDEX];
  const bytes = lengths.reduce((sum, length) => sum + INT_BYTES + length, header.length * INT_BYTES);
  const buffer = Buffer.allocUnsafe(bytes);
  let at = 0;
  for (const value of header) at = buffer.writeInt32BE(value, at);
  for (const [index, text] of texts.entries()) {
    at = buffer.writeInt32BE(lengths[index] ?? 0, at);
    at += buffer.write(text, at);
  }
  return buffer;
}
