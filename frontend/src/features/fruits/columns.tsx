import { Time } from '../../components/Time.js';
import { columnsOf } from '../../components/table/columns.js';
import { SelectLink } from '../../components/table/SelectLink.js';
import type { Fruit } from '../../lib/api/types.js';

const fruit = columnsOf<Fruit>();

export const fruitColumns = fruit.columns([
  fruit.accessor('name', {
    header: 'Name',
    meta: { orderBy: 'name' },
    cell: ({ row: { original } }) => (
      <SelectLink id={original.id}>
        <b>{original.name}</b>
      </SelectLink>
    ),
  }),
  fruit.accessor('created', {
    header: 'Added',
    meta: { orderBy: 'created', onCard: 'hidden' },
    cell: ({ getValue }) => <Time iso={getValue()} />,
  }),
  fruit.accessor('lastModified', {
    header: 'Changed',
    meta: { orderBy: 'lastModified' },
    cell: ({ getValue }) => <Time iso={getValue()} />,
  }),
]);
