import { Time } from '../../components/Time.js';
import { columnsOf } from '../../components/table/columns.js';
import { SelectLink } from '../../components/table/SelectLink.js';
import type { Distributor, Location } from '../../lib/api/types.js';

const location = columnsOf<Location>();

export const locationColumns = location.columns([
  location.accessor('ranch', {
    header: 'Ranch',
    meta: { orderBy: 'ranch' },
    cell: ({ row: { original } }) => (
      <SelectLink id={original.id}>
        <b>{original.ranch ?? 'no ranch'}</b>
      </SelectLink>
    ),
  }),
  location.accessor('distributor.name', { id: 'distributor', header: 'Distributor' }),
  location.accessor('region', {
    header: 'Region',
    meta: { orderBy: 'region' },
    cell: ({ getValue }) => getValue() ?? '–',
  }),
  location.accessor('country', {
    header: 'Country',
    meta: { orderBy: 'country' },
    cell: ({ getValue }) => getValue() ?? '–',
  }),
  location.accessor('site_channel', {
    header: 'Site channel',
    meta: { orderBy: 'site_channel' },
    cell: ({ getValue }) => <code>{getValue()}</code>,
  }),
  location.accessor('creator', {
    header: 'Added by',
    meta: { isExtra: true, onCard: 'hidden' },
    cell: ({ getValue }) => getValue()?.username ?? '–',
  }),
  location.accessor('modifiedBy', {
    header: 'Changed by',
    meta: { isExtra: true, onCard: 'hidden' },
    cell: ({ getValue }) => getValue()?.username ?? '–',
  }),
  location.accessor('created', {
    header: 'Added',
    meta: { orderBy: 'created', isExtra: true, onCard: 'hidden' },
    cell: ({ getValue }) => <Time iso={getValue()} />,
  }),
  location.accessor('lastModified', {
    header: 'Changed',
    meta: { orderBy: 'lastModified', onCard: 'hidden' },
    cell: ({ getValue }) => <Time iso={getValue()} />,
  }),
]);

const distributor = columnsOf<Distributor>();

export const distributorColumns = distributor.columns([
  distributor.accessor('name', {
    header: 'Name',
    meta: { orderBy: 'name' },
    cell: ({ row: { original } }) => (
      <SelectLink id={original.id}>
        <b>{original.name}</b>
      </SelectLink>
    ),
  }),
  distributor.accessor('creator', {
    header: 'Added by',
    meta: { onCard: 'hidden' },
    cell: ({ getValue }) => getValue()?.username ?? '–',
  }),
  distributor.accessor('modifiedBy', {
    header: 'Changed by',
    meta: { onCard: 'hidden' },
    cell: ({ getValue }) => getValue()?.username ?? '–',
  }),
  distributor.accessor('created', {
    header: 'Added',
    meta: { orderBy: 'created', onCard: 'hidden' },
    cell: ({ getValue }) => <Time iso={getValue()} />,
  }),
  distributor.accessor('lastModified', {
    header: 'Changed',
    meta: { orderBy: 'lastModified' },
    cell: ({ getValue }) => <Time iso={getValue()} />,
  }),
]);
