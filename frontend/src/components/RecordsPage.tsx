import { type ReactNode, Suspense, useState } from 'react';
import { useRefresh } from '../hooks/useRefresh.js';
import { AddButton } from './AddButton.js';
import { useDelete } from './dialogs/useDelete.js';
import { EditButtons } from './EditButtons.js';
import { FilterBar } from './filters/FilterBar.js';
import { SearchFilter } from './filters/SearchFilter.js';
import { PageFrame } from './PageFrame.js';
import { PreviewCard } from './table/PreviewCard.js';
import { type ListPosition, QueryTable, type QueryTableProps } from './table/QueryTable.js';

type Table<Row extends object> = Pick<QueryTableProps<Row>, 'rows' | 'query' | 'columns' | 'usualOrder' | 'emptyHint'>;
interface Position extends ListPosition {
  /** Words that the rows have. */
  search?: string | undefined;
}

interface ShownRecord extends Pick<Parameters<typeof PreviewCard>[0], 'title' | 'link' | 'facts'> {
  /** What people call it, as it stands in a sentence; the title where it is left out. */
  name?: string;
  /** What goes when it is deleted, or what keeps it. */
  ifDeleted: string;
}

interface RecordsPageProps<Row extends { id: number }> extends Table<Row> {
  title: string;
  /** Path of the resource in the API, whose rights the buttons ask for. */
  resource: string;
  /** What is added, as in "Add fruit". */
  noun: string;
  position: Position;
  onPosition: (change: Position, options?: { replace?: boolean }) => void;
  /** Beside the search for words. */
  filters?: ReactNode;
  /** What stands beside the list of one row. */
  recordOf: (row: Row) => ShownRecord;
  /** The form for a row; for a new one without. */
  dialog: (row: Row | undefined, ways: { onClose: () => void; onSaved: () => void }) => ReactNode;
}

/** A list whose rows are small: looked at beside it, added and changed in a dialog, deleted after a question. */
export function RecordsPage<Row extends { id: number }>(props: RecordsPageProps<Row>) {
  const { title, resource, noun, filters, recordOf, dialog, emptyHint, ...table } = props;
  const { rows, position, onPosition } = table;
  const refresh = useRefresh(resource);
  const [edited, setEdited] = useState<Row | 'new'>();
  const [askToDelete, question] = useDelete(resource);
  const close = () => setEdited(undefined);

  return (
    <PageFrame
      title={title}
      actions={<AddButton resource={resource} onClick={() => setEdited('new')}>{`Add ${noun}`}</AddButton>}
    >
      <FilterBar
        search={
          <SearchFilter
            label={`Search ${rows}`}
            value={position.search}
            onChange={(search) => onPosition({ search, offset: undefined })}
          />
        }
      >
        {filters}
      </FilterBar>
      <QueryTable
        {...table}
        emptyHint={position.search === undefined ? emptyHint : 'Nothing has all of these words.'}
        rowsOpenBeside
        preview={(row) => {
          const { name, ifDeleted, ...card } = recordOf(row);
          return (
            <PreviewCard
              {...card}
              actions={
                <EditButtons
                  resource={resource}
                  onEdit={() => setEdited(row)}
                  onDelete={() => askToDelete({ id: row.id, name: name ?? card.title, meaning: ifDeleted })}
                />
              }
            />
          );
        }}
      />
      {edited !== undefined && (
        <Suspense>
          {dialog(edited === 'new' ? undefined : edited, {
            onClose: close,
            onSaved: () => {
              close();
              void refresh();
            },
          })}
        </Suspense>
      )}
      {question}
    </PageFrame>
  );
}
