import { listOf, oneOf } from '../../lib/api/lists.js';
import type { ErrorReport, ErrorReportDetail } from '../../lib/api/types.js';
import { ALL_MACHINES, type ErrorReportSearch } from './search.js';

/** One page of the list. The zone goes along always: the hub must read typed times in the zone they were typed in. */
export const errorReports = (search: ErrorReportSearch, zone: string) =>
  listOf<ErrorReport>('errorreports', {
    ...search,
    is_emulator: search.is_emulator === ALL_MACHINES ? undefined : search.is_emulator,
    tz: zone,
  });

export const errorReport = (id: string) => oneOf<ErrorReportDetail>('errorreports', id);
