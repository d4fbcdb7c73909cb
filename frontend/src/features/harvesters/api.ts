import { queryOptions } from '@tanstack/react-query';
import { get, patch, post } from '../../lib/api/client.js';
import { ApiError } from '../../lib/api/errors.js';
import { listOf, oneOf } from '../../lib/api/lists.js';
import type {
  ErrorReport,
  Harvester,
  HarvesterDetail,
  HarvesterHistory,
  Histogram,
  SoftwareInfo,
} from '../../lib/api/types.js';
import type { HarvesterDetailSearch, HarvesterSearch, HistorySearch, SoftwareSearch, VersionSearch } from './search.js';

/** By the number painted on the machine, as people look for one. */
export const USUAL_ORDER = 'harv_id';

export const harvesters = (search: HarvesterSearch) =>
  listOf<Harvester>('harvesters', search, { ordering: USUAL_ORDER });

export const harvester = (id: string) => oneOf<HarvesterDetail>('harvesters', id);

export const saveHarvester = (id: number | undefined, body: unknown) =>
  id === undefined ? post<unknown>('harvesters/', body) : patch<unknown>(`harvesters/${id}/`, body);

/** Rows of the error reports on a harvester's own page, beside all else that stands there. */
export const REPORTS_SHOWN = 10;

/** The error reports of the machine with that number, as real machine or as emulator. */
export const errorReportsOf = (harvId: number, { tab: _tab, ...search }: HarvesterDetailSearch) =>
  listOf<ErrorReport>('errorreports', { ...search, harv_ids: [harvId] }, { limit: REPORTS_SHOWN });

/** States that are asked for at once; a machine is changed a few times in its life. */
const STATES = 500;

/** The states that a machine has had, newest first, whatever its numbers were. */
export const historyOf = (id: number) =>
  listOf<HarvesterHistory>('harvesterhistory', { harvester: id }, { limit: STATES });

/** What a machine sends of its settings: by host and part. Null where it has sent none. */
export const configOf = (id: number) =>
  queryOptions({
    queryKey: ['harvesters', 'config', id],
    queryFn: async ({ signal }) => {
      try {
        return await get<unknown>(`harvesters/${id}/config/`, { signal });
      } catch (error) {
        if (error instanceof ApiError && error.status === 404) return null;
        throw error;
      }
    },
  });

/** A report of what is installed on a machine. */
export interface VersionReport {
  id: number;
  reportTime: string | null;
  created: string;
}

/** What was installed on a machine over time, newest first. */
export const versionsOf = (id: string, search: VersionSearch) =>
  listOf<VersionReport>(`harvesters/${encodeURIComponent(id)}/versions`, search);

/** Days that the line of time of a machine goes back. */
export const TIMELINE_DAYS = 30;
const HOUR_MS = 3_600_000;

/** How many errors a machine reported over the latest days. */
export function errorsOver(harvId: number, zone: string) {
  // By the full hour, so that it is asked for once and not with every look at the clock.
  const sinceMs = Math.floor(Date.now() / HOUR_MS) * HOUR_MS - TIMELINE_DAYS * 24 * HOUR_MS;
  const search = { harv_ids: [harvId], start_time: new Date(sinceMs).toISOString(), tz: zone };
  return queryOptions({
    queryKey: ['errorreports', 'histogram', search],
    queryFn: ({ signal }) => get<Histogram>('errorreports/histogram/', { search, signal }),
  });
}

/** The states of all machines, newest first. */
export const histories = (search: HistorySearch) => listOf<HarvesterHistory>('harvesterhistory', search);

export const historyEntry = (id: string) => oneOf<HarvesterHistory>('harvesterhistory', id);

/** Which software runs where. The zone goes along: the hub must read typed times in the zone they were typed in. */
export const softwareInfos = (search: SoftwareSearch, zone: string) =>
  listOf<SoftwareInfo>('harvesterswinfo', { ...search, tz: zone });
