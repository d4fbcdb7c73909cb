import { patch, post } from '../../lib/api/client.js';
import { listOf, oneOf } from '../../lib/api/lists.js';
import type { ErrorReport, Harvester, HarvesterDetail, HarvesterHistory, SoftwareInfo } from '../../lib/api/types.js';
import type { HarvesterDetailSearch, HarvesterSearch, HistorySearch, SoftwareSearch } from './search.js';

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
export const errorReportsOf = (harvId: number, search: HarvesterDetailSearch) =>
  listOf<ErrorReport>('errorreports', { ...search, harv_ids: [harvId] }, { limit: REPORTS_SHOWN });

/** States that are asked for at once; a machine is changed a few times in its life. */
const STATES = 500;

/** The states that the machine with that number has had, newest first. */
export const historyOf = (harvId: number) =>
  listOf<HarvesterHistory>('harvesterhistory', { harv_id: harvId }, { limit: STATES });

/** The states of all machines, newest first. */
export const histories = (search: HistorySearch) => listOf<HarvesterHistory>('harvesterhistory', search);

export const historyEntry = (id: string) => oneOf<HarvesterHistory>('harvesterhistory', id);

/** Which software runs where. The zone goes along: the hub must read typed times in the zone they were typed in. */
export const softwareInfos = (search: SoftwareSearch, zone: string) =>
  listOf<SoftwareInfo>('harvesterswinfo', { ...search, tz: zone });
