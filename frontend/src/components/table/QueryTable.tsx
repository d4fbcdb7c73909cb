import { VisuallyHidden } from '@mantine/core';
import { IconMoodEmpty } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense } from 'react';
import type { ListPage } from '../../lib/api/lists.js';
import { DEFAULT_LIMIT } from '../../lib/search.js';
import { FailureNotice } from '../FailureNotice.js';
import { Notice } from '../Notice.js';
import { ColumnMenu } from './ColumnMenu.js';
import type { QueryColumn } from './columns.js';
import { Pager } from './Pager.js';
import { Preview } from './Preview.js';
import classes from './QueryTable.module.css';
import { Rows } from './Rows.js';

/** The part of an address that says which page of a list is shown, in which order, and how. */
export interface ListPosition {
  limit?: number;
  offset?: number;
  ordering?: string;
  /** Ids of the columns in their order; undefined for the usual ones. */
  columns?: string[];
  /** Id of the row that stands beside the list. */
  selected?: number;
}

export interface QueryTableProps<Row extends object> {
  /** What the rows are, as in "error reports". */
  rows: string;
  query: UseQueryResult<ListPage<Row>>;
  columns: QueryColumn<Row>[];
  position: ListPosition;
  onPosition: (change: ListPosition, options?: { replace?: boolean }) => void;
  /** How the hub orders the list when it is not told, such as `-reportTime`. */
  usualOrder: string;
  /** What may be done when there is nothing, such as taking a filter away. */
  emptyHint?: ReactNode;
  /** What tells a row from all others, where it is not `id`. */
  idOf?: (row: Row) => number;
  /** What is shown of a row beside the list, for a look without leaving it. */
  preview?: (row: Row) => ReactNode;
  /** Rows have no page of their own: a `SelectLink` opens them beside the list. */
  rowsOpenBeside?: boolean;
  /** Stands left above the rows, as what can be done with those that are ticked. */
  tools?: ReactNode;
  /** Leaves out the strip above the rows, for a short list inside a page about something else. */
  isPlain?: boolean;
}

// What is in it is for those who open it, and shall not keep the rows waiting.
const ViewsMenu = lazy(() => import('../views/ViewsMenu.js').then((file) => ({ default: file.ViewsMenu })));

const ExportMenu = lazy(() => import('./ExportMenu.js').then((file) => ({ default: file.ExportMenu })));

const format = new Intl.NumberFormat('en');

/**
 * One page of a list from the hub, and all that a list can be: loading, empty, failed, not allowed.
 *
 * The first link of a row opens it, wherever the row is clicked; j and k walk the rows, Enter opens, p previews.
 */
export function QueryTable<Row extends object>(props: QueryTableProps<Row>) {
  const { rows, query, columns, position, onPosition, emptyHint, preview, tools, isPlain = false } = props;
  const limit = position.limit ?? DEFAULT_LIMIT;
  const offset = position.offset ?? 0;
  const idOf = props.idOf ?? ((row: Row) => (row as { id: number }).id);

  if (query.isError)
    return (
      <div className={classes.frame}>
        <FailureNotice what={`The ${rows}`} error={query.error} onRetry={() => void query.refetch()} />
      </div>
    );

  const count = query.data?.count;
  const previewed = preview && query.data?.results.find((row) => idOf(row) === position.selected);
  return (
    <div className={classes.layout} data-previewing={previewed !== undefined || undefined}>
      <div className={classes.frame} aria-busy={query.isFetching}>
        <VisuallyHidden role="status">
          {count === undefined ? `Loading ${rows}` : announcement(rows, count, offset, query.data?.results.length ?? 0)}
        </VisuallyHidden>
        {query.isFetching && count !== undefined && <div className={classes.progress} />}
        {!isPlain && (
          <div className={classes.strip}>
            {(count === 0 ? undefined : tools) ?? (
              <span className={classes.total}>
                {count !== undefined && count > 0 && (
                  <>
                    <b>{format.format(count)}</b> {count === 1 ? rows.replace(/s$/, '') : rows}
                  </>
                )}
              </span>
            )}
            <div className={classes.menus}>
              <Suspense>
                <ViewsMenu />
                {query.data?.source !== undefined && count !== 0 && (
                  <ExportMenu rows={rows} source={query.data.source} />
                )}
              </Suspense>
              {count !== 0 && (
                <ColumnMenu
                  columns={columns}
                  chosen={position.columns}
                  onChoose={(chosen) => onPosition({ columns: chosen }, { replace: true })}
                />
              )}
            </div>
          </div>
        )}
        {count === 0 ? (
          <Notice icon={IconMoodEmpty} title={`No ${rows} here`}>
            {emptyHint}
          </Notice>
        ) : (
          <Rows {...props} idOf={idOf} limit={limit} />
        )}
        {count !== undefined && count > 0 && (
          <Pager
            rows={rows}
            count={count}
            limit={limit}
            offset={offset}
            onPage={(next) => onPosition({ offset: next === 0 ? undefined : next, selected: undefined })}
            onLimit={(next) => onPosition({ limit: next, offset: undefined, selected: undefined })}
          />
        )}
      </div>
      {previewed !== undefined && (
        <Preview onClose={() => onPosition({ selected: undefined }, { replace: true })}>{preview?.(previewed)}</Preview>
      )}
    </div>
  );
}

function announcement(rows: string, count: number, offset: number, shown: number): string {
  if (count === 0) return `No ${rows}`;
  return `${rows} ${offset + 1} to ${offset + shown} of ${count}`;
}
