import type { EntityManager } from 'typeorm';
import { getMetadataArgsStorage } from 'typeorm';
import type { Database } from '../../platform/database/database.js';
import { snakeCase } from '../../platform/database/naming.js';
import type { Resource } from '../../platform/rest/resource.js';
import { type Shape, shapeSql } from '../../platform/rest/shape.js';
import type { ReportDto } from './report.dto.js';
import type { ReportBase } from './report.entity.js';
import type { ReportNotice } from './report-notice.js';

/** A column that a type fills at once, and its type in PostgreSQL. */
interface SyncColumn {
  name: string;
  type: string;
}

/** Everything the hub needs to know of a type of report to store it. */
export interface ReportType {
  entity: new () => ReportBase;
  dto: new () => ReportDto;
  resource: Resource;
  /** Path under `/api/v1/`. */
  path: string;
  table: string;
  hasPickSession: boolean;
  syncColumns: SyncColumn[];
  /** The one statement that stores reports of this type; its parameters are the arrays of `ReportStore`. */
  storeStatement: string;
  /** Removes what was extracted from a report whose content is replaced. */
  forget(manager: EntityManager, reportId: number): Promise<void>;
  /** What people are told of reports. Absent for a type of which nobody is told. */
  notices?: NoticesOf;
}

/** By id of the report; without those that are gone. */
export type NoticesOf = (database: Database, reportIds: number[]) => Promise<Map<number, ReportNotice>>;

export function tableOf(entity: { name: string }): string {
  const table = getMetadataArgsStorage().tables.find(({ target }) => target === entity);
  return table?.name ?? snakeCase(entity.name);
}

/** The columns an entity itself declares, without those of its bases. */
export function ownColumns(entity: object): { property: string; column: string; type: string; nullable: boolean }[] {
  return getMetadataArgsStorage()
    .columns.filter(({ target }) => target === entity)
    .map(({ propertyName, options }) => ({
      property: propertyName,
      column: snakeCase(propertyName),
      type: `${String(options.type ?? 'text')}${options.array ? '[]' : ''}`,
      nullable: options.nullable === true,
    }));
}

export function hasColumn(entity: { prototype: object }, property: string): boolean {
  const targets: unknown[] = [];
  for (let type = entity.prototype; type && type !== Object.prototype; type = Object.getPrototypeOf(type))
    targets.push(type.constructor);
  return getMetadataArgsStorage().columns.some(
    ({ target, propertyName }) => propertyName === property && targets.includes(target),
  );
}

/** A created report as the answer to its post shows it; the received text takes the place of `report`. */
function createdSql(written: Shape): string {
  const fields = { ...written.fields };
  delete fields.report;
  delete fields.exceptions;
  const { text, values } = shapeSql({ ...written, fields }, 'reported', { origin: '' });
  if (values.length > 0) throw new Error(`${written.name}: the shape of a created report may not need the request`);
  return text;
}

/**
 * The statement that stores reports. One array a parameter, one element a report:
 * $1 creator, $2 index, $3 source, $4 version, $5 sequencer, $6 serial number, $7 fruit of the emulator, $8 POSIX time,
 * $9 event UUID, $10 pick session UUID, $11 JSON, $12 received bytes, $13 who may be told (`Telling`), then one for each sync column.
 *
 * Events and pick sessions are made in the order of their UUIDs, so that two statements never wait for each other.
 * What is added to a row that is there is looked for in the row itself, which another statement may have changed meanwhile.
 * Foreign keys are checked when the statement ends, so the report may point at an event that the same statement makes.
 */
export function storeStatement(
  entity: { name: string },
  table: string,
  path: string,
  syncColumns: SyncColumn[],
  hasPickSession: boolean,
  written: Shape,
): string {
  const names = syncColumns.map(({ name }) => `"${name}"`);
  const arrays = syncColumns.map(({ type }, at) => `$${14 + at}::${type}[]`);
  const comma = (list: string[]) => list.map((one) => `, ${one}`).join('');
  const pickSessions = hasPickSession
    ? `
    wanted_session AS (
      SELECT DISTINCT ON (pick_session_uuid) pick_session_uuid AS uuid, harvester_id, location_id FROM storing WHERE pick_session_uuid IS NOT NULL ORDER BY pick_session_uuid
    ),
    known_session AS (SELECT s.id, s.uuid FROM pick_session s WHERE s.uuid IN (SELECT uuid FROM wanted_session)),
    new_session AS (
      INSERT INTO pick_session AS s (uuid, tags, creator_id, harvester_id, location_id)
      SELECT uuid, ARRAY['PickSession'], $1, harvester_id, location_id FROM wanted_session WHERE uuid NOT IN (SELECT uuid FROM known_session) ORDER BY uuid
      ON CONFLICT (uuid) DO UPDATE SET tags = s.tags RETURNING s.id, s.uuid
    ),
    placed_session AS (
      UPDATE pick_session s SET harvester_id = w.harvester_id, location_id = w.location_id
      FROM wanted_session w JOIN known_session k USING (uuid) WHERE s.id = k.id AND s.harvester_id IS NULL
    ),
    session AS (SELECT id, uuid FROM known_session UNION ALL SELECT id, uuid FROM new_session),`
    : '';
  return `
    WITH item AS MATERIALIZED (
      SELECT nextval('${table}_id_seq') AS report_id, i.*
      FROM unnest($2::int[], $3::text[], $4::text[], $5::text[], $6::int[], $7::text[], $8::float8[], $9::text[], $10::text[], $11::text[], $12::bytea[]${comma(arrays)})
        AS i(index, source, version, sequencer, serial_number, emulator_of, posix_time, event_uuid, pick_session_uuid, report, received_bytes${comma(names)})
    ),
    matched AS MATERIALIZED (
      SELECT item.*, coalesce(nullif(h.machines, 0), h.matches)::int AS matches, h.harvester_id, h.harv_id, h.location_id,
        known.report_id AS known_id, known.version AS known_version, known.sequencer AS known_sequencer
      FROM item
      LEFT JOIN receipt known ON known.source = item.source
      CROSS JOIN LATERAL (
        SELECT count(*) AS matches, count(*) FILTER (WHERE NOT is_emulator) AS machines,
          (array_agg(id ORDER BY is_emulator, id))[1] AS harvester_id, (array_agg(harv_id ORDER BY is_emulator, id))[1] AS harv_id, (array_agg(location_id ORDER BY is_emulator, id))[1] AS location_id
        FROM harvester
        WHERE harv_id = item.serial_number OR (is_emulator AND fruit_id = (SELECT id FROM fruit WHERE name = item.emulator_of))
      ) h
    ),
    receipted AS (
      INSERT INTO receipt (source, version, sequencer, report_type, report_id)
      SELECT source, version, sequencer, '${path}', report_id FROM matched WHERE matches = 1 AND known_id IS NULL ORDER BY source
      ON CONFLICT (source) DO NOTHING RETURNING report_id
    ),
    storing AS MATERIALIZED (SELECT matched.* FROM matched JOIN receipted USING (report_id)),
    known_event AS (SELECT e.id, e.uuid FROM event e WHERE e.uuid IN (SELECT event_uuid FROM storing)),
    new_event AS (
      INSERT INTO event AS e (uuid, tags, creator_id)
      SELECT DISTINCT event_uuid, ARRAY['${entity.name}'], $1::bigint FROM storing WHERE event_uuid NOT IN (SELECT uuid FROM known_event) ORDER BY event_uuid
      ON CONFLICT (uuid) DO UPDATE SET tags = CASE WHEN e.tags @> excluded.tags THEN e.tags ELSE e.tags || excluded.tags END RETURNING e.id, e.uuid
    ),
    tagged_event AS (
      UPDATE event e SET tags = e.tags || ARRAY['${entity.name}'], last_modified = now() FROM known_event k WHERE e.id = k.id AND NOT e.tags @> ARRAY['${entity.name}']
    ),
    event_of AS (SELECT id, uuid FROM known_event UNION ALL SELECT id, uuid FROM new_event),${pickSessions}
    reported AS (
      INSERT INTO ${table} (id, creator_id, event_id, harvester_id, location_id, report_time, report, received_bytes${hasPickSession ? ', pick_session_id' : ''}${comma(names)})
      SELECT s.report_id, $1, e.id, s.harvester_id, s.location_id, to_timestamp(s.posix_time), s.report::jsonb, s.received_bytes${hasPickSession ? ', p.id' : ''}${comma(syncColumns.map(({ name }) => `s."${name}"`))}
      FROM storing s JOIN event_of e ON e.uuid = s.event_uuid${hasPickSession ? ' LEFT JOIN session p ON p.uuid = s.pick_session_uuid' : ''}
      RETURNING *
    ),
    outboxed AS (INSERT INTO outbox (queue, payload) SELECT '${entity.name}', jsonb_build_object('reportId', id, 'telling', $13::text) FROM reported)
    SELECT m.index, m.matches, m.known_id, m.known_version, m.known_sequencer, reported.id AS stored_id, m.harv_id, reported.event_id,
      CASE WHEN reported.id IS NOT NULL THEN ${createdSql(written)}::text END AS created
    FROM matched m LEFT JOIN reported ON reported.id = m.report_id`;
}

/** A type that keeps nothing outside its own row. */
export async function forgetNothing(): Promise<void> {}
