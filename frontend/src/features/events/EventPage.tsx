import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Facts } from '../../components/Facts.js';
import { PageFrame } from '../../components/PageFrame.js';
import { Panel } from '../../components/Panel.js';
import { QueryState } from '../../components/QueryState.js';
import { marksOf, RelatedFiles, RelatedImages, RelatedObjects } from '../../components/Related.js';
import { Time } from '../../components/Time.js';
import { Timeline } from '../../components/timeline/Timeline.js';
import { event } from './api.js';
import { Uuid } from './Uuid.js';

/** One event: what it caused, and the files that belong to it. */
export function EventPage() {
  const { id } = useParams({ strict: false });
  const found = useQuery(event(id ?? ''));

  return (
    <PageFrame
      title={`Event ${id}`}
      back={
        <Link to="/events" search={true}>
          ← Events
        </Link>
      }
    >
      <QueryState what="This event" query={found} skeletonLines={6}>
        {({ UUID, tags, created, lastModified, related_objects, related_files, related_images, secondary_events }) => (
          <>
            <Facts
              facts={[
                ['UUID', <Uuid key="uuid" uuid={UUID} />],
                ['Tags', tags.join(', ') || 'none'],
                ['Received', <Time key="created" iso={created} withZone focusable />],
                ['Changed', <Time key="changed" iso={lastModified} withZone focusable />],
              ]}
            />
            {marksOf(related_objects).length > 0 && (
              <Panel title="Timeline" note="when what it caused happened, and when the hub heard of it">
                <Timeline
                  label={`Event ${id} over time`}
                  marks={marksOf(related_objects)}
                  endMs={Date.parse(created)}
                />
              </Panel>
            )}
            <Panel title="Related" note="of this event and those it is linked to">
              <RelatedObjects objects={related_objects} />
            </Panel>
            <Panel title="Files" note={related_files.length}>
              <RelatedFiles files={related_files} />
              <RelatedImages images={related_images} />
            </Panel>
            {secondary_events.length > 0 && (
              <Panel title="Linked events">
                <ul>
                  {secondary_events.map((other) => (
                    <li key={other}>
                      <Link to="/events/$id" params={{ id: String(other) }}>
                        Event {other}
                      </Link>
                    </li>
                  ))}
                </ul>
              </Panel>
            )}
          </>
        )}
      </QueryState>
    </PageFrame>
  );
}
