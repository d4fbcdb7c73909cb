import sql, { type Sql } from 'sql-template-tag';
import {
  type Condition,
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
import { hasTraceback } from './traceback-search.js';

/** Reports with some exception `x` that meets the condition. Those that exceptions name are there: counting reads exceptions alone. */
const withException = (condition: Sql): Condition =>
  Object.assign(sql`EXISTS (SELECT 1 FROM exception x WHERE x.report_id = t.id AND ${condition})`, {
    count: sql`(SELECT count(DISTINCT x.report_id) FROM exception x WHERE ${condition})`,
  });

const codes = integerList((numbers) => withException(sql`x.code_number = ANY(${numbers}::int[])`));
const primary = flag((value) => sql`x."primary" = ${value}`);
const services = textList((names) => withException(sql`x.service = ANY(${names}::text[])`));
const robots = integerList((numbers) => withException(sql`x.robot = ANY(${numbers}::int[])`));
const branches = textList((names) => sql`t.gitbranch = ANY(${names}::text[])`);

/** Each of these asks for some exception of the report; only `primary` with `codes` asks for one exception that is both. */
export const errorReportFilters: Filters = {
  codes: {
    ...codes,
    // `primary` then says it too, of the same exception.
    condition: (text, query) => {
      const condition = codes.condition(text, query);
      return query.primary && primary.condition(query.primary, query) ? sql`true` : condition;
    },
  },
  exclude_codes: excluding(codes, without),
  services,
  exclude_services: excluding(services, without),
  robots,
  exclude_robots: excluding(robots, without),
  branches,
  exclude_branches: excluding(branches),
  handled: flag((value) => withException(sql`x.handled = ${value}`)),
  primary: {
    ...primary,
    condition: (text, query) => {
      const isPrimary = primary.condition(text, query);
      const ofCodes = query.codes
        ? integerList((numbers) => sql`AND x.code_number = ANY(${numbers}::int[])`).condition(query.codes, query)
        : null;
      return isPrimary && withException(sql`${isPrimary} ${ofCodes ?? sql``}`);
    },
  },
  traceback: contains((pattern) => withException(hasTraceback('x', (text) => sql`${text} ILIKE ${pattern}`))),
  generic: genericFilter(() => errorReportLookups),
};
