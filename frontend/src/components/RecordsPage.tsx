import { type ReactNode, Suspense, useState } from 'react';
import { useRefresh } from '../hooks/useRefresh.js';
import { AddButton } from './AddButton.js';
import { useDelete } from './dialogs/useDelete.js';
import { EditButtons } from './EditButtons.js';
import { PageFrame } from './PageFrame.js';
import { PreviewCard } from './table/PreviewCard.js';
import { QueryTable, type QueryTableProps } from './table/QueryTable.js';

type Table<Row extends object> = Pick<
  QueryTableProps<Row>,
  'rows' | 'query' | 'columns' | 'position' | 'onPosition' | 'usualOrder' | 'emptyHint'
>;

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
  filters?: ReactNode;
  /** What stands beside the list of one row. */
  recordOf: (row: Row) => ShownRecord;
  /** The form for a row; for a new one without. */
  dialog: (row: Row | undefined, ways: { onClose: () => void; onSaved: () => void }) => ReactNode;
}

/** A list whose rows are small: looked at beside it, added and changed in a dialog, deleted after a question. */
export function RecordsPage<Row extends { id: number }>(props: RecordsPageProps<Row>) {
  const { title, resource, noun, filters, recordOf, dialog, ...table } = props;
  const refresh = useRefresh(resource);
  const [edited, setEdited] = useState<Row | 'new'>();
  const [askToDelete, question] = useDelete(resource);
  const close = () => setEdited(undefined);

  return (
    <PageFrame
      title={title}
      actions={<AddButton resource={resource} onClick={() => setEdited('new')}>{`Add ${noun}`}</AddButton>}
    >
      {filters}
      <QueryTable
        {...table}
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
