import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { StatusMark } from '../../components/StatusMark.js';
import { Time } from '../../components/Time.js';
import { columnsOf } from '../../components/table/columns.js';
import { SelectLink } from '../../components/table/SelectLink.js';
import type { AuditEntry } from '../../lib/api/types.js';

const marks = {
  created: { tone: 'good', icon: IconPlus, text: 'Added' },
  updated: { tone: 'note', icon: IconPencil, text: 'Changed' },
  deleted: { tone: 'bad', icon: IconTrash, text: 'Deleted' },
} as const;

/** What was done, as shape, colour and word. */
export function KindMark({ kind }: { kind: string }) {
  const { tone, icon, text } = marks[kind as keyof typeof marks] ?? { ...marks.updated, text: kind };
  return (
    <StatusMark tone={tone} icon={icon}>
      {text}
    </StatusMark>
  );
}

/** Resources whose objects have a page of their own, at the resource's path. */
const WITH_PAGES = new Set([
  'errorreports',
  'events',
  'picksessions',
  's3files',
  'harvesters',
  'notifications',
  'migrations',
  'exceptioncodemanifests',
]);

/** The object that was changed, with the way to it where it still has a page. */
export function ChangedObject({ entry: { resource, object_id, kind, text } }: { entry: AuditEntry }) {
  // A file is known by the last part of its key.
  const name = resource === 's3files' ? text.slice(text.lastIndexOf('/') + 1) : text;
  if (kind === 'deleted' || !WITH_PAGES.has(resource)) return name;
  return <Link to={`/${resource}/${object_id}`}>{name}</Link>;
}

const column = columnsOf<AuditEntry>();

export const auditColumns = column.columns([
  column.accessor('created', {
    header: 'When',
    meta: { orderBy: 'created' },
    cell: ({ row: { original } }) => (
      <SelectLink id={original.id}>
        <Time iso={original.created} />
      </SelectLink>
    ),
  }),
  column.accessor('username', { header: 'Who', meta: { orderBy: 'username' } }),
  column.accessor('kind', {
    header: 'What',
    meta: { orderBy: 'kind' },
    cell: ({ getValue }) => <KindMark kind={getValue()} />,
  }),
  column.accessor('resource', { header: 'Kind of thing', meta: { orderBy: 'resource' } }),
  column.accessor('text', {
    header: 'Thing',
    meta: { onCard: 'wide' },
    cell: ({ row: { original } }) => <ChangedObject entry={original} />,
  }),
  column.accessor('object_id', { header: 'ID', meta: { align: 'end', onCard: 'hidden' } }),
]);
