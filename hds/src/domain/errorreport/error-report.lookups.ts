import { exceptionCodeLookups, storedObjectLookups } from '../../core/lookups.js';
import { reportLookups } from '../../core/report/report-lookups.js';
import type { LookupModel } from '../../platform/rest/lookups.js';
import { ErrorReport } from './error-report.entity.js';
import { hasTraceback } from './traceback-search.js';

const exceptionLookups: LookupModel = {
  table: 'exception',
  fields: {
    ...storedObjectLookups,
    code: { kind: 'one', column: 'code_id', isSmall: true, to: () => exceptionCodeLookups },
    service: { kind: 'text', column: 'service' },
    node: { kind: 'number', column: 'node' },
    robot: { kind: 'number', column: 'robot' },
    traceback: { kind: 'text', column: 'traceback', foundBy: hasTraceback },
    info: { kind: 'text', column: 'info' },
    timestamp: { kind: 'time', column: 'timestamp' },
    handled: { kind: 'boolean', column: 'handled' },
    primary: { kind: 'boolean', column: 'primary' },
  },
};

/** What `generic` and the criteria of notifications may name of an error report. */
export const errorReportLookups = reportLookups(ErrorReport, {
  exceptions: { kind: 'many', column: 'report_id', to: () => exceptionLookups },
});
