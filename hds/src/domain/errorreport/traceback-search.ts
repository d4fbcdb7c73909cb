import sql, { raw, type Sql } from 'sql-template-tag';

/**
 * The condition that the row `alias` of `exception` has a traceback that meets a condition, which is asked of each different
 * text once. Never true of an exception without one.
 */
export function hasTraceback(alias: string, condition: (text: Sql) => Sql): Sql {
  const texts = sql`SELECT known.hash FROM traceback known WHERE ${condition(sql`known.text`)}`;
  return sql`hashtextextended(${raw(alias)}.traceback, 0) IN (${texts})`;
}
