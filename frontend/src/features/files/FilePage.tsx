import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Facts } from '../../components/Facts.js';
import { PageFrame } from '../../components/PageFrame.js';
import { Panel } from '../../components/Panel.js';
import { QueryState } from '../../components/QueryState.js';
import { Time } from '../../components/Time.js';
import { file } from './api.js';
import { FileActions } from './FileActions.js';
import { FileContent } from './FileContent.js';
import { fileNameOf } from './kinds.js';

/** One file: what is in it, where it belongs. */
export function FilePage() {
  const { id } = useParams({ strict: false });
  const found = useQuery(file(id ?? ''));
  const navigate = useNavigate();

  return (
    <PageFrame
      title={found.data ? fileNameOf(found.data.key) : `File ${id}`}
      back={
        <Link to="/s3files" search={true}>
          ← Files
        </Link>
      }
      actions={
        found.data && (
          <FileActions file={found.data} leave={() => navigate({ to: '/s3files', search: true, replace: true })} />
        )
      }
    >
      <QueryState what="This file" query={found} skeletonLines={8}>
        {({ id: rowId, key, filetype, event, created, lastModified, creator }) => (
          <>
            <Facts
              facts={[
                ['ID', rowId],
                ['Key', <code key="key">{key ?? 'none'}</code>],
                ['File type', filetype],
                [
                  'Event',
                  <Link key="event" to="/events/$id" params={{ id: String(event.id) }}>
                    <code>{event.UUID}</code>
                  </Link>,
                ],
                ['Tags of the event', event.tags.join(', ') || 'none'],
                ['Received', <Time key="received" iso={created} withZone focusable />],
                ['From', creator?.username ?? 'nobody known'],
                ['Changed', <Time key="changed" iso={lastModified} withZone focusable />],
              ]}
            />
            <Panel title="Content">
              <FileContent id={rowId} name={key} />
            </Panel>
          </>
        )}
      </QueryState>
    </PageFrame>
  );
}
