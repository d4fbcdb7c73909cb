import sql, { raw, type Sql } from 'sql-template-tag';
import type { ShapeContext } from '../../platform/rest/shape.js';

/** Address of a file's bytes for the row `alias` of `s3_file`: through the hub, or signed where the hub is told to give out such links. Null once the file is deleted. */
export function fileUrlSql(alias: string, { origin, signedLinkMark }: ShapeContext): Sql {
  const row = raw(alias);
  return signedLinkMark === undefined
    ? sql`CASE WHEN ${row}.file IS NOT NULL THEN ${`${origin}/api/v1/s3files/`}::text || ${row}.id || '/content/' END`
    : sql`CASE WHEN ${row}.file IS NOT NULL AND ${row}.bucket IS NULL THEN ${signedLinkMark}::text || ${row}.file END`;
}
