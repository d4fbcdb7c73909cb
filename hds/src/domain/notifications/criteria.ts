import sql, { join, type Sql } from 'sql-template-tag';
import { lookupsOf } from '../../core/report/report-lookups.js';
import type { ReportType } from '../../core/report/report-type.js';
import { BadRequest, InvalidFields } from '../../platform/errors.js';
import { type Filters, type Query, whereOf } from '../../platform/rest/filters.js';
import { type Criteria, criteriaOf, criteriaSql } from '../../platform/rest/lookups.js';

type Kind = 'integers' | 'texts' | 'text' | 'flag';

/** Filters of the list that a rule can be made of, each with the key it is stored under. The pages show the keys. */
const FILTERS: { parameter: string; key: string; kind: Kind }[] = [
  { parameter: 'harv_ids', key: 'harvester__harv_id__in', kind: 'integers' },
  { parameter: 'locations', key: 'location__ranch', kind: 'texts' },
  { parameter: 'fruits', key: 'harvester__fruit__name__in', kind: 'texts' },
  { parameter: 'codes', key: 'exceptions__code__code__in', kind: 'integers' },
  { parameter: 'traceback', key: 'exceptions__traceback', kind: 'text' },
  { parameter: 'is_emulator', key: 'harvester__is_emulator', kind: 'flag' },
  { parameter: 'handled', key: 'exceptions__handled', kind: 'flag' },
  { parameter: 'primary', key: 'exceptions__primary', kind: 'flag' },
  // No lookups: these have no form in criteria of older systems, and mean what the filter means.
  { parameter: 'services', key: 'services', kind: 'texts' },
  { parameter: 'robots', key: 'robots', kind: 'integers' },
  { parameter: 'branches', key: 'branches', kind: 'texts' },
  { parameter: 'exclude_codes', key: 'exclude_codes', kind: 'integers' },
  { parameter: 'exclude_services', key: 'exclude_services', kind: 'texts' },
  { parameter: 'exclude_robots', key: 'exclude_robots', kind: 'integers' },
  { parameter: 'exclude_branches', key: 'exclude_branches', kind: 'texts' },
  { parameter: 'exclude_harv_ids', key: 'exclude_harv_ids', kind: 'integers' },
  { parameter: 'exclude_locations', key: 'exclude_locations', kind: 'texts' },
  { parameter: 'exclude_fruits', key: 'exclude_fruits', kind: 'texts' },
];

/** The parameters of a query that rules are made of; all others are ignored. */
export const criteriaParameters = [...FILTERS.map(({ parameter }) => parameter), 'generic'];

/**
 * The criteria of a rule from the filters of the list it was made on.
 * @throws InvalidFields, BadRequest  when a filter would be refused on the list, or says nothing
 */
export function criteriaFrom(type: ReportType, query: Query): Criteria {
  // What the list refuses is refused here, in the same words.
  whereOf(filtersOf(type), query);
  const criteria: Criteria = {};
  for (const { parameter, key, kind } of FILTERS) {
    const text = query[parameter];
    if (text !== undefined && text !== '') criteria[key] = stored(parameter, kind, text);
  }
  for (const [key, value] of Object.entries(query.generic ? criteriaOf(query.generic) : {})) {
    if (Object.hasOwn(criteria, key)) throw new InvalidFields({ generic: [`"${key}" is given twice.`] });
    criteria[key] = value;
  }
  conditionOf(type, criteria);
  return criteria;
}

/** The condition that a report `t` meets the criteria. @throws BadRequest  when a criterion is not understood */
export function conditionOf(type: ReportType, criteria: Criteria): Sql {
  return join([...conditionsOf(type, criteria).values(), sql`true`], ' AND ');
}

/**
 * The conditions that a report `t` meets the criteria, all of which hold. Those that come from filters mean what the
 * filters of the list mean; the others are lookups. Two with the same key are the same, whatever rules they come from.
 * @throws BadRequest  when a criterion is not understood, as in rules of older systems
 */
export function conditionsOf(type: ReportType, criteria: Criteria): Map<string, Sql> {
  const query: Query = {};
  const lookups: Criteria = { ...criteria };
  for (const { parameter, key, kind } of FILTERS) {
    const text = Object.hasOwn(criteria, key) ? filterText(kind, criteria[key]) : undefined;
    if (text === undefined) continue;
    query[parameter] = text;
    delete lookups[key];
  }
  const conditions = new Map<string, Sql>();
  const filters = filtersOf(type);
  for (const [parameter, filter] of Object.entries(filters)) {
    const text = query[parameter];
    if (text === undefined) continue;
    // `primary` looks at `codes` as well.
    const key = JSON.stringify([parameter, text, parameter === 'primary' ? (query.codes ?? '') : '']);
    conditions.set(key, whereOf({ [parameter]: filter }, query));
  }
  if (Object.keys(lookups).length > 0) {
    const model = lookupsOf(type.entity.name);
    if (!model)
      throw new BadRequest(`Rules on ${type.entity.name} have no lookups.`, { generic: ['No lookups here.'] });
    conditions.set(JSON.stringify(lookups), criteriaSql(model, 't', lookups));
  }
  return conditions;
}

function filtersOf({ resource }: ReportType): Filters {
  return Object.fromEntries(Object.entries(resource.filters).filter(([name]) => criteriaParameters.includes(name)));
}

function stored(parameter: string, kind: Kind, text: string): unknown {
  switch (kind) {
    case 'integers':
      return unique(text.split(',').map((number) => number.trim()));
    case 'texts':
      return unique(text.split(/(?<!\\),/).map((word) => word.replaceAll('\\,', ',')));
    case 'text':
      return text;
    case 'flag': {
      const word = text.trim().toLowerCase();
      if (word === 'true' || word === '1') return true;
      if (word === 'false' || word === '0') return false;
      // A list ignores it; a rule would then tell of more than was asked for.
      throw new InvalidFields({ [parameter]: ['Must be a valid boolean.'] });
    }
  }
}

/** A stored value as the text of its filter; undefined when it is no value of the filter, but of a lookup. */
function filterText(kind: Kind, value: unknown): string | undefined {
  switch (kind) {
    case 'integers':
    case 'texts':
      return Array.isArray(value) && value.length > 0
        ? value.map((one) => String(one).replaceAll(',', '\\,')).join(',')
        : undefined;
    case 'text':
      return typeof value === 'string' ? value : undefined;
    case 'flag':
      return typeof value === 'boolean' ? String(value) : undefined;
  }
}

function unique(texts: string[]): string[] {
  return [...new Set(texts)];
}
