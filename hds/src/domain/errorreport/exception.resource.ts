import sql, { raw, type Sql } from 'sql-template-tag';
import { createdFilters } from '../../core/created-filters.js';
import { codeOfException } from '../../core/exceptioncode/exception-code.resource.js';
import { harvesterMin } from '../../core/harvester/harvester.resource.js';
import { ofTestMachines, testMachines } from '../../core/harvester/test-machines.js';
import { userRef } from '../../core/user/user.representation.js';
import {
  after,
  allTagsBy,
  before,
  contains,
  dateRange,
  equalsNumber,
  exact,
  exactBy,
  excluding,
  type Filters,
  flag,
  integerList,
  textList,
  timeOfDayWindow,
  without,
} from '../../platform/rest/filters.js';
import { genericFilter } from '../../platform/rest/lookups.js';
import type { Resource } from '../../platform/rest/resource.js';
import { boolean, type Field, integer, one, oneBy, shape, text, time } from '../../platform/rest/shape.js';
import { errorReportLookups } from './error-report.lookups.js';
import { hasTraceback } from './traceback-search.js';

/** The harvester of the exception's report. An exception without report does not have the key. */
const harvesterOfReport = oneBy(
  (alias) => sql`(SELECT er.harvester_id FROM error_report er WHERE er.id = ${raw(alias)}.report_id)`,
  harvesterMin,
  { nullable: true },
);
const harvesterIfReported: Field = {
  ...harvesterOfReport,
  presentWhen: (alias) => sql`${raw(alias)}.report_id IS NOT NULL`,
};

const facts = {
  service: text('service', { nullable: true, example: 'traychg' }),
  node: integer('node', { nullable: true }),
  robot: integer('robot', { nullable: true }),
  traceback: text('traceback', { nullable: true, example: 'Traceback: tray' }),
  info: text('info', { nullable: true, example: 'traychgunit.1 no tray' }),
  timestamp: time('timestamp', { nullable: true }),
  handled: boolean('handled'),
  primary: boolean('primary', { nullable: true }),
};

const listFields = {
  id: integer('id'),
  code: one('code_id', codeOfException, { nullable: true }),
  harvester: harvesterOfReport,
  created: time('created'),
  lastModified: time('last_modified'),
  ...facts,
  creator: integer('creator_id'),
  modifiedBy: integer('modified_by_id', { nullable: true }),
  report: integer('report_id', { nullable: true }),
};

/** An exception inside its report. */
export const exceptionOfReport = shape('AFTExceptionOfReport', 'exception', listFields);

const exceptionList = shape('AFTExceptionList', 'exception', { ...listFields, harvester: harvesterIfReported });

const exceptionDetail = shape('AFTExceptionDetail', 'exception', {
  id: integer('id'),
  code: one('code_id', codeOfException, { nullable: true }),
  creator: one('creator_id', userRef, { nullable: true }),
  harvester: harvesterIfReported,
  modifiedBy: one('modified_by_id', userRef, { nullable: true }),
  created: time('created'),
  lastModified: time('last_modified'),
  ...facts,
  report: integer('report_id', { nullable: true }),
});

const exceptionWritten = shape('AFTException', 'exception', {
  id: integer('id'),
  created: time('created'),
  lastModified: time('last_modified'),
  ...facts,
  creator: integer('creator_id'),
  modifiedBy: integer('modified_by_id', { nullable: true }),
  code: integer('code_id', { nullable: true }),
  report: integer('report_id', { nullable: true }),
});

/** A condition on the exception's report, or on its report's harvester. */
const ofReport = (condition: Sql) =>
  sql`EXISTS (SELECT 1 FROM error_report r WHERE r.id = t.report_id AND ${condition})`;
const ofCode = (condition: Sql) => sql`t.code_id = ANY(ARRAY(SELECT c.id FROM exception_code c WHERE ${condition}))`;
const ofHarvester = (condition: Sql) =>
  ofReport(sql`r.harvester_id = ANY(ARRAY(SELECT h.id FROM harvester h WHERE ${condition}))`);

const codes = integerList((numbers) => sql`t.code_number = ANY(${numbers}::int[])`);
const services = textList((names) => sql`t.service = ANY(${names}::text[])`);
const robots = integerList((numbers) => sql`t.robot = ANY(${numbers}::int[])`);
const branches = textList((names) => ofReport(sql`r.gitbranch = ANY(${names}::text[])`));
const harvIds = integerList((ids) => ofHarvester(sql`h.harv_id = ANY(${ids}::int[])`));
const fruits = textList((names) =>
  ofHarvester(sql`h.fruit_id = ANY(ARRAY(SELECT f.id FROM fruit f WHERE f.name = ANY(${names}::text[])))`),
);
const locations = textList((ranches) =>
  ofReport(sql`r.location_id = ANY(ARRAY(SELECT l.id FROM location l WHERE l.ranch = ANY(${ranches}::text[])))`),
);

/** The filters of exceptions, on lists and on everything that is counted over them. */
export const exceptionFilters: Filters = {
  primary: flag((value) => sql`t."primary" = ${value}`),
  handled: flag((value) => sql`t.handled = ${value}`),
  code__cycle: flag((value) => ofCode(sql`c.cycle = ${value}`)),
  code__code: equalsNumber((value) => sql`t.code_number = ${value}`),
  node: equalsNumber((value) => sql`t.node = ${value}`),
  robot: equalsNumber((value) => sql`t.robot = ${value}`),
  report__harvester__harv_id: equalsNumber((value) => ofHarvester(sql`h.harv_id = ${value}`)),
  code__name: exactBy((name) => ofCode(sql`c.name = ${name}`)),
  code__team: exactBy((team) => ofCode(sql`c.team = ${team}`)),
  service: exact('service'),
  report__harvester__location__ranch: exactBy((ranch) =>
    ofHarvester(sql`h.location_id = ANY(ARRAY(SELECT l.id FROM location l WHERE l.ranch = ${ranch}))`),
  ),
  codes,
  exclude_codes: excluding(codes),
  services,
  exclude_services: excluding(services),
  robots,
  exclude_robots: excluding(robots),
  branches,
  exclude_branches: excluding(branches, without),
  harv_ids: harvIds,
  exclude_harv_ids: excluding(harvIds, without),
  fruits,
  exclude_fruits: excluding(fruits, without),
  is_emulator: flag((value) => ofHarvester(sql`h.is_emulator = ${value}`)),
  is_beatbox: ofTestMachines((isOfTests) => {
    const sent = sql`SELECT r.id FROM error_report r WHERE r.harvester_id = ANY(ARRAY(${testMachines}))`;
    return isOfTests ? sql`t.report_id IN (${sent})` : sql`(t.report_id NOT IN (${sent})) IS NOT FALSE`;
  }),
  locations,
  exclude_locations: excluding(locations, without),
  traceback: contains((pattern) => hasTraceback('t', (text) => sql`${text} ILIKE ${pattern}`)),
  uuid: textList((uuids) =>
    ofReport(sql`r.event_id = ANY(ARRAY(SELECT e.id FROM event e WHERE e.uuid = ANY(${uuids}::text[])))`),
  ),
  tags: {
    ...allTagsBy((tags) => ofReport(sql`r.tags @> ${tags}::text[]`)),
    description: 'Comma-separated tags; the error report has every one, case-sensitive.',
  },
  start_time: after('timestamp'),
  end_time: before('timestamp'),
  datetime_range: dateRange('timestamp'),
  ...timeOfDayWindow('timestamp'),
  ...createdFilters,
  // Its paths are those of the error report.
  generic: genericFilter(
    () => errorReportLookups,
    (condition) => ofReport(condition('r')),
  ),
};

export const exceptions: Resource = {
  path: 'exceptions',
  basename: 'exception',
  model: 'AFTException',
  description: 'Errors of services of the machines, extracted from error reports or written by people.',
  table: 'exception',
  list: exceptionList,
  detail: exceptionDetail,
  written: exceptionWritten,
  filters: exceptionFilters,
  counter: { key: 'key AS code_number', filters: ['codes', 'exclude_codes', 'code__code'] },
  defaultOrder: 't."timestamp" DESC, t.id DESC',
};
