import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { CopyButton } from '../../components/CopyButton.js';
import { Facts } from '../../components/Facts.js';
import { HarvesterLink } from '../../components/HarvesterLink.js';
import { PageFrame } from '../../components/PageFrame.js';
import { Panel } from '../../components/Panel.js';
import { QueryState } from '../../components/QueryState.js';
import { RelatedObjects } from '../../components/Related.js';
import { Time } from '../../components/Time.js';
import { pickSession } from './api.js';

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
                [
                  'UUID',
                  <span key="uuid">
                    <code>{UUID}</code>
                    <CopyButton text={UUID} label="Copy UUID" />
                  </span>,
                ],
                ['Start', <Time key="start" iso={start_time} withZone focusable />],
                ['Length', session_length ?? 'not known'],
                ['Harvester', <HarvesterLink key="harvester" harvester={harvester} />],
                ['Location', location?.ranch ?? 'none'],
                ['Tags', tags.join(', ') || 'none'],
                ['Received', <Time key="created" iso={created} withZone focusable />],
              ]}
            />
            <Panel title="Related" note={related_objects.length}>
              <RelatedObjects objects={related_objects} />
            </Panel>
          </>
        )}
      </QueryState>
    </PageFrame>
  );
}
