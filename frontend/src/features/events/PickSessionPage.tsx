import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Facts } from '../../components/Facts.js';
import { HarvesterLink } from '../../components/HarvesterLink.js';
import { PageFrame } from '../../components/PageFrame.js';
import { Panel } from '../../components/Panel.js';
import { QueryState } from '../../components/QueryState.js';
import { marksOf, RelatedObjects } from '../../components/Related.js';
import { Time } from '../../components/Time.js';
import { Timeline } from '../../components/timeline/Timeline.js';
import { pickSession } from './api.js';
import { lengthMs } from './lengths.js';
import { Uuid } from './Uuid.js';

/** One pick session: when and where it was, and what was reported meanwhile. */
export function PickSessionPage() {
  const { id } = useParams({ strict: false });
  const found = useQuery(pickSession(id ?? ''));

  return (
    <PageFrame
      title={`Pick session ${id}`}
      back={
        <Link to="/picksessions" search={true}>
          ← Pick sessions
        </Link>
      }
    >
      <QueryState what="This pick session" query={found} skeletonLines={6}>
        {({ UUID, harvester, location, start_time, session_length, tags, created, related_objects }) => (
          <>
            <Facts
              facts={[
                ['UUID', <Uuid key="uuid" uuid={UUID} />],
                ['Start', <Time key="start" iso={start_time} withZone focusable />],
                ['Length', session_length ?? 'not known'],
                ['Harvester', <HarvesterLink key="harvester" harvester={harvester} />],
                ['Ranch', location?.ranch ?? 'none'],
                ['Tags', tags.join(', ') || 'none'],
                ['Received', <Time key="created" iso={created} withZone focusable />],
              ]}
            />
            <Panel title="Timeline" note="what happened over the session">
              <Timeline
                label={`Pick session ${id} over time`}
                marks={marksOf(related_objects)}
                {...spanOf(start_time, session_length)}
              />
              {start_time === null && related_objects.length === 0 && 'Neither its start nor anything in it is known.'}
            </Panel>
            <Panel title="Related" note={related_objects.length}>
              <RelatedObjects objects={related_objects} />
            </Panel>
          </>
        )}
      </QueryState>
    </PageFrame>
  );
}

/** The session from its start to its end, as far as they are known. */
function spanOf(start: string | null, length: string | null): { startMs?: number; endMs?: number } {
  if (start === null) return {};
  const startMs = Date.parse(start);
  return { startMs, endMs: startMs + (lengthMs(length) ?? 0) };
}
