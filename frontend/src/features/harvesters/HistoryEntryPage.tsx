import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Facts } from '../../components/Facts.js';
import { PageFrame } from '../../components/PageFrame.js';
import { Panel } from '../../components/Panel.js';
import { QueryState } from '../../components/QueryState.js';
import { Time } from '../../components/Time.js';
import type { HarvesterHistory } from '../../lib/api/types.js';
import { historyEntry } from './api.js';
import { makerOf, stepOf } from './changes.js';
import { MachineKind } from './MachineKind.js';
import { Changes, StepMark } from './Steps.js';

/** One state of a machine: how it was, what was changed to make it so, and by whom. */
export function HistoryEntryPage() {
  const { id } = useParams({ strict: false });
  const found = useQuery(historyEntry(id ?? ''));

  return (
    <PageFrame
      title={found.data ? `Harvester ${found.data.harv_id}, change ${id}` : `Change ${id}`}
      back={
        <Link to="/harvesterhistory" search={true}>
          ← Harvester history
        </Link>
      }
      note={found.data && <StepMark kind={stepOf(found.data).kind} />}
    >
      <QueryState what="This change" query={found} skeletonLines={6}>
        {(entry) => <State entry={entry} />}
      </QueryState>
    </PageFrame>
  );
}

function State({ entry }: { entry: HarvesterHistory }) {
  const { kind, changes } = stepOf(entry);
  return (
    <>
      <Facts
        facts={[
          ['When', <Time key="when" iso={entry.history_date} withZone focusable />],
          ['By', makerOf(entry)],
          [
            'Number',
            entry.id === null ? (
              entry.harv_id
            ) : (
              <Link key="machine" to="/harvesters/$id" params={{ id: String(entry.id) }}>
                {entry.harv_id}
              </Link>
            ),
          ],
          ['Name', entry.name ?? 'none'],
          ['Kind', <MachineKind key="kind" isEmulator={entry.is_emulator} />],
          ['Fruit', entry.fruit?.name ?? 'none'],
          ['Location', entry.location?.ranch ?? 'none'],
          ['Thing name', entry.thingName ?? 'none'],
          ['Reason', entry.history_change_reason ?? 'none given'],
        ]}
      />
      <Panel title="What was changed">
        {changes !== undefined ? (
          <Changes changes={changes} />
        ) : kind === 'changed' ? (
          'The state before is not known.'
        ) : (
          'Nothing: the machine as a whole was added or deleted.'
        )}
      </Panel>
    </>
  );
}
