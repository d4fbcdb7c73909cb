import { useQuery } from '@tanstack/react-query';
import { CopyButton } from '../../components/CopyButton.js';
import { PageFrame } from '../../components/PageFrame.js';
import { QueryTable } from '../../components/table/QueryTable.js';
import { useSearchState } from '../../hooks/useSearchState.js';
import { useZone } from '../../hooks/useZone.js';
import { errorReports } from './api.js';
import { errorReportColumns } from './columns.js';
import { ErrorReportFilters } from './ErrorReportFilters.js';
import { ALL_MACHINES, errorReportSearch } from './search.js';

/** Every error that harvesters have reported, newest first, and the filters to find the ones that matter. */
export function ErrorReportsPage() {
  const [search, setSearch] = useSearchState(errorReportSearch);
  const [zone] = useZone();
  const reports = useQuery(errorReports(search, zone));

  return (
    <PageFrame
      title="Error reports"
      actions={<CopyButton text={() => window.location.href} label="Copy link" withLabel />}
    >
      <ErrorReportFilters
        search={search}
        // Both kinds of machines is written out, or the address would turn bare with its last filter, and hide emulators.
        onChange={(change) =>
          setSearch({ is_emulator: search.is_emulator ?? ALL_MACHINES, ...change, offset: undefined })
        }
      />
      <QueryTable
        rows="error reports"
        query={reports}
        columns={errorReportColumns}
        position={search}
        onPosition={setSearch}
        usualOrder="-reportTime"
        emptyHint="No report fits these filters. Take one away to see more."
      />
    </PageFrame>
  );
}
