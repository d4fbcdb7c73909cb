import sql, { type Sql } from 'sql-template-tag';
import {
  contains,
  excluding,
  type Filters,
  flag,
  integerList,
  textList,
  without,
} from '../../platform/rest/filters.js';
import { genericFilter } from '../../platform/rest/lookups.js';
import { errorReportLookups } from './error-report.lookups.js';

/** Reports with some exception `x` that meets the condition. */
const withException = (condition: Sql) =>
  sql`EXISTS (SELECT 1 FROM exception x WHERE x.report_id = t.id AND ${condition})`;

const codes = integerList((numbers) => withException(sql`x.code_number = ANY(${numbers}::int[])`));
const services = textList((names) => withException(sql`x.service = ANY(${names}::text[])`));
const robots = integerList((numbers) => withException(sql`x.robot = ANY(${numbers}::int[])`));
const branches = textList((names) => sql`t.gitbranch = ANY(${names}::text[])`);

/** Each of these asks for some exception of the report; only `primary` with `codes` asks for one exception that is both. */
export const errorReportFilters: Filters = {
  codes,
  exclude_codes: excluding(codes, without),
  services,
  exclude_services: excluding(services, without),
  robots,
  exclude_robots: excluding(robots, without),
  branches,
  exclude_branches: excluding(branches),
  handled: flag((value) => withException(sql`x.handled = ${value}`)),
  primary: {
    ...flag(() => sql`true`),
    condition: (text, query) =>
      flag((value) => {
        const ofCodes = query.codes
          ? sql`AND ${integerList((numbers) => sql`x.code_number = ANY(${numbers}::int[])`).condition(query.codes, query) ?? sql`true`}`
          : sql``;
        return withException(sql`x."primary" = ${value} ${ofCodes}`);
      }).condition(text, query),
  },
  traceback: contains((pattern) => withException(sql`x.traceback ILIKE ${pattern}`)),
  generic: genericFilter(() => errorReportLookups),
};
