import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import type { RowCounter } from '../../platform/database/row-counts.js';
import {
  after,
  allTags,
  before,
  excluding,
  type Filters,
  flag,
  integerList,
  isAmong,
  textList,
  timeOfDayWindow,
} from '../../platform/rest/filters.js';
import type { Resource } from '../../platform/rest/resource.js';
import {
  boolean,
  type Field,
  integer,
  json,
  number,
  one,
  type Shape,
  shape,
  text,
  time,
  words,
} from '../../platform/rest/shape.js';
import { createdFilters } from '../created-filters.js';
import { eventShape, pickSessionMin } from '../event/event.resource.js';
import { harvesterMin } from '../harvester/harvester.resource.js';
import { ofTestMachines, testMachines } from '../harvester/test-machines.js';
import { locationMin } from '../location/location.resource.js';
import { userRef } from '../user/user.representation.js';
import type { ReportDto } from './report.dto.js';
import type { ReportBase } from './report.entity.js';
import { schemaOfType } from './report-schema.js';
import {
  forgetNothing,
  hasColumn,
  type NoticesOf,
  ownColumns,
  type ReportType,
  storeStatement,
  tableOf,
} from './report-type.js';

/** Where a type steps away from what every type of report gets. */
export interface ReportOptions {
  /** Path under `/api/v1/`; the entity's name in lower case with an `s` when left out. */
  path?: string;
  basename?: string;
  /** What the reports are, in a sentence for the documents. */
  description?: string;
  /** Keys that show more than the type's own columns, such as what was extracted. */
  extracted?: Record<string, Field>;
  list?: Shape;
  detail?: Shape;
  written?: Shape;
  filters?: Filters;
  /** Whether triggers count the rows of the table by `harvester_id`. */
  isCounted?: true;
  /** Removes what was extracted from a report whose content is replaced. */
  forget?(manager: EntityManager, reportId: number): Promise<void>;
  /** What people are told of a report; null when it is gone. */
  notices?: NoticesOf;
}

const harvIds = integerList((ids) =>
  isAmong(sql`t.harvester_id`, sql`SELECT id FROM harvester WHERE harv_id = ANY(${ids}::int[])`),
);
const fruits = textList((names) =>
  isAmong(
    sql`t.harvester_id`,
    sql`SELECT h.id FROM harvester h JOIN fruit f ON f.id = h.fruit_id WHERE f.name = ANY(${names}::text[])`,
  ),
);
const locations = textList((ranches) =>
  isAmong(sql`t.location_id`, sql`SELECT id FROM location WHERE ranch = ANY(${ranches}::text[])`),
);

/** The filters that every list of reports has. */
const reportFilters: Filters = {
  start_time: after('report_time'),
  end_time: before('report_time'),
  ...timeOfDayWindow('report_time'),
  harv_ids: harvIds,
  exclude_harv_ids: excluding(harvIds),
  fruits,
  exclude_fruits: excluding(fruits),
  is_emulator: flag((value) => sql`t.harvester_id = ANY(ARRAY(SELECT id FROM harvester WHERE is_emulator = ${value}))`),
  is_beatbox: ofTestMachines((isOfTests) =>
    isOfTests
      ? sql`t.harvester_id = ANY(ARRAY(${testMachines}))`
      : sql`(t.harvester_id <> ALL(ARRAY(${testMachines}))) IS NOT FALSE`,
  ),
  locations,
  exclude_locations: excluding(locations),
  tags: allTags('tags'),
  uuid: textList((uuids) => sql`t.event_id = ANY(ARRAY(SELECT id FROM event WHERE uuid = ANY(${uuids}::text[])))`),
  ...createdFilters,
};

/** Reports are counted by their harvester, which is all that these filters read. */
const byHarvester: RowCounter = {
  key: 'key AS harvester_id',
  filters: ['harv_ids', 'exclude_harv_ids', 'fruits', 'exclude_fruits', 'is_emulator', 'is_beatbox'],
};

/** A column as its type in PostgreSQL shows in JSON. */
function fieldOf({ column, type, nullable }: ReturnType<typeof ownColumns>[number]): Field {
  const options = { nullable };
  if (type.endsWith('[]')) return words(column);
  if (/^(integer|bigint|smallint)$/.test(type)) return integer(column, options);
  if (/^(real|double precision|numeric)$/.test(type)) return number(column, options);
  if (type === 'boolean') return boolean(column, options);
  if (type === 'timestamptz') return time(column, options);
  return type.startsWith('json') ? json(column) : text(column, options);
}

const types = new Map<object, ReportType>();

/** The type of report behind an entity; the same object however often it is asked for. */
export function reportType(
  entity: new () => ReportBase,
  dto: new () => ReportDto,
  options: ReportOptions = {},
): ReportType {
  const known = types.get(entity);
  if (known) return known;
  const table = tableOf(entity);
  const hasPickSession = hasColumn(entity, 'pickSessionId');
  const { example } = schemaOfType(dto, entity.name);
  const resource = resourceOf(entity, table, hasPickSession, json('report', { examples: [example] }), options);
  const own = ownColumns(entity);
  const syncNames = Object.keys(new dto().columns());
  const syncColumns = own
    .filter(({ column }) => syncNames.includes(column))
    .map(({ column, type }) => ({ name: column, type }));
  const type: ReportType = {
    entity,
    dto,
    resource,
    path: resource.path,
    table,
    hasPickSession,
    syncColumns,
    storeStatement: storeStatement(entity, table, resource.path, syncColumns, hasPickSession, resource.written),
    forget: options.forget ?? forgetNothing,
    ...(options.notices ? { notices: options.notices } : {}),
  };
  types.set(entity, type);
  return type;
}

/** The type with this class name, if people can be told of its reports. */
export function notifyingType(name: string): (ReportType & { notices: NoticesOf }) | undefined {
  return notifyingTypes().find(({ entity }) => entity.name === name);
}

/** All types whose reports people can be told of. */
export function notifyingTypes(): (ReportType & { notices: NoticesOf })[] {
  return [...types.values()].filter((type): type is ReportType & { notices: NoticesOf } => type.notices !== undefined);
}

function resourceOf(
  entity: new () => ReportBase,
  table: string,
  hasPickSession: boolean,
  report: Field,
  options: ReportOptions,
): Resource {
  const model = entity.name;
  const path = options.path ?? `${model.toLowerCase()}s`;
  const own = Object.fromEntries(ownColumns(entity).map((column) => [column.property, fieldOf(column)]));
  const extracted = options.extracted ?? {};
  const list = shape(`${model}List`, table, {
    id: integer('id'),
    reportTime: time('report_time', { nullable: true }),
    harvester: one('harvester_id', harvesterMin, { nullable: true }),
    location: one('location_id', locationMin, { nullable: true }),
    ...own,
    event: integer('event_id'),
    ...extracted,
    tags: words('tags', ['extracted']),
  });
  const detail = shape(`${model}Detail`, table, {
    id: integer('id'),
    ...extracted,
    tags: words('tags', ['extracted']),
    event: one('event_id', eventShape),
    ...(hasPickSession ? { pick_session: one('pick_session_id', pickSessionMin, { nullable: true }) } : {}),
    location: one('location_id', locationMin, { nullable: true }),
    harvester: one('harvester_id', harvesterMin, { nullable: true }),
    creator: one('creator_id', userRef, { nullable: true }),
    modifiedBy: one('modified_by_id', userRef, { nullable: true }),
    created: time('created'),
    lastModified: time('last_modified'),
    reportTime: time('report_time', { nullable: true }),
    report,
    ...own,
  });
  const written = shape(model, table, {
    id: integer('id'),
    ...extracted,
    tags: words('tags', ['extracted']),
    created: time('created'),
    lastModified: time('last_modified'),
    reportTime: time('report_time', { nullable: true }),
    report,
    ...own,
    creator: integer('creator_id'),
    modifiedBy: integer('modified_by_id', { nullable: true }),
    location: integer('location_id', { nullable: true }),
    harvester: integer('harvester_id', { nullable: true }),
    event: integer('event_id'),
    ...(hasPickSession ? { pick_session: integer('pick_session_id', { nullable: true }) } : {}),
  });
  return {
    path,
    basename: options.basename ?? model.toLowerCase(),
    model,
    description: options.description ?? `Reports of the type ${model}, as machines send them.`,
    table,
    list: options.list ?? list,
    includable: { report },
    detail: options.detail ?? detail,
    written: options.written ?? written,
    filters: { ...reportFilters, ...options.filters },
    ...(options.isCounted ? { counter: byHarvester } : {}),
    defaultOrder: 't.report_time DESC, t.id DESC',
  };
}
