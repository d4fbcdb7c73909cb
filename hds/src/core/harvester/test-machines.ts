import sql, { type Sql } from 'sql-template-tag';
import { type Filter, flag } from '../../platform/rest/filters.js';

/** Row ids of the machines that the continuous tests send as. */
export const testMachines = sql`SELECT h.id FROM harvester h WHERE h.name ILIKE '%beatbox%'`;

/** @param condition  whether a row is of such a machine, or of any other machine or none */
export const ofTestMachines = (condition: (isOfTests: boolean) => Sql): Filter => ({
  ...flag(condition),
  description:
    'What the continuous tests sent, whose machines have `beatbox` in their names: `true` or `1` for that alone, `false` or `0` for all but that; any other word is ignored.',
});
