import { Link } from '@tanstack/react-router';
import { relatedName } from '../../components/Related.js';
import { Time } from '../../components/Time.js';
import { columnsOf } from '../../components/table/columns.js';
import type { Choice } from '../../lib/api/choices.js';
import type { Event, PickSession } from '../../lib/api/types.js';
import classes from './columns.module.css';

const event = columnsOf<Event>();

export const eventColumns = event.columns([
  event.accessor('UUID', {
    header: 'UUID',
    meta: { orderBy: 'UUID', onCard: 'wide' },
    cell: ({ row: { original } }) => (
      <Link to="/events/$id" params={{ id: String(original.id) }} search={true}>
        <code className={classes.uuid}>{original.UUID}</code>
      </Link>
    ),
  }),
  event.accessor('related_objects', {
    header: 'Related objects',
    cell: ({ getValue }) => <Related objects={getValue()} />,
  }),
  event.accessor('related_files', {
    header: 'Files',
    cell: ({ getValue }) =>
      getValue()
        .map(({ filetype }) => filetype)
        .join(', ') || 'none',
  }),
  event.accessor('tags', { header: 'Tags', meta: { onCard: 'hidden' }, cell: ({ getValue }) => getValue().join(', ') }),
  event.accessor('lastModified', {
    header: 'Changed',
    meta: { orderBy: 'lastModified', isExtra: true, onCard: 'hidden' },
    cell: ({ getValue }) => <Time iso={getValue()} />,
  }),
  event.accessor('created', {
    header: 'Received',
    meta: { orderBy: 'created' },
    cell: ({ getValue }) => <Time iso={getValue()} />,
  }),
]);

const session = columnsOf<PickSession>();

/** The list names machine and place by row id only; what people call them comes from the lists to choose from. */
export const pickSessionColumns = (machines: readonly Choice[] = [], places: readonly Choice[] = []) =>
  session.columns([
    session.accessor('UUID', {
      header: 'UUID',
      meta: { orderBy: 'UUID', onCard: 'wide' },
      cell: ({ row: { original } }) => (
        <Link to="/picksessions/$id" params={{ id: String(original.id) }} search={true}>
          <code className={classes.uuid}>{original.UUID}</code>
        </Link>
      ),
    }),
    session.accessor('start_time', {
      header: 'Start',
      meta: { orderBy: 'start_time' },
      cell: ({ getValue }) => <Time iso={getValue()} />,
    }),
    session.accessor('session_length', { header: 'Length', cell: ({ getValue }) => getValue() ?? 'not known' }),
    session.accessor('harvester', {
      header: 'Harvester',
      cell: ({ getValue }) => {
        const id = getValue();
        return id === null ? (
          'none'
        ) : (
          <Link to="/harvesters/$id" params={{ id: String(id) }}>
            {nameIn(machines, id) ?? `row ${id}`}
          </Link>
        );
      },
    }),
    session.accessor('location', {
      header: 'Ranch',
      cell: ({ getValue }) => {
        const id = getValue();
        return id === null ? 'none' : (nameIn(places, id) ?? `row ${id}`);
      },
    }),
    session.accessor('tags', {
      header: 'Tags',
      meta: { isExtra: true },
      cell: ({ getValue }) => getValue().join(', '),
    }),
    session.accessor('related_objects', {
      header: 'Related objects',
      cell: ({ getValue }) => <Counted objects={getValue()} />,
    }),
    session.accessor('created', {
      header: 'Received',
      meta: { orderBy: 'created', onCard: 'hidden' },
      cell: ({ getValue }) => <Time iso={getValue()} />,
    }),
  ]);

const nameIn = (choices: readonly Choice[], id: number) => choices.find(({ value }) => value === String(id))?.label;

const MOST_NAMED = 3;

function Related({ objects }: { objects: Event['related_objects'] }) {
  if (objects.length === 0) return 'none';
  const more = objects.length - MOST_NAMED;
  return (
    <>
      {objects.slice(0, MOST_NAMED).map(({ url, object }, index) => (
        <span key={url}>
          {index > 0 && ', '}
          <Link to={url}>{relatedName(object, url)}</Link>
        </span>
      ))}
      {more > 0 && ` and ${more} more`}
    </>
  );
}

/** How many there are of each kind; a session has hundreds, which stand on its own page. */
function Counted({ objects }: { objects: PickSession['related_objects'] }) {
  const kinds = [...Map.groupBy(objects, ({ object }) => object)];
  return kinds.map(([kind, { length }]) => `${length} ${kind}${length === 1 ? '' : 's'}`).join(', ') || 'none';
}
