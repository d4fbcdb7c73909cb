import { Link } from '@tanstack/react-router';
import { PreviewCard } from '../../components/table/PreviewCard.js';
import { madeFacts } from '../../components/table/times.js';
import type { StoredFile } from '../../lib/api/types.js';
import { FileActions } from './FileActions.js';
import { FileContent } from './FileContent.js';
import { fileNameOf } from './kinds.js';

/** A file beside its list: what it shows, and what can be done with it. */
export function FilePreviewCard({ file }: { file: StoredFile }) {
  return (
    <PreviewCard
      title={fileNameOf(file.key)}
      link={
        file.deleted ? undefined : (
          <Link to="/s3files/$id" params={{ id: String(file.id) }} search={true}>
            Open
          </Link>
        )
      }
      facts={[
        ['Key', <code key="key">{file.key ?? 'none'}</code>],
        ['File type', file.filetype],
        [
          'Event',
          <Link key="event" to="/events/$id" params={{ id: String(file.event.id) }}>
            {file.event.UUID}
          </Link>,
        ],
        ...madeFacts(file),
      ]}
      actions={file.deleted ? undefined : <FileActions file={file} />}
    >
      {!file.deleted && <FileContent id={file.id} name={file.key} />}
    </PreviewCard>
  );
}
