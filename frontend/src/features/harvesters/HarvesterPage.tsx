import { IconHistory, IconListDetails, IconPencil, IconVersions } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { ButtonLink } from '../../components/ButtonLink.js';
import { Facts } from '../../components/Facts.js';
import { GatedButton } from '../../components/GatedButton.js';
import { PageFrame } from '../../components/PageFrame.js';
import { Panel } from '../../components/Panel.js';
import { QueryState } from '../../components/QueryState.js';
import { Time } from '../../components/Time.js';
import { QueryTable } from '../../components/table/QueryTable.js';
import { useCan } from '../../hooks/useCan.js';
import { useRefresh } from '../../hooks/useRefresh.js';
import { useSearchState } from '../../hooks/useSearchState.js';
import type { HarvesterDetail } from '../../lib/api/types.js';
import { errorReportsOf, harvester, historyOf, REPORTS_SHOWN } from './api.js';
import { stepOf } from './changes.js';
import { reportColumns } from './columns.js';
import { MachineKind } from './MachineKind.js';
import { Steps } from './Steps.js';
import { harvesterDetailSearch } from './search.js';

const MachineTimeline = lazy(() => import('./MachineTimeline.js').then((file) => ({ default: file.MachineTimeline })));
const MachineTabs = lazy(() => import('./MachineTabs.js').then((file) => ({ default: file.MachineTabs })));

const HarvesterDialog = lazy(() => import('./HarvesterDialog.js').then((file) => ({ default: file.HarvesterDialog })));

/** One machine: what it is, what runs on it, what went wrong lately. */
export function HarvesterPage() {
  const { id } = useParams({ strict: false });
  const machine = useQuery(harvester(id ?? ''));
  const title = machine.data ? `Harvester ${machine.data.harv_id}` : 'Harvester';

  return (
    <PageFrame
      title={title}
      back={<Link to="/harvesters">← Harvesters</Link>}
      note={machine.data && <MachineKind isEmulator={machine.data.is_emulator} />}
      actions={machine.data && <Ways machine={machine.data} />}
    >
      <QueryState what="This harvester" query={machine} skeletonLines={8}>
        {(data) => <Machine machine={data} />}
      </QueryState>
    </PageFrame>
  );
}

/** Where a reader of this page goes next. */
function Ways({ machine }: { machine: HarvesterDetail }) {
  const mayReadHistory = useCan('list', 'harvesterhistory');
  const refresh = useRefresh('harvesters');
  const refreshHistory = useRefresh('harvesterhistory');
  const [isEdited, setIsEdited] = useState(false);
  return (
    <>
      <GatedButton
        action="partialUpdate"
        resource="harvesters"
        leftSection={<IconPencil size={14} aria-hidden />}
        onClick={() => setIsEdited(true)}
      >
        Edit
      </GatedButton>
      {isEdited && (
        <Suspense>
          <HarvesterDialog
            machine={machine}
            onClose={() => setIsEdited(false)}
            onSaved={() => {
              setIsEdited(false);
              void refresh();
              void refreshHistory();
            }}
          />
        </Suspense>
      )}
      <ButtonLink to={`/harvesters/${machine.id}/versions`} leftSection={<IconVersions size={14} aria-hidden />}>
        Versions
      </ButtonLink>
      {mayReadHistory && (
        <ButtonLink to={machine.harvester_history} leftSection={<IconHistory size={14} aria-hidden />}>
          History
        </ButtonLink>
      )}
      <ButtonLink
        to="/errorreports"
        search={{ harv_ids: [machine.harv_id] }}
        leftSection={<IconListDetails size={14} aria-hidden />}
      >
        All error reports
      </ButtonLink>
    </>
  );
}

function Machine({ machine }: { machine: HarvesterDetail }) {
  const [search, setSearch] = useSearchState(harvesterDetailSearch);
  const reports = useQuery(errorReportsOf(machine.harv_id, search));
  const { location, fruit, release, thingName } = machine;

  return (
    <>
      <Facts
        facts={[
          ['Number', machine.harv_id],
          ['Name', machine.name ?? 'none'],
          ['Fruit', fruit.name],
          ['Location', location.ranch ?? 'none'],
          ['Region', [location.region, location.country].filter(Boolean).join(', ') || 'none'],
          ['Release', releaseName(release)],
          ['Thing name', thingName ?? 'none'],
          ['Changed', <Time key="changed" iso={machine.lastModified} withZone focusable />],
        ]}
      />
      <Suspense>
        <MachineTimeline machine={machine} />
      </Suspense>
      <Panel title="Recent error reports" flush>
        <QueryTable
          rows="error reports"
          query={reports}
          columns={reportColumns}
          position={{ ...search, limit: search.limit ?? REPORTS_SHOWN }}
          onPosition={setSearch}
          usualOrder="-reportTime"
          emptyHint="This harvester has reported no error."
          isPlain
        />
      </Panel>
      <History machine={machine} />
      <Suspense>
        <MachineTabs machine={machine} tab={search.tab} onTab={(tab) => setSearch({ tab }, { replace: true })} />
      </Suspense>
    </>
  );
}

/** What was done to the machine's own facts, and by whom. */
function History({ machine }: { machine: HarvesterDetail }) {
  const states = useQuery({ ...historyOf(machine.id), enabled: useCan('list', 'harvesterhistory') });
  if (states.fetchStatus === 'idle' && states.isPending) return null;
  return (
    <Panel title="Changes" note="to what is known of this machine">
      <QueryState what="The changes" query={states} skeletonLines={3}>
        {({ results }) => {
          const steps = results.map(stepOf);
          return steps.length === 0 ? 'None since the hub keeps its history.' : <Steps steps={steps} />;
        }}
      </QueryState>
    </Panel>
  );
}

/** The release that should be installed, by its version where it has one. */
function releaseName(release: unknown): string {
  if (typeof release !== 'object' || release === null) return 'none';
  return 'version' in release && typeof release.version === 'string' ? release.version : 'unnamed';
}
