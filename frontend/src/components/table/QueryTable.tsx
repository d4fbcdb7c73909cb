import { Skeleton, VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconMoodEmpty } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTable } from '@tanstack/react-table';
import { type ReactNode, useRef } from 'react';
import type { Page } from '../../lib/api/types.js';
import { DEFAULT_LIMIT } from '../../lib/search.js';
import { FailureNotice } from '../FailureNotice.js';
import { Notice } from '../Notice.js';
import { features, type QueryColumn } from './columns.js';
import { directionOf, nextOrdering } from './ordering.js';
import { Pager } from './Pager.js';
import classes from './QueryTable.module.css';
import { useRowKeys } from './useRowKeys.js';

/** The part of an address that says which page of a list is shown, in which order. */
export interface ListPosition {
  limit?: number;
  offset?: number;
  ordering?: string;
}

interface QueryTableProps<Row extends object> {
  /** What the rows are, as in "error reports". */
  rows: string;
  query: UseQueryResult<Page<Row>>;
  columns: QueryColumn<Row>[];
  position: ListPosition;
  onPosition: (change: ListPosition) => void;
  /** How the hub orders the list when it is not told, such as `-reportTime`. */
  usualOrder: string;
  /** What may be done when there is nothing, such as taking a filter away. */
  emptyHint?: ReactNode;
}

/**
 * One page of a list from the hub, and all that a list can be: loading, empty, failed, not allowed.
 *
 * The first link of a row opens it, wherever the row is clicked; j and k walk the rows, Enter opens.
 */
export function QueryTable<Row extends { id: number }>(props: QueryTableProps<Row>) {
  const { rows, query, position, onPosition, emptyHint } = props;
  const limit = position.limit ?? DEFAULT_LIMIT;
  const offset = position.offset ?? 0;

  if (query.isError)
    return (
      <div className={classes.frame}>
        <FailureNotice what={`The ${rows}`} error={query.error} onRetry={() => void query.refetch()} />
      </div>
    );

  const count = query.data?.count;
  return (
    <div className={classes.frame} aria-busy={query.isFetching}>
      <VisuallyHidden role="status">
        {count === undefined ? `Loading ${rows}` : announcement(rows, count, offset, query.data?.results.length ?? 0)}
      </VisuallyHidden>
      {query.isFetching && count !== undefined && <div className={classes.progress} />}
      {count === 0 ? (
        <Notice icon={IconMoodEmpty} title={`No ${rows} here`}>
          {emptyHint}
        </Notice>
      ) : (
        <Rows {...props} limit={limit} />
      )}
      {count !== undefined && count > 0 && (
        <Pager
          rows={rows}
          count={count}
          limit={limit}
          offset={offset}
          onPage={(next) => onPosition({ offset: next === 0 ? undefined : next })}
          onLimit={(next) => onPosition({ limit: next, offset: undefined })}
        />
      )}
    </div>
  );
}

function announcement(rows: string, count: number, offset: number, shown: number): string {
  if (count === 0) return `No ${rows}`;
  return `${rows} ${offset + 1} to ${offset + shown} of ${count}`;
}

function Rows<Row extends { id: number }>({
  rows,
  query,
  columns,
  position,
  onPosition,
  usualOrder,
  limit,
}: QueryTableProps<Row> & { limit: number }) {
  const body = useRef<HTMLTableSectionElement>(null);
  useRowKeys(body);
  const ordering = position.ordering ?? usualOrder;
  const table = useTable({ features, columns, data: query.data?.results ?? (none as Row[]) });

  return (
    <div className={classes.scroll}>
      <table className={classes.table} data-stale={query.isPlaceholderData || undefined}>
        <caption>
          <VisuallyHidden>{rows}</VisuallyHidden>
        </caption>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => {
                const { orderBy, align } = header.column.columnDef.meta ?? {};
                const direction = orderBy === undefined ? undefined : directionOf(ordering, orderBy);
                return (
                  <th key={header.id} scope="col" data-align={align} aria-sort={direction}>
                    {orderBy === undefined ? (
                      <table.FlexRender header={header} />
                    ) : (
                      <button
                        type="button"
                        className={classes.sort}
                        onClick={() => {
                          const next = nextOrdering(ordering, orderBy);
                          onPosition({ ordering: next === usualOrder ? undefined : next, offset: undefined });
                        }}
                      >
                        <table.FlexRender header={header} />
                        <span className={classes.arrow} data-on={direction !== undefined || undefined}>
                          {direction === 'ascending' ? <IconArrowUp size={13} /> : <IconArrowDown size={13} />}
                        </span>
                      </button>
                    )}
                  </th>
                );
              })}
            </tr>
          ))}
        </thead>
        {query.data === undefined ? (
          <SkeletonRows columns={columns.length} rows={Math.min(limit, DEFAULT_LIMIT)} />
        ) : (
          <tbody ref={body}>
            {table.getRowModel().rows.map((row) => (
              <tr key={row.original.id} className={classes.row}>
                {row.getAllCells().map((cell) => {
                  const { meta } = cell.column.columnDef;
                  return (
                    <td key={cell.id} data-align={meta?.align} data-card={meta?.onCard}>
                      <table.FlexRender cell={cell} />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        )}
      </table>
    </div>
  );
}

/** One array for ever: a new one at each render would make the table start over. */
const none: never[] = [];

function SkeletonRows({ columns, rows }: { columns: number; rows: number }) {
  const line = Array.from({ length: columns }, (_, index) => index);
  return (
    <tbody aria-hidden>
      {Array.from({ length: rows }, (_, index) => index).map((row) => (
        <tr key={row}>
          {line.map((column) => (
            <td key={column}>
              <Skeleton height={12} my={4} width={`${45 + ((row * 7 + column * 13) % 45)}%`} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
