import { IconFile, IconMovie, IconPhoto, IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { StatusMark } from '../../components/StatusMark.js';
import { Time } from '../../components/Time.js';
import { columnsOf } from '../../components/table/columns.js';
import type { StoredFile } from '../../lib/api/types.js';
import classes from './FilePage.module.css';
import { fileNameOf, previewOf } from './kinds.js';

const icons = { image: IconPhoto, video: IconMovie, text: IconFile, none: IconFile };
const column = columnsOf<StoredFile>();

export const fileColumns = column.columns([
  column.accessor('key', {
    header: 'Name',
    meta: { orderBy: 'key', onCard: 'wide' },
    cell: ({ row: { original } }) => {
      const Icon = icons[previewOf(original.key)];
      const name = fileNameOf(original.key);
      return (
        <span className={classes.name}>
          <Icon size={15} aria-hidden />
          {original.deleted ? (
            name
          ) : (
            <Link to="/s3files/$id" params={{ id: String(original.id) }} search={true}>
              {name}
            </Link>
          )}
        </span>
      );
    },
  }),
  column.accessor('filetype', { header: 'File type', meta: { orderBy: 'filetype' } }),
  column.accessor('deleted', {
    header: 'State',
    cell: ({ getValue }) =>
      getValue() ? (
        <StatusMark tone="quiet" icon={IconTrash}>
          Deleted
        </StatusMark>
      ) : (
        'Stored'
      ),
  }),
  column.accessor('event', {
    header: 'Event',
    cell: ({ getValue }) => (
      <Link to="/events/$id" params={{ id: String(getValue().id) }}>
        <code>{getValue().UUID}</code>
      </Link>
    ),
  }),
  column.accessor('event.tags', {
    id: 'tags',
    header: 'Tags',
    meta: { isExtra: true, onCard: 'hidden' },
    cell: ({ getValue }) => getValue().join(', ') || 'none',
  }),
  column.accessor('id', { header: 'ID', meta: { isExtra: true, onCard: 'hidden' } }),
  column.accessor('created', {
    header: 'Received',
    meta: { orderBy: 'created' },
    cell: ({ getValue }) => <Time iso={getValue()} />,
  }),
  column.accessor('lastModified', {
    header: 'Changed',
    meta: { orderBy: 'lastModified', isExtra: true, onCard: 'hidden' },
    cell: ({ getValue }) => <Time iso={getValue()} />,
  }),
]);
