import { expect, test } from 'vitest';
import { columnId, columnsOf, shownColumns } from './columns.js';

const column = columnsOf<{ id: number; place: { ranch: string } }>();
const columns = column.columns([
  column.accessor('id', { header: 'ID' }),
  column.accessor('place.ranch', { header: 'Ranch' }),
  column.display({ id: 'state', header: 'State' }),
  column.display({ id: 'tags', header: 'Tags', meta: { isExtra: true } }),
]);

test.each([
  ['the usual ones', undefined, ['id', 'place_ranch', 'state']],
  ['those chosen, in their order, after the first', ['tags', 'place_ranch'], ['id', 'tags', 'place_ranch']],
  ['no unknown and no repeated one', ['state', 'gone', 'state'], ['id', 'state']],
])('shows %s', (_, chosen, ids) => {
  expect(shownColumns(columns, chosen).map(columnId)).toEqual(ids);
});
