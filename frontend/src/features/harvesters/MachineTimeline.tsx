import { useQuery } from '@tanstack/react-query';
import { Panel } from '../../components/Panel.js';
import { QueryState } from '../../components/QueryState.js';
import type { Mark } from '../../components/timeline/clusters.js';
import { Timeline } from '../../components/timeline/Timeline.js';
import { useCan } from '../../hooks/useCan.js';
import { useZone } from '../../hooks/useZone.js';
import type { HarvesterDetail, Histogram } from '../../lib/api/types.js';
import { errorsOver, historyOf, TIMELINE_DAYS } from './api.js';
import { stepOf } from './changes.js';

const LANES = ['Errors', 'Changes'];
const DAY_MS = 24 * 3_600_000;

/** When a machine reported errors lately, and when what is known of it was changed. */
export function MachineTimeline({ machine }: { machine: HarvesterDetail }) {
  const [zone] = useZone();
  const mayCount = useCan('histogram', 'errorreports');
  const mayReadHistory = useCan('list', 'harvesterhistory');
  const errors = useQuery({ ...errorsOver(machine.harv_id, zone), enabled: mayCount });
  const history = useQuery({ ...historyOf(machine.id), enabled: mayReadHistory });
  if (!mayCount) return null;

  const endMs = Date.now();
  const startMs = endMs - TIMELINE_DAYS * DAY_MS;
  const changes: Mark[] = (history.data?.results ?? [])
    .map((entry) => ({
      atMs: Date.parse(entry.history_date),
      lane: 'Changes',
      label: `${stepOf(entry).kind}, change ${entry.history_id}`,
      to: `/harvesterhistory/${entry.history_id}`,
    }))
    .filter(({ atMs }) => atMs >= startMs);

  return (
    <Panel title="Timeline" note={`the last ${TIMELINE_DAYS} days`}>
      <QueryState what="The timeline" query={errors} skeletonLines={3}>
        {(histogram) => (
          <Timeline
            label={`Harvester ${machine.harv_id} over time`}
            marks={[...errorMarks(histogram, machine.harv_id, zone), ...changes]}
            lanes={LANES}
            startMs={startMs}
            endMs={endMs}
          />
        )}
      </QueryState>
    </Panel>
  );
}

/** Each stretch with errors, which leads to them. */
function errorMarks({ buckets, end }: Histogram, harvId: number, zone: string): Mark[] {
  return buckets.flatMap(({ start, count }, place) => {
    if (count === 0) return [];
    const until = buckets[place + 1]?.start ?? end ?? undefined;
    return {
      atMs: Date.parse(start),
      lane: 'Errors',
      label: count === 1 ? '1 error report' : `${count} error reports`,
      count,
      to: '/errorreports',
      search: { harv_ids: [harvId], start_time: start, end_time: until, tz: zone },
    };
  });
}
