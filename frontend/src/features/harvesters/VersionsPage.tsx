import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { PageFrame } from '../../components/PageFrame.js';
import { Time } from '../../components/Time.js';
import { columnsOf } from '../../components/table/columns.js';
import { QueryTable } from '../../components/table/QueryTable.js';
import { useSearchState } from '../../hooks/useSearchState.js';
import { harvester, type VersionReport, versionsOf } from './api.js';
import { versionSearch } from './search.js';

const column = columnsOf<VersionReport>();

const columns = column.columns([
  column.accessor('reportTime', { header: 'Time', cell: ({ getValue }) => <Time iso={getValue()} /> }),
  column.accessor('created', { header: 'Received', cell: ({ getValue }) => <Time iso={getValue()} /> }),
]);

/** What was installed on one machine over time. */
export function VersionsPage() {
  const { id = '' } = useParams({ strict: false });
  const [search, setSearch] = useSearchState(versionSearch);
  const machine = useQuery(harvester(id));
  const found = useQuery(versionsOf(id, search));
  const name = machine.data ? `Harvester ${machine.data.harv_id}` : 'Harvester';

  return (
    <PageFrame
      title={`${name}: versions`}
      back={
        <Link to="/harvesters/$id" params={{ id }}>
          ← {name}
        </Link>
      }
    >
      <QueryTable
        rows="version reports"
        query={found}
        columns={columns}
        position={search}
        onPosition={setSearch}
        usualOrder="-reportTime"
        emptyHint="This harvester has sent no report of what is installed on it."
        isPlain
      />
    </PageFrame>
  );
}
