import type { LookupField, LookupModel } from '../../platform/rest/lookups.js';
import {
  eventLookups,
  harvesterLookups,
  locationLookups,
  pickSessionLookups,
  storedObjectLookups,
} from '../lookups.js';
import type { ReportBase } from './report.entity.js';
import { hasColumn, ownColumns, tableOf } from './report-type.js';

const models = new Map<string, LookupModel>();

/**
 * What lookups may name of a type of report: what every report has, the type's own columns, and `more`. From then on the
 * type is known to `lookupsOf` by its class name, for those who keep criteria on reports without knowing their types.
 */
export function reportLookups(entity: new () => ReportBase, more: Record<string, LookupField> = {}): LookupModel {
  const own = ownColumns(entity).map(
    ({ property, column, type }) => [property, { kind: kindOf(type), column }] as const,
  );
  const model: LookupModel = {
    table: tableOf(entity),
    fields: {
      ...storedObjectLookups,
      reportTime: { kind: 'time', column: 'report_time' },
      report: { kind: 'json', column: 'report' },
      tags: { kind: 'words', column: 'tags' },
      harvester: { kind: 'one', column: 'harvester_id', isSmall: true, to: () => harvesterLookups },
      location: { kind: 'one', column: 'location_id', isSmall: true, to: () => locationLookups },
      event: { kind: 'one', column: 'event_id', to: () => eventLookups },
      ...(hasColumn(entity, 'pickSessionId')
        ? { pick_session: { kind: 'one', column: 'pick_session_id', to: () => pickSessionLookups } as const }
        : {}),
      ...Object.fromEntries(own),
      ...more,
    },
  };
  models.set(entity.name, model);
  return model;
}

/** The lookups of the type of report with the class name, such as `ErrorReport`; undefined when there is none. */
export function lookupsOf(model: string): LookupModel | undefined {
  return models.get(model);
}

/** The names of the types of report that criteria can be kept on. */
export function lookupNames(): string[] {
  return [...models.keys()];
}

function kindOf(type: string): Exclude<LookupField['kind'], 'one' | 'many'> {
  if (type.endsWith('[]')) return 'words';
  if (/^(integer|bigint|smallint|real|double precision|numeric)$/.test(type)) return 'number';
  if (type === 'boolean') return 'boolean';
  if (type === 'timestamptz') return 'time';
  return type.startsWith('json') ? 'json' : 'text';
}
